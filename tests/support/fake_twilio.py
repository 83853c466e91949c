"""Twilio's messages API for one account and one number, on this machine; and what it sends us."""

import base64
import re
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final
from urllib.parse import urlencode, urlsplit

from aiohttp import web
from twilio.request_validator import RequestValidator

from tests.support import provider_facts as facts
from tests.support.answering import answered
from tests.support.served import Served
from tests.support.twilio_media import TwilioMedia
from tests.support.twilio_records import ACCOUNT, JSON, VERSION, as_form, as_record, shown

SID: Final = ACCOUNT
TOKEN: Final = "fedcba9876543210fedcba9876543210"
NUMBER: Final = "+15005550006"


class Refused(Exception):
    def __init__(self, code: int, message: str, status: int = 400) -> None:
        super().__init__(message)
        self.code = code
        self.status = status


@dataclass(frozen=True, slots=True)
class Trouble:
    """How the next call goes wrong: an error code of Twilio's, a broken server, a silence."""

    code: int | None = None
    status: int = 400
    body: bytes | None = None  # instead of JSON
    late: float = 0.0  # seconds before the answer; the call itself is carried out at once
    cut: bool = False  # carried out, and the connection cut without an answer
    half: bool = False  # carried out, and the connection cut in the middle of the answer


FINAL: Final = frozenset({"received", "delivered", "undelivered", "failed", "canceled", "read"})
OPTED_OUT: Final = Trouble(21610)
BAD_NUMBER: Final = Trouble(21211)
TOO_FAST: Final = Trouble(20429, 429)
BROKEN: Final = Trouble(status=500, body=b"<html>500</html>")


class FakeTwilio(Served):
    """`async with FakeTwilio() as twilio:` then `twilio.url` is TWILIO_API_URL.

    `public_url` is ours, as Twilio knows it; `reach` is where that address really is, if elsewhere.
    """

    def __init__(self, public_url: str = "https://bot.example", reach: str = "") -> None:
        super().__init__()
        self.public_url = public_url
        self.reach = reach or public_url
        self.sent: list[dict[str, str]] = []  # the forms of messages that were taken
        self.refused: list[str] = []  # what was wrong with calls: empty at the end of a good test
        self.log: list[JSON] = []  # messages both ways, newest first
        self._troubles: dict[str, deque[Trouble]] = {
            "POST": deque(),
            "GET": deque(),
            "ONE": deque(),
        }
        self._numbers = 0
        self.token = TOKEN  # another one, and ours is revoked
        self.account = "active"
        self.media = TwilioMedia(
            lambda request: request.headers.get("Authorization") == f"Basic {self._basic()}"
        )

    def application(self) -> web.Application:
        app = web.Application()
        path = f"/{VERSION}/Accounts/{{sid}}/Messages.json"
        app.router.add_post(path, self._serve)
        app.router.add_get(path, self._serve)
        one = f"/{VERSION}/Accounts/{{sid}}/Messages/{{message}}.json"
        app.router.add_post(one, self._serve_one)
        app.router.add_delete(one, self._serve_one)
        app.router.add_get(f"/{VERSION}/Accounts/{SID}.json", self._tell_account)
        app.add_routes(self.media.routes(f"/{VERSION}/Accounts/{SID}"))
        return app

    def trouble(self, *troubles: Trouble, with_lists: bool = False, with_one: bool = False) -> None:
        """The next messages go wrong, one each; or the next questions for the list of them, or what
        is asked of one that is kept."""
        self._troubles["ONE" if with_one else "GET" if with_lists else "POST"].extend(troubles)

    def form(self, sender: str, text: str, *pictures: str) -> dict[str, str]:
        """An incoming SMS (with media types: an MMS) as Twilio writes it down."""
        return as_form(self._sid("MM" if pictures else "SM"), sender, text, pictures, NUMBER)

    def heard(self, form: Mapping[str, str], at: datetime) -> None:
        """Twilio has it in its list, whether or not we were told."""
        self.log.insert(0, as_record(form, "inbound", "received", at))

    def sign(self, path: str, form: Mapping[str, str]) -> str:
        """The signature of a form for an address of ours, as Twilio makes it."""
        return str(RequestValidator(TOKEN).compute_signature(self.public_url + path, form))

    async def text(self, sender: str, text: str, *pictures: str) -> int:
        """Somebody writes to the number. The HTTP status that we gave Twilio."""
        return await self.post("/hooks/twilio/sms", self.form(sender, text, *pictures))

    async def report(
        self, sent: Mapping[str, str], status: str, code: int | None = None, reach: str = ""
    ) -> int:
        """News of a message in `sent`. The HTTP status that we gave Twilio."""
        if status not in facts.STATUSES:
            raise ValueError("no status of Twilio's")
        url = urlsplit(sent["StatusCallback"])
        form = {
            "ErrorCode": "" if code is None else str(code),
            "ApiVersion": VERSION,
            "MessageStatus": status,
            "RawDlrDoneDate": "2603021400",
            "SmsSid": sent["Sid"],
            "SmsStatus": status,
            "To": sent["To"],
            "From": sent["From"],
            "MessageSid": sent["Sid"],
            "AccountSid": SID,
        }
        form = {name: value for name, value in form.items() if value}
        path = url.path + (f"?{url.query}" if url.query else "")
        return await self.post(path, form, reach=reach)

    async def post(
        self, path: str, form: Mapping[str, str], signature: str | None = None, reach: str = ""
    ) -> int:
        """`reach`: where it goes this time, when there are several of us."""
        if self._session is None:
            raise LookupError("not started")
        headers = {
            "X-Twilio-Signature": self.sign(path, form) if signature is None else signature,
            "Content-Type": "application/x-www-form-urlencoded; charset=UTF-8",
            "I-Twilio-Idempotency-Token": "b3b1ac4e-4b7f-4f0a-9f3b-6d0a4c1f4a77",
        }
        async with self._session.post(
            (reach or self.reach) + path, data=urlencode(form).encode(), headers=headers
        ) as response:
            return response.status

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        waiting = self._troubles[request.method]
        trouble = waiting.popleft() if waiting else Trouble(status=200)
        try:
            answer, status = await self._obey(request, trouble), 200
            if request.method == "POST":
                status = 201
        except Refused as no:
            self.refused.append(str(no))
            answer, status = _error(no), no.status
        if trouble.body is not None:
            status = trouble.status
        return await answered(request, answer, status, trouble)

    async def _serve_one(self, request: web.Request) -> web.StreamResponse:
        """One message is made empty, or deleted; neither while it is on its way."""
        waiting = self._troubles["ONE"]
        trouble = waiting.popleft() if waiting else Trouble(status=200)
        try:
            self._may(request, trouble)
            form = {k: str(v) for k, v in (await request.post()).items()}
            answer = self._forget(request.match_info["message"], request.method, form)
        except Refused as no:
            self.refused.append(str(no))
            return web.json_response(_error(no), status=no.status)
        if request.method == "DELETE":
            return web.Response(status=204)
        return await answered(request, answer, 200, trouble)

    def _forget(self, sid: str, method: str, form: dict[str, str]) -> JSON:
        record = next((one for one in self.log if one["sid"] == sid), None)
        if record is None:
            raise Refused(20404, "The requested resource was not found", 404)
        if record["status"] not in FINAL:
            raise Refused(20009, "The message is not in a final state", 409)
        if method == "DELETE":
            self.log.remove(record)
        elif form != {"Body": ""}:
            raise Refused(20001, "only an empty body can be written")
        else:
            record["body"] = ""
        return shown(record)

    async def _tell_account(self, request: web.Request) -> web.Response:
        """Asked beside all else: no trouble is spent on it."""
        if request.headers.get("Authorization") != f"Basic {self._basic()}":
            return web.json_response(_error(Refused(20003, "Authenticate", 401)), status=401)
        return web.json_response({"sid": SID, "status": self.account})

    def _basic(self) -> str:
        return base64.b64encode(f"{SID}:{self.token}".encode()).decode()

    async def _obey(self, request: web.Request, trouble: Trouble) -> JSON:
        self._may(request, trouble)
        if request.method == "POST":
            return self._send({k: str(v) for k, v in (await request.post()).items()})
        return self._list(dict(request.query))

    def _may(self, request: web.Request, trouble: Trouble) -> None:
        if trouble.code is not None:
            raise Refused(trouble.code, "trouble", trouble.status)
        if request.headers.get("Authorization") != f"Basic {self._basic()}":
            raise Refused(20003, "Authenticate", 401)
        if request.match_info["sid"] != SID:
            raise Refused(20404, "The requested resource was not found", 404)

    def _send(self, form: dict[str, str]) -> JSON:
        if unknown := set(form) - facts.MESSAGE_FIELDS:
            raise Refused(20001, f"unknown {sorted(unknown)}")
        if not form.get("To"):
            raise Refused(21604, "'To' phone number is required to send a Message")
        if not re.fullmatch(r"\+[1-9][0-9]{6,14}", form["To"]):
            raise Refused(21211, "Invalid 'To' Phone Number")
        if form.get("From") != NUMBER:
            raise Refused(21606, "The 'From' phone number is not one of the account's")
        if not form.get("Body"):
            raise Refused(21602, "Message body is required")
        if len(form["Body"].encode("utf-16-le")) // 2 > facts.LONGEST_BODY:
            raise Refused(21617, "The concatenated message body exceeds the 1600 character limit")
        callback = urlsplit(form.get("StatusCallback", "https://x.example"))
        if callback.scheme not in {"http", "https"} or "_" in (callback.hostname or "_"):
            raise Refused(21609, "Invalid 'StatusCallback' URL")
        form = {**form, "Sid": self._sid("SM")}
        self.sent.append(form)
        record = as_record(
            {**form, "MessageSid": form["Sid"]}, "outbound-api", "queued", datetime.now(UTC)
        )
        self.log.insert(0, record)
        return {**shown(record), "date_sent": None}

    def _list(self, query: dict[str, str]) -> JSON:
        if unknown := set(query) - facts.LIST_FIELDS:
            raise Refused(20001, f"unknown {sorted(unknown)}")
        size, page = int(query.get("PageSize", "50")), int(query.get("Page", "0"))
        if not 1 <= size <= facts.MOST_ON_A_PAGE:
            raise Refused(20006, "Invalid page size")
        after = datetime.fromisoformat(query.get("DateSent>", "2000-01-01T00:00:00Z"))
        found = [
            record
            for record in self.log
            if query.get("To", record["to"]) == record["to"] and record["at"] >= after
        ]
        rest = found[(page + 1) * size :]
        uri = f"/{VERSION}/Accounts/{SID}/Messages.json?"
        further = uri + urlencode({**query, "Page": page + 1, "PageToken": "PASM1"})
        listed = found[page * size : (page + 1) * size]
        return {
            "end": len(listed),
            "first_page_uri": uri + urlencode({**query, "Page": 0}),
            "next_page_uri": further if rest else None,
            "previous_page_uri": None,
            "page": page,
            "page_size": size,
            "start": page * size,
            "uri": uri + urlencode(query),
            "messages": [shown(each) for each in listed],
        }

    def _sid(self, kind: str) -> str:
        self._numbers += 1
        return f"{kind}{self._numbers:032x}"


def _error(no: Refused) -> JSON:
    return {
        "code": no.code,
        "message": str(no),
        "more_info": f"https://www.twilio.com/docs/errors/{no.code}",
        "status": no.status,
    }
