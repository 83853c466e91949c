"""Writing an entry of the directory: a new one or a corrected one. The old stays on record."""

import re
from dataclasses import dataclass, replace
from datetime import date
from zoneinfo import ZoneInfo

from admin.acts import note_act
from admin.cookies import Notice
from admin.errors import NotFound
from admin.forms import Form, FormBroken
from admin.pages.agency_form import name_languages
from admin.pages.directory import today
from admin.routes import Done
from admin.visit import Visit
from intake.access import Action
from intake.agencies import Agency, Kind, MustReport, Organisation, Serves, Sex, Under, Way
from intake.audit import Why
from intake.hours import Hours, parse_hours
from intake.ids import AgencyCode, CountryCode, Language, RegionCode
from intake.needs import Need
from intake.routing_facts import ELSEWHERE
from intake_store.unit import UnitOfWork

_CODE = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
_OLDEST = 120


@dataclass(frozen=True, slots=True)
class _Written:
    """What a form says of an agency, whole."""

    agency: Agency
    organisation: Organisation


async def add_agency(visit: Visit) -> Done:
    organisations = await _organisations(visit)
    form = visit.form
    code = form.text("code", most=40)
    if code and not _CODE.fullmatch(code):
        form.wrong("code", "wrong-code")
    written = _read(visit, None, code, organisations)

    async def work(uow: UnitOfWork) -> bool:
        if not await uow.agencies.add(written.agency, visit.me.operator.id, visit.now):
            return False
        if written.organisation != organisations[written.organisation.code]:
            await uow.organisations.edit(written.organisation, visit.now)
        await note_act(uow, visit, Action.EDIT_AGENCY, written.agency.code, Why.SETTING_UP)
        return True

    if not await visit.panel.store.carry_out(work):
        form.wrong("code", "wrong-code-taken")
        form.check()
    return Done(f"/agencies/{code}", Notice("agency-kept"))


async def edit_agency(visit: Visit) -> Done:
    organisations = await _organisations(visit)
    code = AgencyCode(visit.path["code"])
    async with visit.panel.store.reading() as uow:
        before = await uow.agencies.get(code)
    if before is None:
        raise NotFound
    written = _read(visit, before, code, organisations)

    async def work(uow: UnitOfWork) -> None:
        now = await uow.agencies.get(code)
        if now is None:
            raise NotFound
        agency = _vouched(
            replace(written.agency, free=now.free, free_said_at=now.free_said_at),
            now,
            today(visit),
        )
        await uow.agencies.edit(agency, visit.me.operator.id, visit.now)
        if written.organisation != organisations[written.organisation.code]:
            await uow.organisations.edit(written.organisation, visit.now)
        await note_act(uow, visit, Action.EDIT_AGENCY, code, Why.CORRECTING)

    await visit.panel.store.carry_out(work)
    return Done(f"/agencies/{code}", Notice("agency-kept"))


def _vouched(after: Agency, before: Agency, day: date) -> Agency:
    """Nobody has called a new number yet: it counts once somebody did, unless that was today."""
    checked = (before.verified_on, before.verified_by, before.answered_on)
    if after.contact != before.contact and before.verified_on != day:
        checked = (None, "", None)
    return replace(after, verified_on=checked[0], verified_by=checked[1], answered_on=checked[2])


async def _organisations(visit: Visit) -> dict[str, Organisation]:
    async with visit.panel.store.reading() as uow:
        return {one.code: one for one in await uow.organisations.list()}


def _read(
    visit: Visit, before: Agency | None, code: str, organisations: dict[str, Organisation]
) -> _Written:
    form, pack = visit.form, visit.panel.pack
    countries = (pack.country, *(one.code for one in pack.destinations))
    names = {
        language: text
        for language in name_languages(visit)
        if (text := form.text(f"name-{language}", most=120, needed=""))
    }
    if not names.get(Language("en")):
        form.wrong("name-en", "wrong-empty")
    kind = form.choice("kind", tuple(Kind))
    body = form.choice("organisation", tuple(organisations))
    under = form.choice("under", tuple(Under))
    duties = form.several("must_report", tuple(MustReport))
    country = form.choice("country", countries)
    services = form.several("services", tuple(Need), needed="wrong-service")
    regions = form.several("regions", tuple(one.code for one in pack.regions))
    abroad = form.several("abroad", (*(one.code for one in pack.destinations), ELSEWHERE))
    languages = form.several(
        "languages", tuple(one.code for one in pack.spoken), needed="wrong-language"
    )
    ways = form.several("ways", tuple(Way), needed="wrong-way")
    serves = _serves(form)
    hours = _hours(
        form, pack.meta.zone if before is None or before.hours is None else before.hours.zone
    )
    contact = form.text("contact", most=80, needed="")
    capacity = form.whole("capacity", most=9999)
    expires = _day(form)
    closed = form.ticked("closed")
    form.check()
    organisation = replace(
        organisations[body],
        under=Under(under),
        must_report=_duties(organisations[body], duties),
    )
    agency = Agency(
        code=AgencyCode(code),
        organisation=organisation,
        names=names,
        kind=Kind(kind),
        services=frozenset(map(Need, services)),
        country=CountryCode(country),
        regions=frozenset(map(RegionCode, regions)),
        abroad=frozenset(map(CountryCode, abroad)),
        serves=serves,
        languages=_in_their_order(before, languages),
        hours=hours,
        ways=tuple(way for way in Way if way in ways),
        contact=contact,
        capacity=capacity,
        expires=expires,
        closed=closed,
        demo=before is not None and before.demo,
    )
    return _Written(agency, organisation)


def _in_their_order(before: Agency | None, chosen: tuple[str, ...]) -> tuple[Language, ...]:
    """The first language is the best spoken: what stood there keeps its place."""
    stood = () if before is None else before.languages
    kept = tuple(language for language in stood if language in chosen)
    return (*kept, *(Language(code) for code in chosen if code not in kept))


def _duties(before: Organisation, chosen: tuple[str, ...]) -> tuple[MustReport, ...]:
    """What stood there keeps its place: the order is the order on a consent card."""
    kept = tuple(one for one in before.must_report if one in chosen)
    return (*kept, *(one for one in MustReport if one in chosen and one not in kept))


def _serves(form: Form) -> Serves:
    sexes = form.several("sexes", tuple(Sex), needed="wrong-sexes")
    youngest, oldest = form.whole("youngest", most=_OLDEST), form.whole("oldest", most=_OLDEST)
    youngest, oldest = youngest or 0, _OLDEST if oldest is None else oldest
    if youngest > oldest:
        form.wrong("oldest", "wrong-ages")
    return Serves(frozenset(map(Sex, sexes)), youngest, oldest, form.ticked("with_children"))


def _hours(form: Form, zone: str) -> Hours | None:
    text = form.text("hours", most=200, needed="")
    if not text:
        return None
    asked = form.text("zone", most=60, needed="") or zone
    try:
        ZoneInfo(asked)
    except (ValueError, OSError):
        raise FormBroken from None
    try:
        return parse_hours(text, asked)
    except ValueError:
        form.wrong("hours", "wrong-hours")
        return None


def _day(form: Form) -> date | None:
    text = form.text("expires", most=10, needed="")
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        form.wrong("expires", "wrong-date")
        return None
