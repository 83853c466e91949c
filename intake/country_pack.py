"""The typed shape of one folder under countries/: everything that is a country's own fact.

Two countries are in play in every case: the *mechanism*, whose pack this is and which helps, and
the *stay*, where the person is now: one of the mechanism's regions, or a destination.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum

from intake.agencies import Agency, Organisation, Under
from intake.channels import ChannelKind
from intake.consent import Purpose
from intake.emergency import EmergencyNumber, everywhere, in_order
from intake.hours import Hours
from intake.ids import CountryCode, Language, OrganisationCode
from intake.indicators import Track
from intake.languages import is_spelling
from intake.law import Law, NoticeException
from intake.masking import Patterns
from intake.needs import Need
from intake.places import Destination, Names, Region, find_region
from intake.questions import Question
from intake.routing import Rules
from intake.routing_facts import place
from intake.screening import Goal
from intake.sources import Source
from intake.tickets import Urgency


@dataclass(frozen=True, slots=True)
class Meta:
    country: CountryCode
    names: Names
    version: str
    reviewed_on: date
    legal_reviewer: str  # a role; "" while no lawyer has read the pack
    demo: bool
    public_name: Names  # what the line is called where anybody may see it: neutral
    ticket_prefix: str
    exit_url: str  # where *leave* on the web page goes: a page that nobody minds
    zone: str  # IANA


@dataclass(frozen=True, slots=True)
class LanguageFact:
    code: Language
    name: str  # in itself
    script: str  # ISO 15924
    right_to_left: bool
    audio: bool  # recordings of the first texts exist
    channels: frozenset[ChannelKind]  # empty: spoken by operators and agencies only


@dataclass(frozen=True, slots=True)
class Actor:
    """A body of the mechanism and the role its people sign in with."""

    code: str
    names: Names
    role: str  # code of intake.access.Role; "" no account
    under: Under
    source: Source


@dataclass(frozen=True, slots=True)
class Line:
    """A helpline or desk that answers people by telephone or chat."""

    code: str
    names: Names
    number: str
    needs: frozenset[Need]
    where: tuple[CountryCode, ...]  # the stays in which it can be reached
    languages: tuple[Language, ...]
    hours: Hours | None
    free: bool | None
    under: Under | None  # None: not known, and then never shown
    crisis: bool  # for thoughts of dying
    verified_on: date | None
    source: Source

    def shown(self, today: date, within_days: int) -> bool:
        """Hotline numbers rot: only what a human lately phoned is shown."""
        return (
            self.source.confirmed
            and self.under is not None
            and self.verified_on is not None
            and (today - self.verified_on).days <= within_days
        )


class Stage(StrEnum):
    """The clocks of a ticket, in order."""

    OPENED = "opened"  # a human has read it
    ANSWERED = "answered"
    AGENCY = "agency"  # yes or no of an agency


@dataclass(frozen=True, slots=True)
class Delay:
    """Either a span of time or whole working days; 1 working day is the end of the next one."""

    span: timedelta = timedelta()
    working_days: int = 0


@dataclass(frozen=True, slots=True)
class Clock:
    opened: Delay
    answered: Delay
    agency: Delay
    by_voice: bool  # agencies are asked by voice first

    def delay(self, stage: Stage) -> Delay:
        return {
            Stage.OPENED: self.opened,
            Stage.ANSWERED: self.answered,
            Stage.AGENCY: self.agency,
        }[stage]


@dataclass(frozen=True, slots=True)
class WorkingTime:
    zone: str
    weekdays: frozenset[int]  # Monday 0
    closes: time
    holidays: frozenset[date]


class Rung(StrEnum):
    """Whom an alarm that nobody has opened reaches next."""

    ON_CALL = "on-call"
    SECOND = "second"
    SUPERVISOR = "supervisor"


@dataclass(frozen=True, slots=True)
class Escalation:
    after: timedelta  # since the alarm rang
    to: Rung


@dataclass(frozen=True, slots=True)
class Duty:
    """When somebody reads. Whatever is not `read` is the word *nobody*, written in the table."""

    zone: str
    read: Hours
    nobody: Hours
    escalations: tuple[Escalation, ...]


@dataclass(frozen=True, slots=True)
class RunBy:
    """Who runs the line and whose machines it stands on; both may forbid a promise."""

    operator: OrganisationCode
    host: OrganisationCode
    promise_no_police: bool  # "police only if you say yes" may be said to a person


@dataclass(frozen=True, slots=True)
class Retention:
    """Whole days; from a case's last input unless said otherwise."""

    information: int  # a contact that became no case of help
    case: int  # transcript, contacts, notes, screening
    child_case: int
    closed: int  # from its closing or the last input, the later; a child's keeps the child's time
    unfinished: int  # a conversation that never came to a ticket
    contact: int  # how to reach the person; may go before the case
    media: int  # from when it came
    muted: int  # how long a STOP is remembered
    held: int  # how long a message waits to be shown
    audit_months: int
    statistics_months: int  # figures, from the month that they count


@dataclass(frozen=True, slots=True)
class ScreeningSettings:
    goal: Goal
    most: int  # scored questions
    most_by_sms: int
    orders: Mapping[Track, tuple[Question, ...]]  # where absent, the standard order


@dataclass(frozen=True, slots=True)
class ChannelFact:
    on: bool
    languages: tuple[Language, ...]
    blocked_in: frozenset[CountryCode]  # where it is known not to arrive


class InfoTopic(StrEnum):
    """What somebody who only has a question asks about."""

    JOB_OFFER = "job-offer"
    PAPERS = "papers"
    WAGES = "wages"
    GOING = "going"
    COMING_HOME = "coming-home"


@dataclass(frozen=True, slots=True)
class Statistics:
    k: int  # cells under it are hidden
    rounding: int
    publications: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CountryPack:
    meta: Meta
    languages: tuple[LanguageFact, ...]  # in the order in which they are offered
    law: Law
    actors: tuple[Actor, ...]
    emergency: tuple[EmergencyNumber, ...]
    regions: tuple[Region, ...]
    destinations: tuple[Destination, ...]
    lines: tuple[Line, ...]
    organisations: Mapping[OrganisationCode, Organisation]
    agencies: tuple[Agency, ...]
    rules: Rules
    clocks: Mapping[Urgency, Clock]
    working: WorkingTime
    duty: Duty
    run_by: RunBy
    exceptions: tuple[NoticeException, ...]
    purposes: frozenset[Purpose]  # what may be asked leave for
    retention: Retention
    screening: ScreeningSettings
    channels: Mapping[ChannelKind, ChannelFact]
    answers: Mapping[InfoTopic, str]  # message keys
    statistics: Statistics
    masking: Patterns

    @property
    def country(self) -> CountryCode:
        return self.meta.country

    def stays(self) -> tuple[str, ...]:
        """Every value of a ticket's `stay`: the regions, then the destinations."""
        return (
            *(region.code for region in self.regions),
            *(destination.code for destination in self.destinations),
        )

    def stay_names(self, stay: str) -> Names:
        """What a stay is called, by language. Raises KeyError for one the pack does not know."""
        known: dict[str, Names] = {self.country: self.meta.names}
        known |= {region.code: region.names for region in self.regions}
        known |= {there.code: there.names for there in self.destinations}
        return known[stay]

    def find_stay(self, text: str) -> str | None:
        """The stay that a person's own word for a place means, old names included."""
        return find_region(text, self.regions) or find_region(text, self.destinations)

    def emergency_in(self, stay: str) -> tuple[EmergencyNumber, ...]:
        """What may be shown to somebody there, medical first and police last.

        For a place not said, or not in the pack, only what is the same everywhere.
        """
        country, _ = place(stay)
        if country == self.country:
            return in_order(self.emergency)
        for destination in self.destinations:
            if destination.code == country:
                return in_order(destination.emergency)
        lists = (self.emergency, *(one.emergency for one in self.destinations))
        return everywhere(lists)

    def lines_in(self, stay: str, today: date) -> tuple[Line, ...]:
        """The lines that answer somebody there, as far as a human lately phoned them."""
        country, _ = place(stay)
        within = self.rules.verified_within_days
        return tuple(
            line for line in self.lines if country in line.where and line.shown(today, within)
        )

    @property
    def spoken(self) -> tuple[LanguageFact, ...]:
        """What operators and agencies may speak: other letters are no other language."""
        return tuple(language for language in self.languages if not is_spelling(language.code))

    def offered(self, channel: ChannelKind) -> tuple[LanguageFact, ...]:
        """The languages a person can choose on this channel, in the pack's order."""
        return tuple(language for language in self.languages if channel in language.channels)
