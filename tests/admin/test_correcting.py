"""A screening corrected after talking: versions, who and why, what stays sealed, two at once."""

from collections.abc import Mapping
from datetime import timedelta

import pytest

from intake.access import Action, Role
from intake.audit import Why
from intake.growth import REASSESSED
from intake.handling import Floor
from intake.ids import TicketRef
from intake.tickets import ERASURE_WISHED, AgeBand, Ticket, Urgency
from intake_store.screenings import Screening
from tests.admin.house import WORDING, Browser, House
from tests.admin.test_tickets import claimed
from tests.admin.tickets import about, add_ticket, screening

REF = TicketRef("TJ-000-001")
AT = f"/tickets/{REF}/screening"
SOME: Mapping[str, tuple[str, ...] | None] = {"Q2": ("2",), "Q1": None, "Q4": ("7", "8")}
FORM: Mapping[str, str | list[str]] = {
    "list": "labour",
    "age": "adult",
    "version": "1",
    "heard": "person",
    "why": "person-said",
    "note": "told me when we talked",
    "Q2": ["2"],
    "Q1": "open",
    "Q4": ["7", "8"],
}


async def versions(house: House) -> tuple[Screening, ...]:
    async with house.store.reading() as uow:
        ticket = await uow.tickets.get(REF)
        assert ticket is not None
        return await uow.screenings.versions(ticket.case)


async def now(house: House) -> Ticket:
    async with house.store.reading() as uow:
        ticket = await uow.tickets.get(REF)
    assert ticket is not None
    return ticket


async def corrected(browser: Browser, **fields: str | list[str]) -> int:
    """Reads the form and sends it, as it stands but for these."""
    await browser.read(f"{AT}/correct")
    return (await browser.send(f"{AT}/correct", {**FORM, **fields})).status


async def answered_in_the_chat(house: House, answers: Mapping[str, tuple[str, ...] | None]) -> None:
    ticket = await now(house)
    async with house.store.writing() as uow:
        public = (await uow.cases.public_keys({ticket.case}))[ticket.case]
        await uow.screenings.append([screening(ticket, answers, public)])


async def test_a_form_that_would_lose_a_sealed_answer_is_not_drawn_until_it_is_open(
    house: House,
) -> None:
    await add_ticket(house, REF, answers={"Q5": ("2", "3")})
    browser = await claimed(house)
    await browser.read(f"{AT}/correct")
    assert 'name="Q5"' not in browser.page
    answer = await browser.send(f"/tickets/{REF}/open", {"reason": "correcting", "then": "correct"})
    assert answer.headers["Location"] == f"{AT}/correct"
    await browser.read(f"{AT}/correct")
    assert 'name="Q5" value="2" checked' in browser.page
    sent = {**FORM, "Q2": [], "Q4": ["3"], "Q5": ["2", "3"]}
    assert (await browser.send(f"{AT}/correct", sent)).status == 303
    [_, second] = await versions(house)
    assert second.answers["Q5"] == ("3",)
    assert second.sealed_answers is not None


async def test_a_correction_is_a_new_version_with_who_when_and_why(house: House) -> None:
    await add_ticket(house, REF, answers=SOME, levels=(1, 3))
    browser = await claimed(house)
    house.clock.advance(timedelta(minutes=3))
    assert await corrected(browser, Q4=["3", "7", "8"], Q1="y") == 303
    first, second = await versions(house)
    assert first.answers == dict(SOME)
    assert (second.version, second.by, second.at) == (2, str(browser.id), house.clock.now())
    assert second.answers["Q1"] == ("y",)
    assert second.why_sealed is not None
    assert b"told me" not in second.why_sealed
    assert (second.low, second.high) == (3, 3)
    ticket = await now(house)
    assert (ticket.low, ticket.high) == (3, 3)
    assert ticket.urgency is Urgency.TODAY
    assert REASSESSED in ticket.flags
    async with house.store.reading() as uow:
        [entry, *_] = await uow.audit_log.page(subject=await about(uow, REF))
    assert (entry.act.act, entry.act.why) == (Action.CORRECT_SCREENING, Why.PERSON_SAID)
    assert entry.act.note_digest
    await browser.read(AT)
    assert "Version 2 is kept. The urgency rises to “Today”." in browser.words
    assert "Why: told me when we talked" in browser.words
    assert "Hours : open → Yes" in browser.words
    assert "Heard by Zarina D., first-hand" in browser.words
    assert "In the chat, first-hand" in browser.words
    await browser.read(f"/tickets/{REF}")
    assert "Zarina D. added or corrected answers." in browser.words


async def test_a_correction_lowers_no_urgency_and_says_so(house: House) -> None:
    await add_ticket(
        house, REF, answers=SOME, urgency=Urgency.TODAY, floors=("exploited-and-held",)
    )
    browser = await claimed(house)
    assert await corrected(browser, Q4=["1"], Q2=["1"]) == 303
    ticket = await now(house)
    assert ticket.urgency is Urgency.TODAY
    assert ticket.floors == (Floor.EXPLOITED_AND_HELD,)
    await browser.read(AT)
    assert "would say “Routine”; the urgency stays “Today”" in browser.words
    assert "stays, though these answers no longer say so" in browser.words


async def test_of_two_corrections_at_once_the_second_is_told_and_loses_nothing(
    house: House,
) -> None:
    await add_ticket(house, REF, answers=SOME)
    browser = await claimed(house)
    await browser.read(f"{AT}/correct")
    await answered_in_the_chat(house, {**SOME, "Q3": ("1",)})
    answer = await browser.send(f"{AT}/correct", {**FORM, "Q1": "y"})
    assert answer.status == 422
    assert "Meanwhile version 2 was written (Person)." in browser.words
    assert 'name="Q1" value="y" checked' in browser.page
    assert "told me when we talked" in browser.page
    assert len(await versions(house)) == 2
    assert REASSESSED not in (await now(house)).flags
    assert (await browser.send(f"{AT}/correct", {**FORM, "Q1": "y", "version": "2"})).status == 303
    assert len(await versions(house)) == 3


async def test_a_double_click_keeps_one_version(house: House) -> None:
    await add_ticket(house, REF, answers=SOME)
    browser = await claimed(house)
    await browser.read(f"{AT}/correct")
    form = "3f1d6f0e-0c57-4a4c-9d0f-7f1c2a4b5d6e"
    for _ in range(2):
        answer = await browser.send(f"{AT}/correct", {**FORM, "Q1": "y"}, form=form)
        assert answer.status == 303
    assert len(await versions(house)) == 2


async def test_only_who_holds_the_ticket_corrects_it(house: House) -> None:
    await add_ticket(house, REF, answers=SOME)
    await claimed(house)
    other = await house.enter(name="Sabo D.")
    await other.read(AT)
    assert "Add or correct" not in other.words
    assert (await other.send(f"{AT}/correct", FORM)).status == 409
    supervisor = await house.enter(Role.SUPERVISOR)
    await supervisor.read(AT)
    assert (await supervisor.send(f"{AT}/correct", FORM)).status == 403
    assert len(await versions(house)) == 1


async def test_while_a_wish_to_be_erased_is_checked_nobody_else_corrects(house: House) -> None:
    await add_ticket(house, REF, answers=SOME, flags=(ERASURE_WISHED,))
    browser = await claimed(house)
    await browser.read(AT)
    assert (await browser.send(f"{AT}/correct", FORM)).status == 409


async def test_a_reason_is_needed_and_none_of_these_stands_alone(house: House) -> None:
    await add_ticket(house, REF, answers=SOME)
    browser = await claimed(house)
    assert await corrected(browser, note="", Q3=["0", "1"], Q1="y") == 422
    assert "Please say why" in browser.words
    assert "cannot both be so" in browser.words
    assert await corrected(browser) == 422
    assert "Nothing here differs from what stands" in browser.words
    assert len(await versions(house)) == 1


async def test_taking_it_back_is_another_version(house: House) -> None:
    await add_ticket(house, REF, answers=SOME)
    browser = await claimed(house)
    await corrected(browser, Q1="y")
    page = await browser.read(f"{AT}/correct?from=1")
    assert 'name="Q1" value="open" checked' in page
    back = {**FORM, "version": "2", "from": "1", "why": "correcting", "note": "a slip of mine"}
    assert (await browser.send(f"{AT}/correct", back)).status == 303
    one, two, three = await versions(house)
    assert three.answers == one.answers
    assert two.answers["Q1"] == ("y",)
    await browser.read(f"{AT}?version=2")
    assert "You are reading version 2." in browser.words
    assert (await browser.get(f"{AT}?version=7")).status == 404
    assert (await browser.get(f"{AT}?version=x")).status == 404


async def test_what_the_chat_adds_after_a_correction_waits_to_be_taken_in(house: House) -> None:
    await add_ticket(house, REF, answers=SOME)
    browser = await claimed(house)
    await corrected(browser, Q1="y")
    await answered_in_the_chat(house, {**SOME, "Q3": ("1",)})
    await browser.read(AT)
    assert "The person has answered more in the chat since (version 3)." in browser.words
    assert "5 answered" not in browser.words
    page = await browser.read(f"{AT}/correct?from=3")
    assert 'name="Q1" value="y" checked' in page
    assert 'name="Q3" value="1" checked' in page
    taken = {**FORM, "version": "3", "from": "3", "Q1": "y", "Q3": ["1"]}
    assert (await browser.send(f"{AT}/correct", taken)).status == 303
    await browser.read(AT)
    assert "The person has answered more" not in browser.words
    assert "version 3 · wording" in browser.words  # who said it first stays with the answer


async def test_what_was_asked_in_part_stays_open_until_the_rest_was_asked(house: House) -> None:
    ticket = await add_ticket(house, REF)
    async with house.store.writing() as uow:
        public = (await uow.cases.public_keys({ticket.case}))[ticket.case]
        half = screening(ticket, {"Q4": ("3",)}, public, partial=frozenset({"Q4"}))
        await uow.screenings.append([half])
    browser = await claimed(house)
    await browser.read(AT)
    assert "Asked in part: the rest is open" in browser.words
    only = {"Q2": [], "Q4": ["3"]}
    assert await corrected(browser, **only, Q1="y") == 303
    assert await corrected(browser, **only, Q1="y", version="2", whole="Q4") == 303
    assert [one.partial for one in await versions(house)] == [("Q4",), ("Q4",), ()]


async def test_a_sign_stays_with_who_said_it_first(house: House) -> None:
    await add_ticket(house, REF, answers={"Q4": ("3",)})
    browser = await claimed(house)
    assert await corrected(browser, Q2=[], Q4=["3", "4"], heard="other") == 303
    await browser.read(AT)
    ours = "Heard by Zarina D., second-hand, reported"
    docs, debt = browser.words.index("CD.docs"), browser.words.index("CD.debt")
    assert ours not in browser.words[docs:debt]
    assert "In the chat, first-hand" in browser.words[docs:debt]
    assert ours in browser.words[debt:]


async def test_none_of_these_is_an_answer_and_stays_one(house: House) -> None:
    await add_ticket(house, REF, answers={**SOME, "Q5": ()})
    browser = await claimed(house)
    await browser.read(AT)
    assert "None of these answered" in browser.words
    page = await browser.read(f"{AT}/correct")
    assert 'name="Q5" value="0" checked' in page
    assert (await browser.send(f"{AT}/correct", {**FORM, "Q5": ["0"]})).status == 422
    assert await corrected(browser, Q5=["0"], Q1="y") == 303
    assert [one.answers["Q5"] for one in await versions(house)] == [(), ()]


async def test_what_is_heard_where_nothing_was_screened_begins_a_first_version(
    house: House,
) -> None:
    await add_ticket(house, REF, topics=("marriage",), levels=(0, 3))
    browser = await claimed(house)
    await browser.read(AT)
    assert "No screening was done" in browser.words
    page = await browser.read(f"{AT}/correct")
    assert 'name="list" value="marriage"' in page
    sent = {**FORM, "version": "0", "list": "marriage", "Q2": [], "Q14": "n", "age": "under-18"}
    assert (await browser.send(f"{AT}/correct", sent)).status == 303
    [only] = await versions(house)
    assert (only.track, only.child) == ("marriage", True)
    ticket = await now(house)
    assert ticket.age is AgeBand.UNDER_18
    assert Floor.CHILD in ticket.floors


async def test_another_list_asks_its_own_questions_and_keeps_what_was_said(house: House) -> None:
    await add_ticket(house, REF, answers={**SOME, "Q15": ("y",)}, track="begging")
    browser = await claimed(house)
    page = await browser.read(f"{AT}/correct?list=marriage&age=adult")
    assert 'name="Q14"' in page
    assert 'name="Q2"' not in page
    assert 'name="Q15" value="y" checked' not in page  # each list asks something else by it
    assert "Answers of another list are kept" in browser.words


@pytest.mark.parametrize("language", WORDING.languages)
async def test_every_page_of_it_is_drawn_in_every_language(house: House, language: str) -> None:
    await add_ticket(house, REF, answers={**SOME, "Q5": ("2",), "Q10": ("3",)})
    browser = await claimed(house)
    browser.client.session.cookie_jar.update_cookies({"tongue": language})
    await browser.read(AT)
    await browser.send(f"/tickets/{REF}/open", {"reason": "correcting"})
    for path in (AT, f"{AT}/correct", f"/tickets/{REF}", f"{AT}?version=1"):
        assert f'<html lang="{language}">' in await browser.read(path)
