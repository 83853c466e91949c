"""What Telegram's Bot API refuses: a call is checked against the facts before anything happens."""

import json
import re
from collections.abc import Callable, Mapping

from tests.support import provider_facts as facts

Params = dict[str, object]


class Refused(Exception):
    """A call that Telegram does not carry out, in its own words."""

    def __init__(
        self, description: str, status: int = 400, retry_after: float | None = None
    ) -> None:
        super().__init__(description)
        self.description = description
        self.status = status
        self.retry_after = retry_after


def understand(method: str, sent: Mapping[str, str]) -> Params:
    """The parameters of a form, each of its type. Raises Refused."""
    if method not in facts.METHODS:
        raise Refused("Not Found", 404)
    known = facts.METHODS[method]
    params = {
        name: _decoded(name, value, known.fields.get(name, ())) for name, value in sent.items()
    }
    _check_shape(method, params, known)
    if method in _LIMITS:
        _LIMITS[method](params)
    return params


def _decoded(name: str, value: str, types: tuple[str, ...]) -> object:
    """Forms carry texts as they are, and everything else as JSON."""
    if not types:
        raise Refused(f"Bad Request: unknown parameter {name}")
    if types == (facts.STRING,):
        return value
    try:
        return json.loads(value)
    except ValueError:
        if facts.STRING in types:
            return value
        raise Refused(f"Bad Request: can't parse {name}") from None


def _check_shape(name: str, found: Mapping[str, object], known: facts.Method) -> None:
    if missing := known.required - set(found):
        raise Refused(f"Bad Request: {name} lacks {sorted(missing)}")
    for field, value in found.items():
        types = known.fields.get(field)
        if types is None:
            raise Refused(f"Bad Request: {name} has no {field}")
        if not any(_is(value, kind) for kind in _meant(value, types)):
            raise Refused(f"Bad Request: {name}.{field} is of a wrong type")


def _meant(value: object, types: tuple[str, ...]) -> tuple[str, ...]:
    """Of several kinds of objects the one that has what it must have; all, where there is none."""
    if len(types) == 1 or not isinstance(value, dict):
        return types
    known = {kind: facts.OBJECTS[kind].required for kind in types if kind in facts.OBJECTS}
    return tuple(kind for kind, required in known.items() if required <= set(value)) or types


def _is(value: object, kind: str) -> bool:
    if kind.startswith("Array of "):
        inner = kind.removeprefix("Array of ")
        return isinstance(value, list) and all(_is(each, inner) for each in value)
    if kind == facts.BOOLEAN:
        return isinstance(value, bool)
    if kind == facts.INTEGER:
        return isinstance(value, int) and not isinstance(value, bool)
    if kind == facts.STRING:
        return isinstance(value, str)
    if kind not in facts.OBJECTS or not isinstance(value, dict):
        return False  # a type that this house has no use for
    _check_shape(kind, value, facts.OBJECTS[kind])
    return True


def _message(params: Params) -> None:
    text = str(params["text"])
    if not text.strip():
        raise Refused("Bad Request: message text is empty")
    if len(text.encode("utf-16-le")) // 2 > facts.LONGEST_TEXT:
        raise Refused("Bad Request: message is too long")
    _check_keyboard(params.get("reply_markup"))


def _edit(params: Params) -> None:
    if {"chat_id", "message_id"} - set(params):
        raise Refused("Bad Request: message identifier is not specified")
    _check_keyboard(params.get("reply_markup"))


def _answer(params: Params) -> None:
    if len(str(params.get("text", ""))) > facts.LONGEST_CALLBACK_ANSWER:
        raise Refused("Bad Request: MESSAGE_TOO_LONG")


def _delete(params: Params) -> None:
    ids = params["message_ids"]
    if not isinstance(ids, list) or not 1 <= len(ids) <= facts.MOST_DELETED:
        raise Refused("Bad Request: too many messages to delete")


def _ask(params: Params) -> None:
    limit = params.get("limit", facts.MOST_UPDATES)
    if not isinstance(limit, int) or not 1 <= limit <= facts.MOST_UPDATES:
        raise Refused("Bad Request: invalid limit")


def _hook(params: Params) -> None:
    if not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", str(params.get("secret_token", "x"))):
        raise Refused("Bad Request: secret token contains unallowed characters")


def _check_keyboard(markup: object) -> None:
    if not isinstance(markup, dict):
        return
    for row in markup.get("keyboard", ()):
        if any(not button["text"] for button in row):
            raise Refused("Bad Request: keyboard button text must be non-empty")
    for row in markup.get("inline_keyboard", ()):
        for button in row:
            if not button["text"]:
                raise Refused("Bad Request: inline keyboard button text must be non-empty")
            size = len(button.get("callback_data", "").encode())
            if not 1 <= size <= facts.LONGEST_CALLBACK_DATA:
                raise Refused("Bad Request: BUTTON_DATA_INVALID")


def _menu(params: Params) -> None:
    commands = params["commands"]
    for each in commands if isinstance(commands, list) else []:
        if not re.fullmatch(rf"[a-z0-9_]{{1,{facts.LONGEST_COMMAND}}}", each["command"]):
            raise Refused("Bad Request: BOT_COMMAND_INVALID")
        if not 1 <= len(each["description"]) <= facts.LONGEST_COMMAND_TEXT:
            raise Refused("Bad Request: BOT_COMMAND_DESCRIPTION_INVALID")
    if not re.fullmatch(r"([a-z]{2})?", str(params.get("language_code", ""))):
        raise Refused("Bad Request: invalid language code specified")


_LIMITS: Mapping[str, Callable[[Params], None]] = {
    "sendMessage": _message,
    "editMessageReplyMarkup": _edit,
    "answerCallbackQuery": _answer,
    "deleteMessages": _delete,
    "setMyCommands": _menu,
    "getUpdates": _ask,
    "setWebhook": _hook,
}
