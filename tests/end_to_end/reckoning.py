"""What must add up after crashes: every input taken, every answer in order, no repeat unmarked."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import pairwise
from typing import Final

from sqlalchemy import ColumnElement, or_, select

from bot.channels.web_chat.door import OWN as WEB
from intake_store.engines import open_engines
from intake_store.inbox_table import INBOX
from intake_store.inbox_table import State as Taken
from intake_store.outbox_queries import ONCE_MORE
from intake_store.outbox_table import KNOCK, OUTBOX, State
from intake_store.store import Store
from tests.end_to_end.crowd import Contact

_OPERATORS: Final = "operator-said"
_ENDED: Final = frozenset({State.SENT, State.DELIVERED, State.PERHAPS, State.HELD, State.GIVEN_UP})


@dataclass(frozen=True, slots=True)
class _In:
    said: str
    state: str


@dataclass(frozen=True, slots=True)
class _Out:
    key: str
    state: str
    reason: str
    answers: int | None
    message: str | None  # the provider's id
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


async def reckon(store: Store, url: str, crowd: Sequence[Contact]) -> Sums:
    ins, outs = await _rows(url)
    wrong: list[str] = []
    messages = repeated = 0
    for contact in crowd:
        async with store.reading() as uow:
            id_ = await uow.conversations.of_address(contact.channel, *contact.way)
        came, went, screen = ins[id_], outs[id_], contact.arrived()
        known = {out.message for out in went if out.message is not None}
        extra = [message for message in screen if message not in known]
        messages, repeated = messages + len(screen), repeated + len(extra)
        doubts = sum(out.doubts for out in went)
        faults = [
            *_lost(contact, came),
            *_unsent(contact, went),
            *_disordered(contact, came, went),
            *([f"{len(extra)} repeats, {doubts} doubts"] if len(extra) > doubts else []),
            *([] if contact.is_answered else ["nobody answers any more"]),
        ]
        wrong += [f"{contact.channel} {contact.number}: {fault}" for fault in faults]
    every = [out for went in outs.values() for out in went]
    return Sums(
        accepted=sum(len(contact.accepted) for contact in crowd),
        brought_again=sum(contact.again for contact in crowd),
        messages=messages,
        repeated=repeated,
        perhaps=sum(out.state == State.PERHAPS for out in every),
        once_more=sum(out.reason == ONCE_MORE for out in every),
        silences=sum(contact.silences for contact in crowd),
        unsure=sum(out.key == _OPERATORS and out.message is None for out in every),
        wrong=tuple(wrong),
    )


def _lost(contact: Contact, came: Iterable[_In]) -> list[str]:
    states = {one.said: one.state for one in came}
    lost = [said for said in contact.accepted if said not in states]
    left = [state for state in states.values() if state != Taken.DONE]
    never = set(states) - set(contact.accepted)
    return [
        *([f"{len(lost)} inputs were lost"] if lost else []),
        *([f"inputs are {sorted(set(left))}"] if left else []),
        *([f"{len(never)} inputs came from nowhere"] if never else []),
    ]


def _unsent(contact: Contact, went: Iterable[_Out]) -> list[str]:
    screen = {*contact.arrived(), *contact.taken_away()}
    ended = _ENDED if contact.channel.is_pushed else _ENDED | {State.DUE}  # a page shows it
    left = [out.state for out in went if State(out.state) not in ended and not out.is_for_later]
    untrue = [out for out in went if out.message is not None and out.message not in screen]
    return [
        *([f"messages are {sorted(set(left))}"] if left else []),
        *([f"{len(untrue)} messages were said to be sent, and were not"] if untrue else []),
    ]


def _disordered(contact: Contact, came: Sequence[_In], went: Sequence[_Out]) -> list[str]:
    replies = _never_held([out for out in went if out.key != KNOCK])
    said = {id_: place for place, id_ in enumerate(contact.accepted)}
    ways: Mapping[str, Sequence[tuple[int, str]]] = {
        "inputs": [(said[one.said], "") for one in came if one.said in said],
        "answers": [(out.answers, "") for out in went if out.answers is not None],
        # Providers count upwards: the longer number is the later one. A marked repeat may come
        # after what the carrier told of meanwhile.
        "messages": [
            (len(out.message), out.message)
            for out in replies
            if out.message is not None and out.reason != ONCE_MORE
        ],
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


def _from_people() -> ColumnElement[bool]:
    source = INBOX.c.source
    return or_(source.like("telegram:%"), source.like("twilio:%"), source == WEB)


async def _rows(url: str) -> tuple[dict[object, list[_In]], dict[object, list[_Out]]]:
    ins, outs, now = defaultdict(list), defaultdict(list), datetime.now(UTC)
    engines = open_engines(url)
    try:
        async with engines.reading.connect() as connection:
            found = await connection.execute(
                select(INBOX).where(_from_people()).order_by(INBOX.c.id)
            )
            for row in found.mappings():
                ins[row["conversation"]].append(_In(row["external_id"], row["state"]))
            for row in (await connection.execute(select(OUTBOX).order_by(OUTBOX.c.id))).mappings():
                out = _Out(
                    key=row["key"],
                    state=row["state"],
                    reason=row["reason"],
                    answers=row["answers"],
                    message=row["provider_id"],
                    tries=row["tries"],
                    put_at=row["put_at"],
                    is_for_later=row["not_before"] is not None and row["not_before"] > now,
                )
                outs[row["conversation"]].append(out)
    finally:
        await engines.close()
    return ins, outs
