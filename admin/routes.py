"""What a route is. It names its action, or it cannot be written; rows are named by a finder."""

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass

from aiohttp import web

from admin.cookies import Notice
from admin.visit import Visit
from intake.access import GRANTS, Action, Target, needs_row
from intake_store.sessions import Stage
from intake_store.unit import UnitOfWork

OPEN = frozenset({Stage.OPEN})  # and no session that is only half open

Find = Callable[[Visit, UnitOfWork], Awaitable[Target | None]]
Read = Callable[[Visit, UnitOfWork], Awaitable[object]]  # a view, of the page's own type


@dataclass(frozen=True, slots=True)
class Done:
    """Where the browser goes after a deed, and what is said there once."""

    location: str
    notice: Notice | None = None
    session: str | None = None  # a new session's token; "" ends the session
    tongue: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """Reading: a view, and the template that lays it out."""

    path: str
    action: Action
    read: Read
    template: str
    of: Find | None = None  # the row that it is about, where access depends on it
    section: str = ""  # which entry of the menu is current
    stages: frozenset[Stage] = OPEN


Do = Callable[[Visit], Awaitable[Done]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """Doing: a POST that ends in 303, in a refusal, or in `again` with what is wrong."""

    path: str
    action: Action
    do: Do
    of: Find | None = None
    again: Page | None = None
    stages: frozenset[Stage] = OPEN


@dataclass(frozen=True, slots=True, kw_only=True)
class Plain:
    """A GET that is no page: files, health, the live stream."""

    path: str
    action: Action
    answer: Callable[[Visit], Awaitable[web.StreamResponse]]
    of: Find | None = None
    stages: frozenset[Stage] = OPEN


Route = Page | Deed | Plain


class RouteUnsafe(Exception):
    """A table of routes that must not be served."""


def check(routes: Iterable[Route]) -> None:
    """Raise RouteUnsafe where an action is not in the table, or its row is not named."""
    for route in routes:
        if route.action not in GRANTS:
            raise RouteUnsafe(f"{route.path} names no action of intake.access")
        if needs_row(route.action) and route.of is None:
            raise RouteUnsafe(f"{route.path}: {route.action} depends on a row; say which")
