"""One row of all that may hang on a case, and of what an office keeps: no table stays empty."""

from dataclasses import replace
from datetime import time, timedelta
from typing import Final
from uuid import uuid4

from intake.access import Role
from intake.channels import ChannelKind
from intake.consent import Entry, FieldGroup, How, Purpose, Said
from intake.ids import CardId, CaseId, ConversationId, CountryCode, OrganisationCode, TicketRef
from intake.incoming import MediaKind
from intake.referrals import Referral
from intake_store.agency_checks import Check, CheckedBy, Result
from intake_store.cards import Card
from intake_store.contacts import NewContact
from intake_store.counts import Count
from intake_store.duty import Shift
from intake_store.invitations import Invitation
from intake_store.keyring import HOTLINE
from intake_store.keys import HolderKey, new_key_pair
from intake_store.media import NewMedium
from intake_store.media_chunks import seal_in_pieces
from intake_store.notes import Note
from intake_store.notices import Notice
from intake_store.recovery_keys import RecoveryKey
from intake_store.referral_messages import ReferralMessage
from intake_store.referral_parts import Part
from intake_store.restorations import Restoration
from intake_store.screenings import Given, Screening, apart, seal_answers
from intake_store.sealing import PublicKey, seal_to
from intake_store.second_factors import Passkey, RecoveryCode
from intake_store.traces import Trace
from intake_store.transcript import NewRecord
from intake_store.unit import UnitOfWork
from intake_store.vault import context
from tests.bot.shells import Shell
from tests.intake_store.hotline import LOLA, ZARINA

REF: Final = TicketRef("TJ-R999")  # of the case that all of it hangs on
# Some that could incriminate, and one that was skipped.
SAID: Final[Given] = {"Q1": ("1",), "Q5": ("2",), "Q6": None}


async def hang(shell: Shell, unit: UnitOfWork, case: CaseId, of: Referral) -> None:
    """On a case, its ticket and a hand-over of it."""
    now = shell.clock.now()
    key = (await unit.cases.public_keys([case]))[case]
    yes = Entry(
        purpose=Purpose.REFER,
        said=Said.YES,
        recipient=of.agency,
        fields=(FieldGroup.CODES, FieldGroup.CONTACT),
        channel="telegram",
        wording="card-ask@1",
        language=shell.house.pack.languages[0].code,
        how=How.CHAT,
        by="person",
        at=now,
    )
    await unit.consents.append([(case, yes), (case, replace(yes, purpose=Purpose.WRITE_BACK))])
    card = Card(CardId(uuid4()), case, of.agency, yes.fields, of.need, "card-ask@1", ZARINA, now)
    await unit.cards.put(replace(card, answered=Said.YES, answered_at=now))
    await unit.screenings.append([_screening(case, key, shell)])
    told = NewRecord(case, "person", now, {"given": {"said": "invented"}})
    await unit.transcript.add([told], {case: key})
    await unit.contacts.put([NewContact(case, "when", "evening", now, "mon-sun 18:00-22:00")])
    voice = NewMedium(case, MediaKind.VOICE, 4096, "file-1", now, ChannelKind.TELEGRAM)
    photo = replace(voice, kind=MediaKind.PHOTO, file="file-2")
    _, kept = await unit.media.add([voice, photo])
    for chunk in seal_in_pieces(kept, b"invented", key):
        await unit.media_chunks.put(chunk)
    await unit.media.keep(kept, "image/jpeg", 8)
    id_ = uuid4()
    note = seal_to(key, b"invented", context("notes.sealed", id_))
    await unit.notes.add(Note(id_, of.ticket, ZARINA, note, now))
    await _handed_over(unit, of, key)


def _screening(case: CaseId, key: PublicKey, shell: Shell) -> Screening:
    id_ = uuid4()
    in_the_open, telling = apart(SAID)
    return Screening(
        id=id_,
        case=case,
        track="adult",
        child=False,
        reported=False,
        answers=in_the_open,
        dimensions={"act": True, "means": None},
        low=1,
        high=2,
        rule="1",
        indicators="1",
        wording="Q1@1 Q5@1 Q6@1",
        by="person",
        at=shell.clock.now(),
        sealed_answers=seal_answers(telling, id_, key),
    )


async def _handed_over(unit: UnitOfWork, of: Referral, case: PublicKey) -> None:
    agency = new_key_pair().public
    id_ = uuid4()
    part = seal_to(agency, b"{}", context("referral_parts.sealed", id_))
    await unit.referral_parts.add([Part(id_, of.id, FieldGroup.CODES, 1, part, 1)])
    id_ = uuid4()
    await unit.referral_messages.add(
        ReferralMessage(
            id=id_,
            referral=of.id,
            by=ZARINA,
            from_agency=True,
            sealed_agency=seal_to(
                agency, b"invented", context("referral_messages.sealed_agency", id_)
            ),
            holder_version=1,
            sealed_case=seal_to(case, b"invented", context("referral_messages.sealed_case", id_)),
            at=of.handed_at,
        )
    )


async def office(shell: Shell, unit: UnitOfWork, somebody: ConversationId) -> None:
    """Duty, invitations, keys, checks of the directory, and figures."""
    now = shell.clock.now()
    await unit.duty.put(Shift(uuid4(), 0, time(8), time(20), ZARINA, None, None))
    grants = {(HOTLINE, 1): b"wrapped"}
    await unit.invitations.add(
        Invitation(
            token_hash=b"t" * 32,
            role=Role.OPERATOR,
            country=CountryCode("tj"),
            organisation=OrganisationCode("line"),
            agency=None,
            invited_by=ZARINA,
            created=now,
            until=now + timedelta(days=7),
            wrapped_grants=grants,
        )
    )
    hotline = HolderKey(HOTLINE, 1, shell.hotline.public)
    await unit.keyring.grant(
        hotline, shell.hotline.private, member=ZARINA, member_public=new_key_pair().public, at=now
    )
    paper = RecoveryKey(uuid4(), HOTLINE, new_key_pair().public, ZARINA, now)
    await unit.recovery_keys.add(paper)
    why = seal_to(shell.hotline.public, b"invented", context("restorations.why_sealed", paper.id))
    await unit.restorations.add(Restoration(paper.id, ZARINA, ZARINA, now, why, 1))
    await unit.second_factors.offer_app(ZARINA, b"sealed")
    await unit.second_factors.prove_app(ZARINA, b"sealed", b"sealed", 1, now)
    passkey = Passkey(uuid4(), ZARINA, b"credential", b"public", 1, b"sealed", now)
    await unit.second_factors.add_passkey(passkey)
    await unit.second_factors.set_codes(ZARINA, [RecoveryCode(uuid4(), b"hash", b"sealed")])
    await unit.notices.put([Notice(LOLA, "asked", now, now)])
    listed = (await unit.agencies.list())[0]
    await unit.agencies.edit(replace(listed, contact="000 00 00 09"), ZARINA, now)
    check = Check(listed.code, ZARINA, now, "duty", CheckedBy.TELEPHONE, Result.CORRECT)
    await unit.agency_checks.add(check, now.date())
    await unit.counts.append([Count(now.date().replace(day=1), "contacts", "channel=telegram")])
    await unit.traces.add([Trace(somebody, "m1", "in", now)])
    await unit.copies.add(["SM" + "0" * 32], now, now)
