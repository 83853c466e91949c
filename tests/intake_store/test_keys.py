"""Who holds which key, and that nobody else opens what it is for."""

import base64
import stat
from pathlib import Path
from uuid import uuid4

import pytest

from intake.channels import ChannelKind
from intake.ids import CaseId
from intake_store import first_key, keys, sealing
from intake_store.keyring import HOTLINE, open_grant
from intake_store.keys import DoorKeys, HolderKey
from intake_store.sealing import CannotOpen
from intake_store.store import Store
from tests.intake_store.stores import KEYS
from tests.support.clock import START

SECRET = base64.urlsafe_b64encode(bytes(range(32))).decode()


def test_the_bots_keys_come_from_its_one_secret() -> None:
    one, same = DoorKeys.from_bot_key(SECRET), DoorKeys.from_bot_key(SECRET)
    assert one == same != DoorKeys.from_bot_key(keys.new_bot_key())
    assert len({one.lookup, one.flight, one.inbound.private}) == 3


@pytest.mark.parametrize("text", ["", "short", "€" * 44, SECRET[:-4], SECRET + "AAAA"])
def test_a_bad_secret_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"base64|bytes"):
        DoorKeys.from_bot_key(text)


def test_keys_do_not_show_in_what_is_printed() -> None:
    assert "b'" not in repr(KEYS)


def test_the_bot_opens_what_it_and_what_the_panel_sealed_for_it() -> None:
    assert KEYS.open(KEYS.seal(b"salom", b"here"), b"here") == b"salom"
    by_panel = sealing.seal_to(KEYS.inbound_public, b"salom", b"here")
    assert KEYS.open(by_panel, b"here") == b"salom"


def test_an_address_is_found_by_channel_own_and_address() -> None:
    of = KEYS.address_key
    sms = of(ChannelKind.SMS, "+1", "+992")
    assert sms == of(ChannelKind.SMS, "+1", "+992")
    assert sms != of(ChannelKind.TELEGRAM, "+1", "+992")
    assert sms != of(ChannelKind.SMS, "+2", "+992")
    assert sms != of(ChannelKind.SMS, "+1", "+993")


def test_only_the_hotline_opens_a_case_and_only_while_its_key_is_there() -> None:
    hotline = keys.new_key_pair()
    case = CaseId(uuid4())
    made = keys.new_case_key(case, HolderKey(HOTLINE, 1, hotline.public))
    private = keys.open_case_key(case, made.key_sealed, hotline.private)
    assert keys.key_pair_of(private).public == made.public_key
    for wrong_case, sealed, holder in (
        (CaseId(uuid4()), made.key_sealed, hotline.private),
        (case, made.key_sealed, keys.new_key_pair().private),
        (case, None, hotline.private),
    ):
        with pytest.raises(CannotOpen):
            keys.open_case_key(wrong_case, sealed, holder)


def test_only_the_password_opens_an_operators_key() -> None:
    operator, private = uuid4(), keys.new_key_pair().private
    wrapped = keys.wrap_under_password("чор дарё", private, operator)
    assert keys.unwrap_by_password("чор дарё", wrapped, operator) == private
    for password, stored, who in (
        ("чор", wrapped, operator),
        ("чор дарё", wrapped, uuid4()),
        ("чор дарё", b"", operator),
    ):
        with pytest.raises(CannotOpen):
            keys.unwrap_by_password(password, stored, who)


def test_only_the_cookie_opens_a_sessions_key() -> None:
    token, private = keys.new_token(), keys.new_key_pair().private
    wrapped = keys.wrap_for_session(token, private)
    assert keys.unwrap_by_session(token, wrapped) == private
    with pytest.raises(CannotOpen):
        keys.unwrap_by_session(keys.new_token(), wrapped)
    with pytest.raises(CannotOpen):
        keys.unwrap_by_token(token, HOTLINE, wrapped)


def test_only_its_token_opens_what_an_invitation_carries() -> None:
    token, private = keys.new_token(), keys.new_key_pair().private
    wrapped = keys.wrap_under_token(token, HOTLINE, private)
    assert keys.unwrap_by_token(token, HOTLINE, wrapped) == private
    with pytest.raises(CannotOpen):
        keys.unwrap_by_token(token, "agency:lola", wrapped)
    with pytest.raises(CannotOpen):
        keys.unwrap_by_token(keys.new_token(), HOTLINE, wrapped)


def test_the_first_key_is_its_owners_alone_and_can_be_forgotten(tmp_path: Path) -> None:
    hotline = keys.new_key_pair()
    written = first_key.write(tmp_path, hotline.private)
    assert stat.S_IMODE(written.path.stat().st_mode) == 0o600
    found = first_key.find(tmp_path, hotline.public)
    assert found == written
    assert first_key.find(tmp_path, keys.new_key_pair().public) is None
    found.forget()
    assert first_key.find(tmp_path, hotline.public) is None


async def test_a_grant_opens_the_holders_key_for_its_member_alone(store: Store) -> None:
    hotline, member, other = (keys.new_key_pair() for _ in range(3))
    id_ = uuid4()
    async with store.writing() as unit:
        assert await unit.keyring.current(HOTLINE) is None
        key = await unit.keyring.add(HOTLINE, hotline.public, START)
        await unit.keyring.grant(
            key, hotline.private, member=id_, member_public=member.public, at=START
        )
    async with store.reading() as unit:
        assert await unit.keyring.current(HOTLINE) == key
        [grant] = await unit.keyring.grants(id_)
        assert await unit.keyring.grants(uuid4()) == ()
    assert open_grant(grant, member.private) == hotline.private
    with pytest.raises(CannotOpen):
        open_grant(grant, other.private)


async def test_a_revoked_member_has_no_grant(store: Store) -> None:
    hotline, member = keys.new_key_pair(), keys.new_key_pair()
    id_ = uuid4()
    async with store.writing() as unit:
        for version in (1, 2):
            key = await unit.keyring.add(HOTLINE, hotline.public, START)
            assert key.version == version
            await unit.keyring.grant(
                key, hotline.private, member=id_, member_public=member.public, at=START
            )
        assert await unit.keyring.revoke(id_) == 2
        assert await unit.keyring.grants(id_) == ()
