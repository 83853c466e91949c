"""Coming to a place in the dialogue: walking through what asks nothing, putting the question."""

from datetime import timedelta

from bot.flows import (
    about,
    age,
    card,
    child,
    code,
    complaint,
    consents,
    contact,
    danger,
    dying,
    erase,
    forced,
    human,
    language,
    needs,
    plan,
    question,
    reporter,
    screening,
    tidy,
    topics,
    welcome,
)
from bot.flows.draft import Draft
from bot.flows.effects import CancelTimers, SetTimer
from bot.flows.facts import Facts
from bot.flows.flow import HELD, Flow
from bot.flows.reading import Heard
from intake.channels import ChannelKind
from intake.conversation import Conversation, Position
from intake.outgoing import Timing

FLOWS: dict[str, Flow] = {
    module.FLOW.name: module.FLOW
    for module in (
        welcome,
        about,
        age,
        child,
        needs,
        topics,
        plan,
        screening,
        consents,
        contact,
        code,
        human,
        reporter,
        question,
        danger,
        dying,
        card,
        forced,
        complaint,
        erase,
        language,
        tidy,
    )
}
START = Position("welcome", "door")
# What one interruption does not break into: a word of danger inside *danger* is heard all the same.
GRAVE = frozenset({"danger", "dying"})
BROKEN_OFF = "broken-off"
MEANT = "meant"  # the number of the question that asks back, and the choices it asks about
DOUBTED = "doubted"  # under this name the number of a question that perhaps never arrived
NOT_KEPT = "not-kept"  # why something that was sent was not kept, as it was told
BROKEN_OFF_AFTER = timedelta(minutes=30)
_LIMIT = 20  # forks in a row: more is a circle in the tables


def asked(at: Position) -> str:
    """What the answer to the question of this place is kept under."""
    flow = FLOWS.get(at.flow)
    prompt = None if flow is None else flow.prompts.get(at.state)
    return "" if prompt is None else prompt.name


def arrive(draft: Draft, facts: Facts, timing: Timing = Timing.REPLY) -> None:
    """Walk on to the next question and put it. Questions not asked by SMS are skipped there."""
    for _ in range(_LIMIT):
        flow = FLOWS[draft.flow]
        if draft.state in flow.forks:
            follow(draft, flow.forks[draft.state].way(draft, facts))
            continue
        if draft.flow == "human" and _card_waits(draft):
            draft.go("card.begin")
            continue
        if draft.flow == "human" and forced.waits(draft) and not draft.conversation.locked:
            draft.go("forced.begin")
            continue
        prompt = flow.prompts[draft.state]
        if not prompt.on_sms and draft.conversation.channel is ChannelKind.SMS:
            flow.advance(draft, Heard("skip"), facts)
            continue
        if _is_answered(draft, facts):
            draft.become(question=draft.conversation.question + 1, asked_at=facts.now)
        else:
            put(draft, facts, timing)
        return
    raise LookupError(f"the forks after {draft.flow}.{draft.state} go in a circle")


def _is_answered(draft: Draft, facts: Facts) -> bool:
    """After a card the operator who sent it is there: nobody is told that a person will read it."""
    theirs = draft.conversation.position.flow in {"card", "forced"} and bool(draft.messages)
    return theirs and draft.flow == "human" and human.operator_near(draft, facts)


def follow(draft: Draft, way: str) -> None:
    """Go where a fork leads: into a flow, to a state, or back to where one was taken from."""
    if way == HELD:
        _back_to_held(draft)
    elif "." in way:
        draft.go(way)
    else:
        draft.go(f"{way}.{FLOWS[way].start}")


def _back_to_held(draft: Draft) -> None:
    """Danger and dying are gone back into when something else broke into them; a card waits for
    whoever comes back."""
    trail, held = draft.conversation.trail, draft.conversation.held or START
    if trail and trail[-1].flow in GRAVE:
        draft.become(trail=trail[:-1])
        draft.go(f"{trail[-1].flow}.{trail[-1].state}")
        return
    draft.become(held=None)
    draft.go("card.begin" if _card_waits(draft) else f"{held.flow}.{held.state}")


def _card_waits(draft: Draft) -> bool:
    return bool(draft.conversation.cards) and not draft.conversation.locked


def put(draft: Draft, facts: Facts, timing: Timing = Timing.REPLY) -> None:
    """Put the question of the place we stand at, under a number of its own."""
    draft.answers.pop(MEANT, None)
    same = draft.place == draft.conversation.position and draft.conversation.asked_at is not None
    draft.become(
        question=draft.conversation.question + 1,
        asked_at=facts.now,
        misses=draft.conversation.misses if same else 0,
        page=draft.conversation.page if same else 0,
    )
    prompt = FLOWS[draft.flow].prompts[draft.state]
    draft.tell(prompt.put(draft, facts), timing)


def break_off_later(draft: Draft, before: Conversation) -> None:
    """A ticket whose conversation falls silent before the end says so, and stays in the queue."""
    after = draft.conversation
    if after.case is None or after.last_at == before.last_at:
        return
    if "finished" in draft.answers or draft.flow in {"human", "card", "forced"}:
        draft.do(CancelTimers((BROKEN_OFF,)))
    else:
        draft.do(SetTimer(BROKEN_OFF, BROKEN_OFF_AFTER))
