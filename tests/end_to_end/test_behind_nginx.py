"""Two bots and two panels on PostgreSQL, behind Debian's nginx with the site of deploy/."""

import asyncio
import json
import re
import socket
import ssl
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from io import BytesIO
from urllib.parse import urlencode, urlsplit

import aiohttp
import pytest
import pytest_asyncio
from aiohttp.abc import AbstractResolver, ResolveResult

from tests.end_to_end.desk import Desk
from tests.end_to_end.fleet import Fleet
from tests.end_to_end.world import NO_PACES, SECRET
from tests.support import fake_telegram, fake_twilio
from tests.support.fake_telegram import JSON, FakeTelegram
from tests.support.fake_twilio import FakeTwilio
from tests.support.nginx import Front, serve_nginx
from tests.support.observatory import Site
from tests.support.ports import free_port
from tests.support.postgres import Postgres
from tests.support.telegram_people import Person

pytestmark = pytest.mark.asyncio(loop_scope="module")
HELP, PANEL = "help.example.org", "panel.example.org"
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
SLOWED = "Too many tries"
WORDS = "Маро Гулнора Сафарова ном, рақамам +992 918 77 66 55"


class _Here(AbstractResolver):
    """Every name is this machine's."""

    async def resolve(
        self,
        host: str,
        port: int = 0,
        family: socket.AddressFamily = socket.AF_INET,
    ) -> list[ResolveResult]:
        here = ResolveResult(
            hostname=host, host="127.0.0.1", port=port, family=family, proto=0, flags=0
        )
        return [here]

    async def close(self) -> None:
        """Nothing was opened."""


@dataclass(frozen=True, slots=True)
class Town:
    """The whole deployment, and somebody outside who trusts its certificate."""

    fleet: Fleet
    front: Front
    telegram: FakeTelegram
    twilio: FakeTwilio
    outside: aiohttp.ClientSession

    @property
    def help(self) -> str:
        return f"https://{HELP}:{self.front.https}"

    @property
    def panel(self) -> str:
        return f"https://{PANEL}:{self.front.https}"

    async def brings(self, update: JSON, secret: str = SECRET) -> int:
        headers = {"X-Telegram-Bot-Api-Secret-Token": secret}
        url = f"{self.help}/hooks/telegram"
        async with self.outside.post(url, json=update, headers=headers) as answer:
            return answer.status

    async def texts(self, number: str, text: str) -> int:
        form = self.twilio.form(number, text)
        signature = self.twilio.sign("/hooks/twilio/sms", form)
        async with self.outside.post(
            f"{self.help}/hooks/twilio/sms",
            data=urlencode(form).encode(),
            headers={**FORM, "X-Twilio-Signature": signature},
        ) as answer:
            return answer.status

    async def status(self, method: str, url: str, body: bytes = b"") -> int:
        async with self.outside.request(
            method, url, data=BytesIO(body), headers=FORM, allow_redirects=False
        ) as answer:
            return answer.status


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def town(tmp_path_factory: pytest.TempPathFactory, postgres: Postgres) -> AsyncIterator[Town]:
    place = tmp_path_factory.mktemp("town")
    place.chmod(0o755)
    async with FakeTelegram() as telegram, FakeTwilio() as twilio:
        https = free_port()
        settings = {
            "DATABASE_URL": postgres.url(postgres.create()),
            "PUBLIC_URL": f"https://{HELP}:{https}",
            "ADMIN_URL": f"https://{PANEL}:{https}",
            "TRUSTED_PROXIES": "127.0.0.1",
            "TELEGRAM_BOT_TOKEN": fake_telegram.TOKEN,
            "TELEGRAM_API_URL": telegram.url,
            "TELEGRAM_WEBHOOK_SECRET": SECRET,
            "TWILIO_ACCOUNT_SID": fake_twilio.SID,
            "TWILIO_AUTH_TOKEN": fake_twilio.TOKEN,
            "TWILIO_NUMBER": fake_twilio.NUMBER,
            "TWILIO_API_URL": twilio.url,
            **NO_PACES,
        }
        twilio.public_url = settings["PUBLIC_URL"]
        async with Fleet(place / "house", settings, bots=2, panels=2) as fleet:
            ports = [[_port(one.url) for one in all_] for all_ in (fleet.bots, fleet.panels)]
            with serve_nginx(place / "front", (HELP, PANEL), *ports, https=https) as front:
                connector = aiohttp.TCPConnector(resolver=_Here(), ssl=front.context)
                async with aiohttp.ClientSession(connector=connector) as outside:
                    yield Town(fleet, front, telegram, twilio, outside)
            assert [await member.end() for member in fleet.members] == [0] * 4
        assert telegram.refused == []


def _port(url: str) -> int:
    port = urlsplit(url).port
    assert port is not None
    return port


async def _until(holds: Callable[[], object]) -> None:
    async with asyncio.timeout(15):
        while not holds():  # noqa: ASYNC110 - nothing rings when the fakes are called
            await asyncio.sleep(0.02)


async def test_an_update_and_a_signed_form_come_through_and_are_answered(town: Town) -> None:
    person = Person(town.telegram, 7_700_000_001)
    assert await town.brings(person.commands("/start")) == 200
    await _until(lambda: person.screen)
    number = "+992918000001"
    assert await town.texts(number, WORDS) == 200
    await _until(lambda: any(form["To"] == number for form in town.twilio.sent))


async def test_unsigned_news_does_not_come_through(town: Town) -> None:
    person = Person(town.telegram, 7_700_000_002)
    assert await town.brings(person.says(WORDS), "another secret") == 401
    sms = f"{town.help}/hooks/twilio/sms"
    assert await town.status("POST", sms, b"Body=a") == 403
    assert await town.status("GET", sms) == 403


async def test_the_web_chat_is_the_first_page_and_takes_what_is_written(town: Town) -> None:
    async with town.outside.get(town.help) as answer:
        assert str(answer.url) == f"{town.help}/chat"
        page = await answer.text()
        headers = answer.headers
    assert headers.getall("Strict-Transport-Security") == ["max-age=31536000; includeSubDomains"]
    assert headers["Content-Security-Policy"].startswith("default-src 'none'")
    assert headers["Server"] == "web"
    mark = re.search(r'name="form" value="([^"]+)"', page)
    assert mark is not None
    body = urlencode({"form": mark[1], "write": WORDS}).encode()
    async with town.outside.post(
        f"{town.help}/chat", data=body, headers=FORM, allow_redirects=False
    ) as answer:
        assert answer.status == 303
        assert answer.cookies["__Host-c"]["secure"]
    async with town.outside.get(f"{town.help}/chat") as answer:
        assert "msg" in await answer.text()


async def test_the_panel_stands_at_its_own_name_and_hears_of_news_at_once(town: Town) -> None:
    async with town.outside.get(f"{town.panel}/sign-in") as answer:
        assert answer.status == 200
        headers = answer.headers
    assert headers.getall("Strict-Transport-Security") == ["max-age=31536000; includeSubDomains"]
    assert headers["Server"] == "panel"
    assert await town.status("GET", f"{town.help}/sign-in") == 404
    assert await town.status("GET", f"{town.panel}/chat") != 200
    desk = Desk(town.outside, lambda: town.panel)
    await desk.joins(town.fleet.invitation)
    async with desk.watching(town.panel) as stream, asyncio.timeout(10):
        person = Person(town.telegram, 7_700_000_003)
        assert await town.brings(person.says("хатар")) == 200
        while await stream.readline() != b"data: changed\n":
            pass


async def test_what_is_too_large_or_for_this_machine_alone_ends_at_nginx(town: Town) -> None:
    assert await town.status("POST", f"{town.help}/chat", b"a" * 65_537) == 413
    assert await town.status("POST", f"{town.help}/hooks/twilio/sms", b"a" * 65_537) == 413
    assert await town.status("POST", f"{town.panel}/sign-in", b"a" * 65_537) == 413
    assert await town.status("POST", f"{town.help}/hooks/telegram", b"a" * 1_048_577) == 413
    for door in (town.help, town.panel):
        assert await town.status("GET", f"{door}/health") == 404
    plain = f"http://{HELP}:{town.front.http}"
    assert await town.status("GET", f"{plain}/chat") == 301
    assert await town.status("POST", f"{plain}/hooks/telegram") == 404


async def test_what_nginx_answers_by_itself_is_as_strict(town: Town) -> None:
    for url in (f"{town.help}/", f"{town.help}/nowhere", f"{town.panel}/health"):
        async with town.outside.get(url, allow_redirects=False) as answer:
            assert answer.status in {303, 404}
            assert Site(url, answer.status, answer.headers).faults() == []


async def test_no_method_echoes_what_was_sent(town: Town) -> None:
    for url in (f"{town.help}/chat", f"{town.panel}/sign-in", f"{town.help}/hooks/telegram"):
        for method in ("TRACE", "TRACK", "DEBUG"):
            assert await town.status(method, url) in {400, 403, 404, 405}


async def test_tls_before_1_2_and_ciphers_without_forward_secrecy_are_refused(town: Town) -> None:
    for narrow in (_old_tls, _rsa_only):
        context = ssl.create_default_context()
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        narrow(context)
        with pytest.raises(ssl.SSLError):
            await asyncio.open_connection(
                "127.0.0.1", town.front.https, ssl=context, server_hostname=HELP
            )


def _old_tls(context: ssl.SSLContext) -> None:
    context.set_ciphers("ALL:@SECLEVEL=0")
    with pytest.deprecated_call():
        context.minimum_version = ssl.TLSVersion.TLSv1
        context.maximum_version = ssl.TLSVersion.TLSv1_1


def _rsa_only(context: ssl.SSLContext) -> None:
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers("AES128-SHA:AES256-SHA:ECDHE-ECDSA-AES128-SHA")


async def test_who_calls_the_machine_by_no_name_of_ours_gets_no_handshake(town: Town) -> None:
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    with pytest.raises(ssl.SSLError):
        await asyncio.open_connection(
            "127.0.0.1", town.front.https, ssl=context, server_hostname="other.example"
        )


async def test_who_guesses_passwords_is_slowed_down_whatever_address_they_claim(
    town: Town,
) -> None:
    connector = aiohttp.TCPConnector(resolver=_Here(), ssl=town.front.context)
    async with aiohttp.ClientSession(connector=connector) as stranger:
        async with stranger.get(f"{town.panel}/sign-in") as answer:
            token = re.search(r'name="csrf" value="([^"]+)"', await answer.text())
        assert token is not None
        slowed = False
        for guess in range(60):  # each panel counts its own
            fields = {"csrf": token[1], "to": "/", "login": f"guess{guess}", "password": "a guess"}
            headers = {"Origin": town.panel, "X-Forwarded-For": f"203.0.113.{guess}"}
            url = f"{town.panel}/sign-in"
            async with stranger.post(url, data=fields, headers=headers) as answer:
                if slowed := SLOWED in await answer.text():
                    break
    assert slowed


async def test_when_a_bot_is_killed_the_other_takes_its_webhooks(town: Town) -> None:
    killed = town.fleet.bots[0]
    await killed.kill()
    people = [Person(town.telegram, 7_700_000_100 + number) for number in range(20)]
    assert [await town.brings(one.commands("/start")) for one in people] == [200] * 20
    await _until(lambda: all(one.screen for one in people))
    await killed.begin()
    await killed.until_it_answers(town.fleet.session)


async def test_nothing_of_anybody_is_left_on_the_disk_by_nginx(town: Town) -> None:
    written = town.front.written
    assert {name for name, text in written.items() if text} <= {"nginx.pid", "site.conf"}
    told = json.dumps(written, ensure_ascii=False)
    assert not re.search(r"Гулнора|%D0%93|7700000|GET|POST|client:", told)
