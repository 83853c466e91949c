"""An operator at the panel, in a browser, as far as they press its buttons and read its pages."""

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Final
from urllib.parse import parse_qs, urlsplit

from playwright.async_api import Locator, Page

from tests.end_to_end.product import Product
from tests.support.authenticator import Authenticator

NAME: Final = "Нигора Раҳимова"
LOGIN: Final = "nigora"
PASSWORD: Final = "seven quiet mulberry trees"
_REFERENCE: Final = re.compile(r"[A-Z]{2}-[0-9A-Z]{3}-[0-9A-Z]{3}")


class Operator:
    """Each deed is a form sent; it returns on the page that follows."""

    def __init__(self, product: Product, page: Page) -> None:
        self.product = product
        self.page = page

    async def join(self) -> None:
        """The first account, by the link that was printed."""
        page = self.page
        await page.goto(self.product.invitation)
        await page.fill("#name", NAME)
        await page.fill("#login", LOGIN)
        await page.fill("#password", PASSWORD)
        await page.fill("#password-again", PASSWORD)
        for language in ("ru", "tg"):
            await page.check(f'input[name=languages][value="{language}"]')
        await self._send(page.locator("form.sheet button.primary"))
        app = self.product.authenticator = Authenticator(await page.content())
        await page.fill("#code", app.code(datetime.now(UTC)))
        await self._send(page.locator('form[action="/second-factor/app"] button'))
        await self._press('form[action="/second-factor/codes"]')

    async def sign_in(self) -> None:
        await self.page.goto(f"{self.product.panel}/sign-in")
        await self.page.fill("#login", LOGIN)
        await self.page.fill("#password", PASSWORD)
        await self._send(self.page.locator('form[action="/sign-in"] button.primary'))
        assert self.product.authenticator is not None
        await self.page.fill("#code", self.product.authenticator.code(datetime.now(UTC)))
        await self._send(self.page.locator("form:has(#code) button.primary"))

    async def begin_shift(self) -> None:
        await self.page.goto(f"{self.product.panel}/queue")
        await self._press('form[action="/shift"]')

    async def sees_queue(self) -> str:
        await self.page.goto(f"{self.product.panel}/queue")
        return await self.page.locator("main").inner_text()

    async def rings(self) -> list[str]:
        """The tickets for which an alarm rings, on the queue as it stands open."""
        notes = await self.page.locator("#alarms .note.ring").all_inner_texts()
        return [found[0] for note in notes if (found := _REFERENCE.search(note))]

    async def claim(self, ref: str) -> None:
        await self.page.goto(f"{self.product.panel}/queue")
        await self._press(f'form[action="/tickets/{ref}/claim"]')

    async def look_at(self, ref: str) -> None:
        await self.page.goto(f"{self.product.panel}/tickets/{ref}")

    async def open_story(self, ref: str) -> str:
        """The first of the reasons that are offered; the story as it stands there then."""
        await self.look_at(ref)
        await self.page.locator(
            "#story ~ details.sealed summary, details.sealed summary"
        ).first.click()
        await self._send(self.page.locator(f'form[action^="/tickets/{ref}/open"] button').first)
        return await self.page.locator("section:has(> header > #story)").inner_text()

    async def correct(self, ref: str, heard: Mapping[str, Sequence[str]], why: str) -> None:
        """Adds these answers to what was said in the chat."""
        await self.page.goto(f"{self.product.panel}/tickets/{ref}/screening/correct")
        for question, options in heard.items():
            for option in options:
                await self.page.check(f"input[name={question}][value='{option}']")
        await self.page.fill("#note", why)
        await self._send(self.page.locator('form[action$="/screening/correct"] button.primary'))

    async def reply(self, ref: str, words: str) -> None:
        await self.look_at(ref)
        await self.page.fill("#words", words)
        await self._send(self.page.locator("#writer button[value=send]"))

    async def note(self, ref: str, words: str) -> None:
        await self.look_at(ref)
        await self.page.fill("#colleagues", words)
        await self._send(self.page.locator(f'form[action^="/tickets/{ref}/note"] button'))

    async def nobody_is_excluded(self, ref: str) -> None:
        await self.look_at(ref)
        form = self.page.locator(f'form[action^="/tickets/{ref}/exclusions"]')
        await form.locator("input[name=named][value=none]").check()
        await self._send(form.locator("button").last)

    async def first_suggested(self, ref: str) -> str:
        """The code of the first agency that may be asked."""
        await self.look_at(ref)
        link = self.page.locator(f'article.agency a[href^="/tickets/{ref}/ask?"]').first
        address = await link.get_attribute("href")
        return parse_qs(urlsplit(address or "").query)["agency"][0]

    async def ask_consent(self, ref: str, agency: str) -> str:
        """A card for codes and contact; how the person will read it."""
        await self.page.goto(f"{self.product.panel}/tickets/{ref}/card?agency={agency}")
        form = self.page.locator(f'form[action="/tickets/{ref}/card"]')
        for field in ("codes", "contact"):
            await form.locator(f'input[name=fields][value="{field}"]').check()
        await self._send(form.locator("button[value=preview]"))
        reading = "\n".join(await self.page.locator(".asread").all_inner_texts())
        await self._send(form.locator("button[value=send]"))
        return reading

    async def ask_for_room(self, ref: str, agency: str) -> None:
        await self.page.goto(f"{self.product.panel}/tickets/{ref}/ask?agency={agency}")
        form = self.page.locator(f'form[action="/tickets/{ref}/ask"]')
        await form.locator("input[name=way][value=telephone]").check()
        await self._send(form.locator("button.primary"))

    async def note_answer(self, answer: str) -> None:
        """On the page of the ask or the referral that stands open."""
        await self.page.check(f"input[name=answer][value={answer}]")
        await self._send(self.page.locator('form[action$="/answer"] button'))

    async def hand_over(self) -> None:
        form = self.page.locator('form[action$="/hand-over"]')
        await form.locator("input[name=way][value=telephone]").check()
        await self._send(form.locator("button.primary"))

    async def close(self, ref: str) -> None:
        await self.page.goto(f"{self.product.panel}/tickets/{ref}/close")
        await self.page.locator("input[type=radio]").first.check()
        await self._send(self.page.locator(f'form[action="/tickets/{ref}/close"] button.primary'))

    async def _press(self, form: str) -> None:
        await self._send(self.page.locator(form).locator("button").first)

    async def _send(self, button: Locator) -> None:
        async with self.page.expect_navigation():
            await button.click()
