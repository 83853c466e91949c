"""The bot's server: its addresses, what a stranger gets, and how it stands."""

from collections.abc import Awaitable, Callable, Iterable, Mapping

import structlog
from aiohttp import web
from aiohttp.typedefs import Handler

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"  # of Prometheus' own words
LOG = structlog.get_logger()
HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
LARGEST_REQUEST = 2 * 1024 * 1024  # each door has a smaller limit of its own
Look = Callable[[], Awaitable[Mapping[str, object]]]


def application(routes: Iterable[web.RouteDef], look: Look) -> web.Application:
    """Every answer is short, says nothing of the software, and echoes nothing."""

    async def health(_: web.Request) -> web.Response:
        found = await look()
        return web.json_response(found, status=200 if found["ok"] else 503)

    app = web.Application(middlewares=[_bare], client_max_size=LARGEST_REQUEST)
    app.router.add_routes([web.get("/health", health), *routes])
    return app


def measurements(page: Callable[[], Awaitable[bytes]]) -> web.Application:
    """For Prometheus on this machine: it listens where no proxy leads."""

    async def metrics(_: web.Request) -> web.Response:
        return web.Response(body=await page(), headers={"Content-Type": CONTENT_TYPE})

    app = web.Application(middlewares=[_bare])
    app.router.add_get("/metrics", metrics)
    return app


@web.middleware
async def _bare(request: web.Request, handler: Handler) -> web.StreamResponse:
    """No words of the framework's, and no error that tells what was sent.

    A door that is a page says for itself what a browser may do with it; nothing else is one.
    """
    try:
        response = await handler(request)
    except web.HTTPException as refusal:
        response = web.Response(status=refusal.status, text=f"{refusal.status}\n")
        if "Location" in refusal.headers:
            response.headers["Location"] = refusal.headers["Location"]
    except Exception as failure:
        LOG.exception("request-failed", failure=type(failure).__name__)
        response = web.Response(status=500, text="500\n")
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)
    response.headers["Server"] = "web"
    return response
