"""A second word is offered, and a new code given, by an act on record; the panel sees neither."""

from uuid import uuid4

from intake.access import Action
from intake.audit import Why
from intake.channels import ChannelKind
from intake.ids import TicketRef
from intake.incoming import Offer, Offered
from tests.admin.house import Browser, House
from tests.admin.test_send_again import inbox
from tests.admin.tickets import Told, about, add_ticket

REF = TicketRef("TJ-000-001")
AT = f"/tickets/{REF}"


async def mine(house: House, channel: ChannelKind = ChannelKind.TELEGRAM) -> Browser:
    await add_ticket(house, REF, told=[Told(9, text="Салом")], channel=channel)
    browser = await house.enter()
    await browser.read("/queue")
    await browser.send(f"{AT}/claim")
    await browser.read(AT)
    return browser


async def act(house: House) -> tuple[str, Why]:
    async with house.store.reading() as uow:
        [newest, *_] = await uow.audit_log.page(subject=await about(uow, REF))
    return newest.act.act, newest.act.why


async def test_a_second_word_is_offered_once_through_the_inbox_and_on_record(
    house: House,
) -> None:
    browser = await mine(house)
    form = str(uuid4())
    for _ in range(2):
        answer = await browser.send(f"{AT}/offer-word", form=form)
        assert (answer.status, answer.headers["Location"]) == (303, f"{AT}#relay")
    assert await inbox(house) == [Offered(Offer.SECOND_WORD)]
    assert await act(house) == (Action.OFFER_WORD, Why.ROUTINE)


async def test_no_word_is_offered_to_somebody_who_writes_by_sms(house: House) -> None:
    browser = await mine(house, ChannelKind.SMS)
    answer = await browser.send(f"{AT}/offer-word")
    assert answer.status == 409
    assert await inbox(house) == []


async def test_a_new_code_is_given_only_after_a_check_that_stands_on_record(
    house: House,
) -> None:
    browser = await mine(house)
    answer = await browser.send(f"{AT}/renew-code")
    assert answer.status == 422
    assert await inbox(house) == []
    answer = await browser.send(f"{AT}/renew-code", {"checked": "yes"})
    assert answer.status == 303
    assert await inbox(house) == [Offered(Offer.NEW_CODE)]
    assert await act(house) == (Action.RENEW_CODE, Why.ASKED_BY_PERSON)
    await browser.read(AT)
    assert "had a new code given" in browser.words
