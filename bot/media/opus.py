"""A voice in Ogg/Opus, rewritten: the sound as it was, and nothing that says whose or whence.

Ogg is RFC 3533, Opus in it RFC 7845. The serial number, the tags and the sample rate of the
recording go; pages keep their sound and their times.
"""

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

MAGIC: Final = b"OggS"
_HEAD: Final = struct.Struct("<4sBBqIIIB")  # magic, version, flags, granule, serial, number, sum, n
_CONTINUED, _FIRST, _LAST = 1, 2, 4
_SERIAL: Final = 1
_REVERSED: Final = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))
_TAGS: Final = b"OpusTags" + bytes(8)  # no vendor, no comments
_RATE: Final = 48000
_MOST_CHANNELS: Final = 2
_OPUS_HEAD: Final = struct.Struct("<8sBBHIhB")
_MAJOR: Final = 0xF0  # of the version: another one is another format


class NotOpus(Exception):
    """Not one whole stream of Opus in Ogg. Says nothing of what it was."""


@dataclass(frozen=True, slots=True, repr=False)
class _Page:
    flags: int
    granule: int
    serial: int
    number: int
    lacing: bytes
    body: bytes


def without_tags(file: bytes) -> bytes:
    """The same sound, bare. Raises NotOpus."""
    pages = _pages(file)
    head = _first(pages)
    _skip_tags(pages, head.serial)
    sound = list(_sound(pages, head.serial))
    if not sound:
        raise NotOpus
    written = [
        _Page(_FIRST, 0, _SERIAL, 0, bytes([len(head.body)]), head.body),
        _Page(0, 0, _SERIAL, 1, bytes([len(_TAGS)]), _TAGS),
    ]
    last = len(sound) - 1
    for place, page in enumerate(sound):
        flags = (page.flags & _CONTINUED) | (_LAST if place == last else 0)
        number = len(written)
        written.append(_Page(flags, page.granule, _SERIAL, number, page.lacing, page.body))
    return b"".join(map(_bytes_of, written))


def _first(pages: Iterator[_Page]) -> _Page:
    """The page that says what follows: made anew from the little that a player needs."""
    page = next(pages, None)
    if page is None or page.flags != _FIRST or list(_ends(page.lacing)) != [len(page.body)]:
        raise NotOpus
    if len(page.body) < _OPUS_HEAD.size:
        raise NotOpus
    magic, version, channels, skipped, _, gain, family = _OPUS_HEAD.unpack_from(page.body)
    if magic != b"OpusHead" or version & _MAJOR or family != 0:
        raise NotOpus
    if not 1 <= channels <= _MOST_CHANNELS:
        raise NotOpus
    body = _OPUS_HEAD.pack(magic, 1, channels, skipped, _RATE, gain, 0)
    return _Page(_FIRST, 0, page.serial, 0, b"", body)


def _skip_tags(pages: Iterator[_Page], serial: int) -> None:
    """Past the packet of the tags, however many pages it takes; it ends its last one."""
    begun = b""
    for number, page in enumerate(pages):
        if page.serial != serial or page.flags & ~_CONTINUED:
            raise NotOpus
        if (number > 0) is not bool(page.flags & _CONTINUED):
            raise NotOpus
        begun = begun or page.body[:8]
        ends = list(_ends(page.lacing))
        if ends:
            if ends != [len(page.body)] or begun != b"OpusTags":
                raise NotOpus
            return
    raise NotOpus


def _sound(pages: Iterator[_Page], serial: int) -> Iterator[_Page]:
    for page in pages:
        if page.serial != serial or page.flags & _FIRST:
            raise NotOpus  # another stream, beside it or behind it
        yield page
        if page.flags & _LAST:
            break
    if next(pages, None) is not None:
        raise NotOpus


def _pages(file: bytes) -> Iterator[_Page]:
    """All of the file is pages, whole and unharmed, numbered without a gap."""
    at, number = 0, 0
    while at < len(file):
        if len(file) - at < _HEAD.size:
            raise NotOpus
        magic, version, flags, granule, serial, found, told, count = _HEAD.unpack_from(file, at)
        body_at = at + _HEAD.size + count
        lacing = file[at + _HEAD.size : body_at]
        end = body_at + sum(lacing)
        if magic != MAGIC or version or found != number or end > len(file):
            raise NotOpus
        page = _Page(flags, granule, serial, found, lacing, file[body_at:end])
        if _bytes_of(page) != file[at:end] or len(lacing) != count or told != _sum_of(page):
            raise NotOpus
        yield page
        at, number = end, number + 1


def _ends(lacing: bytes) -> Iterator[int]:
    """Where packets end within a page's body: a segment shorter than 255 ends one."""
    at = 0
    for length in lacing:
        at += length
        if length < 255:  # noqa: PLR2004 - Ogg's own
            yield at


def _bytes_of(page: _Page) -> bytes:
    return _bare(page, _sum_of(page))


def _sum_of(page: _Page) -> int:
    return _sum(_bare(page, 0))


def _bare(page: _Page, told: int) -> bytes:
    head = _HEAD.pack(
        MAGIC, 0, page.flags, page.granule, page.serial, page.number, told, len(page.lacing)
    )
    return head + page.lacing + page.body


def _sum(written: bytes) -> int:
    """Ogg's checksum is zlib's with every bit the other way round, begun and ended with zeros."""
    other = zlib.crc32(written.translate(_REVERSED), 0xFFFFFFFF) ^ 0xFFFFFFFF
    return int(f"{other:032b}"[::-1], 2)
