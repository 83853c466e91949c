"""A bad or missing setting is one clear sentence that names it and repeats no secret."""

import pytest

from bot.settings import BotSettings
from intake_store.keys import new_bot_key
from intake_store.settings import SettingWrong

TOKEN = "1234567890:AAHfakeFakeFakeFakeFakeFakeFakeFakeFak"
GOOD = {"BOT_KEY": new_bot_key()}
TWILIO = {
    "TWILIO_ACCOUNT_SID": "AC" + "0123456789abcdef" * 2,
    "TWILIO_AUTH_TOKEN": "fedcba9876543210fedcba9876543210",
    "TWILIO_NUMBER": "+15005550006",
    "PUBLIC_URL": "https://bot.example",
}


def test_a_key_is_all_that_must_be_set() -> None:
    settings = BotSettings.read(GOOD)
    assert (settings.host, settings.port) == ("127.0.0.1", 8081)
    assert settings.telegram_api == "https://api.telegram.org"
    assert (settings.telegram_token, settings.twilio) == ("", None)
    paces = settings.paces
    assert (paces.telegram, paces.telegram_chat, paces.twilio, paces.flood) == (30, 1, 1, 30)


def test_nought_is_no_limit() -> None:
    paces = BotSettings.read({**GOOD, "TELEGRAM_PER_SECOND": "0", "FLOOD_PER_MINUTE": "0"}).paces
    assert (paces.telegram, paces.flood) == (0, 0)


def test_with_everything_set_everything_is_read() -> None:
    settings = BotSettings.read(
        {
            **GOOD,
            **TWILIO,
            "TELEGRAM_BOT_TOKEN": TOKEN,
            "TELEGRAM_WEBHOOK_SECRET": "s-e_c1",
            "TELEGRAM_API_URL": "http://127.0.0.1:8082/",
        }
    )
    assert settings.telegram_api == "http://127.0.0.1:8082"
    assert settings.twilio is not None


BAD = [
    ("BOT_KEY", {"BOT_KEY": ""}),
    ("BOT_KEY", {"BOT_KEY": "short"}),
    ("DATABASE_URL", {"DATABASE_URL": "mysql://somewhere"}),
    ("DATABASE_URL", {"DATABASE_URL": "no address"}),
    ("COUNTRY", {"COUNTRY": "Tajikistan, please"}),
    ("ADMIN_URL", {"ADMIN_URL": "localhost:8080"}),
    ("LOCK_MINUTES", {"LOCK_MINUTES": "0"}),
    ("LOCK_MINUTES", {"LOCK_MINUTES": "a while"}),
    ("ROUTE_HOURS", {"ROUTE_HOURS": "-1"}),
    ("ERASE_HOURS", {"ERASE_HOURS": "1e3"}),
    ("BOT_PORT", {"BOT_PORT": "0"}),
    ("BOT_PORT", {"BOT_PORT": "70000"}),
    ("BOT_PORT", {"BOT_PORT": "http"}),
    ("PUBLIC_URL", {"PUBLIC_URL": "bot.example"}),
    ("PUBLIC_URL", {"PUBLIC_URL": "https://bot.example:port"}),
    ("PUBLIC_URL", {"PUBLIC_URL": "https://me:pass@bot.example"}),
    ("TELEGRAM_BOT_TOKEN", {"TELEGRAM_BOT_TOKEN": "no token"}),
    ("TELEGRAM_BOT_TOKEN", {"TELEGRAM_BOT_TOKEN": "123:"}),
    ("TELEGRAM_WEBHOOK_SECRET", {"TELEGRAM_WEBHOOK_SECRET": "with a space"}),
    ("PUBLIC_URL", {"TELEGRAM_BOT_TOKEN": TOKEN, "TELEGRAM_WEBHOOK_SECRET": "s-e-c1"}),
    ("TELEGRAM_API_URL", {"TELEGRAM_API_URL": "ftp://api.example"}),
    ("TELEGRAM_PER_SECOND", {"TELEGRAM_PER_SECOND": "fast"}),
    ("TELEGRAM_CHAT_PER_SECOND", {"TELEGRAM_CHAT_PER_SECOND": "1.5"}),
    ("TWILIO_PER_SECOND", {"TWILIO_PER_SECOND": "-1"}),
    ("FLOOD_PER_MINUTE", {"FLOOD_PER_MINUTE": "９９"}),
    ("TWILIO_ACCOUNT_SID", {**TWILIO, "TWILIO_ACCOUNT_SID": "SK0"}),
    ("TWILIO_ACCOUNT_SID", {**TWILIO, "TWILIO_ACCOUNT_SID": ""}),
    ("TWILIO_AUTH_TOKEN", {**TWILIO, "TWILIO_AUTH_TOKEN": ""}),
    ("TWILIO_AUTH_TOKEN", {**TWILIO, "TWILIO_AUTH_TOKEN": "a b"}),
    ("TWILIO_NUMBER", {**TWILIO, "TWILIO_NUMBER": ""}),
    ("TWILIO_NUMBER", {**TWILIO, "TWILIO_NUMBER": "the hotline"}),
    ("PUBLIC_URL", {**TWILIO, "PUBLIC_URL": ""}),
    ("TWILIO_API_URL", {**TWILIO, "TWILIO_API_URL": "api"}),
]


@pytest.mark.parametrize(
    ("name", "env"), BAD, ids=[f"{name}-{at}" for at, (name, _) in enumerate(BAD)]
)
def test_what_is_wrong_is_named_in_one_sentence(name: str, env: dict[str, str]) -> None:
    with pytest.raises(SettingWrong) as wrong:
        BotSettings.read({**GOOD, **env})
    told = str(wrong.value)
    assert name in told
    assert told.endswith(".")
    assert "\n" not in told
    for secret in ("BOT_KEY", "TELEGRAM_BOT_TOKEN", "TELEGRAM_WEBHOOK_SECRET", "TWILIO_AUTH_TOKEN"):
        value = env.get(secret)
        assert not value or value not in told


def test_settings_show_no_secret() -> None:
    shown = repr(BotSettings.read({**GOOD, **TWILIO, "TELEGRAM_BOT_TOKEN": TOKEN}))
    for secret in (GOOD["BOT_KEY"], TOKEN, TWILIO["TWILIO_AUTH_TOKEN"]):
        assert secret not in shown
