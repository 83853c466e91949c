"""Programs that break or talk with somebody's words in hand, and what then must hold of the log."""

import json
import subprocess
import sys
import textwrap
from collections.abc import Mapping
from pathlib import Path
from typing import Final

ROOT = Path(__file__).parent.parent.parent
_BEFORE: Final = """
import logging
from {room} import logs
logs.set_up()
SAID = "apricot +992900000001"
"""
EVERYWHERE: Final[Mapping[str, str]] = {
    "a foreign logger's message and arguments": """
        for name in ("aiohttp.server", "sqlalchemy.engine", "telegram", "asyncio", "whoever"):
            logging.getLogger(name).critical("%s said so", SAID, extra={"event": {"text": SAID}})
        """,
    "an exception that quotes what it was given": """
        try:
            {}[SAID]
        except KeyError:
            logging.getLogger("whoever").exception("lost %s", SAID)
        """,
    "one exception out of another": """
        try:
            try:
                int(SAID)
            except ValueError as error:
                raise RuntimeError(SAID) from error
        except RuntimeError as error:
            logging.getLogger("whoever").error("lost", exc_info=error)
        """,
    "a database's error with its parameters": """
        import sqlalchemy
        engine = sqlalchemy.create_engine("sqlite://")
        with engine.connect() as connection:
            try:
                connection.execute(sqlalchemy.text("SELECT :a FROM nowhere"), {"a": SAID})
            except sqlalchemy.exc.OperationalError:
                logging.getLogger("sqlalchemy").exception("failed")
        """,
    "a task that nobody waited for": """
        import asyncio, gc
        async def lost():
            raise ValueError(SAID)
        async def main():
            asyncio.get_running_loop().create_task(lost())
            await asyncio.sleep(0.01)
            gc.collect()
        asyncio.run(main())
        """,
    "a thread that breaks": """
        import threading
        def broken():
            raise ValueError(SAID)
        thread = threading.Thread(target=broken, name=SAID)
        thread.start(); thread.join()
        """,
    "a destructor that breaks": """
        class Thing:
            def __del__(self):
                raise ValueError(SAID)
        Thing()
        """,
    "a warning": """
        import warnings
        warnings.warn(SAID)
        """,
    "a record that its own message does not fit": """
        logging.getLogger("whoever").error("%d", SAID)
        """,
    "the process's own end": """
        raise RuntimeError(SAID)
        """,
}


def told(room: str, program: str, *, ends_well: bool = False) -> list[dict[str, object]]:
    """What a program with this room's logs set up tells, each line read; no word of it was said."""
    ended = subprocess.run(
        [sys.executable, "-c", _BEFORE.format(room=room) + textwrap.dedent(program)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=ends_well,
    )
    everything = ended.stdout + ended.stderr
    assert "apricot" not in everything
    assert "99290" not in everything
    assert everything, "and yet it is told that something was"
    return [json.loads(line) for line in everything.splitlines()]
