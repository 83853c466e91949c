"""Doors bring at the same time; the inbox commits together, and each hears of its own."""

import asyncio
from collections.abc import Sequence

import pytest

from bot.receiving import Receiving
from intake.channels import ChannelKind
from intake.incoming import Said
from intake_store.arrivals import Arrived
from tests.support.clock import START


class Inbox:
    """Commits when it is let; refuses whatever holds the poison."""

    def __init__(self) -> None:
        self.commits: list[list[str]] = []
        self.open = asyncio.Event()
        self.poison = ""

    async def keep(self, arrivals: Sequence[Arrived]) -> None:
        await self.open.wait()
        ids = [one.external_id for one in arrivals]
        if self.poison in ids:
            raise OSError
        self.commits.append(ids)


def arrived(number: str) -> Arrived:
    return Arrived(
        channel=ChannelKind.TELEGRAM,
        own="1",
        address="2",
        source="telegram:1",
        external_id=number,
        given=Said("hello"),
        received_at=START,
    )


async def test_what_comes_during_a_commit_is_one_commit_in_the_order_of_coming() -> None:
    inbox = Inbox()
    receiving = Receiving(inbox.keep)
    first = asyncio.create_task(receiving.receive([arrived("1")]))
    await asyncio.sleep(0.01)
    others = [asyncio.create_task(receiving.receive([arrived(n)])) for n in ("2", "3", "4")]
    inbox.open.set()
    await asyncio.gather(first, *others)
    assert inbox.commits == [["1"], ["2", "3", "4"]]


async def test_nobody_hears_of_a_commit_before_it_is_made() -> None:
    inbox = Inbox()
    receiving = Receiving(inbox.keep)
    tasks = [asyncio.create_task(receiving.receive([arrived(n)])) for n in ("1", "2")]
    done, _ = await asyncio.wait(tasks, timeout=0.05)
    assert not done
    inbox.open.set()
    await asyncio.gather(*tasks)


async def test_one_that_cannot_be_kept_takes_nobody_with_it() -> None:
    inbox = Inbox()
    inbox.poison = "2"
    inbox.open.set()
    receiving = Receiving(inbox.keep)
    heard = await asyncio.gather(
        *(receiving.receive([arrived(n)]) for n in ("1", "2", "3")), return_exceptions=True
    )
    assert [type(one) for one in heard] == [type(None), OSError, type(None)]
    assert inbox.commits == [["1"], ["3"]]


async def test_a_door_that_goes_away_leaves_what_it_brought() -> None:
    inbox = Inbox()
    receiving = Receiving(inbox.keep)
    gone = asyncio.create_task(receiving.receive([arrived("1")]))
    await asyncio.sleep(0.01)
    gone.cancel()
    inbox.open.set()
    await receiving.receive([arrived("2")])
    assert inbox.commits == [["1"], ["2"]]
    with pytest.raises(asyncio.CancelledError):
        await gone
