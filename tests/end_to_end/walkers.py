"""Random people on each channel: what they can do there, and what they hear."""

import html
import re
from random import Random
from urllib.parse import urlencode

import aiohttp

from intake.channels import ChannelKind
from tests.end_to_end.walker import STORIES, WORDS, Deed, Walker
from tests.end_to_end.world import World
from tests.support import fake_twilio
from tests.support.fake_telegram import BOT_ID, JSON
from tests.support.telegram_people import Person, file, photo


class TelegramWalker(Walker):
    kind = ChannelKind.TELEGRAM
    own = str(BOT_ID)

    def __init__(self, world: World, luck: Random, number: int) -> None:
        super().__init__(world, luck, str(number))
        self.person = Person(world.telegram, number)
        self.told.append("Зарина")
        self._looked, self._heard = len(world.telegram.calls), 0

    def heard(self) -> int:
        calls = self.world.telegram.calls[self._looked :]
        self._looked += len(calls)
        self._heard += sum(
            call.method in {"sendMessage", "editMessageReplyMarkup"}
            and call.params["chat_id"] == self.person.number
            for call in calls
        )
        return self._heard

    async def says(self, text: str) -> bool:
        self.told.append(text)
        return await self._bring(self.person.says(text))

    def deeds(self) -> list[tuple[Deed, int]]:
        return [
            (self.press, 10),
            (self.press_old, 1),
            (self.word, 3),
            (self.story, 3),
            (self.number, 2),
            (self.send, 2),
            (self.edit, 1),
            (self.send_twice, 1),
        ]

    async def press(self) -> bool:
        for message in reversed(self.person.screen[-3:]):
            if buttons := _buttons(message):
                return await self._press(self.luck.choice(buttons), message)
        return await self.says("/start")

    async def press_old(self) -> bool:
        messages = [message for message in self.person.screen if _buttons(message)]
        if not messages:
            return await self.press()
        message = self.luck.choice(messages)
        await self._press(self.luck.choice(_buttons(message)), message)
        return False  # its question may be over: what it gets is the flows' to decide

    async def send(self) -> bool:
        kinds = ("voice", "audio", "video", "video_note", "animation", "sticker", "document")
        place = {"latitude": 38.559772, "longitude": 68.787038}
        contact = {
            "phone_number": "+992918112233",
            "first_name": "Фирӯза",
            "user_id": 4_242_424_242,
        }
        self.told += ["38.559772", "68.787038", "992918112233", "Фирӯза", "4242424242", "паспорт"]
        content: JSON = self.luck.choice(
            [
                photo(),
                photo(caption=self.luck.choice(STORIES[:4])),
                *(file(kind) for kind in kinds),
                {"location": place},
                {"contact": contact},
                {"dice": {"emoji": "🎲", "value": 3}},
                {"poll": {"id": "1", "question": "Зарина?", "options": []}},
            ]
        )
        self.told.append(str(content.get("caption", "")))
        return await self._bring(self.person.sends(**content))

    async def edit(self) -> bool:
        if not self.person.sent:
            return await self.word()
        text = self.luck.choice(STORIES + WORDS)
        self.told.append(text)
        await self._bring(self.person.edits(text=text))
        return False  # a new version is kept; only words of danger in it act

    async def send_twice(self) -> bool:
        """Telegram did not hear our answer, and brings the update again."""
        update = self.person.says(self.luck.choice(STORIES))
        self.told.append(update["message"]["text"])
        await self._bring(update)
        return await self._bring(update)

    async def _press(self, data: str, message: JSON) -> bool:
        return await self._bring(self.person.presses_data(data, message))

    async def _bring(self, update: JSON) -> bool:
        status = await self.world.telegram.deliver(update)
        assert status == 200, f"{status} for an update with {min(update)}: {update}"
        return True


class SmsWalker(Walker):
    kind = ChannelKind.SMS
    own = fake_twilio.NUMBER

    def __init__(self, world: World, luck: Random, address: str) -> None:
        super().__init__(world, luck, address)
        self._looked, self._heard = len(world.twilio.sent), 0

    def heard(self) -> int:
        forms = self.world.twilio.sent[self._looked :]
        self._looked += len(forms)
        self._heard += sum(form["To"] == self.address for form in forms)
        return self._heard

    async def says(self, text: str) -> bool:
        self.told.append(text)
        assert await self.world.twilio.text(self.address, text[:1600]) == 200
        return True

    def deeds(self) -> list[tuple[Deed, int]]:
        return [
            (self.number, 10),
            (self.word, 4),
            (self.story, 3),
            (self.picture, 1),
            (self.send_twice, 1),
        ]

    async def picture(self) -> bool:
        assert await self.world.twilio.text(self.address, "", "image/jpeg") == 200
        return True

    async def send_twice(self) -> bool:
        form = self.world.twilio.form(self.address, self.luck.choice(STORIES)[:1600])
        self.told.append(form["Body"])
        for _ in range(2):
            assert await self.world.twilio.post("/hooks/twilio/sms", form) == 200
        return True


class WebWalker(Walker):
    """Without a browser: the form alone, as the page offers it."""

    kind = ChannelKind.WEB
    own = "web"

    def __init__(self, world: World, luck: Random, session: aiohttp.ClientSession) -> None:
        super().__init__(world, luck, "")
        self.told.clear()
        self._session = session
        self._page = ""
        self._cookies: dict[str, str] = {}

    def heard(self) -> int:
        """The page itself: one that stays as it is has no answer on it."""
        return hash(_seen(self._page))

    def was_answered(self) -> bool:
        return self.heard() != self.before

    async def look(self) -> None:
        async with self._session.get("/chat", cookies=self._cookies) as answer:
            assert answer.status == 200, answer.status
            self._page = await answer.text()

    async def says(self, text: str) -> bool:
        return await self._send(write=text)

    def deeds(self) -> list[tuple[Deed, int]]:
        return [
            (self.choose, 10),
            (self.press_word, 2),
            (self.word, 3),
            (self.story, 3),
            (self.both, 1),
            (self.send_twice, 1),
        ]

    async def choose(self) -> bool:
        offered = re.findall(r'name="choice" value="([^"]+)"', self._page)
        if not offered:
            return await self.word()
        several = 'name="several"' in self._page
        some = self.luck.sample(
            offered, self.luck.randint(1, min(3, len(offered)) if several else 1)
        )
        return await self._send(*some)

    async def press_word(self) -> bool:
        words = re.findall(r'name="word" value="([^"]+)"', self._page)
        return await self._send(word=self.luck.choice(words))

    async def both(self) -> bool:
        offered = re.findall(r'name="choice" value="([^"]+)"', self._page)
        return await self._send(*offered[:1], write=self.luck.choice(STORIES))

    async def send_twice(self) -> bool:
        """A double click."""
        page, text = self._page, self.luck.choice(STORIES)
        await self._send(write=text)
        now, self._page = self._page, page
        await self._send(write=text)
        self._page = now
        await self.look()
        return True

    async def _send(self, *choices: str, write: str = "", word: str = "") -> bool:
        self.told.append(write)
        fields = [("choice", choice) for choice in choices]
        for name in ("form", "question", "several"):
            found = re.search(rf'name="{name}" value="([^"]*)"', self._page)
            fields += [(name, html.unescape(found[1]))] if found else []
        fields += [("write", write)] + ([("word", word)] if word else [])
        # Lone parts of letters cannot be typed into a page.
        body = urlencode(fields).encode()
        kind = {"Content-Type": "application/x-www-form-urlencoded"}
        async with self._session.post(
            "/chat", data=body, headers=kind, cookies=self._cookies, allow_redirects=False
        ) as answer:
            assert answer.status == 303, answer.status
            for name, morsel in answer.cookies.items():
                self._cookies[name] = morsel.value
                self.address = morsel.value
                self.told.append(morsel.value)
        await self.look()
        return True


def _buttons(message: JSON) -> list[str]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [button["callback_data"] for row in rows for button in row]


def _seen(page: str) -> str:
    found = re.search(r'data-seen="(\w+)"', page)
    return found[1] if found else ""
