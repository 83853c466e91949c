"""The lock and what opens it. It decides what we show, never what we hear."""

from uuid import UUID

from bot.flows import lexicon, reading
from bot.flows.arriving import START, arrive
from bot.flows.draft import Draft
from bot.flows.effects import Attach, CheckSecret, ReleaseHeld, Shut
from bot.flows.facts import Facts
from bot.flows.turn import Outcome
from intake.conversation import Moment, Position
from intake.ids import CaseId
from intake.incoming import Input, Said, SecretChecked, SecretOutcome


def lock_if_silent(draft: Draft, facts: Facts) -> None:
    """After a silence the next message meets the neutral door; only thoughts of dying hold it."""
    conversation = draft.conversation
    if conversation.last_at is None or draft.flow == "dying":
        return
    if facts.now - conversation.last_at < facts.lock_after:
        return
    if conversation.case is None:
        # Nothing was opened: the draft goes with the lock, and the dialogue begins again.
        draft.answers.clear()
        draft.become(
            position=START,
            earlier=(),
            trail=(),
            held=None,
            misses=0,
            page=0,
            voices=0,
            moment=Moment.UNKNOWN,
            asked_at=None,
            language=None,
        )
    elif not conversation.locked:
        draft.become(
            held=conversation.held or _place_kept(draft.place),
            earlier=(),
            position=START,
            locked=True,
            asked_at=None,
            misses=0,
        )
    else:
        # Locked already, and somebody went on from the door meanwhile: it stands again.
        draft.become(position=START, asked_at=None, misses=0)
    draft.do(Shut())
    draft.go(f"{START.flow}.{START.state}")


def _place_kept(place: Position) -> Position | None:
    return None if place == START else place


def is_secret(draft: Draft, given: Input, facts: Facts) -> bool:
    """Whether a code or a word was typed: checked slowly, elsewhere; kept out of the transcript."""
    if not isinstance(given, Said):
        return False
    code = reading.code_in(given.text)
    asked = draft.place == Position("welcome", "word")
    locked_word = draft.conversation.locked and draft.conversation.has_word
    plain_word = lexicon.word(given.text) is None and len(given.text.split()) <= 4  # noqa: PLR2004
    word = (asked or locked_word) and plain_word and not lexicon.plain(given.text).isdigit()
    word = word and not lexicon.speaks_of_danger(given.text)
    word = word and not lexicon.speaks_of_dying(given.text)
    if code is None and not word:
        return False
    draft.secret = True
    draft.outcome = Outcome.CHECKING
    draft.do(
        CheckSecret(code or given.text.strip(), word=word and code is None, code=code is not None)
    )
    return True


def checked(draft: Draft, outcome: SecretChecked, facts: Facts) -> None:
    """What the slow check found. Every wrong one is answered alike."""
    match outcome.outcome:
        case SecretOutcome.WORD:
            draft.become(locked=False)
            held = draft.conversation.held
            draft.become(held=None)
            draft.do(ReleaseHeld())
            draft.say(_state(outcome.ticket))
            if held is None:
                draft.go("human.here")
            else:
                draft.go(f"{held.flow}.{held.state}")
            arrive(draft, facts)
        case SecretOutcome.CODE:
            draft.answers.clear()
            draft.become(
                case=CaseId(UUID(outcome.case)), locked=False, held=None, earlier=(), trail=()
            )
            draft.note("finished", "yes")
            draft.do(Attach(CaseId(UUID(outcome.case))), ReleaseHeld())
            draft.say(_state(outcome.ticket))
            draft.go("human.here")
            arrive(draft, facts)
        case SecretOutcome.DURESS | SecretOutcome.UNKNOWN:
            draft.say("code-unknown")
            arrive(draft, facts)
        case SecretOutcome.KEPT:
            draft.become(has_word=True)
            draft.outcome = Outcome.NOTED


def _state(ticket: str) -> str:
    """One of the four states; more is told by an operator, after a check."""
    return f"code-state-{ticket or 'received'}"
