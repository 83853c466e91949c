"""Ages and numbers of people as they are said: "мне 16", "18+", "нас трое"."""

from typing import Final

from bot.flows import numbers
from bot.flows.scripts import plain
from intake.tickets import AgeBand

_AGE: Final = 18
_YOUNGEST: Final = 10  # below are the numbers of choices
_OLDEST: Final = 99


def _words(text: str) -> frozenset[str]:
    return frozenset(map(plain, text.split()))


_YEARS: Final = _words(
    "лет год года годик годиков летний летняя исполнилось сол сола солаам соламу yosh"
    " yoshda yoshdaman let sola solaam mne man iam goda yil"
    " yoshman yoshga yoshim yrs yr годков летие yoshdama ёшдан саломад солагӣ years year old yo"
    " y.o мне ман ман аз аст ҳастам ҳастам да"
    " уже мой возраст men"
    " menga mening i am im i'm my age is я в на ёшдаман ёш it's of уже ещё еще только а и"
)
_BELOW: Final = _words(
    "до меньше младше нет нету не менее моложе хурд поён кам to'lmagan to'lmaganman to'lmadi kichik"
    " to'lmaganman to'lmadim kichikman under below younger less not ҳанӯз нашуда"
    " нашудааст нашудаам нашудам yet ga надорам ҳоло"
)
_ABOVE: Final = _words(
    "больше старше более свыше плюс калон зиёд боло katta kattaman oshgan oshganman dan"
    " за over above older more"
    " or plus + и ё или"
)
_PEOPLE: Final = _words(
    "нас человек человека люди людей мы мо кас нафар одам кишимиз kishi kishimiz nafar"
    " odam odammiz of us"
    " people persons we are there ҳастем ҳастанд были будет в нас всего hammamiz biz bizlar"
)
_MANY: Final = 6


def counted(words: list[str], offered: tuple[str, ...]) -> str:
    """The band that a number said with its unit falls into; "" where there is none such."""
    if AgeBand.UNDER_18 in offered:
        return _age([_without_years(word) for word in _apart(words)])
    if "few" in offered and "many" in offered:
        return _how_many(_apart(words))
    return ""


def _without_years(word: str) -> str:
    """Tajik writes them together: "ҳабдаҳсола"."""
    return word.removesuffix("сола").removesuffix("sola") or word


def _apart(words: list[str]) -> list[str]:
    """Digits and what is written together with them: "16лет"."""
    told: list[str] = []
    for word in words:
        digits = word[: len(word) - len(word.lstrip("0123456789"))]
        told += [part for part in (digits, word[len(digits) :].lstrip("+") or None) if part]
        if word.endswith("+"):
            told.append("+")
    return told


def _age(words: list[str]) -> str:
    if _born(words):
        return AgeBand.ADULT
    years = numbers.amount(words)
    if years is None or not _YOUNGEST <= years <= _OLDEST:
        return ""
    known = _YEARS | _BELOW | _ABOVE
    if any(word not in known and not _is_number(word) for word in words):
        return ""
    below = not _BELOW.isdisjoint(words)
    if below and years == _AGE:
        return AgeBand.UNDER_18
    if below:
        return ""
    return AgeBand.ADULT if years >= _AGE else AgeBand.UNDER_18


# Whoever was born then is grown, in any year to come; of later years nothing is said.
_BORN: Final = frozenset(str(year) for year in range(1925, 2008))
_BIRTH: Final = _words(
    "рождения рожденья родился родилась г гр р born birth in таваллуд таваллудам соли зода"
    " tug'ilganman tugilganman tug'ilgan yilda yil tavallud"
)


def _born(words: list[str]) -> bool:
    """A year of birth: "1987 года рождения"."""
    return (
        not _BORN.isdisjoint(words)
        and len(words) > 1
        and all(word in _BORN or word in _BIRTH or word in _YEARS for word in words)
    )


def _is_number(word: str) -> bool:
    return numbers.number(word) is not None


def _how_many(words: list[str]) -> str:
    together = [found for word in words if (found := numbers.people(word)) is not None]
    many = together[0] if len(together) == 1 else numbers.amount(words)
    alone = len(words) == 1 and not together
    if many is None or many == 0 or (alone and many <= _CHOICES):
        return ""
    if any(
        word not in _PEOPLE and not _is_number(word) and numbers.people(word) is None
        for word in words
    ):
        return ""
    if many == 1:
        return "one"
    return "many" if many >= _MANY else "few"


_CHOICES: Final = 3  # a bare number up to this is that of a choice
