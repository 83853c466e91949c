"""The panel as an aiohttp application: routes behind the guard, answers behind strict headers."""

import logging
from collections.abc import Iterable
from dataclasses import replace
from typing import Final
from urllib.parse import quote

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware

from admin import guard, routes
from admin.assets import Assets
from admin.errors import ErrorView, Forbidden, Forged, SignInFirst, StepFirst, as_view
from admin.forms import LARGEST, FormWrong
from admin.headers import NOTHING_STAYS, harden
from admin.render import Renderer
from admin.routes import Deed, Done, Page, Plain, Route
from admin.shell import bare_shell, shell
from admin.visit import VISIT, Panel, Visit
from intake_store.sessions import Stage

PANEL: Final = web.AppKey("panel", Panel)
_STEPS: Final = {
    Stage.SECOND_STEP: "/second-step",
    Stage.ENROLLING: "/second-factor",
    Stage.LOCKED: "/locked",
    Stage.OPEN: "/",
}
_LOG: Final = logging.getLogger(__name__)


def build(panel: Panel, table: Iterable[Route], assets: Assets) -> web.Application:
    """Raises RouteUnsafe if a route names no action, or not the row that access depends on."""
    table = tuple(table)
    routes.check(table)
    renderer = Renderer.make(assets)
    app = web.Application(middlewares=[_outermost(panel, renderer)], client_max_size=LARGEST)
    app[PANEL] = panel
    for route in table:
        answer = _Answer(panel, renderer, route)
        method = "POST" if isinstance(route, Deed) else "GET"
        app.router.add_route(method, route.path, answer.__call__)
    app.on_startup.append(_start_live)
    app.on_shutdown.append(_close_live)
    return app


class _Answer:
    """What aiohttp calls for one route."""

    def __init__(self, panel: Panel, renderer: Renderer, route: Route) -> None:
        self._panel = panel
        self._renderer = renderer
        self._route = route

    async def __call__(self, request: web.Request) -> web.StreamResponse:
        visit = await guard.admitted(self._panel, self._route, request)
        match self._route:
            case Page() as page:
                return await self._page(visit, page)
            case Plain() as plain:
                return await plain.answer(visit)
            case Deed() as deed:
                try:
                    return self._done(await deed.do(visit))
                except FormWrong as error:
                    if deed.again is None:
                        raise
                    # Without an error it is a look at what was typed, before it is sent.
                    status = 422 if error.wrong.errors else 200
                    visit = replace(visit, wrong=error.wrong)
                    return await self._page(visit, deed.again, status=status)

    async def _page(self, visit: Visit, page: Page, *, status: int = 200) -> web.Response:
        async with self._panel.store.reading() as uow:
            view = await page.read(visit, uow)
            around = await shell(visit, uow, page.section)
        return self._renderer.page(visit, page.template, view, around, status=status)

    def _done(self, done: Done) -> web.Response:
        cookies = self._panel.cookies
        response = web.Response(status=303, headers={"Location": done.location})
        if done.notice is not None:
            cookies.set_notice(response, done.notice)
        if done.session:
            cookies.start_session(response, done.session)
        elif done.session is not None:
            cookies.end_session(response)
            response.headers["Clear-Site-Data"] = NOTHING_STAYS
        if done.tongue is not None:
            cookies.set_tongue(response, done.tongue)
        return response


def _outermost(panel: Panel, renderer: Renderer) -> Middleware:
    @web.middleware
    async def outermost(request: web.Request, handler: Handler) -> web.StreamResponse:
        try:
            response = await handler(request)
        except web.HTTPException as error:
            response = _error_page(renderer, request, ErrorView(error.status, _http_key(error)))
        except SignInFirst:
            response = _first_to("/sign-in", request)
        except StepFirst as error:
            response = _first_to(_STEPS[error.stage], request)
        except Exception as error:  # noqa: BLE001 - whatever it is, the operator gets a page
            view = as_view(error, _back(request))
            if view.status == 500:  # noqa: PLR2004 - ours
                _LOG.exception("a page failed")
            if isinstance(error, Forbidden | Forged):
                _LOG.warning("a request was refused")
            response = _error_page(renderer, request, view)
        if not response.prepared:
            harden(response, secure=panel.settings.secure)
        return response

    return outermost


def _error_page(renderer: Renderer, request: web.Request, view: ErrorView) -> web.Response:
    visit = request.get(VISIT)
    if visit is None:
        return renderer.bare(request.app[PANEL].wording, view)
    return renderer.page(visit, "error.html", view, bare_shell(visit), status=view.status)


def _http_key(error: web.HTTPException) -> str:
    return {404: "error-not-found", 405: "error-not-found"}.get(error.status, "error-broken")


def _back(request: web.Request) -> str:
    """The page that a refused form stood on: a ticket's deeds lie under the ticket's address."""
    parts = request.path.split("/")
    if parts[1] in ("tickets", "referrals", "agencies"):
        return "/".join(parts[:3])
    return f"/{parts[1]}" if parts[1] in ("inbox", "people", "keys", "duty", "account") else "/"


def _first_to(step: str, request: web.Request) -> web.Response:
    """And then on to where they wanted, unless that is a step itself."""
    wanted = request.path_qs if request.method == "GET" else _back(request)
    known = step == "/" or request.path in {"/", *_STEPS.values(), "/lock", "/unlock"}
    where = step if known or wanted == "/" else f"{step}?to={quote(wanted, safe='')}"
    return web.Response(status=303, headers={"Location": where})


async def _start_live(app: web.Application) -> None:
    app[PANEL].live.start()


async def _close_live(app: web.Application) -> None:
    await app[PANEL].live.close()
