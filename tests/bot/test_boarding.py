"""What a turn says leaves with the turn's own commit, and overtakes nothing."""

from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest

from bot.boarding import Boarding
from bot.pace import Flood
from bot.turns import Turns
from intake.channels import ChannelKind
from intake.incoming import Said
from intake_store.unit import UnitOfWork
from tests.bot.posting import CHAT, TELEGRAM, THANKS, Post, posted, somebody
from tests.bot.shells import Shell
from tests.support.fake_telegram import Trouble


@dataclass(frozen=True, slots=True)
class Pier:
    """Turns that take their messages along, and the sender that has them."""

    post: Post
    turns: Turns
    boarding: Boarding

    async def hear(self, text: str, chat: int = CHAT) -> None:
        await self.post.shell.hear(Said(text), at=str(chat), channel=TELEGRAM)

    async def take(self) -> None:
        while await self.turns.take():
            pass

    async def last(self) -> list[str]:
        return [state for state, reason in await self.post.states() if reason != "not this test's"]


async def _nobody(_: object) -> None:
    """Nobody waits for a turn here."""


@pytest.fixture
async def pier(shell: Shell) -> AsyncIterator[Pier]:
    boarding = Boarding()
    async with posted(shell) as post:
        turns = Turns(shell.store, shell.house, shell.spares, Flood(0), _nobody, boarding=boarding)
        boarding.open([post.sender])
        yield Pier(post, turns, boarding)
        await post.sender.finish(3)


async def test_an_answer_is_on_its_way_when_its_turn_is_committed(pier: Pier) -> None:
    await pier.hear("English")
    await pier.take()
    assert await pier.last() == ["sending"]
    await pier.post.send_all()
    assert await pier.last() == ["sent"]
    assert len(pier.post.texts) == 1


async def test_what_was_due_before_goes_first(pier: Pier) -> None:
    id_ = await somebody(pier.post.shell)
    await pier.post.owe(id_, THANKS)
    await pier.hear("00")
    await pier.take()
    await pier.post.send_all()
    assert set(await pier.last()) == {"sent"}
    assert pier.post.texts[0].startswith("Noted.")


async def test_who_leases_just_now_sees_to_it(pier: Pier) -> None:
    await pier.hear("English")
    assert await pier.post.sender.is_free_to_lease()
    await pier.take()
    assert await pier.last() == ["due"]
    pier.post.sender.leave(())
    await pier.post.send_all()
    assert await pier.last() == ["sent"]


async def test_a_unit_that_fails_begins_nothing_and_frees_the_sender(
    pier: Pier, monkeypatch: pytest.MonkeyPatch
) -> None:
    board, failures = Boarding.board, [KeyError()]

    async def breaks(self: Boarding, uow: UnitOfWork, kinds: set[ChannelKind]) -> None:
        await board(self, uow, kinds)
        if failures:
            raise failures.pop()

    monkeypatch.setattr(Boarding, "board", breaks)
    await pier.hear("English")
    assert await pier.turns.take() == 1
    assert await pier.last() == []
    await pier.take()  # once more, by itself
    await pier.post.send_all()
    assert await pier.last() == ["sent"]
    assert len(pier.post.texts) == 1


async def test_who_does_not_lead_takes_nothing_along(pier: Pier) -> None:
    pier.boarding.shut()
    await pier.hear("English")
    await pier.take()
    assert await pier.last() == ["due"]


async def test_nobody_is_answered_out_of_order_though_the_first_call_hangs(pier: Pier) -> None:
    pier.post.api.trouble("sendMessage", Trouble(late=0.5))
    await pier.hear("English")
    await pier.take()
    await pier.hear("00")
    await pier.take()
    first, *later = await pier.last()
    assert (first, set(later)) == ("sending", {"due"})
    await pier.post.send_all()
    assert set(await pier.last()) == {"sent"}
    sent = [str(params["text"]) for params in pier.post.api.of("sendMessage")]
    assert sent == pier.post.texts
    assert len(sent) == len(set(sent))


async def test_only_a_channel_on_which_something_is_due_is_asked(pier: Pier) -> None:
    await pier.post.owe(await somebody(pier.post.shell), THANKS)
    await pier.post.shell.hear(Said("English"), channel=ChannelKind.WEB)
    await pier.take()
    assert await pier.last() == ["due", "due"]
