"""The directory in the panel: found, verified by people, corrected on record."""

import html
import re
from datetime import timedelta

import pytest

from intake.access import Role
from intake.agencies import Agency, Under
from intake.ids import AgencyCode
from tests.admin.house import Browser, House
from tests.admin.portal import LOLA


async def agency(house: House, code: str = LOLA) -> Agency:
    async with house.store.reading() as uow:
        found = await uow.agencies.get(AgencyCode(code))
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("query", "shown", "hidden"),
    [
        ("q=lola", "Shelter Lola", "Crisis Centre Nur"),
        ("service=doctor", "Clinic Salomat", "Shelter Lola"),
        ("region=TJ-DU", "Shelter Lola", "Shelter Bahor"),
        ("region=ru", "Refuge Kalina", "Shelter Lola"),
        ("serves=man", "Shelter Umed", "Crisis Centre Nur"),
        ("serves=children", "Children's House Chashma", "Shelter Lola"),
        ("serves=with-children", "House Mehr", "Shelter Umed"),
        ("language=sgh", "House Mehr", "Shelter Lola"),
        ("verified=no", "Shelter Bahor", "Shelter Lola"),
        ("verified=yes", "Shelter Lola", "Shelter Bahor"),
        ("service=nonsense", "No agency fits this search", "Shelter Lola"),
    ],
)
async def test_the_directory_is_found_by_what_one_looks_for(
    query: str, shown: str, hidden: str, house: House
) -> None:
    operator = await house.enter(Role.OPERATOR)
    await operator.read(f"/agencies?{query}")
    assert shown in operator.words
    assert f"{hidden} (demo)" not in operator.words


async def test_open_now_means_now(house: House) -> None:
    operator = await house.enter(Role.OPERATOR)
    await operator.read("/agencies?open=1")
    assert "Legal Aid Anor" in operator.words  # 14:00 on a Monday
    house.clock.advance(timedelta(minutes=40))
    operator = await house.enter(Role.OPERATOR)
    house.clock.advance(timedelta(hours=8))
    operator = await house.enter(Role.OPERATOR)
    await operator.read("/agencies?open=1")
    assert "Legal Aid Anor" not in operator.words


async def test_a_demo_entry_says_so(house: House) -> None:
    operator = await house.enter(Role.OPERATOR)
    await operator.read(f"/agencies/{LOLA}")
    assert "This agency is invented, and so is its number" in operator.words


async def test_a_number_that_nobody_called_lately_is_not_shown(house: House) -> None:
    operator = await house.enter(Role.OPERATOR)
    bahor = await agency(house, "shelter-bahor")
    for path in ("/agencies", "/agencies/shelter-bahor"):
        await operator.read(path)
        assert bahor.contact not in operator.page
        assert "number not verified" in operator.words


async def note(browser: Browser, code: str, **fields: str) -> int:
    await browser.read(f"/agencies/{code}")
    return (await browser.send(f"/agencies/{code}/verify", fields)).status


async def test_a_noted_call_brings_the_number_back(house: House) -> None:
    operator = await house.enter(Role.OPERATOR, name="Sabo D.")
    kept = await note(
        operator,
        "shelter-bahor",
        answered_by="night worker",
        how="telephone",
        result="correct",
    )
    assert kept == 303
    await operator.read("/agencies/shelter-bahor")
    bahor = await agency(house, "shelter-bahor")
    assert bahor.contact in operator.page
    assert "night worker By telephone All correct Sabo D." in operator.words
    async with house.store.reading() as uow:
        [entry] = await uow.audit_log.page(subject="shelter-bahor")
    assert (entry.act.act, entry.act.why) == ("verify-agency", "verified")


async def test_a_check_names_a_role_and_neither_number_nor_nobody(house: House) -> None:
    operator = await house.enter(Role.OPERATOR)
    assert await note(operator, LOLA, how="telephone", result="correct") == 422
    assert "as a role" in operator.words
    numbered = {"answered_by": "Ali 901234567", "how": "telephone", "result": "correct"}
    assert await note(operator, LOLA, **numbered) == 422
    assert "no number, no name" in operator.words
    before = (await agency(house)).verified_on
    assert await note(operator, LOLA, how="telephone", result="no-answer") == 303
    assert (await agency(house)).verified_on == before


async def test_closed_for_good_is_not_suggested_any_more(house: House) -> None:
    operator = await house.enter(Role.OPERATOR)
    assert await note(operator, LOLA, how="letter", result="closed") == 303
    assert (await agency(house)).closed


def form_of(page: str) -> dict[str, str | list[str]]:
    """What a browser would send of the form as it was drawn."""
    fields: dict[str, str | list[str]] = {}
    for tag in re.findall(r"<input [^>]*>", page):
        name = re.search(r'name="([^"]+)"', tag)
        value = re.search(r'value="([^"]*)"', tag)
        if name is None or name.group(1) in ("csrf", "form", "to", "tongue"):
            continue
        if 'type="checkbox"' in tag:
            if " checked" in tag:
                ticked = fields.setdefault(name.group(1), [])
                assert isinstance(ticked, list)
                ticked.append(value.group(1) if value else "")
        else:
            fields[name.group(1)] = html.unescape(value.group(1)) if value else ""
    for name_, options in re.findall(
        r'<select id="[^"]+" name="([^"]+)"[^>]*>(.*?)</select>', page
    ):
        chosen = re.search(r'value="([^"]*)" selected', options)
        fields[name_] = chosen.group(1) if chosen else ""
    return fields


async def test_keeping_a_form_unchanged_changes_nothing(house: House) -> None:
    supervisor = await house.enter(Role.SUPERVISOR)
    async with house.store.reading() as uow:
        everything = await uow.agencies.list()
    for before in everything:
        page = await supervisor.read(f"/agencies/{before.code}/edit")
        sent = await supervisor.send(f"/agencies/{before.code}/edit", form_of(page))
        assert sent.status == 303, (before.code, supervisor.words)
        assert await agency(house, before.code) == before


async def test_a_new_number_counts_once_somebody_has_called_it(house: House) -> None:
    supervisor = await house.enter(Role.SUPERVISOR)
    page = await supervisor.read(f"/agencies/{LOLA}/edit")
    fields = form_of(page) | {"contact": "+992 00 000 0099"}
    assert (await supervisor.send(f"/agencies/{LOLA}/edit", fields)).status == 303
    await supervisor.read(f"/agencies/{LOLA}")
    assert "+992 00 000 0099" not in supervisor.page
    assert "contact" in supervisor.words  # what changed stands in the history
    kept = await note(supervisor, LOLA, answered_by="director", how="telephone", result="correct")
    assert kept == 303
    await supervisor.read(f"/agencies/{LOLA}")
    assert "+992 00 000 0099" in supervisor.page


async def test_who_stands_behind_an_agency_can_be_corrected(house: House) -> None:
    supervisor = await house.enter(Role.SUPERVISOR)
    page = await supervisor.read(f"/agencies/{LOLA}/edit")
    fields = form_of(page) | {"under": "migration", "must_report": ["irregular-stay"]}
    assert (await supervisor.send(f"/agencies/{LOLA}/edit", fields)).status == 303
    assert (await agency(house)).organisation.under is Under.MIGRATION
    assert (await agency(house, "shelter-bahor")).organisation.under is Under.MIGRATION


async def test_what_is_wrong_stands_under_its_field_and_nothing_is_lost(house: House) -> None:
    supervisor = await house.enter(Role.SUPERVISOR)
    page = await supervisor.read(f"/agencies/{LOLA}/edit")
    fields = form_of(page) | {
        "hours": "whenever",
        "expires": "soon",
        "youngest": "40",
        "oldest": "20",
        "services": [],
        "name-en": "Lola renamed",
    }
    sent = await supervisor.send(f"/agencies/{LOLA}/edit", fields)
    assert sent.status == 422
    for words in (
        "Please write hours such as",
        "Please write a day such as",
        "smaller than the first",
        "at least one service",
        "Lola renamed",
    ):
        assert words in supervisor.page
    assert (await agency(house)).name(house.panel.wording.languages[0]) == "Shelter Lola (demo)"


async def test_an_agency_can_be_added_once(house: House) -> None:
    supervisor = await house.enter(Role.SUPERVISOR)
    await supervisor.read("/agencies/new")
    fields: dict[str, str | list[str]] = {
        "code": "house-subh",
        "name-en": "House Subh",
        "kind": "shelter",
        "organisation": "lola",
        "under": "none",
        "must_report": ["children"],
        "country": "tj",
        "services": ["safe_place", "food"],
        "sexes": ["woman"],
        "youngest": "18",
        "oldest": "120",
        "languages": ["tg"],
        "hours": "mon-fri 08:00-17:00",
        "ways": ["telephone"],
        "contact": "000 00 00 11",
    }
    assert (await supervisor.send("/agencies/new", fields)).status == 303
    await supervisor.read("/agencies/house-subh")
    assert "House Subh" in supervisor.words
    assert "000 00 00 11" not in supervisor.page  # nobody has called it yet
    await supervisor.read("/agencies/new")
    assert (await supervisor.send("/agencies/new", fields)).status == 422
    assert "There is an agency of this code already" in supervisor.words
    assert (await supervisor.send("/agencies/new", fields | {"code": "Two words"})).status == 422


async def test_an_unknown_agency_does_not_exist(house: House) -> None:
    supervisor = await house.enter(Role.SUPERVISOR)
    assert (await supervisor.get("/agencies/nobody")).status == 404
    assert (await supervisor.get("/agencies/nobody/edit")).status == 404


async def test_free_places_are_written_down_from_a_call(house: House) -> None:
    operator = await house.enter(Role.OPERATOR)
    await operator.read(f"/agencies/{LOLA}")
    assert (await operator.send(f"/agencies/{LOLA}/places", {"free": "many"})).status == 422
    assert (await operator.send(f"/agencies/{LOLA}/places", {"free": "5"})).status == 303
    await operator.read(f"/agencies/{LOLA}")
    assert "5 free, said just now" in operator.words
