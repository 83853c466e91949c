"""A country's directory: organisations, and the agencies of agencies.csv."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

from intake.agencies import Agency, Kind, MustReport, Organisation, Serves, Sex, Under, Way
from intake.ids import AgencyCode, CountryCode, Language, OrganisationCode, RegionCode
from intake.needs import Need
from intake_store.pack_files import Cells, Table

_AGO = re.compile(r"(\d{1,4}) days ago")


def organisations(pack: Table) -> Mapping[OrganisationCode, Organisation]:
    found: dict[OrganisationCode, Organisation] = {}
    for table in pack.tables("organisation"):
        code = OrganisationCode(table.text("code"))
        if code in found:
            raise table.bad("code", f"{code} stands there twice")
        found[code] = Organisation(
            code=code,
            names=table.names("names"),
            under=table.one_of("under", Under),
            must_report=table.all_of("must_report", MustReport),
        )
        table.rest()
    return found


def agencies(
    rows: Iterable[Cells],
    known: Mapping[OrganisationCode, Organisation],
    languages: Sequence[Language],
    places: frozenset[str],
    today: date,
) -> tuple[Agency, ...]:
    """`places` are the codes of every region and country that a row may name."""
    found: dict[str, Agency] = {}
    for row in rows:
        agency = _agency(row, known, languages, today)
        row.rest()
        if agency.code in found:
            raise row.bad("code", f"{agency.code} stands there twice")
        for place in (agency.country, *agency.regions, *agency.abroad):
            if place not in places:
                raise row.bad("regions", f"{place} is no region and no destination of this pack")
        found[agency.code] = agency
    return tuple(found.values())


def _agency(
    row: Cells,
    known: Mapping[OrganisationCode, Organisation],
    languages: Sequence[Language],
    today: date,
) -> Agency:
    organisation = known.get(OrganisationCode(row.text("organisation")))
    if organisation is None:
        raise row.bad("organisation", f"pack.toml has no organisation {row.text('organisation')}")
    names = {language: row.text(f"name_{language}") for language in languages}
    demo = row.yes("demo")
    zone = row.zone("zone")
    return Agency(
        code=AgencyCode(row.text("code")),
        organisation=organisation,
        names=names,
        kind=row.one_of("kind", Kind),
        services=frozenset(row.all_of("services", Need)),
        country=CountryCode(row.text("country")),
        regions=frozenset(map(RegionCode, row.texts("regions"))),
        abroad=frozenset(map(CountryCode, row.texts("abroad"))),
        serves=_serves(row),
        languages=tuple(map(Language, row.texts("languages"))),
        hours=row.hours("hours", zone) if row.has("hours") else None,
        ways=row.all_of("ways", Way),
        contact=row.word("contact"),
        capacity=row.whole("capacity") if row.has("capacity") else None,
        free=row.whole("free") if row.has("free") else None,
        verified_on=_day(row, "verified_on", today, demo=demo),
        verified_by=row.word("verified_by"),
        answered_on=_day(row, "answered_on", today, demo=demo),
        expires=row.day("expires") if row.has("expires") else None,
        demo=demo,
    )


def _serves(row: Cells) -> Serves:
    youngest, dash, oldest = row.text("ages").partition("-")
    if not (dash and youngest.isdecimal() and oldest.isdecimal()):
        raise row.bad("ages", "ages must be such as 18-120")
    if int(youngest) > int(oldest):
        raise row.bad("ages", "ages must begin with the younger one")
    return Serves(
        sexes=frozenset(row.all_of("sexes", Sex)),
        youngest=int(youngest),
        oldest=int(oldest),
        with_children=row.yes("with_children"),
    )


def _day(row: Cells, key: str, today: date, *, demo: bool) -> date | None:
    """A day; in a demo row also `9 days ago`, so that a demo does not lapse while it is shown."""
    if not row.has(key):
        return None
    ago = _AGO.fullmatch(row.text(key))
    if ago is None:
        return row.day(key)
    if not demo:
        raise row.bad(key, f"{key} of an entry that is not a demo must be a day")
    return today - timedelta(days=int(ago[1]))
