"""Operators: everybody with an account in the panel, and the wrapped half of their key."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import (
    Column,
    LargeBinary,
    String,
    Table,
    UniqueConstraint,
    Uuid,
    func,
    select,
    update,
)
from sqlalchemy.engine import RowMapping
from sqlalchemy.ext.asyncio import AsyncConnection

from intake.access import Role
from intake.ids import AgencyCode, CountryCode, Language, OperatorId, OrganisationCode
from intake.refusals import Refusal
from intake_store.schema import METADATA, Codes, Moment, insert_or_ignore

OPERATORS = Table(
    "operators",
    METADATA,
    Column("id", Uuid, primary_key=True),
    Column("login", String, nullable=False),
    Column("name", String, nullable=False),
    Column("role", String, nullable=False),
    Column("country", String, nullable=False),
    Column("organisation", String, nullable=False),
    Column("agency", String),
    Column("languages", Codes, nullable=False),
    Column("password_hash", String, nullable=False),
    Column("public_key", LargeBinary, nullable=False),
    Column("wrapped_private_key", LargeBinary, nullable=False),
    Column("created", Moment, nullable=False),
    Column("ended_at", Moment),
    UniqueConstraint("login", name="one_account_a_login"),
)


class LoginTaken(Refusal):
    """Somebody signs in by this name already; the name of an ended account is not given again."""


@dataclass(frozen=True, slots=True)
class Operator:
    id: OperatorId
    login: str  # lower case
    name: str
    role: Role
    country: CountryCode
    organisation: OrganisationCode
    agency: AgencyCode | None  # of an agency worker
    languages: tuple[Language, ...]
    public_key: bytes
    created: datetime
    ended_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Secrets:
    """What a password opens."""

    password_hash: str  # Argon2id, with its own salt
    wrapped_private_key: bytes


class Operators:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, operator: Operator, secrets: Secrets) -> None:
        """Raises LoginTaken."""
        row = {
            "id": operator.id,
            "created": operator.created,
            "ended_at": operator.ended_at,
            "public_key": operator.public_key,
            "password_hash": secrets.password_hash,
            "wrapped_private_key": secrets.wrapped_private_key,
            **_editable(operator),
        }
        added = await self._connection.execute(
            insert_or_ignore(self._connection, OPERATORS, [row], on=("login",)).returning(
                OPERATORS.c.id
            )
        )
        if added.first() is None:
            raise LoginTaken

    async def get(self, operator: OperatorId) -> Operator | None:
        return (await self.by_ids((operator,))).get(operator)

    async def by_ids(self, operators: Collection[OperatorId]) -> dict[OperatorId, Operator]:
        """Ended ones too: what they did still bears their name."""
        found = await self._connection.execute(
            select(OPERATORS).where(OPERATORS.c.id.in_(operators))
        )
        return {operator.id: operator for operator in map(_from_row, found.mappings())}

    async def by_login(self, login: str) -> tuple[Operator, Secrets] | None:
        """None if there is no such account, or it has ended."""
        found = await self._connection.execute(
            select(OPERATORS).where(
                OPERATORS.c.login == login.lower(), OPERATORS.c.ended_at.is_(None)
            )
        )
        row = found.mappings().first()
        if row is None:
            return None
        return _from_row(row), Secrets(row["password_hash"], row["wrapped_private_key"])

    async def list(self, *, ended: bool = False) -> tuple[Operator, ...]:
        """By name; without those whose account has ended, unless asked for."""
        wanted = select(OPERATORS).order_by(OPERATORS.c.name, OPERATORS.c.id)
        if not ended:
            wanted = wanted.where(OPERATORS.c.ended_at.is_(None))
        found = await self._connection.execute(wanted)
        return tuple(map(_from_row, found.mappings()))

    async def any(self) -> bool:
        """Whether anybody has ever signed up."""
        found = await self._connection.execute(select(func.count()).select_from(OPERATORS))
        return found.scalar_one() > 0

    async def edit(self, operator: Operator) -> None:
        """Name, role, place and languages; the login and the keys stay."""
        values = {name: value for name, value in _editable(operator).items() if name != "login"}
        await self._connection.execute(
            update(OPERATORS).where(OPERATORS.c.id == operator.id).values(**values)
        )

    async def replace_secrets(self, operator: OperatorId, before: Secrets, after: Secrets) -> bool:
        """A new password wraps the same key again. False: they are not what they were `before`."""
        replaced = await self._connection.execute(
            update(OPERATORS)
            .where(
                OPERATORS.c.id == operator,
                OPERATORS.c.ended_at.is_(None),
                OPERATORS.c.wrapped_private_key == before.wrapped_private_key,
            )
            .values(
                password_hash=after.password_hash, wrapped_private_key=after.wrapped_private_key
            )
        )
        return replaced.rowcount == 1

    async def renew(self, operator: OperatorId, public_key: bytes, secrets: Secrets) -> bool:
        """Another key pair and password; what was sealed to the old key stays shut to them."""
        renewed = await self._connection.execute(
            update(OPERATORS)
            .where(OPERATORS.c.id == operator, OPERATORS.c.ended_at.is_(None))
            .values(
                public_key=public_key,
                password_hash=secrets.password_hash,
                wrapped_private_key=secrets.wrapped_private_key,
            )
        )
        return renewed.rowcount == 1

    async def end(self, operator: OperatorId, at: datetime) -> bool:
        """The account is closed and its key gone; the name stays for the trail. Once."""
        ended = await self._connection.execute(
            update(OPERATORS)
            .where(OPERATORS.c.id == operator, OPERATORS.c.ended_at.is_(None))
            .values(ended_at=at, wrapped_private_key=b"", password_hash="")
        )
        return ended.rowcount == 1


def _editable(operator: Operator) -> dict[str, object]:
    return {
        "login": operator.login.lower(),
        "name": operator.name,
        "role": operator.role.value,
        "country": operator.country,
        "organisation": operator.organisation,
        "agency": operator.agency,
        "languages": operator.languages,
    }


def _from_row(row: RowMapping) -> Operator:
    return Operator(
        id=OperatorId(row["id"]),
        login=row["login"],
        name=row["name"],
        role=Role(row["role"]),
        country=CountryCode(row["country"]),
        organisation=OrganisationCode(row["organisation"]),
        agency=None if row["agency"] is None else AgencyCode(row["agency"]),
        languages=tuple(Language(language) for language in row["languages"]),
        public_key=row["public_key"],
        created=row["created"],
        ended_at=row["ended_at"],
    )
