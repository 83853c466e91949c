"""The pictures of docs/pictures/, of the running product: `python -m tests.end_to_end.pictures`.

Everybody in them is invented.
"""

import argparse
import asyncio
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from playwright.async_api import Page

from intake.ids import Language
from tests.end_to_end.callers import Caller, SmsCaller, TelegramCaller, WebCaller
from tests.end_to_end.operators import Operator
from tests.end_to_end.png import smaller
from tests.end_to_end.product import HOUSE
from tests.end_to_end.telling import OWN_NAMES, THEMSELVES, WORKER, choose_first, tell
from tests.end_to_end.world import WORDS, World, running_world
from tests.support.browser import Pages, open_browser

FOLDER: Final = HOUSE / "docs" / "pictures"
LARGEST: Final = 200_000  # bytes
TG, RU = Language("tg"), Language("ru")
_SMS: Final = "+99293{:07}"
_STORY: Final = (
    "Ман аз баҳор дар ин ҷо кор мекунам. Соҳибкор шиносномаамро гирифт ва гуфт, ки то қарзро "
    "надиҳам, намедиҳад. Моро берун намебароранд, рӯзи истироҳат нест. Ҳамроҳам боз ду нафар ҳаст. "
    "Аз хонаам кайҳо хабар надорам, модарам касал аст. Намедонам, ба кӣ муроҷиат кунам, метарсам, "
    "ки бадтар шавад."
)
# Papers kept and no pay; about the hours nothing is said: enough to be called, not to be settled.
_HELD: Final = ("screening-q2-2", "screening-q4-3", "screening-q3-4", "screening-none", "answer-n")
_HEARD: Final = {"Q1": ("y",), "Q4": ("3", "7")}


async def draw(world: World, pages: Pages, folder: Path) -> None:
    """One deployment's day, and what its people see."""
    operator = Operator(world.product, await pages.desktop())
    await operator.join()
    stranger = await pages.desktop()
    await stranger.goto(f"{world.product.panel}/sign-in")
    await _keep(stranger, folder / "sign-in.png")
    await _others(world, pages)
    await _chat_on_a_phone(world, pages, folder)
    ref, caller = await _worker(world, operator)
    await _chat(world, pages, operator, folder)

    phone = Operator(world.product, await pages.phone())
    await phone.sign_in()
    await phone.begin_shift()
    for name, path in (("queue", "/queue"), ("ticket", f"/tickets/{ref}")):
        await operator.page.goto(world.product.panel + path)
        await _keep(operator.page, folder / f"{name}.png", dark=folder / f"{name}-dark.png")
        await phone.page.goto(world.product.panel + path)
        await _keep(phone.page, folder / f"{name}-phone.png")
    await _screening(world, operator, phone, folder)
    await operator.page.goto(f"{world.product.panel}/agencies")
    await _keep(operator.page, folder / "agencies.png")
    await _referral(operator, caller, ref, folder)


async def _others(world: World, pages: Pages) -> None:
    """Who else wrote today, so that the queue is one."""
    everybody: Sequence[tuple[Caller, Language, tuple[str, ...]]] = (
        (TelegramCaller(world, 7_600_000_001), RU, ("about-other", "answer-no", *WORKER)),
        (SmsCaller(world, _SMS.format(7_600_002)), TG, ("need-wages", "tense-over", *WORKER)),
        (TelegramCaller(world, 7_600_000_003), TG, ("age-under-18", "answer-no", "need-food")),
        (
            WebCaller(world, await pages.without_javascript("ru")),
            RU,
            ("need-papers", "topic-marriage", "answer-no", *WORKER),
        ),
        (SmsCaller(world, _SMS.format(7_600_005)), RU, ("need-nothing", "topic-talk", *WORKER)),
    )
    for caller, language, wishes in everybody:
        await tell(caller, language, wishes)
    danger = TelegramCaller(world, 7_600_000_006)
    await danger.hello()
    await danger.choose(OWN_NAMES[TG])
    await danger.write("хатар")
    await danger.choose(WORDS.text(TG, "answer-yes", {}))


async def _chat_on_a_phone(world: World, pages: Pages, folder: Path) -> None:
    """In Tajik, at the question of needs."""
    caller = WebCaller(world, await pages.phone("tg"))
    await caller.hello()
    await caller.choose(OWN_NAMES[TG])
    for wish in ("welcome-moment-alone", "about-me", "age-adult"):
        await caller.choose(WORDS.text(TG, wish, {}))
    await _keep(caller.page, folder / "chat-phone.png")


async def _worker(world: World, operator: Operator) -> tuple[str, TelegramCaller]:
    """A ticket with all that may stand on one: claimed, answered, its card said yes to."""
    caller = TelegramCaller(world, 7_600_000_007)
    before = {ticket.ref for ticket in await world.tickets()}
    await tell(caller, TG, ("need-doctor", *WORKER))
    await caller.write(_STORY)
    (ref,) = {str(ticket.ref) for ticket in await world.tickets()} - before
    await operator.claim(ref)
    await operator.reply(
        ref,
        "Салом. Номи ман Нигора, ман паёми Шуморо хондам. Ташаккур, ки навиштед. Ҳозир дар ҷои "
        "беҳавф ҳастед?",
    )
    await caller.look()
    await caller.write_to_operator("Ҳа, ҳозир танҳоям. То бегоҳ касе намеояд.")
    await operator.reply(ref, "Хуб. Барои Шумо ҷои бехатар ва духтур меҷӯям, бе ному насаб.")
    await operator.nobody_is_excluded(ref)
    await operator.ask_consent(ref, await operator.first_suggested(ref))
    await caller.look()
    await choose_first(caller, [WORDS.text(TG, "card-yes", {})])
    await operator.reply(
        ref, "Ташаккур. Ман ҳозир аз онҳо мепурсам ва дар ҳамин ҷо ба Шумо менависам."
    )
    return ref, caller


async def _screening(world: World, operator: Operator, phone: Operator, folder: Path) -> None:
    """What the chat left as a band, and what is decided once an operator has heard more."""
    caller = TelegramCaller(world, 7_600_000_008)
    before = {ticket.ref for ticket in await world.tickets()}
    hours = WORDS.text(TG, "screening-q1", THEMSELVES)
    await tell(caller, TG, (*_HELD, *WORKER), skipped=hours)
    (ref,) = {str(ticket.ref) for ticket in await world.tickets()} - before
    await operator.claim(ref)
    path = f"{world.product.panel}/tickets/{ref}/screening"
    await _both(operator, phone, path, folder / "screening-band")
    await operator.correct(ref, _HEARD, "Said so when we talked on the telephone.")
    await _both(operator, phone, path, folder / "screening-decided")
    await _keep(operator.page, folder / "screening-signs.png", part="section:has(> #named)")


async def _both(operator: Operator, phone: Operator, path: str, file: Path) -> None:
    """The same page on a desk and on a phone."""
    for page, name in ((operator.page, ""), (phone.page, "-phone")):
        await page.goto(path)
        await _keep(page, file.with_name(f"{file.name}{name}.png"))


async def _chat(world: World, pages: Pages, operator: Operator, folder: Path) -> None:
    """In Russian, with an operator's answer and a card."""
    caller = WebCaller(world, await pages.desktop("ru"))
    before = {ticket.ref for ticket in await world.tickets()}
    await tell(caller, RU)
    await caller.write("Хозяин не отдаёт паспорт. Можно ли сделать что-нибудь без него?")
    (ref,) = {str(ticket.ref) for ticket in await world.tickets()} - before
    await operator.claim(ref)
    await operator.reply(
        ref,
        "Здравствуйте, меня зовут Нигора. Да, можно: есть организации, которые помогают именно с "
        "этим, и документы для начала не нужны.",
    )
    await operator.nobody_is_excluded(ref)
    await operator.ask_consent(ref, await operator.first_suggested(ref))
    await caller.look()
    # The card with its answers, and above it who asks.
    await caller.page.locator(".choices label").last.evaluate(
        "(last) => scrollBy(0, last.getBoundingClientRect().bottom - innerHeight + 90)"
    )
    await _keep(caller.page, folder / "chat.png", dark=folder / "chat-dark.png")


async def _referral(operator: Operator, caller: TelegramCaller, ref: str, folder: Path) -> None:
    await operator.ask_for_room(ref, await operator.first_suggested(ref))
    await operator.note_answer("yes")
    await _keep(operator.page, folder / "referral.png")
    await caller.look()


async def _keep(page: Page, file: Path, *, dark: Path | None = None, part: str = "") -> None:
    """What is seen of the page without scrolling; or a part of it, wherever it stands."""
    for path, scheme in ((file, None), (dark, "dark")):
        if path is None:
            continue
        if scheme == "dark":
            await page.emulate_media(color_scheme="dark")
        seen = page.locator(part) if part else page
        picture = smaller(await seen.screenshot(animations="disabled", caret="hide"))
        if len(picture) > LARGEST:
            raise ValueError(f"{path.name} has {len(picture)} bytes")
        path.write_bytes(picture)
    if dark is not None:
        await page.emulate_media(color_scheme="light")


async def _main(folder: Path) -> int:
    with tempfile.TemporaryDirectory() as place:
        async with running_world(Path(place) / "panoh") as world, open_browser() as browser:
            pages = Pages(browser)
            await draw(world, pages, folder)
            await pages.close()
            for complaint in pages.complaints:
                print(complaint, file=sys.stderr)
    return 1 if pages.complaints else 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, default=FOLDER)
    where: Path = parser.parse_args().folder
    where.mkdir(parents=True, exist_ok=True)
    sys.exit(asyncio.run(_main(where)))
