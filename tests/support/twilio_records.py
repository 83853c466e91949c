"""Messages as Twilio keeps and lists them."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any, Final

ACCOUNT: Final = "AC" + "0123456789abcdef" * 2
VERSION: Final = "2010-04-01"

JSON = dict[str, Any]


def as_form(
    sid: str, sender: str, text: str, pictures: Sequence[str], number: str
) -> dict[str, str]:
    """An incoming SMS, or with media types an MMS, as Twilio tells of it."""
    media = {}
    for place, kind in enumerate(pictures):
        media[f"MediaContentType{place}"] = kind
        media[f"MediaUrl{place}"] = (
            f"https://api.twilio.com/{VERSION}/Accounts/{ACCOUNT}/Messages/{sid}/Media/ME{place:032x}"
        )
    return {
        "ToCountry": "US",
        "ToState": "",
        "SmsMessageSid": sid,
        "NumMedia": str(len(pictures)),
        "ToCity": "",
        "FromZip": "",
        "SmsSid": sid,
        "FromState": "",
        "SmsStatus": "received",
        "FromCity": "",
        "Body": text,
        "FromCountry": "TJ",
        "To": number,
        "ToZip": "",
        "NumSegments": "1",
        "MessageSid": sid,
        "AccountSid": ACCOUNT,
        "From": sender,
        "ApiVersion": VERSION,
        **media,
    }


def as_record(form: Mapping[str, str], direction: str, status: str, at: datetime) -> JSON:
    when = format_datetime(at.astimezone(UTC))
    return {
        "account_sid": ACCOUNT,
        "api_version": VERSION,
        "body": form["Body"],
        "date_created": when,
        "date_sent": when,
        "date_updated": when,
        "direction": direction,
        "error_code": None,
        "error_message": None,
        "from": form["From"],
        "messaging_service_sid": None,
        "num_media": form.get("NumMedia", "0"),
        "num_segments": "1",
        "price": None,
        "price_unit": "USD",
        "sid": form["MessageSid"],
        "status": status,
        "subresource_uris": {},
        "to": form["To"],
        "uri": f"/{VERSION}/Accounts/{ACCOUNT}/Messages/{form['MessageSid']}.json",
        "at": at,
    }


def shown(record: JSON) -> JSON:
    return {name: value for name, value in record.items() if name != "at"}
