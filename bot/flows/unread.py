"""What is no answer to the open question: kept where it tells something, asked back or"
" asked again."""

from bot.flows import asides, human, interrupts, lexicon, meant, reading, welcome
from bot.flows.arriving import FLOWS, START, arrive, put
from bot.flows.draft import Draft
from bot.flows.facts import Facts
from bot.flows.flow import Prompt
from bot.flows.turn import Outcome
from intake.channels import ChannelKind
from intake.incoming import Pressed, Said
from intake.outgoing import Word

MISSES = 2  # then a human is offered
_ROOM = 2  # so many choices can be asked back in one SMS
_TALKED_IN = frozenset({"danger", "dying", "card"})  # beside their questions an operator writes


def notice(draft: Draft, given: Said) -> None:
    """What is no answer is not lost: a story opens a ticket, at the very first message too."""
    if lexicon.speaks_of_little_time(given.text):
        draft.note("little-time", "said")
    if reading.is_story(given.text):
        draft.note("story", "kept")
    if draft.place == START:
        welcome.propose(draft, given.text)


def not_read(draft: Draft, given: Pressed | Said, prompt: Prompt, facts: Facts) -> None:
    """A story is no mistake: it is kept for a person. What is not sure is asked back."""
    if isinstance(given, Said):
        notice(draft, given)
    if draft.flow in _TALKED_IN and human.operator_near(draft, facts):
        draft.outcome = Outcome.RELAYED  # it is for them; the question stands above
        return
    if isinstance(given, Said) and _says_otherwise(draft, given, facts):
        return
    kept = reading.kept_as(given.text) if isinstance(given, Said) and draft.place != START else ""
    if kept:
        draft.say(kept)
    perhaps = prompt.perhaps(given, draft, facts) if isinstance(given, Said) else None
    by_sms = draft.conversation.channel is ChannelKind.SMS
    if perhaps is not None and not (by_sms and len(perhaps.values) > _ROOM):
        meant.ask_back(draft, prompt, perhaps, facts)
    elif kept:
        put(draft, facts)
    else:
        missed(draft, facts)


def missed(draft: Draft, facts: Facts) -> None:
    """The question again; after two misses a human is offered."""
    misses = draft.conversation.misses + 1
    if draft.place != START:
        draft.say("miss-person" if misses >= MISSES else "miss-again")
    put(draft, facts)
    draft.become(misses=misses)


def _says_otherwise(draft: Draft, given: Said, facts: Facts) -> bool:
    """Who says in a sentence that they cannot answer, or want a person, needs no word for it."""
    flow = FLOWS[draft.flow]
    if asides.calls_for_a_person(given.text):
        interrupts.obey(draft, Word.PERSON, facts, flow)
    elif flow.can(draft.state, "skip") and asides.leaves_open(given.text):
        interrupts.obey(draft, Word.SKIP, facts, flow)
        draft.become(misses=0)
    else:
        return False
    arrive(draft, facts)
    return True
