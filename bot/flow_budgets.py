"""How many replies it takes: to ring, to a ticket, to the end. Found by exhaustive search.

A reply is whatever a person sends after the first *hello* until the last words of the intake: the
language, the moment and every answer or *skip*; by SMS also the question that somebody had first,
once. Not counted is what is the person's own leisure (to write later, to ask another question, to
go back, to read the other pages of a long list, to have the notice in full), what answers danger or
dying, and what comes after the last words. Elsewhere than by SMS a question answered first costs
the intake nothing.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.flow_paths import IN_DANGER, At, after, begin, facts
from bot.flows import asked
from bot.flows.arriving import FLOWS
from bot.flows.effects import Ring
from bot.flows.engine import step
from bot.flows.facts import Facts
from bot.flows.reading import DONT_KNOW
from intake.answers import read
from intake.channels import ChannelKind
from intake.conversation import Moment
from intake.country_pack import CountryPack
from intake.incoming import Input, Pressed, Said
from intake.needs import Need
from intake.outgoing import Word

MOST = 21  # replies of any intake
MOST_BY_SMS = 12  # of any intake by SMS: one's own, a reporter's, one that began as a question
CLEAREST = 17  # of an adult whose first answers decide it, with every question around them
NEED = 5  # by this reply a named need has its ticket
# What changes neither the way on nor how long it is.
_ASIDE = frozenset(
    {"code-due", "unwritten", "many", "stay", "when", "way", "relation", "their-danger"}
    | {"they-know", "hurt-if-called", "child-hurt", "grown-up", "army-signed", "army-forced"}
    | {"army-where", "story", "finished", "look", "moment", "person"}
)
A_QUESTION = 2  # replies: what it is about, and that there is more
_LEISURE = frozenset({"later", "another", "enough"})  # as long as somebody likes
_DETOURS = frozenset({"danger", "dying", "code", "human"})


@dataclass(frozen=True, slots=True)
class Intake:
    """One that has come to its end."""

    replies: int
    decided: bool  # of an adult who was asked everything around a screening that came to its end


def problems(pack: CountryPack, channel: ChannelKind) -> list[str]:
    found: list[str] = []
    ended = list(_ended(pack, channel, found))
    most = max((one.replies for one in ended), default=0)
    budget = MOST_BY_SMS if channel is ChannelKind.SMS else MOST
    if not ended or most > budget:
        found.append(f"{channel}: an intake takes {most} replies; {budget} are the most")
    clear = [one.replies for one in ended if one.decided]
    if channel is not ChannelKind.SMS and min(clear, default=MOST) > CLEAREST:
        what = f"the clearest adult intake takes {min(clear, default=0)} replies"
        found.append(f"{channel}: {what}; {CLEAREST} are the most")
    return found


def _ended(pack: CountryPack, channel: ChannelKind, found: list[str]) -> Iterator[Intake]:
    """Layer by layer: all that can stand after one more reply."""
    told = facts(pack)
    start = At(begin(pack, channel), None)
    layer = {"": after(start, step(start.conversation, Said("hello"), told))}
    for replies in range(1, MOST + 5):
        following: dict[str, At] = {}
        for here in layer.values():
            for given in _answers(here):
                turn = step(here.conversation, given, told)
                there = after(here, turn)
                _need_has_its_ticket(there, replies, found)
                if there.conversation.position.flow == "human":
                    yield _intake(there, replies)
                elif there.conversation.position.flow not in _DETOURS:
                    following.setdefault(_alike(there), there)
        layer = following


def _answers(here: At) -> Iterator[Input]:
    question, position = here.question, here.conversation.position
    if question is None:
        return
    prompt, number = FLOWS[position.flow].prompts[position.state], question.question
    values = [choice.value for choice in question.choices]
    if (position.flow, position.state) == ("welcome", "door"):
        values = values[:1]  # a language is as good as another
    if position.flow == "screening":
        # All of it or none of it: in between nothing takes longer than the country's limit.
        most = tuple(value for value in values[:-1] if value != DONT_KNOW)
        yield Pressed(number, most if prompt.multiple else most[:1])
        yield Pressed(number, (values[-1],))
        return
    yield from (Pressed(number, (value,)) for value in values if value not in _LEISURE)
    if prompt.multiple and position.flow == "topics":
        yield Pressed(number, tuple(value for value in values if value not in {"army", "talk"}))
    if Word.SKIP in question.words:
        yield Pressed(number, (Word.SKIP,))
    if not values:
        yield Said("apple")


def _trail(here: At) -> set[str]:
    return {f"{place.flow}.{place.state}" for place in here.conversation.trail}


def _need_has_its_ticket(there: At, replies: int, found: list[str]) -> None:
    named = set(there.conversation.answers.get("needs", ())) - {Need.NOTHING}
    if named and there.conversation.case is None:
        found.append(f"{there.place}: a named need has no ticket after reply {replies}")
    first = there.question is not None and there.question.key == "needs-now"
    through_a_question = "question.topic" in _trail(there)
    if first and replies >= NEED and not through_a_question:
        found.append(f"{there.place}: needs are asked only after {replies} replies")


def _intake(there: At, replies: int) -> Intake:
    answers = there.conversation.answers
    track = asked.track(answers)
    decided = False
    if track is not None:
        given, partial = asked.scored(answers)
        known = read(track, given, child=asked.is_child(answers), partial=partial).known
        decided = known.decided(refer=True) and bool(given)
    adult = "adult" in answers.get("age", ()) and "way" in answers
    needs = set(answers.get("needs", ())) - {Need.NOTHING}
    free = "info" in answers and there.conversation.channel is not ChannelKind.SMS
    return Intake(
        replies=replies - (A_QUESTION if free else 0),
        decided=decided and adult and bool(needs),
    )


def _alike(here: At) -> str:
    """What the way on turns on: where one stands, what was asked, and what the rule knows."""
    one = here.conversation
    answers = one.answers
    track = asked.track(answers)
    known: tuple[object, ...] = ()
    if track is not None:
        given, partial = asked.scored(answers)
        reading = read(track, given, child=asked.is_child(answers), partial=partial)
        halves = tuple(half for half in asked.HALVES if half in answers)
        skipped = tuple(sorted(answers.get(asked.SKIPPED, ())))
        known = (reading.known.tallies, sorted(given), sorted(partial), halves, skipped)
    kept = {
        name: values
        for name, values in answers.items()
        if name not in _ASIDE and not name.startswith(("Q", "plan-"))
    }
    kept["needs"] = ("some",) if set(kept.get("needs", ())) - {Need.NOTHING} else ()
    kept["info"] = ("asked",) if "info" in kept else ()
    kept["topics"] = (str(track), str("army" in kept.get("topics", ())))
    trail = [place for place in one.trail if place.flow != "screening"]
    return repr((one.position, sorted(kept.items()), known, one.moment, len(trail)))


def danger_is_heard(here: At, told: Facts) -> list[str]:
    """From here: danger rings after at most one reply, and a human is one input away."""
    number = here.conversation.question
    found = [
        f"{here.place}: {given} does not ring"
        for given in (Said("99"), Said("00"), Pressed(number, (Word.URGENT,)))
        if not _rings(step(here.conversation, given, told).effects)
    ]
    turn = step(here.conversation, Said(IN_DANGER), told)
    if here.conversation.position.flow in {"danger", "dying"} or _rings(turn.effects):
        return found
    there = after(here, turn)
    yes = Pressed(there.conversation.question, ("yes",))
    if not _rings(step(there.conversation, yes, told).effects):
        found.append(f"{here.place}: danger in a text rings only after more than one reply")
    if here.conversation.moment is Moment.UNKNOWN and there.conversation.case is None:
        found.append(f"{here.place}: danger in a text opens no ticket")
    return found


def _rings(effects: tuple[object, ...]) -> bool:
    return any(isinstance(effect, Ring) for effect in effects)
