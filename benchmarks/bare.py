"""The limit: a handler that keeps an update in SQLite, one commit each, and sends one message.

No dialogue, no sealing, no outbox: what aiohttp and a durable commit cost at the very least.
"""

import asyncio
import json
import os
import signal
import sqlite3
import sys
from typing import Final

import aiohttp
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
_TEXT: Final = "A question as long as ours are, with a line or two before it. " * 3


async def main(database: str) -> None:
    """Until SIGTERM. It reads the settings of the bot that it has any use for."""
    api = f"{os.environ['TELEGRAM_API_URL']}/bot{TOKEN}"
    file = sqlite3.connect(database, isolation_level=None)
    file.execute("PRAGMA journal_mode = WAL")
    file.execute("PRAGMA synchronous = FULL")
    file.execute("CREATE TABLE inbox (id INTEGER PRIMARY KEY, update_id INTEGER UNIQUE, body TEXT)")

    async def hear(request: web.Request) -> web.Response:
        update = json.loads(await request.read())
        file.execute(
            "INSERT INTO inbox (update_id, body) VALUES (?, ?)",
            (update["update_id"], json.dumps(update)),
        )
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
    asyncio.run(main(sys.argv[1]))
