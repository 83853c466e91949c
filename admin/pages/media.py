"""Pictures and voices of a case: what came, and, opened on purpose, the viewer that shows them."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

from aiohttp import web

from admin.errors import NotFound
from admin.finding import target_of
from admin.keyholder import case_key
from admin.pages import rows
from admin.pages.story import REASONS, opened_until
from admin.visit import Visit
from intake.access import Action
from intake.ids import TicketRef
from intake.incoming import MediaKind
from intake.tickets import Ticket
from intake_store.media import MediaState, Medium
from intake_store.media_chunks import open_pieces
from intake_store.sealing import CannotOpen
from intake_store.tickets import holder
from intake_store.unit import UnitOfWork

# A browser says what it fetches it for: shown in a page, and not as one of its own.
_SHOWN_IN: Final = frozenset({"", "image", "audio", "empty"})
_HEADERS: Final[Mapping[str, str]] = {
    "Content-Disposition": "inline",
    "Content-Security-Policy": "default-src 'none'; sandbox; frame-ancestors 'none'",
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
}


@dataclass(frozen=True, slots=True)
class MediumView:
    id: UUID
    kind: MediaKind
    at: datetime
    state: MediaState
    refused: str
    is_picture: bool
    kilobytes: int


@dataclass(frozen=True, slots=True)
class MediaView:
    title: str
    ref: TicketRef
    who: str
    can: bool
    until: datetime | None  # open until then; None: covered
    one_tap: bool
    reasons: tuple[str, ...]
    media: tuple[MediumView, ...]


async def read(visit: Visit, uow: UnitOfWork) -> MediaView:
    ticket = await _ticket(visit, uow)
    can = visit.may(Action.OPEN_MEDIA, target_of(ticket, visit))
    until = await opened_until(visit, uow, ticket.case, Action.OPEN_MEDIA)
    return MediaView(
        title=ticket.ref,
        ref=ticket.ref,
        who=rows.who(visit, ticket),
        can=can,
        until=until if can else None,
        one_tap=holder(ticket, visit.now) == visit.me.operator.id,
        reasons=tuple(REASONS),
        media=tuple(map(_view, await uow.media.list(ticket.case))),
    )


def _view(one: Medium) -> MediumView:
    return MediumView(
        id=one.id,
        kind=one.kind,
        at=one.at,
        state=one.state,
        refused=one.refused,
        is_picture=one.type.startswith("image/"),
        kilobytes=max(one.size // 1024, 1),
    )


async def show(visit: Visit) -> web.StreamResponse:
    """The bytes, to who has opened them in the last minutes; to anybody else they are not there."""
    if visit.request.headers.get("Sec-Fetch-Dest", "") not in _SHOWN_IN:
        raise NotFound
    async with visit.panel.store.reading() as uow:
        ticket = await _ticket(visit, uow)
        if await opened_until(visit, uow, ticket.case, Action.OPEN_MEDIA) is None:
            raise NotFound
        medium = await _medium(visit, uow, ticket)
        case = (await uow.cases.get({ticket.case})).get(ticket.case)
        key = None if case is None else await case_key(visit, uow, case)
        chunks = await uow.media_chunks.of(medium.id)
    if key is None:
        raise NotFound
    try:
        body = await asyncio.to_thread(open_pieces, medium.id, chunks, key)
    except CannotOpen:
        raise NotFound from None
    return web.Response(body=body, content_type=medium.type, headers=dict(_HEADERS))


async def _ticket(visit: Visit, uow: UnitOfWork) -> Ticket:
    found = await uow.tickets.get(TicketRef(visit.path["ref"]))
    if found is None:
        raise NotFound
    return found


async def _medium(visit: Visit, uow: UnitOfWork, ticket: Ticket) -> Medium:
    try:
        found = await uow.media.get(UUID(visit.path["id"]))
    except ValueError:
        found = None
    if found is None or found.case != ticket.case or found.state is not MediaState.KEPT:
        raise NotFound
    return found
