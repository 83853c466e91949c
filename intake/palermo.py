"""A view of the same dimensions by the definition of the UN Protocol (2000), article 3.

Act, means and purpose; for a child the means are not needed, article 3(c). It shows an operator
what rests on what and decides nothing: identifying is for the bodies that the law names.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from intake.indicators import Dimension


class Part(StrEnum):
    ACT = "act"  # recruitment, transportation, transfer, harbouring, receipt
    MEANS = "means"  # force, threat, deception, abuse of power or of a vulnerability, …
    PURPOSE = "purpose"  # exploitation


@dataclass(frozen=True, slots=True)
class Element:
    part: Part
    stands: bool | None  # True: named; None: open; False: not named in what was answered
    needed: bool
    rests_on: tuple[Dimension, ...]  # those that hold and speak for it
    brought: bool = False  # of the act: somebody took, sent or housed them


Ends = Mapping[Dimension, bool | None]

_RECRUITED: Final = (Dimension.DECEPTIVE_RECRUITMENT, Dimension.COERCIVE_RECRUITMENT)
_MEANS: Final = (*_RECRUITED, Dimension.COERCION_AT_DESTINATION)
_VULNERABLE: Final = (
    Dimension.VULNERABILITY_AT_RECRUITMENT,
    Dimension.VULNERABILITY_AT_DESTINATION,
)


def palermo(dimensions: Ends, *, act: bool | None, child: bool) -> tuple[Element, ...]:
    return (
        _act(dimensions, act),
        _means(dimensions, child=child),
        Element(
            Part.PURPOSE,
            stands=dimensions[Dimension.EXPLOITATION],
            needed=True,
            rests_on=_holding(dimensions, Dimension.EXPLOITATION),
        ),
    )


def _act(dimensions: Ends, act: bool | None) -> Element:  # noqa: FBT001 - three-valued
    """Being kept by force may be harbouring or receipt: that is left open, for a human to ask."""
    rests_on = _holding(dimensions, *_RECRUITED)
    held = dimensions[Dimension.COERCION_AT_DESTINATION] is True
    left = act is None or held or _any_open(dimensions, *_RECRUITED)
    return Element(
        Part.ACT,
        stands=True if act or rests_on else (None if left else False),
        needed=True,
        rests_on=rests_on,
        brought=bool(act),
    )


def _means(dimensions: Ends, *, child: bool) -> Element:
    """Abuse of a vulnerability can serve as the means, and alone never decides it here."""
    rests_on = _holding(dimensions, *_MEANS)
    weak = _holding(dimensions, *_VULNERABLE)
    left = bool(weak) or _any_open(dimensions, *_MEANS, *_VULNERABLE)
    return Element(
        Part.MEANS,
        stands=True if rests_on else (None if left else False),
        needed=not child,
        rests_on=(*rests_on, *weak),
    )


def _holding(dimensions: Ends, *among: Dimension) -> tuple[Dimension, ...]:
    return tuple(one for one in among if dimensions[one] is True)


def _any_open(dimensions: Ends, *among: Dimension) -> bool:
    return any(dimensions[one] is None for one in among)
