"""The books add up, whatever happens; and a row that is lost, or hangs, is missed and named."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from random import Random
from uuid import uuid4

import pytest
from sqlalchemy import Table, delete, update

from intake.ids import CaseId, ConversationId
from intake.incoming import OperatorSaid
from intake.outgoing import Message, Outgoing
from intake_store.books import Gap, Report, Wrong
from intake_store.days import Way, day_of
from intake_store.inbox_table import INBOX, End, NewInput
from intake_store.outbox_table import OUTBOX, Movement, NewMessage, Outcome, State
from intake_store.reconciling import last, reconcile, reconcile_if_due, write_off
from intake_store.retaining import erase
from intake_store.store import Store
from intake_store.timers import Timer
from intake_store.transcript import NewRecord
from tests.intake_store.stores import BEGIN, arrived, meet
from tests.intake_store.test_case_tables import open_case
from tests.support.clock import START

DAY = timedelta(days=1)
TODAY = day_of(START)
HELLO = Outgoing(Message("hello"))


async def look(store: Store, after: timedelta = timedelta()) -> Report:
    async with store.snapshot() as unit:
        return await unit.books.look(START + after)


async def answered(store: Store, number: int = 1) -> tuple[int, int]:
    """An input and its answer: their ids."""
    async with store.writing() as unit:
        await unit.inbox.receive([arrived(START, number)], BEGIN)
        batch = await unit.inbox.take(9)
        [(id_, [inbound])] = batch.inbounds.items()
        [said] = await unit.outbox.put([NewMessage(id_, HELLO, START, answers=inbound.id)])
        await unit.inbox.done({inbound.id: End.ANSWERED})
    return inbound.id, said


async def lose(store: Store, table: Table, id_: int) -> None:
    """As a slip of the hand in the database's own tool would."""
    async with store.writing() as unit:
        await unit._connection.execute(delete(table).where(table.c.id == id_))  # noqa: SLF001


async def change(store: Store, table: Table, id_: int, **values: object) -> None:
    async with store.writing() as unit:
        await unit._connection.execute(  # noqa: SLF001
            update(table).where(table.c.id == id_).values(**values)
        )


async def test_an_empty_store_adds_up(store: Store) -> None:
    assert await look(store) == Report((), ())


async def test_a_day_tells_what_its_inputs_and_messages_came_to(store: Store) -> None:
    await answered(store)
    report = await look(store)
    assert [(one.way, one.kept, one.came_to) for one in report.lines] == [
        (Way.IN, 1, {"answered": 1}),
        (Way.OUT, 1, {"due": 1}),
    ]
    assert report.adds_up


async def test_what_a_provider_brings_again_is_counted_once(store: Store) -> None:
    await answered(store)
    async with store.writing() as unit:
        assert await unit.inbox.receive([arrived(START, 1), arrived(START, 1)], BEGIN) == 0
    assert (await look(store)).adds_up


async def test_a_lost_input_is_missed_and_named_by_its_answer(store: Store) -> None:
    lost, _said = await answered(store)
    await answered(store, 2)
    await lose(store, INBOX, lost)
    assert (await look(store)).gaps == (Gap(Wrong.MISSING, Way.IN, 1, (lost,), TODAY),)


async def test_a_lost_answer_is_missed_and_named_by_its_input(store: Store) -> None:
    given, said = await answered(store)
    await lose(store, OUTBOX, said)
    assert (await look(store)).gaps == (
        Gap(Wrong.MISSING, Way.OUT, 1, (), TODAY),
        Gap(Wrong.UNANSWERED, Way.IN, 1, (given,)),
    )


async def test_a_lost_message_is_named_by_the_record_of_its_case(store: Store) -> None:
    case, id_ = await open_case(store), await meet(store, START)
    async with store.writing() as unit:
        said = await unit.outbox.put([NewMessage(id_, HELLO, START, case=case)] * 2)
        await unit.transcript.add([NewRecord(case, "bot", START, {}, tuple(said))])
    await lose(store, OUTBOX, said[1])
    assert (await look(store)).gaps == (Gap(Wrong.MISSING, Way.OUT, 1, (said[1],), TODAY),)


async def test_a_row_that_nobody_kept_is_one_too_many(store: Store) -> None:
    await answered(store)
    async with store.writing() as unit:
        await unit.days.gone(Way.IN, [(TODAY, "answered")])
    assert (await look(store)).gaps == (Gap(Wrong.SURPLUS, Way.IN, 1, (), TODAY),)


@pytest.mark.parametrize(
    ("table", "values", "what"),
    [
        (INBOX, {"reason": ""}, Wrong.UNNAMED),
        (INBOX, {"reason": "dropped"}, Wrong.UNNAMED),
        (INBOX, {"state": "refused", "reason": ""}, Wrong.UNNAMED),
        (INBOX, {"state": "parked", "reason": ""}, Wrong.UNNAMED),
        (INBOX, {"state": "waiting"}, Wrong.WAITS),
        (INBOX, {"state": "checking"}, Wrong.WAITS),
        (OUTBOX, {"state": "given-up"}, Wrong.NO_REASON),
        (OUTBOX, {"state": "sending"}, Wrong.HANGS),
        (OUTBOX, {"state": "somewhere"}, Wrong.STATELESS),
    ],
)
async def test_a_row_that_came_to_nothing_is_named(
    store: Store, table: Table, values: dict[str, object], what: Wrong
) -> None:
    given, said = await answered(store)
    id_, way = (given, Way.IN) if table is INBOX else (said, Way.OUT)
    await change(store, table, id_, **values)
    assert (await look(store, timedelta(hours=2))).gaps == (Gap(what, way, 1, (id_,)),)


async def test_what_is_missing_can_be_written_off_and_stays_told(store: Store) -> None:
    lost, _said = await answered(store)
    await lose(store, INBOX, lost)
    assert await write_off(store, await reconcile(store, START)) == 1
    report = await reconcile(store, START)
    assert report.adds_up
    assert report.lines[0].came_to == {"lost": 1}


async def test_how_it_stood_is_kept_and_looked_at_once_a_day(store: Store) -> None:
    lost, _said = await answered(store)
    async with store.reading() as unit:
        assert await last(unit) is None
    assert await reconcile_if_due(store, START) is not None
    assert await reconcile_if_due(store, START + timedelta(hours=3)) is None
    await lose(store, INBOX, lost)
    await reconcile_if_due(store, START + DAY)
    async with store.reading() as unit:
        stood = await last(unit)
    assert stood is not None
    assert (stood.at, stood.gaps) == (START + DAY, 1)


async def test_totals_of_past_days_become_one_row_and_still_add_up(store: Store) -> None:
    await answered(store)
    await reconcile(store, START + 3 * DAY)
    async with store.writing() as unit:
        await unit.inbox.receive([arrived(START, 2)], BEGIN)  # brought late
    report = await look(store)
    assert report.adds_up
    assert report.lines[0].kept == 2


@pytest.mark.parametrize("seed", range(6))
async def test_whatever_happens_the_books_add_up(store: Store, seed: int) -> None:
    walk = Walk(store, Random(seed))
    for _ in range(40):
        step = walk.luck.choice(walk.steps())
        await step()
        async with store.snapshot() as unit:
            report = await unit.books.look(walk.now)
        assert report.gaps == (), step.__name__


class Walk:
    """All that the store lets happen to inputs and messages, in any order."""

    def __init__(self, store: Store, luck: Random) -> None:
        self.store, self.luck, self.now = store, luck, START
        self.cases: list[CaseId] = []
        self.ids: list[ConversationId] = []

    def steps(self) -> list[Callable[[], Awaitable[None]]]:
        return [
            self.arrive,
            self.turn,
            self.tell,
            self.send,
            self.stop,
            self.ring,
            self.erase,
            self.forget,
            self.pass_time,
        ]

    async def arrive(self) -> None:
        numbers = [self.luck.randrange(1000) for _ in range(3)]
        people = [f"+99290000000{number % 3}" for number in numbers]
        late = timedelta(minutes=self.luck.choice((0, 30)))
        all_ = [
            arrived(self.now - late, number, address=person)
            for number, person in zip(numbers, people, strict=True)
        ]
        async with self.store.writing() as unit:
            await unit.inbox.receive([*all_, all_[0]], BEGIN)
            self.ids = await unit.conversations.meet(all_, BEGIN)

    async def turn(self) -> None:
        """Everything that waits comes to something."""
        ends = [End.ANSWERED, End.ANSWERED, End.RELAYED, End.NOTED, End.MUTED, End.SILENCED]
        async with self.store.writing() as unit:
            batch = await unit.inbox.take(9)
            for row in batch.homeless:
                await unit.inbox.refuse([row.id], "no-conversation")
            for id_, inbounds in batch.inbounds.items():
                for inbound in inbounds:
                    end = self.luck.choice(ends)
                    if self.luck.random() < 0.1:
                        await unit.inbox.park([inbound.id], "ValueError")
                        continue
                    if end is End.ANSWERED:
                        await unit.outbox.put([self._said(id_, inbound.id)] * 2)
                    await unit.inbox.done({inbound.id: end})

    async def tell(self) -> None:
        """An operator, about a case, with a record of what the bot said."""
        case = await open_case(self.store)
        self.cases.append(case)
        id_ = await meet(self.store, self.now)
        new = NewInput("panel", str(uuid4()), OperatorSaid("?"), self.now, case=case)
        async with self.store.writing() as unit:
            await unit.inbox.put([new])
            said = await unit.outbox.put([self._said(id_, None)])
            await unit.transcript.add([NewRecord(case, "bot", self.now, {}, tuple(said))])

    async def send(self) -> None:
        ends = (State.SENT, State.DELIVERED, State.PERHAPS, State.GIVEN_UP, State.DUE)
        async with self.store.writing() as unit:
            leased = await unit.outbox.lease(5, self.now)
            await unit.outbox.outcome(
                [
                    Outcome(due.id, self.luck.choice(ends), self.now, "why", f"P{due.id}")
                    for due in leased
                ]
            )
            news = [Movement(f"P{due.id}", State.DELIVERED, self.now) for due in leased[:1]]
            await unit.outbox.moved(news)

    async def stop(self) -> None:
        async with self.store.writing() as unit:
            deed = self.luck.choice((unit.outbox.hold, unit.outbox.release_held))
            if deed == unit.outbox.hold:
                await unit.outbox.hold(self.ids, "locked")
            else:
                await unit.outbox.release_held(self.ids, self.now)
            await unit.outbox.cancel(self.ids[:1], "stopped", self.now)

    async def ring(self) -> None:
        async with self.store.writing() as unit:
            await unit.timers.set([Timer(id_, "knock", self.now) for id_ in set(self.ids)])
            await unit.timers.due(self.now, 2)

    async def erase(self) -> None:
        await erase(self.store, self.cases[:1], self.now)
        del self.cases[:1]

    async def forget(self) -> None:
        async with self.store.writing() as unit:
            await unit.retention.forget(self.ids[:1], self.now)
        self.ids = []

    async def pass_time(self) -> None:
        """Nothing waits over night, as nothing does where a bot runs."""
        await self.turn()
        await reconcile(self.store, self.now)
        self.now += timedelta(days=self.luck.choice((1, 8, 40)))
        async with self.store.writing() as unit:
            await unit.outbox.expire(self.now)
            await unit.inbox.sweep(self.now)
            await unit.retention.sweep(self.now)
        self.ids = []

    def _said(self, id_: ConversationId, answers: int | None) -> NewMessage:
        case = self.luck.choice([None, *self.cases])
        until = self.now + timedelta(days=30)
        return NewMessage(id_, HELLO, self.now, case=case, answers=answers, until=until)
