"""From a consent card to a hand-over: what is refused, in words, and what leaves sealed."""

import json
from datetime import datetime

import pytest

from intake.access import Role
from intake.consent import Entry, FieldGroup, How, Purpose, Said
from intake.ids import AgencyCode, Language, TicketRef
from intake.incoming import ConsentAsked, ReferralMoved
from intake.referrals import AskStatus, Status
from intake.tickets import WaitsFor
from intake_store.keyring import agency_holder, open_grant
from intake_store.keys import token_hash, unwrap_by_session
from intake_store.sealing import open_with
from intake_store.vault import context
from tests.admin.house import Browser, House
from tests.admin.test_tickets import claimed, inbox
from tests.admin.tickets import add_ticket

REF = TicketRef("TJ-000-001")
AT = f"/tickets/{REF}"
LOLA = AgencyCode("crisis-nur")


async def given_ticket(house: House) -> Browser:
    await add_ticket(
        house, REF, needs=("safe_place",), sex="woman", contacts={"elsewhere": "at my aunt's"}
    )
    browser = await claimed(house)
    await inbox(house)
    return browser


async def nobody_must_not_learn(browser: Browser) -> None:
    await browser.read(AT)
    assert (await browser.send(f"{AT}/exclusions", {"named": "none"})).status == 303


async def asked(browser: Browser, way: str = "telephone") -> str:
    await browser.read(f"{AT}/ask?agency={LOLA}")
    answer = await browser.send(f"{AT}/ask", {"agency": LOLA, "need": "safe_place", "way": way})
    assert answer.status == 303, browser.words
    return answer.headers["Location"]


async def said_yes_to_lola(house: House, *fields: FieldGroup) -> None:
    async with house.store.writing() as uow:
        ticket = await uow.tickets.get(REF)
        assert ticket is not None
        await uow.consents.append(
            [(ticket.case, _entry(Said.YES, house.clock.now(), fields or tuple(FieldGroup)))]
        )


def _entry(said: Said, at: datetime, fields: tuple[FieldGroup, ...]) -> Entry:
    return Entry(
        purpose=Purpose.REFER,
        said=said,
        recipient=LOLA,
        fields=fields,
        channel="telegram",
        wording="card-ask@12345678",
        language=Language("tg"),
        how=How.CHAT,
        by="person",
        at=at,
    )


async def test_before_asking_anybody_it_must_be_asked_who_must_not_learn(house: House) -> None:
    browser = await given_ticket(house)
    await browser.read(f"{AT}/ask?agency={LOLA}")
    answer = await browser.send(
        f"{AT}/ask", {"agency": LOLA, "need": "safe_place", "way": "telephone"}
    )
    assert answer.status == 409
    assert "Nobody has asked yet" in browser.words
    async with house.store.reading() as uow:
        assert await uow.asks.by_ticket(REF) == ()


async def test_who_must_not_learn_is_a_hard_block(house: House) -> None:
    browser = await given_ticket(house)
    await browser.read(AT)
    await browser.send(f"{AT}/exclusions", {"named": "some", "agencies": [LOLA]})
    await browser.read(AT)
    assert "must not learn of this, they said" in browser.words
    await browser.read(f"{AT}/ask?agency={LOLA}")
    answer = await browser.send(
        f"{AT}/ask", {"agency": LOLA, "need": "safe_place", "way": "telephone"}
    )
    assert answer.status == 409
    assert "The rules block this agency" in browser.words


async def test_naming_somebody_takes_a_name(house: House) -> None:
    browser = await given_ticket(house)
    assert (await browser.send(f"{AT}/exclusions", {"named": "some"})).status == 422
    assert (await browser.send(f"{AT}/exclusions", {})).status == 422


async def test_a_card_goes_to_the_person_once_with_all_that_it_must_say(house: House) -> None:
    browser = await given_ticket(house)
    page = await browser.read(f"{AT}/card?agency={LOLA}")
    assert "Маркази бӯҳронии Нур (демо)" in page
    form = "3f1d6f0e-0c57-4a4c-9d0f-7f1c2a4b5d6e"
    card: dict[str, str | list[str]] = {
        "agency": LOLA,
        "fields": ["codes", "contact"],
        "need": "safe_place",
        "way": "send",
    }
    for _ in range(2):
        answer = await browser.send(f"{AT}/card", card, form=form)
        assert answer.headers["Location"] == f"{AT}#consents"
    [given] = [one for one in await inbox(house) if isinstance(one, ConsentAsked)]
    assert given.recipient == "Маркази бӯҳронии Нур (демо)"
    assert given.fields == ("codes", "contact")
    assert given.must_report == ("children",)
    assert given.purpose == Purpose.REFER
    await browser.read(AT)
    assert "Sent, not answered" in browser.words


async def test_a_card_without_anything_to_share_is_no_card(house: House) -> None:
    browser = await given_ticket(house)
    await browser.read(f"{AT}/card?agency={LOLA}")
    answer = await browser.send(f"{AT}/card", {"agency": LOLA, "need": "safe_place"})
    assert answer.status == 422
    assert "at least one thing" in browser.words


async def test_asking_for_room_tells_codes_and_nothing_else(house: House) -> None:
    browser = await given_ticket(house)
    await nobody_must_not_learn(browser)
    where = await asked(browser)
    page = await browser.read(where)
    assert "at my aunt's" not in page
    async with house.store.reading() as uow:
        [ask] = await uow.asks.by_ticket(REF)
        ticket = await uow.tickets.get(REF)
    assert set(ask.coarse) <= {"need", "age", "sex", "how-many", "language", "stay", "urgency"}
    assert ticket is not None
    assert ticket.waits_for is WaitsFor.AGENCY


async def test_an_answer_by_telephone_is_written_down_a_no_with_its_reason(house: House) -> None:
    browser = await given_ticket(house)
    await nobody_must_not_learn(browser)
    where = await asked(browser)
    await browser.read(where)
    assert (await browser.send(f"{where}/answer", {"answer": "no"})).status == 422
    assert (await browser.send(f"{where}/answer", {"answer": "no", "reason": "full"})).status == 303
    async with house.store.reading() as uow:
        [ask] = await uow.asks.by_ticket(REF)
    assert (ask.status, ask.reason) == (AskStatus.NO, "full")
    await browser.read(where)
    answer = await browser.send(f"{where}/answer", {"answer": "yes"})
    assert answer.status == 409
    assert "moved this on" in browser.words


async def test_nothing_is_handed_over_without_the_persons_yes_to_that_agency(
    house: House,
) -> None:
    browser = await given_ticket(house)
    await nobody_must_not_learn(browser)
    where = await asked(browser)
    await browser.read(where)
    await browser.send(f"{where}/answer", {"answer": "yes"})
    await browser.read(where)
    assert "send a consent card" in browser.words
    answer = await browser.send(f"{where}/hand-over", {"fields": ["codes"], "way": "telephone"})
    assert answer.status == 409
    assert "has not said yes to this agency" in browser.words
    async with house.store.reading() as uow:
        assert await uow.referrals.by_ticket(REF) == ()


async def ready(house: House, *fields: FieldGroup) -> tuple[Browser, Browser, str]:
    """Both have said yes, and somebody of the agency has an account."""
    browser = await given_ticket(house)
    worker = await house.enter(Role.AGENCY, name="Worker at Nur", agency=LOLA)
    await nobody_must_not_learn(browser)
    where = await asked(browser, "portal")
    await browser.read(where)
    await browser.send(f"{where}/answer", {"answer": "yes"})
    await said_yes_to_lola(house, *fields)
    await browser.read(where)
    return browser, worker, where


async def test_only_the_consented_parts_leave_sealed_to_the_agencys_key(house: House) -> None:
    browser, worker, where = await ready(house, FieldGroup.CODES, FieldGroup.CONTACT)
    refused = await browser.send(
        f"{where}/hand-over",
        {"fields": ["codes", "story"], "way": "portal", "summary": "Left two days ago."},
    )
    assert refused.status == 409
    await browser.read(where)
    answer = await browser.send(
        f"{where}/hand-over", {"fields": ["codes", "contact"], "way": "portal"}
    )
    assert answer.status == 303, browser.words
    async with house.store.reading() as uow:
        [referral] = await uow.referrals.by_ticket(REF)
        parts = {one.field: one for one in await uow.referral_parts.of(referral.id)}
        [grant] = [
            one for one in await uow.keyring.grants(worker.id) if one.holder == agency_holder(LOLA)
        ]
        ask = await uow.asks.get(referral.ask) if referral.ask else None
    assert set(parts) == {FieldGroup.CODES, FieldGroup.CONTACT}
    assert ask is not None
    assert ask.status is AskStatus.HANDED_OVER
    key = open_grant(grant, unwrap_by_session(worker.token, await _wrapped(house, worker)))
    contact = parts[FieldGroup.CONTACT]
    opened = open_with(key, contact.sealed, context("referral_parts.sealed", contact.id))
    assert json.loads(opened) == {"elsewhere": "at my aunt's"}
    news = [one for one in await inbox(house) if isinstance(one, ReferralMoved)]
    assert [one.status for one in news] == [Status.HANDED_OVER]


async def _wrapped(house: House, worker: Browser) -> bytes:
    async with house.store.reading() as uow:
        session = await uow.sessions.find(token_hash(worker.token), house.clock.now())
    assert session is not None
    return session.wrapped_key


async def test_a_double_click_hands_over_once(house: House) -> None:
    browser, _, where = await ready(house)
    form = "3f1d6f0e-0c57-4a4c-9d0f-7f1c2a4b5d6e"
    for _ in range(2):
        await browser.send(f"{where}/hand-over", {"fields": ["codes"], "way": "portal"}, form=form)
    async with house.store.reading() as uow:
        assert len(await uow.referrals.by_ticket(REF)) == 1


async def test_recalling_destroys_the_sealed_parts_and_tells_the_person(house: House) -> None:
    browser, _, where = await ready(house)
    answer = await browser.send(f"{where}/hand-over", {"fields": ["codes"], "way": "portal"})
    page = answer.headers["Location"]
    await browser.read(page)
    assert (await browser.send(f"{page}/recall")).status == 303
    async with house.store.reading() as uow:
        [referral] = await uow.referrals.by_ticket(REF)
        assert await uow.referral_parts.of(referral.id) == ()
    assert referral.status is Status.RECALLED
    news = [one.status for one in await inbox(house) if isinstance(one, ReferralMoved)]
    assert news == [Status.HANDED_OVER, Status.RECALLED]


@pytest.mark.parametrize("verb", ["answer", "recall", "hand-over"])
async def test_what_is_not_ones_own_ticket_is_not_moved(house: House, verb: str) -> None:
    browser = await given_ticket(house)
    await nobody_must_not_learn(browser)
    where = await asked(browser)
    other = await house.enter(name="Sabo D.")
    await other.read(where)
    assert (await other.send(f"{where}/{verb}", {"answer": "yes"})).status == 409
