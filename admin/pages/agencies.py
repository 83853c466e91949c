"""The directory: every agency, those that are open first, by what one looks for."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from admin.pages.directory import Entry, entry, today
from admin.pages.options import Option
from admin.places import language_name, place_name
from admin.visit import Visit
from intake.access import Action
from intake.agencies import Agency, Sex
from intake.ids import RegionCode
from intake.needs import Need
from intake_store.unit import UnitOfWork

_FILTERS = ("q", "service", "region", "serves", "language", "open", "verified")
_CHILDREN = "children"
_WITH_CHILDREN = "with-children"


@dataclass(frozen=True, slots=True)
class AgenciesView:
    title: str
    entries: tuple[Entry, ...]
    every: int
    trusted: int
    lapsing: tuple[Entry, ...]
    lapsed: tuple[Entry, ...]
    within: int  # days after which an entry lapses
    chosen: Mapping[str, str]
    filtered: bool
    filters: Mapping[str, tuple[Option, ...]]
    may_edit: bool
    may_verify: bool


async def read(visit: Visit, uow: UnitOfWork) -> AgenciesView:
    agencies = await uow.agencies.list()
    chosen = {name: visit.query.get(name, "").strip()[:80] for name in _FILTERS}
    entries = [entry(visit, agency) for agency in agencies]
    wanted = {agency.code for agency in agencies if _fits(visit, agency, chosen)}
    living = [one for one in entries if not one.closed]
    return AgenciesView(
        title=visit.say("menu-agencies"),
        entries=tuple(sorted((one for one in entries if one.code in wanted), key=_order)),
        every=len(entries),
        trusted=sum(one.trusted for one in entries),
        lapsing=tuple(one for one in living if one.lapses_soon),
        lapsed=tuple(one for one in living if not one.trusted),
        within=visit.panel.pack.rules.verified_within_days,
        chosen=chosen,
        filtered=any(chosen.values()),
        filters=_options(visit, agencies),
        may_edit=visit.may(Action.EDIT_AGENCY),
        may_verify=visit.may(Action.VERIFY_AGENCY),
    )


def _order(one: Entry) -> tuple[bool, bool, bool, str]:
    """Here before abroad, open before closed, trusted before lapsed."""
    return (one.abroad, one.open.kind != "good", not one.trusted, one.name)


def _fits(visit: Visit, agency: Agency, chosen: Mapping[str, str]) -> bool:
    """A filter that names nothing we know fits nothing: the page shows what was asked for."""
    word, region = chosen["q"].casefold(), chosen["region"]
    checks = (
        not word or any(word in text.casefold() for text in (*agency.names.values(), agency.code)),
        not chosen["service"] or chosen["service"] in agency.services,
        not region or _reaches(visit, agency, region),
        not chosen["serves"] or _takes(agency, chosen["serves"]),
        not chosen["language"] or chosen["language"] in agency.languages,
        not chosen["open"] or _is_open(visit, agency),
        not chosen["verified"] or _is_verified(visit, agency) == (chosen["verified"] == "yes"),
    )
    return all(checks)


def _reaches(visit: Visit, agency: Agency, region: str) -> bool:
    if region in agency.abroad or region == agency.country != visit.panel.pack.country:
        return True
    here = agency.country == visit.panel.pack.country
    is_region = any(one.code == region for one in visit.panel.pack.regions)
    return here and is_region and (not agency.regions or RegionCode(region) in agency.regions)


def _takes(agency: Agency, whom: str) -> bool:
    if whom == _CHILDREN:
        return agency.serves.children
    if whom == _WITH_CHILDREN:
        return agency.serves.with_children
    return whom in agency.serves.sexes and agency.serves.adults


def _is_open(visit: Visit, agency: Agency) -> bool:
    return not agency.closed and agency.hours is not None and agency.hours.open_at(visit.now)


def _is_verified(visit: Visit, agency: Agency) -> bool:
    return agency.trusted(today(visit), visit.panel.pack.rules.verified_within_days)


def _options(visit: Visit, agencies: Iterable[Agency]) -> Mapping[str, tuple[Option, ...]]:
    pack = visit.panel.pack
    label = visit.panel.wording.label_in(visit.language)
    spoken = sorted({language for agency in agencies for language in agency.languages})
    places = (*(one.code for one in pack.regions), *(one.code for one in pack.destinations))
    return {
        "service": tuple(
            Option(need, label("need", need)) for need in Need if need is not Need.NOTHING
        ),
        "region": tuple(Option(code, place_name(pack, code, visit.language)) for code in places),
        "serves": (
            *(Option(sex, label("sex", sex)) for sex in Sex),
            Option(_WITH_CHILDREN, visit.say("serves-with-children")),
            Option(_CHILDREN, visit.say("serves-children")),
        ),
        "language": tuple(Option(code, language_name(pack, code), code) for code in spoken),
        "verified": (
            Option("yes", visit.say("verified-yes")),
            Option("no", visit.say("verified-no")),
        ),
    }
