"""What comes late counts as of when it was written; its answer knocks first, and waits for them."""

from datetime import timedelta

import pytest

from bot.flows.arriving import START
from bot.house import RELEASE
from intake.channels import ChannelKind
from intake.incoming import Edited, Pressed, Said
from intake_store.arrivals import Arrived, Start
from intake_store.outbox_table import KNOCK, OUTBOX
from tests.bot.posting import CHAT, TELEGRAM
from tests.bot.shells import OWN, PHONE, Shell, pack


async def states(shell: Shell) -> list[tuple[str, str, str]]:
    rows = await shell.rows(OUTBOX)
    return [(str(row["key"]), str(row["state"]), str(row["reason"])) for row in rows]


@pytest.mark.parametrize("minutes", [30, 24 * 60])
async def test_an_answer_that_comes_late_is_an_answer(shell: Shell, minutes: int) -> None:
    id_ = await shell.say("hello")
    before = await shell.conversation(id_)
    await shell.hear(Said("1"))
    shell.clock.advance(timedelta(minutes=minutes))
    await shell.settle()
    after = await shell.conversation(id_)
    assert (after.position, after.language) != (before.position, before.language)
    assert not after.locked


async def test_its_answer_is_held_behind_one_knock(shell: Shell) -> None:
    await shell.say("hello")
    said = len(await states(shell))
    await shell.hear(Said("1"))
    shell.clock.advance(timedelta(minutes=3))
    await shell.settle()
    new = (await states(shell))[said:]
    assert [(state, reason) for key, state, reason in new if key != KNOCK] == [("held", "late")]
    assert [state for key, state, _ in new if key == KNOCK] == ["due", "due"]  # one repeat


async def test_whoever_writes_again_hears_it_and_no_knock(shell: Shell) -> None:
    await shell.say("hello")
    said = len(await states(shell))
    await shell.hear(Said("1"))
    shell.clock.advance(timedelta(minutes=3))
    await shell.hear(Said("1"))
    await shell.settle()
    new = (await states(shell))[said:]
    assert {state for _, state, _ in new} == {"due"}
    assert KNOCK not in {key for key, _, _ in new}


async def test_what_was_written_half_an_hour_ago_leaves_the_door_shut_now(shell: Shell) -> None:
    id_ = await shell.say("hello", "1")
    await shell.hear(Said("1"))
    written_at = shell.clock.now()
    shell.clock.advance(timedelta(minutes=30))
    await shell.settle()
    assert (await shell.conversation(id_)).last_at == written_at
    await shell.say("hello")
    assert (await shell.conversation(id_)).position == START


async def test_danger_that_comes_late_rings_at_once(shell: Shell) -> None:
    id_ = await shell.say("hello", "1")
    await shell.hear(Said("99"))
    shell.clock.advance(timedelta(hours=1))
    await shell.settle()
    case = (await shell.conversation(id_)).case
    assert (await shell.ticket(case)).urgency.value == "now"


async def test_a_late_one_releases_nothing_that_is_held(shell: Shell) -> None:
    await shell.say("hello")
    for _ in range(2):
        await shell.hear(Said("1"))
        shell.clock.advance(timedelta(minutes=3))
        await shell.settle()
    new = [(state, reason) for key, state, reason in await states(shell) if key != KNOCK][-2:]
    assert new == [("given-up", "asked-again"), ("held", "late")]  # one question, and held


@pytest.mark.parametrize("held", [True, False])
@pytest.mark.parametrize("written", ["is somebody there", "1"])
async def test_what_had_not_gone_is_asked_once_and_nobody_answered_it_unseen(
    shell: Shell, written: str, *, held: bool
) -> None:
    """Whether a reply waits behind a knock, or for a provider that cannot be reached."""
    id_ = await shell.say("hello")
    if held:
        await shell.set_row(OUTBOX, 1, state="held", reason="late")
    before = await shell.conversation(id_)
    shell.clock.advance(timedelta(minutes=3))
    await shell.say(written)
    after = await shell.conversation(id_)
    assert (after.position, after.language) == (START, before.language)
    doors = [state for key, state, _ in await states(shell) if key == "welcome-door"]
    assert doors == ["given-up", "due"]
    await shell.say("1")  # of the door that they see now
    assert (await shell.conversation(id_)).position != START


async def test_behind_the_lock_what_was_not_seen_is_asked_when_they_are_back(
    shell: Shell,
) -> None:
    id_ = await shell.say("hello", "1", "1", "1", "2", "1")  # a need, which opens a case
    stood = (await shell.conversation(id_)).position
    asked = (await states(shell))[-1][0]
    shell.clock.advance(timedelta(hours=1))
    await shell.say("hello")
    await shell.hear(Pressed((await shell.conversation(id_)).question, ("before",)))
    await shell.settle()
    assert (await shell.conversation(id_)).position == stood
    assert [state for key, state, _ in await states(shell) if key == asked] == ["given-up", "due"]


async def test_an_edited_text_is_a_new_version_in_the_transcript_and_no_second_answer(
    shell: Shell,
) -> None:
    id_, case = await shell.open_case(at=str(CHAT), channel=TELEGRAM)
    await shell.hear(Said("they took my papers"), at=str(CHAT), channel=TELEGRAM)
    await shell.settle()
    said = len(await states(shell))
    version = (await shell.conversation(id_)).question
    await shell.hear(Edited("they took my passport"), at=str(CHAT), channel=TELEGRAM)
    await shell.settle()
    assert len(await states(shell)) == said
    assert (await shell.conversation(id_)).question == version
    kept = [record.payload.get("given") for record in await shell.records(case)]
    texts = [given["text"] for given in kept if isinstance(given, dict) and "text" in given]
    assert texts[-2:] == ["they took my papers", "they took my passport"]


async def test_the_same_brought_again_weeks_later_is_still_the_same(shell: Shell) -> None:
    arrival = Arrived(
        channel=ChannelKind.SMS,
        own=OWN[ChannelKind.SMS],
        address=PHONE,
        source="twilio:x",
        external_id="SM1",
        given=Said("hello"),
        received_at=shell.clock.now(),
    )
    start = Start(pack().country, START, 24, RELEASE)
    for days, new in ((0, 1), (13, 0)):
        shell.clock.advance(timedelta(days=days))
        async with shell.store.writing() as unit:
            await unit.inbox.sweep(shell.clock.now())
            assert await unit.inbox.receive([arrival], start) == new
        await shell.settle()
