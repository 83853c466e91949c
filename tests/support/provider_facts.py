"""What the providers' machine-readable specifications say of the calls in use, as facts.

Telegram Bot API 10.1 (PaulSonOfLars/telegram-bot-api-spec, MIT) and Twilio's OpenAPI document of
API version 2010-04-01 (twilio/twilio-oai, MIT).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

# --- Telegram ---------------------------------------------------------------------------------

LONGEST_TEXT: Final = 4096  # UTF-16 units after parsing
LONGEST_CALLBACK_DATA: Final = 64  # bytes
LONGEST_CALLBACK_ANSWER: Final = 200
MOST_DELETED: Final = 100
MOST_UPDATES: Final = 100
LONGEST_COMMAND: Final = 32
LONGEST_COMMAND_TEXT: Final = 256
LONGEST_SECRET: Final = 256

INTEGER, STRING, BOOLEAN = "Integer", "String", "Boolean"
INTEGERS, STRINGS = "Array of Integer", "Array of String"


@dataclass(frozen=True, slots=True)
class Method:
    """The types of each parameter, and which of them must be there."""

    fields: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    required: frozenset[str] = frozenset()


METHODS: Final[Mapping[str, Method]] = {
    "getMe": Method(),
    "getFile": Method({"file_id": (STRING,)}, frozenset({"file_id"})),
    "getWebhookInfo": Method(),
    "getUpdates": Method(
        {
            "offset": (INTEGER,),
            "limit": (INTEGER,),
            "timeout": (INTEGER,),
            "allowed_updates": (STRINGS,),
        }
    ),
    "setWebhook": Method(
        {
            "url": (STRING,),
            "certificate": ("InputFile",),
            "ip_address": (STRING,),
            "max_connections": (INTEGER,),
            "allowed_updates": (STRINGS,),
            "drop_pending_updates": (BOOLEAN,),
            "secret_token": (STRING,),
        },
        frozenset({"url"}),
    ),
    "deleteWebhook": Method({"drop_pending_updates": (BOOLEAN,)}),
    "sendMessage": Method(
        {
            "business_connection_id": (STRING,),
            "chat_id": (INTEGER, STRING),
            "message_thread_id": (INTEGER,),
            "direct_messages_topic_id": (INTEGER,),
            "text": (STRING,),
            "parse_mode": (STRING,),
            "entities": ("Array of MessageEntity",),
            "link_preview_options": ("LinkPreviewOptions",),
            "disable_notification": (BOOLEAN,),
            "protect_content": (BOOLEAN,),
            "allow_paid_broadcast": (BOOLEAN,),
            "message_effect_id": (STRING,),
            "suggested_post_parameters": ("SuggestedPostParameters",),
            "reply_parameters": ("ReplyParameters",),
            "reply_markup": (
                "InlineKeyboardMarkup",
                "ReplyKeyboardMarkup",
                "ReplyKeyboardRemove",
                "ForceReply",
            ),
        },
        frozenset({"chat_id", "text"}),
    ),
    "editMessageReplyMarkup": Method(
        {
            "business_connection_id": (STRING,),
            "chat_id": (INTEGER, STRING),
            "message_id": (INTEGER,),
            "inline_message_id": (STRING,),
            "reply_markup": ("InlineKeyboardMarkup",),
        }
    ),
    "answerCallbackQuery": Method(
        {
            "callback_query_id": (STRING,),
            "text": (STRING,),
            "show_alert": (BOOLEAN,),
            "url": (STRING,),
            "cache_time": (INTEGER,),
        },
        frozenset({"callback_query_id"}),
    ),
    "leaveChat": Method({"chat_id": (INTEGER, STRING)}, frozenset({"chat_id"})),
    "deleteMessages": Method(
        {"chat_id": (INTEGER, STRING), "message_ids": (INTEGERS,)},
        frozenset({"chat_id", "message_ids"}),
    ),
    "setMyCommands": Method(
        {
            "commands": ("Array of BotCommand",),
            "scope": ("BotCommandScope",),
            "language_code": (STRING,),
        },
        frozenset({"commands"}),
    ),
}
# Types that stand inside a parameter, as objects of JSON.
OBJECTS: Final[Mapping[str, Method]] = {
    "InlineKeyboardMarkup": Method(
        {"inline_keyboard": ("Array of Array of InlineKeyboardButton",)},
        frozenset({"inline_keyboard"}),
    ),
    "InlineKeyboardButton": Method(
        {
            "text": (STRING,),
            "icon_custom_emoji_id": (STRING,),
            "style": (STRING,),
            "url": (STRING,),
            "callback_data": (STRING,),
            "web_app": ("WebAppInfo",),
            "login_url": ("LoginUrl",),
            "switch_inline_query": (STRING,),
            "switch_inline_query_current_chat": (STRING,),
            "switch_inline_query_chosen_chat": ("SwitchInlineQueryChosenChat",),
            "copy_text": ("CopyTextButton",),
            "callback_game": ("CallbackGame",),
            "pay": (BOOLEAN,),
        },
        frozenset({"text"}),
    ),
    "ReplyKeyboardMarkup": Method(
        {
            "keyboard": ("Array of Array of KeyboardButton",),
            "is_persistent": (BOOLEAN,),
            "resize_keyboard": (BOOLEAN,),
            "one_time_keyboard": (BOOLEAN,),
            "input_field_placeholder": (STRING,),
            "selective": (BOOLEAN,),
        },
        frozenset({"keyboard"}),
    ),
    "KeyboardButton": Method(
        {
            "text": (STRING,),
            "icon_custom_emoji_id": (STRING,),
            "style": (STRING,),
            "request_users": ("KeyboardButtonRequestUsers",),
            "request_chat": ("KeyboardButtonRequestChat",),
            "request_managed_bot": ("KeyboardButtonRequestManagedBot",),
            "request_contact": (BOOLEAN,),
            "request_location": (BOOLEAN,),
            "request_poll": ("KeyboardButtonPollType",),
            "web_app": ("WebAppInfo",),
        },
        frozenset({"text"}),
    ),
    "ReplyKeyboardRemove": Method(
        {"remove_keyboard": (BOOLEAN,), "selective": (BOOLEAN,)}, frozenset({"remove_keyboard"})
    ),
    "BotCommand": Method(
        {"command": (STRING,), "description": (STRING,)}, frozenset({"command", "description"})
    ),
    "LinkPreviewOptions": Method(
        {
            "is_disabled": (BOOLEAN,),
            "url": (STRING,),
            "prefer_small_media": (BOOLEAN,),
            "prefer_large_media": (BOOLEAN,),
            "show_above_text": (BOOLEAN,),
        }
    ),
}

# --- Twilio -----------------------------------------------------------------------------------

LONGEST_BODY: Final = 1600
MOST_ON_A_PAGE: Final = 1000
ACCOUNT_SID: Final = r"^AC[0-9a-fA-F]{32}$"
MESSAGE_SID: Final = r"^(SM|MM)[0-9a-fA-F]{32}$"
STATUSES: Final = frozenset(
    {
        "queued",
        "sending",
        "sent",
        "failed",
        "delivered",
        "undelivered",
        "receiving",
        "received",
        "accepted",
        "scheduled",
        "read",
        "partially_delivered",
        "canceled",
    }
)
MESSAGE_REQUIRED: Final = frozenset({"To"})
MESSAGE_FIELDS: Final = frozenset(
    {
        "To",
        "StatusCallback",
        "ApplicationSid",
        "MaxPrice",
        "ProvideFeedback",
        "Attempt",
        "ValidityPeriod",
        "ForceDelivery",
        "ContentRetention",
        "AddressRetention",
        "SmartEncoded",
        "PersistentAction",
        "TrafficType",
        "ShortenUrls",
        "ScheduleType",
        "SendAt",
        "SendAsMms",
        "ContentVariables",
        "RiskCheck",
        "From",
        "FallbackFrom",
        "MessagingServiceSid",
        "Body",
        "MediaUrl",
        "ContentSid",
    }
)
LIST_FIELDS: Final = frozenset(
    {"To", "From", "DateSent", "DateSent<", "DateSent>", "PageSize", "Page", "PageToken"}
)
# What an answer about a message holds.
MESSAGE_ANSWER: Final = frozenset(
    {
        "body",
        "num_segments",
        "direction",
        "from",
        "to",
        "date_updated",
        "price",
        "error_message",
        "uri",
        "account_sid",
        "num_media",
        "status",
        "messaging_service_sid",
        "sid",
        "date_sent",
        "date_created",
        "error_code",
        "price_unit",
        "api_version",
        "subresource_uris",
    }
)
