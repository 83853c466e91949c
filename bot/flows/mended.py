"""Words put right that are known by their outline: letters that changed places, vowels left out.

Only words that name harm or dying, and only when nothing was understood as it stands. All in one
script (`scripts.spelt`).
"""

from typing import Final

from bot.flows.phrases import Words
from bot.flows.scripts import plain, sound, spelt

_VOWELS: Final = str.maketrans(dict.fromkeys("aeiou"))
_LEAST: Final = 4  # letters; and so many consonants tell a word without its vowels
_KNOWN: Final = (
    "want myself himself herself kill killed killing knife suicide suicidal beating punched"
    " strangle"
    " strangled rape raped locked hurting dying poison pills threatens threatened kidnapped"
    " basement"
    " throat bleeding slapped kicked hitting burned hanging wrists bridge stabbed tortured choking"
    " attacked hiding sold forced"
    " убить убьют убивают избивает избивают избили ударил изнасиловали насилует насилуют зарежет"
    " задушит угрожает угрожают заперли запер повеситься покончить таблетки умереть жить сдохнуть"
    " спасите помогите себя прыгнуть мостом крыши вскрыть суицид самоубийство продали подвале"
    " мезананд мезанад мекушанд мекушад худамро худкушӣ мурдан намехоҳам зиндагӣ зӯроварӣ таҷовуз"
    " фурӯхтан бимирам месӯзонанд калтак таҳдид мехоҳам"
    " o'ldiradi o'ldirmoqchi o'ldiraman o'zimni yashagim kelmayapti urishadi urishyapti kaltaklaydi"
    " zo'rladi zo'rlashdi qamab qulflab pichoq bo'g'adi sotmoqchi tomimdan osaman o'lmoqchiman"
)


def _outline(word: str) -> str:
    return word[0] + "".join(sorted(word[1:-1])) + word[-1]


def _bones(word: str) -> str:
    return word[0] + word[1:].translate(_VOWELS)


_WORDS: Final = tuple(spelt(plain(word)) for word in _KNOWN.split())
_BY_OUTLINE: Final = {_outline(word): word for word in _WORDS}
_BY_BONES: Final = {
    bones: word for word in _WORDS if len(bones := _bones(word)) >= _LEAST and bones != word
}


def mended(words: Words) -> Words | None:
    """The words with those put right that can be; nothing where none was."""
    one_script = [_put_right(word) for word in words.spelt]
    if one_script == words.spelt:
        return None
    return Words(words.plain, one_script, [sound(word) for word in one_script])


def _put_right(word: str) -> str:
    if len(word) < _LEAST:
        return word
    if (known := _BY_OUTLINE.get(_outline(word))) is not None:
        return known
    known = _BY_BONES.get(_bones(word))
    # Somebody who leaves out vowels writes a shorter word than the one that is meant.
    return known if known is not None and len(word) < len(known) else word
