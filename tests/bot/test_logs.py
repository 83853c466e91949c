"""Whatever library speaks and whatever breaks: no word that was said reaches the log."""

import json
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
SAID = "apricot +992900000001"
BEFORE = f"""
import logging, sys
import structlog
from bot import logs
logs.set_up()
SAID = {SAID!r}
"""

CASES = {
    "a foreign logger's message and arguments": """
        for name in ("aiohttp.server", "sqlalchemy.engine", "telegram", "asyncio", "whoever"):
            logging.getLogger(name).critical("%s said so", SAID, extra={"event": {"text": SAID}})
        """,
    "an exception that quotes what it was given": """
        try:
            {}[SAID]
        except KeyError:
            logging.getLogger("whoever").exception("lost %s", SAID)
            structlog.get_logger().exception("ours", input=7)
        """,
    "one exception out of another": """
        try:
            try:
                int(SAID)
            except ValueError as error:
                raise RuntimeError(SAID) from error
        except RuntimeError as error:
            structlog.get_logger().error("ours", exc_info=error)
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
    "an object that is no value": """
        class Name:
            def __repr__(self):
                return SAID
        structlog.get_logger().warning("ours", what=Name())
        """,
    "the process's own end": """
        raise RuntimeError(SAID)
        """,
}


@pytest.mark.parametrize("what", CASES)
def test_no_word_reaches_the_log(what: str) -> None:
    program = BEFORE + textwrap.dedent(CASES[what])
    ended = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, cwd=ROOT, check=False
    )
    told = ended.stdout + ended.stderr
    assert "apricot" not in told
    assert "99290" not in told
    assert told, "and yet it is told that something was"
    for line in told.splitlines():
        assert {"at", "level", "logger"} <= json.loads(line).keys()


def test_our_own_events_are_told_with_where_they_come_from() -> None:
    program = BEFORE + textwrap.dedent("""
        from bot.flows.flow import Fork
        try:
            Fork(("a",), lambda draft, facts: "b").way(None, None)
        except LookupError as failure:
            structlog.get_logger("x").error("turn-failed", input=7, exc_info=failure)
    """)
    ended = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, cwd=ROOT, check=True
    )
    [told] = [json.loads(line) for line in ended.stderr.splitlines()]
    assert (told["event"], told["input"], told["exception"]) == ("turn-failed", 7, "LookupError")
    assert any(where.startswith("bot/flows/flow.py:") for where in told["where"])
