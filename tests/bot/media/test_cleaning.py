"""The child that reads what strangers sent: shut in, limited, and never the end of us."""

import asyncio
import sys
from pathlib import Path
from time import monotonic

import pytest

from bot.media.cleaning import Broken, Clean, Limits, clean
from intake.incoming import Unkept
from tests.bot.media import samples

HOUSE = Path(__file__).parents[3]
TRYING = """
import socket, subprocess, sys
from bot.media import child, pictures
pictures.prepare()
child._shut_in(512, 5)
for what, attempt in {
    "file": lambda: open("/etc/hosts"),
    "socket": socket.socket,
    "program": lambda: subprocess.run(["true"]),
}.items():
    try:
        attempt()
    except OSError:
        print(what)
"""


async def test_a_picture_and_a_voice_come_back_clean() -> None:
    picture = await clean(samples.photo())
    voice = await clean(samples.VOICE.read_bytes())
    assert isinstance(picture, Clean)
    assert isinstance(voice, Clean)
    assert (picture.type, picture.body[:2]) == ("image/jpeg", b"\xff\xd8")
    assert (voice.type, voice.body[:4]) == ("audio/ogg", b"OggS")
    assert b"Somebody" not in picture.body + voice.body


async def test_what_nobody_can_read_and_what_is_a_bomb_are_refused() -> None:
    assert await clean(b"%PDF-1.7 a document") is Unkept.UNREADABLE
    assert await clean(b"") is Unkept.UNREADABLE
    assert await clean(samples.bomb()) is Unkept.TOO_LARGE


async def test_a_child_that_wants_too_much_memory_ends_and_we_live_on() -> None:
    large = samples.photo(size=(6000, 6000))
    with pytest.raises(Broken):
        await clean(large, Limits(megabytes=70))
    assert isinstance(await clean(large), Clean)


async def test_a_child_that_takes_too_long_is_ended() -> None:
    began = monotonic()
    with pytest.raises(Broken):
        await clean(samples.photo(size=(6000, 6000)), Limits(seconds=0))
    assert monotonic() - began < 8


async def test_it_can_open_no_file_and_no_socket_and_start_nothing() -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", TRYING, cwd=HOUSE, env={}, stdout=asyncio.subprocess.PIPE
    )
    told, _ = await process.communicate()
    assert told.split() == [b"file", b"socket", b"program"]
