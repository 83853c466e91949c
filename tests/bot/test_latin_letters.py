"""Who chose Latin letters by SMS keeps them; whoever helps is looked for by the language spoken."""

from bot.parcels import Words, packed
from intake.channels import ChannelKind
from intake.ids import Language
from intake.incoming import OperatorSaid
from intake_store.conversation_table import CONVERSATIONS
from tests.bot.shells import NUMBER, Shell

CHOSEN = ("salom", "5", "1", "1", "2", "2")  # Tojiki, alone, about me, an adult, a doctor


async def sent(shell: Shell) -> list[str]:
    async with shell.store.writing() as unit:
        dues = list(await unit.outbox.lease(100, shell.clock.now(), ChannelKind.SMS, NUMBER))
    parcels = packed(dues, Words(shell.house.catalogue, shell.house.packs).of)
    return [one.rendered.text for one in parcels if one.rendered is not None]


async def test_the_letters_are_remembered_and_the_ticket_says_what_is_spoken(shell: Shell) -> None:
    id_ = await shell.say(*CHOSEN)
    conversation = await shell.conversation(id_)
    assert conversation.language == Language("tg-Latn")
    ticket = await shell.ticket(conversation.case)
    assert ticket.language == Language("tg")
    assert conversation.case is not None
    async with shell.store.reading() as unit:
        case = (await unit.cases.get({conversation.case}))[conversation.case]
    assert case.language == Language("tg-Latn")


async def test_everything_after_the_door_goes_out_in_plain_letters(shell: Shell) -> None:
    id_ = await shell.say(*CHOSEN)
    case = (await shell.conversation(id_)).case
    assert case is not None
    await shell.tell(OperatorSaid("Мо ҷой ёфтем."), case)
    await shell.settle()
    door, *texts = await sent(shell)
    assert not door.isascii()
    assert all(text.isascii() for text in texts)
    assert any(text.startswith("Mo joy yoftem.") for text in texts)
    assert len(await shell.rows(CONVERSATIONS)) == 1
