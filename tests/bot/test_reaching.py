"""A reply after the door has forgotten the way brings it along, and comes into no other talk."""

from collections.abc import Mapping
from datetime import timedelta
from uuid import uuid4

from intake.channels import ChannelKind
from intake.consent import Entry, How, Purpose
from intake.consent import Said as Answer
from intake.ids import AgencyCode, CardId, CaseId, Language, ReferralId
from intake.incoming import ConsentAsked, OperatorSaid, Pressed, ReferralMoved, TicketMoved
from intake.tickets import NEWS_NOT_TOLD, NO_WAY_BACK, WaitsFor
from intake_store.contacts import open_contacts
from intake_store.inbox_table import INBOX
from intake_store.keys import open_case_key
from intake_store.outbox_table import OUTBOX, State
from tests.bot.shells import NOON, NUMBER, PHONE, Shell, may_write_back

WEB = ChannelKind.WEB
LONG = timedelta(hours=25)
YES = Entry(
    purpose=Purpose.WRITE_BACK,
    said=Answer.YES,
    recipient="",
    fields=(),
    channel="sms",
    wording="consents-both@00000000",
    language=Language("en"),
    how=How.CHAT,
    by="person",
    at=NOON,
)


async def contacts(shell: Shell, case: CaseId) -> dict[str, str]:
    async with shell.store.reading() as unit:
        sealed = (await unit.cases.get([case]))[case].key_sealed
        kept = await unit.contacts.list(case)
    return open_contacts(kept, open_case_key(case, sealed, shell.hotline.private))


async def forget(shell: Shell) -> None:
    shell.clock.advance(LONG)
    async with shell.store.writing() as unit:
        for row in await shell.rows(OUTBOX):
            if row["state"] in {State.DUE, State.HELD}:
                await unit.outbox.cancel_ids([row["id"]], "sent", shell.clock.now())  # type: ignore[list-item]
    async with shell.store.writing() as unit:
        await unit.retention.sweep(shell.clock.now())


async def said_by_us(shell: Shell) -> list[Mapping[str, object]]:
    return [row for row in await shell.rows(OUTBOX) if row["key"] == "operator-said"]


async def test_a_reply_after_a_day_makes_the_way_anew_and_knocks(shell: Shell) -> None:
    id_, case = await shell.open_case()
    route = (await contacts(shell, case))["route"]
    assert route == f"sms|{NUMBER}|{PHONE}"
    await forget(shell)
    await shell.tell(OperatorSaid("There is room", route=route), case)
    await shell.settle()
    async with shell.store.reading() as unit:
        again = (await unit.conversations.by_case([case]))[case]
    assert again != id_
    conversation = await shell.conversation(again)
    assert (conversation.locked, conversation.last_at) == (True, None)
    assert await shell.owed(again) == [("operator-said", "held")]


async def test_the_ledger_says_whether_to_knock_when_the_dialogue_is_forgotten(
    shell: Shell,
) -> None:
    id_, case = await shell.open_case()
    await may_write_back(shell, id_)
    async with shell.store.writing() as unit:
        await unit.consents.append([(case, YES)])
    route = (await contacts(shell, case))["route"]
    await forget(shell)
    await shell.tell(OperatorSaid("There is room", route=route), case)
    await shell.settle()
    async with shell.store.reading() as unit:
        again = (await unit.conversations.by_case([case]))[case]
    assert (await shell.owed(again))[:2] == [("operator-said", "held"), ("knock", "due")]
    await shell.say("who is it")
    await shell.hear(Pressed((await shell.conversation(again)).question, ("before",)))
    await shell.settle()
    assert ("operator-said", "due") in await shell.owed(again)


async def test_a_reply_never_comes_into_a_dialogue_about_another_case(shell: Shell) -> None:
    id_, case = await shell.open_case()
    route = (await contacts(shell, case))["route"]
    await forget(shell)
    other, _ = await shell.open_case()
    assert other != id_
    before = await shell.said(other)
    await shell.tell(OperatorSaid("There is room", route=route), case)
    await shell.settle()
    assert await shell.said(other) == before
    assert NO_WAY_BACK in (await shell.ticket(case)).flags
    await forget(shell)
    await shell.tell(OperatorSaid("There is room", route=route), case)  # the other talk is over
    await shell.settle()
    assert NO_WAY_BACK not in (await shell.ticket(case)).flags


async def test_a_reply_to_a_forgotten_page_is_not_shown_to_whoever_brings_the_code(
    shell: Shell,
) -> None:
    id_, case = await shell.open_case(channel=WEB, at="cookie")
    async with shell.store.reading() as unit:
        page = await unit.outbox.page(id_, shell.clock.now())
    [code] = [one.outgoing.message for one in page if one.outgoing.message.key == "code-given"]
    await forget(shell)
    await shell.tell(OperatorSaid("There is room"), case)
    await shell.settle()
    assert NO_WAY_BACK in (await shell.ticket(case)).flags
    later = await shell.say(
        "English", str(code.args["code"]), "it is me", channel=WEB, at="another cookie"
    )
    assert "operator-said" not in await shell.said(later)
    flags = (await shell.ticket(case)).flags
    assert "came-by-code" in flags
    assert NO_WAY_BACK not in flags  # here they can be written to
    assert [row["state"] for row in await said_by_us(shell)] == ["held"]
    await shell.tell(OperatorSaid("Where are you now?"), case)
    await shell.settle()
    assert [row["state"] for row in await said_by_us(shell)] == ["held", "due"]


async def test_a_card_for_a_forgotten_page_says_so_on_the_ticket(shell: Shell) -> None:
    _, case = await shell.open_case(channel=WEB, at="cookie")
    await forget(shell)
    card = ConsentAsked(
        card=CardId(uuid4()),
        agency=AgencyCode("lola"),
        recipient="Lola",
        fields=("codes",),
        need="food",
        must_report=(),
        under="none",
        purpose="refer",
    )
    await shell.tell(card, case)
    await shell.settle()
    assert NO_WAY_BACK in (await shell.ticket(case)).flags


async def test_news_that_nobody_can_be_told_is_a_task_for_an_operator(shell: Shell) -> None:
    _, case = await shell.open_case()
    await forget(shell)
    async with shell.store.writing() as unit:
        ticket = (await unit.tickets.by_case([case]))[case]
        await unit.tickets.waits(ticket.ref, WaitsFor.AGENCY)
    before = len(await shell.rows(OUTBOX))
    await shell.tell(ReferralMoved(ReferralId(uuid4()), "Lola", "accepted"), case)
    await shell.settle()
    ticket = await shell.ticket(case)
    assert NEWS_NOT_TOLD in ticket.flags
    assert ticket.waits_for is WaitsFor.US
    assert len(await shell.rows(OUTBOX)) == before


async def test_news_for_a_forgotten_case_ends_where_it_is(shell: Shell) -> None:
    _, case = await shell.open_case()
    await forget(shell)
    await shell.tell(TicketMoved("read"), case)
    await shell.settle()
    last = (await shell.rows(INBOX))[-1]
    assert (last["state"], last["reason"]) == ("refused", "no-conversation")
