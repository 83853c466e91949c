"""What stands around every page: the menu for this role, who is signed in, the ribbon."""

from dataclasses import dataclass, replace
from datetime import datetime

from admin.cookies import Notice
from admin.paperless import is_missing
from admin.settings import Asked
from admin.visit import Visit
from intake.access import Action, Role
from intake.ids import Language
from intake.referrals import AskStatus, Status
from intake_store.ticket_queue import Filter
from intake_store.unit import UnitOfWork


@dataclass(frozen=True, slots=True)
class Entry:
    section: str  # words: `menu-<section>`
    href: str
    icon: str
    current: bool
    count: int | None = None  # words: `menu-<section>-count`
    hot: bool = False


@dataclass(frozen=True, slots=True)
class Tongue:
    code: Language
    name: str  # in itself
    current: bool


@dataclass(frozen=True, slots=True)
class Shell:
    entries: tuple[Entry, ...]
    name: str  # of who is signed in; "" nobody
    standing: str  # key of a line under it
    tongues: tuple[Tongue, ...]
    demo: bool
    notice: Notice | None
    home: str
    unguarded: bool  # nobody has to have a second factor: for trying out
    idle_minutes: int
    here: str  # where this page is, for coming back to it
    restored: tuple[tuple[str, datetime], ...] = ()  # who opened a way back to this account, when
    paperless: bool = False  # the recovery key is not on paper, and who reads this could make it


_OWN_NAMES = {"en": "English", "ru": "Русский", "tg": "Тоҷикӣ"}
# section, address, icon, the action that opens it
_MENU = (
    ("queue", "/queue", "queue", Action.SEE_QUEUE),
    ("mine", "/mine", "mine", Action.TAKE_NEXT),
    ("inbox", "/inbox", "mine", Action.SEE_INBOX),
    ("agencies", "/agencies", "agency", Action.SEE_AGENCIES),
    ("duty", "/duty", "clock", Action.SEE_DUTY),
    ("figures", "/figures", "figures", Action.SEE_FIGURES),
    ("people", "/people", "people", Action.SEE_PEOPLE),
    ("keys", "/keys", "key", Action.SEE_KEYS),
    ("audit", "/audit", "audit", Action.SEE_AUDIT),
    ("state", "/state", "board", Action.SEE_HEALTH),
    ("help", "/help", "help", Action.SEE_HELP),
)


async def shell(visit: Visit, uow: UnitOfWork, section: str) -> Shell:
    """The menu shows only what this role may open."""
    counts = await _counts(visit, uow)
    entries = tuple(
        Entry(
            section=name,
            href=href,
            icon=icon,
            current=name == section,
            count=counts.get(name, (None, False))[0],
            hot=counts.get(name, (None, False))[1],
        )
        for name, href, icon, action in _MENU
        if visit.who is not None and visit.may(action)
    )
    return replace(
        _around(visit, entries),
        restored=await _restored(visit, uow),
        paperless=await is_missing(visit, uow),
    )


def home(visit: Visit) -> str:
    """The first thing this role may open."""
    return next((href for _, href, _, action in _MENU if visit.may(action)), "/sign-in")


def bare_shell(visit: Visit) -> Shell:
    """Around a page that must not ask the store: an error. The way out stands in the menu."""
    entries = tuple(
        Entry(section=name, href=href, icon=icon, current=False)
        for name, href, icon, action in _MENU
        if visit.who is not None and visit.may(action)
    )
    return _around(visit, entries)


def _around(visit: Visit, entries: tuple[Entry, ...]) -> Shell:
    return Shell(
        entries=entries,
        name="" if visit.who is None else visit.who.operator.name,
        standing=_standing(visit),
        tongues=tuple(
            Tongue(language, _OWN_NAMES[language], language == visit.language)
            for language in visit.panel.wording.languages
        ),
        demo=visit.panel.pack.meta.demo,
        notice=visit.notice,
        unguarded=visit.panel.settings.second_factor is Asked.OFFERED,
        idle_minutes=int(visit.panel.settings.idle.total_seconds() // 60),
        home=entries[0].href if entries else "/",
        here=visit.request.path_qs if visit.request.method == "GET" else "/",
    )


def _standing(visit: Visit) -> str:
    if visit.who is None:
        return ""
    if visit.who.operator.role is Role.SUPERVISOR and visit.who.session.on_shift:
        return "role-supervisor-on-shift"
    return f"role-{visit.who.operator.role}"


async def _restored(visit: Visit, uow: UnitOfWork) -> tuple[tuple[str, datetime], ...]:
    """What they have not said that they know."""
    if visit.who is None:
        return ()
    found = await uow.restorations.of(visit.who.operator.id)
    news = [one for one in found if one.known_at is None]
    people = await uow.operators.by_ids({one.opened_by for one in news}) if news else {}
    return tuple((people[one.opened_by].name, one.opened_at) for one in news)


async def _counts(visit: Visit, uow: UnitOfWork) -> dict[str, tuple[int | None, bool]]:
    """Menu entry → how many wait there, and whether something rings."""
    counts: dict[str, tuple[int | None, bool]] = {}
    if visit.who is None:
        return counts
    country = visit.who.operator.country
    if visit.may(Action.SEE_QUEUE):
        open_now = await uow.tickets.counts(Filter(country=country), visit.now)
        counts["queue"] = (open_now.waiting, bool(open_now.late))
    if visit.may(Action.TAKE_NEXT):
        mine = Filter(country=country, claimed_by=visit.who.operator.id)
        counts["mine"] = ((await uow.tickets.counts(mine, visit.now)).waiting, False)
    if visit.may(Action.SEE_INBOX) and visit.who.operator.agency is not None:
        agency = visit.who.operator.agency
        asks = await uow.asks.by_agency(agency, open_only=True)
        handed = await uow.referrals.by_agency(agency, open_only=True)
        waiting = sum(ask.status is AskStatus.ASKED for ask in asks)
        waiting += sum(one.status is Status.HANDED_OVER for one in handed)
        counts["inbox"] = (waiting, bool(waiting))
    return counts
