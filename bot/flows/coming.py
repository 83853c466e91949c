"""What comes from elsewhere: an operator, a card, news, a timer, a failed delivery."""

from typing import assert_never

from bot.flows import danger, dying
from bot.flows.arriving import BROKEN_OFF, DOUBTED, NOT_KEPT, arrive, put
from bot.flows.draft import Draft
from bot.flows.effects import CancelTimers, Grow, Ring, SetTimer
from bot.flows.facts import Facts
from bot.flows.looking import timing_of
from bot.flows.offered import leave_questions, note_offer, offer
from bot.flows.reading import Heard
from bot.flows.turn import Outcome
from intake.conversation import Muted
from intake.incoming import (
    OPEN_QUESTION,
    AskedAgain,
    AskMoved,
    CameBack,
    ConsentAsked,
    DeliveryDoubted,
    DeliveryFailed,
    Failure,
    MediaFetched,
    Offered,
    OperatorSaid,
    ReferralMoved,
    TicketMoved,
    TimerFired,
    Unkept,
)
from intake.outgoing import Timing
from intake.tickets import REFUSED, Alarm, Growth, WaitsFor

FromPanel = (
    OperatorSaid
    | ConsentAsked
    | Offered
    | ReferralMoved
    | TicketMoved
    | AskMoved
    | AskedAgain
    | MediaFetched
)
NOT_KEPT_WORDS = {
    Unkept.KIND: "kind-not-kept",
    Unkept.TOO_LARGE: "media-too-large",
    Unkept.UNREADABLE: "media-not-opened",
    Unkept.LOST: "media-not-opened",
    Unkept.BROKEN: "media-not-opened",
}
# News of a referral that a person hears of.
TOLD = frozenset({"handed-over", "accepted", "in-service", "declined", "completed", "recalled"})


def from_panel(  # noqa: C901 - one case an input
    draft: Draft, given: FromPanel, facts: Facts
) -> None:
    """Stop, language, safety and silence are obeyed here, whoever speaks."""
    draft.outcome = Outcome.NOTED
    if draft.conversation.muted is not None:
        draft.outcome = Outcome.MUTED
        _hold(draft, given)
        return
    match given:
        case OperatorSaid(text):
            _operator(draft, text, facts)
        case ConsentAsked():
            _card(draft, given, facts)
        case Offered(what):
            offer(draft, what, facts)
        case ReferralMoved(_, recipient, status) if status in TOLD:
            draft.say(
                f"referral-{status}", timing=timing_of(draft, facts, news=True), recipient=recipient
            )
        case TicketMoved("closed"):
            draft.say("ticket-closed", timing=timing_of(draft, facts, news=True))
        case AskedAgain():
            _ask_again(draft, facts)
        case MediaFetched(refused=why) if why:
            _not_kept(draft, given, facts)
        case MediaFetched():
            pass  # that it came was said when it came
        case ReferralMoved() | TicketMoved() | AskMoved():
            pass
        case _:
            assert_never(given)


def _hold(draft: Draft, given: FromPanel) -> None:
    """After STOP nothing goes; what was to be said waits for whoever writes again, or lapses."""
    match given:
        case OperatorSaid(text):
            draft.say("operator-said", timing=Timing.HOLD, text=text)
        case ConsentAsked():
            draft.become(cards=(*draft.conversation.cards, given))
            draft.say("code-state-question", timing=Timing.HOLD)  # the card follows it
        case Offered(what):
            note_offer(draft, what)
        case ReferralMoved(_, recipient, status) if status in TOLD:
            draft.say(f"referral-{status}", timing=Timing.HOLD, recipient=recipient)
        case TicketMoved("closed"):
            draft.say("ticket-closed", timing=Timing.HOLD)
        case _:
            pass


def _operator(draft: Draft, text: str, facts: Facts) -> None:
    timing = timing_of(draft, facts)
    draft.say("operator-said", timing=timing, text=text)
    draft.become(human_at=facts.now)
    draft.do(CancelTimers((danger.UNANSWERED, *dying.LINE_TIMERS)))
    draft.do(Grow(Growth(waits_for=WaitsFor.PERSON)))
    if draft.flow not in {"card", "dying", "danger"} and not draft.conversation.locked:
        leave_questions(draft)
        draft.go("human.here")
        # No question stands any more: what comes next is for the human.
        draft.become(asked_at=facts.now, question=draft.conversation.question + 1)
    elif draft.conversation.locked:
        draft.become(behind=None)


def _card(draft: Draft, card: ConsentAsked, facts: Facts) -> None:
    """Put only where it is seen at once: an *ok* to a knock must not be a yes to an unseen card.

    Otherwise it waits, and is the first thing that whoever comes back is asked.
    """
    draft.become(cards=(*draft.conversation.cards, card), human_at=facts.now)
    if len(draft.conversation.cards) > 1 or draft.flow == "dying":
        return
    timing = timing_of(draft, facts)
    if draft.conversation.locked:
        draft.become(behind=None)
    else:
        leave_questions(draft)
        draft.go("human.here")
        if timing is Timing.REPLY:
            arrive(draft, facts)
            return
        draft.become(asked_at=facts.now, question=draft.conversation.question + 1)
    if timing is Timing.KNOCK:
        draft.say("knock")


def _ask_again(draft: Draft, facts: Facts) -> None:
    """On a phone that nobody looks at only a knock; the question is put when they come."""
    timing = timing_of(draft, facts)
    if timing is Timing.KNOCK:
        draft.say("knock")
    elif timing is Timing.REPLY and not draft.conversation.locked:
        draft.answers.pop(DOUBTED, None)
        put(draft, facts)


def _not_kept(draft: Draft, given: MediaFetched, facts: Facts) -> None:
    """Said once for all that was sent together, and beside the question that stands."""
    if not draft.has(NOT_KEPT, given.refused):
        draft.say(
            NOT_KEPT_WORDS[Unkept(given.refused)], timing=timing_of(draft, facts), media=given.media
        )
        draft.note(NOT_KEPT, given.refused)


def timer(draft: Draft, given: TimerFired, facts: Facts) -> None:
    draft.outcome = Outcome.NOTED
    name = given.name
    if name == danger.SILENT:
        _silent_after_danger(draft, facts)
    elif name == dying.SILENT and draft.has("dying", "asked"):
        _silent_after_dying(draft, facts)
    elif name == danger.UNANSWERED and not _opened(facts):
        # A locked or hidden phone is shown nothing of what was said on it.
        if draft.conversation.muted is None and not draft.conversation.locked:
            draft.say("danger-nobody-yet")
    elif name.startswith(dying.LINE) and draft.flow == "dying" and not _opened(facts):
        draft.say("dying-line")
        number = int(name.rsplit("-", 1)[1])
        if number < dying.LINES:
            draft.do(SetTimer(f"{dying.LINE}-{number + 1}", dying.LINE_EVERY))
    elif name == BROKEN_OFF and "finished" not in draft.answers:
        draft.note("broken-off", "yes")


def _silent_after_danger(draft: Draft, facts: Facts) -> None:
    """Two minutes of silence after the question: rings as a yes would, wherever they are now.

    An answer stops the timer; what else led away from the question answered nothing.
    """
    if not draft.has("danger", *danger.RUNG):
        draft.note("danger", "silent")
    if (draft.flow, draft.state) == ("danger", "asked"):
        danger.call(draft, facts, Alarm.DANGER)
        draft.go("danger.where")
        put(draft, facts)
    else:
        draft.do(Ring(Alarm.DANGER))


def _silent_after_dying(draft: Draft, facts: Facts) -> None:
    """Three minutes of silence count as yes, wherever they are now."""
    if (draft.flow, draft.state) == ("dying", "asked"):
        draft.go("dying.with")
        dying.now(draft, Heard("silent"), facts)
        put(draft, facts)
    else:
        dying.call(draft, "silent")


def _opened(facts: Facts) -> bool:
    return facts.ticket is not None and facts.ticket.read


def delivery(draft: Draft, given: DeliveryFailed | DeliveryDoubted | CameBack) -> None:
    """A failure for good reaches the conversation: it learns that it cannot be answered.

    A question that perhaps did not arrive is put again to whoever writes next, and only then.
    """
    draft.outcome = Outcome.NOTED
    match given:
        case DeliveryDoubted(question):
            if question in {OPEN_QUESTION, draft.conversation.question or OPEN_QUESTION}:
                draft.note(DOUBTED, str(draft.conversation.question))
        case DeliveryFailed(Failure.REFUSED):
            draft.do(Grow(Growth(flags=(REFUSED,))))
        case DeliveryFailed():
            draft.become(muted=Muted.CARRIER)
            draft.do(Grow(Growth(flags=("cannot-be-answered-here",))))
        case CameBack():
            if draft.conversation.muted is Muted.CARRIER:
                draft.become(muted=None)
                draft.do(Grow(Growth(unflag=("cannot-be-answered-here",))))
