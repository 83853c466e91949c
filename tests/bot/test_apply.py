"""What a turn decided is carried out whole: held, knocked, hidden, erased, brought back."""

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

from bot.freezing import WISHED
from bot.knocking import safe_from
from bot.reaching import NO_WAY_BACK
from intake.channels import ChannelKind
from intake.consent import Entry, FieldGroup, How, Purpose
from intake.consent import Said as Answer
from intake.ids import AgencyCode, CardId, CaseId, ConversationId, Language, ReferralId
from intake.incoming import ConsentAsked, OperatorSaid, Pressed, Said, TicketMoved
from intake.referrals import Status
from intake.tickets import Urgency
from intake_store.cases import CASES
from intake_store.contacts import open_contacts
from intake_store.inbox_table import INBOX
from intake_store.keys import open_case_key
from intake_store.outbox_table import OUTBOX, State
from intake_store.referral_parts import Part
from intake_store.transcript import TRANSCRIPT
from tests.bot.shells import NOON, NUMBER, OTHER, PHONE, Shell, shell_at
from tests.intake_store.hotline import referral

WEB = ChannelKind.WEB
TELEGRAM = ChannelKind.TELEGRAM
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


async def may_write_back(shell: Shell, id_: ConversationId) -> None:
    """As somebody who said yes to it."""
    async with shell.store.writing() as unit:
        held = (await unit.conversations.hold([id_]))[id_]
        answers = {**held.answers, "write-back": ("yes",)}
        await unit.conversations.save([replace(held, answers=answers, version=held.version + 1)])


async def contacts(shell: Shell, case: CaseId) -> dict[str, str]:
    async with shell.store.reading() as unit:
        sealed = (await unit.cases.get([case]))[case].key_sealed
        kept = await unit.contacts.list(case)
    return open_contacts(kept, open_case_key(case, sealed, shell.hotline.private))


# Knock first


async def test_what_nobody_waits_for_is_held_behind_one_knock(shell: Shell) -> None:
    id_, case = await shell.open_case()
    await may_write_back(shell, id_)
    before = len(await shell.owed(id_))
    shell.clock.advance(timedelta(minutes=20))
    for text in ("Good morning", "Are you there?"):
        await shell.tell(OperatorSaid(text), case)
        await shell.settle()
    new = (await shell.owed(id_))[before:]
    assert [one for one in new if one[0] == "operator-said"] == [("operator-said", "held")] * 2
    # One now, one a day later; none for the second message.
    assert [one for one in new if one[0] == "knock"] == [("knock", "due")] * 2
    later = [row["not_before"] for row in await shell.rows(OUTBOX) if row["key"] == "knock"]
    assert later[0] is None
    assert later[1] is not None


async def test_whoever_never_said_that_we_may_write_first_is_not_knocked(shell: Shell) -> None:
    await shell.say("1", "1")
    id_ = await shell.say("complaint", "you never answered me")
    case = (await shell.conversation(id_)).case
    assert case is not None
    shell.clock.advance(timedelta(minutes=20))
    await shell.tell(OperatorSaid("Good morning"), case)
    await shell.settle()
    assert (await shell.owed(id_))[-1] == ("operator-said", "held")


async def test_whoever_comes_to_the_door_is_not_knocked_again(shell: Shell) -> None:
    id_, case = await shell.open_case()
    await may_write_back(shell, id_)
    shell.clock.advance(timedelta(minutes=20))
    await shell.tell(OperatorSaid("Good morning"), case)
    await shell.settle()
    await shell.say("hello")
    states = [state for key, state in await shell.owed(id_) if key == "knock"]
    assert states == ["given-up", "given-up"]


async def test_a_web_page_is_never_knocked(shell: Shell) -> None:
    id_, case = await shell.open_case(channel=WEB, at="cookie")
    await may_write_back(shell, id_)
    shell.clock.advance(timedelta(minutes=20))
    await shell.tell(OperatorSaid("Good morning"), case)
    await shell.settle()
    assert "knock" not in await shell.said(id_)


def test_a_knock_waits_for_the_safe_hours() -> None:
    dushanbe = "Asia/Dushanbe"  # 12:00 there
    assert safe_from("", dushanbe, NOON) == NOON
    assert safe_from("mon-sun 08:00-18:00", dushanbe, NOON) == NOON
    evening = safe_from("mon-sun 18:00-22:00", dushanbe, NOON)
    assert evening - NOON == timedelta(hours=6)


# The lock


async def test_what_was_not_seen_before_the_lock_waits_behind_it(shell: Shell) -> None:
    """On a page it would otherwise stand there for whoever opens the browser next."""
    id_, case = await shell.open_case(channel=WEB, at="cookie")
    await shell.say("2", channel=WEB, at="cookie")
    await shell.tell(OperatorSaid("The shelter has room"), case)
    await shell.settle()
    shell.clock.advance(timedelta(minutes=20))
    await shell.say("hello", channel=WEB, at="cookie")
    async with shell.store.reading() as unit:
        page = await unit.outbox.page(id_, shell.clock.now())
    assert "operator-said" not in [one.outgoing.message.key for one in page]
    assert ("operator-said", "held") in await shell.owed(id_)


async def test_whoever_goes_on_behind_the_lock_hears_what_waited_there(shell: Shell) -> None:
    id_, case = await shell.open_case()
    shell.clock.advance(timedelta(minutes=20))
    await shell.tell(OperatorSaid("Good morning"), case)
    await shell.settle()
    await shell.say("hello")
    assert ("operator-said", "held") in await shell.owed(id_)
    before = (await shell.conversation(id_)).question
    await shell.hear(Pressed(before, ("before",)))
    await shell.settle()
    assert ("operator-said", "due") in await shell.owed(id_)
    [row] = [row for row in await shell.rows(OUTBOX) if row["key"] == "operator-said"]
    assert row["put_at"] > NOON + timedelta(minutes=15)  # type: ignore[operator]


async def test_hiding_takes_away_both_sides_and_holds_what_has_not_gone(shell: Shell) -> None:
    id_ = await shell.hear(Said("English"), at="77", channel=TELEGRAM, message="501")
    await shell.settle()
    await shell.hear(Said("00"), at="77", channel=TELEGRAM, message="502")
    await shell.hear(Said("hide"), at="77", channel=TELEGRAM, message="503")
    await shell.settle()
    async with shell.store.reading() as unit:
        going = {trace.message_id for trace in await unit.traces.going(10)}
    assert going == {"501", "502", "503"}
    owed = dict(await shell.owed(id_))
    assert owed["danger-hurting"] == "held"
    assert owed["hide-done"] == "due"


async def test_a_code_goes_from_the_phone_at_once_and_the_rest_stays(shell: Shell) -> None:
    digits = shell.spares.peek(0).digits
    await shell.hear(Said("English"), at="77", channel=TELEGRAM, message="501")
    await shell.hear(Said(digits), at="77", channel=TELEGRAM, message="502")
    await shell.settle()
    async with shell.store.reading() as unit:
        assert [trace.message_id for trace in await unit.traces.going(10)] == ["502"]


# Coming back after the way was forgotten


async def forget(shell: Shell) -> None:
    shell.clock.advance(LONG)
    async with shell.store.writing() as unit:
        for row in await shell.rows(OUTBOX):
            if row["state"] in {State.DUE, State.HELD}:
                await unit.outbox.cancel_ids([row["id"]], "sent", shell.clock.now())  # type: ignore[list-item]
    async with shell.store.writing() as unit:
        await unit.retention.sweep(shell.clock.now())


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


async def test_a_reply_to_a_forgotten_page_waits_for_whoever_brings_the_code(shell: Shell) -> None:
    id_, case = await shell.open_case(channel=WEB, at="cookie")
    async with shell.store.reading() as unit:
        page = await unit.outbox.page(id_, shell.clock.now())
    [code] = [one.outgoing.message for one in page if one.outgoing.message.key == "code-given"]
    await forget(shell)
    await shell.tell(OperatorSaid("There is room"), case)
    await shell.settle()
    assert NO_WAY_BACK in (await shell.ticket(case)).flags
    later = await shell.say("English", str(code.args["code"]), channel=WEB, at="another cookie")
    assert ("operator-said", "due") in await shell.owed(later)


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


async def test_news_for_a_forgotten_case_ends_where_it_is(shell: Shell) -> None:
    _, case = await shell.open_case()
    await forget(shell)
    await shell.tell(TicketMoved("read"), case)
    await shell.settle()
    last = (await shell.rows(INBOX))[-1]
    assert (last["state"], last["reason"]) == ("refused", "no-conversation")


# Going away


async def asked_to_erase(shell: Shell) -> None:
    await shell.say("delete my data", "1")


async def test_delete_my_data_erases_here_and_there_at_once(shell: Shell) -> None:
    await shell.say("1", "1")
    id_ = await shell.say("complaint", "you never answered me")
    case = (await shell.conversation(id_)).case
    assert case is not None
    before = await shell.ticket(case)
    await asked_to_erase(shell)
    assert await shell.rows(CASES) == await shell.rows(TRANSCRIPT) == []
    async with shell.store.reading() as unit:
        assert await unit.tickets.tombstone(before.ref) is not None
    after = await shell.conversation(id_)
    assert (after.case, dict(after.answers)) == (None, {})
    assert "erase-done" in [key for key, state in await shell.owed(id_) if state == "due"]


async def test_where_danger_stands_the_wish_waits_for_a_human(shell: Shell) -> None:
    id_, case = await shell.open_case()
    await shell.say("1")
    await asked_to_erase(shell)
    async with shell.store.reading() as unit:
        erase_at = (await unit.cases.get([case]))[case].erase_at
    assert erase_at is not None
    assert erase_at - shell.clock.now() > timedelta(hours=71)
    assert WISHED in (await shell.ticket(case)).flags
    assert (await shell.conversation(id_)).case is None
    assert "erase-done" in await shell.said(id_)


async def test_a_frozen_case_is_recalled_from_those_who_do_not_help_yet(shell: Shell) -> None:
    _, case = await shell.open_case()
    await shell.say("1")
    handed = await _referred(shell, case)
    await asked_to_erase(shell)
    async with shell.store.reading() as unit:
        found = await unit.referrals.get(handed)
        parts = await unit.referral_parts.of(handed)
    assert found is not None
    assert (found.status, found.moved_by) == (Status.RECALLED, "person")
    assert parts == ()


async def test_a_locked_phone_recalls_nothing(shell: Shell) -> None:
    id_, case = await shell.open_case()
    await shell.say("1")
    handed = await _referred(shell, case)
    shell.clock.advance(timedelta(minutes=20))
    await shell.say("hello")
    assert (await shell.conversation(id_)).locked
    await asked_to_erase(shell)
    async with shell.store.reading() as unit:
        found = await unit.referrals.get(handed)
        assert len(await unit.referral_parts.of(handed)) == 1
    assert found is not None
    assert found.status is Status.HANDED_OVER
    assert WISHED in (await shell.ticket(case)).flags


async def _referred(shell: Shell, case: CaseId) -> ReferralId:
    one = replace(referral(), ticket=(await shell.ticket(case)).ref)
    async with shell.store.writing() as unit:
        await unit.referrals.put(one)
        await unit.referral_parts.add([Part(uuid4(), one.id, FieldGroup.STORY, None, b"sealed")])
    return one.id


# Others


async def test_a_ticket_that_becomes_now_rings(shell: Shell) -> None:
    _, case = await shell.open_case()
    await shell.say("1")
    ticket = await shell.ticket(case)
    assert ticket.urgency is Urgency.NOW
    async with shell.store.reading() as unit:
        assert await unit.alarms.by_ticket(ticket.ref)


async def test_a_flood_is_answered_more_slowly_and_an_alarm_is_not(file_url: str) -> None:
    async with shell_at(file_url, flood=3) as shell:
        await shell.hear(*(Said(f"and another thing {number}") for number in range(8)), at=OTHER)
        await shell.settle()
        slowed = [row["not_before"] for row in await shell.rows(OUTBOX) if row["not_before"]]
        assert len(slowed) == 5
        await shell.hear(Said("99"), at=OTHER)
        await shell.settle()
        due = [row["not_before"] for row in await shell.rows(OUTBOX) if row["state"] == "due"]
        assert due
        assert not any(due)
