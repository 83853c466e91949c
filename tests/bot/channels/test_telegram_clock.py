"""What time it is at Telegram, whatever our own clock says."""

from time import time

from bot.channels.telegram import Telegram
from bot.channels.telegram_clock import TheirClock


def test_before_the_first_answer_nobody_knows() -> None:
    clock = TheirClock()
    clock.hear("")
    clock.hear("yesterday")
    assert clock.now() is None


def test_it_goes_on_from_the_last_answer() -> None:
    clock = TheirClock()
    clock.hear("Mon, 02 Mar 2026 09:00:00 GMT")
    now = clock.now()
    assert now is not None
    assert 0 <= now - 1_772_442_000 < 1


async def test_every_answer_tells_it(telegram: Telegram) -> None:
    await telegram.stands()
    now = telegram.clock.now()
    assert now is not None
    assert abs(now - time()) < 2
