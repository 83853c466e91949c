"""What the bot counts of itself: by closed codes, and never by a person."""

from datetime import timedelta
from enum import StrEnum
from itertools import chain

import pytest
from prometheus_client.parser import text_string_to_metric_families

from bot.metrics import BOUNDS, Depths, Kept, Metrics, Queue, Stage
from intake.channels import ChannelKind
from intake_store.inbox_table import InboxHealth
from intake_store.outbox_table import OutboxHealth, State
from intake_store.standstill import Stand, Stands, Thing
from tests.bot.posting import CHAT, THANKS, Post, posted, somebody
from tests.bot.shells import NOON, Shell
from tests.support.fake_telegram import BLOCKED, Trouble

# What each label may hold: nothing that somebody could type, nothing that is theirs.
CLOSED: dict[str, type[StrEnum]] = {
    "stage": Stage,
    "became": Kept,
    "channel": ChannelKind,
    "outcome": State,
    "queue": Queue,
    "thing": Thing,
}
DEPTHS = Depths(
    InboxHealth(waiting=3, checking=1, parked=2, oldest=NOON),
    OutboxHealth(due=5, held=4, sending=1, perhaps=6, oldest=NOON),
    Stands({thing: Stand(7, NOON) for thing in Thing}, elsewhere=8),
)


def samples(metrics: Metrics, depths: Depths | None = DEPTHS) -> dict[tuple[str, ...], float]:
    """By name and label values, in order of the labels' names."""
    page = metrics.page(depths, NOON + timedelta(seconds=30)).decode()
    families = text_string_to_metric_families(page)
    return {
        (sample.name, *(sample.labels[name] for name in sorted(sample.labels))): sample.value
        for sample in chain.from_iterable(family.samples for family in families)
    }


def test_a_stage_is_a_histogram_whose_buckets_hold_what_was_faster() -> None:
    metrics = Metrics()
    for seconds in (0.001, BOUNDS[0], 0.3, 1000.0):
        metrics.brought(seconds, Kept.KEPT)
    found = samples(metrics)
    assert found["panoh_stage_seconds_bucket", "0.005", "kept"] == 2
    assert found["panoh_stage_seconds_bucket", "0.5", "kept"] == 3
    assert found["panoh_stage_seconds_bucket", "+Inf", "kept"] == 4
    assert found["panoh_stage_seconds_count", "kept"] == 4
    assert found["panoh_deliveries_total", "kept"] == 4


def test_turns_are_counted_with_how_long_they_waited() -> None:
    metrics = Metrics()
    metrics.moved([NOON, NOON], NOON + timedelta(seconds=2))
    found = samples(metrics)
    assert found["panoh_turns_total",] == 2
    assert found["panoh_stage_seconds_sum", "moved"] == 4


def test_what_waits_and_since_when_is_told_and_what_is_parked() -> None:
    found = samples(Metrics())
    assert found["panoh_queue", "inbox-parked"] == 2
    assert found["panoh_queue", "outbox-elsewhere"] == 8
    assert found["panoh_oldest_seconds", "alarms"] == 30
    assert found["panoh_database_up",] == 1


def test_without_a_database_the_rest_is_told() -> None:
    found = samples(Metrics(), None)
    assert found["panoh_database_up",] == 0
    assert not any(name == "panoh_queue" for name, *_ in found)


async def test_how_sendings_ended_is_counted_by_channel(shell: Shell) -> None:
    async with posted(shell) as post:
        await _send_all_ways(post)
        found = samples(post.sender.metrics)
    assert found["panoh_sends_total", "telegram", "sent"] >= 1
    assert found["panoh_sends_total", "telegram", "perhaps"] == 1
    assert found["panoh_sends_total", "telegram", "given-up"] >= 1
    assert found["panoh_stage_seconds_count", "sent"] >= 1


async def test_no_label_ever_holds_a_person(shell: Shell) -> None:
    """Every value of every label is one of a closed list."""
    async with posted(shell) as post:
        await _send_all_ways(post)
        metrics = post.sender.metrics
        metrics.moved([NOON], NOON)
        metrics.brought(0.0, Kept.REFUSED)
        page = metrics.page(DEPTHS, NOON).decode()
    assert str(CHAT) not in page
    for family in text_string_to_metric_families(page):
        for sample in family.samples:
            for label, value in sample.labels.items():
                if label == "le":
                    assert value in {*map(str, BOUNDS), "+Inf"}
                else:
                    assert value in set(CLOSED[label]), (family.name, label)


@pytest.mark.parametrize("known", CLOSED.values())
def test_a_code_is_a_plain_word(known: type[StrEnum]) -> None:
    assert all(code.replace("-", "").isalpha() for code in known)


async def _send_all_ways(post: Post) -> None:
    one, other = await somebody(post.shell), await somebody(post.shell, CHAT + 1)
    post.api.trouble("sendMessage", Trouble(cut=True))
    await post.owe(one, THANKS)
    await post.send_all()
    await post.owe(one, THANKS)
    await post.send_all()
    post.api.trouble("sendMessage", BLOCKED)
    await post.owe(other, THANKS)
    await post.send_all()
    post.api.refused.clear()
