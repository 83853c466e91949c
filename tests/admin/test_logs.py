"""Whatever library speaks and whatever breaks: no word that was typed reaches the panel's log."""

import json
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
SAID = "apricot +992900000001"
BEFORE = f"""
import logging
from admin import logs
logs.set_up()
SAID = {SAID!r}
"""

CASES = {
    "a foreign logger's message and arguments": """
        logging.getLogger("aiohttp.server").critical("%s said so", SAID)
        """,
    "an exception that quotes what it was given": """
        try:
            {}[SAID]
        except KeyError:
            logging.getLogger("admin.app").exception("a handler failed")
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
