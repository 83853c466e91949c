"""What a turn keeps of a screening, and what it leaves alone once an operator has heard more."""

from typing import Final

from intake.channels import ChannelKind
from intake.growth import REASSESSED, Grow
from intake.ids import CaseId
from intake.tickets import AgeBand, Growth
from intake_store.keys import open_case_key
from intake_store.screenings import Screening, open_answers
from tests.bot.shells import Shell

# An adult, alone, who writes for themselves about work; the first question is about the pay.
TO_THE_QUESTIONS: Final = ("English", "1", "1", "1", "2", "2", "1", "1", "1", "1")


async def screened(shell: Shell, *answers: str) -> CaseId:
    said = (*TO_THE_QUESTIONS, *answers)
    id_ = await shell.say(*said, at="cookie", channel=ChannelKind.WEB)
    case = (await shell.conversation(id_)).case
    assert case is not None
    return case


async def newest(shell: Shell, case: CaseId) -> Screening:
    async with shell.store.reading() as unit:
        return (await unit.screenings.versions(case))[-1]


async def test_what_was_skipped_is_kept_as_open_and_what_was_asked_with_its_wording(
    shell: Shell,
) -> None:
    kept = await newest(shell, await screened(shell, "skip", "1"))
    assert kept.answers == {"Q2": None, "Q1": ("y",)}
    words = {
        f"{q}@{shell.house.catalogue.wording(f'screening-{q.lower()}')[-8:]}" for q in ("Q1", "Q2")
    }
    assert set(kept.wording.split()) == words


async def test_what_could_incriminate_is_opened_with_the_key_of_the_case_alone(
    shell: Shell,
) -> None:
    case = await screened(shell, "skip", "1", "1", "none of these", "2 3")
    kept = await newest(shell, case)
    assert kept.answers["Q5"] == ("3",)
    async with shell.store.reading() as unit:
        row = (await unit.cases.get({case}))[case]
    key = open_case_key(case, row.key_sealed, shell.hotline.private)
    assert open_answers(kept, key)["Q5"] == ("3", "2")


async def test_the_next_answer_undoes_nothing_of_what_an_operator_heard(shell: Shell) -> None:
    case = await screened(shell, "skip", "1")
    heard = Growth(flags=(REASSESSED,), low=2, high=2, age=AgeBand.NOT_SURE)
    async with shell.store.writing() as unit:
        await unit.tickets.grow([Grow(case, heard, shell.clock.now(), heard=False)])
    await shell.say("1", at="cookie", channel=ChannelKind.WEB)
    kept, ticket = await newest(shell, case), await shell.ticket(case)
    assert kept.answers["Q4"] == ("1",)
    assert kept.low < 2 < kept.high
    assert (ticket.low, ticket.high, ticket.age) == (2, 2, AgeBand.NOT_SURE)
