"""Following the audit trail: whatever was done to it shows, and so does more than was due."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.audit import EMPTY, Act, Broken, Entry, Head, Why, follow
from intake.pruning import Marker, Noted, follow_trail, oldest_kept

NOW = datetime(2026, 7, 10, 9, 0, tzinfo=UTC)
KEPT = 2  # so May and June stay, and July, which is under way
FIRST = datetime(2026, 1, 3, 9, 0, tzinfo=UTC)


def act(at: datetime, who: str = "zarina") -> Act:
    return Act(at, who, "operator", "claim", "a case", Why.ROUTINE)


def chain(*acts: Act, head: Head = EMPTY) -> list[Entry]:
    entries = []
    for one in acts:
        entries.append(follow(head, one))
        head = end(entries)
    return entries


def end(entries: list[Entry]) -> Head:
    return Head(entries[-1].n, entries[-1].hash)


def half_a_year() -> list[Entry]:
    """An act each ten days."""
    return chain(*(act(FIRST + timedelta(days=10 * number)) for number in range(18)))


def pruned(entries: list[Entry], number: int, kept: int = KEPT) -> list[Entry]:
    """The first of them went, and an entry says so."""
    marker = Marker(end(entries[:number]), kept).act(NOW)
    return [*entries, follow(end(entries), marker)][number:]


def due(entries: list[Entry]) -> int:
    since = oldest_kept(NOW, KEPT)
    return sum(entry.act.at < since for entry in entries)


@pytest.mark.parametrize(
    ("now", "months", "since"),
    [
        (NOW, 2, datetime(2026, 5, 1, tzinfo=UTC)),
        (NOW, 24, datetime(2024, 7, 1, tzinfo=UTC)),
        (datetime(2026, 1, 31, 23, 59, tzinfo=UTC), 1, datetime(2025, 12, 1, tzinfo=UTC)),
    ],
)
def test_whole_months_stay_beside_the_one_under_way(
    now: datetime, months: int, since: datetime
) -> None:
    assert oldest_kept(now, months) == since


def test_a_pruned_trail_holds_from_its_marker() -> None:
    entries = half_a_year()
    left = pruned(entries, due(entries))
    trail = follow_trail(left, end(left))
    assert (trail.broken, trail.kept, trail.entries) == (None, KEPT, len(left))
    assert trail.begins == end(entries[: due(entries)])


def test_a_beginning_that_no_marker_explains_is_found() -> None:
    entries = half_a_year()
    assert follow_trail(entries[3:], end(entries)).broken == Broken(4, "pruned")


def test_a_marker_that_tells_of_more_than_is_gone_is_found() -> None:
    entries = half_a_year()
    left = pruned(entries, due(entries))
    assert follow_trail([entries[due(entries) - 1], *left], end(left)).broken is not None
    assert follow_trail([*entries, left[-1]], end(left)).broken == Broken(1, "pruned")


def test_an_old_entry_that_stays_or_a_rule_of_no_month_is_found() -> None:
    entries = half_a_year()
    short = pruned(entries, due(entries) - 1)
    assert follow_trail(short, end(short)).broken is not None
    none = pruned(entries, due(entries), kept=0)
    assert follow_trail(none, end(none)).broken is not None


def test_a_head_that_was_noted_shows_that_more_than_whole_months_went() -> None:
    entries = half_a_year()
    left = pruned(entries, due(entries) + 3)
    assert follow_trail(left, end(left)).broken is None
    seen = entries[due(entries) + 1]
    noted = Noted(seen.act.at.date(), seen.n, seen.hash)
    assert follow_trail(left, end(left), [noted]).broken == Broken(left[0].n, "pruned")


def test_what_was_noted_of_months_that_went_is_no_contradiction() -> None:
    entries = half_a_year()
    left = pruned(entries, due(entries))
    noted = [Noted(one.act.at.date(), one.n, one.hash) for one in entries]
    assert follow_trail(left, end(left), noted).broken is None


@given(st.integers(1, 17), st.data())
def test_a_trail_that_was_written_anew_from_any_place_is_found_by_one_head(
    place: int, data: st.DataObject
) -> None:
    """Each hash fits the next: alone it holds, and beside what lies elsewhere it does not."""
    entries = half_a_year()
    others = [replace(one.act, who="sabo") for one in entries[place:]]
    anew = [*entries[:place], *chain(*others, head=end(entries[:place]))]
    assert follow_trail(anew, end(anew)).broken is None
    known = data.draw(st.sampled_from(entries[place:]))
    noted = [Noted(date(2026, 7, 1), known.n, known.hash)]
    assert follow_trail(anew, end(anew), noted).broken == Broken(known.n, "known-head")
    assert follow_trail(entries, end(entries), noted).broken is None


@given(st.integers(1, 17))
def test_a_tail_that_was_cut_off_with_its_head_is_found_by_one_that_was_noted(left: int) -> None:
    entries = half_a_year()
    cut = entries[:left]
    last = entries[-1]
    assert follow_trail(cut, end(cut)).broken is None
    noted = Noted(last.act.at.date(), last.n, last.hash)
    assert follow_trail(cut, end(cut), [noted]).broken == Broken(last.n, "known-head")


def _removed(entries: list[Entry], at: int) -> list[Entry]:
    return entries[:at] + entries[at + 1 :]


def _repeated(entries: list[Entry], at: int) -> list[Entry]:
    return entries[: at + 1] + entries[at:]


def _swapped(entries: list[Entry], at: int) -> list[Entry]:
    other = (at + 1) % len(entries)
    changed = list(entries)
    changed[at], changed[other] = changed[other], changed[at]
    return changed


def _swapped_in_place(entries: list[Entry], at: int) -> list[Entry]:
    """Each keeps its number, and has the other's act."""
    other = (at + 1) % len(entries)
    changed = list(entries)
    changed[at] = replace(entries[at], act=entries[other].act)
    changed[other] = replace(entries[other], act=entries[at].act)
    return changed


def _put_between(entries: list[Entry], at: int) -> list[Entry]:
    new = follow(end(entries[: at + 1]), act(NOW, "nobody"))
    return [*entries[: at + 1], new, *entries[at + 1 :]]


def _told_otherwise(entries: list[Entry], at: int) -> list[Entry]:
    one = entries[at]
    return [*entries[:at], replace(one, act=replace(one.act, who="nobody")), *entries[at + 1 :]]


@pytest.mark.parametrize(
    "change",
    [_removed, _repeated, _swapped, _swapped_in_place, _put_between, _told_otherwise],
)
@given(place=st.integers(0, 30), gone=st.sampled_from([0, 12]))
def test_an_entry_removed_put_in_moved_or_changed_is_found(
    change: Callable[[list[Entry], int], list[Entry]], place: int, gone: int
) -> None:
    entries = half_a_year()
    whole = pruned(entries, gone) if gone else entries
    changed = change(whole, place % len(whole))
    assert follow_trail(changed, end(whole)).broken is not None


@given(st.text(max_size=20))
def test_an_act_of_another_name_is_no_marker(subject: str) -> None:
    assert Marker.of(replace(act(NOW), subject=subject)) is None
    forged = replace(Marker(EMPTY, 1).act(NOW), who="zarina")
    assert Marker.of(forged) is None
    assert Marker.of(replace(Marker(EMPTY, 1).act(NOW), subject=subject)) is None
