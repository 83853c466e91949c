"""Time by itself: timers ring, what was never seen is told, what is past its time goes."""

from datetime import timedelta
from pathlib import Path

from sqlalchemy import delete

from bot.keeping import Keeping
from bot.loops import Loops
from bot.standing import Standing
from bot.timekeeping import Timekeeping
from intake.channels import ChannelKind
from intake.conversation import Moment
from intake.incoming import OperatorSaid
from intake.tickets import EXPIRED
from intake_store.cases import CASES
from intake_store.conversation_table import CONVERSATIONS
from intake_store.erasures_file import read
from intake_store.inbox_table import INBOX
from intake_store.outbox_table import OUTBOX
from intake_store.reconciling import Last, last
from intake_store.timers import TIMERS, Timer
from tests.bot.shells import Shell, pack

RULES = pack().retention


async def test_a_due_timer_enters_the_inbox_and_an_early_one_waits(shell: Shell) -> None:
    id_ = await shell.say("English")
    keeping, now = Keeping(shell.store, shell.house), shell.clock.now()
    async with shell.store.writing() as unit:
        soon = Timer(id_, "broken-off", now + timedelta(seconds=0.5))
        await unit.timers.set([soon, Timer(id_, "later", now + timedelta(hours=1))])
    assert await keeping.ring_timers() == 0.5
    shell.clock.advance(timedelta(seconds=1))
    assert await keeping.ring_timers() == 0
    async with shell.store.reading() as unit:
        assert (await unit.inbox.health()).waiting == 1
    assert await keeping.ring_timers() == 1


async def test_a_message_that_was_never_seen_is_told_on_the_ticket(shell: Shell) -> None:
    id_, case = await shell.open_case()
    shell.clock.advance(timedelta(minutes=20))
    await shell.tell(OperatorSaid("Good morning"), case)
    await shell.settle()
    shell.clock.advance(timedelta(days=RULES.held, hours=1))
    await Keeping(shell.store, shell.house).sweep()
    assert EXPIRED in (await shell.ticket(case)).flags
    [row] = [row for row in await shell.rows(OUTBOX) if row["key"] == "operator-said"]
    assert (row["state"], row["reason"], row["args"]) == ("given-up", "expired", None)
    assert id_


async def test_what_was_written_to_whoever_said_stop_is_held_and_lapses(shell: Shell) -> None:
    id_, case = await shell.open_case(at="77", channel=ChannelKind.TELEGRAM)
    await shell.say("stop", at="77", channel=ChannelKind.TELEGRAM)
    await shell.tell(OperatorSaid("Good morning"), case)
    await shell.settle()
    [row] = [row for row in await shell.rows(OUTBOX) if row["key"] == "operator-said"]
    assert (row["conversation"], row["state"], row["reason"]) == (id_, "held", "muted")
    shell.clock.advance(timedelta(days=RULES.held, hours=1))
    await Keeping(shell.store, shell.house).sweep()
    assert EXPIRED in (await shell.ticket(case)).flags


async def test_a_wish_that_was_not_taken_back_is_carried_out(shell: Shell) -> None:
    _, case = await shell.open_case()
    ref = (await shell.ticket(case)).ref
    keeping = Keeping(shell.store, shell.house)
    async with shell.store.writing() as unit:
        await unit.cases.plan_erasure(case, shell.clock.now() + timedelta(hours=72))
    await keeping.erase_due()
    assert len(await shell.rows(CASES)) == 1
    shell.clock.advance(timedelta(hours=72))
    await keeping.erase_due()
    assert await shell.rows(CASES) == []
    async with shell.store.reading() as unit:
        assert await unit.tickets.tombstone(ref) is not None


async def test_a_case_goes_when_nobody_wrote_for_as_long_as_its_rule_says(shell: Shell) -> None:
    """Somebody whose age is not known has a child's time; a ticket that nobody took, it twice."""
    await shell.open_case()
    keeping = Keeping(shell.store, shell.house)
    shell.clock.advance(timedelta(days=2 * RULES.child_case - 1))
    await keeping.sweep()
    assert len(await shell.rows(CASES)) == 1
    shell.clock.advance(timedelta(days=1))
    await keeping.sweep()
    assert await shell.rows(CASES) == []


async def test_a_conversation_goes_when_its_way_back_is_past(shell: Shell) -> None:
    await shell.say("English")
    async with shell.store.writing() as unit:
        for row in await shell.rows(OUTBOX):
            await unit.outbox.cancel_ids([int(str(row["id"]))], "gone", shell.clock.now())
    shell.clock.advance(timedelta(hours=25))
    await Keeping(shell.store, shell.house).sweep()
    assert await shell.rows(CONVERSATIONS) == []


async def test_whoever_was_erased_is_forgotten_at_the_next_sweep(shell: Shell) -> None:
    await shell.open_case()
    await shell.say("1", "delete my data", "1")
    async with shell.store.writing() as unit:
        for row in await shell.rows(OUTBOX):
            await unit.outbox.cancel_ids([int(str(row["id"]))], "gone", shell.clock.now())
    await Keeping(shell.store, shell.house).sweep()
    assert await shell.rows(CONVERSATIONS) == []
    assert await shell.rows(TIMERS) == []


async def test_the_books_are_looked_into_once_a_day_and_a_lost_row_is_found(shell: Shell) -> None:
    await shell.say("English")
    keeping = Keeping(shell.store, shell.house)
    times = Timekeeping(shell.store, shell.clock.now, lambda: 0.0)
    standing = Standing(shell.store, shell.house, Loops(), times)
    await keeping.sweep()
    async with shell.store.reading() as unit:
        assert await last(unit) == Last(shell.clock.now(), 0)
    assert (await standing.look())["ok"] is True
    async with shell.store.writing() as unit:
        await unit._connection.execute(delete(INBOX))  # noqa: SLF001 - a slip of the hand
    shell.clock.advance(timedelta(hours=23))
    await keeping.sweep()
    async with shell.store.reading() as unit:
        assert await last(unit) == Last(shell.clock.now(), 1)
    looked = await standing.look()
    assert (looked["ok"], looked["gaps"]) == (False, 1)


async def test_who_was_erased_stands_in_the_file_beside_the_backups(
    shell: Shell, tmp_path: Path
) -> None:
    _, case = await shell.open_case()
    keeping = Keeping(shell.store, shell.house, tmp_path / "erasures")
    async with shell.store.writing() as unit:
        await unit.cases.plan_erasure(case, shell.clock.now())
    await keeping.erase_due()
    _, other = await shell.open_case(at="+992900000002")
    async with shell.store.writing() as unit:
        await unit.cases.plan_erasure(other, shell.clock.now())
    await keeping.erase_due()
    assert {one.case for one in read(tmp_path / "erasures").erased} == {case, other}


async def test_whoever_others_may_watch_is_not_forgotten_in_the_middle(shell: Shell) -> None:
    """What is answered there does not stay on the phone; the dialogue itself goes on."""
    id_ = await shell.say("hello", "1", "2", "1")
    stood = await shell.conversation(id_)
    assert (stood.moment, stood.case) == (Moment.OTHERS, None)
    async with shell.store.writing() as unit:
        due = [int(str(row["id"])) for row in await shell.rows(OUTBOX)]
        await unit.outbox.cancel_ids(due, "sent", shell.clock.now())
    shell.clock.advance(timedelta(minutes=5))
    await Keeping(shell.store, shell.house).sweep()
    assert (await shell.conversation(id_)).position == stood.position
