"""The ceremony of the recovery key: what it is for, the key itself once, and its end typed back."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from admin.pages.keys import own_holder
from admin.visit import Visit
from intake_store.age import Identity
from intake_store.keys import open_for_session, seal_for_session
from intake_store.paper import MARK, groups
from intake_store.sealing import CannotOpen
from intake_store.unit import UnitOfWork

FORM: Final = "paper"
_PURPOSE: Final = "paper"


@dataclass(frozen=True, slots=True)
class PaperView:
    title: str
    agency: str  # of an agency's worker; "" the hotline's
    mark: str
    groups: tuple[str, ...]  # the key, while it is shown; none before
    sealed: str  # the same, for the form that follows
    made_at: datetime | None  # of the one that stands
    made_by: str
    address: str  # of this panel, so that the paper says what it opens


async def read(visit: Visit, uow: UnitOfWork) -> PaperView:
    sealed = visit.wrong.of(FORM).was("sealed")
    identity = on_screen(visit, sealed) if sealed else None
    kept = await uow.recovery_keys.current(own_holder(visit))
    maker = None if kept is None else await uow.operators.get(kept.made_by)
    code = visit.me.operator.agency
    agency = None if code is None else await uow.agencies.get(code)
    return PaperView(
        title=visit.say("paper-head"),
        agency="" if agency is None else agency.name(visit.language),
        mark=MARK,
        groups=() if identity is None else groups(identity),
        sealed=sealed,
        made_at=None if kept is None else kept.made_at,
        made_by="" if maker is None else maker.name,
        address=visit.panel.settings.url,
    )


def sealed_for_screen(visit: Visit, identity: Identity) -> str:
    """For a hidden field: only this session opens it, so that nothing is kept of it here."""
    return seal_for_session(visit.me.token, identity.encode(), _PURPOSE).hex()


def on_screen(visit: Visit, sealed: str) -> Identity | None:
    """None: it is not of this session."""
    try:
        opened = open_for_session(visit.me.token, bytes.fromhex(sealed), _PURPOSE)
    except (CannotOpen, ValueError):
        return None
    return Identity(opened.decode())
