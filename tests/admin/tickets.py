"""Invented tickets, as the bot's turns would have written them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from uuid import uuid4

from intake.channels import ChannelKind
from intake.clocks import due
from intake.consent import Entry, How, Purpose, Said
from intake.conversation import Position
from intake.country_pack import Stage
from intake.ids import CaseId, ConversationId, CountryCode, Language, TicketRef
from intake.incoming import Said as SaidText
from intake.outgoing import Message, Outgoing
from intake.screening import assess
from intake.tickets import (
    AgeBand,
    Alarm,
    Basis,
    Opening,
    Status,
    Subject,
    Ticket,
    Urgency,
    WaitsFor,
)
from intake_store.arrivals import Arrived, Start
from intake_store.cases import NewCase
from intake_store.codec import Json
from intake_store.contacts import NewContact
from intake_store.keyring import HOTLINE
from intake_store.keys import new_case_key
from intake_store.outbox_table import NewMessage, State
from intake_store.screenings import Screening, apart, seal_answers
from intake_store.sealing import PublicKey
from intake_store.transcript import NewRecord
from intake_store.unit import UnitOfWork
from tests.admin.house import House

BEGIN = Start(country=CountryCode("tj"), position=Position("welcome", "door"), route_hours=24)
STORY = (
    "Ин матни намоишӣ аст. Ба ман кори ошпаз ваъда доданд, вале дар ин ҷо шабу рӯз дар сохтмон "
    "кор мекунам. Шиносномаамро гирифтанд ва мегӯянд, ки қарздорам. Агар равам, ба пулис "
    "мегӯянд. Чор моҳ аст, ки маош надодаанд. Ман наметавонам ба хона занг занам ва намедонам "
    "чӣ кор кунам. Дӯстам ин рақамро дод."
)


@dataclass(frozen=True, slots=True)
class Told:
    """Something a person said, or the program asked, so many minutes ago."""

    minutes: int
    text: str = ""
    asked: str = ""  # a key of the bot's words
    said: str = ""  # what one of us wrote
    state: State = State.DELIVERED


async def add_ticket(
    house: House,
    ref: str,
    *,
    urgency: Urgency = Urgency.SOON,
    waited: int = 10,
    channel: ChannelKind = ChannelKind.TELEGRAM,
    language: str = "tg",
    needs: tuple[str, ...] = (),
    topics: tuple[str, ...] = (),
    sex: str = "",
    age: AgeBand = AgeBand.ADULT,
    subject: Subject = Subject.SELF,
    stay: str = "TJ-DU",
    flags: tuple[str, ...] = ("moment-alone",),
    floors: tuple[str, ...] = (),
    danger: str = "",
    how_many: str = "",
    levels: tuple[int, int] = (0, 3),
    opened_by: Opening = Opening.NEED,
    waits_for: WaitsFor = WaitsFor.US,
    rings: Alarm | None = None,
    told: Sequence[Told] = (),
    answers: Mapping[str, tuple[str, ...] | None] | None = None,
    track: str = "labour",
    consents: Sequence[Purpose] = (Purpose.KEEP, Purpose.WRITE_BACK, Purpose.LOOK_FOR_SERVICE),
    contacts: Mapping[str, str] | None = None,
) -> Ticket:
    now = house.clock.now()
    opened_at = now - timedelta(minutes=waited)
    case = CaseId(uuid4())
    ticket = Ticket(
        ref=TicketRef(ref),
        case=case,
        country=CountryCode("tj"),
        stay=stay,
        language=Language(language),
        channel=channel.value,
        subject=subject,
        age=age,
        opened_by=opened_by,
        urgency=urgency,
        due_at=due(urgency, opened_at, Stage.OPENED, house.panel.pack),
        status=Status.OPEN,
        opened_at=opened_at,
        last_at=now - timedelta(minutes=min((one.minutes for one in told), default=waited)),
        sex=sex,
        how_many=how_many,
        topics=topics,
        needs=needs,
        flags=flags,
        floors=floors,
        danger=danger,
        low=levels[0],
        high=levels[1],
        waits_for=waits_for,
    )
    async with house.store.writing() as uow:
        hotline = await uow.keyring.current(HOTLINE)
        assert hotline is not None
        key = new_case_key(case, hotline)
        await uow.cases.open(
            [
                NewCase(
                    id=case,
                    public_key=key.public_key,
                    key_sealed=key.key_sealed,
                    holder_version=key.holder_version,
                    language=Language(language),
                    country=CountryCode("tj"),
                    stay=stay,
                    kind=subject,
                    basis=Basis.NOTICE,
                    wording="about-ask@00000000",
                    opened_at=opened_at,
                )
            ]
        )
        await uow.tickets.open([ticket])
        conversation = await _converse(uow, ticket, channel)
        messages = [
            NewMessage(conversation, _outgoing(one), now, case=case, state=one.state, reason="")
            for one in told
            if one.asked or one.said
        ]
    async with house.store.writing() as uow:
        ids = await uow.outbox.put(messages) if messages else []
        await uow.transcript.add(_records(ticket, told, ids, house))
        await uow.consents.append(
            [(case, _yes(purpose, ticket, minutes)) for minutes, purpose in enumerate(consents)]
        )
        if contacts:
            await uow.contacts.put(
                [NewContact(case, name, text, opened_at) for name, text in contacts.items()]
            )
        if answers is not None:
            await uow.screenings.append([screening(ticket, answers, key.public_key, track)])
        if rings is not None:
            await uow.alarms.ring([(ticket.ref, rings, opened_at)])
    return ticket


async def about(uow: UnitOfWork, ref: TicketRef | str) -> str:
    """How the audit log calls a ticket: by its case."""
    ticket = await uow.tickets.get(TicketRef(ref))
    assert ticket is not None
    return str(ticket.case)


async def _converse(uow: UnitOfWork, ticket: Ticket, channel: ChannelKind) -> ConversationId:
    [id_] = await uow.conversations.meet(
        [
            Arrived(
                channel=channel,
                own="own",
                address=f"address of {ticket.ref}",
                source="test",
                external_id=ticket.ref,
                given=SaidText("салом"),
                received_at=ticket.last_at,
            )
        ],
        BEGIN,
    )
    met = (await uow.conversations.hold([id_]))[id_]
    await uow.conversations.save(
        [
            replace(
                met,
                case=ticket.case,
                language=ticket.language,
                last_at=ticket.last_at,
                version=met.version + 1,
            )
        ]
    )
    return id_


def _outgoing(one: Told) -> Outgoing:
    if one.said:
        return Outgoing(Message("operator-said", {"text": one.said}))
    return Outgoing(Message(one.asked))


def _records(
    ticket: Ticket, told: Sequence[Told], ids: Sequence[int], house: House
) -> list[NewRecord]:
    left = list(ids)
    records = []
    for one in told:
        at = house.clock.now() - timedelta(minutes=one.minutes)
        said: list[Json] = []
        if one.asked or one.said:
            message = _outgoing(one).message
            said.append(
                {
                    "key": message.key,
                    "args": {"text": one.said} if one.said else {},
                    "choices": [],
                    "question": 0,
                }
            )
        payload: dict[str, Json] = {"said": said}
        if one.text:
            payload["given"] = {"kind": "said", "text": one.text}
        records.append(
            NewRecord(
                ticket.case,
                "person" if one.text else "bot",
                at,
                payload,
                (left.pop(0),) if said else (),
            )
        )
    return records


def _yes(purpose: Purpose, ticket: Ticket, minutes: int) -> Entry:
    return Entry(
        purpose=purpose,
        said=Said.YES,
        recipient="",
        fields=(),
        channel=ticket.channel,
        wording="consents-ask@1a2b3c4d",
        language=ticket.language,
        how=How.CHAT,
        by="person",
        at=ticket.opened_at + timedelta(minutes=minutes),
    )


def screening(
    ticket: Ticket,
    answers: Mapping[str, tuple[str, ...] | None],
    public: PublicKey,
    track: str = "labour",
    *,
    partial: frozenset[str] = frozenset(),
) -> Screening:
    """As a turn of the person would have recorded it."""
    child = ticket.age is AgeBand.UNDER_18
    found = assess(track, child, answers, partial=partial)
    id_ = uuid4()
    in_the_open, telling = apart(answers)
    return Screening(
        id=id_,
        case=ticket.case,
        track=track,
        child=child,
        reported=ticket.subject is Subject.REPORTER,
        answers=in_the_open,
        dimensions={name.value: holds for name, holds in found.dimensions.items()},
        low=found.low,
        high=found.high,
        rule=found.certificate.rule,
        indicators=found.certificate.indicators,
        wording=" ".join(f"{question}@1a2b3c4d" for question in answers),
        by="person",
        at=ticket.opened_at,
        partial=tuple(sorted(partial)),
        label="" if found.label is None else found.label.value,
        sealed_answers=seal_answers(telling, id_, public),
    )
