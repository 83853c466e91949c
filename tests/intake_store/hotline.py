"""Rows to begin a test with: one ticket, one operator, one agency, all invented."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid5

from intake.access import Role
from intake.agencies import Agency, Kind, Organisation, Serves, Sex, Under, Way
from intake.hours import Hours, Span
from intake.ids import (
    AgencyCode,
    AskId,
    CaseId,
    CountryCode,
    Language,
    OperatorId,
    OrganisationCode,
    ReferralId,
    RegionCode,
    TicketRef,
)
from intake.needs import Need
from intake.referrals import Ask, AskStatus, Referral, Status
from intake.tickets import AgeBand, Opening, Subject, Ticket, Urgency
from intake.tickets import Status as TicketStatus
from intake_store.operators import Operator

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
SPACE = UUID("6f0f6b1e-5d0a-4d6c-9f6e-000000000001")
ZARINA = OperatorId(uuid5(SPACE, "zarina"))
SABO = OperatorId(uuid5(SPACE, "sabo"))
LOLA = AgencyCode("lola")


def case(number: int = 1) -> CaseId:
    return CaseId(uuid5(SPACE, f"case {number}"))


def ref(number: int = 1) -> TicketRef:
    return TicketRef(f"TJ-000-00{number}")


def ticket(
    number: int = 1,
    *,
    urgency: Urgency = Urgency.SOON,
    due_at: datetime = NOW + timedelta(hours=4),
    stay: str = "TJ-DU",
    language: str = "tg",
    channel: str = "telegram",
    needs: tuple[str, ...] = (),
) -> Ticket:
    return Ticket(
        ref=ref(number),
        case=case(number),
        country=CountryCode("tj"),
        stay=stay,
        language=Language(language),
        channel=channel,
        subject=Subject.SELF,
        age=AgeBand.ADULT,
        opened_by=Opening.NEED,
        urgency=urgency,
        due_at=due_at,
        status=TicketStatus.OPEN,
        opened_at=NOW,
        last_at=NOW,
        needs=needs,
    )


def operator(login: str = "zarina", who: OperatorId = ZARINA) -> Operator:
    return Operator(
        id=who,
        login=login,
        name=login.title(),
        role=Role.OPERATOR,
        country=CountryCode("tj"),
        organisation=OrganisationCode("line"),
        agency=None,
        languages=(Language("tg"), Language("ru")),
        public_key=b"p" * 32,
        created=NOW,
    )


def ask(number: int = 1, of: int = 1, agency: AgencyCode = LOLA) -> Ask:
    return Ask(
        id=AskId(uuid5(SPACE, f"ask {number}")),
        ticket=ref(of),
        need=Need.SAFE_PLACE,
        agency=agency,
        coarse={"age": ("adult",), "needs": ("safe_place", "doctor")},
        status=AskStatus.ASKED,
        way=Way.PORTAL,
        by=ZARINA,
        asked_at=NOW,
        lapses_at=NOW + timedelta(hours=1),
    )


def referral(number: int = 1, of: int = 1, asked: AskId | None = None) -> Referral:
    return Referral(
        id=ReferralId(uuid5(SPACE, f"referral {number}")),
        ticket=ref(of),
        agency=LOLA,
        need=Need.SAFE_PLACE,
        ask=asked,
        status=Status.HANDED_OVER,
        way=Way.PORTAL,
        by=ZARINA,
        handed_at=NOW,
        lapses_at=NOW + timedelta(hours=2),
    )


ORGANISATION = Organisation(
    code=OrganisationCode("lola-house"),
    names={Language("en"): "Lola house (demo)"},
    under=Under.NONE,
)


def agency(code: AgencyCode = LOLA, *, name: str = "Shelter Lola (demo)") -> Agency:
    return Agency(
        code=code,
        organisation=ORGANISATION,
        names={Language("en"): name, Language("tg"): "Паноҳгоҳи Лола (намунавӣ)"},
        kind=Kind.SHELTER,
        services=frozenset({Need.SAFE_PLACE, Need.FOOD}),
        country=CountryCode("tj"),
        regions=frozenset({RegionCode("TJ-DU")}),
        abroad=frozenset(),
        serves=Serves(frozenset(Sex), with_children=True),
        languages=(Language("tg"),),
        hours=Hours("Asia/Dushanbe", (Span(480, 1020), Span(1920, 2460))),
        ways=(Way.PORTAL, Way.TELEPHONE),
        contact="000 00 00 01",
        demo=True,
    )


def grown_old(agency: Agency, days: int) -> Agency:
    return replace(agency, verified_on=(NOW - timedelta(days=days)).date(), verified_by="guard")
