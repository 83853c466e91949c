"""How the deployment stands: what waits, who is on duty, the directory, the keys, the audit log."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from admin.pages.directory import Standing, today
from admin.pages.queue import HERE
from admin.pages.watching import Watch, watch
from admin.times import Times
from admin.visit import Visit
from intake.audit import Broken
from intake.duty import reading
from intake_store import first_key
from intake_store.inbox_table import InboxHealth
from intake_store.keyring import HOTLINE
from intake_store.keys import fingerprint
from intake_store.operators import Operator
from intake_store.outbox_table import OutboxHealth
from intake_store.reconciling import Last, last
from intake_store.unit import UnitOfWork

STUCK = timedelta(minutes=5)  # what waits longer than this stands still
_FOLLOWED = 20_000  # entries; a longer log is followed on demand, on its own page


@dataclass(frozen=True, slots=True)
class StateView:
    title: str
    well: bool
    inbox: InboxHealth
    inbox_state: Standing
    outbox: OutboxHealth
    outbox_state: Standing
    ringing: int
    late: int
    watch: Watch
    books: Standing
    books_at: str  # "" nobody has looked yet
    duty: Standing
    on_duty: tuple[str, ...]
    here: tuple[str, ...]
    directory: Standing
    trusted: int
    lapsed: int
    agencies: int
    hotline_key: str  # its fingerprint; "" there is none
    first_key: Standing
    keyholders: int
    audit: Standing
    acts: int
    pack: str
    demo: bool


async def read(visit: Visit, uow: UnitOfWork) -> StateView:
    pack = visit.panel.pack
    inbox, outbox = await uow.inbox.health(), await uow.outbox.health(visit.now)
    people = {one.id: one for one in await uow.operators.list()}
    agencies = [one for one in await uow.agencies.list() if not one.closed]
    within = pack.rules.verified_within_days
    trusted = sum(one.trusted(today(visit), within) for one in agencies)
    seen = await watch(visit, uow)
    inbox_state, outbox_state = _inbox(visit, inbox), _outbox(visit, outbox, seen)
    looked = await last(uow)
    books = _books(visit, looked)
    key = await uow.keyring.current(HOTLINE)
    left = None if key is None else first_key.find(visit.panel.settings.data_dir, key.public)
    newest = await uow.audit_log.page(limit=1)
    acts = newest[0].n if newest else 0
    broken = await uow.audit_log.verify() if acts <= _FOLLOWED else None
    audit = _audit(visit, broken, followed=acts <= _FOLLOWED)
    key_state = _first_key(visit, lies=left is not None, somebody=bool(people))
    shifts = await uow.duty.on_duty(visit.now, pack.meta.zone)
    return StateView(
        title=visit.say("menu-state"),
        well="bad"
        not in {
            one.kind for one in (inbox_state, outbox_state, seen.state, books, audit, key_state)
        },
        inbox=inbox,
        inbox_state=inbox_state,
        outbox=outbox,
        outbox_state=outbox_state,
        ringing=len({one.ticket for one in await uow.alarms.ringing()}),
        late=len(await uow.tickets.late(visit.now)),
        watch=seen,
        books=books,
        books_at="" if looked is None else _times(visit).at(looked.at),
        duty=_duty(visit, named=any(one.who in people for one in shifts)),
        on_duty=tuple(people[one.who].name for one in shifts if one.who in people),
        here=tuple(
            people[one].name
            for one in await uow.sessions.signed_in(visit.now, HERE)
            if one in people
        ),
        directory=_directory(visit, lapsed=len(agencies) - trusted),
        trusted=trusted,
        lapsed=len(agencies) - trusted,
        agencies=len(agencies),
        hotline_key="" if key is None else fingerprint(key.public),
        first_key=key_state,
        keyholders=await _keyholders(uow, people.values()),
        audit=audit,
        acts=acts,
        pack=pack.meta.version,
        demo=pack.meta.demo,
    )


def _inbox(visit: Visit, health: InboxHealth) -> Standing:
    if health.oldest is not None and visit.now - health.oldest > STUCK:
        waited = _times(visit).span(visit.now - health.oldest)
        return Standing("bad", "failed", visit.say("state-inbox-stuck", span=waited))
    if health.parked:
        return Standing("warn", "alert", visit.say("state-inbox-parked"))
    return Standing("good", "check", visit.say("state-well"))


def _outbox(visit: Visit, health: OutboxHealth, seen: Watch) -> Standing:
    """The bot knows what is owed by other bots and numbers than ours; that is no delay of it."""
    ours = seen.told is None or "outbox" in seen.told
    if ours and health.oldest is not None and visit.now - health.oldest > STUCK:
        waited = _times(visit).span(visit.now - health.oldest)
        return Standing("bad", "failed", visit.say("state-outbox-stuck", span=waited))
    if health.perhaps:
        return Standing("warn", "question", visit.say("state-outbox-perhaps"))
    return Standing("good", "check", visit.say("state-well"))


def _books(visit: Visit, looked: Last | None) -> Standing:
    if looked is None:
        return Standing("idle", "minus", visit.say("state-books-never"))
    if looked.gaps:
        return Standing("bad", "failed", visit.say("state-books-gaps", count=looked.gaps))
    return Standing("good", "check", visit.say("state-books-hold"))


def _duty(visit: Visit, *, named: bool) -> Standing:
    """What people are told of now, and whether somebody's name stands behind it."""
    told = reading(visit.panel.pack.duty, visit.now)
    times = _times(visit)
    if not told.somebody:
        again = visit.say("state-duty-never") if told.again is None else times.at(told.again)
        return Standing("idle", "moon", visit.say("state-duty-nobody", at=again))
    if not named:
        return Standing("warn", "alert", visit.say("state-duty-unnamed"))
    return Standing("good", "check", visit.say("state-duty-somebody"))


def _directory(visit: Visit, *, lapsed: int) -> Standing:
    if lapsed:
        return Standing("warn", "alert", visit.say("state-directory-lapsed", count=lapsed))
    return Standing("good", "check", visit.say("state-well"))


def _first_key(visit: Visit, *, lies: bool, somebody: bool) -> Standing:
    if lies and somebody:
        return Standing("bad", "key", visit.say("state-first-key-left"))
    if lies:
        return Standing("warn", "key", visit.say("state-first-key-waits"))
    return Standing("good", "check", visit.say("state-first-key-gone"))


def _audit(visit: Visit, broken: Broken | None, *, followed: bool) -> Standing:
    if broken is not None:
        return Standing("bad", "failed", visit.say("state-audit-broken", n=broken.n))
    if not followed:
        return Standing("idle", "minus", visit.say("state-audit-long"))
    return Standing("good", "check", visit.say("state-audit-holds"))


async def _keyholders(uow: UnitOfWork, people: Iterable[Operator]) -> int:
    return sum(
        [
            any(grant.holder == HOTLINE for grant in await uow.keyring.grants(one.id))
            for one in people
        ]
    )


def _times(visit: Visit) -> Times:
    return Times(visit.now, visit.zone, visit.language, visit.say)
