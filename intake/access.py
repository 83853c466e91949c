"""Who may do what: one table. What the table does not name is refused."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from intake.ids import AgencyCode, CountryCode, OperatorId


class Role(StrEnum):
    OPERATOR = "operator"
    SUPERVISOR = "supervisor"  # reads no story, except on shift
    AGENCY = "agency"
    ADMINISTRATOR = "administrator"  # accounts, health, keys; never a story
    RAPPORTEUR = "rapporteur"  # figures; never a case


class Where(StrEnum):
    """What must hold beside a role: about the actor, or about the row that is touched."""

    SIGNED_IN = "signed-in"
    ON_SHIFT = "on-shift"  # works as an operator now
    COUNTRY = "country"  # the row belongs to the actor's country
    OWN = "own"  # the row is claimed by the actor
    AGENCY_OWN = "agency-own"  # the row was addressed to the actor's agency


class Action(StrEnum):
    """Every deed the panel knows. A route names one of these, or it cannot be built."""

    ENTER = "enter"
    SECOND_STEP = "second-step"  # of signing in
    USE_CODE = "use-code"  # on paper, in place of a factor that is lost
    LOCK = "lock"
    UNLOCK = "unlock"
    LEAVE = "leave"
    SEE_HOME = "see-home"
    SHIFT = "shift"
    SEE_QUEUE = "see-queue"
    SEE_TICKET = "see-ticket"
    TAKE_NEXT = "take-next"
    CLAIM = "claim"
    RELEASE = "release"
    REPLY = "reply"
    SEND_AGAIN = "send-again"  # what perhaps did not arrive
    OFFER_WORD = "offer-word"  # one to be said under force
    RENEW_CODE = "renew-code"  # for whoever lost theirs, after a check
    READ_STORY = "read-story"
    OPEN_MEDIA = "open-media"  # pictures and voices, beside the words
    ASK_CONSENT = "ask-consent"
    NOTE_WHO_MUST_NOT_LEARN = "note-who-must-not-learn"
    ASK_FOR_ROOM = "ask-for-room"
    NOTE_ANSWER = "note-answer"
    HAND_OVER = "hand-over"
    RECALL = "recall"
    WRITE_NOTE = "write-note"
    READ_NOTE = "read-note"
    CHANGE_NEEDS = "change-needs"
    NOTE_TOLD = "note-told"  # what did not come to them here, they heard otherwise
    CORRECT_SCREENING = "correct-screening"  # answers heard or mended: a new version
    SET_PRESUMED = "set-presumed"
    CHECK_WISH = "check-wish"  # somebody wished it erased: ask the person, and alone open it
    HAND_CHECK = "hand-check"  # to another, when who checks has gone
    KEEP_CASE = "keep-case"  # somebody wished it erased, and the person takes that back
    CLOSE = "close"
    REOPEN = "reopen"
    SEE_REFERRAL = "see-referral"
    SEE_AGENCIES = "see-agencies"
    EDIT_AGENCY = "edit-agency"
    VERIFY_AGENCY = "verify-agency"
    SET_PLACES = "set-places"  # free places, written down from a call
    SAY_PLACES = "say-places"  # an agency of its own
    SEE_INBOX = "see-inbox"
    ANSWER_ASK = "answer-ask"
    SEE_HANDED_OVER = "see-handed-over"
    ANSWER_HAND_OVER = "answer-hand-over"
    OPEN_PART = "open-part"
    SEE_FIGURES = "see-figures"
    SEE_PEOPLE = "see-people"
    INVITE = "invite"
    END_ACCOUNT = "end-account"
    SEE_KEYS = "see-keys"
    TURN_KEY = "turn-key"  # a holder's: a new version beside the old
    MOVE_TO_KEY = "move-to-key"  # what lies under the one before
    MAKE_PAPER = "make-paper"  # the recovery key of a holder
    RESTORE_ACCESS = "restore-access"  # of a colleague; or from the paper, by a command
    COME_BACK = "come-back"  # by the link that a colleague opened
    KNOW_RESTORED = "know-restored"  # that somebody opened it
    SEE_AUDIT = "see-audit"
    VERIFY_AUDIT = "verify-audit"
    SEE_HEALTH = "see-health"
    SEE_DUTY = "see-duty"
    EDIT_DUTY = "edit-duty"
    SEE_ACCOUNT = "see-account"  # one's own
    END_SESSION = "end-session"  # one's own
    CHANGE_PASSWORD = "change-password"  # noqa: S105 - one's own; a deed's name
    OFFER_FACTOR = "offer-factor"  # a secret is drawn, and not proved yet
    ADD_FACTOR = "add-factor"  # one's own; so are the next two
    REMOVE_FACTOR = "remove-factor"
    RENEW_CODES = "renew-codes"
    SEE_HELP = "see-help"


@dataclass(frozen=True, slots=True)
class Actor:
    """Who is signed in. `agency` is set for agency workers only."""

    id: OperatorId
    role: Role
    country: CountryCode
    agency: AgencyCode | None = None
    on_shift: bool = False  # a supervisor who works as an operator now


@dataclass(frozen=True, slots=True)
class Target:
    """What an action touches, as far as access depends on it."""

    country: CountryCode
    claimed_by: OperatorId | None = None
    agency: AgencyCode | None = None
    frozen: bool = False  # a wish to be erased waits: it is sealed from all but who checks it
    checked_by: OperatorId | None = None


# What everybody may do who has an account: all of it is about themselves.
ONES_OWN = (
    Action.SECOND_STEP, Action.USE_CODE, Action.LOCK, Action.UNLOCK, Action.LEAVE,
    Action.SEE_HOME, Action.SEE_HELP, Action.SEE_ACCOUNT, Action.END_SESSION,
    Action.CHANGE_PASSWORD, Action.OFFER_FACTOR, Action.ADD_FACTOR,
    Action.REMOVE_FACTOR, Action.RENEW_CODES,
)  # fmt: skip

Grant = frozenset[Role | Where]  # all of these must hold; an empty one lets anybody in


def _all_of(*parts: Role | Where) -> Grant:
    return frozenset(parts)


_ANYBODY = (_all_of(),)
_SIGNED_IN = (_all_of(Where.SIGNED_IN),)
_SUPERVISING = _all_of(Role.SUPERVISOR, Where.COUNTRY)
_HOTLINE = (_all_of(Role.OPERATOR, Where.COUNTRY), _SUPERVISING)
_WORKING = _all_of(Role.SUPERVISOR, Where.ON_SHIFT, Where.COUNTRY)
_ON_SHIFT = (_all_of(Role.OPERATOR, Where.COUNTRY), _WORKING)
_OWN = (
    _all_of(Role.OPERATOR, Where.COUNTRY, Where.OWN),
    _all_of(Role.SUPERVISOR, Where.ON_SHIFT, Where.COUNTRY, Where.OWN),
)
_OWN_OR_SUPERVISOR = (_all_of(Role.OPERATOR, Where.COUNTRY, Where.OWN), _SUPERVISING)
_WORKERS = (_all_of(Role.OPERATOR), _all_of(Role.SUPERVISOR, Where.ON_SHIFT))
_OFFICE = (_all_of(Role.SUPERVISOR), _all_of(Role.ADMINISTRATOR))
_AGENCY_OWN = (_all_of(Role.AGENCY, Where.AGENCY_OWN),)

GRANTS: Mapping[Action, tuple[Grant, ...]] = {
    Action.ENTER: _ANYBODY,
    **dict.fromkeys(ONES_OWN, _SIGNED_IN),
    Action.SHIFT: (_all_of(Role.SUPERVISOR),),
    Action.SEE_QUEUE: (_all_of(Role.OPERATOR), _all_of(Role.SUPERVISOR)),
    Action.SEE_TICKET: _HOTLINE,
    Action.TAKE_NEXT: _WORKERS,
    Action.CLAIM: _ON_SHIFT,
    Action.RELEASE: _OWN_OR_SUPERVISOR,
    Action.REPLY: _OWN,
    Action.SEND_AGAIN: _OWN,
    Action.OFFER_WORD: _OWN,
    Action.RENEW_CODE: _OWN,
    Action.READ_STORY: _ON_SHIFT,
    Action.OPEN_MEDIA: _ON_SHIFT,
    Action.ASK_CONSENT: _OWN,
    Action.NOTE_WHO_MUST_NOT_LEARN: _OWN,
    Action.ASK_FOR_ROOM: _OWN,
    Action.NOTE_ANSWER: _OWN,
    Action.HAND_OVER: _OWN,
    Action.RECALL: _OWN_OR_SUPERVISOR,
    Action.WRITE_NOTE: _ON_SHIFT,
    Action.READ_NOTE: _ON_SHIFT,
    Action.CHANGE_NEEDS: _OWN,
    Action.NOTE_TOLD: _OWN,
    Action.CORRECT_SCREENING: _OWN,
    Action.SET_PRESUMED: _OWN,
    Action.CHECK_WISH: _ON_SHIFT,
    Action.HAND_CHECK: (_SUPERVISING,),
    Action.KEEP_CASE: _OWN,
    Action.CLOSE: _OWN_OR_SUPERVISOR,
    Action.REOPEN: _HOTLINE,
    Action.SEE_REFERRAL: _HOTLINE,
    Action.SEE_AGENCIES: (_all_of(Role.OPERATOR), *_OFFICE),
    Action.EDIT_AGENCY: (_all_of(Role.SUPERVISOR),),
    Action.VERIFY_AGENCY: (_all_of(Role.OPERATOR), _all_of(Role.SUPERVISOR)),
    Action.SET_PLACES: (_all_of(Role.OPERATOR), _all_of(Role.SUPERVISOR)),
    Action.SAY_PLACES: (_all_of(Role.AGENCY),),
    Action.SEE_INBOX: (_all_of(Role.AGENCY),),
    Action.ANSWER_ASK: _AGENCY_OWN,
    Action.SEE_HANDED_OVER: _AGENCY_OWN,
    Action.ANSWER_HAND_OVER: _AGENCY_OWN,
    Action.OPEN_PART: _AGENCY_OWN,
    Action.SEE_FIGURES: (_all_of(Role.RAPPORTEUR), _all_of(Role.SUPERVISOR)),
    # An agency's people see and invite their own colleagues: only they hold its key.
    Action.SEE_PEOPLE: (*_OFFICE, _all_of(Role.AGENCY)),
    Action.INVITE: (*_OFFICE, _all_of(Role.AGENCY)),
    Action.END_ACCOUNT: _OFFICE,
    Action.SEE_KEYS: (*_OFFICE, _all_of(Role.AGENCY)),
    Action.TURN_KEY: (_all_of(Role.SUPERVISOR), _all_of(Role.AGENCY)),
    Action.MOVE_TO_KEY: (_all_of(Role.SUPERVISOR), _all_of(Role.AGENCY)),
    Action.MAKE_PAPER: (_all_of(Role.SUPERVISOR), _all_of(Role.AGENCY)),
    Action.RESTORE_ACCESS: (_all_of(Role.SUPERVISOR), _all_of(Role.AGENCY)),
    Action.COME_BACK: _ANYBODY,
    Action.KNOW_RESTORED: _SIGNED_IN,
    Action.SEE_AUDIT: _OFFICE,
    Action.VERIFY_AUDIT: _OFFICE,
    Action.SEE_HEALTH: _OFFICE,
    Action.SEE_DUTY: (_all_of(Role.OPERATOR), *_OFFICE),
    Action.EDIT_DUTY: (_all_of(Role.SUPERVISOR),),
}

# Actions that look at a row: who may do none of them is told that the row does not exist.
SEEING = (
    Action.SEE_TICKET, Action.SEE_REFERRAL,
    Action.ANSWER_ASK, Action.SEE_HANDED_OVER, Action.ANSWER_HAND_OVER,
)  # fmt: skip

# What opens, or brings to somebody, anything that is sealed; and whether the wish stands.
SEALED_WHILE_FROZEN = frozenset((
    Action.READ_STORY, Action.OPEN_MEDIA, Action.READ_NOTE, Action.REPLY,
    Action.SEND_AGAIN, Action.OFFER_WORD, Action.RENEW_CODE, Action.ASK_CONSENT,
    Action.CORRECT_SCREENING, Action.HAND_OVER, Action.KEEP_CASE, Action.CLOSE,
))  # fmt: skip

_ABOUT_THE_ROW = frozenset({Where.COUNTRY, Where.OWN, Where.AGENCY_OWN})


def may(actor: Actor | None, action: Action, target: Target | None = None) -> bool:
    """Any of the action's grants, all of whose parts hold. A row-level part needs its row."""
    if is_sealed_from(actor, action, target):
        return False
    return any(
        all(_holds(part, actor, target) for part in grant) for grant in GRANTS.get(action, ())
    )


def is_sealed_from(actor: Actor | None, action: Action, target: Target | None) -> bool:
    """Whether a wish to be erased keeps them from it: one alone checks, and only they open it."""
    if target is None or not target.frozen or action not in SEALED_WHILE_FROZEN:
        return False
    return actor is None or target.checked_by != actor.id


def may_some(actor: Actor | None, action: Action) -> bool:
    """Whether there could be a row that `actor` may do this to: decides menus, not deeds."""
    return any(
        all(
            actor is not None if part in _ABOUT_THE_ROW else _holds(part, actor, None)
            for part in grant
        )
        for grant in GRANTS.get(action, ())
    )


def needs_row(action: Action) -> bool:
    """Whether the answer depends on the row that is touched."""
    return any(grant & _ABOUT_THE_ROW for grant in GRANTS.get(action, ()))


def lacks_only_claim(actor: Actor, action: Action, target: Target) -> bool:
    """Whether the only thing between them is that the row is not claimed by `actor`."""
    return not may(actor, action, target) and may(
        actor, action, replace(target, claimed_by=actor.id)
    )


def _holds(part: Role | Where, actor: Actor | None, target: Target | None) -> bool:
    if actor is None:
        return False
    match part:
        case Role():
            return actor.role is part
        case Where.SIGNED_IN:
            return True
        case Where.ON_SHIFT:
            return actor.on_shift
        case Where.COUNTRY | Where.OWN | Where.AGENCY_OWN:
            return target is not None and _is_theirs(part, actor, target)


def _is_theirs(part: Where, actor: Actor, target: Target) -> bool:
    if part is Where.COUNTRY:
        return target.country == actor.country
    if part is Where.OWN:
        return target.claimed_by == actor.id
    return actor.agency is not None and target.agency == actor.agency


def roles_that_hold_keys() -> frozenset[Role]:
    """Roles whose accounts are given a key grant; the others read no sealed word."""
    return frozenset({Role.OPERATOR, Role.SUPERVISOR, Role.AGENCY})
