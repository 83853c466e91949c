"""What statistics keep is anonymous: months, codes and numbers, and nothing of anybody."""

import re
from datetime import date
from typing import Final

import pytest
from sqlalchemy import Date

from intake.channels import ChannelKind
from intake_store.counts import COUNTS, Count
from intake_store.days import DAYS, KEPT, LOST, Way
from intake_store.inbox_table import End
from intake_store.outbox_table import FINAL
from intake_store.retaining import retain
from intake_store.retention import ERASED
from tests.bot.shells import PHONE, Shell, pack

# By measure, each name of a breakdown and what it may say. A new one is weighed here first.
MAY_SAY: Final = {
    "contact": {
        "about": {"me", "other", "question"},
        "channel": {kind.value for kind in ChannelKind},
    }
}


def anonymous(measure: str, breakdown: str) -> bool:
    pairs = [part.partition("=") for part in breakdown.split()]
    allowed = MAY_SAY.get(measure, {})
    return measure in MAY_SAY and all(said in allowed.get(name, set()) for name, _, said in pairs)


async def test_figures_have_no_column_for_anybody_and_nothing_finer_than_a_day() -> None:
    assert set(COUNTS.c.keys()) == {"id", "month", "measure", "breakdown", "number"}
    assert set(DAYS.c.keys()) == {"day", "way", "what", "part", "number"}
    assert not [*COUNTS.foreign_keys, *DAYS.foreign_keys]
    assert isinstance(COUNTS.c.month.type, Date)
    assert isinstance(DAYS.c.day.type, Date)


async def test_a_whole_conversation_leaves_only_codes_months_and_numbers(shell: Shell) -> None:
    conversation = await shell.say("English", "1", "1", "1", "00")
    case = (await shell.conversation(conversation)).case
    ref = (await shell.ticket(case)).ref
    await shell.say("my name is Zarina", "delete my data", "1")
    assert case is not None
    counts, days = await shell.rows(COUNTS), await shell.rows(DAYS)
    assert counts
    for row in counts:
        assert anonymous(str(row["measure"]), str(row["breakdown"])), row["measure"]
        assert isinstance(row["month"], date)
        assert row["month"].day == 1
    ends = {KEPT, LOST, ERASED, "refused", *map(str, End), *map(str, FINAL)}
    for row in days:
        assert row["way"] in {str(way) for way in Way}
        assert row["what"] in ends
    kept = " ".join(str(value) for row in (*counts, *days) for value in row.values())
    for personal in (str(conversation), str(case), case.hex, ref, PHONE, PHONE[1:], "Zarina"):
        assert personal not in kept
    assert not re.search(r"[0-9a-f]{16}", kept)


@pytest.mark.parametrize(
    ("measure", "breakdown"),
    [
        ("contact", "about=me case=TJ-7K3-9QD"),
        ("contact", "about=TJ-7K3-9QD channel=sms"),
        ("ref", "about=me"),
    ],
)
def test_the_vocabulary_has_no_place_for_a_reference(measure: str, breakdown: str) -> None:
    assert not anonymous(measure, breakdown)
    assert anonymous("contact", "about=me channel=sms")


async def test_figures_go_by_whole_months_as_the_country_says(shell: Shell) -> None:
    rules, now = pack().retention, shell.clock.now()
    months = now.year * 12 + now.month - 1 - rules.statistics_months
    oldest = date(months // 12, months % 12 + 1, 1)
    before = date((months - 1) // 12, (months - 1) % 12 + 1, 1)
    async with shell.store.writing() as unit:
        await unit.counts.append([Count(month, "contact") for month in (before, oldest)])
    assert (await retain(shell.store, rules, now))["counts"] == 1
    async with shell.store.reading() as unit:
        assert await unit.counts.totals("contact", before) == (Count(oldest, "contact"),)
