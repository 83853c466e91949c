"""What the law of a country says of our matter, as far as somebody has read it."""

from dataclasses import dataclass

from intake.agencies import MustReport
from intake.firewall import Ground
from intake.sources import Source


@dataclass(frozen=True, slots=True)
class Article:
    """A place in the law, for operators and lawyers; never shown to a person."""

    code: str
    act: str
    article: str
    says: str
    source: Source


@dataclass(frozen=True, slots=True)
class Law:
    """None means: no source read so far says."""

    articles: tuple[Article, ...]
    child_age: int
    presumed_status: bool | None
    reflection_days: int | None
    must_report: tuple[MustReport, ...] | None  # what the line itself has to pass on


@dataclass(frozen=True, slots=True)
class NoticeException:
    """An exception the law forces on us, said in the notice whether confirmed or not."""

    ground: Ground
    source: Source
