"""The sign-in page."""

import re
from dataclasses import dataclass

from admin.visit import Visit
from intake_store.unit import UnitOfWork

# What a browser drops from an address, or takes for a slash, could make another host of it.
_INSIDE = re.compile(r"/(?![/\\])[!-~]*", re.ASCII)


@dataclass(frozen=True, slots=True)
class SignInView:
    title: str
    to: str  # where they wanted to go
    first: bool  # nobody has an account yet


async def read(visit: Visit, uow: UnitOfWork) -> SignInView:
    return SignInView(
        title=visit.say("sign-in"),
        to=inside(visit.query.get("to", "") or visit.form.fields.get("to", ("",))[0]),
        first=not await uow.operators.any(),
    )


def inside(address: str) -> str:
    """An address of the panel itself, or its front door: nobody is sent elsewhere by a link."""
    return address if _INSIDE.fullmatch(address) else "/"
