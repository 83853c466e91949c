"""What takes more room than an SMS has goes out in several, each of two segments, in order."""

from dataclasses import replace
from uuid import UUID

from bot.messages.segments import segments
from bot.parcels import Parcel, Words, packed
from intake.agencies import MustReport, Under
from intake.channels import ChannelKind
from intake.consent import FieldGroup
from intake.ids import AgencyCode, CardId, ConversationId, Language
from intake.incoming import ConsentAsked
from intake.needs import Need
from intake_store.conversation_table import CONVERSATIONS
from intake_store.outbox_table import Due
from tests.bot.shells import NUMBER, Shell

CARD = ConsentAsked(
    card=CardId(UUID(int=5)),
    agency=AgencyCode("shelter-lola"),
    recipient="Маркази дастгирии Ҳамдам (демо)",
    fields=tuple(FieldGroup),
    need=Need.SAFE_PLACE,
    must_report=tuple(MustReport),
    under=Under.OTHER_STATE,
    purpose="refer",
)


async def due(shell: Shell) -> list[Due]:
    async with shell.store.writing() as unit:
        found = await unit.outbox.lease(100, shell.clock.now(), ChannelKind.SMS, NUMBER)
    return list(found)


async def forget(shell: Shell, id_: ConversationId) -> None:
    async with shell.store.writing() as unit:
        await unit.outbox.cancel([id_], "not this test's", shell.clock.now())


def parcels(shell: Shell, dues: list[Due]) -> list[Parcel]:
    return packed(dues, Words(shell.house.catalogue, shell.house.packs).of)


def texts(shell: Shell, dues: list[Due]) -> list[str]:
    return [one.rendered.text for one in parcels(shell, dues) if one.rendered is not None]


async def test_a_card_goes_line_by_line_and_is_recorded_once(shell: Shell) -> None:
    id_, case = await shell.open_case()
    await shell.set_row(CONVERSATIONS, id_, language="tg")
    await shell.tell(CARD, case)
    await shell.settle()
    await forget(shell, id_)
    await shell.say("1")  # a good moment
    said = texts(shell, await due(shell))
    assert len(said) > 2
    assert max(map(segments, said)) <= 2
    assert CARD.recipient in said[0]
    assert CARD.recipient in said[-1]
    assert [line[:2] for line in said[-1].splitlines()[-4:]] == ["1 ", "2 ", "3 ", "00"]
    record = (await shell.records(case))[-1]
    assert str(record.payload["said"]).count("card-ask") == 1


async def test_a_card_repeated_shows_all_of_it_again(shell: Shell) -> None:
    id_, case = await shell.open_case()
    await shell.set_row(CONVERSATIONS, id_, language="tg")
    await shell.tell(CARD, case)
    await shell.settle()
    await shell.say("1")
    await forget(shell, id_)
    await shell.say("такрор")
    said = texts(shell, await due(shell))
    assert len(said) > 2
    assert said[0].startswith(f"{CARD.recipient}: ")


async def test_danger_before_a_language_is_chosen_is_answered_in_all_of_them(shell: Shell) -> None:
    await shell.say("меня бьют помогите")
    said = texts(shell, await due(shell))
    assert max(map(segments, said)) <= 2
    whole = "\n".join(said)
    catalogue = shell.house.catalogue
    for language in {*catalogue.languages} - catalogue.spellings:
        assert catalogue.text(language, "danger-hurting", {}, sms=True) in whole
        reading = {"reading": "now", "until": "", "again": ""}
        assert catalogue.text(language, "danger-called", reading, sms=True) in whole
    assert all(f"00 {person}" in whole for person in ("одам / человек", "odam / person"))


async def test_whoever_has_a_language_by_the_time_hears_it_once(shell: Shell) -> None:
    await shell.say("меня бьют помогите")
    dues = [replace(one, language=Language("ru")) for one in await due(shell)]
    said = parcels(shell, dues)
    text = "\n".join(one.rendered.text for one in said if one.rendered is not None)
    catalogue = shell.house.catalogue
    assert text.count(catalogue.text(Language("ru"), "danger-hurting", {}, sms=True)) == 1
    assert text.count("Я программа") == 1
    assert sum(len(one.all_due) for one in said) == len(dues)  # all are noted as sent
