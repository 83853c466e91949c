"""An agency: what it offers, where, to whom, when, under whom, and how far its entry is trusted."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from intake.hours import Hours
from intake.ids import AgencyCode, CountryCode, Language, OrganisationCode, RegionCode
from intake.languages import name_in
from intake.needs import Need


class Under(StrEnum):
    """Which power stands behind an organisation: the firewall's first question."""

    NONE = "none"
    POLICE = "police"
    MIGRATION = "migration"
    SECURITY = "security"
    OTHER_STATE = "other-state"


class MustReport(StrEnum):
    """What an organisation has to pass on by law, said on every consent card."""

    CHILDREN = "children"  # a child in danger
    INJURIES = "injuries"  # wounds by weapon or force
    IRREGULAR_STAY = "irregular-stay"


class Kind(StrEnum):
    """What sort of place it is; routing rules speak of kinds, never of single agencies."""

    SHELTER = "shelter"
    CLINIC = "clinic"
    LEGAL_AID = "legal-aid"
    SUPPORT = "support"  # counselling, food, company: an NGO's front door
    WAY_HOME = "way-home"
    INTERPRETER = "interpreter"
    WAGE_DESK = "wage-desk"
    CHILD_CARE = "child-care"  # child-trained and no authority
    CHILD_PROTECTION = "child-protection"  # the authority
    MIGRANTS_OFFICE = "migrants-office"  # advice for people on the move, no enforcement
    POLICE_UNIT = "police-unit"
    MIGRATION_OFFICE = "migration-office"


class Sex(StrEnum):
    """As the person said; a ticket's `sex` is one of these or "" for not said."""

    WOMAN = "woman"
    MAN = "man"
    OTHER = "other"


class Way(StrEnum):
    """How an agency takes a referral."""

    PORTAL = "portal"
    TELEPHONE = "telephone"
    PAPER = "paper"


@dataclass(frozen=True, slots=True)
class Organisation:
    """A body with a name and a master; its agencies are its doors."""

    code: OrganisationCode
    names: Mapping[Language, str]
    under: Under
    must_report: tuple[MustReport, ...] = ()  # empty: none

    @property
    def is_authority(self) -> bool:
        return self.under is not Under.NONE


ADULT = 18  # Palermo Protocol, art. 3(d)


@dataclass(frozen=True, slots=True)
class Serves:
    """Who is taken. Ages are whole years, both ends included."""

    sexes: frozenset[Sex]  # all three: anyone
    youngest: int = 18
    oldest: int = 120
    with_children: bool = False  # an adult may bring children

    @property
    def everybody(self) -> bool:
        return self.sexes == frozenset(Sex)

    @property
    def children(self) -> bool:
        """Whether a child who comes alone is taken."""
        return self.youngest < ADULT

    @property
    def adults(self) -> bool:
        return self.oldest >= ADULT


@dataclass(frozen=True, slots=True)
class Agency:
    """One entry of the directory."""

    code: AgencyCode
    organisation: Organisation
    names: Mapping[Language, str]
    kind: Kind
    services: frozenset[Need]  # the needs it serves
    country: CountryCode  # where it stands
    regions: frozenset[RegionCode]  # empty: the whole of its countries
    abroad: frozenset[CountryCode]  # other countries in which it helps people who are there
    serves: Serves
    languages: tuple[Language, ...]
    hours: Hours | None  # None: not known
    ways: tuple[Way, ...]
    contact: str = ""  # a number to phone; never shown while the entry is not trusted
    capacity: int | None = None  # places in all; None: not counted
    free: int | None = None  # places as last said
    free_said_at: datetime | None = None
    verified_on: date | None = None
    verified_by: str = ""  # a role, never a name
    answered_on: date | None = None  # when somebody last picked up
    expires: date | None = None
    closed: bool = False  # for good
    demo: bool = False

    def name(self, language: Language) -> str:
        return name_in(self.names, language) or self.names[Language("en")]

    def verified_ago(self, today: date) -> int | None:
        """Whole days since a human checked the entry; None: never."""
        return None if self.verified_on is None else (today - self.verified_on).days

    def trusted(self, today: date, within_days: int) -> bool:
        """Whether the entry may be suggested and its number shown as one that answers."""
        ago = self.verified_ago(today)
        return (
            ago is not None
            and ago <= within_days
            and (self.expires is None or today <= self.expires)
            and not self.closed
        )

    def shown_contact(self, today: date, within_days: int) -> str:
        """The number, or "" while nobody can vouch for it."""
        return self.contact if self.trusted(today, within_days) else ""
