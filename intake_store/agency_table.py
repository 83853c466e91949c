"""The table of agencies, and the way between its rows and an entry of the directory."""

from datetime import UTC, date, datetime
from typing import Final

from sqlalchemy import JSON, Boolean, Column, Date, ForeignKey, Integer, String, Table
from sqlalchemy.engine import RowMapping

from intake.agencies import Agency, Kind, Organisation, Serves, Sex, Way
from intake.hours import Hours, Span
from intake.ids import AgencyCode, CountryCode, Language, RegionCode
from intake.needs import Need
from intake_store.schema import METADATA, Codes, Moment

AGENCIES = Table(
    "agencies",
    METADATA,
    Column("code", String, primary_key=True),
    Column("organisation", String, ForeignKey("organisations.code"), nullable=False),
    Column("names", JSON, nullable=False),
    Column("kind", String, nullable=False),
    Column("services", Codes, nullable=False),
    Column("country", String, nullable=False),
    Column("regions", Codes, nullable=False),
    Column("abroad", Codes, nullable=False),
    Column("sexes", Codes, nullable=False),
    Column("youngest", Integer, nullable=False),
    Column("oldest", Integer, nullable=False),
    Column("with_children", Boolean, nullable=False),
    Column("languages", Codes, nullable=False),
    Column("zone", String),  # none: the hours are not known
    Column("hours", JSON(none_as_null=True)),  # pairs of minutes of the week
    Column("ways", Codes, nullable=False),
    Column("contact", String, nullable=False),
    Column("capacity", Integer),
    Column("free", Integer),
    Column("free_said_at", Moment),
    Column("verified_on", Date),
    Column("verified_by", String, nullable=False),
    Column("answered_on", Date),
    Column("expires", Date),
    Column("closed", Boolean, nullable=False),
    Column("demo", Boolean, nullable=False),
    Column("pack_version", String, nullable=False),
    Column("edited_at", Moment),
)

# What people here find out day by day: no edit of the entry, and no pack takes it back.
PLACES: Final = ("free", "free_said_at")
CHECKED: Final = ("verified_on", "verified_by", "answered_on")


def to_row(agency: Agency) -> dict[str, object]:
    return {
        "code": agency.code,
        "organisation": agency.organisation.code,
        "names": dict(agency.names),
        "kind": agency.kind.value,
        "services": _sorted(agency.services),
        "country": agency.country,
        "regions": _sorted(agency.regions),
        "abroad": _sorted(agency.abroad),
        "sexes": _sorted(agency.serves.sexes),
        "youngest": agency.serves.youngest,
        "oldest": agency.serves.oldest,
        "with_children": agency.serves.with_children,
        "languages": agency.languages,
        "zone": None if agency.hours is None else agency.hours.zone,
        "hours": None
        if agency.hours is None
        else [[span.start, span.end] for span in agency.hours.spans],
        "ways": tuple(way.value for way in agency.ways),
        "contact": agency.contact,
        "capacity": agency.capacity,
        "free": agency.free,
        "free_said_at": agency.free_said_at,
        "verified_on": agency.verified_on,
        "verified_by": agency.verified_by,
        "answered_on": agency.answered_on,
        "expires": agency.expires,
        "closed": agency.closed,
        "demo": agency.demo,
    }


def from_row(row: RowMapping, organisation: Organisation) -> Agency:
    return Agency(
        code=AgencyCode(row["code"]),
        organisation=organisation,
        names={Language(language): name for language, name in row["names"].items()},
        kind=Kind(row["kind"]),
        services=frozenset(Need(need) for need in row["services"]),
        country=CountryCode(row["country"]),
        regions=frozenset(RegionCode(region) for region in row["regions"]),
        abroad=frozenset(CountryCode(country) for country in row["abroad"]),
        serves=Serves(
            sexes=frozenset(Sex(sex) for sex in row["sexes"]),
            youngest=row["youngest"],
            oldest=row["oldest"],
            with_children=row["with_children"],
        ),
        languages=tuple(Language(language) for language in row["languages"]),
        hours=None
        if row["zone"] is None
        else Hours(row["zone"], tuple(Span(start, end) for start, end in row["hours"])),
        ways=tuple(Way(way) for way in row["ways"]),
        contact=row["contact"],
        capacity=row["capacity"],
        free=row["free"],
        free_said_at=row["free_said_at"],
        verified_on=row["verified_on"],
        verified_by=row["verified_by"],
        answered_on=row["answered_on"],
        expires=row["expires"],
        closed=row["closed"],
        demo=row["demo"],
    )


def differences(before: dict[str, object], after: dict[str, object]) -> dict[str, object]:
    """What stood in each column that changes, as plain JSON."""
    return {
        name: _plain(value)
        for name, value in before.items()
        if name in after and _plain(value) != _plain(after[name])
    }


def _sorted(codes: frozenset[str]) -> tuple[str, ...]:
    return tuple(sorted(str(code) for code in codes))


def _plain(value: object) -> object:
    if isinstance(value, tuple):
        return [str(code) for code in value]
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    return value.isoformat() if isinstance(value, date) else value
