"""*Delete my data*: here and there at once, or frozen until a human has asked."""

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

from bot.freezing import WISHED
from intake.consent import FieldGroup
from intake.ids import CaseId, ReferralId
from intake.referrals import Status
from intake_store.cases import CASES
from intake_store.referral_parts import Part
from intake_store.transcript import TRANSCRIPT
from tests.bot.shells import Shell
from tests.intake_store.hotline import referral


async def asked_to_erase(shell: Shell) -> None:
    await shell.say("delete my data", "1")


async def test_delete_my_data_erases_here_and_there_at_once(shell: Shell) -> None:
    await shell.say("1", "1")
    id_ = await shell.say("complaint", "you never answered me")
    case = (await shell.conversation(id_)).case
    assert case is not None
    before = await shell.ticket(case)
    await asked_to_erase(shell)
    assert await shell.rows(CASES) == await shell.rows(TRANSCRIPT) == []
    async with shell.store.reading() as unit:
        assert await unit.tickets.tombstone(before.ref) is not None
    after = await shell.conversation(id_)
    assert (after.case, dict(after.answers)) == (None, {})
    assert "erase-done" in [key for key, state in await shell.owed(id_) if state == "due"]


async def test_where_danger_stands_the_wish_waits_for_a_human(shell: Shell) -> None:
    id_, case = await shell.open_case()
    await shell.say("1")
    await asked_to_erase(shell)
    async with shell.store.reading() as unit:
        erase_at = (await unit.cases.get([case]))[case].erase_at
    assert erase_at is not None
    assert erase_at - shell.clock.now() > timedelta(hours=71)
    assert WISHED in (await shell.ticket(case)).flags
    assert (await shell.conversation(id_)).case is None
    assert "erase-done" in await shell.said(id_)


async def test_a_frozen_case_is_recalled_from_those_who_do_not_help_yet(shell: Shell) -> None:
    _, case = await shell.open_case()
    await shell.say("1")
    handed = await _referred(shell, case)
    await asked_to_erase(shell)
    async with shell.store.reading() as unit:
        found = await unit.referrals.get(handed)
        parts = await unit.referral_parts.of(handed)
    assert found is not None
    assert (found.status, found.moved_by) == (Status.RECALLED, "person")
    assert parts == ()


async def test_a_locked_phone_recalls_nothing(shell: Shell) -> None:
    id_, case = await shell.open_case()
    await shell.say("1")
    handed = await _referred(shell, case)
    shell.clock.advance(timedelta(minutes=20))
    await shell.say("hello")
    assert (await shell.conversation(id_)).locked
    await asked_to_erase(shell)
    async with shell.store.reading() as unit:
        found = await unit.referrals.get(handed)
        assert len(await unit.referral_parts.of(handed)) == 1
    assert found is not None
    assert found.status is Status.HANDED_OVER
    assert WISHED in (await shell.ticket(case)).flags


async def _referred(shell: Shell, case: CaseId) -> ReferralId:
    one = replace(referral(), ticket=(await shell.ticket(case)).ref)
    async with shell.store.writing() as unit:
        await unit.referrals.put(one)
        await unit.referral_parts.add([Part(uuid4(), one.id, FieldGroup.STORY, None, b"sealed", 1)])
    return one.id
