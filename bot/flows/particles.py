"""The small words of a reply: what denies, doubts, asks or sets a condition, and what only fills.

In their plain form (`scripts`), whole words, in every language at once. Any of the first four that
stands beside an answer makes it one that is asked about, or none.
"""

import re
from itertools import pairwise
from typing import Final

from bot.flows import lexicon
from bot.flows.scripts import plain


def _words(*texts: str) -> frozenset[str]:
    return frozenset(plain(word) for text in texts for word in text.split())


DENYING: Final = _words(
    "не нет ни без никто никого ничего никогда никак нельзя нету",
    "нест нестанд нестам нестем набуд набуданд надорам надорад надорем ҳеҷ ҳеҷкас бе мебуд",
    "yo'q yoq йўқ йук emas emasman emasmiz эмас kerakmas hech ҳеч hechkim siz",
    "no not don't dont doesn't doesnt didn't didnt isn't isnt aren't wasn't won't wont can't cant",
    "cannot couldn't never nobody nothing none without nor neither haven't hasn't net nest",
)
# Verbs that carry their *not* within: "намехоҳам" by its beginning, "kelmayapti" by its end.
_DENIES: Final = re.compile(
    r"на(?:ме|ми|хо[хш]|дор|дод|дех|дих|зад|кард|кун|шуд|шав|раф|рав|гуф|гир|дид|омад|бош|тавон"
    r"|буд|монд|до[нш]|пурс|хур|тарс|куш|вишт[аи]|навис)\w*"
    r"|name(?:x|h|d|k|g|r|t|b|sh)\w*"
    r"|\w{2,}(?:ma|ма)(?:y|й|ydi|йди|yman|йман|ymiz|ysiz|yapti|япти|yapman|yapmiz|япман|di|ди|dim|дим"
    r"|dik|gan|ган|ganman|ганман|ganmiz|sdan|slik|sman|ng|нг|nglar|sin|син|sa|са|moqda)"
)


def denies(word: str) -> bool:
    return word in DENYING or _DENIES.fullmatch(word) is not None


DOUBTING: Final = _words(
    "или либо наверно наверное кажется вроде иногда примерно возможно почти частично редко",
    "смотря всяко наверняка бывало сомневаюсь ё",
    "шояд баъзан гоҳо гоҳе каме эҳтимол гумон гӯё бинам қариб",
    "yoki ёки balki балки ba'zan ba'zida gohida gohi biroz ehtimol taxminan deyarli баъзан",
    "or maybe perhaps sometimes probably possibly almost partly quite rarely occasionally"
    " depends wait",
    "inogda navernoe mojet ili shoyad",
)
# "Not always" says neither yes nor no.
_HALF: Final = _words(
    "всегда совсем очень каждый полностью ҳамеша тамоман doim har always every exactly really quite"
)
LIMITING: Final = _words(
    "но если однако кроме хотя агар лекин вале аммо ба ғайри lekin ammo biroq agar faqatgina",
    "but if unless except though however esli",
) - _words("ба")
ASKING: Final = _words(
    "кто почему зачем сколько какой какая какие какое чей ли",
    "кӣ кист кистед кистанд чаро чанд кадом куҷо",
    "kim kimsiz nega nima nimaga qanday qancha qachon qayerda kimsizlar",
    "who why what which how whose when where",
)
# Only where they begin a reply do they ask.
_FIRST: Final = _words("что как где когда куда а чӣ чи ин")
FILLING: Final = _words(
    # who, and to whom
    "ака апа хола ну вот эх ой ой к сожалению well oh honestly actually я мне меня мной"
    " мы нас нам нами он она они его ее ему им их мой моя мое мои моей мою наш наша",
    "это этот эта эти то там тут здесь у в во на с со за из от до о об обо про к ко по для при под",
    "и а ну же вот бы ведь еще ещё да тоже так уж ой ок как что чтобы потому тогда есть был была",
    "было были будет очень просто только надо нужен нужна нужно нужны хочу хотим хотел хотела бы",
    "пожалуйста спасибо всё все который которая сам сама именно конечно там-то прям прямо вообще",
    "мой себе себя свой свои всегда уже сейчас там наверное здравствуйте вам вас вы ваш ответ",
    "вариант пункт номер срочно помогите помощь помощи",
    "ман маро моро мо мон ба бо аз дар ро ва ҳам ин он онҳо вай ӯ ӯро аст ҳаст ҳастам ҳастем буд",
    "лозим даркор мехоҳам мехоҳем лутфан раҳмат ташаккур хеле бисёр худам як барои ки ана ҳа бале",
    "men meni menga mening biz bizni bizga bizning u uni ular ularni ularga bu shu va"
    " ham bilan uchun",
    "kerak edi bor bo'ladi iltimos rahmat juda faqat o'zim bir da ga ni ning dan"
    " xohlayman istayman",
    "мен мени менга биз бизга ва ҳам билан учун керак илтимос раҳмат жуда",
    "i me my we us our he she they them his her it its is are am was were be been the a"
    " an to of in",
    "on at for with by from and also too very just please thanks thank you i'm im it's"
    " that this there",
    "do does did would will have has had want need like so here our yours number option"
    " answer really",
    "mne ya nas nam nujen nujna nujno xochu hochu eto u v s i na mi",
)
# What may stand behind a *yes* or a *no* and changes nothing.
_EVERYDAY: Final = _words(
    "слава богу спасибо что спросили шукр худоро худоё xudoga shukur god thank"
)
# Alone they say yes; before other words they only say that something was heard.
_AGREEING: Final = _words(
    "ок ok okay хорошо хуб майли mayli xo'p xop хўп sure right верно именно правильно дуруст рост"
    " тўғри to'g'ri togri shunday shundoq shunaqa шундай correct true exactly точно rost"
)
YES: Final = frozenset(word for word in lexicon.YES if " " not in word) - _AGREEING
NO: Final = frozenset(word for word in lexicon.NO if " " not in word)


def half_said(words: list[str]) -> bool:
    """Whether a reply doubts: "maybe", "not always", "yes and no"."""
    pairs = list(pairwise(words))
    return (
        not DOUBTING.isdisjoint(words)
        or words == ["может"]
        or ("может", "быть") in pairs
        or any(denies(word) and behind in _HALF for word, behind in pairs)
    )


def asks(loose: list[str], words: list[str], used: frozenset[int]) -> bool:
    """Whether a reply is a question of theirs; words of a phrase ask nothing."""
    first = "" if 0 in used else words[0]
    return first in _FIRST or not ASKING.isdisjoint(loose)


def fills(word: str) -> bool:
    return word in FILLING or word in _EVERYDAY
