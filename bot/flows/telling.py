"""What a person tells: an answer, a story, a picture, an old button. All of it is kept."""

from bot.flows import door, hearing, interrupts, lexicon, meant, reading, unread
from bot.flows.arriving import DOUBTED, FLOWS, GRAVE, NOT_KEPT, arrive, put
from bot.flows.draft import Draft
from bot.flows.effects import KeepMedia, ReleaseHeld, SealContact
from bot.flows.facts import Facts
from bot.flows.flow import Flow, Prompt
from bot.flows.reading import Heard
from bot.flows.scripts import plain
from bot.flows.turn import Outcome
from intake.channels import ChannelKind
from intake.conversation import Line, Muted
from intake.incoming import (
    KEPT_KINDS,
    Edited,
    Input,
    MediaKind,
    Pressed,
    Said,
    SentMedia,
    SentOther,
    SharedContact,
    SharedLocation,
    Ticked,
    Unkept,
)
from intake.outgoing import Choice, Word

FromPerson = (
    Said | Pressed | Ticked | Edited | SentMedia | SharedLocation | SharedContact | SentOther
)
EARLIER = 40  # lines kept before a case exists
CHOSEN = "chosen"  # who said a line: the person, by a choice whose label it names
VOICES = 2  # voice notes in a row: then the questions stop


def remember(draft: Draft, given: FromPerson, facts: Facts) -> None:
    """Words are kept with the draft until a case opens, and go to its transcript.

    A page of ours also shows people their own words, until the lock.
    """
    text = interrupts.text_of(given)
    on_a_page = draft.conversation.channel is ChannelKind.WEB
    if (draft.conversation.case is None or on_a_page) and text and reading.code_in(text) is None:
        line = Line("person", text, facts.now)
        draft.become(earlier=(*draft.conversation.earlier, line)[-EARLIER:])
    if not (isinstance(given, SentMedia) and given.kind is MediaKind.VOICE):
        draft.become(voices=0)


def forget_last(draft: Draft, given: Input) -> None:
    """What turned out to be a code or a word stands nowhere."""
    text = interrupts.text_of(given)
    kept = tuple(line for line in draft.conversation.earlier if line.text != text)
    draft.become(earlier=kept)


def ends_silence(draft: Draft, given: FromPerson) -> bool:
    """After STOP anything but an accidental *ok* gets the neutral door; a carrier's no stays."""
    if draft.conversation.muted is Muted.CARRIER:
        return False
    text = interrupts.text_of(given)
    meant = interrupts.word_of(given)
    grave = meant in {Word.URGENT, Word.PERSON} or any(hearing.grave(text))
    if grave or _means_it(given):
        draft.become(muted=None)
        if not grave:
            door.shut(draft)
        return True
    return False


def _means_it(given: FromPerson) -> bool:
    """A text, a voice, a picture, a place: somebody writes. A button or a sticker may be a slip."""
    match given:
        case Said(text):
            stopping = interrupts.word_of(given) is Word.STOP
            return not stopping and plain(text) not in _ACCIDENTAL
        case SentMedia(kind):
            return kind is not MediaKind.STICKER
        case SharedLocation() | SharedContact():
            return True
        case _:
            return False


_ACCIDENTAL = lexicon.ACCIDENTAL | {""}


def hear_while_muted(draft: Draft, given: FromPerson, facts: Facts) -> None:
    """Heard and kept; danger and dying mark the ticket, a call for a person rings."""
    draft.outcome = Outcome.MUTED
    match given:
        case SentMedia(kind, file, size) if kind is not MediaKind.STICKER:
            draft.do(KeepMedia(kind, file, size))
            _mark_kept(draft)
        case SharedLocation() | SharedContact():
            _seal(draft, given)
            _mark_kept(draft)
        case Said():
            unread.notice(draft, given)
        case _:
            pass
    if draft.conversation.muted is Muted.CARRIER:
        if interrupts.heed(draft, given, facts, FLOWS[draft.flow]):
            arrive(draft, facts)  # nobody sees it; the place is one where a question stands
        elif draft.flow == "danger" and isinstance(given, Said):
            take(draft, given, facts)  # a *yes* rings, seen or not
        draft.outcome = Outcome.MUTED


def take(draft: Draft, given: FromPerson, facts: Facts) -> None:
    """Nothing that works everywhere: it belongs to the question that stands."""
    if not (draft.conversation.locked or facts.late):
        draft.do(ReleaseHeld())
    match given:
        case Ticked(question, values):
            _tick(draft, question, values, facts)
        case Edited():
            draft.outcome = Outcome.NOTED
        case Pressed() | Said():
            _answer(draft, given, facts)
        case SentMedia():
            _media(draft, given, facts)
        case SharedLocation():
            _seal(draft, given)
            _kept(draft, facts, "place-kept")
        case SharedContact():
            _seal(draft, given)
            _kept(draft, facts, "contact-kept")
        case SentOther():
            _kept(draft, facts, "other-kept", opens=False)


def _tick(draft: Draft, question: int, values: tuple[str, ...], facts: Facts) -> None:
    """Kept at once, because nothing said is lost; *that is all* comes later."""
    draft.outcome = Outcome.NOTED
    prompt = FLOWS[draft.flow].prompts[draft.state]
    if question != draft.conversation.question or not (prompt.multiple and prompt.name):
        return
    heard = prompt.hear(Pressed(question, values), draft, facts)
    chosen = heard.values if heard is not None else ()
    if named := tuple(value for value in chosen if value not in (*reading.NONE, reading.DONT_KNOW)):
        draft.note(prompt.name, *named)
    else:
        draft.answers.pop(prompt.name, None)  # taken back: not yet a *none of these*


def _answer(draft: Draft, given: Pressed | Said, facts: Facts) -> None:
    flow = FLOWS[draft.flow]
    prompt = flow.prompts[draft.state]
    asked_at = draft.conversation.asked_at
    fits = isinstance(given, Pressed) and given.question == draft.conversation.question
    if asked_at is None and not fits:  # a page may show the door before we have put it
        if isinstance(given, Said):
            unread.notice(draft, given)
        put(draft, facts)
        return
    if isinstance(given, Pressed) and given.question != draft.conversation.question:
        draft.say("old-button")
        put(draft, facts)
        return
    if isinstance(given, Said) and asked_at is not None and facts.received_at <= asked_at:
        _early(draft, given, facts)
        return
    offered = meant.asked_back(draft)
    confirmed = reading.one(given, meant.YES_NO) if offered else None
    taken: Pressed | Said = given
    if confirmed is not None and confirmed.trigger == "yes":
        taken = Pressed(draft.conversation.question, offered)
    heard = None if confirmed is not None and taken is given else prompt.hear(taken, draft, facts)
    if isinstance(given, Said) and _is_doubted(draft, prompt, heard, facts):
        unread.notice(draft, given)
        put(draft, facts)
    elif heard is None and confirmed is not None:
        unread.missed(draft, facts)
    elif heard is None:
        unread.not_read(draft, given, prompt, facts)
    else:
        advance(draft, flow, prompt, heard, facts)


def _is_doubted(draft: Draft, prompt: Prompt, heard: Heard | None, facts: Facts) -> bool:
    """Whether they perhaps never saw the question that stands: it is put again, this once.

    A button of it proves that it was seen. A *yes* to danger or dying counts, seen or not.
    """
    asked, doubted = draft.conversation.question, draft.answers.pop(DOUBTED, ())
    if (str(asked) not in doubted and facts.unseen != asked) or prompt.read is reading.anything:
        return False
    return not (draft.flow in GRAVE and heard is not None and heard.trigger == "yes")


def _early(draft: Draft, given: Said, facts: Facts) -> None:
    """Sent before the open question was put: it cannot be its answer, and it is not lost."""
    unread.notice(draft, given)
    asked_at = draft.conversation.asked_at
    if asked_at is not None and asked_at > facts.now:
        put(draft, facts)  # our clock was set back since: no answer would count until it came again
    else:
        draft.say("early-noted")


def advance(draft: Draft, flow: Flow, prompt: Prompt, heard: Heard, facts: Facts) -> None:
    """Keep the answer, move along the table, and come to what is next."""
    here = draft.place
    if draft.conversation.channel is ChannelKind.WEB:
        _echo(draft, heard, prompt.offered(draft, facts), facts)
    if prompt.name:
        draft.note(prompt.name, *(value for value in heard.values if value not in reading.NONE))
        if any(value in reading.NONE for value in heard.values) and not draft.answers[prompt.name]:
            draft.note(prompt.name, *_none(heard))
    draft.become(misses=0)
    flow.advance(draft, heard, facts)
    if not flow.interrupts and flow.name not in _NO_TRAIL:
        draft.become(trail=(*draft.conversation.trail, here)[-30:])
    if draft.outcome in {Outcome.RELAYED, Outcome.CHECKING}:
        return
    arrive(draft, facts)


def _echo(draft: Draft, heard: Heard, choices: tuple[Choice, ...], facts: Facts) -> None:
    """A page of ours shows people what they chose, until the lock."""
    language = draft.conversation.language or ""
    chosen = [choice for choice in choices if choice.value in heard.values]
    lines = [
        Line("person", name, facts.now)
        if (name := choice.name_in(language))
        else Line(CHOSEN, choice.label, facts.now)
        for choice in chosen
    ]
    draft.become(earlier=(*draft.conversation.earlier, *lines)[-EARLIER:])


_NO_TRAIL = frozenset({"human", "welcome"})


def _none(heard: Heard) -> tuple[str, ...]:
    """*Nothing now* is an answer of its own; *none of these* is the empty one."""
    return tuple(value for value in heard.values if value == "nothing")


def _media(draft: Draft, media: SentMedia, facts: Facts) -> None:
    """A voice note is a full answer at any point; two in a row stop the questions."""
    if media.kind is MediaKind.STICKER:
        _kept(draft, facts, "other-kept", opens=False)
        return
    draft.do(KeepMedia(media.kind, media.file, media.size))
    if media.kind not in KEPT_KINDS:
        _mark_kept(draft)
        if not draft.has(NOT_KEPT, Unkept.KIND):
            draft.say("kind-not-kept")
        draft.note(NOT_KEPT, Unkept.KIND)
        arrive(draft, facts)
        return
    draft.answers.pop(NOT_KEPT, None)
    if media.kind is not MediaKind.VOICE:
        _kept(draft, facts, "media-kept")
        return
    voices = draft.conversation.voices + 1
    draft.become(voices=voices)
    draft.note("media", "voice")
    draft.note("story", "voice")
    draft.say("voice-kept")
    if voices >= VOICES and draft.flow not in {"danger", "dying", "human", "card"}:
        draft.go("human.end")
    arrive(draft, facts)


def _kept(draft: Draft, facts: Facts, key: str, *, opens: bool = True) -> None:
    if opens:
        _mark_kept(draft)
    draft.say(key)
    arrive(draft, facts)


def _mark_kept(draft: Draft) -> None:
    draft.note("media", "kept")
    draft.note("story", "kept")


def _seal(draft: Draft, given: SharedLocation | SharedContact) -> None:
    match given:
        case SharedLocation(latitude, longitude):
            draft.do(SealContact("place", f"{latitude:.5f} {longitude:.5f}"))
        case SharedContact(text):
            draft.do(SealContact("shared-contact", text))
