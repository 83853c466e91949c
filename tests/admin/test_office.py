"""Duty table, audit log, health and figures: what they say, and that it is so."""

import json
import re
from datetime import date, time, timedelta

import pytest

from intake.access import Role
from intake.ids import Language
from intake_store import first_key
from intake_store.counts import Count
from intake_store.days import KEPT, Total, Way, day_of
from intake_store.deployment import STANDING
from intake_store.keyring import HOTLINE
from intake_store.reconciling import reconcile
from intake_store.standstill import Thing
from tests.admin.house import WORDING, Browser, House
from tests.admin.tickets import add_ticket


async def add_hours(browser: Browser, who: str, **fields: str | list[str]) -> int:
    await browser.read("/duty")
    return (await browser.send("/duty/add", {"who": who, **fields})).status


async def test_a_night_is_two_rows_and_the_same_hours_are_named_once(house: House) -> None:
    supervisor = await house.enter(Role.SUPERVISOR)
    operator = await house.enter(Role.OPERATOR, name="Zarina D.")
    who = str(operator.id)
    assert await add_hours(supervisor, who, days=["6"], start="22:00", end="06:00") == 303
    async with house.store.reading() as uow:
        shifts = await uow.duty.list()
    assert [(one.weekday, one.start, one.end) for one in shifts] == [
        (0, time(0), time(6)),
        (6, time(22), None),
    ]
    assert await add_hours(supervisor, who, days=["0"], start="05:00", end="09:00") == 422
    assert "Somebody is named for a part of these hours already" in supervisor.words
    assert await add_hours(supervisor, who, days=["0"], start="06:00", end="00:00") == 303


async def test_hours_that_people_are_told_of_and_nobody_is_named_for_are_said(
    house: House,
) -> None:
    supervisor = await house.enter(Role.SUPERVISOR)
    await supervisor.read("/duty")
    assert "nobody is named: Mon–Fri 08:00–22:00; Sat–Sun 09:00–18:00" in supervisor.words
    days = ["0", "1", "2", "3", "4"]
    kept = await add_hours(supervisor, str(supervisor.id), days=days, start="08:00", end="16:00")
    assert kept == 303
    await supervisor.read("/duty")
    assert "nobody is named: Mon–Fri 16:00–22:00; Sat–Sun 09:00–18:00" in supervisor.words
    await add_hours(supervisor, str(supervisor.id), days=days, start="16:00", end="00:00")
    await add_hours(supervisor, str(supervisor.id), days=["5", "6"], start="00:00", end="00:00")
    await supervisor.read("/duty")
    assert "nobody is named" not in supervisor.words


async def test_a_row_of_the_duty_table_can_be_taken_out(house: House) -> None:
    supervisor = await house.enter(Role.SUPERVISOR)
    await add_hours(supervisor, str(supervisor.id), days=["0"], start="08:00", end="16:00")
    page = await supervisor.read("/duty")
    [remove] = re.findall(r'action="(/duty/[\w-]+/remove)"', page)
    assert (await supervisor.send(remove)).status == 303
    await supervisor.read("/duty")
    assert (await supervisor.send(remove)).status == 404
    operator = await house.enter(Role.OPERATOR)
    await operator.read("/duty")
    assert "Add hours" not in operator.words


async def test_what_is_missing_of_the_hours_is_said(house: House) -> None:
    supervisor = await house.enter(Role.SUPERVISOR)
    assert await add_hours(supervisor, "", start="late", end="") == 422
    for words in ("at least one day", "a time such as 08:00", "Please choose one"):
        assert words in supervisor.words


async def test_the_audit_log_shows_who_did_what_and_that_its_chain_holds(house: House) -> None:
    administrator = await house.enter(Role.ADMINISTRATOR, name="Anvar A.")
    operator = await house.enter(Role.OPERATOR, name="Zarina D.")
    ticket = await add_ticket(house, "TJ-4C9-2KD")
    await operator.read(f"/tickets/{ticket.ref}")
    await operator.send(f"/tickets/{ticket.ref}/claim")
    await administrator.read("/audit")
    assert "Zarina D. Operator Claimed a ticket TJ-4C9-2KD" in administrator.words
    assert (await administrator.send("/audit/verify")).status == 303
    await administrator.read("/audit")
    assert "The chain holds: 1 lines" in administrator.words
    assert "Verified the chain" in administrator.words
    await administrator.read(f"/audit?who={administrator.id}")
    assert "Claimed a ticket" not in administrator.words
    await administrator.read("/audit?subject=TJ-4C9-2KD")
    assert "Claimed a ticket" in administrator.words
    await administrator.read("/audit?subject=nothing")
    assert "No line fits this search" in administrator.words


async def test_a_long_audit_log_goes_on_from_page_to_page(house: House) -> None:
    administrator = await house.enter(Role.ADMINISTRATOR)
    await administrator.read("/audit")
    for _ in range(60):
        await administrator.send("/audit/verify")
        await administrator.read("/audit")
    [older] = re.findall(r'href="(\?before=[^"]+)"', administrator.page)
    assert administrator.page.count("<tr") == 51
    await administrator.read(f"/audit{older.replace('&amp;', '&')}")
    assert administrator.page.count("<tr") == 11
    assert (await administrator.get("/audit?before=nonsense")).status == 200


async def test_health_says_that_the_first_key_must_go(house: House) -> None:
    administrator = await house.enter(Role.ADMINISTRATOR)
    await administrator.read("/state")
    assert "The first key’s file still lies there" in administrator.words
    async with house.store.reading() as uow:
        current = await uow.keyring.current(HOTLINE)
    assert current is not None
    found = first_key.find(house.data_dir, current.public)
    assert found is not None
    found.forget()
    await administrator.read("/state")
    assert "No key lies in a file" in administrator.words
    assert "Nothing stands still" in administrator.words
    assert "The chain holds" in administrator.words
    assert "Can be referred to 26 of 27" in administrator.words


async def test_health_says_whether_the_books_add_up(house: House) -> None:
    administrator = await house.enter(Role.ADMINISTRATOR)
    await administrator.read("/state")
    assert "Books Not looked at yet" in administrator.words
    await reconcile(house.store, house.clock.now())
    await administrator.read("/state")
    assert "Books They add up" in administrator.words
    async with house.store.writing() as uow:  # as if somebody had taken one away
        await uow.days.add([Total(day_of(house.clock.now()), Way.IN, KEPT, 1)])
    await reconcile(house.store, house.clock.now())
    await administrator.read("/state")
    assert "They do not add up: 1" in administrator.words
    assert "not safe: look for what is marked" in administrator.words


async def test_health_names_nobody_who_writes_and_no_ticket(house: House) -> None:
    administrator = await house.enter(Role.ADMINISTRATOR)
    ticket = await add_ticket(house, "TJ-4C9-2KD")
    await administrator.read("/state")
    assert ticket.ref not in administrator.page


async def test_figures_hide_what_is_small_and_round_the_rest(house: House) -> None:
    month = date(2026, 3, 1)
    async with house.store.writing() as uow:
        await uow.counts.append(
            [
                Count(month, "contact", "about=me channel=telegram", 41),
                Count(month, "contact", "about=other channel=sms", 13),
                Count(month, "contact", "about=question channel=web", 3),
            ]
        )
    rapporteur = await house.enter(Role.RAPPORTEUR)
    await rapporteur.read("/figures")
    assert "Telegram 40 SMS [c] Web chat [c]" in rapporteur.words
    assert "themselves 40 somebody else [c] a question only [c]" in rapporteur.words
    assert not re.search(r">\s*(41|13|3|57)\s*<", rapporteur.page)


async def test_figures_before_anybody_wrote_are_zero(house: House) -> None:
    rapporteur = await house.enter(Role.RAPPORTEUR)
    await rapporteur.read("/figures")
    assert "Telegram 0 SMS 0 Web chat 0" in rapporteur.words
    assert "come later" in rapporteur.words


async def test_health_says_how_the_bot_stands_and_when_it_last_said_so(house: House) -> None:
    administrator = await house.enter(Role.ADMINISTRATOR)
    told = {
        "ok": True,
        "stuck": [],
        "broken": [],
        "notices": [],
        "channels": {"telegram": "well"},
        "at": house.clock.now().isoformat(),
    }

    async def tell(**changes: object) -> str:
        async with house.store.writing() as uow:
            await uow.deployment.set(STANDING, json.dumps({**told, **changes}))
        await administrator.read("/state")
        return administrator.words

    await administrator.read("/state")
    assert "Not heard yet" in administrator.words
    assert "Telegram, incoming Well" in await tell()
    revoked = await tell(ok=False, channels={"telegram": "refused"}, stuck=["outbox", "alarms"])
    for words in (
        "Needs somebody to look",
        "Telegram, incoming Token or account is not accepted",
        "Messages do not go out",
        "Alarms ring and nobody takes them",
    ):
        assert words in revoked
    assert "another bot or number owes" in await tell(notices=["owed-elsewhere"])
    house.clock.advance(timedelta(minutes=3))
    await administrator.read("/state")
    assert "Silent for 3" in administrator.words


@pytest.mark.parametrize("language", WORDING.languages)
def test_whatever_the_bot_can_say_of_itself_has_words(language: Language) -> None:
    codes = {
        "still": (*Thing, "disk", "writing"),
        "condition": ("well", "starting", "slowed", "unreachable", "conflict", "refused"),
        "line": ("door", "telegram", "telegram-sending", "twilio", "sms-sending", "twilio-copies"),
        "notice": ("owed-elsewhere", "clock-jumped", "alarms-untaken"),
    }
    for kind, each in codes.items():
        for code in each:
            assert WORDING.catalogue.has(language, f"{kind}-{code}")
