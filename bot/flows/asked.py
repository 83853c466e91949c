"""What has been asked so far, as the screening rule wants it, and what the wording turns on."""

from collections.abc import Mapping
from typing import Final

from bot.flows.draft import Draft
from bot.flows.facts import Facts
from intake.gates import Tense, Topic, track_of
from intake.indicators import Track
from intake.outgoing import Arg
from intake.questions import LEAVING_HALVES, Question
from intake.tickets import AgeBand

HALVES: Final = ("Q4a", "Q4b")
SKIPPED: Final = "skipped"  # asked, and left open: never a no


def track(answers: Mapping[str, tuple[str, ...]]) -> Track | None:
    """The list with the strictest rule among the topics chosen."""
    return track_of([Topic(topic) for topic in answers.get("topics", ())])


def is_child(answers: Mapping[str, tuple[str, ...]]) -> bool:
    """Whose matter it is decides: the writer's own age, or that of whom a reporter writes of."""
    who = answers.get("their-age") if is_reporter(answers) else answers.get("age")
    return AgeBand.UNDER_18 in (who or ())


def is_reporter(answers: Mapping[str, tuple[str, ...]]) -> bool:
    return "other" in answers.get("about", ())


def scored(
    answers: Mapping[str, tuple[str, ...]],
) -> tuple[dict[str, tuple[str, ...] | None], frozenset[str]]:
    """The answers by question id (None: asked and left open), and which were asked in part."""
    found: dict[str, tuple[str, ...] | None] = {
        question: answers[question] for question in Question if question in answers
    }
    found |= {name: None for name in answers.get(SKIPPED, ()) if name in set(Question)}
    partial: set[str] = set()
    if given := [half for half in HALVES if half in answers]:
        options = {option for half in given for option in answers[half]} - {"0"}
        # A half without a sign of its own says "nothing of these": "1" only when both say so.
        if len(given) == len(HALVES):
            options = options or {"1"}
        else:
            partial.add(Question.LEAVING)
        found[Question.LEAVING] = tuple(sorted(options, key=int))
    if planned := _planned(answers):
        found[Question.JOURNEY] = planned
        partial.add(Question.JOURNEY)
    if "no" in answers.get("plan-refuse", ()):
        found[Question.FREE_CHOICE] = ("n",)
    return found, frozenset(partial)


def _planned(answers: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Papers held and a debt before it began are what the journey question asks (options 3, 5)."""
    held = ("3",) if "yes" in answers.get("plan-papers", ()) else ()
    return held + (("5",) if "yes" in answers.get("plan-debt", ()) else ())


def halves_of_leaving() -> Mapping[str, tuple[str, ...]]:
    return dict(zip(HALVES, LEAVING_HALVES, strict=True))


def about_whom(draft: Draft, facts: Facts) -> Mapping[str, Arg]:
    """What every screening text may turn on."""
    chosen = track(draft.answers)
    return {
        "who": "other" if is_reporter(draft.answers) else "self",
        "tense": "over" if draft.has("tense", Tense.OVER) else "now",
        "track": chosen.value if chosen else "labour",
    }
