"""What a question offers, and everything that can be said for it: made once for each question."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from bot.flows.phrases import Phrases, compiled
from bot.flows.scripts import plain
from bot.flows.words.everyday import EVERYDAY, NOT_MEANT
from bot.flows.words.options import OPTIONS
from bot.flows.words.options_needs import NEEDS
from bot.flows.words.options_plans import PLANS
from bot.flows.words.signs import SIGNS
from bot.flows.words.signs_more import MORE_SIGNS
from bot.flows.words.towns import TOWNS
from bot.flows.words.ways import WAYS
from bot.flows.words.ways_more import WAYS_MORE
from bot.flows.words.ways_plans import WAYS_PLANS
from bot.flows.words.yes_no import YES_NO
from intake.outgoing import Choice

DONT_KNOW: Final = "dont-know"  # it leaves the question open, and gives way to any other choice
NOT_KNOWING: Final = (DONT_KNOW, "not-sure")
NONE: Final = ("0", "none", "nothing")  # so do these
_ELSEWHERE: Final = "elsewhere"
YES: Final = ("yes", "y")
NO: Final = ("no", "n")
_TABLES: Final = (
    OPTIONS,
    NEEDS,
    PLANS,
    SIGNS,
    MORE_SIGNS,
    YES_NO,
    EVERYDAY,
    WAYS,
    WAYS_MORE,
    WAYS_PLANS,
    TOWNS,
)


@dataclass(frozen=True, slots=True)
class Offer:
    """What a question offers, and what can be said for it."""

    phrases: Phrases
    offered: tuple[str, ...]
    yes: str  # "" where it is not one to say yes or no to
    no: str
    weighed: bool  # a slip of the fingers is asked back
    of_answers: bool  # a question of theirs is no answer

    @classmethod
    def of(cls, choices: tuple[Choice, ...], about: str) -> "Offer":
        return _offer(
            about,
            tuple((one.value, one.label, tuple(one.names.values())) for one in choices),
        )


@cache
def _offer(about: str, choices: tuple[tuple[str, str, tuple[str, ...]], ...]) -> Offer:
    offered = tuple(value for value, _, _ in choices)
    kind = _ALIKE.get(about, about)
    written = [
        (value, table[key])
        for value, label, _ in choices
        for key in (label, f"{kind}:{value}")
        for table in _TABLES
        if key in table
    ]
    if _ELSEWHERE in offered:  # a place that is not among the choices is another one
        written += [
            (_ELSEWHERE, names)
            for key, names in TOWNS.items()
            if key.partition(":")[0] == kind and key.partition(":")[2] not in offered
        ]
    written += [("", NOT_MEANT[kind])] if kind in NOT_MEANT else []
    named = [(value, name) for value, _, names in choices for name in _by_name(value, names)]
    owners: dict[str, set[str]] = {}
    for value, name in named:
        owners.setdefault(name, set()).add(value)
    phrases = compiled(
        [*written, *((value, name) for value, name in named if len(owners[name]) == 1)]
    )
    return Offer(
        phrases,
        offered,
        next((value for value in offered if value in YES), ""),
        next((value for value in offered if value in NO), ""),
        weighed=kind.partition("-")[0] not in _UNWEIGHED,
        of_answers=kind != "question-topic",
    )


# Questions to which people say yes and no in the same words.
_ALIKE: Final = {
    **dict.fromkeys(("danger-hurting", "danger-asked", "child-hurt", "reporter-danger"), "danger"),
    **dict.fromkeys(("consents-write-back", "consents-look"), "consents"),
    "card-ask": "card",
    "erase-sure": "erase",
    "welcome-door": "language",
    "language-ask": "language",
}
_UNWEIGHED: Final = frozenset({"needs", "topics", "about", "question", "reporter", "language"})
_STEM: Final = 4  # letters of a name that are enough to tell its cases


def _by_name(value: str, names: Sequence[str]) -> set[str]:
    """A place or a language by its name, and by each long word of it."""
    written = set()
    for name in names:
        parts = [f"{part[:-1]}-" if len(part) > _STEM else part for part in plain(name).split()]
        written.add(" ".join(parts))
        written.update(part for part in parts if len(part) > _STEM + 1)
    return written
