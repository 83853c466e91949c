"""Checking a stored screening: whether the rule, on the answers that stand, gives what is stored.

Answers that could incriminate lie sealed and are not seen here. Where some lie sealed, every choice
of them is tried: if all give what is stored, it holds whatever they are.
"""

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import StrEnum
from itertools import product

from intake.answers import Answers
from intake.indicators import LIST_VERSION
from intake.levels import RULE_VERSION
from intake.questions import INCRIMINATING
from intake.screening import Assessment, Certificate, assess


@dataclass(frozen=True, slots=True)
class Stored:
    """What a stored screening says of itself, as far as it stands in the open."""

    track: str
    child: bool
    answers: Answers
    partial: AbstractSet[str]
    certificate: Certificate
    label: str  # "" while open
    dimensions: Mapping[str, bool | None]
    sealed: bool  # something that was answered lies sealed


class Check(StrEnum):
    HOLDS = "holds"  # computed again, it is the same
    MAY_HOLD = "may-hold"  # it is the same for some of what may lie sealed, and not for all
    OTHER_RULE = "other-rule"  # by a version of the rule or of the list that is not this one
    BROKEN = "broken"


def check(stored: Stored) -> Check:
    by = stored.certificate
    if (by.rule, by.indicators) != (RULE_VERSION, LIST_VERSION):
        return Check.OTHER_RULE
    try:
        found = {_same(stored, answers) for answers in _possible(stored)}
    except ValueError:  # a list, a question or an option that does not exist
        return Check.BROKEN
    if found == {True}:
        return Check.HOLDS
    return Check.MAY_HOLD if True in found else Check.BROKEN


def _same(stored: Stored, answers: Answers) -> bool:
    found: Assessment = assess(stored.track, stored.child, answers, partial=stored.partial)
    return (
        found.certificate == stored.certificate
        and (found.label or "") == stored.label
        and found.dimensions == stored.dimensions
    )


def _possible(stored: Stored) -> Iterator[Answers]:
    """All that may have been answered; where something lies sealed, it is at least one option."""
    if not stored.sealed:
        yield stored.answers
        return
    hidden = [
        (question, option)
        for question, option in sorted(INCRIMINATING)
        if stored.answers.get(question) is not None
    ]
    for choice in product((True, False), repeat=len(hidden)):
        answers = {question: set(options or ()) for question, options in stored.answers.items()}
        for (question, option), chosen in zip(hidden, choice, strict=True):
            if chosen:
                answers[question].add(option)
        if any(choice):
            yield {
                question: None if stored.answers[question] is None else options
                for question, options in answers.items()
            }
