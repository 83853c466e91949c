"""What a turn decided is carried out whole: held, knocked, hidden, rung, slowed."""

from datetime import timedelta

from bot.knocking import safe_from
from intake.channels import ChannelKind
from intake.incoming import OperatorSaid, Pressed, Said
from intake.tickets import Alarm, Urgency
from intake_store.outbox_table import OUTBOX
from tests.bot.shells import NOON, OTHER, Shell, may_write_back, shell_at

WEB = ChannelKind.WEB
TELEGRAM = ChannelKind.TELEGRAM


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
        going = {trace.message_id for trace in await unit.traces.going(10, shell.clock.now())}
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
        assert [trace.message_id for trace in await unit.traces.going(10, shell.clock.now())] == [
            "502"
        ]


# Others


async def test_a_ticket_that_becomes_now_rings(shell: Shell) -> None:
    _, case = await shell.open_case()
    await shell.say("1")
    ticket = await shell.ticket(case)
    assert ticket.urgency is Urgency.NOW
    async with shell.store.reading() as unit:
        assert await unit.alarms.by_ticket(ticket.ref)


async def test_an_answer_withdraws_what_rang_for_it(shell: Shell) -> None:
    id_ = await shell.say("English", "I want to die")
    case = (await shell.conversation(id_)).case
    ticket = await shell.ticket(case)
    assert ticket.urgency is Urgency.NOW
    async with shell.store.reading() as unit:
        assert [one.kind for one in await unit.alarms.ringing()] == [Alarm.DYING]
    await shell.say("3")
    async with shell.store.reading() as unit:
        assert await unit.alarms.ringing() == ()
    assert (await shell.ticket(case)).urgency is Urgency.TODAY


async def test_a_flood_is_answered_more_slowly_and_an_alarm_is_not(file_url: str) -> None:
    async with shell_at(file_url, flood=3) as shell:
        await shell.hear(*(Said(f"and another thing {number}") for number in range(8)), at=OTHER)
        await shell.settle()
        slowed = {row["answers"] for row in await shell.rows(OUTBOX) if row["not_before"]}
        assert len(slowed) == 5
        await shell.hear(Said("99"), at=OTHER)
        await shell.settle()
        due = [row["not_before"] for row in await shell.rows(OUTBOX) if row["state"] == "due"]
        assert due
        assert not any(due)
