"""The coarse facts of a request, as an agency reads them: enough to say yes or no, nothing more."""

from collections.abc import Mapping
from dataclasses import dataclass

from admin.pages.leaving import person
from admin.pages.rows import NEED_ICONS
from admin.places import language_name, place_name
from admin.visit import Visit
from intake.ids import Language
from intake.needs import Need
from intake.tickets import Urgency


@dataclass(frozen=True, slots=True)
class Facts:
    need: Need
    icon: str
    who: str  # `Woman, adult, one person`
    stay: str  # "" not said
    language: str  # by its own name; "" not said
    language_code: Language
    urgency: Urgency


def facts(visit: Visit, need: Need, coarse: Mapping[str, tuple[str, ...]]) -> Facts:
    """From a request's `coarse`: `intake.proposals.coarse` says what stands in it."""
    pack = visit.panel.pack
    spoken = _one(coarse, "language")
    return Facts(
        need=need,
        icon=NEED_ICONS.get(need, "info"),
        who=person(visit, coarse),
        stay=place_name(pack, _one(coarse, "stay"), visit.language),
        language=language_name(pack, spoken) if spoken else "",
        language_code=Language(spoken or visit.language),
        urgency=Urgency(_one(coarse, "urgency") or Urgency.SOON),
    )


def _one(coarse: Mapping[str, tuple[str, ...]], name: str) -> str:
    return next(iter(coarse.get(name, ())), "")
