"""The kinds of channel a person can write through, and what each can do."""

from enum import StrEnum


class ChannelKind(StrEnum):
    TELEGRAM = "telegram"
    SMS = "sms"
    WEB = "web"

    @property
    def has_buttons(self) -> bool:
        """Whether choices are pressed; otherwise they are numbered and typed."""
        return self is not ChannelKind.SMS

    @property
    def is_pushed(self) -> bool:
        """Whether a message appears on the phone by itself; a page is only seen when opened."""
        return self is not ChannelKind.WEB
