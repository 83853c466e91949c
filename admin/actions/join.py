"""Making an account from a one-time link: a key pair of one's own, and the grants it carried."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from uuid import uuid4

from admin.actions.set_factor import offer_app
from admin.acts import note_act_of
from admin.errors import NotFound
from admin.forms import Form
from admin.opening import open_session, stage_after_password
from admin.passwords import hashed, weakness
from admin.routes import Done
from admin.visit import Visit
from intake.access import Action, Role, roles_that_hold_keys
from intake.audit import Why
from intake.ids import Language, OperatorId
from intake_store import first_key
from intake_store.first_key import FirstKey
from intake_store.invitations import Invitation
from intake_store.keyring import HOTLINE
from intake_store.keys import (
    HolderKey,
    key_pair_of,
    new_key_pair,
    token_hash,
    unwrap_by_token,
    wrap_under_password,
)
from intake_store.operators import LoginTaken, Operator, Secrets
from intake_store.sealing import PrivateKey, PublicKey
from intake_store.second_factors import Factors
from intake_store.sessions import Stage
from intake_store.unit import UnitOfWork


@dataclass(frozen=True, slots=True)
class _SignUp:
    name: str
    login: str
    password: str
    languages: tuple[Language, ...]


async def join(visit: Visit) -> Done:
    token = visit.path["token"]
    panel = visit.panel
    async with panel.store.reading() as uow:
        invitation = await uow.invitations.find(token_hash(token), visit.now)
    if invitation is None or invitation.restores is not None:
        raise NotFound
    given = _read(visit.form, tuple(fact.code for fact in panel.pack.spoken))
    operator_id, pair = OperatorId(uuid4()), new_key_pair()
    operator = Operator(
        id=operator_id,
        login=given.login,
        name=given.name,
        role=invitation.role,
        country=invitation.country,
        organisation=invitation.organisation,
        agency=invitation.agency,
        languages=given.languages,
        public_key=pair.public,
        created=visit.now,
    )
    secrets = Secrets(
        password_hash=await hashed(given.password),
        wrapped_private_key=await asyncio.to_thread(
            wrap_under_password, given.password, pair.private, operator_id
        ),
    )

    async def work(uow: UnitOfWork) -> tuple[str, FirstKey | None]:
        first = not await uow.operators.any()
        if not await uow.invitations.use(invitation.token_hash, visit.now):
            raise NotFound
        await uow.operators.add(operator, secrets)
        taken = await _take_over(visit, uow, operator) if first else None
        for key, private in _carried(invitation, token).items():
            await _grant(visit, uow, operator, key, private)
        # Nobody else is there yet: who sets the line up also answers on it.
        on_shift = first and operator.role is Role.SUPERVISOR
        stage = stage_after_password(panel.settings, Factors())
        if stage is Stage.ENROLLING:
            await offer_app(uow, operator)
        session = await open_session(
            uow, operator, pair.private, visit.now, on_shift=on_shift, stage=stage
        )
        await note_act_of(uow, visit, operator, Action.ENTER, operator_id, why=Why.SETTING_UP)
        return session, taken

    try:
        session, taken = await panel.store.carry_out(work)
    except LoginTaken:
        visit.form.wrong("login", "wrong-login-taken")
        visit.form.check()
        raise
    if taken is not None:
        taken.forget()  # only now: the grant is committed
    return Done("/" if taken is None else "/keys/paper", session=session)


def _read(form: Form, languages: tuple[Language, ...]) -> _SignUp:
    given = _SignUp(
        name=form.text("name", most=80),
        login=form.text("login", most=64).casefold(),
        password=form.secret("password"),
        languages=tuple(map(Language, form.several("languages", languages))),
    )
    if any(letter.isspace() for letter in given.login):
        form.wrong("login", "wrong-login-space")
    weak = weakness(given.password, given.login) if given.password else None
    if weak is not None:
        form.wrong("password", weak)
    elif form.secret("password-again") != given.password:
        form.wrong("password-again", "wrong-password-again")
    form.check()
    return given


async def _take_over(visit: Visit, uow: UnitOfWork, operator: Operator) -> FirstKey | None:
    """Wrap the hotline's key, which lay in a file until somebody signed up."""
    if operator.role not in roles_that_hold_keys():
        return None
    current = await uow.keyring.current(HOTLINE)
    if current is None:
        return None
    found = first_key.find(visit.panel.settings.data_dir, current.public)
    if found is not None:
        await _grant(visit, uow, operator, current, found.private)
    return found


def _carried(invitation: Invitation, token: str) -> Mapping[HolderKey, PrivateKey]:
    carried = {}
    for (holder, version), wrapped in invitation.wrapped_grants.items():
        private = unwrap_by_token(token, holder, wrapped)
        carried[HolderKey(holder, version, key_pair_of(private).public)] = private
    return carried


async def _grant(
    visit: Visit, uow: UnitOfWork, operator: Operator, key: HolderKey, private: PrivateKey
) -> None:
    await uow.keyring.grant(
        key,
        private,
        member=operator.id,
        member_public=PublicKey(operator.public_key),
        at=visit.now,
    )
