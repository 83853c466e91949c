"""When what is kept of a case goes: the country's days, counted from the clocks of the case."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from intake.country_pack import Retention
from intake.tickets import AgeBand, Status, Subject, Ticket

WARNING: Final = timedelta(days=14)  # how long before its time an open ticket is flagged


@dataclass(frozen=True, slots=True)
class Ends:
    """Each at the earliest; a new word begins them anew."""

    time: datetime  # when its time is past
    case: datetime  # when all goes but a tombstone; later than its time where somebody is needed
    contact: datetime

    def warns(self, ticket: Ticket, now: datetime) -> bool:
        """Whether its operator is to be told that it goes."""
        return ticket.status is Status.OPEN and self.time - WARNING <= now


def ends(
    rules: Retention,
    kind: Subject,
    last_at: datetime,
    ticket: Ticket | None,
    erase_at: datetime | None = None,
) -> Ends:
    """`kind`, `last_at`, `erase_at`: of the case. No ticket: a conversation nobody finished.

    An open ticket that nobody ever took stays one period more, flagged; a held one stays until
    the claim has ended. A wish to be erased waits for neither.
    """
    time = last_at + timedelta(days=_days(rules, kind, ticket))
    goes = time
    if ticket is not None and ticket.status is Status.OPEN:
        if ticket.claimed_by is None:
            goes = time + (time - last_at)
        elif ticket.claimed_until is not None:
            goes = max(time, ticket.claimed_until)
    elif ticket is not None and ticket.closed_at is not None:
        time = goes = max(last_at, ticket.closed_at) + (time - last_at)
    if erase_at is not None:
        time, goes = min(time, erase_at), min(goes, erase_at)
    return Ends(time, goes, min(goes, last_at + timedelta(days=rules.contact)))


def pictures_end(
    rules: Retention, came: Iterable[datetime], case_ends: datetime
) -> datetime | None:
    """When the last picture or recording goes. None: there is none."""
    newest = max(came, default=None)
    return None if newest is None else min(case_ends, newest + timedelta(days=rules.media))


def shortest(rules: Retention) -> timedelta:
    """Nothing of a case goes sooner after its last word."""
    kinds = (rules.unfinished, rules.information, rules.case, rules.child_case, rules.closed)
    return timedelta(days=min(*kinds, rules.contact))


def wrong(rules: Retention) -> tuple[str, ...]:
    """What no country can have meant, each in words for whoever wrote it."""
    longest = min(rules.case, rules.child_case)
    limits = (
        ("contact details are", rules.contact, longest),
        ("pictures are", rules.media, longest),
        ("closed tickets are", rules.closed, rules.case),
        ("unfinished conversations are", rules.unfinished, rules.case),
        ("questions are", rules.information, rules.case),
        ("waiting messages are", rules.held, longest),
    )
    return tuple(f"{what} kept longer than the case" for what, days, most in limits if days > most)


def _days(rules: Retention, kind: Subject, ticket: Ticket | None) -> int:
    if ticket is None:
        return rules.unfinished
    if ticket.age is not AgeBand.ADULT:
        return rules.child_case
    days = rules.information if kind is Subject.INFORMATION else rules.case
    return min(days, rules.closed) if ticket.status is Status.CLOSED else days
