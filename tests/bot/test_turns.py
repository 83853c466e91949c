"""Inputs are taken in batches, redone singly when one breaks, and never lost."""

from collections import Counter
from collections.abc import Awaitable, Callable

import pytest

from bot.moving import move
from bot.pace import Flood
from bot.turns import MOST, TRIES
from intake.channels import ChannelKind
from intake.conversation import Muted
from intake.ids import ConversationId
from intake.incoming import OperatorSaid, Said, SecretChecked, SecretOutcome
from intake.tickets import Opening, WaitsFor
from intake_store.cases import CASES
from intake_store.conversation_table import CONVERSATIONS
from intake_store.inbox_table import INBOX, NewInput
from intake_store.openers import OPENERS
from intake_store.outbox_table import OUTBOX
from intake_store.unit import UnitOfWork
from tests.bot.shells import OTHER, Shell

WEB = ChannelKind.WEB
POISON = SecretChecked(SecretOutcome.CODE, case="no id at all")


async def poisoned(shell: Shell, id_: ConversationId) -> None:
    """Something that breaks every turn it is part of."""
    new = NewInput("test", shell.next(), POISON, shell.clock.now(), conversation=id_)
    async with shell.store.writing() as unit:
        await unit.inbox.put([new])


async def test_several_inputs_of_one_person_are_answered_in_order_in_one_batch(
    shell: Shell,
) -> None:
    await shell.say("English")
    id_ = await shell.hear(Said("00"), Said("they hold my friend, please write to me today"))
    before = await shell.conversation(id_)
    assert await shell.turns.take() == 2
    after = await shell.conversation(id_)
    assert after.version == before.version + 1
    assert (await shell.said(id_))[-2:] == ["danger-hurting", "early-noted"]
    assert await shell.turns.take() == 0


async def test_several_people_in_one_batch_get_each_a_case_and_a_code_of_their_own(
    shell: Shell,
) -> None:
    for number in range(4):
        await shell.hear(Said("English"), Said("00"), at=f"+99290000001{number}")
    while await shell.turns.take():
        pass
    cases = {row["id"] for row in await shell.rows(CASES)}
    openers = await shell.rows(OPENERS)
    assert len(cases) == len({row["hash"] for row in openers}) == 4
    assert {row["case"] for row in openers} == cases


async def test_a_batch_that_breaks_leaves_nothing_behind_and_the_others_are_answered(
    shell: Shell,
) -> None:
    broken = await shell.say("English")
    await poisoned(shell, broken)
    well = await shell.hear(Said("English"), Said("00"), at=OTHER)
    owed = await shell.owed(broken)
    await shell.turns.take()
    assert (await shell.owed(broken), await shell.owed(well)) == (owed, [])
    assert await shell.rows(CASES) == []
    await shell.settle()
    assert (await shell.conversation(well)).case is not None
    assert len(await shell.rows(OPENERS)) == len(await shell.rows(CASES)) == 2


async def test_an_input_that_fails_three_times_is_parked_and_a_human_looks(shell: Shell) -> None:
    id_ = await shell.say("English")
    await poisoned(shell, id_)
    await shell.settle()
    [parked] = [row for row in await shell.rows(INBOX) if row["state"] == "parked"]
    assert (parked["tries"], parked["reason"]) == (TRIES, "ValueError")
    assert (await shell.owed(id_))[-1] == ("input-parked", "due")
    case = (await shell.conversation(id_)).case
    ticket = await shell.ticket(case)
    assert (ticket.opened_by, ticket.waits_for) == (Opening.POISON, WaitsFor.US)
    assert "input-parked" in ticket.flags
    assert len(await shell.records(case)) == 1


async def test_after_a_parked_input_the_person_goes_on_where_they_stood_and_hears_the_code(
    shell: Shell,
) -> None:
    id_ = await shell.say("English")
    place = (await shell.conversation(id_)).position
    await poisoned(shell, id_)
    await shell.settle()
    assert (await shell.conversation(id_)).position == place
    await shell.say("1", "1")
    assert "code-given" in await shell.said(id_)


async def test_where_a_case_stands_already_parking_flags_its_ticket(shell: Shell) -> None:
    id_, case = await shell.open_case()
    await poisoned(shell, id_)
    await shell.settle()
    assert "input-parked" in (await shell.ticket(case)).flags
    assert len(await shell.rows(CASES)) == 1


async def test_nobody_is_told_of_an_operators_input_that_is_parked(shell: Shell) -> None:
    id_, case = await shell.open_case()
    await shell.set_row(CONVERSATIONS, id_, flow="gone", state="gone")
    said = await shell.said(id_)
    await shell.tell(OperatorSaid("Good morning"), case)
    await shell.settle()
    told = (await shell.said(id_))[len(said) :]
    assert "input-parked" not in told


async def test_whoever_said_stop_hears_nothing_of_a_parked_input(shell: Shell) -> None:
    id_, case = await shell.open_case()
    await shell.set_row(CONVERSATIONS, id_, muted_by=Muted.PERSON.value)
    await poisoned(shell, id_)
    await shell.settle()
    assert "input-parked" not in await shell.said(id_)
    assert "input-parked" in (await shell.ticket(case)).flags


async def test_a_row_that_nobody_can_read_is_parked_and_the_rest_goes_on(shell: Shell) -> None:
    id_ = await shell.hear(Said("a"), Said("English"))
    first = (await shell.rows(INBOX))[0]
    await shell.set_row(INBOX, first["id"], kind="of-a-later-release")
    await shell.settle()
    assert [row["state"] for row in await shell.rows(INBOX)] == ["parked", "done"]
    assert "input-parked" in await shell.said(id_)
    assert (await shell.conversation(id_)).case is not None


async def test_a_code_that_a_broken_batch_gave_out_is_given_to_nobody_again(shell: Shell) -> None:
    """Whether its commit went through is not always known."""
    await shell.hear(Said("English"), Said("00"))
    before = shell.spares.peek(0)
    broken = await shell.say("English", at=OTHER)
    await poisoned(shell, broken)
    await shell.settle()
    hashes = [row["hash"] for row in await shell.rows(OPENERS)]
    assert len(hashes) == len(set(hashes)) == 2
    assert shell.spares.peek(0) != before


async def test_after_an_unclean_stop_a_try_is_counted_before_it_is_made(shell: Shell) -> None:
    await shell.hear(Said("English"))
    await shell.turns.be_wary()
    await shell.turns.take()
    [row] = await shell.rows(INBOX)
    assert (row["state"], row["tries"]) == ("done", 1)


async def test_what_ended_the_process_three_times_is_parked_untried(shell: Shell) -> None:
    id_ = await shell.hear(Said("English"))
    [row] = await shell.rows(INBOX)
    await shell.set_row(INBOX, row["id"], tries=TRIES)
    await shell.turns.be_wary()
    await shell.settle()
    [row] = await shell.rows(INBOX)
    assert (row["state"], row["reason"]) == ("parked", "ended-the-process")
    assert await shell.said(id_) == ["input-parked"]


async def test_after_the_wary_pass_batches_are_taken_again(shell: Shell) -> None:
    await shell.hear(Said("English"))
    await shell.turns.be_wary()
    await shell.settle()
    await shell.hear(Said("1"))
    await shell.settle()
    assert [row["tries"] for row in await shell.rows(INBOX)] == [1, 0]


async def test_a_long_queue_is_not_taken_one_by_one_to_its_end(shell: Shell) -> None:
    for number in range(MOST + 3):
        await shell.hear(Said("English"), at=f"+99290{number:07}")
    await shell.turns.be_wary()
    await shell.settle()
    tries = Counter(row["tries"] for row in await shell.rows(INBOX))
    assert tries == {0: 3, 1: MOST}


async def test_a_unit_that_is_never_committed_changes_nothing_and_the_row_still_waits(
    shell: Shell,
) -> None:
    await shell.hear(Said("English"), Said("00"))
    with pytest.raises(OSError, match="cut"):
        await shell.store.carry_out(_cut_after(shell))
    assert await shell.rows(OUTBOX) == await shell.rows(CASES) == []
    async with shell.store.reading() as unit:
        assert (await unit.inbox.health()).waiting == 2
    await shell.settle()
    assert len(await shell.rows(CASES)) == 1


def _cut_after(shell: Shell) -> Callable[[UnitOfWork], Awaitable[None]]:
    async def work(unit: UnitOfWork) -> None:
        batch = await unit.inbox.take(MOST)
        await move(unit, batch, shell.house, shell.spares, Flood(0))
        raise OSError("cut")

    return work


async def test_everything_said_before_the_case_opened_reaches_its_transcript(shell: Shell) -> None:
    await shell.say("English")
    story = "I came here in spring and the foreman keeps my papers, I do not know what to do"
    id_ = await shell.hear(Said(story), Said("00"))
    await shell.settle()
    texts = [
        given["text"]
        for record in await shell.records((await shell.conversation(id_)).case)
        if isinstance(given := record.payload["given"], dict)
    ]
    assert texts == ["English", story, "00"]


async def test_a_code_stands_nowhere_in_the_transcript(shell: Shell) -> None:
    id_, case = await shell.open_case(channel=WEB, at="cookie")
    digits = await _code_of(shell, id_)
    await shell.say(digits, channel=WEB, at="cookie")
    records = await shell.records(case)
    grouped = " ".join(digits[start : start + 4] for start in range(0, 16, 4))
    assert digits not in repr(records)
    assert grouped not in repr(records)
    assert {"kind": "secret"} in [record.payload.get("given") for record in records]
    assert any("code-given" in repr(record.payload) for record in records)


async def test_whoever_writes_keeps_their_case_for_longer(shell: Shell) -> None:
    _, case = await shell.open_case()
    shell.clock.advance(shell.house.lock_after / 3)
    await shell.say("hello")
    async with shell.store.reading() as unit:
        kept = (await unit.cases.get([case]))[case]
    assert kept.last_at > kept.opened_at


async def test_a_right_code_brings_another_phone_to_the_case(shell: Shell) -> None:
    id_, case = await shell.open_case(channel=WEB, at="cookie")
    digits = await _code_of(shell, id_)
    other = await shell.say("English", digits, at=OTHER)
    assert (await shell.conversation(other)).case == case
    assert (await shell.said(other))[-2] == "code-state-received"
    await shell.say("it is me", at=OTHER)
    assert (await shell.ticket(case)).waits_for is WaitsFor.US


async def _code_of(shell: Shell, id_: ConversationId) -> str:
    """As it was said to the person."""
    async with shell.store.reading() as unit:
        page = await unit.outbox.page(id_, shell.clock.now())
    [code] = [one.outgoing for one in page if one.outgoing.message.key == "code-given"]
    return str(code.message.args["code"]).replace(" ", "")
