"""Backups: all tables as they were at one moment, packed, sealed to the recovery keys.

BOT_KEY is in none of them: it is in no table. The bot and the panel go on meanwhile.
"""

import zlib
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from contextlib import aclosing
from datetime import datetime
from pathlib import Path

from intake_store import age, dump, erasures_file
from intake_store.age import Identity, Recipient
from intake_store.store import Store


async def back_up(
    store: Store, to: Path, recipients: Sequence[Recipient], now: datetime, *, erasures: Path
) -> dump.Manifest:
    """Write the file, and the erasures known now beside it. Raises NotAKey, CannotWriteFile.

    `erasures`: where this deployment keeps them.
    """
    async with store.snapshot() as unit:
        told = unit.dump.lines(now)
        first = await anext(told)
        await age.seal(_packed(first, told), to, recipients)
    await erasures_file.keep_beside(store, erasures, now, anyway=True)
    if (beside := to.with_name(erasures_file.NAME)) != erasures:
        await erasures_file.keep_beside(store, beside, now, anyway=True)
    return dump.Manifest.read(first)


async def opened(file: Path, identities: Sequence[Identity]) -> AsyncGenerator[bytes, None]:
    """The lines of a backup. Raises CannotOpenFile, NotAKey."""
    unpacking = zlib.decompressobj()
    rest = b""
    async with aclosing(age.unseal(file, identities)) as parts:
        async for part in parts:
            try:
                *whole, rest = (rest + unpacking.decompress(part)).split(b"\n")
            except zlib.error:
                raise age.CannotOpenFile("The file opens, but it is no backup.") from None
            for line in whole:
                yield line + b"\n"
    if rest:
        yield rest


async def _packed(first: bytes, lines: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    packing = zlib.compressobj(3)
    yield packing.compress(first)
    async for part in lines:
        if packed := packing.compress(part):
            yield packed
    yield packing.flush()
