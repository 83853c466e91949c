"""The audit log: who did what, the newest first, and whether the chain holds."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

from admin.pages.directory import Standing
from admin.pages.options import Option
from admin.times import Times
from admin.visit import Visit
from intake.audit import COMMAND, Act, Thing, Why
from intake.ids import CaseId, TicketRef
from intake.pruning import Marker
from intake_store.audit_keeping import Verified, last_verified
from intake_store.heads_file import line
from intake_store.operators import Operator
from intake_store.unit import UnitOfWork

_PAGE: Final = 50
_DIGITS = 9  # of a place in the log: the database's numbers end soon after
_ID: Final = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


@dataclass(frozen=True, slots=True)
class Line:
    n: int
    at: datetime
    who: str  # a name; "" a command
    role: str
    act: str
    subject: str
    subject_name: str  # of an account; "" the subject speaks for itself
    why: Why
    has_note: bool  # a typed reason lies sealed beside it


@dataclass(frozen=True, slots=True)
class AuditView:
    title: str
    lines: tuple[Line, ...]
    older: str  # where the page goes on; "" there is no more
    people: tuple[Option, ...]
    chosen: Mapping[str, str]
    filtered: bool
    verified: Standing  # how it went when the chain was last followed, by whomever


@dataclass(frozen=True, slots=True)
class HeadView:
    title: str
    line: str  # "" the log is empty


async def read(visit: Visit, uow: UnitOfWork) -> AuditView:
    everybody = {str(one.id): one for one in await uow.operators.list(ended=True)}
    chosen = {
        "who": visit.query.get("who", ""),
        "subject": visit.query.get("subject", "").strip()[:80],
    }
    before = visit.query.get("before", "")
    found = await uow.audit_log.page(
        before=int(before[:_DIGITS]) if before.isdecimal() else None,
        limit=_PAGE + 1,
        who=chosen["who"],
        subject=await _subject(uow, chosen["subject"]),
    )
    shown = found[:_PAGE]
    refs = await _references(uow, [entry.act for entry in shown])
    return AuditView(
        title=visit.say("menu-audit"),
        lines=tuple(_line(visit, entry.n, entry.act, everybody, refs) for entry in shown),
        older=str(shown[-1].n) if len(found) > _PAGE else "",
        people=(
            *(Option(id_, one.name) for id_, one in everybody.items()),
            Option(COMMAND, visit.say("audit-command")),
        ),
        chosen=chosen,
        filtered=any(chosen.values()),
        verified=_verified(visit, await last_verified(uow)),
    )


async def read_head(visit: Visit, uow: UnitOfWork) -> HeadView:
    """A sheet to be printed, so that a log that was written anew shows."""
    head = await uow.audit_log.head()
    return HeadView(visit.say("audit-head"), line(head, visit.now) if head.n else "")


def _verified(visit: Visit, last: Verified | None) -> Standing:
    if last is None:
        return Standing("idle", "minus", visit.say("audit-verified-never"))
    at = Times(visit.now, visit.zone, visit.language, visit.say).at(last.at)
    if last.broken is not None:
        told = visit.say("audit-verified-broken", at=at, n=last.broken.n)
        return Standing("bad", "failed", told)
    return Standing("good", "check", visit.say("audit-verified-well", at=at, n=last.n))


async def _subject(uow: UnitOfWork, asked: str) -> str:
    """Who looks for a ticket knows its reference; the log knows its case."""
    ticket = await uow.tickets.get(TicketRef(asked.upper())) if asked else None
    return asked if ticket is None else str(ticket.case)


async def _references(uow: UnitOfWork, acts: Iterable[Act]) -> Mapping[str, TicketRef]:
    """Of the cases among their subjects, as far as there still is a ticket."""
    cases = {CaseId(UUID(act.subject)) for act in acts if _ID.fullmatch(act.subject)}
    tickets = await uow.tickets.by_case(cases)
    return {str(case): ticket.ref for case, ticket in tickets.items()}


def _line(
    visit: Visit,
    n: int,
    act: Act,
    people: Mapping[str, Operator],
    refs: Mapping[str, TicketRef],
) -> Line:
    about = people.get(act.subject)
    return Line(
        n=n,
        at=act.at,
        who=people[act.who].name if act.who in people else "",
        role=act.role,
        act=act.act,
        subject=refs.get(act.subject, act.subject),
        subject_name=_thing(visit, act) if about is None else about.name,
        why=act.why,
        has_note=bool(act.note_digest),
    )


def _thing(visit: Visit, act: Act) -> str:
    """What has no id of its own, in words; "" the subject speaks for itself."""
    pruned = Marker.of(act)
    if pruned is not None:
        return visit.say("audit-pruned", n=pruned.last.n, months=pruned.kept)
    if act.subject in set(Thing):
        return visit.panel.wording.label_in(visit.language)("thing", act.subject)
    return ""
