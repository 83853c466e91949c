"""The door to every route: host, session, second factor, forged forms, whether they may.

In this order.
"""

import secrets
from dataclasses import replace
from datetime import datetime, timedelta
from ipaddress import ip_address
from typing import Final

from aiohttp import web

from admin.cookies import door_proof, new_door_token
from admin.errors import Forbidden, Forged, NotFound, NotHere, SignInFirst, StepFirst
from admin.forms import Form, received
from admin.routes import Deed, Page, Route
from admin.visit import VISIT, Panel, SignedIn, Visit
from intake.access import SEEING, is_sealed_from, lacks_only_claim, may, may_some
from intake.refusals import ClaimedBySomebodyElse, WishBeingChecked
from intake_store.keys import token_hash
from intake_store.sessions import Session, Stage

_TOUCH_EVERY: Final = timedelta(seconds=30)
HEALTH: Final = "/health"  # asked by machines, under whatever name they know
LIVE: Final = "X-Live"  # a page that refreshes itself is no sign that somebody is there


async def admitted(panel: Panel, route: Route, request: web.Request) -> Visit:
    """A visit that may go on. Raises what `errors` turns into a page."""
    if request.host not in panel.settings.hosts and request.path != HEALTH:
        raise NotHere
    now = panel.clock()
    somebody = isinstance(route, Page | Deed) and LIVE not in request.headers
    known = await _known(panel, request, now, touch=somebody)
    whole = known is not None and known.session.stage is Stage.OPEN
    door = panel.cookies.door(request)
    new_door = "" if door else new_door_token()
    visit = Visit(
        request=request,
        panel=panel,
        now=now,
        language=panel.wording.chosen(
            panel.cookies.tongue(request), request.headers.get("Accept-Language", "")
        ),
        who=known if whole else None,
        half=None if whole else known,
        csrf=known.session.csrf if known is not None else door_proof(door or new_door),
        address=_address(panel, request),
        notice=panel.cookies.notice(request),
        new_door=new_door if known is None and isinstance(route, Page) else "",
    )
    request[VISIT] = visit
    if not may_some(None, route.action):
        if known is None:
            raise SignInFirst
        if known.session.stage not in route.stages:
            raise StepFirst(known.session.stage)
    if isinstance(route, Deed):
        _refuse_other_sites(panel, request)
        visit = replace(visit, form=Form(await received(request)))
        if not secrets.compare_digest(_token(visit.form), visit.csrf.encode()):
            raise Forged
    await _refuse_others(visit, route)
    return visit


async def _known(
    panel: Panel, request: web.Request, now: datetime, *, touch: bool
) -> SignedIn | None:
    token = panel.cookies.session(request)
    if not token:
        return None
    async with panel.store.reading() as uow:
        session = await uow.sessions.find(token_hash(token), now)
        operator = None if session is None else await uow.operators.get(session.operator)
    if session is None or operator is None or operator.ended_at is not None:
        return None
    if session.stage is Stage.OPEN and now - session.last_at > panel.settings.idle:
        session = await _covered(panel, session)
    if session.stage is not Stage.OPEN:
        return SignedIn(operator=operator, session=session, token=token)
    if touch and now - session.last_at > _TOUCH_EVERY:
        async with panel.store.writing() as uow:
            await uow.sessions.touch(session.id_hash, now)
        session = replace(session, last_at=now)
    return SignedIn(operator=operator, session=session, token=token)


async def _covered(panel: Panel, session: Session) -> Session:
    """A screen left alone locks itself."""
    async with panel.store.writing() as uow:
        factors = await uow.second_factors.of(session.operator)
        await uow.sessions.lock(session.id_hash, keeps_key=bool(factors.passkeys))
    return replace(session, stage=Stage.LOCKED)


def _refuse_other_sites(panel: Panel, request: web.Request) -> None:
    """Browsers say where a form comes from, and cannot be made to lie about it."""
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None and site != "same-origin":
        raise Forged
    origin = request.headers.get("Origin")
    if origin is not None and origin not in panel.settings.origins:
        raise Forged


def _token(form: Form) -> bytes:
    return form.fields.get("csrf", ("",))[0].encode()  # of any letters: a forger chooses them


async def _refuse_others(visit: Visit, route: Route) -> None:
    known = visit.who or visit.half
    actor = None if known is None else known.actor
    if not may_some(actor, route.action):
        raise Forbidden
    if route.of is None:
        return
    async with visit.panel.store.reading() as uow:
        target = await route.of(visit, uow)
    if target is None:
        raise NotFound
    if may(actor, route.action, target):
        return
    # What somebody may not even see does not exist for them.
    if actor is None or not any(may(actor, action, target) for action in SEEING):
        raise NotFound
    if is_sealed_from(actor, route.action, target):
        raise WishBeingChecked
    if lacks_only_claim(actor, route.action, target):
        raise ClaimedBySomebodyElse
    raise Forbidden


def _address(panel: Panel, request: web.Request) -> str:
    """The last hop that a proxy of ours vouches for."""
    hops = [part.strip() for part in request.headers.get("X-Forwarded-For", "").split(",")]
    address = request.remote or ""
    while hops and _trusted(panel, address):
        hop = hops.pop()
        if not hop:
            break
        address = hop
    return address


def _trusted(panel: Panel, address: str) -> bool:
    try:
        known = ip_address(address)
    except ValueError:
        return False
    return any(known in network for network in panel.settings.trusted_proxies)
