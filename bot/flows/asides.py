"""What people say instead of an answer: that they cannot give one, or that they want a person.

Short ones only: longer ones tell something, and are kept.
"""

from typing import Final

from bot.flows import lexicon, particles
from bot.flows.phrases import Phrases, Words, compiled
from bot.flows.replies import MOST_WORDS
from bot.flows.scripts import in_words, plain


def leaves_open(text: str) -> bool:
    """Whether somebody says, in so many words, that they cannot or would not answer."""
    said = in_words(text)
    if "?" in text or not 0 < len(said.split()) <= MOST_WORDS:
        return False
    return lexicon.all_of(said, lexicon.DONT_KNOW) or _is_all(Words.of(said), _OPEN)


_OPEN_SAID: Final = (
    "не знаю|знаем|помню|помним|уверен|уверена/незнаю/хз/без понятия/откуда знать|знаю"
    "/не скажу|отвечу|буду|хочу|хотел|могу отвечать|говорить|сказать|рассказывать|об"
    "|обсуждать|вспоминать|писать"
    "/не скажу/не отвечу/дальше|следующ- давай-|вопрос-|пожалуйста/дальше не/не хочу дальше"
    "/пропус-/следующий/не хочу об|про этом|это"
    "/намедон-/чи донам/надонам/аниқ намедон-/намегӯ-/ҷавоб|гап|гуфтан|навиштан|сухан"
    " додан|задан|намех-|намедих-|наметав-"
    "/савол- дигар-|навбат-|баъдӣ/гуфтан намех-|наметав-/гузар-/хабар|ёд надор-"
    "/bilma-/javob bermay-|bera|berish xohlama-|olma-|bermayman/javob bermayman/aytma-"
    "/aytgim kelma-"
    "/gaplash-|gapir-|aytish-|javob xohlama-|istama-|kelma-/keyingi savol-/o'tkaz-/esimda yo'q"
    "/don't|dont|not|cannot|can't|won't know|remember|sure|say|tell|answer|talk/idk/no idea"
    "/rather not|skip/next question|one/skip/don't want answer|talk|say|tell|discuss/prefer not"
)
_OPEN: Final = compiled([("open", _OPEN_SAID)])


def calls_for_a_person(text: str) -> bool:
    """Whether somebody says in a sentence that they want to write with a person."""
    words = Words.of(plain(text))
    if not 0 < len(words.plain) <= MOST_WORDS:
        return False
    return _is_all(words, _CALLS) and not any(map(particles.denies, words.plain))


_MORE: Final = 2  # words beside, or it tells something


def _is_all(words: Words, phrases: Phrases) -> bool:
    """Whether one of the phrases was said, and hardly anything beside it."""
    found = phrases.find(words)
    used = frozenset[int]().union(*(one.at for one in found))
    beside = [word for at, word in enumerate(words.plain) if at not in used]
    return bool(found) and sum(not particles.fills(word) for word in beside) <= _MORE


_PERSON_SAID: Final = (
    "хочу|надо|нужно|нужен|дайте|позовите|соедините|свяжите|переключите"
    " человек-|человеком|оператор-|специалист-|консультант-"
    "/поговорить|говорить|связаться с|со человек-|оператор-|живым|людьми|специалист-"
    "/живой|живого|настоящий|реальный человек-|оператор-"
    "/бо|ба|зинда одам-|инсон-|оператор-|мутахассис- лозим|даркор|гап|мехоҳ-|занед|ҳаст|пайваст-"
    "/odam-|operator-|inson-|mutaxassis- kerak|chaqir-|bilan|ulang|bormi|bering|gaplash-"
    "/want|need|call|connect|give person|human|operator/talk|speak|chat to|with"
    " person|human|operator|someone|somebody/real|live|living person|human|operator"
)
_CALLS: Final = compiled([("person", _PERSON_SAID)])
