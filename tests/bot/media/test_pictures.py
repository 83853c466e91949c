"""A picture keeps what is seen on it, and says nothing of where, when and by what it was taken."""

from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from bot.media.pictures import LONGEST_SIDE, NotAPicture, TooManyPixels, repainted
from tests.bot.media import samples
from tests.support.exiftool import left, told

SAMPLES = {
    "jpeg": samples.photo(),
    "turned": samples.photo(turn=6),
    "png": samples.png(),
    "webp": samples.webp(),
    "gif": samples.gif(),
}


def opened(body: bytes) -> Image.Image:
    picture = Image.open(BytesIO(body))
    picture.load()
    return picture


@pytest.mark.parametrize("name", ["jpeg", "png", "webp", "gif"])
def test_the_second_tool_finds_what_is_hidden_before(name: str, tmp_path: Path) -> None:
    file = tmp_path / "before"
    file.write_bytes(SAMPLES[name])
    said = str(told(file))
    assert "Somebody" in said or "Model of a phone" in said


@pytest.mark.parametrize("name", SAMPLES)
def test_the_second_tool_finds_nothing_after(name: str, tmp_path: Path) -> None:
    _, body = repainted(SAMPLES[name])
    assert left(body, tmp_path) == {}
    for secret in (b"Somebody", b"Maker", b"Exif", b"ICC_PROFILE", b"xmp", b"rdf", b"PK\x03\x04"):
        assert secret not in body


@pytest.mark.parametrize("name", SAMPLES)
def test_what_is_seen_stays(name: str) -> None:
    _, body = repainted(SAMPLES[name])
    picture = opened(body).convert("RGB")
    first = picture.getpixel((picture.width // 4, picture.height // 4))
    last = picture.getpixel((picture.width * 3 // 4, picture.height * 3 // 4))
    assert isinstance(first, tuple)
    assert isinstance(last, tuple)
    assert first[0] - first[2] > 150
    assert last[2] - last[0] > 150


@pytest.mark.parametrize(("turn", "size"), [(1, (120, 80)), (3, (120, 80)), (6, (80, 120))])
def test_it_is_turned_as_the_camera_noted(turn: int, size: tuple[int, int]) -> None:
    assert opened(repainted(samples.photo(turn))[1]).size == size


def test_a_large_one_becomes_smaller_and_a_small_one_stays() -> None:
    large = opened(repainted(samples.photo(size=(4000, 1000)))[1])
    assert large.size == (LONGEST_SIDE, LONGEST_SIDE // 4)
    assert opened(repainted(samples.photo())[1]).size == (120, 80)


@pytest.mark.parametrize(
    ("mode", "made"), [("L", "RGB"), ("P", "RGB"), ("1", "RGB"), ("I;16", "RGB"), ("LA", "RGBA")]
)
def test_every_way_to_write_colours_is_read(mode: str, made: str) -> None:
    file = BytesIO()
    painted = Image.new(mode, (30, 20)) if mode == "I;16" else samples.painted(mode)
    painted.save(file, "PNG")
    assert opened(repainted(file.getvalue())[1]).mode == made


def test_a_picture_of_too_many_pixels_is_not_unfolded() -> None:
    for side in (7_000, 12_000, 40_000):
        with pytest.raises(TooManyPixels):
            repainted(samples.bomb(side))


@pytest.mark.parametrize("name", ["jpeg", "png", "webp"])
def test_one_that_is_cut_off_is_none(name: str) -> None:
    whole = SAMPLES[name]
    with pytest.raises(NotAPicture):
        repainted(whole[: len(whole) // 3])


@pytest.mark.parametrize(
    "file", [b"", b"GIF89a", b"%PDF-1.7", b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"II*\0"]
)
def test_what_is_no_picture_of_ours_is_none(file: bytes) -> None:
    with pytest.raises(NotAPicture):
        repainted(file)


@given(st.binary(max_size=60), st.integers(0, 3000))
def test_whatever_comes_is_read_or_refused(noise: bytes, at: int) -> None:
    whole = SAMPLES["jpeg"]
    try:
        type_, body = repainted(whole[:at] + noise + whole[at + len(noise) :])
    except (NotAPicture, TooManyPixels):
        return
    assert (type_, body[:3]) == ("image/jpeg", b"\xff\xd8\xff")
