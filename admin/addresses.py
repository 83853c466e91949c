"""Every address of the panel: method, path, action, page or deed. Nothing else is served."""

from admin.account_addresses import ACCOUNT, STEPS
from admin.actions.claim import take_next
from admin.actions.come_back import come_back
from admin.actions.join import join
from admin.actions.language import choose_language
from admin.actions.shift import begin_shift, end_shift
from admin.actions.sign_in import sign_in
from admin.key_addresses import KEYS
from admin.office_addresses import DIRECTORY, OFFICE, PEOPLE, PORTAL
from admin.pages import files, queue, restoring
from admin.pages import join as join_page
from admin.pages import sign_in as sign_in_page
from admin.routes import Deed, Page, Plain, Route
from admin.ticket_addresses import REFERRALS, TICKETS
from intake.access import Action

SIGN_IN = Page(
    path="/sign-in", action=Action.ENTER, read=sign_in_page.read, template="sign-in.html"
)
JOIN = Page(path="/join/{token}", action=Action.ENTER, read=join_page.read, template="join.html")
COME_BACK = Page(
    path="/restore/{token}",
    action=Action.COME_BACK,
    read=restoring.read_link,
    template="come-back.html",
)
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
    COME_BACK,
    Deed(path="/restore/{token}", action=Action.COME_BACK, do=come_back, again=COME_BACK),
    *STEPS,
    QUEUE,
    MINE,
    Deed(path="/queue/next", action=Action.TAKE_NEXT, do=take_next),
    Deed(path="/shift", action=Action.SHIFT, do=begin_shift),
    Deed(path="/shift/end", action=Action.TAKE_NEXT, do=end_shift),
    *TICKETS,
    *REFERRALS,
    *DIRECTORY,
    *PORTAL,
    *PEOPLE,
    *KEYS,
    *OFFICE,
    *ACCOUNT,
)
