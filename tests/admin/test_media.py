"""The viewer of pictures and voices: opened on purpose, seen by who opened it, kept by nobody."""

from datetime import timedelta
from uuid import UUID

import pytest

from intake.access import Action, Role
from intake.audit import Why
from intake.channels import ChannelKind
from intake.ids import TicketRef
from intake.incoming import MediaKind, Unkept
from intake.tickets import ERASURE_WISHED
from intake_store.media import NewMedium
from intake_store.media_chunks import seal_in_pieces
from tests.admin.house import HOST, Browser, House
from tests.admin.tickets import add_ticket

REF = TicketRef("TJ-000-001")
AT = f"/tickets/{REF}/media"
PICTURE = b"JFIF a picture"
VOICE = b"OggS a voice"


async def with_media(
    house: House, *, picture: bytes = PICTURE, voice: bytes = VOICE, **changes: object
) -> list[UUID]:
    """A picture and a voice that are kept, one on its way, a video that is not kept."""
    ticket = await add_ticket(house, REF, **changes)  # type: ignore[arg-type]
    now = house.clock.now()
    kinds = [MediaKind.PHOTO, MediaKind.VOICE, MediaKind.PHOTO, MediaKind.VIDEO]
    async with house.store.writing() as uow:
        key = (await uow.cases.public_keys({ticket.case}))[ticket.case]
        ids = [
            (await uow.media.add([NewMedium(ticket.case, kind, 9, "F", at, ChannelKind.TELEGRAM)]))[
                0
            ]
            for kind, at in ((kind, now + timedelta(seconds=n)) for n, kind in enumerate(kinds))
        ]
        for id_, type_, body in zip(
            ids, ("image/jpeg", "audio/ogg"), (picture, voice), strict=False
        ):
            for chunk in seal_in_pieces(id_, body, key):
                await uow.media_chunks.put(chunk)
            await uow.media.keep(id_, type_, len(body))
    return ids


async def owner(house: House) -> Browser:
    browser = await house.enter()
    await browser.read("/queue")
    await browser.send(f"/tickets/{REF}/claim")
    await browser.read(AT)
    return browser


async def test_covered_nothing_of_it_is_in_the_page_nor_at_its_address(house: House) -> None:
    ids = await with_media(house)
    browser = await owner(house)
    page = await browser.read(AT)
    assert "<img" not in page
    assert "<audio" not in page
    for words in ("It lies sealed.", "still on its way", "videos and files are not"):
        assert words in browser.words
    assert (await browser.get(f"{AT}/{ids[0]}")).status == 404


async def test_one_tap_opens_ones_own_ticket_and_the_log_says_so(house: House) -> None:
    ids = await with_media(house)
    browser = await owner(house)
    assert (await browser.send(AT, {"reason": "answering"})).headers["Location"] == AT
    page = await browser.read(AT)
    assert page.count("<img") == page.count("<audio") == 1
    assert 'controlslist="nodownload' in page
    for id_, type_, body in zip(ids, ("image/jpeg", "audio/ogg"), (PICTURE, VOICE), strict=False):
        answer = await browser.get(f"{AT}/{id_}")
        assert (answer.status, answer.content_type) == (200, type_)
        assert await answer.read() == body
    async with house.store.reading() as uow:
        newest = (await uow.audit_log.page(limit=1))[0].act
    assert (newest.act, newest.why) == (Action.OPEN_MEDIA, Why.ANSWERING)


async def test_it_is_shown_inside_the_page_and_left_nowhere(house: House) -> None:
    [picture, *_] = await with_media(house)
    browser = await owner(house)
    await browser.send(AT, {"reason": "answering"})
    answer = await browser.get(f"{AT}/{picture}")
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["Content-Disposition"] == "inline"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert "sandbox" in answer.headers["Content-Security-Policy"]
    for way, status in (("image", 200), ("document", 404), ("iframe", 404)):
        headers = {"Sec-Fetch-Dest": way, "Host": HOST}
        async with browser.client.get(f"{AT}/{picture}", headers=headers) as asked:
            assert asked.status == status


async def test_it_closes_by_itself(house: House) -> None:
    [picture, *_] = await with_media(house)
    browser = await owner(house)
    await browser.send(AT, {"reason": "answering"})
    house.clock.advance(timedelta(minutes=11))
    assert (await browser.get(f"{AT}/{picture}")).status == 404
    assert "<img" not in await browser.read(AT)


async def test_to_open_the_story_opens_no_picture(house: House) -> None:
    [picture, *_] = await with_media(house)
    browser = await owner(house)
    await browser.send(f"/tickets/{REF}/open", {"reason": "answering"})
    assert (await browser.get(f"{AT}/{picture}")).status == 404


async def test_a_colleagues_ticket_needs_a_typed_reason_and_opens_for_who_gave_it(
    house: House,
) -> None:
    [picture, *_] = await with_media(house)
    holder, other = await owner(house), await house.enter(name="Sabo D.")
    await other.read(AT)
    assert (await other.send(AT, {"reason": "answering"})).status == 422
    assert (
        await other.send(AT, {"reason": "other", "note": "a second pair of eyes"})
    ).status == 303
    assert (await other.get(f"{AT}/{picture}")).status == 200
    assert (await holder.get(f"{AT}/{picture}")).status == 404


@pytest.mark.parametrize("role", [Role.SUPERVISOR, Role.ADMINISTRATOR, Role.RAPPORTEUR])
async def test_nobody_else_sees_or_opens_it(house: House, role: Role) -> None:
    [picture, *_] = await with_media(house)
    browser = await house.enter(role)
    await browser.read("/account")
    assert (await browser.send(AT, {"reason": "other", "note": "curious"})).status in {403, 404}
    assert (await browser.get(f"{AT}/{picture}")).status in {403, 404}


async def test_while_a_wish_to_be_erased_waits_it_opens_for_nobody_who_does_not_check(
    house: House,
) -> None:
    [picture, *_] = await with_media(house, flags=(ERASURE_WISHED,))
    browser = await house.enter()
    await browser.read("/account")
    assert (await browser.send(AT, {"reason": "other", "note": "before it goes"})).status == 409
    assert (await browser.get(f"{AT}/{picture}")).status == 409


async def test_another_tickets_picture_is_not_found_under_this_one(house: House) -> None:
    [picture, *_] = await with_media(house)
    await add_ticket(house, TicketRef("TJ-000-002"))
    browser = await house.enter()
    await browser.read("/queue")
    elsewhere = "/tickets/TJ-000-002"
    await browser.send(f"{elsewhere}/claim")
    await browser.read(f"{elsewhere}/media")
    await browser.send(f"{elsewhere}/media", {"reason": "answering"})
    for name in (picture, UUID(int=1), "none"):
        assert (await browser.get(f"{elsewhere}/media/{name}")).status == 404


async def test_what_was_refused_says_why_in_every_language(house: House) -> None:
    for language in house.panel.wording.languages:
        label = house.panel.wording.label_in(language)
        for why in Unkept:
            assert label("unkept", why) != why.value.replace("-", " ")
