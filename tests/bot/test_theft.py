"""Whoever takes the database learns nothing; with the bot's secrets, only of people of today."""

import asyncio
from datetime import timedelta
from pathlib import Path

from bot.keeping import Keeping
from intake.channels import ChannelKind
from intake.incoming import MediaKind, OperatorSaid, SentMedia
from intake_store.contacts import NewContact
from intake_store.engines import file_of
from intake_store.keys import DoorKeys, new_bot_key
from intake_store.outbox_table import Outcome, State
from intake_store.traces import Trace
from tests.bot.shells import NUMBER, OWN, Shell
from tests.intake_store.stores import KEYS
from tests.support.thief import Taken, take

LAST_WEEK, SILENCED, TODAY = "+992900004711", "+992900004712", "771234509"
STORY, NAME, FILE = "kalondush zarbof told everything", "Mohiniso Invented", "AgACAgIAAxinvented"
TODAYS = "bargrez says it is today"
NUMBERS = [f"+99290000{last:04}" for last in range(4000, 5000)]
# What the bot must read again, and nothing else.
AGAIN = {
    "conversations.draft",
    "conversations.route",
    "media.file",
    "outbox.args",
    "traces.message_id",
}


async def in_use(shell: Shell) -> None:
    """Of yesterday one with a story and a contact, and one who said stop; of today one."""
    _, case = await shell.open_case(at=LAST_WEEK)
    await shell.say(STORY, at=LAST_WEEK)
    async with shell.store.writing() as unit:
        told = NewContact(case, "name", NAME, shell.clock.now(), "mon-sun 18:00-22:00")
        await unit.contacts.put([told])
    await shell.say("English", "stop", at=SILENCED)
    await all_delivered(shell)
    shell.clock.advance(timedelta(hours=25))
    await Keeping(shell.store, shell.house).sweep()
    telegram = ChannelKind.TELEGRAM
    id_, today = await shell.open_case(at=TODAY, channel=telegram)
    async with shell.store.writing() as unit:
        await unit.traces.add([Trace(id_, "901", "out", shell.clock.now())])
    await shell.say(TODAYS, at=TODAY, channel=telegram)
    await shell.hear(SentMedia(MediaKind.PHOTO, FILE, 4000), at=TODAY, channel=telegram)
    await shell.settle()
    shell.clock.advance(timedelta(minutes=20))
    await shell.tell(OperatorSaid("good evening"), today)  # behind the lock: it is held
    await shell.settle()


async def all_delivered(shell: Shell) -> None:
    """Nothing is due any more."""
    async with shell.store.writing() as unit:
        while due := await unit.outbox.lease(50, shell.clock.now()):
            now = shell.clock.now()
            await unit.outbox.outcome([Outcome(one.id, State.DELIVERED, now) for one in due])


async def stolen(shell: Shell, url: str) -> tuple[Taken, bytes]:
    """The rows, and every byte of the file where there is one."""
    await in_use(shell)
    taken = await take(url)
    file = file_of(url)
    return taken, b"" if file is None else await asyncio.to_thread(_all, file)


def _all(file: Path) -> bytes:
    return b"".join(each.read_bytes() for each in sorted(file.parent.glob(f"{file.name}*")))


async def test_the_database_alone_tells_no_word_name_number_or_account(
    shell: Shell, url: str
) -> None:
    taken, file = await stolen(shell, url)
    told = taken.bytes_of_all() + file
    for secret in (STORY, "zarbof", NAME, "Mohiniso", LAST_WEEK[1:], "900004712", TODAY, TODAYS):
        assert secret.encode() not in told
        assert secret.encode().hex().encode() not in told
    assert FILE.encode() not in told
    assert not list(taken.opened(DoorKeys.from_bot_key(new_bot_key())))


async def test_with_the_bots_secrets_only_addresses_and_what_is_under_way_of_today(
    shell: Shell, url: str
) -> None:
    taken, _ = await stolen(shell, url)
    opened = list(taken.opened(KEYS))
    assert {column for column, _, _ in opened} == AGAIN
    words = b"\n".join(plain for _, _, plain in opened)
    assert TODAY.encode() in words
    assert b"good evening" in words
    for secret in (STORY, NAME, LAST_WEEK, SILENCED, TODAYS):
        assert secret.encode() not in words


async def test_hashing_every_number_finds_none_of_before_but_the_silenced(
    shell: Shell, url: str
) -> None:
    taken, _ = await stolen(shell, url)
    assert taken.found_by(KEYS, ChannelKind.SMS, NUMBER, NUMBERS) == {SILENCED}
    telegram = ChannelKind.TELEGRAM
    chats = [str(int(TODAY) + step) for step in range(-50, 50)]
    assert taken.found_by(KEYS, telegram, OWN[telegram], chats) == {TODAY}
    await all_delivered(shell)
    shell.clock.advance(timedelta(days=91))
    await Keeping(shell.store, shell.house).sweep()
    later = await take(url)
    assert later.found_by(KEYS, ChannelKind.SMS, NUMBER, NUMBERS) == set()
    assert later.found_by(KEYS, telegram, OWN[telegram], chats) == set()
    assert {column for column, _, _ in later.opened(KEYS)} <= {"media.file"}
