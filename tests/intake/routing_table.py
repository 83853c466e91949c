"""Reads routing_tj.csv: what a coordinator wrote there, as the core understands it.

case            what happens, in a sentence
stay … urgency  the ticket's facts; several values with `;` between
at              weekday and hour in Dushanbe
said            what the person answered: look=yes, or an agency's code=yes, no, not-now,
                withdrawn, provisional; without anything: look=yes
must_not_learn  agency codes
exception       ground:agency:how many decided
first           the agency that must be suggested first; none: no agency may be asked
reasons         codes that must stand beside it
blocked         agency=code that must stand there
"""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID
from zoneinfo import ZoneInfo

from intake.agencies import Agency
from intake.consent import Entry, Purpose, Said
from intake.firewall import ExceptionMade, Ground, purpose_for
from intake.hours import DAYS
from intake.ids import AgencyCode, OperatorId
from intake.needs import Need
from intake.routing import Suggestion, rank
from intake.tickets import AgeBand, Urgency
from tests.intake.tajikistan import TODAY, a_ticket, said, tajikistan

FILE = Path(__file__).with_name("routing_tj.csv")


@dataclass(frozen=True, slots=True)
class Case:
    line: int
    cells: Mapping[str, str]

    def list(self, column: str) -> tuple[str, ...]:
        return tuple(part.strip() for part in self.cells[column].split(";") if part.strip())

    def __str__(self) -> str:
        return f"{self.line}: {self.cells['case']}"


def cases() -> tuple[Case, ...]:
    with FILE.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file, strict=True)
        return tuple(Case(reader.line_num, row) for row in reader)


def suggestions(case: Case) -> tuple[Suggestion, ...]:
    pack, cells = tajikistan(), case.cells
    now = _moment(cells["at"] or "tue 12:00")
    ticket = a_ticket(
        stay=cells["stay"],
        age=AgeBand(cells["age"] or "adult"),
        sex=cells["sex"],
        language=cells["language"] or "tg",
        needs=case.list("needs"),
        topics=case.list("topics"),
        flags=case.list("flags"),
        floors=case.list("floors"),
        urgency=Urgency(cells["urgency"] or "soon"),
    )
    agencies = {agency.code: agency for agency in pack.agencies}
    return rank(
        ticket,
        map(Need, ticket.needs),
        pack.agencies,
        pack.rules,
        ledger=tuple(_entry(word, agencies) for word in case.list("said") or ("look=yes",)),
        exclusions=frozenset(map(AgencyCode, case.list("must_not_learn"))),
        now=now,
        exceptions=tuple(_exception(word, now) for word in case.list("exception")),
    )


def _entry(word: str, agencies: Mapping[AgencyCode, Agency]) -> Entry:
    whom, _, answer = word.partition("=")
    if whom == "look":
        purpose, to = Purpose.LOOK_FOR_SERVICE, ""
    else:
        purpose, to = purpose_for(agencies[AgencyCode(whom)], tajikistan().country), whom
    provisional = answer == "provisional"
    return said(purpose, Said.YES if provisional else Said(answer), to=to, provisional=provisional)


def _exception(word: str, now: datetime) -> ExceptionMade:
    ground, agency, people = word.split(":")
    by = tuple(OperatorId(UUID(int=number)) for number in range(1, int(people) + 1))
    return ExceptionMade(Ground(ground), AgencyCode(agency), by, now)


def _moment(text: str) -> datetime:
    day, clock = text.split()
    hour, minute = map(int, clock.split(":"))
    monday = TODAY.day - TODAY.weekday()
    local = datetime(
        TODAY.year,
        TODAY.month,
        monday + DAYS.index(day),
        hour,
        minute,
        tzinfo=ZoneInfo("Asia/Dushanbe"),
    )
    return local.astimezone(UTC)
