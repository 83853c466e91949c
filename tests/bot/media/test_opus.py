"""A voice keeps its sound, and loses whatever was written beside it."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.media.opus import NotOpus, without_tags
from tests.bot.media.samples import VOICE
from tests.support.exiftool import left, told

FILE = VOICE.read_bytes()
HEAD = b"OpusHead\x01\x01\x38\x01\x80\xbb\0\0\0\0\0"
TAGS = b"OpusTags\x08\0\0\0Somebody\0\0\0\0"


def sum_of(page: bytes) -> int:
    """Ogg's checksum as the standard writes it, bit by bit."""
    found = 0
    for byte in page:
        found ^= byte << 24
        for _ in range(8):
            found = ((found << 1) ^ (0x04C11DB7 if found & 0x80000000 else 0)) & 0xFFFFFFFF
    return found


def page(  # noqa: PLR0917 - as the standard lists them
    flags: int, granule: int, serial: int, number: int, body: bytes, lacing: bytes | None = None
) -> bytes:
    """As another writer than ours makes it."""
    if lacing is None:
        lacing = bytes([255] * (len(body) // 255) + [len(body) % 255])
    head = b"OggS\0" + bytes([flags]) + granule.to_bytes(8, "little")
    head += serial.to_bytes(4, "little") + number.to_bytes(4, "little")
    rest = bytes([len(lacing)]) + lacing + body
    return head + sum_of(head + bytes(4) + rest).to_bytes(4, "little") + rest


def stream(tags: bytes = TAGS, head: bytes = HEAD, sound: bytes = b"\xfc\xff\xfe" * 20) -> bytes:
    return page(2, 0, 77, 0, head) + page(0, 0, 77, 1, tags) + page(4, 960, 77, 2, sound)


def packets(file: bytes) -> list[bytes]:
    """Bodies of all pages, joined and cut where packets end, by an own short reader."""
    found, at, open_ = [], 0, b""
    while at < len(file):
        count = file[at + 26]
        lacing, place = file[at + 27 : at + 27 + count], at + 27 + count
        for length in lacing:
            open_ += file[place : place + length]
            place += length
            if length < 255:
                found.append(open_)
                open_ = b""
        at = place
    return found


def test_the_second_tool_finds_the_tags_before_and_none_after(tmp_path: Path) -> None:
    said = str(told(VOICE))
    assert "Somebody" in said
    assert "38.5598" in said
    assert left(without_tags(FILE), tmp_path) == {}


def test_the_sound_stays_to_the_last_byte() -> None:
    clean = without_tags(FILE)
    assert packets(clean)[2:] == packets(FILE)[2:]
    assert len(packets(clean)) > 50
    assert packets(clean)[1] == b"OpusTags" + bytes(8)


def test_what_is_clean_stays_as_it_is() -> None:
    clean = without_tags(FILE)
    assert without_tags(clean) == clean


def test_every_page_is_signed_as_the_standard_says() -> None:
    clean, at, seen = without_tags(FILE), 0, []
    while at < len(clean):
        end = at + 27 + clean[at + 26] + sum(clean[at + 27 : at + 27 + clean[at + 26]])
        one = clean[at:end]
        assert int.from_bytes(one[22:26], "little") == sum_of(one[:22] + bytes(4) + one[26:])
        seen.append((one[5], int.from_bytes(one[14:18], "little")))
        at = end
    assert [serial for _, serial in seen] == [1] * len(seen)
    assert (seen[0][0], seen[-1][0]) == (2, 4)


def test_tags_may_take_many_pages() -> None:
    many = b"OpusTags" + b"\x01" * 100_000
    first, rest = many[: 255 * 255], many[255 * 255 :]
    file = page(2, 0, 77, 0, HEAD) + page(0, 0, 77, 1, first, bytes([255] * 255))
    second = page(1, 0, 77, 2, rest)
    file += second + page(4, 960, 77, 3, b"\xfc\xff\xfe" * 20)
    assert packets(without_tags(file))[1:] == [b"OpusTags" + bytes(8), b"\xfc\xff\xfe" * 20]


def test_the_rate_and_the_number_of_the_stream_go() -> None:
    clean = without_tags(stream(head=HEAD[:12] + (16000).to_bytes(4, "little") + HEAD[16:]))
    assert packets(clean)[0] == HEAD[:12] + (48000).to_bytes(4, "little") + HEAD[16:]
    assert (77).to_bytes(4, "little") not in clean


@pytest.mark.parametrize(
    "file",
    [
        b"",
        b"OggS",
        FILE[: len(FILE) // 2],
        FILE[:-1],
        FILE + b"behind it",
        FILE + FILE,  # a second stream behind the first
        FILE[:40] + b"X" + FILE[41:],  # one byte is another
        stream()[: -len(page(4, 960, 77, 2, b"\xfc\xff\xfe" * 20))],  # no sound
        stream(head=b"OpusHead\x01\x09\x38\x01\x80\xbb\0\0\0\0\0"),  # nine channels
        stream(head=b"OpusHead\x10\x01\x38\x01\x80\xbb\0\0\0\0\0"),  # another format
        stream(head=b"\x01vorbis" + bytes(23)),
        stream(tags=b"\x03vorbis" + bytes(23)),
        page(2, 0, 77, 0, HEAD)
        + page(2, 0, 78, 0, HEAD)
        + stream()[len(page(2, 0, 77, 0, HEAD)) :],
    ],
)
def test_what_is_not_one_whole_voice_is_refused(file: bytes) -> None:
    with pytest.raises(NotOpus):
        without_tags(file)


@given(st.integers(0, len(FILE) - 1), st.integers(1, 255))
def test_no_changed_byte_goes_unseen(at: int, by: int) -> None:
    changed = FILE[:at] + bytes([FILE[at] ^ by]) + FILE[at + 1 :]
    with pytest.raises(NotOpus):
        without_tags(changed)


@given(st.binary(max_size=400))
def test_whatever_comes_is_refused_and_nothing_worse(noise: bytes) -> None:
    with pytest.raises(NotOpus):
        without_tags(b"OggS" + noise)
