"""A surge: thousands write within a minute, while the provider slows down and forgets to answer.

`python -m benchmarks.surge` runs the whole program at its usual pace. Nothing may be lost: at the
end everybody has heard something, nothing waits any more, and the books are whole. Exits with 1
otherwise.
"""

import argparse
import asyncio
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import monotonic
from typing import Final

from sqlalchemy import func, or_, select

from benchmarks.cores import divide
from benchmarks.databases import postgres
from benchmarks.deployment import prepared
from benchmarks.figures import markdown, percentile
from benchmarks.lineup import PROGRAM
from benchmarks.load import reached
from benchmarks.peers import PATH, SECRET
from benchmarks.people import People, Person
from benchmarks.program import HOUSE, Program
from benchmarks.troubled import TroubledBotApi
from benchmarks.wire import Lines
from intake_store import inbox_table
from intake_store.engines import Engines, open_engines
from intake_store.inbox_table import INBOX
from intake_store.outbox_table import OUTBOX, State
from tests.support.ports import free_port

URGENT_EACH: Final = 100  # of so many people one is in danger
_INPUTS: Final = (
    select(INBOX.c.state, func.count())
    .where(INBOX.c.state.in_((inbox_table.State.WAITING, inbox_table.State.CHECKING)))
    .group_by(INBOX.c.state)
)
_SOON: Final = timedelta(minutes=5)  # what is planned for later, such as a second knock, waits well
_ROUNDS: Final = 3  # whoever has heard nothing writes again, so often at most
_LOOK: Final = 0.5  # seconds between two looks into the queues
_STANDS_STILL: Final = 180.0  # seconds in which nothing was sent although something waits


@dataclass(frozen=True, slots=True)
class Told:
    people: int
    within: float
    per_second: int
    core: int | None


@dataclass(frozen=True, slots=True)
class Ended:
    people: People
    api: TroubledBotApi
    rounds: int
    drained: float  # seconds from the first webhook to the last message of the first round
    sent: int  # messages in these
    before: float  # MiB, when the surge began
    memory: float  # at its most
    waits: int  # inputs and messages that still wait
    held: int
    perhaps: int
    books: str  # "" or what is wrong with them


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.surge", description=__doc__)
    parser.add_argument("--people", type=int, default=10_000)
    parser.add_argument("--within", type=float, default=60.0, help="seconds in which they write")
    parser.add_argument("--per-second", type=int, default=30, help="TELEGRAM_PER_SECOND")
    parser.add_argument("--postgres", action="store_true", help="instead of SQLite")
    options = parser.parse_args()
    told = Told(options.people, options.within, options.per_second, divide())
    with tempfile.TemporaryDirectory(prefix="benchmark-") as folder:
        place = _on_postgres(Path(folder)) if options.postgres else _on_sqlite(Path(folder))
        with place as env:
            ended = asyncio.run(_surge(told, env))
    print(_report(told, ended))
    return 1 if _lost(ended) else 0


@contextmanager
def _on_sqlite(folder: Path) -> Iterator[Mapping[str, str]]:
    yield prepared(folder)


@contextmanager
def _on_postgres(folder: Path) -> Iterator[Mapping[str, str]]:
    with postgres() as server:
        yield prepared(folder, server.url)


async def _surge(told: Told, deployment: Mapping[str, str]) -> Ended:
    people = People(told.people, URGENT_EACH)
    api = TroubledBotApi(people.said)
    await api.start()
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    env = {
        **deployment,
        "TELEGRAM_PER_SECOND": str(told.per_second),
        "TELEGRAM_API_URL": api.url,
        "PUBLIC_URL": url,
        "BOT_HOST": "127.0.0.1",
        "BOT_PORT": str(port),
    }
    database = open_engines(env["DATABASE_URL"])
    with Program(PROGRAM, env, told.core) as program:
        await reached(program, url + PATH)
        before, began = program.memory_mib(), monotonic()
        lines = Lines([url + PATH], SECRET)
        await people.write(api, lines, people.all, "/start", told.within)
        await _drained(database, api)
        drained, sent, rounds = api.sent_at[-1] - began, len(api.sent_at), 0
        while (silent := people.unheard()) and rounds < _ROUNDS:
            rounds += 1
            await people.write(api, lines, silent, "hello?", len(silent) / told.per_second)
            await _drained(database, api)
        memory = program.memory_mib()
        waits, held, perhaps = await _queues(database)
        lines.close()
        program.end()
    await database.close()
    api.stop()
    return Ended(
        people=people,
        api=api,
        rounds=rounds,
        drained=drained,
        sent=sent,
        before=before,
        memory=memory,
        waits=waits,
        held=held,
        perhaps=perhaps,
        books=await _books(env),
    )


async def _queues(database: Engines) -> tuple[int, int, int]:
    """What waits for a turn or to be sent; what is held; what was perhaps sent."""
    soon = func.coalesce(OUTBOX.c.not_before, OUTBOX.c.put_at) < datetime.now(UTC) + _SOON
    messages = (
        select(OUTBOX.c.state, func.count())
        .where(or_(OUTBOX.c.state != State.DUE, soon))
        .group_by(OUTBOX.c.state)
    )
    async with database.reading.connect() as connection:
        inbox: dict[str, int] = {row[0]: row[1] for row in await connection.execute(_INPUTS)}
        outbox: dict[str, int] = {row[0]: row[1] for row in await connection.execute(messages)}
    waits = sum(inbox.values()) + outbox.get(State.DUE, 0) + outbox.get(State.SENDING, 0)
    return waits, outbox.get(State.HELD, 0), outbox.get(State.PERHAPS, 0)


async def _drained(database: Engines, api: TroubledBotApi) -> None:
    """Until nothing waits, or nothing moves any more."""
    sent, since = len(api.sent_at), monotonic()
    while (await _queues(database))[0]:
        await asyncio.sleep(_LOOK)
        if len(api.sent_at) > sent:
            sent, since = len(api.sent_at), monotonic()
        elif monotonic() - since > _STANDS_STILL:
            return


async def _books(env: Mapping[str, str]) -> str:
    """What `reconcile` finds wrong."""
    looked = await asyncio.to_thread(
        subprocess.run,
        [sys.executable, "-m", "intake_store", "reconcile"],
        env={**os.environ, **env},
        cwd=HOUSE,
        check=False,
        capture_output=True,
        text=True,
    )
    return looked.stderr.strip() if looked.returncode else ""


def _lost(ended: Ended) -> list[str]:
    """A line for each kind of loss."""
    never, books = len(ended.people.unheard()), ended.books
    return [
        *([f"{never} people never heard anything"] if never else []),
        *([f"{ended.waits} inputs and messages wait for ever"] if ended.waits else []),
        *([f"the books: {books}"] if books else []),
    ]


def _report(told: Told, ended: Ended) -> str:
    people, api = ended.people, ended.api
    urgent = _waits(people.all, urgent=True)
    others = _waits(people.all, urgent=False)
    twice = sum(max(person.texts.values(), default=0) > 1 for person in people.all)
    rows = [
        ["people, and seconds in which they wrote", f"{told.people} in {told.within:.0f}"],
        ["webhook to its 200, p50, ms", f"{percentile(people.kept, 50):.0f}"],
        ["webhook to its 200, p99, ms", f"{percentile(people.kept, 99):.0f}"],
        ["webhook to its 200, longest, ms", f"{max(people.kept) * 1e3:.0f}"],
        ["webhooks not taken at once, and brought again", f"{people.refused}"],
        ["in danger: writing to first answer, p50, s", f"{percentile(urgent, 50) / 1e3:.1f}"],
        ["in danger: writing to first answer, p95, s", f"{percentile(urgent, 95) / 1e3:.1f}"],
        ["others: writing to first answer, p50, s", f"{percentile(others, 50) / 1e3:.1f}"],
        ["others: writing to first answer, p95, s", f"{percentile(others, 95) / 1e3:.1f}"],
        ["messages sent", f"{len(api.sent_at)}"],
        ["calls answered with 429", f"{api.slowed}"],
        ["calls never answered: nothing came / it came", f"{api.dropped} / {api.unconfirmed}"],
        ["seconds until nothing was due", f"{ended.drained:.0f}"],
        ["messages a second until then", f"{ended.sent / ended.drained:.1f}"],
        ["the pace limit", f"{told.per_second}"],
        ["perhaps sent, held for their reader", f"{ended.perhaps}, {ended.held}"],
        ["rounds until everybody had heard", f"{ended.rounds}"],
        ["people who heard the same words more than once", f"{twice}"],
        ["memory before, at its most, MiB", f"{ended.before:.0f}, {ended.memory:.0f}"],
        ["lost", "; ".join(_lost(ended)) or "nothing"],
    ]
    return markdown(["", "the surge"], rows)


def _waits(people: Sequence[Person], *, urgent: bool) -> list[float]:
    """Seconds, of those who heard."""
    return [
        person.heard_at - person.wrote_at
        for person in people
        if person.heard_at is not None and person.is_urgent is urgent
    ]


if __name__ == "__main__":
    sys.exit(main())
