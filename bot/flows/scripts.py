"""One form for what can be typed in many: scripts, keyboards, marks, digits, and how it sounds."""

import re
import unicodedata
from typing import Final

_AS_RUSSIAN_KEYBOARD: Final = dict(zip("ғӣқӯҳҷёў", "гикухчеу", strict=True))
_APOSTROPHES: Final = "ʻʼʹ`´‘’‛′"
_AS_APOSTROPHE: Final = str.maketrans(_APOSTROPHES, "'" * 9)
_MARKED: Final = re.compile(f"[{_APOSTROPHES}]")
# Stress marks over letters, and marks that nobody sees: both stand inside words.
_UNSEEN: Final = frozenset({"Mn", "Cf"})
_PUNCTUATION: Final = '!"#$%&()*,-./:;<=>?@[\\]^_`{|}~\t\n\r'
_LAST: Final = 0x1FBFF  # no script has digits above
_TAGS: Final = range(0xE0000, 0xE01F0)  # unseen ones above them


def _folding() -> dict[int, str | None]:
    table: dict[int, str | None] = dict.fromkeys(map(ord, _PUNCTUATION), " ")
    table |= dict.fromkeys(map(ord, _APOSTROPHES), "'")
    table |= {ord(letter): russian for letter, russian in _AS_RUSSIAN_KEYBOARD.items()}
    for code in (*range(0x80, _LAST + 1), *_TAGS):
        letter = chr(code)
        if letter.isdigit():
            table[code] = str(unicodedata.digit(letter))
        elif unicodedata.category(letter) in _UNSEEN:
            table[code] = None
    return table


_FOLDED: Final = _folding()
_BETWEEN_WORDS: Final = re.compile(r"[^\w'+ ]+")
# An apostrophe is part of a letter in Uzbek; before a word it is a quotation mark.
_QUOTING: Final = re.compile(r"(?<!\w)'+")


def plain(text: str) -> str:
    """Lower case, Tajik as on a Russian keyboard, digits of any script as ASCII; no marks."""
    # Apostrophes first: NFKC turns an acute accent into a space and a mark.
    marked = text.translate(_AS_APOSTROPHE) if _MARKED.search(text) else text
    folded = unicodedata.normalize("NFKC", marked).casefold()
    said = _BETWEEN_WORDS.sub(" ", folded.translate(_FOLDED))
    return " ".join((_QUOTING.sub(" ", said) if "'" in said else said).split())


# Capitals stand for what Latin writes with two letters: all else is lower case by now.
_LATIN: Final = str.maketrans(
    {
        **dict(zip("абвгдезийклмнопрстуфхыэ", "abvgdeziiklmnoprstufhie", strict=True)),
        "ж": "j",
        "ч": "j",
        "ш": "S",
        "щ": "S",
        "ц": "ts",
        "ъ": "'",
        "ь": "'",
        "ю": "yu",
        "я": "ya",
        "x": "h",
        "q": "k",
        "w": "v",
    }
)
_TOGETHER: Final = {
    "shch": "S",
    "sch": "S",
    "sh": "S",
    "zh": "j",
    "dzh": "j",
    "dj": "j",
    "ch": "j",
    "kh": "h",
    "gh": "g",
    "o'": "u",
    "g'": "g",
    "yo'": "yu",
    "yo": "e",
    "ye": "e",
}
_SEQUENCES: Final = re.compile("|".join(sorted(_TOGETHER, key=len, reverse=True)))
# After a consonant it stands for a soft sign, which "byot" has and "bit" has not.
_SOFT: Final = re.compile(r"(?<=[bdfgjklmnprstvzS])(?:'+y?|y)[eo](?!')")
_A_SOFT_SIGN: Final = "Ye"
_LETTERS: Final = str.maketrans({"y": "i", "'": ""})
_MIXED_UP: Final = str.maketrans({"e": "i", "o": "a"})
_DRAWN_OUT: Final = re.compile(r"([a-zSY])\1+")
_DOUBLED: Final = re.compile(r"([^\W\d])\1+")


def spelt(said: str) -> str:
    """A plain text in one script: the same from Cyrillic and from Latin letters.

    Doubled letters are single; ж, ч and ҷ are one, as Latin writes them. The words stay apart:
    there are as many as before.
    """
    latin = said.translate(_LATIN)
    if "'" in latin or "y" in latin:
        latin = _SOFT.sub(_A_SOFT_SIGN, latin)
    joined = _SEQUENCES.sub(_together, latin).translate(_LETTERS)
    return _DRAWN_OUT.sub(r"\1", joined)


def sound(one_script: str) -> str:
    """How a text in one script sounds, roughly: the vowels that are mixed up in typing are one.

    For long words only: of short ones too many sound alike.
    """
    return _DRAWN_OUT.sub(r"\1", one_script.translate(_MIXED_UP))


def _together(found: re.Match[str]) -> str:
    return _TOGETHER[found[0]]


def squeezed(said: str) -> str:
    """Without letters that are said twice or drawn out: "нетт", "дааа"."""
    return _DOUBLED.sub(r"\1", said)


_PICTURES: Final = str.maketrans(
    {
        **dict.fromkeys("👍👌✅✔☑🆗", " да "),
        **dict.fromkeys("👎❌✖🚫🙅", " нет "),
        "🤷": " не знаю ",
        **dict.fromkeys("🍞🍲🍽🍚🥖🥣", " еда "),
        **dict.fromkeys("🏥💊🩺🚑", " врач "),
        **dict.fromkeys("💵💰💸", " деньги "),
        **dict.fromkeys("🤰", " беременна "),
        **dict.fromkeys("🛂🪪", " паспорт "),
        **dict.fromkeys("🙏❤🙂😊😢😭😔😞", " "),
        "№": " ",
    }
)


_NUMBERED: Final = re.compile(r"\bno\. ?(?=\d)", re.IGNORECASE)  # "no. 2": no *no*


def in_words(text: str) -> str:
    """A reply's plain text, with the pictures that answer put into words."""
    return plain(_NUMBERED.sub(" ", text).translate(_PICTURES))


# What one keyboard would have written where the other stood.
_LATIN_KEYS: Final = "`qwertyuiop[]asdfghjkl;'zxcvbnm,."
_RUSSIAN_KEYS: Final = "ёйцукенгшщзхъфывапролджэячсмитьбю"
_AS_RUSSIAN: Final = str.maketrans(_LATIN_KEYS, _RUSSIAN_KEYS)
_AS_LATIN: Final = str.maketrans(_RUSSIAN_KEYS, _LATIN_KEYS)
_RUSSIAN_LOST: Final = re.compile(r"[a-z][][;,.'`][a-z]|(?:^|\s)[][;,`][a-z]")
# Short words of English that make no word: I, me, my, the, he, is, to, and, us, they, him.
_LATIN_LOST: Final = re.compile(
    r"(?:^|\s)(?:ш|ьу|ьн|еру|ру|шы|ещ|фтв|гы|ерун|ршь|цфте|вщтэе|[ьъ]\w+)(?=\s|$)"
)


def on_other_keys(text: str) -> str | None:
    """What was meant, if it looks as if the keyboard stood on the other language."""
    said = text.lower()
    if said.isascii():
        return said.translate(_AS_RUSSIAN) if _RUSSIAN_LOST.search(said) else None
    return said.translate(_AS_LATIN) if _LATIN_LOST.search(said) else None
