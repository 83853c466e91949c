"""The audit log: who did what, the newest first, and whether the chain holds."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from admin.pages.options import Option
from admin.visit import Visit
from intake.audit import Act, Why
from intake_store.operators import Operator
from intake_store.unit import UnitOfWork

_PAGE = 50
_COMMAND = "command"


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


async def read(visit: Visit, uow: UnitOfWork) -> AuditView:
    everybody = {str(one.id): one for one in await uow.operators.list(ended=True)}
    chosen = {
        "who": visit.query.get("who", ""),
        "subject": visit.query.get("subject", "").strip()[:80],
    }
    before = visit.query.get("before", "")
    found = await uow.audit_log.page(
        before=int(before[:12]) if before.isdecimal() else None,
        limit=_PAGE + 1,
        who=chosen["who"],
        subject=chosen["subject"],
    )
    shown = found[:_PAGE]
    return AuditView(
        title=visit.say("menu-audit"),
        lines=tuple(_line(entry.n, entry.act, everybody) for entry in shown),
        older=str(shown[-1].n) if len(found) > _PAGE else "",
        people=(
            *(Option(id_, one.name) for id_, one in everybody.items()),
            Option(_COMMAND, visit.say("audit-command")),
        ),
        chosen=chosen,
        filtered=any(chosen.values()),
    )


def _line(n: int, act: Act, people: Mapping[str, Operator]) -> Line:
    about = people.get(act.subject)
    return Line(
        n=n,
        at=act.at,
        who=people[act.who].name if act.who in people else "",
        role=act.role,
        act=act.act,
        subject=act.subject,
        subject_name="" if about is None else about.name,
        why=act.why,
        has_note=bool(act.note_digest),
    )
