"""The ledger, the cards, screenings and notes of a case in the store."""

from dataclasses import replace
from datetime import timedelta
from uuid import uuid5

import pytest

from intake.consent import Cover as Covered
from intake.consent import Entry, FieldGroup, How, Purpose, Said, cover
from intake.ids import CardId, Language
from intake_store.cards import Card
from intake_store.notes import Note
from intake_store.screenings import Incriminating, Screening
from intake_store.store import Store
from tests.intake_store.hotline import LOLA, NOW, SPACE, ZARINA, case, ref, ticket

YES = Entry(
    purpose=Purpose.REFER,
    said=Said.YES,
    recipient=LOLA,
    fields=(FieldGroup.CODES, FieldGroup.CONTACT),
    channel="telegram",
    wording="card-refer@0a1b2c3d",
    language=Language("tg"),
    how=How.CHAT,
    by="person",
    at=NOW,
    provisional=True,
    until=NOW + timedelta(days=30),
)
CARD = Card(
    id=CardId(uuid5(SPACE, "card")),
    case=case(),
    agency=LOLA,
    fields=(FieldGroup.CODES, FieldGroup.CONTACT),
    need="safe_place",
    wording="card-refer@0a1b2c3d",
    asked_by=ZARINA,
    asked_at=NOW,
)
SCREENING = Screening(
    id=uuid5(SPACE, "screening"),
    case=case(),
    track="work",
    child=False,
    reported=False,
    answers={"Q2": ("2",), "Q4": ("3", "5"), "Q5": (), "Q7": None},
    dimensions={"EX": True, "CD": None, "DR": False},
    low=2,
    high=3,
    rule="2026.1",
    indicators="2009",
    wording="Q2@0a1b2c3d Q4@1b2c3d4e",
    by="person",
    at=NOW,
    partial=("Q4",),
    sealed_answers=b"sealed",
)


async def test_the_ledger_is_told_in_the_order_in_which_it_was_written(store: Store) -> None:
    no = replace(YES, said=Said.WITHDRAWN, fields=(), provisional=False, until=None)
    async with store.writing() as unit:
        await unit.consents.append([(case(), YES), (case(2), YES)])
        await unit.consents.append([(case(), no)])
    async with store.reading() as unit:
        assert await unit.consents.ledger(case()) == (YES, no)
        ledgers = await unit.consents.ledgers([case(2), case(3)])
    assert ledgers == {case(2): (YES,), case(3): ()}
    assert cover((YES, no), Purpose.REFER, now=NOW, recipient=LOLA) is Covered.WITHDRAWN


async def test_a_part_can_name_the_line_it_leaves_on(store: Store) -> None:
    codes, contact = FieldGroup.CODES, FieldGroup.CONTACT
    async with store.writing() as unit:
        assert await unit.consents.number(case(), Purpose.REFER, LOLA, codes) is None
        await unit.consents.append([(case(), YES)])
        first = await unit.consents.number(case(), Purpose.REFER, LOLA, codes)
        await unit.consents.append([(case(), replace(YES, fields=(codes,)))])
        second = await unit.consents.number(case(), Purpose.REFER, LOLA, codes)
        assert await unit.consents.number(case(), Purpose.REFER, LOLA, contact) == first
        other = await unit.consents.number(case(), Purpose.POLICE, LOLA, codes)
    assert first is not None
    assert second is not None
    assert second > first
    assert other is None


async def test_a_card_bears_the_last_word_said_to_it(store: Store) -> None:
    async with store.writing() as unit:
        await unit.cards.put(CARD)
        assert await unit.cards.get(CARD.id) == CARD
        await unit.cards.answer([(CARD.id, Said.YES, NOW)])
        await unit.cards.answer([(CARD.id, Said.WITHDRAWN, NOW + timedelta(hours=1))])
        (card,) = await unit.cards.by_case(case())
    assert card == replace(CARD, answered=Said.WITHDRAWN, answered_at=NOW + timedelta(hours=1))


async def test_every_version_of_a_screening_is_kept(store: Store) -> None:
    later = replace(SCREENING, id=uuid5(SPACE, "later"), low=3, label="FL", by=str(ZARINA))
    async with store.writing() as unit:
        await unit.screenings.append([SCREENING])
        await unit.screenings.append(
            [later, replace(SCREENING, id=uuid5(SPACE, "other"), case=case(2))]
        )
    async with store.reading() as unit:
        versions = await unit.screenings.versions(case())
        others = await unit.screenings.versions(case(2))
    assert versions == (replace(SCREENING, version=1), replace(later, version=2))
    assert [one.version for one in others] == [1]


async def test_an_answer_that_could_incriminate_is_not_kept_in_the_open(store: Store) -> None:
    telling = replace(SCREENING, answers={"Q5": ("1", "2")})
    async with store.writing() as unit:
        with pytest.raises(Incriminating):
            await unit.screenings.append([SCREENING, telling])
        assert await unit.screenings.versions(case()) == ()


async def test_notes_are_kept_sealed_and_in_order(store: Store) -> None:
    notes = [
        Note(uuid5(SPACE, f"note {n}"), ref(), ZARINA, b"sealed", NOW + timedelta(minutes=n))
        for n in range(2)
    ]
    async with store.writing() as unit:
        await unit.tickets.open([ticket()])
        for note in reversed(notes):
            await unit.notes.add(note)
        assert await unit.notes.by_ticket(ref()) == tuple(notes)
