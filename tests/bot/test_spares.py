"""Codes are drawn beforehand, hashed, and each given to one person."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from uuid import uuid4

import pytest

from bot.flows.reading import code_in
from bot.spares import Spares, new_code, reference
from intake.ids import ConversationId
from intake_store.openers import CODE_SCOPE, opener_hash

SALT = b"s" * 32


@pytest.fixture
async def spares() -> AsyncIterator[Spares]:
    spares = Spares(SALT, "TJ", stock=3)
    drawing = asyncio.create_task(spares.keep_stocked())
    yield spares
    drawing.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await drawing


async def full(spares: Spares) -> None:
    async with asyncio.timeout(30):
        while spares.ready < 3:  # noqa: ASYNC110 - a stock that is filled by a thread
            await asyncio.sleep(0.005)


async def test_a_code_stays_where_it_is_until_it_is_used(spares: Spares) -> None:
    await full(spares)
    first, second = spares.peek(0), spares.peek(1)
    assert spares.peek(0) == first
    spares.used([first])
    assert spares.peek(0) == second
    spares.used([first])
    assert spares.ready == 2


async def test_the_stock_is_filled_again(spares: Spares) -> None:
    await full(spares)
    spares.used([spares.peek(0), spares.peek(1)])
    assert await spares.one_ready() >= 1
    await full(spares)


async def test_the_hash_is_the_one_that_a_typed_code_is_found_by(spares: Spares) -> None:
    await spares.one_ready()
    code = spares.peek(0)
    assert code.hash == opener_hash(code.digits, SALT, CODE_SCOPE)


async def test_our_word_stays_the_same_in_a_conversation(spares: Spares) -> None:
    """It is shown with one question, and kept with the answer to it."""
    await full(spares)
    id_ = ConversationId(uuid4())
    shown, kept = spares.spare(spares.peek(0), id_), spares.spare(spares.peek(1), id_)
    assert shown.ours == kept.ours
    assert shown.ref != kept.ref
    assert shown.case != kept.case


def test_a_code_is_read_back_whatever_stands_between_its_digits() -> None:
    for _ in range(200):
        code = new_code()
        assert len(code) == 16
        assert code_in(" ".join(code[start : start + 4] for start in range(0, 16, 4))) == code


def test_a_reference_spells_nothing() -> None:
    for _ in range(500):
        prefix, first, last = reference("TJ").split("-")
        assert (prefix, len(first), len(last)) == ("TJ", 3, 3)
        assert not set(first + last) & set("AEIOUL")
