"""Words that work everywhere, and what is heard in any text: before anything else."""

from bot.flows import danger, door, dying, hearing, lexicon
from bot.flows.arriving import GRAVE, START, follow
from bot.flows.draft import Draft
from bot.flows.effects import CancelTimers, Hide, Ring, SetTimer
from bot.flows.facts import Facts
from bot.flows.flow import HELD, Flow
from bot.flows.reading import Heard
from bot.flows.turn import Outcome
from intake.channels import ChannelKind
from intake.conversation import Moment, Muted, Position
from intake.incoming import Edited, Input, Pressed, Said, SentMedia
from intake.outgoing import Message, Word
from intake.tickets import Alarm


def word_of(given: Input) -> Word | None:
    """The word that works everywhere, if this is one."""
    match given:
        case Pressed(_, (value,)) if value in set(Word):
            return Word(value)
        case Said(text) | Edited(text):
            return lexicon.word(text)
        case _:
            return None


def text_of(given: Input) -> str:
    match given:
        case Said(text) | Edited(text):
            return text
        case SentMedia(caption=caption):
            return caption
        case _:
            return ""


def heed(draft: Draft, given: Input, facts: Facts, flow: Flow) -> bool:
    """Act on a word, or on danger and dying in a text. True: this input is dealt with.

    Leaves the draft standing in the interruption; the engine puts the question that waits there.
    """
    text = text_of(given)
    heard = hearing.grave(text)
    if heard.dying:
        return _dying(draft)
    meant = word_of(given)
    if meant is not None:
        return obey(draft, meant, facts, flow)
    if heard.danger and draft.flow not in GRAVE:
        return _danger_in_a_text(draft, facts)
    if heard.danger and "danger" not in draft.answers:
        draft.note("danger", "asked")  # inside *dying*: the ticket says so, its question stands
    return False


def interrupt(draft: Draft, place: str) -> None:
    """Go into an interruption and remember where the person was taken from."""
    if draft.flow in GRAVE and place.partition(".")[0] not in GRAVE:
        draft.become(trail=(*draft.conversation.trail, draft.place))
    elif draft.conversation.held is None and draft.flow not in _PASSING:
        draft.become(held=draft.place)
    draft.go(place)


# Flows one is never brought back into.
_PASSING = frozenset({"danger", "dying", "language", "complaint", "erase", "tidy"})


def obey(  # noqa: C901, PLR0911, PLR0912 - one case a word
    draft: Draft, meant: Word, facts: Facts, flow: Flow
) -> bool:
    match meant:
        case Word.STOP:
            return stop(draft)
        case Word.URGENT:
            return _urgent(draft, facts)
        case Word.PERSON:
            return _person(draft, facts)
        case Word.HIDE:
            return _hide(draft)
        case Word.DELETE:
            interrupt(draft, "erase.sure")
        case Word.LANGUAGE if draft.place == START:
            pass  # the door is the list of languages
        case Word.LANGUAGE:
            interrupt(draft, "language.asking")
        case Word.TIDY:
            interrupt(draft, "tidy.begin")
        case Word.COMPLAINT:
            interrupt(draft, "complaint.writing")
        case Word.BACK:
            return _back(draft)
        case Word.SKIP:
            return _skip(draft, facts, flow)
        case Word.MORE:
            return _more(draft, facts)
        case Word.GO_ON:
            return _go_on(draft, facts, flow)
        case Word.REPEAT:
            pass
    return True


def stop(draft: Draft) -> bool:
    """It stops us from writing, never from listening. By SMS the carrier answers it, not we."""
    if draft.conversation.channel is not ChannelKind.SMS:
        draft.say("stop-done")
    draft.become(muted=Muted.PERSON)
    draft.do(CancelTimers((danger.UNANSWERED, *dying.LINE_TIMERS)))
    draft.outcome = Outcome.MUTED
    return True


def _urgent(draft: Draft, facts: Facts) -> bool:
    """Rings without a question; in the danger path already, it rings again."""
    if not draft.has("danger", "yes"):
        draft.note("danger", "pressed")
    asked = draft.place == Position("danger", "asked")
    _called(draft, facts, Alarm.PRESSED_URGENT)
    draft.do(CancelTimers((danger.SILENT,)))
    if asked:
        draft.go("danger.stay" if _others_see(draft) else "danger.where")
    return True


def _person(draft: Draft, facts: Facts) -> bool:
    if draft.has("person", "asked") and (draft.flow in GRAVE or draft.flow == "human"):
        draft.do(Ring(Alarm.PERSON))
        draft.say("person-again")
        return True
    draft.note("person", "asked")
    _called(draft, facts, Alarm.PERSON)
    return True


def _dying(draft: Draft) -> bool:
    if draft.flow == "dying":
        return False
    if not draft.has("dying", "yes"):
        draft.note("dying", "asked")
    interrupt(draft, "dying.asked")
    # The question says that a person is being called: so one is.
    draft.do(Ring(Alarm.DYING), SetTimer(dying.SILENT, dying.SILENT_AFTER))
    return True


def _danger_in_a_text(draft: Draft, facts: Facts) -> bool:
    """The ticket is marked at once; yes, or silence for two minutes, rings.

    In the very first message it rings before anything is asked, a language included; where others
    may see it rings, and nothing is asked.
    """
    at_once = draft.conversation.question == 0 or _others_see(draft)
    if not draft.has("danger", *danger.RUNG):
        draft.note("danger", "rung" if at_once else "asked")
    if at_once:
        _called(draft, facts, Alarm.DANGER)
    else:
        interrupt(draft, "danger.asked")
        draft.do(SetTimer(danger.SILENT, danger.SILENT_AFTER))
    return True


def _called(draft: Draft, facts: Facts, alarm: Alarm) -> None:
    """The alert leaves first. The question after it is not written where others may see."""
    danger.call(draft, facts, alarm)
    if draft.flow in GRAVE:
        return
    if _others_see(draft):
        interrupt(draft, "danger.stay")
        return
    interrupt(draft, "danger.hurting")
    if alarm is not Alarm.PRESSED_URGENT:
        draft.do(SetTimer(danger.SILENT, danger.SILENT_AFTER))


def _others_see(draft: Draft) -> bool:
    return draft.conversation.moment is Moment.OTHERS


def _hide(draft: Draft) -> bool:
    """Nothing of before is shown any more; the neutral door stands, as after the lock."""
    draft.do(Hide())
    door.shut(draft)
    draft.tell(Message("hide-done", {"channel": draft.conversation.channel.value}))
    return True


def _back(draft: Draft) -> bool:
    if draft.flow in _PASSING:
        follow(draft, HELD)
    elif draft.conversation.trail:
        *trail, last = draft.conversation.trail
        draft.become(trail=tuple(trail))
        draft.go(f"{last.flow}.{last.state}")
    return True


def _skip(draft: Draft, facts: Facts, flow: Flow) -> bool:
    prompt = flow.prompts.get(draft.state)
    if prompt is not None and flow.can(draft.state, "skip"):
        if flow.name != "consents":  # a yes that was said stands until it is taken back
            draft.answers.pop(prompt.name, None)
        if not flow.interrupts:
            draft.become(trail=(*draft.conversation.trail, draft.place))
        flow.advance(draft, Heard("skip"), facts)
    return True


def _go_on(draft: Draft, facts: Facts, flow: Flow) -> bool:
    """At the door: where one stood before. After danger: the questions. Elsewhere they stand."""
    if draft.place == START:
        draft.go("welcome.before")
    elif flow.can(draft.state, "on"):
        flow.advance(draft, Heard("on", ("on",)), facts)
    return True


def _more(draft: Draft, facts: Facts) -> bool:
    """The notice in full where it was asked; elsewhere the rest of a list too long for one SMS."""
    if draft.flow == "about":
        from_notice = draft.conversation.channel.value
        draft.tell(Message("about-more", {"channel": from_notice}))
    else:
        draft.become(page=draft.conversation.page + 1)
    return True
