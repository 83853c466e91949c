"""One transaction, seen as the tables it may touch."""

from functools import cached_property

from sqlalchemy.ext.asyncio import AsyncConnection

from intake_store.agencies import Agencies
from intake_store.agency_checks import AgencyChecks
from intake_store.alarms import Alarms
from intake_store.asks import Asks
from intake_store.audit_log import AuditLog
from intake_store.books import Books
from intake_store.bot_values import BotValues
from intake_store.cards import Cards
from intake_store.cases import Cases
from intake_store.consents import Consents
from intake_store.contacts import Contacts
from intake_store.conversations import Conversations
from intake_store.copies import Copies
from intake_store.counts import Counts
from intake_store.days import Days
from intake_store.deployment import Deployment
from intake_store.doubts import Doubts
from intake_store.dump import Dump
from intake_store.duty import Duty
from intake_store.erasures import Erasures
from intake_store.inbox import Inbox
from intake_store.invitations import Invitations
from intake_store.keyring import Keyring
from intake_store.keys import DoorKeys
from intake_store.media import Media
from intake_store.media_chunks import MediaChunks
from intake_store.notes import Notes
from intake_store.notices import Notices
from intake_store.openers import Openers
from intake_store.operators import Operators
from intake_store.organisations import Organisations
from intake_store.outbox import Outbox
from intake_store.recovery_keys import RecoveryKeys
from intake_store.referral_messages import ReferralMessages
from intake_store.referral_parts import ReferralParts
from intake_store.referrals import Referrals
from intake_store.restorations import Restorations
from intake_store.retention import Retention
from intake_store.rights import Ownership
from intake_store.screenings import Screenings
from intake_store.second_factors import SecondFactors
from intake_store.sessions import Sessions
from intake_store.standings import Standings
from intake_store.standstill import Standstill
from intake_store.tickets import Tickets
from intake_store.timers import Timers
from intake_store.traces import Traces
from intake_store.transcript import Transcript


class UnitOfWork:
    """All of it or none: what is done through one unit is committed together.

    `keys` are the bot's; without them (the panel) sealed columns of the door stay shut.
    """

    def __init__(self, connection: AsyncConnection, keys: DoorKeys | None) -> None:
        self._connection = connection
        self._keys = keys

    @cached_property
    def agencies(self) -> Agencies:
        return Agencies(self._connection)

    @cached_property
    def agency_checks(self) -> AgencyChecks:
        return AgencyChecks(self._connection)

    @cached_property
    def alarms(self) -> Alarms:
        return Alarms(self._connection)

    @cached_property
    def asks(self) -> Asks:
        return Asks(self._connection)

    @cached_property
    def audit_log(self) -> AuditLog:
        return AuditLog(self._connection)

    @cached_property
    def books(self) -> Books:
        return Books(self._connection)

    @cached_property
    def bot_values(self) -> BotValues:
        return BotValues(self._connection, self._keys)

    @cached_property
    def cards(self) -> Cards:
        return Cards(self._connection)

    @cached_property
    def cases(self) -> Cases:
        return Cases(self._connection)

    @cached_property
    def consents(self) -> Consents:
        return Consents(self._connection)

    @cached_property
    def contacts(self) -> Contacts:
        return Contacts(self._connection)

    @cached_property
    def conversations(self) -> Conversations:
        return Conversations(self._connection, self._keys)

    @cached_property
    def copies(self) -> Copies:
        return Copies(self._connection)

    @cached_property
    def counts(self) -> Counts:
        return Counts(self._connection)

    @cached_property
    def days(self) -> Days:
        return Days(self._connection)

    @cached_property
    def deployment(self) -> Deployment:
        return Deployment(self._connection)

    @cached_property
    def doubts(self) -> Doubts:
        return Doubts(self._connection, self._keys)

    @cached_property
    def dump(self) -> Dump:
        return Dump(self._connection)

    @cached_property
    def duty(self) -> Duty:
        return Duty(self._connection)

    @cached_property
    def erasures(self) -> Erasures:
        return Erasures(self._connection)

    @cached_property
    def inbox(self) -> Inbox:
        return Inbox(self._connection, self._keys, self.conversations)

    @cached_property
    def invitations(self) -> Invitations:
        return Invitations(self._connection)

    @cached_property
    def keyring(self) -> Keyring:
        return Keyring(self._connection)

    @cached_property
    def media(self) -> Media:
        return Media(self._connection, self._keys)

    @cached_property
    def media_chunks(self) -> MediaChunks:
        return MediaChunks(self._connection)

    @cached_property
    def notes(self) -> Notes:
        return Notes(self._connection)

    @cached_property
    def notices(self) -> Notices:
        return Notices(self._connection)

    @cached_property
    def openers(self) -> Openers:
        return Openers(self._connection)

    @cached_property
    def operators(self) -> Operators:
        return Operators(self._connection)

    @cached_property
    def organisations(self) -> Organisations:
        return Organisations(self._connection)

    @cached_property
    def outbox(self) -> Outbox:
        return Outbox(self._connection, self._keys)

    @cached_property
    def recovery_keys(self) -> RecoveryKeys:
        return RecoveryKeys(self._connection)

    @cached_property
    def referral_messages(self) -> ReferralMessages:
        return ReferralMessages(self._connection)

    @cached_property
    def referral_parts(self) -> ReferralParts:
        return ReferralParts(self._connection)

    @cached_property
    def referrals(self) -> Referrals:
        return Referrals(self._connection)

    @cached_property
    def restorations(self) -> Restorations:
        return Restorations(self._connection)

    @cached_property
    def retention(self) -> Retention:
        return Retention(self._connection)

    @cached_property
    def rights(self) -> Ownership:
        return Ownership(self._connection)

    @cached_property
    def screenings(self) -> Screenings:
        return Screenings(self._connection)

    @cached_property
    def second_factors(self) -> SecondFactors:
        return SecondFactors(self._connection)

    @cached_property
    def sessions(self) -> Sessions:
        return Sessions(self._connection)

    @cached_property
    def standings(self) -> Standings:
        return Standings(self._connection)

    @cached_property
    def standstill(self) -> Standstill:
        return Standstill(self._connection)

    @cached_property
    def tickets(self) -> Tickets:
        return Tickets(self._connection)

    @cached_property
    def timers(self) -> Timers:
        return Timers(self._connection, self.inbox)

    @cached_property
    def traces(self) -> Traces:
        return Traces(self._connection, self._keys)

    @cached_property
    def transcript(self) -> Transcript:
        return Transcript(self._connection)
