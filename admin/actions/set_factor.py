"""Setting up a second factor: an app that counts codes, or a passkey; and its codes on paper."""

from uuid import uuid4

from admin import passkeys
from admin.acts import note_act_of
from admin.cookies import Notice
from admin.keyholder import open_own, own_key, seal_own
from admin.opening import open_wholly
from admin.proving import (
    party,
    password_again,
    step_begins,
    step_was_right,
    step_was_wrong,
    still_half_open,
)
from admin.routes import Done
from admin.second_factor import code_hash, new_codes, new_secret, step_of
from admin.visit import Visit
from intake.access import Action
from intake.audit import Why
from intake.refusals import Refusal
from intake_store.operators import Operator
from intake_store.second_factors import Passkey, RecoveryCode
from intake_store.sessions import Stage
from intake_store.unit import UnitOfWork


class SecretGone(Refusal):
    """The drawing on the screen is not the newest any more: another one was asked for since."""


async def offer_app(uow: UnitOfWork, operator: Operator) -> None:
    """A secret to be scanned; it counts once a code of it has come back."""
    sealed = seal_own(operator, "authenticators.offered", operator.id, new_secret())
    await uow.second_factors.offer_app(operator.id, sealed)


async def draw_app(visit: Visit) -> Done:
    """Another secret, such as for a new phone. The one before counts until this one is proved."""
    operator = visit.known.operator

    async def work(uow: UnitOfWork) -> None:
        await offer_app(uow, operator)
        await note_act_of(uow, visit, operator, Action.OFFER_FACTOR, operator.id)

    await visit.panel.store.carry_out(work)
    return Done("/second-factor")


async def prove_app(visit: Visit) -> Done:
    """By a code of the secret that was drawn."""
    form, operator = visit.form, visit.known.operator
    form.name = "app"
    code = form.text("code", most=16)
    await _ask_password_once_in(visit)
    form.check()
    step_begins(visit, "code")
    async with visit.panel.store.reading() as uow:
        app = (await uow.second_factors.of(operator.id)).app
    if app is None or app.offered is None:
        raise SecretGone
    offered = app.offered
    secret = open_own(own_key(visit), "authenticators.offered", operator.id, offered)
    step = step_of(secret, code, visit.now)
    if step is None:
        step_was_wrong(visit, "code")
        raise AssertionError("the form was wrong")
    step_was_right(visit)
    sealed = seal_own(operator, "authenticators.sealed", operator.id, secret)

    async def work(uow: UnitOfWork) -> Done:
        await still_half_open(visit, uow)
        proved = await uow.second_factors.prove_app(operator.id, offered, sealed, step, visit.now)
        if not proved:
            raise SecretGone
        return await _added(visit, uow)

    return await visit.panel.store.carry_out(work)


async def add_passkey(visit: Visit) -> Done:
    form, operator, session = visit.form, visit.known.operator, visit.known.session
    form.name = "passkey"
    name = form.text("passkey-name", most=60)
    answer = form.text("answer", most=passkeys.MOST_LETTERS, needed="wrong-passkey")
    await _ask_password_once_in(visit)
    form.check()
    found = passkeys.made(party(visit), session.challenge, answer)
    id_ = uuid4()

    async def work(uow: UnitOfWork) -> Done | None:
        await still_half_open(visit, uow)
        if not await uow.sessions.take_challenge(session) or found is None:
            return None
        passkey = Passkey(
            id=id_,
            operator=operator.id,
            credential=found.credential,
            public_key=found.public_key,
            sign_count=found.sign_count,
            name=seal_own(operator, "passkeys.name", id_, name),
            since=visit.now,
        )
        if not await uow.second_factors.add_passkey(passkey):
            return None
        return await _added(visit, uow)

    done = await visit.panel.store.carry_out(work)
    if done is None:
        form.wrong("answer", "wrong-passkey")
        form.check()
        raise AssertionError("the form was wrong")
    return done


async def keep_codes(visit: Visit) -> Done:
    """They are written down. Whoever is just signing in is inside from now on."""
    known = visit.known
    private = own_key(visit)

    async def work(uow: UnitOfWork) -> str | None:
        factors = await uow.second_factors.of(known.operator.id)
        await uow.second_factors.keep_codes(known.operator.id)
        if known.session.stage is not Stage.ENROLLING or not factors.any:
            if factors.to_be_kept:
                await note_act_of(uow, visit, known.operator, Action.RENEW_CODES, known.operator.id)
            return None
        token = await open_wholly(uow, known.session, private, visit.now)
        await note_act_of(uow, visit, known.operator, Action.ENTER, known.operator.id)
        return token

    token = await visit.panel.store.carry_out(work)
    return Done("/account" if token is None else "/", session=token)


async def renew_codes(visit: Visit) -> Done:
    """Ten new ones; those before are void."""
    visit.form.name = "codes"
    await password_again(visit)
    operator = visit.me.operator

    async def work(uow: UnitOfWork) -> None:
        await _make_codes(uow, operator)
        await note_act_of(uow, visit, operator, Action.RENEW_CODES, operator.id)

    await visit.panel.store.carry_out(work)
    return Done("/second-factor/codes")


async def _added(visit: Visit, uow: UnitOfWork) -> Done:
    """In the transaction that added it: the first one comes with codes on paper."""
    operator, session = visit.known.operator, visit.known.session
    half = session.stage is Stage.ENROLLING
    if half:
        # Nobody else who has only the password may set up a factor of their own.
        await uow.sessions.end_all(operator.id, visit.now, but=session.id_hash)
    factors = await uow.second_factors.of(operator.id)
    first = not factors.unused
    if first:
        await _make_codes(uow, operator)
    why = Why.SETTING_UP if half else Why.ROUTINE
    await note_act_of(uow, visit, operator, Action.ADD_FACTOR, operator.id, why=why)
    return Done("/second-factor/codes") if first else Done("/account", Notice("factor-added"))


async def _make_codes(uow: UnitOfWork, operator: Operator) -> None:
    made = []
    for code in new_codes():
        id_ = uuid4()
        sealed = seal_own(operator, "recovery_codes.sealed", id_, code)
        made.append(RecoveryCode(id_, code_hash(operator.id, code), sealed))
    await uow.second_factors.set_codes(operator.id, made)


async def _ask_password_once_in(visit: Visit) -> None:
    """Whoever is just signing in has given it a moment ago."""
    if visit.who is not None:
        await password_again(visit)
