"""Every deed stands on record, and nothing is opened by a deed that does not.

That a form which changed anything has left an entry is asserted wherever a form is sent (house.py).
"""

import ast
import inspect
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import text

from admin.addresses import ROUTES
from admin.routes import Deed
from intake.access import Action, Role
from intake.audit import Why
from intake.ids import TicketRef
from intake.referrals import Status
from intake.tickets import ERASURE_WISHED
from intake_store.engines import open_engines
from tests.admin.house import Browser, House
from tests.admin.portal import LOLA, PARTS, hand_over
from tests.admin.tickets import STORY, Told, add_ticket

REF = TicketRef("TJ-000-001")
AT = f"/tickets/{REF}"
SHORT = "Шумо дар бехатар ҳастед?"
# Deeds whose own file writes no entry, with why not.
WITHOUT = {
    "/language": "changes nothing in the database: the choice is kept in the browser",
    "/tickets/{ref}/media": "open_story.opened writes it, as for the story",
}


def _writes_an_entry(deed: Deed) -> bool:
    file = Path(inspect.getfile(inspect.unwrap(deed.do)))
    calls = [one for one in ast.walk(ast.parse(file.read_text())) if isinstance(one, ast.Call)]
    return any(ast.unparse(call.func) in {"note_act", "note_act_of"} for call in calls)


def test_every_deed_writes_an_entry_or_is_named_with_why_not() -> None:
    deeds = [one for one in ROUTES if isinstance(one, Deed)]
    assert len(deeds) > 40
    assert {one.path for one in deeds if not _writes_an_entry(one)} == set(WITHOUT)


async def _log_is_full(house: House) -> None:
    """From now on no entry can be written."""
    engines = open_engines(house.panel.settings.database_url)
    async with engines.writing.begin() as connection:
        await connection.execute(
            text(
                "CREATE TRIGGER audit_full BEFORE INSERT ON audit"
                " BEGIN SELECT RAISE(ABORT, 'full'); END"
            )
        )
    await engines.close()


async def _ticket(house: House, *flags: str) -> None:
    told = [Told(9, text=STORY), Told(5, text=SHORT)]
    await add_ticket(
        house,
        REF,
        told=told,
        flags=flags,
        contacts={"number": "000 00 00 07"},
        answers={"Q1": None},
    )


async def test_a_story_whose_opening_is_not_on_record_stays_shut(house: House) -> None:
    await _ticket(house)
    browser = await house.enter()
    await browser.read(AT)
    assert (await browser.send(f"{AT}/claim")).status == 303
    await _log_is_full(house)
    await browser.read(AT)
    for then in ("", "screening"):
        answer = await browser.send(f"{AT}/open", {"reason": "answering", "then": then})
        assert answer.status == 500
    for page in (AT, f"{AT}/screening"):
        words = await browser.read(page)
        assert STORY not in words
        assert "000 00 00 07" not in words


async def test_a_ticket_whose_claim_is_not_on_record_shows_no_message(house: House) -> None:
    await _ticket(house)
    browser = await house.enter()
    await browser.read(AT)
    await _log_is_full(house)
    assert (await browser.send(f"{AT}/claim")).status == 500
    assert (await browser.send("/queue/next")).status == 500
    assert SHORT not in await browser.read(AT)


async def test_a_wish_whose_check_is_not_on_record_is_not_opened(house: House) -> None:
    await _ticket(house, ERASURE_WISHED)
    browser = await house.enter()
    await browser.read(AT)
    await _log_is_full(house)
    assert (await browser.send(f"{AT}/check")).status == 500
    assert SHORT not in await browser.read(AT)


async def test_parts_whose_opening_is_not_on_record_stay_shut(house: House) -> None:
    ticket = await add_ticket(house, REF)
    lola = await house.enter(Role.AGENCY, agency=LOLA)
    handed = await hand_over(house, ticket, status=Status.ACCEPTED)
    at = f"/inbox/hand-overs/{handed.id}"
    await lola.read(at)
    await _log_is_full(house)
    assert (await lola.send(f"{at}/open")).status == 500
    page = await lola.read(at)
    assert not any(words in page for words in PARTS.values())
    assert "Left a house two days ago" not in page


async def test_a_correction_that_is_not_on_record_is_none(house: House) -> None:
    await _ticket(house)
    browser = await house.enter()
    await browser.read(AT)
    await browser.send(f"{AT}/claim")
    await browser.read(AT)
    await browser.send(f"{AT}/open", {"reason": "answering"})
    await _log_is_full(house)
    async with house.store.reading() as uow:
        before = await uow.audit_log.head()
    await browser.read(AT)
    assert (await browser.send(f"{AT}/note", {"words": "a note"})).status == 500
    async with house.store.reading() as uow:
        assert await uow.notes.by_ticket(REF) == ()
        assert await uow.audit_log.head() == before


async def _opened_by_two(house: House) -> tuple[Browser, Browser]:
    await _ticket(house)
    zarina = await house.enter(name="Zarina D.")
    await zarina.read(AT)
    await zarina.send(f"{AT}/claim")
    sabo = await house.enter(name="Sabo D.")
    await sabo.read(AT)
    note = "she is my neighbour’s colleague"
    answer = await sabo.send(f"{AT}/open", {"reason": "other", "note": note})
    assert answer.status == 303, sabo.words
    return zarina, sabo


async def test_who_has_seen_what_is_told_by_roles_and_reasons_and_no_name(house: House) -> None:
    zarina, _ = await _opened_by_two(house)
    lola = await house.enter(Role.AGENCY, name="Lola A.", agency=LOLA)
    async with house.store.reading() as uow:
        ticket = await uow.tickets.get(REF)
    assert ticket is not None
    handed = await hand_over(house, ticket, status=Status.ACCEPTED)
    await lola.read(f"/inbox/hand-overs/{handed.id}")
    await lola.send(f"/inbox/hand-overs/{handed.id}/open")
    await zarina.read(AT)
    assert "Who has seen what of theirs" in zarina.words
    await zarina.read(f"{AT}/seen")
    words = zarina.words
    told = words[words.index("The newest first") :]
    for part in (
        "Operator what they told, and how to reach them another reason",
        "Operator the answers and the messages, to help them",
        "what they agreed to share Answering",
    ):
        assert part in told, told
    assert not any(name in told for name in ("Zarina", "Sabo", "Lola A.", "neighbour", STORY))


async def test_where_nobody_has_opened_anything_that_is_said(house: House) -> None:
    await _ticket(house)
    browser = await house.enter()
    await browser.read(f"{AT}/seen")
    assert "Nobody has opened anything of theirs yet" in browser.words


async def test_the_log_names_the_case_and_neither_reference_nor_note(house: House) -> None:
    await _opened_by_two(house)
    async with house.store.reading() as uow:
        ticket = await uow.tickets.get(REF)
        [opened, claimed, *_] = await uow.audit_log.page()
    assert ticket is not None
    assert UUID(opened.act.subject) == UUID(claimed.act.subject) == ticket.case
    assert (opened.act.act, opened.act.why) == (Action.READ_STORY, Why.OTHER)
    assert len(opened.act.note_digest) == 64
    assert claimed.act.note_digest == ""


async def test_tickets_handed_on_at_the_end_of_a_shift_stand_on_record_each(house: House) -> None:
    await _ticket(house)
    zarina = await house.enter(name="Zarina D.")
    sabo = await house.enter(name="Sabo D.")
    await zarina.read(AT)
    await zarina.send(f"{AT}/claim")
    await zarina.read("/mine")
    assert (await zarina.send("/shift/end", {"to": str(sabo.id)})).status == 303
    await sabo.read(f"{AT}/seen")
    assert "handed to a colleague Handing over" in sabo.words


@pytest.mark.parametrize("role", [Role.SUPERVISOR, Role.ADMINISTRATOR])
async def test_the_head_can_be_printed_and_the_last_look_is_shown(house: House, role: Role) -> None:
    browser = await house.enter(role)
    await browser.read("/audit/head")
    assert "so there is no head" in browser.words
    await browser.read("/audit")
    assert "Not verified yet" in browser.words
    await browser.send("/audit/verify")
    await browser.read("/audit")
    assert "holds up to No. 0" in browser.words
    async with house.store.reading() as uow:
        head = await uow.audit_log.head()
    await browser.read("/audit/head")
    assert f" 1 {head.hash}" in browser.words


def test_no_way_of_the_bot_to_a_person_reads_the_audit_log() -> None:
    """The chat never tells who has seen what: whoever holds the phone may be asking."""
    rooms = (Path("bot/flows"), Path("bot/messages"), Path("bot/channels"))
    home = Path(__file__).parents[2]
    files = [file for room in rooms for file in (home / room).rglob("*.py")]
    files += [file for file in (home / "bot").glob("*.py") if file.name != "keeping.py"]
    assert len(files) > 50
    told = [
        file.name for file in files if "audit_" in file.read_text() or "pruning" in file.read_text()
    ]
    assert told == []
