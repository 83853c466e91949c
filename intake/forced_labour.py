"""A second view of the same signs: the ILO's eleven indicators of forced labour (SAP-FL, 2012).

It knows no strengths and no score: "a single indicator may in some cases imply forced labour, in
others several together are needed". It decides nothing here.
"""

from collections.abc import Collection, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final, NamedTuple

from intake.indicators import INDICATORS, Code, Dimension


class ForcedLabour(StrEnum):
    """In the order of the booklet."""

    ABUSE_OF_VULNERABILITY = "abuse-of-vulnerability"
    DECEPTION = "deception"
    RESTRICTION_OF_MOVEMENT = "restriction-of-movement"
    ISOLATION = "isolation"
    VIOLENCE = "violence"
    THREATS = "threats"
    DOCUMENTS = "documents"
    WAGES = "wages"
    DEBT = "debt"
    CONDITIONS = "conditions"
    OVERTIME = "overtime"


def _of(*dimensions: Dimension) -> frozenset[Code]:
    return frozenset(one.code for one in INDICATORS.values() if one.dimension in dimensions)


def _codes(*codes: str) -> frozenset[Code]:
    return frozenset(map(Code, codes))


_CONFINED: Final = _codes("CR.isol", "CD.isol")

# Which indicators of the list of 2009 tell of each. What none tells of stands in no view of these.
TOLD_BY: Final[Mapping[ForcedLabour, frozenset[Code]]] = MappingProxyType(
    {
        ForcedLabour.ABUSE_OF_VULNERABILITY: _of(
            Dimension.VULNERABILITY_AT_RECRUITMENT, Dimension.VULNERABILITY_AT_DESTINATION
        )
        | _codes("CD.influence"),
        ForcedLabour.DECEPTION: _of(Dimension.DECEPTIVE_RECRUITMENT),
        ForcedLabour.RESTRICTION_OF_MOVEMENT: _CONFINED,
        ForcedLabour.ISOLATION: _CONFINED | _codes("CD.lie"),
        ForcedLabour.VIOLENCE: _codes("CR.viol", "CD.viol"),
        ForcedLabour.THREATS: _codes(
            "CR.threat",
            "CR.denounce",
            "CR.shame",
            "CR.famviol",
            "CD.threat",
            "CD.denounce",
            "CD.shame",
            "CD.famviol",
            "CD.worse",
        ),
        ForcedLabour.DOCUMENTS: _codes("CR.docs", "CD.docs"),
        ForcedLabour.WAGES: _codes("CR.money", "CD.wages", "EX.pay", "EX.wageman"),
        ForcedLabour.DEBT: _codes("CR.debt", "CD.debt"),
        ForcedLabour.CONDITIONS: _codes("EX.living", "EX.verybad", "EX.hazard"),
        ForcedLabour.OVERTIME: _codes("EX.hours"),
    }
)


class Seen(NamedTuple):
    indicator: ForcedLabour
    named: tuple[Code, ...]  # what was said that tells of it
    open: bool  # a question without a full answer could still tell of it


def eleven(raised: Collection[Code], could_raise: Collection[Code]) -> tuple[Seen, ...]:
    """`could_raise`: the indicators of every question that lacks a full answer."""
    return tuple(
        Seen(
            one,
            named=tuple(code for code in raised if code in told_by),
            open=not told_by.isdisjoint(could_raise),
        )
        for one, told_by in TOLD_BY.items()
    )
