"""What stands between a ticket and an agency: hard blocks, which no score can outweigh."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from intake.agencies import Agency, Kind, Under
from intake.consent import Cover
from intake.matters import Matter
from intake.needs import Need
from intake.routing_facts import place
from intake.tickets import AgeBand


class BlockCode(StrEnum):
    """Why an agency must not be asked; args in brackets."""

    MUST_NOT_LEARN = "must-not-learn"  # the person said so
    UNDER_POLICE = "under-police"
    UNDER_MIGRATION = "under-migration"
    UNDER_SECURITY = "under-security"
    CHILD_TO_AUTHORITY = "child-to-authority"  # by a decision of two, after a check
    SAID_NO = "said-no"  # to this agency
    SAID_NO_TO_LOOKING = "said-no-to-looking"
    NEVER_VERIFIED = "never-verified"
    NOT_VERIFIED_LATELY = "not-verified-lately"  # [days, limit]
    EXPIRED = "expired"  # [on]
    CLOSED = "closed"
    ELSEWHERE = "elsewhere"  # not where the person is
    NOT_THIS_SEX = "not-this-sex"  # [sex]
    NO_CHILDREN = "no-children"
    CHILDREN_ONLY = "children-only"
    NOT_WITH_CHILDREN = "not-with-children"
    DOES_NOT_SERVE = "does-not-serve"  # another need than what it is there for
    BY_RULE = "by-rule"  # [rule]


ABOUT_CONSENT = frozenset(
    {
        BlockCode.UNDER_POLICE,
        BlockCode.UNDER_MIGRATION,
        BlockCode.UNDER_SECURITY,
        BlockCode.SAID_NO,
        BlockCode.SAID_NO_TO_LOOKING,
    }
)


@dataclass(frozen=True, slots=True)
class Block:
    code: BlockCode
    args: Mapping[str, str] = field(default_factory=dict)


_WALLS = {
    Under.POLICE: BlockCode.UNDER_POLICE,
    Under.MIGRATION: BlockCode.UNDER_MIGRATION,
    Under.SECURITY: BlockCode.UNDER_SECURITY,
}
_REFUSED = frozenset({Cover.NO, Cover.WITHDRAWN})


def blocks(matter: Matter, agency: Agency, verified_within_days: int) -> tuple[Block, ...]:
    """All of them, gravest first."""
    return (
        *_about_will(matter, agency),
        *_about_power(matter, agency),
        *_about_entry(matter, agency, verified_within_days),
        *_about_place(matter, agency),
        *_about_who(matter, agency),
    )


def _about_will(matter: Matter, agency: Agency) -> Iterator[Block]:
    if agency.organisation.code in matter.excluded:
        yield Block(BlockCode.MUST_NOT_LEARN)
    if matter.excepted(agency):
        return
    said = matter.yes_to(agency)
    if said in _REFUSED:
        yield Block(BlockCode.SAID_NO)
    if matter.may_look in _REFUSED and said is not Cover.YES:
        yield Block(BlockCode.SAID_NO_TO_LOOKING)


def _about_power(matter: Matter, agency: Agency) -> Iterator[Block]:
    if matter.excepted(agency):
        return
    said_yes = matter.yes_to(agency) is Cover.YES
    wall = _WALLS.get(agency.organisation.under)
    if wall is not None and not said_yes:
        yield Block(wall)
    # A doctor is no authority here: a child who bleeds does not wait for two signatures.
    if agency.organisation.is_authority and agency.kind is not Kind.CLINIC:
        match matter.ticket.age:
            case AgeBand.UNDER_18:
                yield Block(BlockCode.CHILD_TO_AUTHORITY)
            case AgeBand.NOT_SURE if not said_yes:
                yield Block(BlockCode.CHILD_TO_AUTHORITY)
            case _:
                pass


def _about_entry(matter: Matter, agency: Agency, limit: int) -> Iterator[Block]:
    today = matter.now.date()
    ago = agency.verified_ago(today)
    if agency.closed:
        yield Block(BlockCode.CLOSED)
    if ago is None:
        yield Block(BlockCode.NEVER_VERIFIED)
    elif ago > limit:
        yield Block(BlockCode.NOT_VERIFIED_LATELY, {"days": str(ago), "limit": str(limit)})
    if agency.expires is not None and agency.expires < today:
        yield Block(BlockCode.EXPIRED, {"on": agency.expires.isoformat()})


def _about_place(matter: Matter, agency: Agency) -> Iterator[Block]:
    country, region = place(matter.ticket.stay)
    if not country:
        return
    if country == agency.country:
        if region and agency.regions and region not in agency.regions:
            yield Block(BlockCode.ELSEWHERE)
    elif country not in agency.abroad:
        yield Block(BlockCode.ELSEWHERE)


def _about_who(matter: Matter, agency: Agency) -> Iterator[Block]:
    ticket, serves = matter.ticket, agency.serves
    if ticket.sex and ticket.sex not in serves.sexes:
        yield Block(BlockCode.NOT_THIS_SEX, {"sex": ticket.sex})
    if ticket.age is AgeBand.UNDER_18 and not serves.children:
        yield Block(BlockCode.NO_CHILDREN)
    if ticket.age is AgeBand.ADULT and not serves.adults:
        yield Block(BlockCode.CHILDREN_ONLY)
    if (
        Need.CHILDREN_WITH in matter.needs
        and Need.SAFE_PLACE in agency.services
        and not serves.with_children
    ):
        yield Block(BlockCode.NOT_WITH_CHILDREN)
