"""How the bot says that it stands: red when a human should look, and why."""

import asyncio
import json
from collections.abc import Mapping
from datetime import timedelta
from uuid import UUID

import pytest

from bot.channels import Condition, Health
from bot.loops import Loops
from bot.standing import SILENT, Standing
from bot.timekeeping import Timekeeping
from intake.channels import ChannelKind
from intake.ids import ConversationId
from intake.outgoing import Message, Outgoing
from intake_store.conversation_table import CONVERSATIONS
from intake_store.deployment import STANDING
from intake_store.outbox_table import NewMessage
from intake_store.scrubbing import SCRUBBED, Left, Scrubbed
from intake_store.standstill import STILL, UNTAKEN
from intake_store.store import open_store
from tests.bot.posting import CHAT, TELEGRAM
from tests.bot.shells import OWN, Shell

A_MOMENT = timedelta(seconds=1)


class Steady:
    """Seconds that never jump; a test lets them pass."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def now(self) -> float:
        return self.seconds


def standing(shell: Shell, steady: Steady | None = None) -> Standing:
    times = Timekeeping(shell.store, shell.clock.now, (steady or Steady()).now)
    ours = list(OWN.items())
    return Standing(shell.store, shell.house, Loops(), times, ours=ours)


async def owed(shell: Shell) -> None:
    id_ = await shell.say("hello", at=str(CHAT), channel=TELEGRAM)
    async with shell.store.writing() as unit:
        await unit.outbox.put([NewMessage(id_, Outgoing(Message("x")), shell.clock.now())])


async def test_what_is_owed_for_over_a_minute_turns_it_red(embedded: Shell) -> None:
    await owed(embedded)
    stands = standing(embedded)
    assert (await stands.look())["ok"]
    embedded.clock.advance(STILL + A_MOMENT)
    told = await stands.look()
    assert (told["ok"], told["stuck"]) == (False, ["outbox"])


async def test_what_another_bot_owes_is_a_notice_and_turns_nothing_red(embedded: Shell) -> None:
    await owed(embedded)
    stands = standing(embedded)
    stands.ours[:] = [(ChannelKind.TELEGRAM, "999")]
    embedded.clock.advance(STILL + A_MOMENT)
    told = await stands.look()
    assert (told["ok"], told["stuck"], told["notices"]) == (True, [], ["owed-elsewhere"])


@pytest.mark.parametrize(("hours", "red"), [(0, ["alarms"]), (10, [])])
async def test_an_alarm_that_nobody_takes_is_red_while_somebody_is_on_duty(
    embedded: Shell, hours: int, red: list[str]
) -> None:
    embedded.clock.advance(timedelta(hours=hours))
    await embedded.open_case(at=str(CHAT), channel=TELEGRAM)
    stands = standing(embedded)
    assert "alarms" not in _list(await stands.look(), "stuck")
    embedded.clock.advance(UNTAKEN)
    async with embedded.store.writing() as unit:
        await unit.outbox.cancel(await _all(embedded), "test", embedded.clock.now())
        await unit.timers.cancel_all(await _all(embedded))
    told = await stands.look()
    assert told["stuck"] == red
    assert told["notices"] == ([] if red else ["alarms-untaken"])


@pytest.mark.parametrize(
    ("since", "left", "ok", "notices"),
    [
        (timedelta(hours=1), (Left.BUSY,), True, []),
        (timedelta(hours=3), (Left.BUSY,), False, []),
        (timedelta(hours=1), (Left.LOG,), True, ["old-log"]),
        (None, (Left.OWNER,), False, []),
        (None, (), True, []),
    ],
)
async def test_it_says_when_deleted_rows_stay_on_the_disk(
    embedded: Shell,
    since: timedelta | None,
    left: tuple[Left, ...],
    ok: object,
    notices: list[str],
) -> None:
    now = embedded.clock.now()
    told = Scrubbed(now, None if since is None else now - since, left).told()
    async with embedded.store.writing() as unit:
        await unit.deployment.set(SCRUBBED, json.dumps(told))
    stood = await standing(embedded).look()
    assert (stood["ok"], stood["notices"], stood["scrubbed"]) == (ok, notices, told)
    assert stood["stuck"] == ([] if ok else ["scrub"])


@pytest.mark.parametrize(
    ("condition", "ok"),
    [(one, one in {Condition.STARTING, Condition.WELL, Condition.SLOWED}) for one in Condition],
)
async def test_each_line_says_how_it_is(embedded: Shell, condition: Condition, ok: object) -> None:
    stands = standing(embedded)
    stands.healths.append(Health("telegram", condition))
    told = await stands.look()
    assert (told["ok"], told["channels"]) == (ok, {"telegram": condition.value})


async def test_a_database_that_does_not_answer_turns_it_red(embedded: Shell) -> None:
    nobody = open_store("postgresql://me@127.0.0.1:9/none")
    shell = embedded
    stands = Standing(
        nobody, shell.house, Loops(), Timekeeping(nobody, shell.clock.now, Steady().now)
    )
    async with asyncio.timeout(6):
        told = await stands.look()
    assert (told["ok"], told["database"]) == (False, "unreachable")
    await nobody.close()


async def test_who_does_not_lead_tells_of_each_line_what_the_leader_told(embedded: Shell) -> None:
    leader, follower = standing(embedded), standing(embedded)
    leader.times.leads = True
    for stands in (leader, follower):
        stands.healths.extend([Health("door"), Health("telegram"), Health("twilio")])
    leader.healths[0].condition = Condition.NOT_KEPT  # its own door, and nobody else's
    leader.healths[1].condition = Condition.REFUSED
    await leader.tell()
    told = await follower.look()
    assert told["channels"] == {"door": "starting", "telegram": "refused", "twilio": "starting"}
    assert not told["ok"]


async def test_it_is_red_when_nobody_leads(embedded: Shell) -> None:
    leader, steady = standing(embedded), Steady()
    leader.times.leads = True
    follower = standing(embedded, steady)
    assert (await follower.look())["ok"]  # it has just begun, and so may the others
    steady.seconds += 61
    assert (await follower.look())["stuck"] == ["leader"]
    await leader.tell()
    assert (await follower.look())["ok"]
    embedded.clock.advance(SILENT + A_MOMENT)
    assert (await follower.look())["stuck"] == ["leader"]
    follower.times.leads = True
    assert (await follower.look())["ok"]


async def test_what_a_newer_leader_says_in_words_of_its_own_is_left_out(embedded: Shell) -> None:
    leader, follower = standing(embedded), standing(embedded)
    follower.healths.append(Health("telegram"))
    leader.healths.append(Health("telegram", Condition.REFUSED))
    leader.times.leads = True
    await leader.tell()
    async with embedded.store.writing() as unit:
        kept = await unit.deployment.get(STANDING)
        assert kept is not None
        await unit.deployment.set(STANDING, kept.replace("refused", "tired"))
    told = await follower.look()
    assert (told["ok"], told["channels"]) == (True, {"telegram": "starting"})


async def test_a_clock_that_was_set_is_told_for_ten_minutes(embedded: Shell) -> None:
    steady = Steady()
    stands = standing(embedded, steady)
    embedded.clock.advance(timedelta(hours=1))
    steady.seconds += 1
    await stands.times.look()
    assert (await stands.look())["notices"] == ["clock-jumped"]
    embedded.clock.advance(timedelta(minutes=11))
    steady.seconds += 11 * 60
    await stands.times.look()
    assert (await stands.look())["notices"] == []


async def test_a_clock_that_only_goes_on_is_nothing_to_tell(embedded: Shell) -> None:
    steady = Steady()
    stands = standing(embedded, steady)
    embedded.clock.advance(timedelta(minutes=5))
    steady.seconds += 5 * 60 + 2  # steered a little
    await stands.times.look()
    assert (await stands.look())["notices"] == []


async def test_the_panel_is_told_the_same_without_a_name(embedded: Shell) -> None:
    await owed(embedded)
    stands = standing(embedded)
    await stands.tell()
    async with embedded.store.reading() as unit:
        kept = await unit.deployment.get(STANDING)
    assert kept is not None
    told = json.loads(kept)
    assert told["at"] == embedded.clock.now().isoformat()
    del told["at"]
    assert told == dict(await stands.look())
    assert str(CHAT) not in kept


async def _all(shell: Shell) -> list[ConversationId]:
    return [ConversationId(UUID(str(row["id"]))) for row in await shell.rows(CONVERSATIONS)]


def _list(told: Mapping[str, object], name: str) -> list[object]:
    found = told[name]
    assert isinstance(found, list)
    return found
