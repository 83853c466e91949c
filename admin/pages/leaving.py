"""What leaves with a request for room, fact by fact, in an operator's words."""

from collections.abc import Mapping
from dataclasses import dataclass

from admin.places import language_name, place_name
from admin.visit import Visit

_TOGETHER = ("age", "sex", "how-many", "with-children")  # said as one: who it is


@dataclass(frozen=True, slots=True)
class Fact:
    name: str  # words: `fact-<name>`
    words: str


def facts(visit: Visit, coarse: Mapping[str, tuple[str, ...]]) -> tuple[Fact, ...]:
    others = (
        Fact(name, ", ".join(_word(visit, name, value) for value in values if value))
        for name, values in coarse.items()
        if any(values) and name not in _TOGETHER
    )
    return (Fact("who", person(visit, coarse)), *others)


def person(visit: Visit, coarse: Mapping[str, tuple[str, ...]]) -> str:
    """`Woman, adult, one person`: never more than the coarse facts say."""
    label = visit.panel.wording.label_in(visit.language)
    who = visit.say(
        "coarse-who",
        sex=_one(coarse, "sex") or "unknown",
        age=_one(coarse, "age") or "not-sure",
    )
    many = _one(coarse, "how-many")
    with_children = (visit.say("coarse-with-children"),) if _one(coarse, "with-children") else ()
    return ", ".join((who, *((label("how-many", many),) if many else ()), *with_children))


def _one(coarse: Mapping[str, tuple[str, ...]], name: str) -> str:
    return next(iter(coarse.get(name, ())), "")


def _word(visit: Visit, name: str, value: str) -> str:
    label = visit.panel.wording.label_in(visit.language)
    match name:
        case "need" | "needs":
            return label("need", value)
        case "stay":
            return place_name(visit.panel.pack, value, visit.language)
        case "language":
            return language_name(visit.panel.pack, value)
        case _:
            return label(name, value)
