"""Files sealed to recovery keys, written and read in a stream: nothing lies open on the disk.

The format is age's, so that any age tool opens them too: https://age-encryption.org/v1
"""

import asyncio
import os
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Sequence
from contextlib import suppress
from io import RawIOBase
from pathlib import Path
from typing import Final, NewType

import pyrage

from intake_store.engines import make_private

Recipient = NewType("Recipient", str)  # age1…: may be known to everybody
Identity = NewType("Identity", str)  # AGE-SECRET-KEY-1…: opens

_CHUNK: Final = 1 << 16
_MARK: Final = "AGE-SECRET-KEY-1"


class CannotOpenFile(Exception):
    """The sentence says why: another key, not whole, no such file at all."""


class CannotWriteFile(Exception):
    """The sentence says why."""


class NotAKey(Exception):
    """What was given as a recovery key is none."""


def new_identity() -> tuple[Identity, Recipient]:
    made = pyrage.x25519.Identity.generate()
    return Identity(str(made)), Recipient(str(made.to_public()))


def is_identity(identity: Identity) -> bool:
    """Whether its checksum holds."""
    try:
        _private(identity)
    except NotAKey:
        return False
    return True


def write_identity(file: Path) -> Recipient:
    """A new recovery key, for its owner alone to read. FileExistsError: none is overwritten."""
    identity, recipient = new_identity()
    descriptor = os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with os.fdopen(descriptor, "w") as opened:
        opened.write(f"# public key: {recipient}\n{identity}\n")
    return recipient


def read_identities(file: Path) -> list[Identity]:
    """The keys of a file as age-keygen writes it. Raises NotAKey."""
    try:
        lines = file.read_text("utf-8").split()
    except (OSError, UnicodeDecodeError):
        raise NotAKey("The identity file cannot be read.") from None
    found = [Identity(line) for line in lines if line.startswith(_MARK)]
    if not found:
        raise NotAKey(f"The identity file holds no line that begins with {_MARK}.")
    return found


async def seal(parts: AsyncIterator[bytes], to: Path, recipients: Sequence[Recipient]) -> None:
    """Write `parts` to a new file that only the recipients' keys open. Whole or not at all.

    Raises NotAKey, CannotWriteFile, and what taking the parts raises.
    """
    keys = [_public(one) for one in recipients]
    draft = to.with_name(f"{to.name}.part")
    try:
        make_private(draft)
    except OSError as error:
        raise _unwritten(error) from None
    reader, writer = os.pipe()

    def sealed() -> None:
        with os.fdopen(reader, "rb") as source, draft.open("wb") as target:
            pyrage.encrypt_io(source, target, keys)
            target.flush()
            os.fsync(target.fileno())

    sealing = asyncio.ensure_future(asyncio.to_thread(sealed))
    try:
        with suppress(BrokenPipeError), os.fdopen(writer, "wb", buffering=0) as pipe:
            async for part in parts:
                await asyncio.to_thread(_push, pipe, part)
        await _is_kept(sealing, draft, to)
    finally:
        await asyncio.gather(sealing, return_exceptions=True)
        draft.unlink(missing_ok=True)


async def unseal(file: Path, identities: Sequence[Identity]) -> AsyncGenerator[bytes, None]:
    """What was sealed, part by part. Raises CannotOpenFile, also at the very end: not whole."""
    keys = [_private(one) for one in identities]
    reader, writer = os.pipe()

    def opened() -> None:
        with os.fdopen(writer, "wb") as target, file.open("rb") as source:
            pyrage.decrypt_io(source, target, keys)

    opening = asyncio.ensure_future(asyncio.to_thread(opened))
    try:
        with os.fdopen(reader, "rb", buffering=0) as pipe:
            while part := await asyncio.to_thread(pipe.read, _CHUNK):
                yield part
        await opening
    except FileNotFoundError:
        raise CannotOpenFile("The backup file is not there.") from None
    except pyrage.DecryptError as error:
        raise CannotOpenFile(_why(error)) from None
    except OSError:
        raise CannotOpenFile("The backup is damaged or cut short.") from None
    finally:
        await asyncio.gather(opening, return_exceptions=True)


def _push(pipe: RawIOBase, part: bytes) -> None:
    """All of it; a pipe may take less at once."""
    rest = memoryview(part)
    while rest:
        rest = rest[pipe.write(rest) or 0 :]


async def _is_kept(sealing: Awaitable[None], draft: Path, to: Path) -> None:
    try:
        await sealing
        await asyncio.to_thread(draft.replace, to)
    except OSError as error:
        raise _unwritten(error) from None


def _unwritten(error: OSError) -> CannotWriteFile:
    return CannotWriteFile(f"The file cannot be written: {type(error).__name__}.")


def _why(error: Exception) -> str:
    if "matching keys" in str(error):
        return "The backup was sealed to another key than this one."
    return "The file is no backup, or was cut short at its very beginning."


def _public(recipient: Recipient) -> "pyrage.x25519.Recipient":
    try:
        return pyrage.x25519.Recipient.from_str(recipient)
    except pyrage.RecipientError:
        raise NotAKey("A recipient is no age key: it begins with age1.") from None


def _private(identity: Identity) -> "pyrage.x25519.Identity":
    try:
        return pyrage.x25519.Identity.from_str(identity)
    except pyrage.IdentityError:
        raise NotAKey("The identity file holds a key that is none.") from None
