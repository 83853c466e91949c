"""What an operator has the program offer, or give: it waits, like a card, for the person alone."""

from bot.flows import forced
from bot.flows.arriving import arrive
from bot.flows.draft import Draft
from bot.flows.effects import RenewCode
from bot.flows.facts import Facts
from bot.flows.forced import OFFERED, no_longer
from bot.flows.looking import timing_of
from bot.flows.ticketing import BY_CODE, CODE_DUE, is_for_a_code
from intake.incoming import Offer
from intake.outgoing import Timing


def offer(draft: Draft, what: Offer, facts: Facts) -> None:
    """For nobody but the person: it waits until they are seen to be there."""
    note_offer(draft, what)
    timing = timing_of(draft, facts)
    if timing is Timing.KNOCK:
        draft.say("knock")
    if draft.conversation.locked:
        draft.become(behind=None)
    elif what is Offer.SECOND_WORD and draft.flow not in {"card", "dying", "danger"}:
        leave_questions(draft)
        draft.go("human.here")
        if timing is Timing.REPLY and forced.waits(draft):
            arrive(draft, facts)
        else:
            draft.become(asked_at=facts.now, question=draft.conversation.question + 1)


def note_offer(draft: Draft, what: Offer) -> None:
    """Put aside with the rest of theirs, while somebody else writes from the door."""
    aside = draft.conversation.aside
    if aside is None:
        draft.add(OFFERED, what)
    else:
        before = tuple(one for one in aside.get(OFFERED, ()) if one != what)
        draft.become(aside={**aside, OFFERED: (*before, what)})


def renew(draft: Draft, facts: Facts) -> None:
    """Drawn only when it can be said to the person: until then the old one goes on opening.

    Whoever came with the old code alone is not told the new one.
    """
    if not draft.has(OFFERED, Offer.NEW_CODE) or BY_CODE in draft.answers:
        return
    if draft.conversation.case is None or not is_for_a_code(draft):
        return
    no_longer(draft, Offer.NEW_CODE)
    draft.do(RenewCode(facts.spare.code))
    draft.note(CODE_DUE, facts.spare.code)


def leave_questions(draft: Draft) -> None:
    """Where a human speaks, the program's questions stop; what was answered stands."""
    draft.note("finished", "yes")
    draft.become(trail=(), held=None)
