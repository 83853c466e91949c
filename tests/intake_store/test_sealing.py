"""What is sealed opens with its key, in its row, unchanged; and in no other way."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake_store import sealing
from intake_store.keys import new_key_pair
from intake_store.sealing import CannotOpen, PrivateKey

KEY = bytes(range(32))
PAIR = new_key_pair()
HERE, THERE = b"notes.sealed/1", b"notes.sealed/2"

plain = st.binary(max_size=600) | st.binary(max_size=300).map(lambda told: told + b"\x80\x00\x00")


@given(plain)
def test_the_holder_opens_what_was_sealed(told: bytes) -> None:
    assert sealing.open_with(PAIR.private, sealing.seal_to(PAIR.public, told, HERE), HERE) == told
    assert sealing.open_under(KEY, sealing.seal_under(KEY, told, HERE), HERE) == told


@given(plain)
def test_a_length_tells_only_the_step(told: bytes) -> None:
    steps = len(told) // 256 + 1
    assert len(sealing.seal_under(KEY, told, HERE)) == 1 + 12 + 256 * steps + 16
    assert len(sealing.seal_to(PAIR.public, told, HERE)) == 1 + 32 + 256 * steps + 16


def test_the_same_words_never_look_the_same() -> None:
    assert sealing.seal_under(KEY, b"a", HERE) != sealing.seal_under(KEY, b"a", HERE)
    assert sealing.seal_to(PAIR.public, b"a", HERE) != sealing.seal_to(PAIR.public, b"a", HERE)


def test_moved_to_another_row_it_does_not_open() -> None:
    with pytest.raises(CannotOpen):
        sealing.open_with(PAIR.private, sealing.seal_to(PAIR.public, b"a", HERE), THERE)
    with pytest.raises(CannotOpen):
        sealing.open_under(KEY, sealing.seal_under(KEY, b"a", HERE), THERE)


def test_another_key_does_not_open_it() -> None:
    with pytest.raises(CannotOpen):
        sealing.open_with(new_key_pair().private, sealing.seal_to(PAIR.public, b"a", HERE), HERE)
    with pytest.raises(CannotOpen):
        sealing.open_under(bytes(32), sealing.seal_under(KEY, b"a", HERE), HERE)


@given(st.binary(max_size=400))
def test_anything_else_is_cannot_open_and_nothing_worse(noise: bytes) -> None:
    for suite in (b"", b"\x01", b"\x02"):
        with pytest.raises(CannotOpen):
            sealing.open_under(KEY, suite + noise, HERE)
        with pytest.raises(CannotOpen):
            sealing.open_with(PrivateKey(PAIR.private), suite + noise, HERE)


def test_a_slow_hash_depends_on_text_and_salt_and_on_nothing_else() -> None:
    once = sealing.slow_hash("4711 \ud800", b"salt")
    assert once == sealing.slow_hash("4711 \ud800", b"salt")
    assert once != sealing.slow_hash("4711 \ud800", b"other")
    assert once != sealing.slow_hash("4712 \ud800", b"salt")
