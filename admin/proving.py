"""Whether it is really them: the password once more, or a passkey. Wrong tries are slowed down."""

from typing import Final

from admin import passkeys
from admin.errors import SignInFirst
from admin.passkeys import Known, Party
from admin.passwords import matches
from admin.visit import Visit
from intake_store.second_factors import Factors, Passkey
from intake_store.unit import UnitOfWork

_SECOND: Final = "second step of {}"  # counted apart from the password


def party(visit: Visit) -> Party:
    settings = visit.panel.settings
    return Party(settings.name, visit.say("brand"), tuple(sorted(settings.origins)))


async def password_again(visit: Visit) -> str:
    """The password that stands in the form, if it is right; else the form is wrong."""
    form, operator, throttle = visit.form, visit.known.operator, visit.panel.throttle
    password = form.secret("password")
    form.check()
    if throttle.wait(operator.login, visit.address):
        form.wrong("password", "wrong-wait")
        form.check()
    throttle.tried(operator.login, visit.address)
    async with visit.panel.store.reading() as uow:
        found = await uow.operators.by_login(operator.login)
    if not await matches(password, found[1].password_hash if found else None):
        form.wrong("password", "wrong-password")
        form.check()
    throttle.forgive(operator.login, visit.address)
    return password


def step_begins(visit: Visit, field: str) -> None:
    """A try of the second step. The form is wrong while somebody has to wait for their next one.

    Counted by account, wherever it comes from: who gets so far has the password.
    """
    throttle, account = visit.panel.throttle, _account(visit)
    if throttle.wait(account, account):
        visit.form.wrong(field, "wrong-wait")
        visit.form.check()
    throttle.tried(account, account)


def step_was_wrong(visit: Visit, field: str) -> None:
    """One answer for everything that was not right: wrong, too late, or taken before."""
    visit.form.wrong(field, "wrong-second-step")
    visit.form.check()


def step_was_right(visit: Visit) -> None:
    account = _account(visit)
    visit.panel.throttle.forgive(account, account)


def signed_by(visit: Visit, factors: Factors, answer: str) -> tuple[Passkey, int] | None:
    """The passkey that signed this session's challenge, and how far it has counted."""
    known = {one.credential: Known(one.public_key, one.sign_count) for one in factors.passkeys}
    found = passkeys.signed(party(visit), visit.known.session.challenge, answer, known)
    if found is None:
        return None
    credential, count = found
    return next(one for one in factors.passkeys if one.credential == credential), count


async def take(visit: Visit, uow: UnitOfWork, signed: tuple[Passkey, int] | None) -> bool:
    """In the deed's own transaction: the challenge is gone whether it held or not."""
    fresh = await uow.sessions.take_challenge(visit.known.session)
    if signed is None or not fresh:
        return False
    passkey, count = signed
    return await uow.second_factors.use_passkey(passkey, count, visit.now)


async def still_half_open(visit: Visit, uow: UnitOfWork) -> None:
    """Raises SignInFirst if this session ended since the door looked."""
    if await uow.sessions.find(visit.known.session.id_hash, visit.now) is None:
        raise SignInFirst


def _account(visit: Visit) -> str:
    return _SECOND.format(visit.known.operator.id)
