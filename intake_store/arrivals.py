"""What a channel hands to the inbox, and what a conversation begins with."""

from dataclasses import dataclass
from datetime import datetime

from intake.channels import ChannelKind
from intake.conversation import Position
from intake.ids import CountryCode
from intake.incoming import Input


@dataclass(frozen=True, slots=True, repr=False)
class Arrived:
    """One input from one address. `external_id` is the provider's, and tells a retry apart."""

    channel: ChannelKind
    own: str  # which of our bots or numbers it was written to; "web"
    address: str  # chat id, number, the cookie's token
    source: str  # with `external_id` unique: the bot's or account's own stream
    external_id: str
    given: Input
    received_at: datetime
    message: str = ""  # its own id in the chat, where the person's message can be taken away


@dataclass(frozen=True, slots=True)
class Start:
    """Where an address that we have not met begins."""

    country: CountryCode
    position: Position
    route_hours: int  # how long the way back to an address is kept after its last input
    release: int = 1  # of the dialogue: see `conversations.release`
