"""Twilio calls us: what somebody wrote, and how far a message of ours has come."""

import re
from collections.abc import Mapping
from http import HTTPStatus
from typing import Final
from urllib.parse import parse_qsl

from aiohttp import web
from twilio.request_validator import RequestValidator

from bot.channels import (
    Clock,
    Delivery,
    Malformed,
    NotKept,
    Progress,
    Receive,
    Report,
    content_type,
    read_body,
)
from bot.channels.twilio_errors import reason_of
from bot.channels.twilio_sms import NUMBER, STATUS_PATH, said
from bot.channels.twilio_wire import Account
from intake.incoming import DeliveryFailed, MediaKind
from intake_store.arrivals import Arrived

SMS_PATH: Final = "/hooks/twilio/sms"
LARGEST_FORM: Final = 64 * 1024  # bytes
_MOST_FIELDS: Final = 200
_MOST_PICTURES: Final = 10
_NOTHING_TO_SAY: Final = '<?xml version="1.0" encoding="UTF-8"?><Response/>'
_NAME: Final = re.compile(r"[A-Za-z0-9]{1,64}", re.ASCII)
_WHOLE: Final = re.compile(r"[0-9]{1,18}", re.ASCII)

# Earlier ones (accepted, scheduled, queued, sending) say no more than that Twilio took it.
_DELIVERIES: Final[Mapping[str, Delivery]] = {
    "sent": Delivery.SENT,
    "delivered": Delivery.DELIVERED,
    "partially_delivered": Delivery.DELIVERED,
    "read": Delivery.DELIVERED,
    "undelivered": Delivery.FAILED,
    "failed": Delivery.FAILED,
    "canceled": Delivery.FAILED,
}
_KINDS: Final[Mapping[str, MediaKind]] = {
    "image": MediaKind.PHOTO,
    "audio": MediaKind.VOICE,
    "video": MediaKind.VIDEO,
    "text": MediaKind.DOCUMENT,
    "application": MediaKind.DOCUMENT,
}

Form = Mapping[str, str]


class Forged(Exception):
    """The request was not signed by Twilio."""


def routes(account: Account, receive: Receive, report: Report, now: Clock) -> list[web.RouteDef]:
    """The two addresses that Twilio calls, `SMS_PATH` and `STATUS_PATH`."""

    async def hear(request: web.Request) -> web.Response:
        try:
            rows = read_sms(account, await _signed(request, account, SMS_PATH), now)
            if rows:
                await receive(rows)
        except Malformed:
            raise web.HTTPBadRequest from None
        except NotKept:
            raise web.HTTPServiceUnavailable from None
        return web.Response(text=_NOTHING_TO_SAY, content_type="text/xml")

    async def follow(request: web.Request) -> web.Response:
        try:
            form = await _signed(request, account, STATUS_PATH)
            progress = read_status(form, request.query.get("m", ""))
            if progress is not None:
                await report(progress)
            if rows := read_failure(account, form, now):
                await receive(rows)
        except Malformed:
            raise web.HTTPBadRequest from None
        except NotKept:
            raise web.HTTPServiceUnavailable from None
        return web.Response(status=HTTPStatus.NO_CONTENT)

    return [web.post(SMS_PATH, hear), web.post(STATUS_PATH, follow)]


def read_form(body: bytes) -> Form:
    """A form as Twilio sends it, each field once. Raises Malformed."""
    try:
        fields = parse_qsl(
            body.decode(errors="replace"),
            keep_blank_values=True,
            errors="replace",
            max_num_fields=_MOST_FIELDS,
        )
    except ValueError:
        raise Malformed from None
    form = dict(fields)
    if len(form) < len(fields):
        raise Malformed
    return form


def check(account: Account, path: str, form: Form, signature: str) -> None:
    """Raises Forged. The address is the one we are known by, never the one asked for."""
    validator = RequestValidator(account.token)
    try:
        signed = validator.validate(account.address(path), form, signature)
    except UnicodeError:
        raise Malformed from None
    if not signed:
        raise Forged


def read_sms(account: Account, form: Form, now: Clock) -> list[Arrived]:
    """What a person wrote. Keywords like STOP are texts here: what they mean is decided elsewhere.

    Nothing, when a name wrote and not a number: no person has one, and none can be answered.
    """
    sid, sender = _name(form, "MessageSid"), form.get("From", "")
    if not sender or "\0" in sender:
        raise Malformed
    if not NUMBER.fullmatch(sender):
        return []
    pictures = min(_whole(form.get("NumMedia", "0")), _MOST_PICTURES)
    media = [_picture(form, place) for place in range(pictures)]
    given = said(sid, form.get("Body", ""), media)
    return [account.row(sender, name, each, now()) for name, each in given]


def read_status(form: Form, message_id: str) -> Progress | None:
    """How far a message has come; None when nothing is to be noted."""
    sid, delivery = _name(form, "MessageSid"), _DELIVERIES.get(form.get("MessageStatus", ""))
    if delivery is None:
        return None
    return Progress(
        message_id=_whole(message_id) if message_id else None,
        provider_id=sid,
        delivery=delivery,
        reason=reason_of(_code(form)).reason if delivery is Delivery.FAILED else "",
    )


def read_failure(account: Account, form: Form, now: Clock) -> list[Arrived]:
    """The conversation itself learns that its address cannot be reached."""
    if _DELIVERIES.get(form.get("MessageStatus", "")) is not Delivery.FAILED:
        return []
    failure, address = reason_of(_code(form)).failure, form.get("To", "")
    if failure is None or not NUMBER.fullmatch(address):
        return []
    name = f"{_name(form, 'MessageSid')}/failed"
    return [account.row(address, name, DeliveryFailed(failure), now())]


async def _signed(request: web.Request, account: Account, path: str) -> Form:
    signature = request.headers.get("X-Twilio-Signature", "")
    if not signature:
        raise web.HTTPForbidden
    if content_type(request) != "application/x-www-form-urlencoded":
        raise web.HTTPUnsupportedMediaType
    form = read_form(await read_body(request, LARGEST_FORM))
    query = request.raw_path.partition("?")[2]
    try:
        check(account, f"{path}?{query}" if query else path, form, signature)
    except Forged:
        raise web.HTTPForbidden from None
    return form


def _picture(form: Form, place: int) -> tuple[MediaKind, str]:
    kind = form.get(f"MediaContentType{place}", "").partition("/")[0]
    name = form.get(f"MediaUrl{place}", "").rpartition("/")[2]
    return _KINDS.get(kind, MediaKind.OTHER), name if _NAME.fullmatch(name) else ""


def _name(form: Form, field: str) -> str:
    found = form.get(field, "")
    if not _NAME.fullmatch(found):
        raise Malformed
    return found


def _whole(text: str) -> int:
    if not _WHOLE.fullmatch(text):
        raise Malformed
    return int(text)


def _code(form: Form) -> int | None:
    code = form.get("ErrorCode", "")
    return int(code) if _WHOLE.fullmatch(code) else None
