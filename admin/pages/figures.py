"""Figures as far as they are counted: without anybody, small ones hidden, the others rounded."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from babel.dates import format_date

from admin.pages.directory import today
from admin.visit import Visit
from intake.channels import ChannelKind
from intake.statistics import disclose
from intake_store.counts import Count
from intake_store.unit import UnitOfWork

_MONTHS = 12
_CONTACT = "contact"
ABOUT = ("me", "other", "question")


@dataclass(frozen=True, slots=True)
class Cell:
    words: str
    number: int | None  # None: hidden
    bar: int = 0  # 0 to 100, of the largest
    short: str = ""  # under a bar


@dataclass(frozen=True, slots=True)
class Table:
    key: str  # words: `figures-<key>`
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class FiguresView:
    title: str
    since: str
    total: int | None
    months: tuple[Cell, ...]
    tables: tuple[Table, ...]
    least: int
    base: int


async def read(visit: Visit, uow: UnitOfWork) -> FiguresView:
    rule = visit.panel.pack.statistics
    first = _months_before(today(visit).replace(day=1), _MONTHS - 1)
    counts = await uow.counts.totals(_CONTACT, first)
    label = visit.panel.wording.label_in(visit.language)
    by_month = _summed(counts, lambda count: [count.month.isoformat()])
    by_channel = _summed(counts, lambda count: _values(count, "channel"))
    by_about = _summed(counts, lambda count: _values(count, "about"))
    total = disclose({"": sum(count.number for count in counts)}, least=rule.k, base=rule.rounding)
    return FiguresView(
        title=visit.say("menu-figures"),
        since=_month(visit, first, "LLLL y"),
        total=total[""],
        months=_months(visit, first, by_month),
        tables=(
            _table(
                visit,
                "channels",
                {label("channel", one): by_channel[one.value] for one in ChannelKind},
            ),
            _table(
                visit,
                "about",
                {label("contact-about", one): by_about[one] for one in ABOUT},
            ),
        ),
        least=rule.k,
        base=rule.rounding,
    )


def _table(visit: Visit, key: str, numbers: Mapping[str, int]) -> Table:
    rule = visit.panel.pack.statistics
    shown = disclose(numbers, least=rule.k, base=rule.rounding)
    return Table(key, tuple(Cell(words, number) for words, number in shown.items()))


def _months(visit: Visit, first: date, numbers: Mapping[str, int]) -> tuple[Cell, ...]:
    rule = visit.panel.pack.statistics
    months = [_months_before(first, -ahead) for ahead in range(_MONTHS)]
    shown = disclose(
        {month.isoformat(): numbers.get(month.isoformat(), 0) for month in months},
        least=rule.k,
        base=rule.rounding,
    )
    most = max((number for number in shown.values() if number is not None), default=0)
    return tuple(
        Cell(
            words=_month(visit, month, "LLLL y"),
            number=(number := shown[month.isoformat()]),
            bar=0 if not number else number * 100 // most,
            short=_month(visit, month, "LLL"),
        )
        for month in months
    )


def _summed(counts: Iterable[Count], named: Callable[[Count], list[str]]) -> Counter[str]:
    sums: Counter[str] = Counter()
    for count in counts:
        for name in named(count):
            sums[name] += count.number
    return sums


def _values(count: Count, name: str) -> list[str]:
    """`about=me channel=sms` → the value of one of them."""
    pairs = [part.partition("=") for part in count.breakdown.split()]
    return [value for key, _, value in pairs if key == name]


def _month(visit: Visit, month: date, pattern: str) -> str:
    return format_date(month, pattern, locale=visit.language)


def _months_before(month: date, back: int) -> date:
    place = month.year * 12 + month.month - 1 - back
    return date(place // 12, place % 12 + 1, 1)
