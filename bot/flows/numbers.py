"""Numbers as words, in every language: what somebody says who types by voice."""

from typing import Final

from bot.flows.scripts import plain, spelt

# In order from nought; a language's forms of one number stand beside each other.
_COUNTED: Final = (
    "ноль/нуль/сифр/nol/zero",
    "один/одна/одно/odin/як/яку/yak/yaku/bir/бир/битта/bitta/one",
    "два/две/dva/ду/дую/du/ikki/икки/иккита/ikkita/two",
    "три/tri/се/se/uch/уч/учта/uchta/three",
    "четыре/chetyre/чор/чаҳор/chor/to'rt/tort/тўрт/four",
    "пять/piat/pyat/панҷ/пач/панч/panj/besh/беш/five",
    "шесть/шаш/shash/olti/олти/six",
    "семь/ҳафт/haft/yetti/етти/seven",
    "восемь/ҳашт/hasht/sakkiz/саккиз/eight",
    "девять/нӯҳ/nuh/noh/to'qqiz/toqqiz/тўққиз/nine",
    "десять/даҳ/dah/o'n/on/ўн/ten",
    "одиннадцать/ёздаҳ/yozdah/eleven",
    "двенадцать/дувоздаҳ/duvozdah/twelve",
    "тринадцать/сездаҳ/sezdah/thirteen",
    "четырнадцать/чордаҳ/chordah/fourteen",
    "пятнадцать/понздаҳ/ponzdah/fifteen",
    "шестнадцать/шонздаҳ/shonzdah/sixteen",
    "семнадцать/ҳабдаҳ/ҳафдаҳ/habdah/hafdah/seventeen",
    "восемнадцать/ҳаждаҳ/ҳаждах/hajdah/eighteen",
    "девятнадцать/нуздаҳ/nuzdah/nineteen",
)
_TENS: Final = {
    20: "двадцать/бисту/двацать/бист/bist/yigirma/йигирма/twenty",
    30: "тридцать/сию/тридцат/сӣ/si/o'ttiz/ottiz/ўттиз/thirty",
    40: "сорок/чилу/чил/chil/qirq/forty",
    50: "пятьдесят/панҷоҳу/панҷоҳ/panjoh/ellik/fifty",
    60: "шестьдесят/шаст/shast/oltmish/sixty",
}
# By their beginnings: the endings are many.
_ORDINALS: Final = (
    "",
    "перв/якум/аввал/birinch/first/pervi/1st",
    "втор/дуюм/дувум/дуввум/ikkinch/second/vtor/2nd",
    "трет/сеюм/севум/uchinch/third/treti/3rd",
    "четверт/чорум/чаҳорум/to'rtinch/tortinch/fourth/chetvert/4th",
    "пятый/пятая/пятое/пятую/панҷум/beshinch/fifth/5th",
    "шестой/шестая/шестое/шашум/oltinch/sixth/6th",
    "седьмой/седьмая/седьмое/ҳафтум/yettinch/seventh/7th",
    "восьм/ҳаштум/sakkizinch/eighth/8th",
    "девят/нӯҳум/to'qqizinch/toqqizinch/ninth/9th",
    "десят/даҳум/o'ninch/oninch/tenth/10th",
)
# So many people: "нас трое", "учтамиз".
_TOGETHER: Final = {
    2: "двое/вдвоем/оба/дуто/ikkalamiz/ikkovimiz/иккаламиз",
    3: "трое/втроем/сето/uchalamiz/uchovimiz/учаламиз",
    4: "четверо/вчетвером/чорто/to'rtalamiz",
    5: "пятеро/впятером/панҷто/beshalamiz",
    6: "шестеро/семеро/вшестером",
    10: "десятеро",
}


def _said(text: str) -> list[str]:
    return [plain(word) for word in text.split("/") if word]


_VALUES: Final = {
    **{word: number for number, words in enumerate(_COUNTED) for word in _said(words)},
    **{word: number for number, words in _TENS.items() for word in _said(words)},
}
_PLACES: Final = {
    start: number for number, words in enumerate(_ORDINALS) for start in map(spelt, _said(words))
}
_STARTS: Final = tuple(sorted({len(start) for start in _PLACES}))
_PEOPLE: Final = {word: number for number, words in _TOGETHER.items() for word in _said(words)}
_MOST: Final = 3  # digits: more is a telephone, a price or a year


def number(word: str) -> int | None:
    """Which number a word is: "два", "ikki", "7"."""
    if word.isdigit():
        return int(word) if len(word) <= _MOST else None
    return _VALUES.get(word)


def place(word: str) -> int | None:
    """Which place in a list a word names, in one script: "второе", "ikkinchi"."""
    for length in _STARTS:
        if (found := _PLACES.get(word[:length])) is not None and length <= len(word):
            return found
    return None


def people(word: str) -> int | None:
    """How many people a word says: "трое"."""
    return _PEOPLE.get(word)


def amount(words: list[str]) -> int | None:
    """The one number that stands among some words: "двадцать пять", "o'n yetti", "16 лет"."""
    found = [value for word in words if (value := number(word)) is not None]
    match found:
        case [value]:
            return value
        case [tens, ones] if tens >= _TEN and tens % _TEN == 0 and 0 < ones < _TEN:
            return tens + ones
        case _:
            return None


_TEN: Final = 10
