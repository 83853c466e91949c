"""The list of indicators of trafficking: code, dimension, strength for each group, and its source.

Source: ILO and European Commission, Operational indicators of trafficking in human beings (2009).
The labour columns come from a secondary source that cites it; the sexual columns are a
reconstruction and *provisional* wherever an operator sees them. Extensions are this project's.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final, NewType

LIST_VERSION: Final = "ilo-ec-2009.1"  # stored with every screening; changes with any row below

Code = NewType("Code", str)


class Dimension(StrEnum):
    DECEPTIVE_RECRUITMENT = "DR"
    COERCIVE_RECRUITMENT = "CR"
    VULNERABILITY_AT_RECRUITMENT = "RV"
    EXPLOITATION = "EX"
    COERCION_AT_DESTINATION = "CD"
    VULNERABILITY_AT_DESTINATION = "VD"


class Strength(StrEnum):
    STRONG = "strong"
    MEDIUM = "medium"
    WEAK = "weak"


class Track(StrEnum):
    """Which list of questions is asked; each reads one pair of columns."""

    LABOUR = "labour"
    SEXUAL = "sexual"
    MARRIAGE = "marriage"
    BEGGING = "begging"


class Group(StrEnum):
    """A column of the list."""

    ADULT_LABOUR = "adult_labour"
    CHILD_LABOUR = "child_labour"
    ADULT_SEXUAL = "adult_sexual"
    CHILD_SEXUAL = "child_sexual"


class Origin(StrEnum):
    ILO_EC_2009 = "ILO/EC 2009"
    EXTENSION = "extension (not ILO 2009)"


class Confidence(StrEnum):
    """How sure we are that a cell says what the primary document says."""

    SECONDARY = "secondary"  # read in a source that cites the primary, totals agree
    PROVISIONAL = "provisional"  # reconstructed: compare with the primary before relying on it
    PROJECT = "project"  # ours; there is no primary


@dataclass(frozen=True, slots=True)
class Cell:
    strength: Strength
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class Indicator:
    code: Code
    dimension: Dimension
    name: str
    cells: Mapping[Group, Cell]  # a group without a cell does not know this indicator
    origin: Origin

    @property
    def extension(self) -> bool:
        return self.origin is Origin.EXTENSION


def group_of(track: Track, *, child: bool) -> Group:
    """Labour, begging and marriage read the labour columns; only sexual reads the sexual ones.

    The source has no list for begging, crime or marriage: reading labour there is this project's.
    """
    if track is Track.SEXUAL:
        return Group.CHILD_SEXUAL if child else Group.ADULT_SEXUAL
    return Group.CHILD_LABOUR if child else Group.ADULT_LABOUR


NO_FREE_CHOICE: Final = Code("EX.noconsent")
GAIN: Final = Code("EX.gain")

# One letter a column, in the order of Group: S strong, M medium, W weak, - not in that list.
_ILO_EC_2009: Final = (
    ("DR.job", "SSSS", "Deceived about the nature of the job, the location or the employer"),
    ("DR.wage", "MMMM", "Deceived about wages or earnings"),
    ("DR.cond", "MMMM", "Deceived about conditions of work (sexual lists: of prostitution)"),
    ("DR.contract", "MMMM", "Deceived about the content or legality of the contract"),
    ("DR.housing", "MMMM", "Deceived about housing and living conditions"),
    ("DR.legal", "MMMM", "Deceived about legal documents or obtaining legal migration status"),
    ("DR.travel", "MMMM", "Deceived about travel and recruitment conditions"),
    ("DR.family", "MMMM", "Deceived about family reunification"),
    ("DR.marry", "MMMM", "Deceived through promises of marriage or adoption"),
    ("DR.edu", "WSWS", "Deceived about access to education"),
    ("CR.viol", "SSSS", "Violence on the victim"),
    ("CR.threat", "MSSS", "Threats of violence against the victim"),
    ("CR.abduct", "MSSS", "Abduction, forced marriage, forced adoption or selling of the victim"),
    ("CR.debt", "MSSS", "Debt bondage"),
    ("CR.docs", "MMMM", "Confiscation of documents"),
    ("CR.isol", "MMSS", "Isolation, confinement or surveillance"),
    ("CR.denounce", "MMMM", "Threat of denunciation to authorities"),
    ("CR.shame", "MMMM", "Threats to inform family, community or public"),
    ("CR.famviol", "MMMM", "Violence on family (threats or effective)"),
    ("CR.money", "MMMM", "Withholding of money"),
    ("RV.famdiff", "MMMM", "Abuse of difficult family situation"),
    ("RV.illegal", "MMMM", "Abuse of illegal status"),
    ("RV.edulang", "MMMM", "Abuse of lack of education (language)"),
    ("RV.info", "MMMM", "Abuse of lack of information"),
    ("RV.control", "MMMM", "Control of exploiters"),
    ("RV.econ", "MMMM", "Economic reasons"),
    ("RV.falsesucc", "MMMM", "False information about successful migration"),
    ("RV.falselaw", "M-MM", "False information about law, attitude of authorities"),
    ("RV.family", "MMMM", "Family situation"),
    ("RV.personal", "MMMM", "Personal situation"),
    ("RV.psych", "MMMM", "Psychological and emotional dependency"),
    ("RV.legal", "MMMM", "Relationship with authorities / legal status"),
    ("RV.past", "MMMM", "Difficulties in the past"),
    ("RV.travel", "MMMM", "Difficulty to organise the travel"),
    ("RV.culture", "WMWM", "Abuse of cultural / religious beliefs"),
    ("RV.context", "WMWM", "General context"),
    ("EX.hours", "SSMM", "Excessive working days or hours"),
    ("EX.pay", "MMMM", "Low or no salary"),
    ("EX.wageman", "MMMM", "Wage manipulation"),
    ("EX.living", "MMMM", "Bad living conditions"),
    ("EX.verybad", "MMMM", "Very bad working conditions"),
    ("EX.hazard", "MMMS", "Hazardous work"),
    ("EX.law", "MMMM", "No respect of labour laws or of the contract signed"),
    ("EX.social", "M-W-", "No social protection (contract, social insurance)"),
    ("EX.edu", "WMWM", "No access to education"),
    ("CD.docs", "SSSS", "Confiscation of documents"),
    ("CD.debt", "SSSS", "Debt bondage"),
    ("CD.isol", "SSSS", "Isolation, confinement or surveillance"),
    ("CD.viol", "SSSS", "Violence on the victim"),
    ("CD.threat", "MSSS", "Threats of violence against the victim"),
    ("CD.illicit", "MSMS", "Forced into illicit / criminal activities"),
    ("CD.tasks", "MSSS", "Forced tasks or clients"),
    ("CD.influence", "MSSS", "Under strong influence"),
    ("CD.peers", "MMMM", "Forced to act against peers"),
    ("CD.lie", "MMMM", "Forced to lie to authorities, family, etc."),
    ("CD.denounce", "MMMM", "Threat of denunciation to authorities"),
    ("CD.worse", "MMMM", "Threat to impose even worse working conditions"),
    ("CD.famviol", "MMMM", "Violence on family (threats or effective)"),
    ("CD.wages", "MMMM", "Withholding of wages"),
    ("CD.shame", "WMMM", "Threats to inform family, community or public"),
    ("VD.dep", "MMMM", "Dependency on exploiters"),
    ("VD.area", "MMMM", "Difficulty to live in an unknown area"),
    ("VD.econ", "MMMM", "Economic reasons"),
    ("VD.family", "MMMM", "Family situation"),
    ("VD.legal", "MMMM", "Relationship with authorities / legal status"),
    ("VD.past", "WMMM", "Difficulties in the past"),
    ("VD.personal", "WMMM", "Personal characteristics"),
)

_EXTENSIONS: Final = (
    ("EX.noconsent", "SSSS", "No free choice in the marriage"),
    ("EX.gain", "SSSS", "Somebody else profits from the prostitution or the marriage"),
)

_LETTERS: Final = {"S": Strength.STRONG, "M": Strength.MEDIUM, "W": Strength.WEAK}
_SECONDARY: Final = frozenset({Group.ADULT_LABOUR, Group.CHILD_LABOUR})


def _cell(letter: str, group: Group, origin: Origin) -> Cell:
    if origin is Origin.EXTENSION:
        confidence = Confidence.PROJECT
    elif group in _SECONDARY:
        confidence = Confidence.SECONDARY
    else:
        confidence = Confidence.PROVISIONAL
    return Cell(_LETTERS[letter], confidence)


def _read(rows: tuple[tuple[str, str, str], ...], origin: Origin) -> dict[Code, Indicator]:
    return {
        Code(code): Indicator(
            code=Code(code),
            dimension=Dimension(code[:2]),
            name=name,
            cells=MappingProxyType(
                {
                    group: _cell(letter, group, origin)
                    for group, letter in zip(Group, letters, strict=True)
                    if letter in _LETTERS
                }
            ),
            origin=origin,
        )
        for code, letters, name in rows
    }


INDICATORS: Final[Mapping[Code, Indicator]] = MappingProxyType(
    _read(_ILO_EC_2009, Origin.ILO_EC_2009) | _read(_EXTENSIONS, Origin.EXTENSION)
)
