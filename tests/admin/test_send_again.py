"""What perhaps did not arrive: one act of an operator sends it again, through the inbox."""

import re
from datetime import timedelta
from uuid import uuid4

from intake.access import Action, Role
from intake.ids import TicketRef
from intake.incoming import AskedAgain, OperatorSaid, TicketMoved
from intake_store.outbox_table import Movement, State
from tests.admin.house import Browser, House
from tests.admin.tickets import Told, about, add_ticket

REF = TicketRef("TJ-000-001")
AT = f"/tickets/{REF}"


async def doubted(house: House, state: State = State.PERHAPS) -> Browser:
    """Somebody's ticket, with a question of the program's and a reply of ours that ended so."""
    told = [
        Told(20, asked="needs-now", state=state),
        Told(9, text="Салом"),
        Told(5, said="Шумо бехатаред?", state=state),
    ]
    await add_ticket(house, REF, told=told)
    browser = await house.enter()
    await browser.read("/queue")
    await browser.send(f"{AT}/claim")
    await browser.read(AT)
    return browser


def buttons(browser: Browser) -> list[str]:
    """The messages that can be sent again, oldest first."""
    return re.findall(r'name="message" value="(\d+)"', browser.page)


async def inbox(house: House) -> list[object]:
    async with house.store.writing() as uow:
        batch = await uow.inbox.take(50)
    given = [one.given for rows in batch.inbounds.values() for one in rows]
    return [one for one in given if not isinstance(one, TicketMoved)]


async def test_our_words_go_again_through_the_inbox_once_and_on_record(house: House) -> None:
    browser = await doubted(house)
    [_, ours] = buttons(browser)
    answer = await browser.send(f"{AT}/send-again", {"message": ours})
    assert (answer.status, answer.headers["Location"]) == (303, f"{AT}#relay")
    assert await inbox(house) == [OperatorSaid("Шумо бехатаред?")]
    async with house.store.reading() as uow:
        [newest, *_] = await uow.audit_log.page(subject=await about(uow, REF))
    assert newest.act.act == Action.SEND_AGAIN
    await browser.read(AT)
    assert ours not in buttons(browser)
    assert "sent again since" in browser.words


async def test_a_question_of_the_program_is_asked_again_as_it_stands_now(house: House) -> None:
    browser = await doubted(house)
    [question, _] = buttons(browser)
    assert "Ask again" in browser.words
    await browser.send(f"{AT}/send-again", {"message": question})
    assert await inbox(house) == [AskedAgain()]


async def test_a_double_click_sends_it_once_and_a_second_operator_is_refused(
    house: House,
) -> None:
    browser = await doubted(house)
    [_, ours] = buttons(browser)
    form = str(uuid4())
    for _ in range(2):
        answer = await browser.send(f"{AT}/send-again", {"message": ours}, form=form)
        assert answer.status == 303
    await browser.read(AT)
    assert (await browser.send(f"{AT}/send-again", {"message": ours})).status == 409
    assert await inbox(house) == [OperatorSaid("Шумо бехатаред?")]


async def test_what_arrived_after_all_is_not_sent_again(house: House) -> None:
    browser = await doubted(house)
    [_, ours] = buttons(browser)
    async with house.store.writing() as uow:
        news = Movement("SM1", State.DELIVERED, house.clock.now(), id=int(ours))
        await uow.outbox.moved([news])
    assert (await browser.send(f"{AT}/send-again", {"message": ours})).status == 409
    assert await inbox(house) == []


async def test_what_arrived_or_is_on_its_way_has_no_button(house: House) -> None:
    browser = await doubted(house, State.DELIVERED)
    assert buttons(browser) == []


async def test_words_of_ours_that_failed_may_be_sent_again_and_a_question_may_not(
    house: House,
) -> None:
    browser = await doubted(house, State.GIVEN_UP)
    assert len(buttons(browser)) == 1


async def test_only_who_has_the_ticket_may(house: House) -> None:
    browser = await doubted(house)
    [_, ours] = buttons(browser)
    other = await house.enter(name="Sabo D.")
    await other.read(AT)
    assert buttons(other) == []
    assert (await other.send(f"{AT}/send-again", {"message": ours})).status == 409
    supervisor = await house.enter(Role.SUPERVISOR)
    await supervisor.read(AT)
    assert (await supervisor.send(f"{AT}/send-again", {"message": ours})).status in {403, 409}
    assert await inbox(house) == []


async def test_a_message_of_another_ticket_is_not_found(house: House) -> None:
    browser = await doubted(house)
    await add_ticket(house, "TJ-000-002", told=[Told(5, said="Салом!", state=State.PERHAPS)])
    theirs = str(max(int(one) for one in buttons(browser)) + 1)
    assert (await browser.send(f"{AT}/send-again", {"message": theirs})).status == 404
    for wrong in ("", "x"):
        answer = await browser.send(f"{AT}/send-again", {"message": wrong})
        assert answer.status in {400, 422}
    house.clock.advance(timedelta(seconds=1))
    assert await inbox(house) == []
