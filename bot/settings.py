"""The bot's settings: the store's, and what only the door to people must know."""

import hashlib
import hmac
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Final, Self

from bot.channels import telegram, twilio_sms, twilio_wire
from intake_store.keys import DoorKeys
from intake_store.settings import Reading, SettingWrong, StoreSettings, door_keys

_TOKEN: Final = re.compile(r"[0-9]{3,20}:[A-Za-z0-9_-]{20,100}", re.ASCII)
_SECRET: Final = re.compile(r"[A-Za-z0-9_-]{1,256}", re.ASCII)  # as Telegram allows
_SID: Final = re.compile(r"AC[0-9a-f]{32}", re.ASCII)
_FINGERPRINT: Final = re.compile(r"[0-9a-f]{16,64}", re.ASCII)
_PRINTABLE: Final = re.compile(r"[!-~]{8,200}", re.ASCII)


@dataclass(frozen=True, slots=True, repr=False)
class Paces:
    """Messages a second; 0: no limit."""

    telegram: int
    telegram_chat: int
    twilio: int
    flood: int  # inputs a minute from one address before answers slow down


@dataclass(frozen=True, slots=True, repr=False)
class BotSettings:
    """Has no `repr`: it holds secrets."""

    store: StoreSettings
    keys: DoorKeys
    pins: tuple[str, ...]  # fingerprints of the hotline's keys that are taken; none: any
    form_secrets: tuple[bytes, ...]  # of web chat forms; the first makes new ones
    host: str
    port: int
    metrics_port: int | None  # on this machine alone; None: no metrics are served
    public_url: str  # "" without an address that the world can reach
    telegram_token: str
    telegram_secret: str  # with one the bot takes webhooks, without it polls
    telegram_api: str
    twilio: twilio_wire.Account | None
    twilio_keeps: timedelta | None  # how long texts may stay there; None: as long as they like
    twilio_forgets: bool  # what came with an MMS is deleted there once it is here
    paces: Paces

    @classmethod
    def read(cls, env: Mapping[str, str]) -> Self:
        """Raises SettingWrong."""
        reading = Reading(env)
        public_url = reading.optional_url("PUBLIC_URL") or ""
        keys = door_keys(env)
        token = reading.optional("TELEGRAM_BOT_TOKEN") or ""
        if token and not _TOKEN.fullmatch(token):
            raise SettingWrong("TELEGRAM_BOT_TOKEN must be the token that BotFather gave.")
        secret = reading.optional("TELEGRAM_WEBHOOK_SECRET") or ""
        if secret and not _SECRET.fullmatch(secret):
            raise SettingWrong("TELEGRAM_WEBHOOK_SECRET must be 1 to 256 of A-Z a-z 0-9 _ and -.")
        if secret and token and not public_url:
            raise SettingWrong(
                "PUBLIC_URL is not set, and TELEGRAM_WEBHOOK_SECRET asks for webhooks."
            )
        return cls(
            store=StoreSettings.read(env),
            keys=keys,
            pins=_pins(reading),
            form_secrets=tuple(
                hmac.digest(each.lookup, b"web chat forms", hashlib.sha256)
                for each in (keys, keys.before)
                if each is not None
            ),
            host=reading.text("BOT_HOST", "127.0.0.1"),
            port=reading.port("BOT_PORT", 8081),
            metrics_port=reading.port("METRICS_PORT", 0) or None,
            public_url=public_url,
            telegram_token=token,
            telegram_secret=secret,
            telegram_api=reading.url("TELEGRAM_API_URL", telegram.PUBLIC_API),
            twilio=_twilio(reading, public_url),
            twilio_keeps=timedelta(hours=reading.whole("TWILIO_REDACT_AFTER_HOURS", 24))
            if reading.whole("TWILIO_REDACT", 1, most=1) == 1
            else None,
            twilio_forgets=reading.whole("TWILIO_FORGETS_MEDIA", 1, most=1) == 1,
            paces=Paces(
                telegram=reading.whole("TELEGRAM_PER_SECOND", 30),
                telegram_chat=reading.whole("TELEGRAM_CHAT_PER_SECOND", 1),
                twilio=reading.whole("TWILIO_PER_SECOND", 1),
                flood=reading.whole("FLOOD_PER_MINUTE", 30),
            ),
        )


def _pins(reading: Reading) -> tuple[str, ...]:
    pins = reading.names("HOTLINE_KEY")
    if not all(_FINGERPRINT.fullmatch(pin) for pin in pins):
        raise SettingWrong("HOTLINE_KEY must be fingerprints as the panel's page of keys shows.")
    return pins


def _twilio(reading: Reading, public_url: str) -> twilio_wire.Account | None:
    names = ("TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN", "TWILIO_NUMBER")
    given = [name for name in names if reading.optional(name)]
    if not given:
        return None
    for name in names:
        if name not in given:
            raise SettingWrong(f"{name} is not set, and {given[0]} is.")
    if not public_url:
        raise SettingWrong("PUBLIC_URL is not set, and Twilio signs and calls it.")
    sid, token, number = (reading.text(name) for name in names)
    if not _SID.fullmatch(sid):
        raise SettingWrong("TWILIO_ACCOUNT_SID must be AC and 32 digits or letters a to f.")
    if not _PRINTABLE.fullmatch(token):
        raise SettingWrong("TWILIO_AUTH_TOKEN must be the token of the account.")
    if not twilio_sms.NUMBER.fullmatch(number):
        raise SettingWrong("TWILIO_NUMBER must be a number such as +15005550006.")
    return twilio_wire.Account(
        sid=sid,
        token=token,
        number=number,
        public_url=public_url,
        api_url=reading.url("TWILIO_API_URL", twilio_wire.PUBLIC_API),
    )
