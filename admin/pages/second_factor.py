"""The pages of the second factor: setting one up, the second step, the codes, a locked session."""

from dataclasses import dataclass

from markupsafe import Markup

from admin import passkeys
from admin.errors import NotFound
from admin.keyholder import open_own, own_key
from admin.pages.sign_in import inside
from admin.proving import party
from admin.second_factor import address, drawn, grouped
from admin.visit import Visit
from intake_store.second_factors import Factors
from intake_store.unit import UnitOfWork


@dataclass(frozen=True, slots=True)
class StepView:
    title: str
    to: str
    name: str
    passkey: str  # what a passkey is asked to sign, as JSON; "" where there is none
    app: bool


@dataclass(frozen=True, slots=True)
class SetUpView:
    title: str
    inside: bool  # somebody who is signed in adds one more
    qr: Markup | None  # None: nothing is offered just now
    secret: str
    passkey: str  # what a browser is asked to make, as JSON


@dataclass(frozen=True, slots=True)
class CodesView:
    title: str
    inside: bool
    codes: tuple[str, ...]


async def read_step(visit: Visit, uow: UnitOfWork) -> StepView:
    factors = await uow.second_factors.of(visit.known.operator.id)
    return _step(visit, factors, visit.say("second-step"))


async def read_locked(visit: Visit, uow: UnitOfWork) -> StepView:
    factors = await uow.second_factors.of(visit.known.operator.id)
    return _step(visit, factors, visit.say("locked"))


async def read_set_up(visit: Visit, uow: UnitOfWork) -> SetUpView:
    operator = visit.known.operator
    factors = await uow.second_factors.of(operator.id)
    offered = None if factors.app is None else factors.app.offered
    secret = (
        ""
        if offered is None
        else open_own(own_key(visit), "authenticators.offered", operator.id, offered)
    )
    text = address(secret, operator.login, visit.say("brand")) if secret else ""
    return SetUpView(
        title=visit.say("factor-set-up"),
        inside=visit.who is not None,
        # What segno draws: paths and numbers of ours; the title it escapes itself.
        qr=Markup(drawn(text, visit.say("factor-qr"))) if text else None,  # noqa: S704
        secret=grouped(secret),
        passkey=passkeys.to_make(
            party(visit),
            visit.known.session.challenge,
            user=operator.id.bytes,
            login=operator.login,
            has=(one.credential for one in factors.passkeys),
        ),
    )


async def read_codes(visit: Visit, uow: UnitOfWork) -> CodesView:
    """As long as nobody has said that they are written down."""
    factors = await uow.second_factors.of(visit.known.operator.id)
    if not factors.to_be_kept:
        raise NotFound
    key = own_key(visit)
    return CodesView(
        title=visit.say("recovery-codes"),
        inside=visit.who is not None,
        codes=tuple(
            grouped(open_own(key, "recovery_codes.sealed", code.id, code.sealed))
            for code in factors.to_be_kept
            if code.sealed is not None
        ),
    )


def _step(visit: Visit, factors: Factors, title: str) -> StepView:
    has = tuple(one.credential for one in factors.passkeys)
    return StepView(
        title=title,
        to=inside(visit.query.get("to", "") or visit.form.fields.get("to", ("",))[0]),
        name=visit.known.operator.name,
        passkey=passkeys.to_sign(party(visit), visit.known.session.challenge, has) if has else "",
        app=factors.has_app,
    )
