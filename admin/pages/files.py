"""What is no page: the front door, files for the browser, health, and the live stream."""

import contextlib

from aiohttp import web

from admin.assets import Assets
from admin.errors import NotFound
from admin.headers import harden
from admin.shell import home
from admin.visit import Visit

_ASSETS = Assets.load()


async def front_door(visit: Visit) -> web.StreamResponse:
    """On to what this role comes for."""
    return web.Response(status=303, headers={"Location": home(visit)})


async def file(visit: Visit) -> web.StreamResponse:
    response = _ASSETS.response(visit.path["name"])
    if response is None:
        raise NotFound
    return response


async def health(visit: Visit) -> web.StreamResponse:
    """For whatever watches the process: it answers, and the store does."""
    async with visit.panel.store.reading() as uow:
        await uow.deployment.get("health")
    return web.json_response({"status": "ok"})


async def live(visit: Visit) -> web.StreamResponse:
    response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
    harden(response, secure=visit.panel.settings.secure)
    await response.prepare(visit.request)
    with contextlib.suppress(ConnectionResetError):  # the page was closed
        async for chunk in visit.panel.live.stream():
            await response.write(chunk)
    return response
