"""Words for the codes that the pages beside the tickets show."""

from collections.abc import Iterable

import pytest

from admin.pages.figures import ABOUT
from intake import referrals
from intake.access import Action, Role
from intake.ids import Language
from intake_store.agency_checks import CheckedBy, Result
from intake_store.agency_table import AGENCIES
from tests.admin.house import WORDING

ENGLISH = WORDING.catalogue.entries[Language("en")]
# Looking at a page is no act, and these are noted under the name of what they lead to.
UNNOTED = {Action.TAKE_NEXT, Action.READ_NOTE, Action.SECOND_STEP}
NEVER_EDITED = {"code", "pack_version", "edited_at"}
CODES: dict[str, Iterable[str]] = {
    "act": (one for one in Action if not one.startswith("see-") and one not in UNNOTED),
    "role": Role,
    "role-may": Role,
    "help-for": Role,
    "checked": CheckedBy,
    "result": Result,
    "check-kept": Result,
    "because": referrals.Why,
    "contact-about": ABOUT,
    "column": (one.name for one in AGENCIES.c if one.name not in NEVER_EDITED),
}


@pytest.mark.parametrize("kind", CODES)
def test_every_code_has_words(kind: str) -> None:
    keys = {f"{kind}-{code}".replace("_", "-") for code in CODES[kind]}
    assert keys
    assert keys - ENGLISH.keys() == set()
