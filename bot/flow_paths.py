"""Walking the dialogue as people might: every place, every kind of input, and what is said there.

It plays on the pure `step`; places that no table can tell apart are entered once.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

from bot.flows import asked, danger, dying
from bot.flows.arriving import BROKEN_OFF, FLOWS, GRAVE, START
from bot.flows.coming import TOLD
from bot.flows.engine import step
from bot.flows.facts import Facts, Reading, Spare
from bot.flows.turn import Turn
from bot.messages.segments import is_gsm
from intake.agencies import MustReport, Under
from intake.channels import ChannelKind
from intake.consent import FieldGroup
from intake.conversation import Conversation, Moment
from intake.country_pack import CountryPack
from intake.ids import AgencyCode, CardId, CaseId, ConversationId, ReferralId, TicketRef
from intake.incoming import (
    AskedAgain,
    CameBack,
    ConsentAsked,
    DeliveryFailed,
    Edited,
    Failure,
    Input,
    MediaFetched,
    MediaKind,
    Offer,
    Offered,
    OperatorSaid,
    Pressed,
    ReferralMoved,
    Said,
    SecretChecked,
    SecretOutcome,
    SentMedia,
    SentOther,
    SharedContact,
    SharedLocation,
    Ticked,
    TicketMoved,
    TimerFired,
    Unkept,
)
from intake.needs import Need
from intake.outgoing import Choice, Message, Word

NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)
READINGS = (
    Reading(somebody=True, until="24:00", again="08:00"),
    Reading(somebody=True, until="", again=""),
    Reading(somebody=False, until="", again="31.12. 08:00"),
)
IN_DANGER = "help me, he will kill me"
WANTS_TO_DIE = "I want to die"
STORY = "they told me that the work would be quite another one than it is"
_CODE = "4111111111111111"  # right by its check digit


@dataclass(frozen=True, slots=True)
class At:
    """A place as somebody came to it: where the talk stands, and the question put last."""

    conversation: Conversation
    question: Message | None

    @property
    def place(self) -> str:
        return f"{self.conversation.position.flow}.{self.conversation.position.state}"


@dataclass(frozen=True, slots=True)
class Walked:
    """One channel, walked through."""

    channel: ChannelKind
    places: dict[str, At] = field(default_factory=dict)  # one way into each
    left: set[str] = field(default_factory=set)
    said: dict[str, Message] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)


def facts(pack: CountryPack, reading: Reading = READINGS[0], minutes: int = 0) -> Facts:
    """So many minutes later; below nothing it was on its way for so long."""
    received_at = NOON + timedelta(minutes=minutes, seconds=1)
    return Facts(
        now=NOON + timedelta(minutes=max(minutes, 0)),
        received_at=received_at,
        pack=pack,
        spare=Spare(CaseId(UUID(int=1)), TicketRef("TJ-BCDF23"), _CODE, ours=0),
        reading=reading,
    )


def begin(pack: CountryPack, channel: ChannelKind) -> Conversation:
    return Conversation(ConversationId(UUID(int=2)), channel, pack.country, None, START)


def after(before: At, turn: Turn) -> At:
    asked_now = [one.message for one in turn.messages if one.message.question]
    return At(turn.conversation, asked_now[-1] if asked_now else before.question)


def walk(pack: CountryPack, channel: ChannelKind) -> Walked:
    """Every place that can be come to, by every kind of input from every place."""
    walked = Walked(channel)
    waiting = [At(begin(pack, channel), None)]
    seen = {_alike(waiting[0])}
    tried: set[tuple[object, ...]] = set()
    while waiting:
        here = waiting.pop()
        walked.places.setdefault(here.place, here)
        everything = _rough(here) not in tried
        tried.add(_rough(here))
        given_here = answers(here) if not everything else (*answers(here), *anything(here, pack))
        for given, minutes in given_here:
            turn = step(here.conversation, given, facts(pack, minutes=minutes))
            there = after(here, turn)
            _look(walked, here, given, turn)
            if there.place != here.place:
                walked.left.add(here.place)
            if _alike(there) not in seen:
                seen.add(_alike(there))
                waiting.append(there)
        if everything:
            _say_otherwise(walked, here, pack)
    return walked


def answers(here: At) -> Iterator[tuple[Input, int]]:
    """What the question that stands offers."""
    prompt = FLOWS[here.conversation.position.flow].prompts[here.conversation.position.state]
    number = here.conversation.question
    offered = here.question.choices if here.question is not None else ()
    for choice in _representative(offered, here):
        yield Pressed(number, (choice.value,)), 0
    if prompt.multiple:
        yield Pressed(number, tuple(choice.value for choice in offered)), 0
    if here.question is not None and Word.SKIP in here.question.words:
        yield Pressed(number, (Word.SKIP,)), 0
    if not offered:
        yield Said("apple"), 0


def _representative(offered: Sequence[Choice], here: At) -> Sequence[Choice]:
    """In the screening the first and the last answer stand for all: what they lead to is proved
    with the rule itself."""
    if here.conversation.position.flow == "screening" and len(offered) > 2:  # noqa: PLR2004
        return (offered[0], offered[-1])
    return offered


def anything(here: At, pack: CountryPack) -> Iterator[tuple[Input, int]]:
    """What may come at any place, with the minutes that pass before it."""
    number = here.conversation.question
    for word in Word:
        yield Pressed(number, (word,)), 0
    for text in ("00", "99", "apple", STORY, IN_DANGER, WANTS_TO_DIE, _CODE, "1", "no time"):
        yield Said(text), 0
    yield Said("apple"), -1  # on its way since before the question was put
    yield Said("apple"), 20  # after the lock
    yield Said(IN_DANGER), 20
    yield Pressed(number + 7, ("old",)), 0
    yield Ticked(number, ("1",)), 0
    yield Edited(IN_DANGER), 0
    for kind in (MediaKind.VOICE, MediaKind.PHOTO, MediaKind.VIDEO, MediaKind.STICKER):
        yield SentMedia(kind, "file", 1), 0
    yield from ((given, 0) for given in (SharedLocation(1, 2), SharedContact("x"), SentOther("x")))
    yield SentMedia(MediaKind.VOICE, caption=IN_DANGER), 0
    for minutes in (0, 6):
        yield OperatorSaid("Good day."), minutes
        yield card(pack), minutes
        yield from ((Offered(what), minutes) for what in Offer)
        for status in sorted(TOLD):
            yield ReferralMoved(ReferralId(UUID(int=3)), longest_name(pack), status), minutes
        yield TicketMoved("closed"), minutes
        yield MediaFetched(MediaKind.VOICE, Unkept.UNREADABLE), minutes
        yield MediaFetched(MediaKind.PHOTO, Unkept.TOO_LARGE), minutes
    for name in (danger.SILENT, danger.UNANSWERED, dying.SILENT, dying.LINE_TIMERS[0], BROKEN_OFF):
        yield TimerFired(name), 0
    for ticket in ("received", "read", "question", "closed"):
        yield SecretChecked(SecretOutcome.CODE, str(UUID(int=4)), ticket), 0
    for outcome in (
        SecretOutcome.UNKNOWN,
        SecretOutcome.DURESS,
        SecretOutcome.KEPT,
        SecretOutcome.TAKEN,
    ):
        yield SecretChecked(outcome), 0
    if here.conversation.locked and here.conversation.has_word:
        yield SecretChecked(SecretOutcome.WORD, str(UUID(int=1)), "read"), 0
    yield DeliveryFailed(Failure.BLOCKED), 0
    yield DeliveryFailed(Failure.REFUSED), 0
    yield AskedAgain(), 0
    yield CameBack(), 0


def card(pack: CountryPack) -> ConsentAsked:
    """As long as a card gets."""
    return ConsentAsked(
        card=CardId(UUID(int=5)),
        agency=AgencyCode("agency"),
        recipient=longest_name(pack),
        fields=tuple(FieldGroup),
        need=Need.CHILDREN_NOT_WITH,
        must_report=tuple(MustReport),
        under=Under.OTHER_STATE,
        purpose="refer",
    )


def longest_name(pack: CountryPack) -> str:
    return max(longest_names(pack), key=len, default="")


def longest_names(pack: CountryPack) -> tuple[str, ...]:
    """In plain letters, and in others: a name that a language lacks stands in another's, and makes
    of a plain text one that has half the room."""
    names = [name for agency in pack.agencies for name in agency.names.values()]
    kinds = ([name for name in names if is_gsm(name) is plain] for plain in (True, False))
    return tuple(max(kind, key=len) for kind in kinds if kind)


def _look(walked: Walked, here: At, given: Input, turn: Turn) -> None:
    """What was said, and whether it keeps what every prompt promises."""
    for one in turn.messages:
        message = one.message
        if turn.conversation.language is None:
            message = replace(message, every_language=True)
        walked.said.setdefault(_gist(message), message)
        if message.question and not {Word.PERSON, Word.URGENT} <= set(message.words):
            walked.problems.append(f"{message.key}: a prompt without *a person* and *urgent*")
    muted = turn.conversation.muted is not None or here.conversation.muted is not None
    answered = turn.messages or turn.outcome.value != "answered"
    if not answered and not muted:
        kind = type(given).__name__
        walked.problems.append(f"{here.place}: {kind} is neither answered nor noted")


def _say_otherwise(walked: Walked, here: At, pack: CountryPack) -> None:
    """The same place while nobody reads, and while somebody always does."""
    for reading in READINGS[1:]:
        told = facts(pack, reading)
        for given in (Pressed(0, (Word.REPEAT,)), Pressed(0, (Word.PERSON,))):
            _look(walked, here, given, step(here.conversation, given, told))


def _gist(message: Message) -> str:
    return repr(replace(message, question=0, page=0))


def _rough(here: At) -> tuple[object, ...]:
    """What decides how an input of any kind is taken."""
    one = here.conversation
    return (
        # Who is muted is only heard; where they stand matters when they are answered again.
        here.place if one.muted is None else one.position.flow in GRAVE,
        one.muted,
        one.locked,
        one.has_word and one.locked,
        one.case is None,
        bool(one.cards),
        here.place if one.language is None else "",
    )


def _alike(here: At) -> tuple[object, ...]:
    """What decides the way on and the wording."""
    one = here.conversation
    if one.muted is not None:
        return _rough(here)
    topics = set(one.answers.get("topics", ()))
    worded = one.position.flow in {"topics", "plan", "screening", "consents"}
    return (
        *_rough(here),
        one.moment is Moment.OTHERS,
        one.answers.get("about"),
        (
            asked.is_child(one.answers),
            asked.track(one.answers),
            "army" in topics,
            one.answers.get("tense"),
            one.answers.get("write-back"),
        )
        if worded
        else (),
    )
