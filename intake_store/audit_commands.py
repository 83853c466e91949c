"""The commands of the audit log: following it, and telling its end."""

import sys

from intake.audit import Broken, Thing
from intake.pruning import Noted, Trail
from intake_store import heads_file, rights
from intake_store.audit_keeping import act_of, follow, remember
from intake_store.command_line import Asked, now, with_store
from intake_store.store import Store
from intake_store.unit import UnitOfWork


async def verify_audit(asked: Asked) -> int:
    """Follow the audit log's chain, beside every head that was noted of it."""
    lines = heads_file.read(asked.settings.heads_file)
    given: list[str] = asked.options.head or []

    async def work(store: Store) -> int:
        known = [*lines, *[await _placed(store, text) for text in given]]
        trail = await follow(store, known)
        at = now()

        async def write(unit: UnitOfWork) -> None:
            await remember(unit, trail, at)
            await unit.audit_log.add(act_of("verify-audit", Thing.AUDIT, at))

        await store.carry_out(write)
        return _tell(trail, known)

    return await with_store(asked.settings, work)


async def audit_head(asked: Asked) -> int:
    """Tell the audit log's end in one line, to be printed, mailed or pinned up; note it once a
    day. It writes no entry: that would move what it tells.
    """

    async def work(store: Store) -> int:
        async with store.reading() as unit:
            head = await unit.audit_log.head()
        at = now()
        print(heads_file.line(head, at))
        heads_file.note(asked.settings.heads_file, head, at)
        return 0

    return await with_store(asked.settings, work)


async def tell_rights(_asked: Asked) -> int:
    """Print what each door's account may do on PostgreSQL; `migrate` tells it the database."""
    print(rights.sql(), end="")
    return 0


async def _placed(store: Store, text: str) -> Noted:
    """A whole line, or a hash alone. One that stands nowhere is looked for behind the end."""
    if len(text.split()) > 1:
        return heads_file.parsed(text)
    async with store.reading() as unit:
        n = await unit.audit_log.place_of(text.strip().lower())
        head = await unit.audit_log.head()
    return Noted(now().date(), head.n + 1 if n is None else n, text.strip().lower())


def _tell(trail: Trail, known: list[Noted]) -> int:
    if trail.broken is not None:
        print(f"The audit log is broken: {_what(trail.broken)}", file=sys.stderr)
        return 1
    print(f"The audit log is whole: {trail.entries} entries, up to No. {trail.head.n}.")
    if trail.begins.n:
        print(f"What was before No. {trail.begins.n + 1} was pruned; {trail.kept} months are kept.")
    if known:
        print(f"It meets {len(known)} heads that were noted.")
    return 0


def _what(broken: Broken) -> str:
    told = {
        "gap": "it is missing",
        "link": "it does not hold on to the one before",
        "content": "it was changed",
        "head": "the end was cut off, or added to",
        "pruned": "what was before it did not go by its time",
        "known-head": "a head that was noted says otherwise",
    }
    return f"entry {broken.n}: {told[broken.reason]}."
