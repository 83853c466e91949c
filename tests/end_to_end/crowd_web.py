"""People of the crowd who write on the page, each with a browser that knows no script."""

import asyncio
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import ClassVar, Final
from urllib.parse import urlencode

import aiohttp

from bot.channels.web_chat.door import COOKIE, OWN, PATH
from intake.channels import ChannelKind
from tests.end_to_end.crowd import NEVER_KEPT, Contact, Saying

_MARK: Final = re.compile(r'name="form" value="([^"]+)"')
_QUESTION: Final = re.compile(r'name="question" value="(\d+)"')
_CHOICE: Final = re.compile(r'name="choice" value="([^"]+)"')
_SEVERAL: Final = 'name="several" value="1"'
_OURS: Final = re.compile(r'<div class="msg"')
_OTHERS: Final = "others"  # then what stands on the page is taken away, and nothing can be counted
_FORM_TYPE: Final = {"Content-Type": "application/x-www-form-urlencoded"}


@dataclass(kw_only=True)
class OnAPage(Contact):
    session: aiohttp.ClientSession  # without a jar of cookies: each has one of their own
    token: str = ""
    page: str = ""

    channel: ClassVar = ChannelKind.WEB
    look_again: ClassVar = 0.25

    @property
    def way(self) -> tuple[str, str]:
        return OWN, self.token

    async def says(self, text: str) -> Saying:
        return await self._filled({"write": text})

    async def chooses(self) -> Saying | None:
        await self._look()
        choices = [one for one in _CHOICE.findall(self.page) if one != _OTHERS]
        if not choices:
            return None
        several = {"several": "1"} if _SEVERAL in self.page else {}
        return await self._filled({"choice": self.luck.choice(choices), **several})

    async def heard(self) -> object:
        await self._look()
        return len(_OURS.findall(self.page)), _QUESTION.findall(self.page)

    def arrived(self) -> Sequence[str]:
        return ()  # nothing is sent: a page shows what stands in the outbox

    async def _look(self) -> None:
        """The page as it is now; as it was, while nobody is there to show it."""
        try:
            async with self.session.get(self.doors() + PATH, headers=self._cookie()) as answer:
                if answer.status == 200:
                    self.page = await answer.text()
        except NEVER_KEPT:
            return

    async def _filled(self, fields: dict[str, str]) -> Saying:
        """A form of a page of its own: each can be sent once, however often it comes."""
        self.page = ""
        while not (mark := _MARK.search(self.page)):
            await self._look()
            await asyncio.sleep(0 if self.page else self.look_again)
        asked = _QUESTION.search(self.page)
        question = {} if asked is None else {"question": asked[1]}
        form = {"form": mark[1], **question, **fields}
        id_ = f"{mark[1].partition('.')[0]}:0"
        return Saying(id_, partial(self._deliver, urlencode(form).encode(), self._cookie()))

    async def _deliver(self, body: bytes, cookie: dict[str, str]) -> bool:
        async with self.session.post(
            self.doors() + PATH, data=body, headers=_FORM_TYPE | cookie, allow_redirects=False
        ) as answer:
            if answer.status == 303 and COOKIE in answer.cookies:
                self.token = answer.cookies[COOKIE].value
            return answer.status == 303

    def _cookie(self) -> dict[str, str]:
        return {"Cookie": f"{COOKIE}={self.token}"} if self.token else {}
