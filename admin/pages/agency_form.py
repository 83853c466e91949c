"""The form of an entry: the same for a new one and for one that is corrected."""

from collections.abc import Mapping
from dataclasses import dataclass

from admin.errors import NotFound
from admin.pages.opening_hours import written
from admin.pages.options import Option
from admin.places import place_name
from admin.visit import Visit
from intake.agencies import Agency, Kind, MustReport, Sex, Under, Way
from intake.ids import AgencyCode, Language
from intake.needs import Need
from intake.routing_facts import ELSEWHERE
from intake_store.unit import UnitOfWork


@dataclass(frozen=True, slots=True)
class AgencyFormView:
    """`chosen` is what stands in each field before anybody types."""

    title: str
    code: str  # "" a new entry
    names: tuple[tuple[Language, str, str], ...]  # code, its own name, what stands there
    chosen: Mapping[str, str]
    ticked: Mapping[str, frozenset[str]]
    options: Mapping[str, tuple[Option, ...]]


def name_languages(visit: Visit) -> tuple[Language, ...]:
    """The languages an entry has a name in: those a person may read the line in, and English."""
    written_in = [fact.code for fact in visit.panel.pack.spoken if fact.channels]
    return tuple(dict.fromkeys((Language("en"), *written_in)))


async def read_new(visit: Visit, uow: UnitOfWork) -> AgencyFormView:
    return await _view(visit, uow, None)


async def read(visit: Visit, uow: UnitOfWork) -> AgencyFormView:
    agency = await uow.agencies.get(AgencyCode(visit.path["code"]))
    if agency is None:
        raise NotFound
    return await _view(visit, uow, agency)


async def _view(visit: Visit, uow: UnitOfWork, agency: Agency | None) -> AgencyFormView:
    pack = visit.panel.pack
    own = {fact.code: fact.name for fact in pack.languages}
    return AgencyFormView(
        title=visit.say("agency-new") if agency is None else agency.name(visit.language),
        code="" if agency is None else agency.code,
        names=tuple(
            (code, own.get(code, code), "" if agency is None else agency.names.get(code, ""))
            for code in name_languages(visit)
        ),
        chosen=_chosen(agency, pack.country, pack.meta.zone),
        ticked=_ticked(agency),
        options=await _options(visit, uow),
    )


def _chosen(agency: Agency | None, country: str, zone: str) -> Mapping[str, str]:
    if agency is None:
        return {
            "kind": "", "organisation": "", "under": Under.NONE, "country": country,
            "youngest": "18", "oldest": "120", "hours": "", "zone": zone, "contact": "",
            "capacity": "", "expires": "",
        }  # fmt: skip
    return {
        "kind": agency.kind,
        "organisation": agency.organisation.code,
        "under": agency.organisation.under,
        "country": agency.country,
        "youngest": str(agency.serves.youngest),
        "oldest": str(agency.serves.oldest),
        "hours": written(agency.hours),
        "zone": zone if agency.hours is None else agency.hours.zone,
        "contact": agency.contact,
        "capacity": "" if agency.capacity is None else str(agency.capacity),
        "expires": "" if agency.expires is None else agency.expires.isoformat(),
    }


def _ticked(agency: Agency | None) -> Mapping[str, frozenset[str]]:
    if agency is None:
        return {
            "services": frozenset(),
            "regions": frozenset(),
            "abroad": frozenset(),
            "sexes": frozenset(Sex),
            "languages": frozenset(),
            "ways": frozenset({Way.TELEPHONE}),
            "must_report": frozenset(),
            "with_children": frozenset(),
            "closed": frozenset(),
        }
    return {
        "services": frozenset(agency.services),
        "regions": frozenset(agency.regions),
        "abroad": frozenset(agency.abroad),
        "sexes": frozenset(agency.serves.sexes),
        "languages": frozenset(agency.languages),
        "ways": frozenset(agency.ways),
        "must_report": frozenset(agency.organisation.must_report),
        "with_children": frozenset({"1"} if agency.serves.with_children else ()),
        "closed": frozenset({"1"} if agency.closed else ()),
    }


async def _options(visit: Visit, uow: UnitOfWork) -> Mapping[str, tuple[Option, ...]]:
    pack = visit.panel.pack
    label = visit.panel.wording.label_in(visit.language)
    countries = (pack.country, *(one.code for one in pack.destinations))
    english = Language("en")
    return {
        "kind": tuple(Option(one, label("kind", one)) for one in Kind),
        "organisation": tuple(
            Option(one.code, one.names.get(visit.language) or one.names.get(english, one.code))
            for one in await uow.organisations.list()
        ),
        "under": tuple(Option(one, label("under", one)) for one in Under),
        "must_report": tuple(Option(one, label("must-report", one)) for one in MustReport),
        "services": tuple(
            Option(one, label("need", one)) for one in Need if one is not Need.NOTHING
        ),
        "country": tuple(
            Option(code, place_name(pack, code, visit.language)) for code in countries
        ),
        "regions": tuple(
            Option(one.code, place_name(pack, one.code, visit.language)) for one in pack.regions
        ),
        "abroad": (
            *(
                Option(one.code, place_name(pack, one.code, visit.language))
                for one in pack.destinations
            ),
            Option(ELSEWHERE, visit.say("place-elsewhere")),
        ),
        "sexes": tuple(Option(one, label("sex", one)) for one in Sex),
        "languages": tuple(Option(one.code, one.name, one.code) for one in pack.spoken),
        "ways": tuple(Option(one, label("way", one)) for one in Way),
    }
