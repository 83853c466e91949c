"""The audit log: people's and commands' acts, chained. Rows are only ever added.

The database itself refuses a change: the migrations set up `GUARDS` on both kinds, and again
whenever one of the tables is rebuilt.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import datetime

from sqlalchemy import (
    Column,
    Index,
    Integer,
    String,
    Table,
    delete,
    func,
    insert,
    select,
    text,
    update,
)
from sqlalchemy.engine import RowMapping
from sqlalchemy.ext.asyncio import AsyncConnection

from intake.audit import EMPTY, Act, Broken, Entry, Head, Why, follow
from intake.pruning import Marker, Noted, Trail, follow_trail, oldest_kept
from intake_store.schema import METADATA, Moment, insert_or_ignore

AUDIT = Table(
    "audit",
    METADATA,
    Column("n", Integer, primary_key=True, autoincrement=False),
    Column("at", Moment, nullable=False),
    Column("who", String, nullable=False),
    Column("role", String, nullable=False),
    Column("act", String, nullable=False),
    Column("subject", String, nullable=False),
    Column("why", String, nullable=False),
    Column("note_digest", String, nullable=False),
    Column("previous", String, nullable=False),
    Column("hash", String, nullable=False),
    Index("audit_of_a_subject", "subject", "n"),
)

AUDIT_HEAD = Table(
    "audit_head",
    METADATA,
    Column("id", Integer, primary_key=True, autoincrement=False),  # one row: 1
    Column("n", Integer, nullable=False),
    Column("hash", String, nullable=False),
)
_ONE = 1

# What keeps rows as they are, by dialect. A head only moves on.
GUARDS: Mapping[str, tuple[str, ...]] = {
    "sqlite": (
        (
            "CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit"
            " BEGIN SELECT RAISE(ABORT, 'audit: only added to'); END"
        ),
        (
            "CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit"
            " BEGIN SELECT RAISE(ABORT, 'audit: only added to'); END"
        ),
        (
            "CREATE TRIGGER audit_head_moves_on BEFORE UPDATE ON audit_head WHEN NEW.n <> OLD.n + 1"
            " BEGIN SELECT RAISE(ABORT, 'audit_head: only moves on'); END"
        ),
        (
            "CREATE TRIGGER audit_head_stays BEFORE DELETE ON audit_head"
            " BEGIN SELECT RAISE(ABORT, 'audit_head: only moves on'); END"
        ),
    ),
    "postgresql": (
        (
            "CREATE FUNCTION audit_stays() RETURNS trigger LANGUAGE plpgsql AS"
            " $$ BEGIN RAISE EXCEPTION 'audit: only added to'; END $$"
        ),
        (
            "CREATE TRIGGER audit_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON audit"
            " FOR EACH STATEMENT EXECUTE FUNCTION audit_stays()"
        ),
        (
            "CREATE FUNCTION audit_head_moves_on() RETURNS trigger LANGUAGE plpgsql AS"
            " $$ BEGIN IF NEW.n <> OLD.n + 1 THEN RAISE EXCEPTION 'audit_head: only moves on';"
            " END IF; RETURN NEW; END $$"
        ),
        (
            "CREATE TRIGGER audit_head_moves_on BEFORE UPDATE ON audit_head"
            " FOR EACH ROW EXECUTE FUNCTION audit_head_moves_on()"
        ),
        (
            "CREATE TRIGGER audit_head_stays BEFORE DELETE OR TRUNCATE ON audit_head"
            " FOR EACH STATEMENT EXECUTE FUNCTION audit_stays()"
        ),
    ),
}

# Around a pruning, inside its transaction: a guard is lifted, and stands again at its end. Only
# the owner of the tables can do either.
LIFTING: Mapping[str, tuple[str, ...]] = {
    "sqlite": ("DROP TRIGGER audit_no_delete",),
    "postgresql": ("ALTER TABLE audit DISABLE TRIGGER audit_stays",),
}
LOWERING: Mapping[str, tuple[str, ...]] = {
    "sqlite": tuple(one for one in GUARDS["sqlite"] if "audit_no_delete" in one),
    "postgresql": ("ALTER TABLE audit ENABLE TRIGGER audit_stays",),
}


class AuditLog:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, act: Act) -> Entry:
        """In the transaction of what was done, and last in it: this takes the last lock."""
        await self._connection.execute(
            insert_or_ignore(
                self._connection,
                AUDIT_HEAD,
                [{"id": _ONE, "n": EMPTY.n, "hash": EMPTY.hash}],
                on=("id",),
            )
        )
        entry = follow(await self._head(for_update=True), act)
        await self._connection.execute(
            insert(AUDIT).values(
                n=entry.n,
                at=act.at,
                who=act.who,
                role=act.role,
                act=act.act,
                subject=act.subject,
                why=act.why.value,
                note_digest=act.note_digest,
                previous=entry.previous,
                hash=entry.hash,
            )
        )
        await self._connection.execute(
            update(AUDIT_HEAD).where(AUDIT_HEAD.c.id == _ONE).values(n=entry.n, hash=entry.hash)
        )
        return entry

    async def page(
        self, *, before: int | None = None, limit: int = 100, who: str = "", subject: str = ""
    ) -> tuple[Entry, ...]:
        """The newest first, older than `before`."""
        wanted = select(AUDIT).order_by(AUDIT.c.n.desc()).limit(limit)
        if before is not None:
            wanted = wanted.where(AUDIT.c.n < before)
        if who:
            wanted = wanted.where(AUDIT.c.who == who)
        if subject:
            wanted = wanted.where(AUDIT.c.subject == subject)
        found = await self._connection.execute(wanted)
        return tuple(map(_from_row, found.mappings()))

    async def of(self, subjects: Collection[str], *, limit: int = 1000) -> tuple[Act, ...]:
        """All that was done about these, the newest first."""
        found = await self._connection.execute(
            select(AUDIT)
            .where(AUDIT.c.subject.in_(subjects))
            .order_by(AUDIT.c.n.desc())
            .limit(limit)
        )
        return tuple(_from_row(row).act for row in found.mappings())

    async def place_of(self, hash_: str) -> int | None:
        """The number of the entry with this hash; None: there is none, or it was pruned."""
        columns = AUDIT.c
        own = select(columns.n).where(columns.hash == hash_)
        before = select(columns.n - 1).where(columns.previous == hash_)
        found = await self._connection.execute(own.union(before).limit(1))
        return found.scalar()

    async def head(self) -> Head:
        return await self._head(for_update=False)

    async def follow(self, known: Iterable[Noted] = ()) -> Trail:
        """Whether any entry was changed, taken out, put between or cut off."""
        head = await self._head(for_update=False)
        found = await self._connection.execute(select(AUDIT).order_by(AUDIT.c.n))
        reader = _Reader()
        try:
            return follow_trail(reader.read(found.mappings()), head, known)
        except (ValueError, TypeError):  # what stands there was never written by us
            return Trail(Broken(reader.last + 1, "content"), head, reader.last, EMPTY, 0)

    async def verify(self) -> Broken | None:
        """None if the chain holds."""
        return (await self.follow()).broken

    async def prune(self, months: int, now: datetime) -> int:
        """How many entries went: those of whole months before the last `months`, and an entry
        stays that says so. For whoever owns the tables; nobody else may.
        """
        await self._head(for_update=True)  # nobody adds meanwhile
        stays = select(func.min(AUDIT.c.n)).where(AUDIT.c.at >= oldest_kept(now, months))
        first = (await self._connection.execute(stays)).scalar()
        wanted = select(AUDIT.c.n, AUDIT.c.hash).order_by(AUDIT.c.n.desc()).limit(1)
        if first is not None:
            wanted = wanted.where(AUDIT.c.n < first)
        last = (await self._connection.execute(wanted)).first()
        if last is None:
            return 0
        await self.add(Marker(Head(last.n, last.hash), months).act(now))
        for statement in LIFTING[self._connection.dialect.name]:
            await self._connection.execute(text(statement))
        gone = await self._connection.execute(delete(AUDIT).where(AUDIT.c.n <= last.n))
        for statement in LOWERING[self._connection.dialect.name]:
            await self._connection.execute(text(statement))
        return gone.rowcount

    async def _head(self, *, for_update: bool) -> Head:
        wanted = select(AUDIT_HEAD.c.n, AUDIT_HEAD.c.hash).where(AUDIT_HEAD.c.id == _ONE)
        row = (
            await self._connection.execute(wanted.with_for_update() if for_update else wanted)
        ).first()
        return EMPTY if row is None else Head(row.n, row.hash)


class _Reader:
    """Reads rows, and remembers how far it came."""

    def __init__(self) -> None:
        self.last = 0

    def read(self, rows: Iterable[RowMapping]) -> Iterator[Entry]:
        for row in rows:
            entry = _from_row(row)
            yield entry
            self.last = entry.n


def _from_row(row: RowMapping) -> Entry:
    return Entry(
        n=row["n"],
        act=Act(
            at=row["at"],
            who=row["who"],
            role=row["role"],
            act=row["act"],
            subject=row["subject"],
            why=Why(row["why"]),
            note_digest=row["note_digest"],
        ),
        previous=row["previous"],
        hash=row["hash"],
    )
