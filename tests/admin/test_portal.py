"""An agency's portal: its own rows alone, coarse facts before a yes, the sealed parts after it."""

from datetime import timedelta

from intake.access import Action, Role
from intake.consent import FieldGroup
from intake.ids import AgencyCode
from intake.incoming import AskMoved, ReferralMoved
from intake.referrals import AskStatus, Status
from intake.tickets import Ticket, WaitsFor
from intake_store.retaining import erase
from tests.admin.house import Browser, House
from tests.admin.portal import LOLA, NUR, PARTS, ask, hand_over
from tests.admin.tickets import STORY, Told, add_ticket

SEALED = ("after 20:00", "000 00 00 07", "Left a house two days ago", "Between")


async def ticket(house: House, ref: str = "TJ-4C9-2KD") -> Ticket:
    return await add_ticket(
        house,
        ref,
        sex="woman",
        needs=("safe_place",),
        topics=("work",),
        how_many="one",
        told=[Told(5, text=STORY)],
        contacts={"when": "only at noon"},
    )


async def moved(house: House) -> list[AskMoved | ReferralMoved]:
    """What the bot will hear of."""
    async with house.store.writing() as uow:
        batch = await uow.inbox.take(20)
    rows = [row for of_one in batch.inbounds.values() for row in of_one]
    return [row.given for row in rows if isinstance(row.given, AskMoved | ReferralMoved)]


async def test_a_request_shows_coarse_facts_and_nothing_that_names_or_reaches(
    house: House,
) -> None:
    about = await ticket(house)
    await ask(house, about)
    worker = await house.enter(Role.AGENCY, agency=LOLA)
    await worker.read("/inbox")
    assert "Ask for room: Woman, adult, One person" in worker.words
    assert "Dushanbe" in worker.words
    for never in (about.ref, str(about.case), STORY[:20], "only at noon"):
        assert never not in worker.page


async def test_the_rows_of_another_agency_do_not_exist(house: House) -> None:
    about = await ticket(house)
    asked = await ask(house, about, NUR)
    worker = await house.enter(Role.AGENCY, agency=LOLA)
    nur = await house.enter(Role.AGENCY, agency=NUR)
    handed = await hand_over(house, await ticket(house, "TJ-4C9-2KF"), NUR)
    await worker.read("/inbox")
    assert "Nothing waits for you" in worker.words
    page = worker.page
    assert (await worker.get(f"/inbox/hand-overs/{handed.id}")).status == 404
    for path in (
        f"/inbox/asks/{asked.id}/answer",
        f"/inbox/hand-overs/{handed.id}/answer",
        f"/inbox/hand-overs/{handed.id}/open",
        "/inbox/asks/not-an-id/answer",
    ):
        worker.page = page
        assert (await worker.send(path, {"answer": "yes", "seen": "asked"})).status == 404
    assert (await nur.get(f"/inbox/hand-overs/{handed.id}")).status == 200


async def test_a_yes_wakes_the_hotline_and_tells_the_bot(house: House) -> None:
    about = await ticket(house)
    asked = await ask(house, about)
    worker = await house.enter(Role.AGENCY, agency=LOLA)
    await worker.read("/inbox")
    sent = await worker.send(f"/inbox/asks/{asked.id}/answer", {"answer": "yes", "seen": "asked"})
    assert sent.status == 303
    await worker.read("/inbox")
    assert "Your yes was sent" in worker.words
    assert "You said yes" in worker.words
    async with house.store.reading() as uow:
        after = await uow.asks.get(asked.id)
        woken = await uow.tickets.get(about.ref)
        [entry] = await uow.audit_log.page(subject=str(asked.id))
    assert after is not None
    assert after.status is AskStatus.YES
    assert woken is not None
    assert woken.waits_for is WaitsFor.US
    assert entry.act.act == Action.ANSWER_ASK
    assert await moved(house) == [AskMoved(asked.id, "yes")]


async def test_a_double_click_answers_once(house: House) -> None:
    asked = await ask(house, await ticket(house))
    worker = await house.enter(Role.AGENCY, agency=LOLA)
    page = await worker.read("/inbox")
    for _ in range(2):
        worker.page = page
        sent = await worker.send(
            f"/inbox/asks/{asked.id}/answer", {"answer": "yes", "seen": "asked"}
        )
        assert sent.status == 303
    assert len(await moved(house)) == 1


async def test_of_two_answers_at_once_the_second_hears_that_it_was_moved_on(
    house: House,
) -> None:
    asked = await ask(house, await ticket(house))
    first = await house.enter(Role.AGENCY, agency=LOLA)
    second = await house.enter(Role.AGENCY, agency=LOLA, name="A colleague")
    await first.read("/inbox")
    await second.read("/inbox")
    path = f"/inbox/asks/{asked.id}/answer"
    assert (await first.send(path, {"answer": "yes", "seen": "asked"})).status == 303
    late = await second.send(path, {"answer": "no", "seen": "asked", "reason": "full"})
    assert late.status == 409
    assert "Somebody moved this on" in second.words


async def test_a_no_needs_a_reason_and_a_later_needs_a_time(house: House) -> None:
    asked = await ask(house, await ticket(house))
    worker = await house.enter(Role.AGENCY, agency=LOLA)
    await worker.read("/inbox")
    path = f"/inbox/asks/{asked.id}/answer"
    assert (await worker.send(path, {"answer": "no", "seen": "asked"})).status == 422
    assert "Please choose a reason" in worker.words
    wrong = {"answer": "later", "seen": "asked", "from": "2020-01-01T10:00"}
    assert (await worker.send(path, wrong)).status == 422
    assert "coming 60 days" in worker.words
    right = {"answer": "later", "seen": "asked", "from": "2026-03-03T10:00"}
    assert (await worker.send(path, right)).status == 303
    async with house.store.reading() as uow:
        after = await uow.asks.get(asked.id)
    assert after is not None
    assert after.status is AskStatus.LATER
    assert after.from_at is not None
    assert after.from_at.hour == 5  # 10:00 in Dushanbe


async def open_parts(worker: Browser, handed: str) -> None:
    assert (await worker.send(f"/inbox/hand-overs/{handed}/open")).status == 303
    await worker.read(f"/inbox/hand-overs/{handed}")


async def test_a_day_at_the_portal(house: House) -> None:
    worker = await house.enter(Role.AGENCY, agency=LOLA)
    handed = await hand_over(house, await ticket(house))
    path = f"/inbox/hand-overs/{handed.id}"
    await worker.read(path)
    assert "How to reach them" in worker.words
    assert not any(word in worker.page for word in SEALED)
    assert (await worker.send(f"{path}/open")).status == 409  # accept first
    await worker.read(path)
    accept = {"to": "accepted", "seen": "handed-over"}
    assert (await worker.send(f"{path}/answer", accept)).status == 303
    await worker.read(path)
    assert not any(word in worker.page for word in SEALED)
    await open_parts(worker, str(handed.id))
    assert all(word in worker.page for word in SEALED)
    house.clock.advance(timedelta(minutes=11))
    await worker.read(path)
    assert not any(word in worker.page for word in SEALED)
    for to, seen in (("in-service", "accepted"), ("completed", "in-service")):
        assert (await worker.send(f"{path}/answer", {"to": to, "seen": seen})).status == 303
        await worker.read(path)
    assert (await worker.send(f"{path}/open")).status == 409  # over
    async with house.store.reading() as uow:
        acts = await uow.audit_log.page(subject=str(handed.id))
        name = await uow.agencies.get(AgencyCode(LOLA))
    assert [entry.act.act for entry in reversed(acts)] == [
        "answer-hand-over",
        "open-part",
        "answer-hand-over",
        "answer-hand-over",
    ]
    assert name is not None
    told = await moved(house)
    assert [one.status for one in told] == ["accepted", "in-service", "completed"]
    assert {one.recipient for one in told if isinstance(one, ReferralMoved)} == {
        name.name(house.panel.pack.languages[0].code)
    }


async def test_declining_destroys_the_sealed_copy(house: House) -> None:
    worker = await house.enter(Role.AGENCY, agency=LOLA)
    handed = await hand_over(house, await ticket(house))
    path = f"/inbox/hand-overs/{handed.id}"
    await worker.read(path)
    decline = {"to": "declined", "seen": "handed-over"}
    assert (await worker.send(f"{path}/answer", decline)).status == 422
    sent = await worker.send(f"{path}/answer", {**decline, "reason": "full"})
    assert sent.status == 303
    async with house.store.reading() as uow:
        assert await uow.referral_parts.of(handed.id) == ()
        after = await uow.referrals.get(handed.id)
    assert after is not None
    assert (after.status, after.reason) == (Status.DECLINED, "full")


async def test_an_agency_cannot_move_a_hand_over_as_the_hotline_does(house: House) -> None:
    worker = await house.enter(Role.AGENCY, agency=LOLA)
    handed = await hand_over(house, await ticket(house))
    path = f"/inbox/hand-overs/{handed.id}"
    await worker.read(path)
    skipped = await worker.send(f"{path}/answer", {"to": "completed", "seen": "handed-over"})
    assert skipped.status == 409
    await worker.read(path)
    recalled = await worker.send(f"{path}/answer", {"to": "recalled", "seen": "handed-over"})
    assert recalled.status == 400


async def test_without_a_key_only_the_anonymous_part_is_there(house: House) -> None:
    worker = await house.enter(Role.AGENCY, agency=LOLA)
    handed = await hand_over(house, await ticket(house), status=Status.ACCEPTED)
    async with house.store.writing() as uow:
        await uow.keyring.revoke(worker.id)
    await worker.read("/inbox")
    assert "Your account holds no key of your agency" in worker.words
    await worker.read(f"/inbox/hand-overs/{handed.id}")
    assert "Woman, adult, One person" in worker.words
    refused = await worker.send(f"/inbox/hand-overs/{handed.id}/open")
    assert refused.status == 409
    assert "so nothing was opened" in worker.words


async def test_a_part_sealed_to_a_later_key_stays_shut_for_who_holds_the_earlier(
    house: House,
) -> None:
    early = await house.enter(Role.AGENCY, agency=LOLA)
    await house.enter(Role.AGENCY, agency=LOLA, name="Holds the second version")
    one = {FieldGroup.STORY: PARTS[FieldGroup.STORY]}
    handed = await hand_over(house, await ticket(house), parts=one, status=Status.ACCEPTED)
    await early.read(f"/inbox/hand-overs/{handed.id}")
    await open_parts(early, str(handed.id))
    assert "sealed to a key that your account does not hold" in early.words


async def test_what_was_taken_back_is_not_in_the_page(house: House) -> None:
    worker = await house.enter(Role.AGENCY, agency=LOLA)
    handed = await hand_over(house, await ticket(house), status=Status.ACCEPTED)
    async with house.store.writing() as uow:
        await uow.referrals.move(handed.id, Status.ACCEPTED, Status.RECALLED, house.clock.now())
        await uow.referral_parts.withdraw((handed.id,))
    await worker.read(f"/inbox/hand-overs/{handed.id}")
    assert "Recalled. Your copy is gone" in worker.words
    assert "Open for 10 minutes" not in worker.words
    await worker.read("/inbox")
    assert "Woman" not in worker.page


async def test_when_a_case_is_erased_its_agency_reads_that_its_copy_must_go(house: House) -> None:
    about = await ticket(house)
    handed = await hand_over(house, about, status=Status.ACCEPTED)
    worker = await house.enter(Role.AGENCY, agency=LOLA)
    await erase(house.store, [about.case], house.clock.now())
    await worker.read("/inbox")
    assert "Recalled. Your copy is gone; destroy what you printed or wrote down." in worker.words
    for gone in (*SEALED, "Woman", about.ref):
        assert gone not in worker.page
    assert (await worker.get(f"/inbox/hand-overs/{handed.id}")).status == 404


async def test_an_agency_says_its_own_places(house: House) -> None:
    worker = await house.enter(Role.AGENCY, agency=LOLA)
    await worker.read("/inbox")
    assert (await worker.send("/inbox/places", {"free": "99"})).status == 422
    assert "More than all its places" in worker.words
    assert (await worker.send("/inbox/places", {"free": "3"})).status == 303
    async with house.store.reading() as uow:
        lola = await uow.agencies.get(AgencyCode(LOLA))
    assert lola is not None
    assert (lola.free, lola.free_said_at) == (3, house.clock.now())
