"""The audit trail's chain: any change to it shows."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.audit import EMPTY, Act, Broken, Entry, Head, Why, follow, verify

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def chain(length: int) -> tuple[list[Entry], Head]:
    head, entries = EMPTY, []
    for number in range(length):
        act = Act(
            at=NOW + timedelta(minutes=number),
            who=f"operator {number % 2}",
            role="operator",
            act="read-story",
            subject=f"TJ-000-00{number}",
            why=Why.ANSWERING,
        )
        entry = follow(head, act)
        entries.append(entry)
        head = Head(entry.n, entry.hash)
    return entries, head


def test_an_untouched_trail_holds() -> None:
    assert verify([], EMPTY) is None
    entries, head = chain(5)
    assert [entry.n for entry in entries] == [1, 2, 3, 4, 5]
    assert verify(entries, head) is None


@pytest.mark.parametrize(
    "change",
    [
        {"at": NOW - timedelta(days=1)},
        {"who": "operator 9"},
        {"role": "supervisor"},
        {"act": "claim"},
        {"subject": "TJ-000-009"},
        {"why": Why.OTHER},
        {"note_digest": "00"},
    ],
)
@given(st.integers(0, 4))
def test_no_field_of_an_act_can_be_changed(change: dict[str, object], place: int) -> None:
    entries, head = chain(5)
    changed = {
        "at": entries[place].act.at,
        "who": entries[place].act.who,
        "role": entries[place].act.role,
        "act": entries[place].act.act,
        "subject": entries[place].act.subject,
        "why": entries[place].act.why,
        "note_digest": "",
        **change,
    }
    entries[place] = replace(entries[place], act=_act(changed))
    assert verify(entries, head) == Broken(place + 1, "content")


def _act(fields: dict[str, object]) -> Act:
    at, why = fields["at"], fields["why"]
    assert isinstance(at, datetime)
    assert isinstance(why, Why)
    return Act(
        at=at,
        who=str(fields["who"]),
        role=str(fields["role"]),
        act=str(fields["act"]),
        subject=str(fields["subject"]),
        why=why,
        note_digest=str(fields["note_digest"]),
    )


@given(st.integers(0, 4))
def test_no_entry_can_be_taken_out(place: int) -> None:
    entries, head = chain(5)
    del entries[place]
    assert verify(entries, head) is not None


def test_a_cut_tail_shows_at_the_head() -> None:
    entries, head = chain(5)
    assert verify(entries[:3], head) == Broken(4, "head")


def test_an_entry_made_anew_does_not_fit_its_neighbours() -> None:
    entries, head = chain(5)
    forged = follow(
        Head(entries[1].n, entries[1].hash), replace(entries[2].act, subject="TJ-000-009")
    )
    entries[2] = forged
    assert verify(entries, head) == Broken(4, "link")


def test_the_same_moment_in_another_zone_is_the_same_act() -> None:
    entries, head = chain(1)
    dushanbe = entries[0].act.at.astimezone(timezone(timedelta(hours=5)))
    again = replace(entries[0], act=replace(entries[0].act, at=dushanbe))
    assert verify([again], head) is None
