"""Words as people type them, in every language at once: the ones that work everywhere, yes and no.

All in the plain form of `plain`: lower case, Tajik letters as on a Russian keyboard, no marks.
Which language somebody has chosen does not matter: people mix, and danger waits for no menu.
"""

import re
import unicodedata
from typing import Final

from intake.outgoing import Word

_AS_RUSSIAN_KEYBOARD: Final = str.maketrans("ғӣқӯҳҷёўʻʼ`´‘’", "гикухчеу''''''")


def plain(text: str) -> str:
    """Lower case, digits of any script as ASCII, marks and doubled spaces gone."""
    folded = unicodedata.normalize("NFKC", text).casefold().translate(_AS_RUSSIAN_KEYBOARD)
    digits = "".join(
        str(unicodedata.digit(c)) if c.isdigit() and not c.isascii() else c for c in folded
    )
    return " ".join(re.sub(r"[^\w'+]+", " ", digits).split())


def _words(text: str) -> frozenset[str]:
    return frozenset(plain(word) for word in text.split("/"))


# A whole message that is one of these is the word. Carrier keywords stand under STOP.
WORDS: Final[dict[Word, frozenset[str]]] = {
    Word.STOP: _words(
        "stop/стоп/ист/бас/бас кун/тухта/toxta/to'xta/bas/ist/stopall/unsubscribe/quit/cancel/end"
        "/стой/хватит/отписаться/прекратить/қатъ/тамом кун/to'xtat/toxtat/bas qil/optout/revoke"
    ),
    Word.PERSON: _words(
        "00/a person/person/human/operator/человек/оператор/одам/инсон/odam/inson/operator"
        "/живой человек/хочу человека/с человеком/одам лозим/ба одам/odam kerak/talk to a person"
        "/help/помощь/ёрдам/yordam/кӯмак/кумак/komak/ko'mak/info"
    ),
    Word.URGENT: _words(
        "99/urgent/danger/sos/срочно/опасно/опасность/хатар/фаврӣ/фаври/таҷилӣ/шошилинч"
        "/shoshilinch/xavf/tezkor/zudlik/хавф/favri/xatar/тез/тезтар/emergency/экстренно/спасите"
    ),
    Word.HIDE: _words("hide/скрыть/спрятать/спрячь/пинҳон/пинхон кун/yashir/yashirish/pinhon"),
    Word.DELETE: _words(
        "delete my data/delete/удалить/удалить мои данные/удали/удали мои данные/нест кун"
        "/маълумоти маро нест кун/ҳазф/хазф кун/o'chir/ochir/ma'lumotlarimni o'chir"
        "/malumotlarimni ochir/mening ma'lumotlarimni o'chir"
    ),
    Word.LANGUAGE: _words("language/язык/забон/til/zabon/languages/языки/забонхо"),
    Word.BACK: _words("66/back/назад/қафо/бозгашт/orqaga/qafo/kafo/ба қафо/вернуться"),
    Word.SKIP: _words("77/skip/пропустить/пропуск/гузаронидан/гузарон/o'tkazib yuborish/keyingi"),
    Word.REPEAT: _words("repeat/повторить/повтори/такрор/takror/takrorla/такрор кун/ещё раз"),
    Word.COMPLAINT: _words("complaint/жалоба/шикоят/shikoyat/пожаловаться/arz"),
    Word.MORE: _words("88/more/ещё/дальше/боз/yana/подробнее/муфассал/batafsil/бештар"),
    Word.GO_ON: _words("go on/продолжить/давом/davom/идома/давом додан/davom etish"),
}

YES: Final = _words(
    "yes/y/да/ага/угу/ҳа/оре/бале/ha/xa/hа/bale/albatta/албатта/конечно/ok/okay/ок/хорошо/хуб/xo'p"
)
NO: Final = _words("no/n/нет/неа/не/на/нa/йўқ/yo'q/yoq/йук/yuq/na/hech/никогда")
DONT_KNOW: Final = _words(
    "i do not know/don't know/dont know/не знаю/незнаю/намедонам/намедонам ки/bilmayman/билмайман"
    "/namedonam/not sure/не уверен/не уверена"
)
# After STOP these are not a wish to go on: they come of themselves.
ACCIDENTAL: Final = (
    YES
    | NO
    | _words(
        "thanks/thank you/спасибо/рахмат/ташаккур/rahmat/tashakkur/понял/поняла/0/1/2/3/4/5/6/7/8/9"
    )
)

# Anywhere in a text: somebody may be in danger now. A two-tap question follows, never a guess.
DANGER: Final = _words(
    "kill me/killing me/beating me/beats me/hits me/hurting me/he will kill/they will kill"
    "/in danger/help me/save me/has a knife/has a gun/locked me/locked in/being held/raped/rape"
    "/убьют/убьет/убивает/убивают/бьют/бьет/избивает/избивают/избили/помогите/спасите/в опасности"
    "/насилуют/изнасил/заперли/заперта/заперт/держат взаперти/с ножом/угрожает/угрожают/режут"
    "/мекушад/мекушанд/мезанад/мезананд/зада истода/лату кӯб/латукӯб/дар хатар/наҷот дих/наҷот дихед"
    "/ёрӣ дихед/ёри дихед/кӯмак кунед/тачовуз/таҷовуз/кулф кард/махкам кард/бо корд/таҳдид"
    "/o'ldiradi/o'ldirishadi/oldiradi/oldirishadi/uradi/urishyapti/uryapti/do'pposla/qutqaring"
    "/yordam bering/xavf ostida/zo'rla/zorla/qamab/qulflab/pichoq bilan/qo'rqitya/tahdid"
)
DYING: Final = _words(
    "want to die/kill myself/end my life/suicide/do not want to live/don't want to live/better dead"
    "/хочу умереть/убить себя/покончить с собой/суицид/не хочу жить/не хочется жить/повешусь"
    "/покончу с собой/наложить на себя руки/лучше умереть/самоубий/спрыгну/отравлюсь"
    "/мурдан мехоҳам/мурдан мехохам/худамро мекушам/худкушӣ/худкуши/зиндаги намехоҳам"
    "/зинда мондан намехоҳам/зистан намехоҳам/мехоҳам бимирам/худро куштан/аз ҷонам безор"
    "/o'lgim kelya/olgim kelya/o'lmoqchiman/olmoqchiman/o'zimni o'ldir/ozimni oldir/yashagim kelmay"
    "/yashashni xohlamayman/joniga qasd/jonimga qasd/suitsid/o'zimni osaman"
)


def word(text: str) -> Word | None:
    """The word that works everywhere, if the whole message is one."""
    said = plain(text).removeprefix("+").strip()
    return next((meant for meant, forms in WORDS.items() if said in forms), None)


def speaks_of_dying(text: str) -> bool:
    return _contains(text, DYING)


def speaks_of_danger(text: str) -> bool:
    return _contains(text, DANGER)


def _contains(text: str, phrases: frozenset[str]) -> bool:
    """Whether a phrase begins at a word's beginning somewhere in the text."""
    padded = f" {plain(text)}"
    return any(f" {phrase}" in padded for phrase in phrases)
