"""One request as pages and deeds see it: who came, in which language, what the panel stands on."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from aiohttp import web

from admin.cookies import Cookies, Notice
from admin.forms import Form, Wrong
from admin.live import Live
from admin.settings import Settings
from admin.throttle import Throttle
from admin.wording import Say, Wording
from bot.messages.catalogue import Catalogue
from intake.access import Action, Actor, Target, may, may_some
from intake.country_pack import CountryPack
from intake.ids import Language
from intake_store.operators import Operator
from intake_store.sessions import Session
from intake_store.store import Store

Clock = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Panel:
    """What every request shares."""

    settings: Settings
    store: Store
    pack: CountryPack
    wording: Wording
    texts: Catalogue  # the very words that people read
    clock: Clock
    throttle: Throttle
    live: Live

    @property
    def cookies(self) -> Cookies:
        return Cookies(secure=self.settings.secure)


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Somebody with a session; `token` is the cookie's, the only thing that opens their key."""

    operator: Operator
    session: Session
    token: str

    @property
    def actor(self) -> Actor:
        return Actor(
            id=self.operator.id,
            role=self.operator.role,
            country=self.operator.country,
            agency=self.operator.agency,
            on_shift=self.session.on_shift,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    request: web.Request
    panel: Panel
    now: datetime
    language: Language
    who: SignedIn | None  # wholly: nobody whose second step is due, or whose session is locked
    csrf: str
    address: str  # who asks, as far as trusted proxies say
    half: SignedIn | None = None  # whom only the routes of their stage may know
    form: Form = field(default_factory=lambda: Form({}))
    wrong: Wrong = field(default_factory=Wrong)
    notice: Notice | None = None
    new_door: str = ""  # a door token that this answer has to set

    @property
    def say(self) -> Say:
        return self.panel.wording.in_(self.language)

    @property
    def path(self) -> Mapping[str, str]:
        """The parts of the address that the route names."""
        return self.request.match_info

    @property
    def query(self) -> Mapping[str, str]:
        return self.request.query

    @property
    def me(self) -> SignedIn:
        """Who is signed in; a route for anybody must not ask."""
        if self.who is None:
            raise RuntimeError("this route is open to anybody")
        return self.who

    @property
    def known(self) -> SignedIn:
        """Who has given the password, signed in wholly or not."""
        if self.half is not None:
            return self.half
        return self.me

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.panel.pack.meta.zone)

    def may(self, action: Action, target: Target | None = None) -> bool:
        actor = None if self.who is None else self.who.actor
        return may_some(actor, action) if target is None else may(actor, action, target)


VISIT: Final = web.RequestKey("visit", Visit)  # so that an error's page knows who asked
