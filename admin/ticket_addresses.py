"""The addresses of a ticket and of what is asked of agencies for it."""

from admin import finding
from admin.actions.ask_consent import ask_consent
from admin.actions.ask_for_room import ask_for_room
from admin.actions.change_needs import change_needs
from admin.actions.check_wish import check_wish, hand_check
from admin.actions.claim import claim, release
from admin.actions.close import close, reopen
from admin.actions.correct_screening import correct_screening
from admin.actions.exclude import exclude
from admin.actions.hand_over import hand_over
from admin.actions.keep_case import keep_case
from admin.actions.note import write_note
from admin.actions.note_answer import note_ask_answer, note_referral_answer
from admin.actions.note_told import note_told
from admin.actions.offer import offer_word, renew_code
from admin.actions.open_media import open_media
from admin.actions.open_story import open_story
from admin.actions.recall import recall, withdraw_ask
from admin.actions.reply import reply
from admin.actions.send_again import send_again
from admin.actions.set_presumed import set_presumed
from admin.pages import asking, card, closing, correcting, media, referral, screening, seen, ticket
from admin.routes import Deed, Do, Page, Plain, Read, Route
from intake.access import Action


def _page(path: str, action: Action, read: Read, template: str) -> Page:
    return Page(
        path=f"/tickets/{{ref}}{path}",
        action=action,
        read=read,
        template=template,
        of=finding.ticket,
        section="queue",
    )


TICKET = _page("", Action.SEE_TICKET, ticket.read, "ticket.html")
CLOSE = _page("/close", Action.CLOSE, closing.read, "close.html")
HAND_BACK = _page("/hand-back", Action.RELEASE, closing.read, "hand-back.html")
CARD = _page("/card", Action.ASK_CONSENT, card.read, "card.html")
ASKING = _page("/ask", Action.ASK_FOR_ROOM, asking.read, "asking.html")
SCREENING = _page("/screening", Action.SEE_TICKET, screening.read, "screening.html")
CORRECT = _page("/screening/correct", Action.CORRECT_SCREENING, correcting.read, "correcting.html")
MEDIA = _page("/media", Action.SEE_TICKET, media.read, "media.html")
SHOWN = Plain(
    path="/tickets/{ref}/media/{id}",
    action=Action.OPEN_MEDIA,
    answer=media.show,
    of=finding.ticket,
)
SEEN = _page("/seen", Action.SEE_TICKET, seen.read, "seen.html")
ASK = Page(
    path="/asks/{id}",
    action=Action.SEE_REFERRAL,
    read=referral.read_ask,
    template="referral.html",
    of=finding.ask,
    section="queue",
)
REFERRAL = Page(
    path="/referrals/{id}",
    action=Action.SEE_REFERRAL,
    read=referral.read_referral,
    template="referral.html",
    of=finding.referral,
    section="queue",
)


def _of_ticket(verb: str, action: Action, do: Do, again: Page = TICKET) -> Deed:
    return Deed(
        path=f"/tickets/{{ref}}/{verb}", action=action, do=do, of=finding.ticket, again=again
    )


def _of_ask(verb: str, action: Action, do: Do) -> Deed:
    return Deed(path=f"/asks/{{id}}/{verb}", action=action, do=do, of=finding.ask, again=ASK)


def _of_referral(verb: str, action: Action, do: Do) -> Deed:
    return Deed(
        path=f"/referrals/{{id}}/{verb}",
        action=action,
        do=do,
        of=finding.referral,
        again=REFERRAL,
    )


TICKETS: tuple[Route, ...] = (
    TICKET,
    CLOSE,
    HAND_BACK,
    CARD,
    ASKING,
    SCREENING,
    SEEN,
    CORRECT,
    _of_ticket("claim", Action.CLAIM, claim),
    _of_ticket("release", Action.RELEASE, release, HAND_BACK),
    _of_ticket("reply", Action.REPLY, reply),
    _of_ticket("send-again", Action.SEND_AGAIN, send_again),
    _of_ticket("offer-word", Action.OFFER_WORD, offer_word),
    _of_ticket("renew-code", Action.RENEW_CODE, renew_code),
    _of_ticket("open", Action.READ_STORY, open_story),
    MEDIA,
    SHOWN,
    _of_ticket("media", Action.OPEN_MEDIA, open_media, MEDIA),
    _of_ticket("exclusions", Action.NOTE_WHO_MUST_NOT_LEARN, exclude),
    _of_ticket("told", Action.NOTE_TOLD, note_told),
    _of_ticket("needs", Action.CHANGE_NEEDS, change_needs),
    _of_ticket("presumed", Action.SET_PRESUMED, set_presumed),
    _of_ticket("screening/correct", Action.CORRECT_SCREENING, correct_screening, CORRECT),
    _of_ticket("note", Action.WRITE_NOTE, write_note),
    _of_ticket("check", Action.CHECK_WISH, check_wish),
    _of_ticket("hand-check", Action.HAND_CHECK, hand_check),
    _of_ticket("keep", Action.KEEP_CASE, keep_case),
    _of_ticket("card", Action.ASK_CONSENT, ask_consent, CARD),
    _of_ticket("ask", Action.ASK_FOR_ROOM, ask_for_room, ASKING),
    _of_ticket("close", Action.CLOSE, close, CLOSE),
    _of_ticket("reopen", Action.REOPEN, reopen),
)
REFERRALS: tuple[Route, ...] = (
    ASK,
    REFERRAL,
    _of_ask("answer", Action.NOTE_ANSWER, note_ask_answer),
    _of_ask("recall", Action.RECALL, withdraw_ask),
    _of_ask("hand-over", Action.HAND_OVER, hand_over),
    _of_referral("answer", Action.NOTE_ANSWER, note_referral_answer),
    _of_referral("recall", Action.RECALL, recall),
)
