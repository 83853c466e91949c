"""One step of the dialogue: no clock, no network, no store, no luck.

The engine, not the flows, puts the next question, counts misses, offers a person after two,
walks into the next flow, and hands over to what is heard everywhere before anything else.
"""

from dataclasses import replace
from typing import assert_never

from bot.flows import arriving, coming, door, interrupts, telling, welcome
from bot.flows.draft import Draft
from bot.flows.effects import Hide
from bot.flows.facts import Facts
from bot.flows.looking import looked_for
from bot.flows.offered import renew
from bot.flows.ticketing import give_code, settle
from bot.flows.turn import Outcome, Turn
from intake.conversation import Conversation, Moment, Tidy
from intake.incoming import (
    FROM_PERSON,
    AskedAgain,
    AskMoved,
    CameBack,
    ConsentAsked,
    DeliveryDoubted,
    DeliveryFailed,
    Edited,
    Input,
    MediaFetched,
    Offered,
    OperatorSaid,
    Pressed,
    ReferralMoved,
    Said,
    SecretChecked,
    SentMedia,
    SentOther,
    SharedContact,
    SharedLocation,
    Ticked,
    TicketMoved,
    TimerFired,
)
from intake.outgoing import Outgoing, Timing


def step(conversation: Conversation, given: Input, facts: Facts) -> Turn:
    """Take one input where the conversation stands, and say what follows from it."""
    draft = Draft.of(conversation)
    match given:
        case Said() | Pressed() | Ticked() | Edited():
            _from_person(draft, given, facts)
        case SentMedia() | SharedLocation() | SharedContact() | SentOther():
            _from_person(draft, given, facts)
        case TimerFired():
            coming.timer(draft, given, facts)
        case OperatorSaid() | ConsentAsked() | ReferralMoved() | TicketMoved() | AskMoved():
            coming.from_panel(draft, given, facts)
        case AskedAgain() | MediaFetched() | Offered():
            coming.from_panel(draft, given, facts)
        case DeliveryFailed() | DeliveryDoubted() | CameBack():
            coming.delivery(draft, given)
        case SecretChecked():
            door.checked(draft, given, facts)
        case _:
            assert_never(given)
    if draft.secret:
        telling.forget_last(draft, given)
    settle(draft, conversation, facts)
    # Nobody looks when an operator or a timer moves us; and a list that is being ticked stays last.
    if isinstance(given, (*FROM_PERSON, Offered, SecretChecked)) and not isinstance(given, Ticked):
        _codes(draft, given, facts)
    arriving.break_off_later(draft, conversation)
    after = replace(
        draft.conversation,
        position=draft.place,
        answers=draft.answers,
        version=conversation.version + 1,
    )
    messages = _held(draft) if _silent(draft, given) else _in_order_of_need(draft)
    return Turn(after, messages, tuple(draft.effects), draft.outcome, draft.secret)


def _codes(draft: Draft, given: Input, facts: Facts) -> None:
    """One that is due is said; another is drawn where somebody is seen to be there."""
    if not isinstance(given, Offered) or looked_for(draft, facts):
        renew(draft, facts)
    give_code(draft)


def _from_person(draft: Draft, given: telling.FromPerson, facts: Facts) -> None:
    """Lock, mute, words that work everywhere, then the question that stands."""
    door.lock_if_silent(draft, facts)
    telling.remember(draft, given, facts)
    draft.become(last_at=door.was_here(draft, facts), knocked=False)
    if draft.conversation.moment is Moment.OTHERS or draft.conversation.tidy is Tidy.EACH:
        draft.do(Hide())  # others may look: what is answered does not stay
    draft.answers.pop("broken-off", None)  # the silence is over
    if door.is_secret(draft, given, facts):
        return
    if draft.conversation.muted is not None and not telling.ends_silence(draft, given):
        telling.hear_while_muted(draft, given, facts)
        return
    flow, here = arriving.FLOWS[draft.flow], draft.place
    if interrupts.heed(draft, given, facts, flow):
        if here == arriving.START:
            welcome.propose(draft, interrupts.text_of(given))
        if draft.outcome is not Outcome.MUTED:
            arriving.arrive(draft, facts)
        return
    telling.take(draft, given, facts)


def _in_order_of_need(draft: Draft) -> tuple[Outgoing, ...]:
    """What answers danger goes before other people's messages."""
    if draft.flow not in arriving.GRAVE:
        return tuple(draft.messages)
    return tuple(
        replace(one, timing=Timing.URGENT) if one.timing is Timing.REPLY else one
        for one in draft.messages
    )


def _held(draft: Draft) -> tuple[Outgoing, ...]:
    """What waits, and is said to nobody now."""
    return tuple(one for one in draft.messages if one.timing is Timing.HOLD)


def _silent(draft: Draft, given: Input) -> bool:
    """After STOP, and where a carrier forbids it, nothing is said; all is heard."""
    if draft.conversation.muted is None:
        return False
    return draft.outcome is not Outcome.MUTED or draft.conversation.muted.value == "carrier"
