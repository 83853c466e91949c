"""Every address of the panel: method, path, action, page or deed. Nothing else is served."""

from admin import finding
from admin.actions.change_needs import change_needs
from admin.actions.claim import claim, release, take_next
from admin.actions.close import close, reopen
from admin.actions.exclude import exclude
from admin.actions.join import join
from admin.actions.language import choose_language
from admin.actions.lock import lock
from admin.actions.note import write_note
from admin.actions.open_story import open_story
from admin.actions.reply import reply
from admin.actions.set_presumed import set_presumed
from admin.actions.shift import begin_shift, end_shift
from admin.actions.sign_in import sign_in
from admin.pages import closing, files, queue, ticket
from admin.pages import join as join_page
from admin.pages import sign_in as sign_in_page
from admin.routes import Deed, Do, Page, Plain, Route
from intake.access import Action

SIGN_IN = Page(
    path="/sign-in", action=Action.ENTER, read=sign_in_page.read, template="sign-in.html"
)
JOIN = Page(path="/join/{token}", action=Action.ENTER, read=join_page.read, template="join.html")
QUEUE = Page(
    path="/queue",
    action=Action.SEE_QUEUE,
    read=queue.read,
    template="queue.html",
    section="queue",
)
MINE = Page(
    path="/mine",
    action=Action.TAKE_NEXT,
    read=queue.read_mine,
    template="queue.html",
    section="mine",
)
TICKET = Page(
    path="/tickets/{ref}",
    action=Action.SEE_TICKET,
    read=ticket.read,
    template="ticket.html",
    of=finding.ticket,
    section="queue",
)
CLOSE = Page(
    path="/tickets/{ref}/close",
    action=Action.CLOSE,
    read=closing.read,
    template="close.html",
    of=finding.ticket,
    section="queue",
)
HAND_BACK = Page(
    path="/tickets/{ref}/hand-back",
    action=Action.RELEASE,
    read=closing.read,
    template="hand-back.html",
    of=finding.ticket,
    section="queue",
)


def _of_ticket(verb: str, action: Action, do: Do, again: Page = TICKET) -> Deed:
    return Deed(
        path=f"/tickets/{{ref}}/{verb}", action=action, do=do, of=finding.ticket, again=again
    )


ROUTES: tuple[Route, ...] = (
    Plain(path="/", action=Action.SEE_HOME, answer=files.front_door),
    Plain(path="/static/{name}", action=Action.ENTER, answer=files.file),
    Plain(path="/health", action=Action.ENTER, answer=files.health),
    Plain(path="/live", action=Action.SEE_HOME, answer=files.live),
    SIGN_IN,
    Deed(path="/sign-in", action=Action.ENTER, do=sign_in, again=SIGN_IN),
    Deed(path="/language", action=Action.ENTER, do=choose_language),
    JOIN,
    Deed(path="/join/{token}", action=Action.ENTER, do=join, again=JOIN),
    Deed(path="/lock", action=Action.LEAVE, do=lock),
    QUEUE,
    MINE,
    Deed(path="/queue/next", action=Action.TAKE_NEXT, do=take_next),
    Deed(path="/shift", action=Action.SHIFT, do=begin_shift),
    Deed(path="/shift/end", action=Action.TAKE_NEXT, do=end_shift),
    TICKET,
    CLOSE,
    HAND_BACK,
    _of_ticket("claim", Action.CLAIM, claim),
    _of_ticket("release", Action.RELEASE, release, HAND_BACK),
    _of_ticket("reply", Action.REPLY, reply),
    _of_ticket("open", Action.READ_STORY, open_story),
    _of_ticket("exclusions", Action.NOTE_WHO_MUST_NOT_LEARN, exclude),
    _of_ticket("needs", Action.CHANGE_NEEDS, change_needs),
    _of_ticket("presumed", Action.SET_PRESUMED, set_presumed),
    _of_ticket("note", Action.WRITE_NOTE, write_note),
    _of_ticket("close", Action.CLOSE, close, CLOSE),
    _of_ticket("reopen", Action.REOPEN, reopen),
)
