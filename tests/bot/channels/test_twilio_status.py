"""News of a message of ours: noted, only forwards, and a lost address reaches the conversation."""

import pytest

from bot.channels import Delivery, Progress
from bot.channels.twilio_sms import STATUS_PATH
from bot.channels.twilio_webhook import routes
from bot.channels.twilio_wire import Account
from intake.incoming import DeliveryFailed, Failure
from tests.bot.channels.conftest import Inbox, Serve
from tests.support.clock import StoppedClock
from tests.support.fake_twilio import NUMBER, SID, TOKEN, FakeTwilio

PERSON = "+992900000000"
SENT = {
    "Sid": f"SM{7:032x}",
    "To": PERSON,
    "From": NUMBER,
    "StatusCallback": f"https://bot.example{STATUS_PATH}?m=42",
}


@pytest.fixture
async def url(inbox: Inbox, serve: Serve, clock: StoppedClock, twilio: FakeTwilio) -> str:
    """We stand behind a proxy: Twilio signs another address than the one that is asked for."""
    account = Account(SID, TOKEN, NUMBER, "https://bot.example/", twilio.url)
    twilio.reach = await serve(routes(account, inbox.receive, inbox.report, clock.now))
    return twilio.reach


@pytest.mark.usefixtures("url")
@pytest.mark.parametrize(
    ("status", "code", "progress", "failure"),
    [
        ("queued", None, None, None),
        ("accepted", None, None, None),
        ("sending", None, None, None),
        ("sent", None, (Delivery.SENT, ""), None),
        ("delivered", None, (Delivery.DELIVERED, ""), None),
        ("read", None, (Delivery.DELIVERED, ""), None),
        ("undelivered", 30003, (Delivery.FAILED, "unreachable"), None),
        ("undelivered", None, (Delivery.FAILED, "unknown"), None),
        ("undelivered", 30005, (Delivery.FAILED, "bad-address"), Failure.BAD_ADDRESS),
        ("undelivered", 30006, (Delivery.FAILED, "bad-address"), Failure.BAD_ADDRESS),
        ("undelivered", 30007, (Delivery.FAILED, "filtered"), Failure.REFUSED),
        ("failed", 21610, (Delivery.FAILED, "opted-out"), Failure.OPTED_OUT),
    ],
)
async def test_news_of_a_message_are_told_and_a_lost_address_is_an_input(
    twilio: FakeTwilio,
    inbox: Inbox,
    status: str,
    code: int | None,
    progress: tuple[Delivery, str] | None,
    *,
    failure: Failure | None,
) -> None:
    assert await twilio.report(SENT, status, code) == 204
    told = [] if progress is None else [Progress(42, SENT["Sid"], *progress)]
    assert inbox.progress == told
    assert inbox.given == ([] if failure is None else [DeliveryFailed(failure)])
    if failure is not None:
        assert inbox.rows[0].address == PERSON
        assert inbox.rows[0].external_id == f"{SENT['Sid']}/failed"


@pytest.mark.usefixtures("url")
async def test_news_that_cannot_be_noted_are_answered_503(twilio: FakeTwilio, inbox: Inbox) -> None:
    inbox.refusals = 1
    assert await twilio.report(SENT, "delivered") == 503


@pytest.mark.usefixtures("url")
@pytest.mark.parametrize("mark", ["x", "-1", "9" * 30])
async def test_news_of_no_message_of_ours_are_refused(
    twilio: FakeTwilio, inbox: Inbox, mark: str
) -> None:
    sent = {**SENT, "StatusCallback": f"https://bot.example{STATUS_PATH}?m={mark}"}
    assert await twilio.report(sent, "delivered") == 400
    assert inbox.progress == []


def test_a_delivery_only_moves_forward_and_ends_once() -> None:
    for earlier in Delivery:
        for later in Delivery:
            forward = earlier is Delivery.SENT and later is not Delivery.SENT
            assert later.follows(earlier) is forward
