"""How fast we may send, and how a flood is slowed."""

from datetime import timedelta
from uuid import uuid4

from hypothesis import given
from hypothesis import strategies as st

from bot.pace import BURST_OF_A_CHAT, Flood, Pace
from intake.ids import ConversationId
from tests.support.clock import START

ONE, OTHER = ConversationId(uuid4()), ConversationId(uuid4())


class Now:
    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


def went(pace: Pace, chat: str, times: int) -> int:
    return sum(pace.wait(chat) == 0 for _ in range(times))


def test_no_limit_is_no_limit() -> None:
    pace = Pace(0, 0, Now())
    assert went(pace, "a", 10_000) == 10_000
    assert pace.room() > 10_000


def test_a_chat_has_its_burst_and_then_its_pace() -> None:
    now = Now()
    pace = Pace(0, 1, now)
    assert went(pace, "a", 20) == BURST_OF_A_CHAT
    assert went(pace, "b", 20) == BURST_OF_A_CHAT
    now.seconds += 1
    assert went(pace, "a", 20) == 1


def test_whoever_waits_for_the_line_loses_nothing_of_the_chats_own_burst() -> None:
    now = Now()
    pace = Pace(1, 1, now)
    assert went(pace, "a", 1) == 1
    assert went(pace, "b", 50) == 0
    for _ in range(BURST_OF_A_CHAT):
        now.seconds += 1
        assert went(pace, "b", 1) == 1


def test_a_halt_holds_everybody_and_nothing_is_begun() -> None:
    now = Now()
    pace = Pace(30, 1, now)
    pace.halt(7)
    assert (pace.wait("a"), pace.room()) == (7, 0)
    now.seconds += 7
    assert (pace.wait("a"), pace.room()) == (0, 31)


async def test_who_would_wait_too_long_is_told_how_long() -> None:
    pace = Pace(0, 0.01, Now())
    went(pace, "a", BURST_OF_A_CHAT)
    assert await pace.turn("a", patience=2) == 100


@given(st.lists(st.floats(0, 10), min_size=1, max_size=200))
def test_never_more_than_the_rate_and_one_burst(gaps: list[float]) -> None:
    now = Now()
    start, pace, sent = now.seconds, Pace(3, 0, now), 0
    for gap in gaps:
        now.seconds += gap
        sent += went(pace, "a", 5)
    assert sent <= 3 + 3 * (now.seconds - start) + 1


def test_a_flood_is_slowed_by_a_second_for_each_input_beyond_the_limit() -> None:
    flood = Flood(3)
    for _ in range(5):
        flood.heard(ONE, START)
    assert flood.not_before(ONE, START) == START + timedelta(seconds=2)
    assert flood.not_before(OTHER, START) is None
    assert flood.not_before(ONE, START + timedelta(minutes=1)) is None


def test_a_flood_is_slowed_by_a_minute_at_most_and_without_a_limit_not_at_all() -> None:
    flood, free = Flood(30), Flood(0)
    for _ in range(1000):
        flood.heard(ONE, START)
        free.heard(ONE, START)
    assert flood.not_before(ONE, START) == START + timedelta(minutes=1)
    assert free.not_before(ONE, START) is None
