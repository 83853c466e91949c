"""A country's places and numbers: regions and destinations, emergency numbers, helplines."""

from collections.abc import Iterable, Mapping

from intake.agencies import Under
from intake.country_pack import Line
from intake.emergency import EmergencyKind, EmergencyNumber
from intake.ids import CountryCode, Language, RegionCode
from intake.needs import Need
from intake.places import Destination, District, Region
from intake.sources import Source
from intake_store.pack_files import Table

Sources = Mapping[str, Source]


def regions(tables: Iterable[Table]) -> tuple[Region, ...]:
    return tuple(_region(table) for table in tables)


def destinations(
    pack: Table, numbers: Mapping[str, tuple[EmergencyNumber, ...]]
) -> tuple[Destination, ...]:
    found = []
    for table in pack.tables("destination"):
        code = CountryCode(table.text("code"))
        if not numbers.get(code):
            raise table.bad("code", f"hotlines.toml has no emergency number for {code}")
        found.append(
            Destination(
                code=code,
                names=table.names("names"),
                also=table.texts("also"),
                zone=table.zone("zone"),
                regions=regions(table.tables("region")),
                emergency=numbers[code],
            )
        )
        table.rest()
    return tuple(found)


def emergency(hotlines: Table, sources: Sources) -> Mapping[str, tuple[EmergencyNumber, ...]]:
    """By country, in the file's order."""
    found: dict[str, tuple[EmergencyNumber, ...]] = {}
    for table in hotlines.tables("emergency"):
        country = table.text("country")
        number = EmergencyNumber(
            number=table.text("number"),
            kind=table.one_of("kind", EmergencyKind),
            comes=table.all_of("comes", EmergencyKind),
            source=table.source("source", sources),
            kind_source=table.source("kind_source", sources),
            under=table.one_of("under", Under) if table.has("under") else None,
        )
        if not number.comes or EmergencyKind.GENERAL in number.comes:
            raise table.bad("comes", "comes must say who may come: medical, rescue, fire, police")
        if any(number.number == other.number for other in found.get(country, ())):
            raise table.bad("number", f"{number.number} stands twice for {country}")
        table.rest()
        found[country] = (*found.get(country, ()), number)
    return found


def lines(hotlines: Table, sources: Sources, zone: str) -> tuple[Line, ...]:
    found = []
    for table in hotlines.tables("line"):
        at = table.zone("zone") if table.has("zone") else zone
        found.append(
            Line(
                code=table.text("code"),
                names=table.names("names"),
                number=table.word("number"),
                needs=frozenset(table.all_of("needs", Need)),
                where=tuple(map(CountryCode, table.texts("where"))),
                languages=tuple(map(Language, table.texts("languages"))),
                hours=table.hours("hours", at) if table.has("hours") else None,
                free=table.yes("free") if table.has("free") else None,
                under=table.one_of("under", Under) if table.has("under") else None,
                crisis=table.yes("crisis"),
                verified_on=table.day("verified_on") if table.has("verified_on") else None,
                source=table.source("source", sources),
            )
        )
        table.rest()
    return tuple(found)


def _region(table: Table) -> Region:
    region = Region(
        code=RegionCode(table.text("code")),
        names=table.names("names"),
        also=table.texts("also"),
        districts=tuple(map(_district, table.tables("district"))),
    )
    table.rest()
    return region


def _district(table: Table) -> District:
    district = District(table.text("name"), table.texts("also"))
    table.rest()
    return district
