"""What another site, or a neighbour of our name, can do to somebody's conversation: nothing."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from intake.incoming import Said
from tests.bot.channels.web_chat.house import (
    EXIT,
    Client,
    House,
    mark_on_page,
    opened,
    page_words,
    send,
)
from tests.support.clock import StoppedClock


@pytest.fixture
def house(clock: StoppedClock, tmp_path: Path) -> House:
    return House(clock, page_words(tmp_path))


@pytest.fixture
async def client(house: House) -> AsyncIterator[Client]:
    async with opened(house.door()) as client:
        yield client


async def test_over_https_a_neighbour_of_our_name_cannot_hand_out_a_conversation(
    house: House,
) -> None:
    async with opened(house.door("https://line.example")) as client:
        for cookie in ("c", "__Secure-c"):  # what a neighbour can set for all of its domain
            async with client.get("/chat", headers={"Cookie": f"{cookie}={'a' * 43}"}) as answer:
                assert answer.status == 200
        async with client.get("/chat", headers={"Cookie": f"__Host-c={'a' * 43}"}) as answer:
            assert answer.status == 200
    assert house.asked_for == [None, None, "a" * 43]


async def test_another_page_that_leads_to_leaving_takes_nothing_away(
    client: Client, house: House
) -> None:
    await send(client, {"form": await mark_on_page(client), "write": "hello"})
    for site in ("cross-site", "same-site"):
        headers = {"Sec-Fetch-Site": site}
        async with client.get("/chat/leave", headers=headers, allow_redirects=False) as answer:
            assert (answer.status, answer.headers["Location"]) == (303, EXIT)
    assert house.given == [Said("hello")]
