"""A migration hurts no release that runs beside it: what it takes away, nobody uses any more."""

from pathlib import Path

import pytest

from tests.intake_store.steps_read import RELEASES, STEPS, complaints

HEAD = 'revision = "0009"\ndown_revision = "0008"\n'
RELEASED = {file.name.partition(".jsonl")[0] for file in RELEASES.glob("*.jsonl*")}


def step(body: str, phase: str = 'phase = "pre"') -> str:
    return f"{HEAD}{phase}\n\ndef upgrade():\n    {body}\n"


@pytest.mark.parametrize("file", sorted(STEPS.glob("m[0-9]*.py")), ids=lambda file: file.name)
def test_the_release_before_can_live_with_every_step(file: Path) -> None:
    assert complaints(file.read_text("utf-8"), RELEASED) == []


@pytest.mark.parametrize(
    "body",
    [
        'op.create_table("asks", sa.Column("id", sa.Uuid(), nullable=False))',
        'op.create_index(op.f("asks_by_clock"), "asks", ["lapses_at"])',
        'op.create_table("new"); op.create_index("one_a_day", "new", ["day"], unique=True)',
        'op.add_column("asks", sa.Column("why", sa.String(), nullable=True))',
        'op.add_column("asks", sa.Column("n", sa.Integer(), nullable=False, server_default="0"))',
        'batch_op.add_column(sa.Column("why", sa.String(), nullable=True))',
    ],
)
def test_what_an_older_program_does_not_notice_may_come_first(body: str) -> None:
    assert complaints(step(body), {"0.1"}) == []


@pytest.mark.parametrize(
    ("body", "why"),
    [
        ('op.drop_table("asks")', "drop_table"),
        ('op.drop_column("asks", "why")', "drop_column"),
        ('batch_op.drop_column("why")', "drop_column"),
        ('op.alter_column("asks", "why", nullable=False)', "alter_column"),
        ('op.rename_table("asks", "wishes")', "rename_table"),
        ('op.create_unique_constraint("one", "asks", ["ticket"])', "create_unique_constraint"),
        ("op.execute(\"UPDATE asks SET status = 'open'\")", "execute"),
        ('op.create_index("one", "asks", ["ticket"], unique=True)', "unique"),
        ('op.add_column("asks", sa.Column("n", sa.Integer(), nullable=False))', "nullable"),
        ('batch_op.add_column(sa.Column("n", sa.Integer()))', "nullable"),
    ],
)
def test_what_an_older_program_would_stumble_over_may_not(body: str, why: str) -> None:
    [complaint] = complaints(step(body), {"0.1"})
    assert why in complaint


def test_what_is_taken_away_was_of_no_use_to_a_release_that_is_out() -> None:
    body = 'op.drop_column("asks", "why")'
    known = 'phase = "post"\nunused_since = "0.2"'
    assert complaints(step(body, known), {"0.1", "0.2"}) == []
    assert "not out" in complaints(step(body, known), {"0.1"})[0]
    assert "unused_since" in complaints(step(body, 'phase = "post"'), {"0.1"})[0]


def test_a_step_says_what_it_is() -> None:
    for phase in ("", 'phase = "someday"'):
        assert complaints(step("pass", phase), set()) == ['`phase` is "pre" or "post"']
