"""What must add up after crashes: every input taken, every answer in order, no repeat unmarked."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import pairwise
from typing import Final

from sqlalchemy import select

from intake.channels import ChannelKind
from intake_store.engines import open_engines
from intake_store.inbox_table import INBOX
from intake_store.inbox_table import State as Taken
from intake_store.outbox_queries import ONCE_MORE
from intake_store.outbox_table import KNOCK, OUTBOX, State
from intake_store.store import Store
from tests.end_to_end.crowd import Contact
from tests.support.fake_telegram import BOT_ID, FakeTelegram

_OPERATORS: Final = "operator-said"
_ENDED: Final = frozenset({State.SENT, State.DELIVERED, State.PERHAPS, State.HELD, State.GIVEN_UP})


@dataclass(frozen=True, slots=True)
class _In:
    update: int
    state: str


@dataclass(frozen=True, slots=True)
class _Out:
    key: str
    state: str
    reason: str
    answers: int | None
    message: int | None
    tries: int
    put_at: datetime
    is_for_later: bool  # planned: a knock waits for its hour

    @property
    def doubts(self) -> int:
        """Tries of which the row says that nobody knows, or that they were not the last."""
        return self.tries - (self.message is not None)


@dataclass(frozen=True, slots=True)
class Sums:
    """All of it, in numbers; `wrong` has a line for whatever does not add up."""

    accepted: int
    brought_again: int
    messages: int
    repeated: int  # messages on a screen of which no row knows how they went
    perhaps: int
    once_more: int
    silences: int
    unsure: int  # an operator's words of which a row says that they may not have come
    wrong: tuple[str, ...]
    letters: int = 0  # an operator's words that the panel took


async def reckon(store: Store, url: str, telegram: FakeTelegram, crowd: Sequence[Contact]) -> Sums:
    ins, outs = await _rows(url)
    wrong: list[str] = []
    repeated = 0
    taken_away = _taken_away(telegram)
    for contact in crowd:
        own, address = str(BOT_ID), str(contact.number)
        async with store.reading() as uow:
            id_ = await uow.conversations.of_address(ChannelKind.TELEGRAM, own, address)
        came, went = ins[id_], outs[id_]
        screen = [message["message_id"] for message in telegram.screen(contact.number)]
        known = {out.message for out in went if out.message is not None}
        extra = [number for number in screen if number not in known]
        repeated += len(extra)
        doubts = sum(out.doubts for out in went)
        faults = [
            *_lost(contact, came),
            *_unsent(went, {*screen, *taken_away}),
            *_disordered(came, went),
            *([f"{len(extra)} repeats, {doubts} doubts"] if len(extra) > doubts else []),
            *([] if contact.is_answered else ["nobody answers any more"]),
        ]
        wrong += [f"{contact.number}: {fault}" for fault in faults]
    every = [out for went in outs.values() for out in went]
    return Sums(
        accepted=sum(len(contact.accepted) for contact in crowd),
        brought_again=sum(contact.again for contact in crowd),
        messages=len(telegram.messages),
        repeated=repeated,
        perhaps=sum(out.state == State.PERHAPS for out in every),
        once_more=sum(out.reason == ONCE_MORE for out in every),
        silences=sum(contact.silences for contact in crowd),
        unsure=sum(out.key == _OPERATORS and out.message is None for out in every),
        wrong=tuple(wrong),
    )


def _taken_away(telegram: FakeTelegram) -> frozenset[int]:
    """Somebody hid what was said."""
    lists = [call["message_ids"] for call in telegram.of("deleteMessages")]
    return frozenset(id_ for ids in lists if isinstance(ids, list) for id_ in ids)


def _lost(contact: Contact, came: Iterable[_In]) -> list[str]:
    states = {one.update: one.state for one in came}
    lost = [number for number in contact.accepted if number not in states]
    left = [state for state in states.values() if state != Taken.DONE]
    never = set(states) - set(contact.accepted)
    return [
        *([f"{len(lost)} inputs were lost"] if lost else []),
        *([f"inputs are {sorted(set(left))}"] if left else []),
        *([f"{len(never)} inputs came from nowhere"] if never else []),
    ]


def _unsent(went: Iterable[_Out], screen: set[int]) -> list[str]:
    left = [out.state for out in went if State(out.state) not in _ENDED and not out.is_for_later]
    untrue = [out for out in went if out.message is not None and out.message not in screen]
    return [
        *([f"messages are {sorted(set(left))}"] if left else []),
        *([f"{len(untrue)} messages were said to be sent, and were not"] if untrue else []),
    ]


def _disordered(came: Sequence[_In], went: Sequence[_Out]) -> list[str]:
    replies = _never_held([out for out in went if out.key != KNOCK])
    ways = {
        "inputs": [one.update for one in came],
        "answers": [out.answers for out in went if out.answers is not None],
        "messages": [out.message for out in replies if out.message is not None],
    }
    return [
        f"{name} are out of order"
        for name, numbers in ways.items()
        if any(one > next_ for one, next_ in pairwise(numbers))
    ]


def _never_held(went: Sequence[_Out]) -> list[_Out]:
    """What was held at a lock is said when that opens, as if it were put then: that shows."""
    found, newest = [], datetime.max.replace(tzinfo=UTC)
    for out in reversed(went):
        if out.put_at <= newest:
            found.append(out)
            newest = out.put_at
    return found[::-1]


async def _rows(url: str) -> tuple[dict[object, list[_In]], dict[object, list[_Out]]]:
    ins, outs, now = defaultdict(list), defaultdict(list), datetime.now(UTC)
    engines = open_engines(url)
    try:
        async with engines.reading.connect() as connection:
            found = await connection.execute(
                select(INBOX).where(INBOX.c.source.like("telegram:%")).order_by(INBOX.c.id)
            )
            for row in found.mappings():
                one = _In(int(row["external_id"]), row["state"])
                ins[row["conversation"]].append(one)
            for row in (await connection.execute(select(OUTBOX).order_by(OUTBOX.c.id))).mappings():
                message = None if row["provider_id"] is None else int(row["provider_id"])
                out = _Out(
                    key=row["key"],
                    state=row["state"],
                    reason=row["reason"],
                    answers=row["answers"],
                    message=message,
                    tries=row["tries"],
                    put_at=row["put_at"],
                    is_for_later=row["not_before"] is not None and row["not_before"] > now,
                )
                outs[row["conversation"]].append(out)
    finally:
        await engines.close()
    return ins, outs
