"""The limit: a handler that keeps an update in SQLite and sends one message.

No dialogue, no sealing, no outbox: what aiohttp and a durable commit cost at the very least. Either
one commit each, in the event loop, or one for all that came during the one before it, in a thread.
"""

import asyncio
import json
import os
import signal
import sqlite3
import sys
from collections.abc import Sequence
from typing import Final

import aiohttp
import uvloop
from aiohttp import web

from tests.support.fake_telegram import TOKEN

_KEYBOARD: Final = json.dumps(
    {
        "inline_keyboard": [
            [{"text": f"Answer number {number}", "callback_data": f"q1:{number}"}]
            for number in range(6)
        ]
    }
)
_INSERT: Final = "INSERT INTO inbox (update_id, body) VALUES (?, ?)"
_TEXT: Final = "A question as long as ours are, with a line or two before it. " * 3


Row = tuple[int, str]


class Each:
    """One commit an update."""

    def __init__(self, file: sqlite3.Connection) -> None:
        self._file = file

    async def keep(self, row: Row) -> None:
        self._file.execute(_INSERT, row)


class Group:
    """What comes during one commit is in the next."""

    def __init__(self, file: sqlite3.Connection) -> None:
        self._file = file
        self._waiting: list[tuple[Row, asyncio.Future[None]]] = []
        self._committing: asyncio.Task[None] | None = None

    async def keep(self, row: Row) -> None:
        kept: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append((row, kept))
        if self._committing is None:
            self._committing = asyncio.create_task(self._commit_all())
        await kept

    async def _commit_all(self) -> None:
        while self._waiting:
            together, self._waiting = self._waiting, []
            await asyncio.to_thread(self._commit, [row for row, _ in together])
            for _, kept in together:
                kept.set_result(None)
        self._committing = None

    def _commit(self, rows: Sequence[Row]) -> None:
        self._file.execute("BEGIN IMMEDIATE")
        self._file.executemany(_INSERT, rows)
        self._file.execute("COMMIT")


async def main(database: str, commit: str) -> None:
    """Until SIGTERM. It reads the settings of the bot that it has any use for."""
    api = f"{os.environ['TELEGRAM_API_URL']}/bot{TOKEN}"
    file = sqlite3.connect(database, isolation_level=None, check_same_thread=False)
    file.execute("PRAGMA journal_mode = WAL")
    file.execute("PRAGMA synchronous = FULL")
    file.execute(
        "CREATE TABLE IF NOT EXISTS inbox"
        " (id INTEGER PRIMARY KEY, update_id INTEGER UNIQUE, body TEXT)"
    )
    inbox = Group(file) if commit == "group" else Each(file)

    async def hear(request: web.Request) -> web.Response:
        update = json.loads(await request.read())
        await inbox.keep((update["update_id"], json.dumps(update)))
        query = update.get("callback_query")
        chat = query["from"]["id"] if query else update["message"]["chat"]["id"]
        message = {"chat_id": str(chat), "text": _TEXT, "reply_markup": _KEYBOARD}
        async with session.post(f"{api}/sendMessage", data=message) as response:
            await response.read()
        if query:
            return web.json_response(
                {"method": "answerCallbackQuery", "callback_query_id": query["id"]}
            )
        return web.Response()

    ending = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, ending.set)
    async with aiohttp.ClientSession() as session:
        app = web.Application()
        app.router.add_post("/hooks/telegram", hear)
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        await web.TCPSite(runner, os.environ["BOT_HOST"], int(os.environ["BOT_PORT"])).start()
        await ending.wait()
        await runner.cleanup()
    file.close()


if __name__ == "__main__":
    uvloop.run(main(*sys.argv[1:]))
