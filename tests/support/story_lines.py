"""The lines of a story: what people and carriers do, and how a message of ours is shown."""

from uuid import UUID

from intake.ids import AgencyCode, CardId, ReferralId
from intake.incoming import (
    CameBack,
    ConsentAsked,
    DeliveryFailed,
    Edited,
    Failure,
    Input,
    MediaKind,
    Offer,
    Offered,
    OperatorSaid,
    Pressed,
    ReferralMoved,
    Said,
    SentMedia,
    SentOther,
    SharedContact,
    SharedLocation,
    Ticked,
    TicketMoved,
)
from intake.outgoing import Message

LONGEST = 110  # letters of what fills a message, or may be answered
INPUTS = {"person", "pressed", "pressed old", "ticked", "edited", "sent", "operator", "card"} | {
    "offered", "referral", "ticket", "failed", "came back",
}  # fmt: skip


def read(  # noqa: C901, PLR0911, PLR0912 - one case a kind of line
    kind: str, text: str, question: int
) -> Input:
    """What a line of the story brings, while this question is open."""
    match kind:
        case "person":
            return Said(text)
        case "pressed":
            return Pressed(question, tuple(text.split()))
        case "pressed old":
            return Pressed(question - 1, tuple(text.split()))
        case "ticked":
            return Ticked(question, tuple(text.split()))
        case "edited":
            return Edited(text)
        case "sent":
            return _sent(*text.partition(", ")[::2])
        case "operator":
            return OperatorSaid(text)
        case "card":
            return _card(*text.split(", "))
        case "offered":
            return Offered(Offer(text))
        case "referral":
            return ReferralMoved(ReferralId(UUID(int=3)), "Shelter Lola", text)
        case "ticket":
            return TicketMoved(text)
        case "came back":
            return CameBack()
        case _:
            return DeliveryFailed(Failure(text))


def shown(message: Message) -> str:
    """A message by its key, with what fills it and what may be answered."""
    args = "".join(f" {name.removesuffix('_key')}={_arg(v)}" for name, v in message.args.items())
    choices = "".join(f" [{choice.value}]" for choice in message.choices)
    args = args if len(args) <= LONGEST else " …"
    return message.key + args + (choices if len(choices) <= LONGEST else " [a list]")


def _arg(value: object) -> str:
    return "+".join(value) if isinstance(value, tuple) else str(value)


def _card(need: str, *parts: str) -> ConsentAsked:
    return ConsentAsked(
        card=CardId(UUID(int=4)),
        agency=AgencyCode("lola"),
        recipient="Shelter Lola",
        fields=parts,
        need=need,
        must_report=(),
        under="none",
        purpose="refer",
    )


def _sent(what: str, caption: str) -> Input:
    match what:
        case "place":
            return SharedLocation(38.5, 68.8)
        case "contact":
            return SharedContact("a name and a number")
        case "poll":
            return SentOther("poll")
        case _:
            return SentMedia(MediaKind(what), "file", 1000, caption)
