"""Who may open which address: the table of routes, read against a reviewed text file."""

from pathlib import Path

import pytest
from aiohttp import web

from admin.addresses import ROUTES
from admin.app import build
from admin.cookies import Notice
from admin.pages.sign_in import read
from admin.routes import OPEN, Deed, Done, Page, Plain, RouteUnsafe, check
from admin.visit import Visit
from intake.access import Action, Actor, Role, may, may_some, needs_row
from intake.access import Target as Row
from intake.ids import AgencyCode, CountryCode, OperatorId
from tests.admin.house import ASSETS, House
from tests.intake_store.hotline import ZARINA

REVIEWED = Path(__file__).parent / "access.txt"
SOMEBODY = OperatorId(ZARINA)
TJ = CountryCode("tj")
LOLA = AgencyCode("shelter-lola")
PEOPLE: dict[str, Actor | None] = {
    "nobody": None,
    "operator": Actor(SOMEBODY, Role.OPERATOR, TJ),
    "supervisor": Actor(SOMEBODY, Role.SUPERVISOR, TJ),
    "on-shift": Actor(SOMEBODY, Role.SUPERVISOR, TJ, on_shift=True),
    "agency": Actor(SOMEBODY, Role.AGENCY, TJ, agency=LOLA),
    "administrator": Actor(SOMEBODY, Role.ADMINISTRATOR, TJ),
    "rapporteur": Actor(SOMEBODY, Role.RAPPORTEUR, TJ),
}
# A row that is theirs in every way, and one that only their country shares.
THEIRS = Row(country=TJ, claimed_by=SOMEBODY, agency=LOLA)
ANOTHERS = Row(country=TJ, claimed_by=None, agency=None)


def table() -> str:
    """One line a route: yes, own (only a row of one's own), or a dash.

    At its end for which sessions, where not only for those that are wholly open.
    """
    lines = [f"{'':46}" + " ".join(f"{name:>13}" for name in PEOPLE)]
    for route in sorted(ROUTES, key=lambda route: (route.path, isinstance(route, Deed))):
        method = "POST" if isinstance(route, Deed) else "GET"
        cells = " ".join(f"{_cell(actor, route.action):>13}" for actor in PEOPLE.values())
        stages = "" if route.stages == OPEN else "  " + ", ".join(sorted(route.stages))
        lines.append(f"{method:4} {route.path:40} {cells}{stages}")
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _cell(actor: Actor | None, action: Action) -> str:
    if not may_some(actor, action):
        return "-"
    if not needs_row(action) or may(actor, action, ANOTHERS):
        return "yes"
    return "own" if may(actor, action, THEIRS) else "-"


def test_every_route_is_open_to_whom_the_reviewed_table_says() -> None:
    assert table() == REVIEWED.read_text()


def test_what_is_served_is_the_table_and_nothing_else(house: House) -> None:
    served = {
        (route.method, route.resource.canonical)
        for route in house.app.router.routes()
        if route.resource is not None
    }
    named = {("POST" if isinstance(route, Deed) else "GET", route.path) for route in ROUTES}
    heads = {("HEAD", path) for method, path in named if method == "GET"}
    assert named <= served <= named | heads


async def _nothing(visit: Visit) -> Done:
    return Done("/", Notice("keep"))


async def _plain(visit: Visit) -> web.StreamResponse:
    return web.Response()


def test_a_route_without_an_action_cannot_be_written() -> None:
    with pytest.raises(TypeError):
        Deed(path="/free", do=_nothing)  # type: ignore[call-arg]
    with pytest.raises(RouteUnsafe, match="/free"):
        check([Deed(path="/free", action="anything", do=_nothing)])  # type: ignore[arg-type]


def test_a_route_whose_access_depends_on_a_row_has_to_say_which(house: House) -> None:
    blind = Deed(path="/tickets/{ref}/reply", action=Action.REPLY, do=_nothing)
    with pytest.raises(RouteUnsafe, match="depends on a row"):
        build(house.panel, [blind], ASSETS)
    with pytest.raises(RouteUnsafe, match="depends on a row"):
        check([Page(path="/x", action=Action.SEE_TICKET, read=read, template="sign-in.html")])
    with pytest.raises(RouteUnsafe, match="depends on a row"):
        check([Plain(path="/x", action=Action.SEE_TICKET, answer=_plain)])


def test_no_template_is_without_a_page(house: House) -> None:
    folder = Path(__file__).parent.parent.parent / "admin" / "templates"
    text = "".join(path.read_text() for path in folder.iterdir())
    shown = {route.template for route in ROUTES if isinstance(route, Page)}
    for path in folder.iterdir():
        used = path.name in shown or f'"{path.name}"' in text or path.name.startswith("error")
        assert used, f"{path.name} is shown by nothing"
