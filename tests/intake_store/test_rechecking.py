"""Every stored screening is computed again, without a key; what does not agree is named."""

from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID, uuid4

import pytest
from sqlalchemy import update

from intake.certificates import Check
from intake.ids import CaseId
from intake.screening import assess
from intake_store import rechecking
from intake_store.rechecking import recheck
from intake_store.screenings import SCREENINGS, Given, Screening, apart
from intake_store.store import Store

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)


def screening(answers: Given, *, track: str = "labour", child: bool = False) -> Screening:
    """As a turn keeps it: what could incriminate is left out of the open answers."""
    found = assess(track, child, answers)
    seen, telling = apart(answers)
    return Screening(
        id=uuid4(),
        case=CaseId(uuid4()),
        track=track,
        child=child,
        reported=False,
        answers=seen,
        dimensions={dimension.value: holds for dimension, holds in found.dimensions.items()},
        low=found.low,
        high=found.high,
        rule=found.certificate.rule,
        indicators=found.certificate.indicators,
        wording="Q4@1",
        by="person",
        at=NOW,
        label=found.label or "",
        sealed_answers=b"sealed" if telling else None,
    )


KEPT = (
    screening({"Q2": ("2",), "Q1": ("y",), "Q4": ("2", "3")}),
    screening({"Q4": None, "Q8": ("y",)}),
    screening({"Q5": ("2", "3")}),
    screening({}, track="sexual", child=True),
    replace(screening({"Q1": ("y",)}), rule="older", low=2),
)


async def keep(store: Store, *screenings: Screening) -> None:
    async with store.writing() as unit:
        await unit.screenings.append(screenings)


async def spoil(store: Store, one: UUID, **values: object) -> None:
    """By somebody who has the database and not the program."""
    async with store.writing() as unit:
        await unit.screenings._connection.execute(  # noqa: SLF001 (there is no other way in)
            update(SCREENINGS).where(SCREENINGS.c.id == one).values(values)
        )


async def test_an_empty_house_has_nothing_to_check(store: Store) -> None:
    found = await recheck(store)
    assert list(found.told()) == ["There are no screenings yet."]


async def test_what_holds_what_may_and_what_another_rule_decided_are_told_apart(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rechecking, "_AT_A_TIME", 2)
    await keep(store, *KEPT)
    found = await recheck(store)
    assert found.numbers == {Check.HOLDS: 3, Check.MAY_HOLD: 1, Check.OTHER_RULE: 1}
    assert not found.broken
    told = list(found.told())
    assert told[0] == "Screenings: 5."
    assert len(told) == 4


@pytest.mark.parametrize(
    ("at", "values"),
    [
        (0, {"low": 2}),
        (0, {"answers": {"Q2": ["1"], "Q1": ["y"], "Q4": ["2", "3"]}}),
        (0, {"label": "N"}),
        (0, {"track": "sexual"}),
        (1, {"high": 1}),
        (1, {"answers": {"Q4": ["2"], "Q8": ["y"]}}),
        (2, {"low": 3}),
        (3, {"child": False}),
    ],
)
async def test_a_tampered_screening_is_found(
    store: Store, at: int, values: dict[str, object]
) -> None:
    await keep(store, *KEPT)
    await spoil(store, KEPT[at].id, **values)
    found = await recheck(store)
    assert [one.id for one in found.broken] == [KEPT[at].id]
    assert found.numbers[Check.BROKEN] == 1
