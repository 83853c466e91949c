"""Everything is brought two to five times and out of turn: the same database, the same messages."""

import random
import re
import shutil
from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from bot.flows.ticketing import CODE_DUE
from intake.channels import ChannelKind
from intake_store.alarms import ALARMS
from intake_store.conversation_table import CONVERSATIONS
from intake_store.inbox_table import INBOX
from intake_store.outbox_table import OUTBOX
from intake_store.ticket_table import TICKETS
from intake_store.timers import TIMERS
from tests.faults.house import House, open_house
from tests.support.postgres import Postgres
from tests.support.telegram_people import Person

PHONES = ("+992900000001", "+992900000002")
CHATS = (77, 78)
TELLS = (
    "hello",
    "1",
    "1",
    "1",
    "my passport was taken from me and I work at night",
    "00",
    "yes",
    "1",
)
_DIGITS = re.compile(r"\d[\d ]{3,}\d|[A-Z]{2}-\w{3}-\w{3}")  # codes and references are drawn by lot

Bring = Callable[[], Awaitable[int]]


async def talk(house: House, luck: random.Random | None) -> None:
    """Two people in Telegram and two by SMS; with luck, whatever came before comes again."""
    brought: list[Bring] = []
    people = [Person(house.telegram, chat) for chat in CHATS]
    for number, text in enumerate(TELLS):
        for person in people:
            last = number == len(TELLS) - 1
            update = person.edits(text=f"{text}!") if last else person.says(text)
            await _bring(house, luck, brought, partial(house.telegram.deliver, update))
        for phone in PHONES:
            form = house.twilio.form(phone, text)
            again = partial(house.twilio.post, "/hooks/twilio/sms", form)
            await _bring(house, luck, brought, again)
        newest = house.twilio.sent[-1]
        for status in ("sent", "delivered"):
            await _bring(house, luck, brought, partial(house.twilio.report, newest, status))
    for bring in brought:
        assert await bring() in {200, 204}
    await house.rests()


async def _bring(
    house: House, luck: random.Random | None, brought: list[Bring], bring: Bring
) -> None:
    """Once; and with luck one to four times more at any later moment, among all the others."""
    assert await bring() in {200, 204}
    if luck is not None:
        brought += [bring] * luck.randint(1, 4)
        luck.shuffle(brought)
        for _ in range(luck.randint(0, min(6, len(brought)))):
            assert await brought.pop()() in {200, 204}
    await house.rests()


async def database(house: House) -> dict[str, object]:
    """What stands in it, without what is drawn by lot, sealed, or a moment in time."""
    async with house.bot.store.reading() as uow:
        ids = {row["id"] for row in await house.rows(CONVERSATIONS)}
        conversations = await uow.conversations.get(ids)
        who = {
            await uow.conversations.of_address(channel, own, address): address
            for channel, own, address in _addresses(house)
        }
        transcripts = {
            who[one.id]: len(await uow.transcript.list(one.case))
            for one in conversations.values()
            if one.case is not None
        }
    return {
        "conversations": sorted(
            (who[one.id], one.position.flow, one.position.state, one.question, one.misses)
            for one in conversations.values()
        ),
        "answers": sorted(
            (who[one.id], name, values)
            for one in conversations.values()
            for name, values in one.answers.items()
            if name != CODE_DUE
        ),
        "inbox": _counted(await house.rows(INBOX), who, "source", "kind", "state"),
        "outbox": [
            (who[row["conversation"]], row["key"], row["state"], row["timing"], row["tries"])
            for row in sorted(
                await house.rows(OUTBOX), key=lambda row: (who[row["conversation"]], row["id"])
            )
        ],
        "timers": sorted((who[row["subject"]], row["name"]) for row in await house.rows(TIMERS)),
        "tickets": sorted(
            (row["channel"], row["status"], row["urgency"], str(row["flags"]), row["opened_by"])
            for row in await house.rows(TICKETS)
        ),
        "alarms": sorted(row["kind"] for row in await house.rows(ALARMS)),
        "transcripts": transcripts,
    }


def heard(house: House) -> dict[str, list[str]]:
    """What each person got, in order."""
    found = {str(chat): [str(one["text"]) for one in house.telegram.screen(chat)] for chat in CHATS}
    found |= {
        phone: [form["Body"] for form in house.twilio.sent if form["To"] == phone]
        for phone in PHONES
    }
    return {who: [_DIGITS.sub("#", text) for text in texts] for who, texts in found.items()}


def _addresses(house: House) -> list[tuple[ChannelKind, str, str]]:
    own = dict(house.bot.standing.ours)
    telegram, sms = own[ChannelKind.TELEGRAM], own[ChannelKind.SMS]
    return [(ChannelKind.TELEGRAM, telegram, str(chat)) for chat in CHATS] + [
        (ChannelKind.SMS, sms, phone) for phone in PHONES
    ]


def _counted(
    rows: list[Mapping[str, Any]], who: Mapping[Any, str], *columns: str
) -> list[tuple[str, ...]]:
    return sorted((who[row["conversation"]], *(row[name] for name in columns)) for row in rows)


async def test_brought_again_and_out_of_turn_it_is_the_same(
    empty_file: Path, tmp_path: Path, postgres: Postgres, empty_database: str
) -> None:
    """On whichever of the two kinds of database."""
    file, again = (f"sqlite:///{shutil.copy(empty_file, tmp_path / name)}" for name in ("1", "2"))
    server = postgres.url(postgres.create(empty_database))
    found = []
    for url, seed in ((file, None), (again, 1), (server, 2)):
        async with open_house(url, str(tmp_path)) as house:
            await talk(house, None if seed is None else random.Random(seed))
            found.append((await database(house), heard(house)))
            assert house.telegram.refused == house.twilio.refused == []
    once, *others = found
    assert [len(said) for said in once[1].values() if not said] == []
    for each in others:
        assert each == once
