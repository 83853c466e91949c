"""The statements on tickets that every turn runs."""

from operator import attrgetter
from typing import Final

from sqlalchemy import bindparam, select, update

from intake_store.prepared import Insertion, Prepared, among
from intake_store.ticket_table import TICKETS

# What a growth may change where something was told, and what changes whenever somebody wrote.
_GROWING: Final = (
    *("subject", "age", "stay", "sex", "how_many", "tense", "danger", "dying"),
    *("topics", "needs", "flags", "floors", "low", "high", "urgency", "status"),
)
_MOVING: Final = ("due_at", "waits_for", "last_at", "version")
GROWING: Final = attrgetter(*_GROWING)

OF_CASES: Final = Prepared(select(TICKETS).where(among(TICKETS.c.case, "cases")))
HOLD: Final = Prepared(
    select(TICKETS)
    .where(among(TICKETS.c.case, "cases"))
    .order_by(TICKETS.c.ref)
    .with_for_update(key_share=True)
)
OPEN: Final = Insertion(
    TICKETS,
    [column.name for column in TICKETS.c],
    lambda into: into.on_conflict_do_nothing(index_elements=["case"]).returning(TICKETS.c.case),
)
GROW, MOVE = (
    Prepared(
        update(TICKETS)
        .where(TICKETS.c.ref == bindparam("of_ref"))
        .values({name: bindparam(name) for name in names})
    )
    for names in (_GROWING + _MOVING, _MOVING)
)
