"""The lock and what opens it. It decides what we show, never what we hear."""

from datetime import datetime
from typing import assert_never
from uuid import UUID

from bot.flows import forced, hearing, lexicon, reading
from bot.flows.arriving import FLOWS, START, arrive
from bot.flows.contact import MOST_WORDS
from bot.flows.draft import Draft
from bot.flows.effects import Attach, CheckSecret, ReleaseHeld, Shut
from bot.flows.facts import Facts
from bot.flows.places import TOLD_HERE
from bot.flows.scripts import plain
from bot.flows.ticketing import BY_CODE
from bot.flows.turn import Outcome
from bot.flows.welcome import PROPOSED
from intake.conversation import Moment, Position
from intake.ids import CaseId
from intake.incoming import Input, Said, SecretChecked, SecretOutcome


def lock_if_silent(draft: Draft, facts: Facts) -> None:
    """After a silence the next message meets the neutral door; only thoughts of dying hold it."""
    conversation = draft.conversation
    if conversation.last_at is None or draft.flow == "dying":
        return
    written_at = min(facts.now, facts.received_at)
    if abs(written_at - conversation.last_at) < facts.lock_after:
        return  # a clock that was set back by more says nothing of how long it was
    shut(draft)
    draft.do(Shut())


def was_here(draft: Draft, facts: Facts) -> datetime:
    """When somebody last wrote: what comes late was written when it was, not now."""
    written_at, before = min(facts.now, facts.received_at), draft.conversation.last_at
    return written_at if before is None or before > facts.now else max(before, written_at)


def shut(draft: Draft) -> None:
    """The neutral door stands; no word, not even *back*, leads from it to what was before."""
    conversation = draft.conversation
    if conversation.case is None:
        # Nothing was opened: the draft goes with the lock, and the dialogue begins again.
        draft.answers.clear()
        draft.become(language=None, moment=Moment.UNKNOWN, voices=0)
    elif not conversation.locked:
        place = conversation.held or draft.place
        draft.become(locked=True, behind=None if place == START else place)
    draft.answers.pop(TOLD_HERE, None)
    draft.answers.pop(PROPOSED, None)
    # Locked already: somebody went on from the door meanwhile, and theirs goes too.
    draft.become(position=START, earlier=(), trail=(), held=None, misses=0, page=0, asked_at=None)
    draft.go(f"{START.flow}.{START.state}")


def is_secret(draft: Draft, given: Input, facts: Facts) -> bool:
    """Whether a code or a word was typed: checked slowly, elsewhere; kept out of the transcript."""
    if not isinstance(given, Said):
        return False
    code = reading.code_in(given.text)
    asked = draft.place == Position("welcome", "word")
    locked_word = draft.conversation.locked and draft.conversation.has_word
    plain_word = lexicon.word(given.text) is None and len(given.text.split()) <= MOST_WORDS
    word = (asked or locked_word) and plain_word and not plain(given.text).isdigit()
    word = word and not any(hearing.grave(given.text))
    word = word and (asked or not _understood(draft, given, facts))
    if code is None and not word:
        return False
    draft.secret = True
    draft.outcome = Outcome.CHECKING
    draft.do(
        CheckSecret(code or given.text.strip(), word=word and code is None, code=code is not None)
    )
    return True


def _understood(draft: Draft, given: Said, facts: Facts) -> bool:
    """Whether it answers a question that somebody was asked who went on from the locked door."""
    if draft.place == START:
        return False
    prompt = FLOWS[draft.flow].prompts[draft.state]
    return prompt.hear(given, draft, facts) is not None


def checked(draft: Draft, outcome: SecretChecked, facts: Facts) -> None:
    """What the slow check found. Every wrong one is answered alike."""
    conversation = draft.conversation
    match outcome.outcome:
        case SecretOutcome.WORD:
            case = CaseId(UUID(outcome.case)) if outcome.case else conversation.case
            if case is not None and conversation.case != case:  # another's code was said here
                _begin_on(draft, case)
            draft.answers.pop(BY_CODE, None)
            draft.do(ReleaseHeld(of=case))
            draft.say(_state(outcome.ticket))
            draft.go("welcome.opened")
            arrive(draft, facts)
        case SecretOutcome.CODE:
            case = CaseId(UUID(outcome.case))
            _begin_on(draft, case)
            draft.become(locked=False)
            draft.note(BY_CODE, "yes")
            draft.do(Attach(case))
            draft.say(_state(outcome.ticket))
            draft.go("human.here")
            arrive(draft, facts)
        case SecretOutcome.DURESS:
            forced.said(draft)
            arrive(draft, facts)
        case SecretOutcome.UNKNOWN:
            if draft.place in _ASKED or not (conversation.locked and conversation.has_word):
                draft.say("code-unknown")
            elif draft.place != START:
                draft.say("miss-again")  # whoever says hello at a lock learns of no word
            arrive(draft, facts)
        case SecretOutcome.KEPT | SecretOutcome.TAKEN:
            _set(draft, facts, kept=outcome.outcome is SecretOutcome.KEPT)
        case _:
            assert_never(outcome.outcome)


def _set(draft: Draft, facts: Facts, *, kept: bool) -> None:
    """A word was set; or it was not, because it is the other one already."""
    if kept:
        draft.become(has_word=True)
    else:
        draft.say("forced-taken")
    if kept and not forced.kept(draft):
        draft.outcome = Outcome.NOTED
    else:
        arrive(draft, facts)


_ASKED = frozenset({Position("welcome", "word"), Position("code", "enter")})


def _begin_on(draft: Draft, case: CaseId) -> None:
    """A dialogue that begins with its case and knows nothing of what was said, or asked, before."""
    draft.answers.clear()
    draft.note("finished", "yes")
    draft.become(case=case, held=None, behind=None, aside=None, earlier=(), trail=(), cards=())


def _state(ticket: str) -> str:
    """One of the four states; more is told by an operator, after a check."""
    return f"code-state-{ticket or 'received'}"
