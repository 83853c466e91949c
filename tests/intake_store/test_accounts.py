"""Operators, invitations and sessions in the store."""

from dataclasses import replace
from datetime import timedelta

import pytest

from intake.access import Role
from intake.ids import CountryCode, OrganisationCode
from intake_store.invitations import Invitation
from intake_store.operators import LoginTaken, Secrets
from intake_store.sessions import Session
from intake_store.store import Store
from tests.intake_store.hotline import NOW, SABO, ZARINA, operator

HOUR = timedelta(hours=1)
SECRETS = Secrets("$argon2id$test", b"wrapped")
INVITATION = Invitation(
    token_hash=b"t" * 32,
    role=Role.SUPERVISOR,
    country=CountryCode("tj"),
    organisation=OrganisationCode("line"),
    agency=None,
    invited_by=None,
    created=NOW,
    until=NOW + HOUR,
    wrapped_grants={("hotline", 1): b"wrapped", ("hotline", 2): b"wrapped again"},
)


def session(name: bytes = b"one", **times: timedelta) -> Session:
    return Session(
        id_hash=name,
        operator=ZARINA,
        csrf="csrf",
        challenge=b"challenge",
        wrapped_key=b"wrapped",
        created=NOW,
        last_at=NOW + times.get("last", timedelta()),
        ends_at=NOW + times.get("ends", HOUR),
    )


async def test_an_operator_signs_in_by_a_login_in_any_case(store: Store) -> None:
    async with store.writing() as unit:
        assert not await unit.operators.any()
        await unit.operators.add(operator(), SECRETS)
        assert await unit.operators.any()
        assert await unit.operators.by_login("Zarina") == (operator(), SECRETS)
        assert await unit.operators.by_login("sabo") is None


async def test_a_login_is_given_once(store: Store) -> None:
    async with store.writing() as unit:
        await unit.operators.add(operator(), SECRETS)
        with pytest.raises(LoginTaken):
            await unit.operators.add(operator("ZARINA", SABO), SECRETS)
        assert await unit.operators.list() == (operator(),)


async def test_an_ended_account_opens_nothing_and_keeps_its_name(store: Store) -> None:
    async with store.writing() as unit:
        await unit.operators.add(operator(), SECRETS)
        await unit.operators.add(operator("sabo", SABO), SECRETS)
        assert await unit.operators.end(ZARINA, NOW)
        assert not await unit.operators.end(ZARINA, NOW + HOUR)
        assert await unit.operators.by_login("zarina") is None
        assert await unit.operators.list() == (operator("sabo", SABO),)
        ended = replace(operator(), ended_at=NOW)
        assert await unit.operators.list(ended=True) == (operator("sabo", SABO), ended)
        assert await unit.operators.by_ids([ZARINA]) == {ZARINA: ended}


async def test_a_new_password_and_a_new_role_leave_the_rest_alone(store: Store) -> None:
    new = Secrets("$argon2id$new", b"wrapped anew")
    promoted = replace(operator(), role=Role.SUPERVISOR, login="other")
    async with store.writing() as unit:
        await unit.operators.add(operator(), SECRETS)
        assert not await unit.operators.replace_secrets(ZARINA, new, new)
        assert await unit.operators.replace_secrets(ZARINA, SECRETS, new)
        await unit.operators.edit(promoted)
        assert await unit.operators.by_login("zarina") == (replace(promoted, login="zarina"), new)


async def test_an_invitation_is_used_once_and_takes_its_grants_along(store: Store) -> None:
    async with store.writing() as unit:
        await unit.invitations.add(INVITATION)
        assert await unit.invitations.find(INVITATION.token_hash, NOW) == INVITATION
        assert await unit.invitations.find(b"other", NOW) is None
        assert await unit.invitations.find(INVITATION.token_hash, NOW + HOUR) is None
        assert not await unit.invitations.use(INVITATION.token_hash, NOW + HOUR)
        assert await unit.invitations.use(INVITATION.token_hash, NOW)
        assert not await unit.invitations.use(INVITATION.token_hash, NOW)
        assert await unit.invitations.find(INVITATION.token_hash, NOW) is None


async def test_an_invitation_can_be_withdrawn(store: Store) -> None:
    async with store.writing() as unit:
        await unit.invitations.add(INVITATION)
        assert await unit.invitations.open(NOW) == (INVITATION,)
        await unit.invitations.withdraw(INVITATION.token_hash)
        assert await unit.invitations.open(NOW) == ()
        assert not await unit.invitations.use(INVITATION.token_hash, NOW)


async def test_a_session_ends_by_time_by_hand_and_with_the_others(store: Store) -> None:
    async with store.writing() as unit:
        await unit.operators.add(operator(), SECRETS)
        for name in (b"one", b"two", b"three"):
            await unit.sessions.start(session(name))
        assert await unit.sessions.find(b"one", NOW) == session()
        assert await unit.sessions.find(b"one", NOW + HOUR) is None
        await unit.sessions.end(b"one", NOW)
        assert await unit.sessions.find(b"one", NOW) is None
        assert await unit.sessions.end_all(ZARINA, NOW, but=b"two") == 1
        assert await unit.sessions.find(b"three", NOW) is None
        assert await unit.sessions.find(b"two", NOW) is not None


async def test_a_session_in_use_is_prolonged_and_knows_the_shift(store: Store) -> None:
    async with store.writing() as unit:
        await unit.operators.add(operator(), SECRETS)
        await unit.sessions.start(session())
        await unit.sessions.touch(b"one", NOW + HOUR / 2, NOW + 2 * HOUR)
        await unit.sessions.set_shift(b"one", on_shift=True)
        found = await unit.sessions.find(b"one", NOW + HOUR)
    assert found == replace(
        session(), last_at=NOW + HOUR / 2, ends_at=NOW + 2 * HOUR, on_shift=True
    )


async def test_an_alarm_reaches_those_who_were_lately_there(store: Store) -> None:
    async with store.writing() as unit:
        await unit.operators.add(operator(), SECRETS)
        await unit.sessions.start(session(b"one", last=-HOUR))
        assert await unit.sessions.signed_in(NOW, HOUR / 2) == ()
        await unit.sessions.start(session(b"two"))
        await unit.sessions.start(session(b"three"))
        assert await unit.sessions.signed_in(NOW, HOUR / 2) == (ZARINA,)
        assert await unit.sessions.sweep(NOW + HOUR) == 0
        assert await unit.sessions.sweep(NOW + 2 * HOUR) == 3
