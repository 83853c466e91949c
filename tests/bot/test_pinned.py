"""A bot whose settings name the hotline's keys seals to no other, and loses nothing meanwhile."""

from dataclasses import replace

import pytest

from bot.pinned import KeyNotPinned, hotline_key
from bot.settings import BotSettings
from intake_store.keyring import HOTLINE
from intake_store.keys import fingerprint, is_pinned, new_bot_key, new_key_pair, whole_fingerprint
from intake_store.settings import SettingWrong
from tests.bot.shells import Shell
from tests.bot.test_standing import standing


async def test_a_key_that_is_not_named_opens_no_case_and_health_says_so(shell: Shell) -> None:
    ours = shell.hotline.public
    for pins in ((), (fingerprint(ours),), ("0" * 64, whole_fingerprint(ours))):
        house = replace(shell.house, pins=pins)
        async with shell.store.writing() as uow:
            assert (await hotline_key(uow, house)).public == ours
    async with shell.store.writing() as uow:
        await uow.keyring.add(HOTLINE, new_key_pair().public, shell.clock.now())
    house = replace(shell.house, pins=(fingerprint(ours),))
    with pytest.raises(KeyNotPinned):
        async with shell.store.writing() as uow:
            await hotline_key(uow, house)
    told = await replace(standing(shell), house=house).look()
    assert told["ok"] is False
    assert "hotline-key" in str(told["stuck"])


def test_the_setting_takes_several_fingerprints_and_refuses_what_is_none() -> None:
    env = {"BOT_KEY": new_bot_key(), "HOTLINE_KEY": f"{'a' * 16}, {'b' * 64}"}
    assert BotSettings.read(env).pins == ("a" * 16, "b" * 64)
    assert not is_pinned(new_key_pair().public, ("",))
    with pytest.raises(SettingWrong, match="HOTLINE_KEY"):
        BotSettings.read({**env, "HOTLINE_KEY": "abc"})
