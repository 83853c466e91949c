"""Working on a ticket: claim, chat, reply, sealed stories, notes, needs, closing."""

import asyncio
from datetime import timedelta

from intake.access import Action, Role
from intake.audit import Why
from intake.channels import ChannelKind
from intake.ids import TicketRef
from intake.incoming import OperatorSaid, TicketMoved
from intake.needs import Need
from intake.tickets import Alarm, Status, Urgency, WaitsFor
from tests.admin.house import Browser, House
from tests.admin.tickets import STORY, Told, about, add_ticket

REF = TicketRef("TJ-000-001")
AT = f"/tickets/{REF}"
SHORT = "Ба ман духтур лозим."


async def given_ticket(house: House, **changes: object) -> None:
    told = [Told(20, asked="needs-now"), Told(19, text=SHORT), Told(15, text=STORY)]
    await add_ticket(house, REF, told=told, **changes)  # type: ignore[arg-type]


async def inbox(house: House) -> list[object]:
    async with house.store.writing() as uow:
        batch = await uow.inbox.take(50)
        return [one.given for rows in batch.inbounds.values() for one in rows]


async def claimed(house: House, name: str = "Zarina D.") -> Browser:
    browser = await house.enter(name=name)
    await browser.read("/queue")
    assert (await browser.send(f"{AT}/claim")).headers["Location"] == AT
    await browser.read(AT)
    return browser


async def test_of_two_who_claim_at_once_one_gets_it_and_the_other_is_told(house: House) -> None:
    await given_ticket(house)
    zarina, sabo = await house.enter(), await house.enter(name="Sabo D.")
    await zarina.read("/queue")
    await sabo.read("/queue")
    answers = await asyncio.gather(zarina.send(f"{AT}/claim"), sabo.send(f"{AT}/claim"))
    assert sorted(answer.status for answer in answers) == [303, 409]
    loser = zarina if answers[0].status == 409 else sabo
    assert "a colleague has it" in loser.words


async def test_claiming_silences_the_alarm_and_tells_the_person_once(house: House) -> None:
    await given_ticket(house, urgency=Urgency.NOW, rings=Alarm.DANGER)
    browser = await house.enter()
    assert "TJ-000-001 rings: danger." in (await browser.read("/queue"), browser.words)[1]
    await browser.send(f"{AT}/claim")
    async with house.store.reading() as uow:
        assert await uow.alarms.ringing() == ()
        ticket = await uow.tickets.get(REF)
    assert ticket is not None
    assert ticket.first_opened_at == house.clock.now()
    assert TicketMoved("read") in await inbox(house)


async def test_take_the_next_takes_the_most_urgent_that_nobody_has(house: House) -> None:
    await add_ticket(house, "TJ-000-002", urgency=Urgency.ROUTINE)
    await given_ticket(house, urgency=Urgency.TODAY)
    browser = await house.enter()
    await browser.read("/queue")
    assert (await browser.send("/queue/next")).headers["Location"] == AT
    await browser.read("/queue")
    assert (await browser.send("/queue/next")).headers["Location"] == "/tickets/TJ-000-002"
    await browser.read("/queue")
    assert (await browser.send("/queue/next")).headers["Location"] == "/queue"


async def test_before_a_claim_no_word_of_the_person_is_in_the_page(house: House) -> None:
    await given_ticket(house)
    browser = await house.enter()
    page = await browser.read(AT)
    assert SHORT not in page
    assert STORY not in page
    assert "Covered. Claim the ticket" in browser.words


async def test_a_claimed_ticket_shows_the_chat_and_keeps_the_story_covered(house: House) -> None:
    await given_ticket(house)
    browser = await claimed(house)
    assert SHORT in browser.page
    assert STORY not in browser.page
    assert f"A story of {len(STORY)} characters" in browser.words


async def test_a_story_opens_with_one_tap_on_record_and_closes_by_itself(house: House) -> None:
    await given_ticket(house, contacts={"elsewhere": "aunt, 000 00 00 07"})
    browser = await claimed(house)
    assert "000 00 00 07" not in browser.page
    await browser.send(f"{AT}/open", {"reason": "answering"})
    page = await browser.read(AT)
    assert STORY in page
    assert "000 00 00 07" in page
    async with house.store.reading() as uow:
        [newest, *_] = await uow.audit_log.page(subject=await about(uow, REF))
    assert (newest.act.act, newest.act.why) == (Action.READ_STORY, Why.ANSWERING)
    house.clock.advance(timedelta(minutes=10, seconds=1))
    assert STORY not in await browser.read(AT)


async def test_the_story_of_somebody_elses_ticket_takes_a_typed_reason(house: House) -> None:
    await given_ticket(house)
    await claimed(house)
    other = await house.enter(name="Sabo D.")
    await other.read(AT)
    assert (await other.send(f"{AT}/open", {"reason": "answering"})).status == 422
    assert (await other.send(f"{AT}/open", {"reason": "other"})).status == 422
    assert "Please say why" in other.words
    await other.send(f"{AT}/open", {"reason": "other", "note": "she asked for me by voice"})
    assert STORY in await other.read(AT)
    async with house.store.reading() as uow:
        [newest, *_] = await uow.audit_log.page(subject=await about(uow, REF))
    assert newest.act.why is Why.OTHER
    assert newest.act.note_digest


async def test_a_supervisor_off_shift_opens_no_story(house: House) -> None:
    await given_ticket(house)
    supervisor = await house.enter(Role.SUPERVISOR)
    await supervisor.read(AT)
    assert (await supervisor.send(f"{AT}/open", {"reason": "other", "note": "x"})).status == 403
    await supervisor.read("/queue")
    await supervisor.send("/shift")
    await supervisor.read(AT)
    answer = await supervisor.send(f"{AT}/open", {"reason": "other", "note": "x"})
    assert answer.status == 303


async def test_without_the_key_the_page_stands_and_says_so(house: House) -> None:
    await given_ticket(house)
    browser = await claimed(house)
    async with house.store.writing() as uow:
        await uow.keyring.revoke(browser.id)
    page = await browser.read(AT)
    assert SHORT not in page
    assert "You do not hold the key" in browser.words


async def test_a_reply_goes_through_the_inbox_once_however_often_it_is_pressed(
    house: House,
) -> None:
    await given_ticket(house)
    browser = await claimed(house)
    await inbox(house)
    form = "3f1d6f0e-0c57-4a4c-9d0f-7f1c2a4b5d6e"
    for _ in range(2):
        answer = await browser.send(f"{AT}/reply", {"words": "Салом!", "way": "send"}, form=form)
        assert answer.headers["Location"] == f"{AT}#relay"
    said = [one for one in await inbox(house) if isinstance(one, OperatorSaid)]
    assert said == [OperatorSaid("Салом!")]
    async with house.store.reading() as uow:
        ticket = await uow.tickets.get(REF)
    assert ticket is not None
    assert ticket.waits_for is WaitsFor.PERSON
    assert ticket.answered_at == house.clock.now()


async def test_a_look_before_sending_shows_the_very_words_and_sends_nothing(house: House) -> None:
    await given_ticket(house, channel=ChannelKind.SMS)
    browser = await claimed(house)
    before = len(await inbox(house))
    answer = await browser.send(f"{AT}/reply", {"words": "Салом & <b>хуш</b>", "way": "preview"})
    assert answer.status == 200
    assert "Салом & <b>хуш</b>" in browser.words
    assert "<b>хуш</b>" not in browser.page
    assert "1 SMS, 52 characters left" in browser.words
    assert "other letters (UCS-2)" in browser.words
    assert len(await inbox(house)) == before


async def test_where_nothing_is_billed_by_the_letter_none_is_counted(house: House) -> None:
    await given_ticket(house)
    browser = await claimed(house)
    await browser.send(f"{AT}/reply", {"words": "Салом", "way": "preview"})
    assert "Салом" in browser.words
    assert "SMS," not in browser.words


async def test_who_chose_latin_letters_is_written_to_in_them(house: House) -> None:
    await given_ticket(house, channel=ChannelKind.SMS, language="tg-Latn")
    browser = await claimed(house)
    await browser.send(f"{AT}/reply", {"words": "Мо ҷой ёфтем", "way": "preview"})
    assert "Mo joy yoftem" in browser.words
    assert "Goes out in Latin letters" in browser.words
    assert "1 SMS, 147 characters left" in browser.words
    assert "Latin letters (GSM-7)" in browser.words


async def test_only_who_has_the_ticket_writes_to_the_person(house: House) -> None:
    await given_ticket(house)
    browser = await house.enter()
    await browser.read(AT)
    answer = await browser.send(f"{AT}/reply", {"words": "Салом!", "way": "send"})
    assert answer.status == 409
    assert "is not yours now" in browser.words
    assert not [one for one in await inbox(house) if isinstance(one, OperatorSaid)]


async def test_an_empty_reply_is_said_under_the_box(house: House) -> None:
    await given_ticket(house)
    browser = await claimed(house)
    assert (await browser.send(f"{AT}/reply", {"words": " ", "way": "send"})).status == 422
    assert "Nothing was written yet" in browser.words


async def test_a_note_is_sealed_to_the_case_and_read_by_who_has_it(house: House) -> None:
    await given_ticket(house)
    browser = await claimed(house)
    form = "3f1d6f0e-0c57-4a4c-9d0f-7f1c2a4b5d6e"
    for _ in range(2):
        await browser.send(f"{AT}/note", {"words": "calls after eight"}, form=form)
    assert (await browser.read(AT)).count("calls after eight") == 1
    async with house.store.reading() as uow:
        [note] = await uow.notes.by_ticket(REF)
    assert b"calls after eight" not in note.sealed
    other = await house.enter(name="Sabo D.")
    assert "calls after eight" not in await other.read(AT)


async def test_needs_and_urgency_change_by_an_operators_word(house: House) -> None:
    await given_ticket(house, urgency=Urgency.TODAY, needs=("food",))
    browser = await claimed(house)
    await browser.send(f"{AT}/needs", {"needs": ["doctor", "lawyer"], "urgency": "soon"})
    async with house.store.reading() as uow:
        ticket = await uow.tickets.get(REF)
    assert ticket is not None
    assert ticket.needs == (Need.DOCTOR, Need.LAWYER)
    assert ticket.urgency is Urgency.SOON


async def test_presumed_is_set_by_a_person_with_why(house: House) -> None:
    await given_ticket(house)
    browser = await claimed(house)
    assert (await browser.send(f"{AT}/presumed", {"why": ""})).status == 422
    await browser.send(f"{AT}/presumed", {"why": "signs"})
    async with house.store.reading() as uow:
        standing = await uow.standings.get(REF)
    assert standing is not None
    assert standing.presumed is not None
    assert standing.presumed.by == browser.id


async def test_closing_asks_once_more_and_a_closed_ticket_can_be_taken_up(house: House) -> None:
    await given_ticket(house)
    browser = await claimed(house)
    await browser.read(f"{AT}/close")
    assert (await browser.send(f"{AT}/close", {})).status == 422
    await browser.send(f"{AT}/close", {"outcome": "helped", "tell": "1"})
    assert TicketMoved("closed") in await inbox(house)
    await browser.read(AT)
    assert "Closed" in browser.words
    await browser.send(f"{AT}/reopen")
    async with house.store.reading() as uow:
        ticket = await uow.tickets.get(REF)
    assert ticket is not None
    assert ticket.status is Status.OPEN


async def test_who_knows_the_person_gives_it_back(house: House) -> None:
    await given_ticket(house)
    browser = await claimed(house)
    await browser.read(f"{AT}/hand-back")
    await browser.send(f"{AT}/release")
    async with house.store.reading() as uow:
        ticket = await uow.tickets.get(REF)
    assert ticket is not None
    assert ticket.claimed_by is None


async def test_the_end_of_a_shift_hands_everything_on_in_one_act(house: House) -> None:
    await given_ticket(house)
    browser = await claimed(house)
    sabo = await house.enter(name="Sabo D.")
    page = await browser.read("/queue")
    assert "Sabo D." in page
    await browser.send("/shift/end", {"to": str(sabo.id)})
    async with house.store.reading() as uow:
        ticket = await uow.tickets.get(REF)
    assert ticket is not None
    assert ticket.claimed_by == sabo.id


async def test_no_title_and_no_address_tells_anything_of_the_person(house: House) -> None:
    await given_ticket(house, sex="woman", needs=("doctor",), topics=("private",))
    browser = await claimed(house)
    title = browser.page.partition("<title>")[2].partition("</title>")[0]
    assert title == f"{REF} · Panoh"
