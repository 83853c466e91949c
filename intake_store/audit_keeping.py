"""Following the audit log, remembering how that went, and what is seen to each night."""

import asyncio
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from intake.audit import COMMAND, About, Act, Broken, Why
from intake.pruning import Noted, Trail
from intake_store import heads_file
from intake_store.store import Store
from intake_store.unit import UnitOfWork

_VERIFIED: Final = "audit-verified"


@dataclass(frozen=True, slots=True)
class Verified:
    """How it went when the chain was last followed, by whomever."""

    at: datetime
    n: int  # of the last entry then
    broken: Broken | None


def act_of(command: str, about: About, now: datetime, why: Why = Why.ROUTINE) -> Act:
    """What a command writes into the log, last in its transaction."""
    return Act(now, COMMAND, COMMAND, command, str(about), why)


async def noted(store: Store, command: str, about: About, now: datetime) -> None:
    """For a command of many transactions: it stands on record before the first of them."""
    await store.carry_out(lambda unit: unit.audit_log.add(act_of(command, about, now)))


async def follow(store: Store, known: Iterable[Noted] = ()) -> Trail:
    """As it was at one moment."""
    async with store.snapshot() as unit:
        return await unit.audit_log.follow(known)


async def remember(unit: UnitOfWork, trail: Trail, now: datetime) -> None:
    broken = trail.broken
    told = {
        "at": now.isoformat(),
        "n": trail.head.n,
        "broken": None if broken is None else [broken.n, broken.reason],
    }
    await unit.deployment.set(_VERIFIED, json.dumps(told))


async def last_verified(unit: UnitOfWork) -> Verified | None:
    told = await unit.deployment.get(_VERIFIED)
    if told is None:
        return None
    raw = json.loads(told)
    broken = None if raw["broken"] is None else Broken(*raw["broken"])
    return Verified(datetime.fromisoformat(raw["at"]), raw["n"], broken)


async def keep_audit(store: Store, months: int, heads: Path, now: datetime) -> int:
    """Let go the months that are over, and note today's head. How many entries went.

    By whoever owns the tables; anybody else leaves the log alone. Raises HeadsWrong.
    """
    async with store.reading() as unit:
        if not await unit.rights.owns_tables():
            return 0
    gone = await store.carry_out(lambda unit: unit.audit_log.prune(months, now))
    async with store.reading() as unit:
        head = await unit.audit_log.head()
    await asyncio.to_thread(heads_file.note, heads, head, now)
    return gone
