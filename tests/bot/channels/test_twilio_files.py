"""What came with an MMS is fetched from Twilio, and deleted there."""

import aiohttp
import pytest

from bot.channels import Unfetched
from bot.channels.twilio_files import TwilioFiles
from bot.channels.twilio_wire import Account
from intake.incoming import Unkept
from tests.support.fake_twilio import NUMBER, SID, TOKEN, FakeTwilio

FILE = "MM1/ME1"
MOST = 1000


def files(
    twilio: FakeTwilio, session: aiohttp.ClientSession, *, forgets: bool = True
) -> TwilioFiles:
    account = Account(SID, TOKEN, NUMBER, twilio.public_url, twilio.url)
    twilio.media.bodies["MM1", "ME1"] = b"a picture"
    return TwilioFiles(session, account, forgets=forgets)


async def test_it_is_fetched_and_the_token_does_not_go_along(
    twilio: FakeTwilio, session: aiohttp.ClientSession
) -> None:
    assert await files(twilio, session).fetch(FILE, MOST) == b"a picture"
    assert twilio.media.carried == [""]


async def test_over_the_limit_not_a_byte_is_kept(
    twilio: FakeTwilio, session: aiohttp.ClientSession
) -> None:
    here = files(twilio, session)
    twilio.media.bodies["MM1", "ME1"] = bytes(MOST + 1)
    assert await here.fetch(FILE, MOST) == Unfetched(Unkept.TOO_LARGE)
    twilio.media.bodies["MM1", "ME1"] = bytes(MOST)
    assert await here.fetch(FILE, MOST) == bytes(MOST)


@pytest.mark.parametrize("file", ["MM2/ME1", "MM1", "MM1/../ME1", "", "MM1/SM1"])
async def test_what_is_not_there_is_lost(
    twilio: FakeTwilio, session: aiohttp.ClientSession, file: str
) -> None:
    assert await files(twilio, session).fetch(file, MOST) == Unfetched(Unkept.LOST)


@pytest.mark.parametrize("status", [503, 429])
async def test_in_trouble_it_may_be_asked_for_again(
    twilio: FakeTwilio, session: aiohttp.ClientSession, status: int
) -> None:
    here = files(twilio, session)
    twilio.media.unwell.append(status)
    assert await here.fetch(FILE, MOST) == Unfetched()
    assert await here.fetch(FILE, MOST) == b"a picture"


async def test_afterwards_it_is_deleted_there_or_left_as_the_setting_says(
    twilio: FakeTwilio, session: aiohttp.ClientSession
) -> None:
    assert await files(twilio, session, forgets=False).forget(FILE)
    assert twilio.media.bodies
    assert await files(twilio, session).forget(FILE)
    assert twilio.media.bodies == {}
    assert await files(twilio, session, forgets=False).forget("MM1")


async def test_that_it_could_not_be_deleted_is_known(
    twilio: FakeTwilio, session: aiohttp.ClientSession
) -> None:
    here = files(twilio, session)
    twilio.media.unwell.append(503)
    assert not await here.forget(FILE)
    assert await here.forget(FILE)
    assert await here.forget(FILE)  # it is gone already
