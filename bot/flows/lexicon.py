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
        "/не пишите/не пишите мне/не пиши/больше не пишите/отмена/отписка/остановить/остановитесь"
        "/бас кунед/бас аст/ист кунед/нанависед/дигар нанависед/нанавис/қатъ кунед/қатъ кардан"
        "/to'xtatish/toxtatish"
    ),
    Word.PERSON: _words(
        "00/a person/person/human/operator/человек/оператор/одам/инсон/odam/inson/operator"
        "/живой человек/хочу человека/с человеком/одам лозим/ба одам/odam kerak/talk to a person"
        "/help/help me/помощь/помогите/кӯмак кунед/ёрӣ диҳед/yordam bering/ёрдам/yordam/кӯмак"
        "/кумак/komak"
        "/ko'mak/info/нужен человек/нужен живой человек/позовите человека"
        "/хочу поговорить с человеком/живой"
        "/поговорить с человеком/соедините с человеком/консультант/помогите мне/помоги мне"
        "/chelovek/pomogite"
        "/бо одам/одам даркор/одам мехоҳам/бо одам гап задан/бо одам гап занам/odam lozim/bo odam"
        "/одамро ҷеғ занед/мадад/мадад кунед/кӯмак лозим/kumak/ёрӣ/yori dihed/komak kuned"
        "/kumak kuned/jonli odam"
    ),
    Word.URGENT: _words(
        "99/urgent/danger/sos/срочно/опасно/опасность/хатар/фаврӣ/фаври/таҷилӣ/шошилинч"
        "/shoshilinch/xavf/tezkor/zudlik/хавф/favri/xatar/тез/тезтар/emergency/экстренно/спасите"
        "/сос/срочно нужен человек/очень срочно/беда/я в опасности/srochno/opasno/хатарнок"
        "/дар хатар/ман дар хатар/ҳолати фавқулода/фавран/зуд/зудтар/хеле фаврӣ/hatar/наҷот диҳед"
        "/tez"
    ),
    Word.HIDE: _words(
        "hide/скрыть/спрятать/спрячь/пинҳон/пинхон кун/yashir/yashirish/pinhon"
        "/скрой/скройте/спрячьте/убери/уберите/пинҳон кардан/пинҳон кунед/пинхон кунед/pinhon kun"
    ),
    Word.DELETE: _words(
        "delete my data/delete/удалить/удалить мои данные/удали/удали мои данные/нест кун"
        "/маълумоти маро нест кун/ҳазф/хазф кун/o'chir/ochir/ma'lumotlarimni o'chir"
        "/malumotlarimni ochir/mening ma'lumotlarimni o'chir"
        "/удалите/удалите мои данные/удалить всё/удали всё/удалите всё/стереть/сотри/сотрите/udalit"
        "/нест кардан/нест кунед/нест кардани маълумотам/маълумотамро нест кунед/пок кун/пок кунед"
        "/маълумотамро нест кун/маълумоти маро нест кунед/ҳамаашро нест кунед/nest kun/nest kuned"
        "/ma'lumotlarimni o'chirish/malumotlarimni ochirish/o'chirish/ochirish"
    ),
    Word.LANGUAGE: _words(
        "language/язык/забон/til/zabon/languages/языки/забонхо/yazyk/сменить язык/другой язык"
        "/поменять язык/забони дигар/забонро иваз кардан/забонро иваз кунед"
    ),
    Word.BACK: _words(
        "66/back/назад/қафо/бозгашт/orqaga/qafo/kafo/ба қафо/вернуться/обратно/nazad/ақиб/ба ақиб"
    ),
    Word.SKIP: _words(
        "77/skip/пропустить/пропуск/гузаронидан/гузарон/o'tkazib yuborish/keyingi/пропусти"
        "/пропускаю/следующий/следующий вопрос/propusk/гузаштан/гузаронед/guzaron"
        "/o'tkazish/otkazish"
    ),
    Word.REPEAT: _words(
        "repeat/повторить/повтори/такрор/takror/takrorla/такрор кун/ещё раз/повтор/повторите"
        "/такрор кунед/такрор кардан/бори дигар/аз нав/takrorlash"
    ),
    Word.COMPLAINT: _words(
        "complaint/жалоба/шикоят/shikoyat/пожаловаться/arz/хочу пожаловаться/у меня жалоба"
        "/шикоят кардан/шикоят дорам/арз/арз дорам"
    ),
    Word.MORE: _words(
        "88/more/ещё/дальше/боз/yana/подробнее/муфассал/batafsil/бештар/подробно/показать ещё"
        "/муфассалтар/боз нишон диҳед/boz"
    ),
    Word.GO_ON: _words(
        "go on/продолжить/давом/davom/идома/давом додан/davom etish/продолжай/продолжаем/далее"
        "/идома додан/идома диҳед/давом диҳед/idoma"
    ),
}

YES: Final = _words(
    "yes/y/да/ага/угу/ҳа/оре/бале/ha/xa/hа/bale/albatta/албатта/конечно/ok/okay/ок/хорошо/хуб/xo'p"
    "/da/да да/верно/именно/правильно/это так/ҳа ҳа/хо/ҳо/дуруст/дуруст аст/ҳамин тавр"
)
NO: Final = _words(
    "no/n/нет/неа/не/на/нa/йўқ/yo'q/yoq/йук/yuq/na/hech/никогда"
    "/net/нет нет/нету/не было/никак нет/ни разу/не не/нахайр/ҳаргиз/ҳеҷ гоҳ/набуд/ne"
)
DONT_KNOW: Final = _words(
    "i do not know/don't know/dont know/не знаю/незнаю/намедонам/намедонам ки/bilmayman/билмайман"
    "/namedonam/not sure/не уверен/не уверена/не помню/не в курсе/не знаю точно/точно не знаю"
    "/намедонем/аниқ намедонам/хабар надорам/дар хотир надорам/ne znayu/не могу сказать"
)
# After STOP these are not a wish to go on: they come of themselves.
ACCIDENTAL: Final = (
    YES
    | NO
    | _words(
        "thanks/thank you/спасибо/рахмат/ташаккур/rahmat/tashakkur/понял/поняла/0/1/2/3/4/5/6/7/8/9"
    )
)

# Ways of speaking that sound like danger or dying and are neither: left out before one looks.
HARMLESS: Final = _words(
    "умереть от смеха/умереть со смеху/умереть от скуки/умереть от стыда/бьется/сердце бьется"
    "/не хочу жить с ним/не хочу жить с ней/не хочу жить с ними/не хочу жить с мужем"
    "/не хочу жить с женой/не хочу жить со свекровью/не хочу жить у него/не хочу жить у них"
    "/не хочу жить здесь/не хочу жить там/не хочу жить тут/не хочу жить вместе"
    "/не хочу жить в общежитии/не хочу жить в россии/режут зарплату/бьют баклуши/бьет током"
    "/убьет время"
) | frozenset(
    # In Tajik one "strikes" a talk, a call, a step: the same verb as for blows.
    f"{said} {strikes}"
    for said in _words("гап/занг/ҷеғ/дод/фарёд/ҳарф/қадам/дам/дилам/шона/чарх/gap/zang/harf/jegh")
    for strikes in _words("мезанад/мезананд/зада истодааст/зада истодаанд/mezanad/mezanand")
)
# Anywhere in a text: somebody may be in danger now. A two-tap question follows, never a guess.
DANGER: Final = _words(
    "kill me/killing me/beating me/beats me/hits me/hurting me/he will kill/they will kill"
    "/in danger/save me/has a knife/has a gun/locked me/locked in/being held/raped/rape"
    "/убьют/убьет/убивает/убивают/бьют/бьет/избивает/избивают/избили/спасите/в опасности"
    "/насилуют/изнасил/заперли/заперта/заперт/держат взаперти/с ножом/угрожает/угрожают/режут"
    "/мекушад/мекушанд/мезанад/мезананд/зада истода/лату кӯб/латукӯб/дар хатар/наҷот дих"
    "/наҷот дихед"
    "/тачовуз/таҷовуз/кулф кард/махкам кард/бо корд/таҳдид"
    "/o'ldiradi/o'ldirishadi/oldiradi/oldirishadi/uradi/urishyapti/uryapti/do'pposla/qutqaring"
    "/xavf ostida/zo'rla/zorla/qamab/qulflab/pichoq bilan/qo'rqitya/tahdid"
    "/убют/убил бы/убить меня/хочет убить/хотят убить/грозит убить/грозится/зарежет/зарежут"
    "/избил/избива/побили/бил меня/била меня/били меня/бить меня/будет бить/будут бить/меня бют"
    "/душит/душат/насилует/изнасиловал/меня держат/нас держат/меня удерживают/взаперти/под замком"
    "/не выпускают/не отпускают/не отпускает/меня заперли/меня продали/нас продали/хотят продать"
    "/похитили/похитил/меня украли/гонятся за/гонится за/я прячусь/пистолет/приставил нож"
    "/спаси меня/спасите/за мной следят/сделают больно/делают больно/делает больно"
    "/menya byut/menya b'yut/ubyut/ub'yut/izbivayut/spasite/menya zaperli/menya derzhat"
    "/маро мекуш/моро мекуш/куштан мехоҳад/куштан мехоҳанд/маро зад/моро зад/задан гирифт/лат мекун"
    "/лат кард/лату кӯб/бӯғӣ мекун/буғӣ мекун/зӯроварӣ/кулф карда/ҳабс кард"
    "/маро нигоҳ медоранд/моро нигоҳ медоранд/маро намемонанд/рафтан намемонанд"
    "/баромадан намемонанд"
    "/сар намедиҳанд/маро фурӯхт/моро фурӯхт/фурӯхтан мехоҳ/маро дуздид/рабуда/рабуданд/таппонча"
    "/корд гирифт/азоб медиҳ/азият медиҳ/дард мерасон/ба додам рас"
    "/maro mekush/mekushad/mekushand/maro mezan/mezanad/mezanand/lat mekun/latu kub/dar xatar"
    "/dar hatar/dar khatar/najot dih/kulf kard/qulf kard/tajovuz"
)
DYING: Final = _words(
    "want to die/kill myself/end my life/suicide/do not want to live/don't want to live/better dead"
    "/хочу умереть/умереть хочу/хочется умереть/хотела бы умереть/хотел бы умереть/убить себя"
    "/убью себя"
    "/покончить с собой/суицид/не хочу жить/не хочется жить/повешусь"
    "/покончу с собой/наложить на себя руки/лучше умереть/самоубий/спрыгну с/отравлюсь"
    "/жить не хочу/жить не хочется/незачем жить/жить незачем/смысла жить/надоело жить/устала жить"
    "/устал жить/покончить с жизнью/покончу с жизнью/счеты с жизнью/порежу вены/вскрою вены"
    "/вскрыть вены/из окна выпрыг/выпрыгну из окна/прыгну с/прыгнуть с крыши/утоплюсь/утопиться"
    "/повеситься/хочу отравиться/хочу сдохнуть/лучше сдохнуть/лучше бы я умер/лучше б я умер"
    "/уйти из жизни/уйду из жизни/наложу на себя руки/наглотаюсь таблеток/сожгу себя/поджечь себя"
    "/hochu umeret/xochu umeret/ne hochu jit/ne hochu zhit/ne xochu jit/ubit sebya/ubyu sebya"
    "/pokonchit s soboy/pokonchu s soboy/suicid"
    "/мурдан мехоҳам/мурдан мехохам/худамро мекушам/худкушӣ/худкуши/зиндагӣ намехоҳам"
    "/зинда мондан намехоҳам/зистан намехоҳам/мехоҳам бимирам/худро куштан/аз ҷонам безор"
    "/худро мекушам/худамро куштан/зиндагонӣ намехоҳам/дигар зиндагӣ кардан намехоҳам"
    "/зинда будан намехоҳам/зиндаги кардан намехоҳам дигар/аз зиндагӣ безор/аз ҳаёт безор"
    "/аз ҷон безор/марг мехоҳам/беҳтараш мемирам/кошки мемурдам/кош мемурдам"
    "/мурданам беҳтар/мурдан беҳтар/мурданро мехоҳам/ҷонамро мегирам/ба ҷонам қасд/қасди ҷон"
    "/худамро меовезам/худро овехтан/худамро мепартоям/худро партофтан/худсӯзӣ/худамро месӯзон"
    "/худамро оташ/заҳр мехӯрам/дору хӯрда мемирам/ба ҳаётам хотима/худкушӣ кардан"
    "/murdan mexo/murdan meho/murdan mekho/xudamro mekush/hudamro mekush/khudamro mekush/xudkushi"
    "/hudkushi/khudkushi/mexoham bimiram/mehoham bimiram/zindagi namexo/zindagi nameho"
    "/az jonam bezor"
    "/o'lgim kelya/men olgim kelya/o'lmoqchiman/men olmoqchiman/o'zimni o'ldir/ozimni oldir"
    "/yashagim kelmay"
    "/yashashni xohlamayman/joniga qasd/jonimga qasd/suitsid/o'zimni osaman"
)


def word(text: str) -> Word | None:
    """The word that works everywhere, if the whole message is one."""
    said = plain(text).removeprefix("+").strip()
    return next((meant for meant, forms in WORDS.items() if said in forms), None)


def speaks_of_dying(text: str) -> bool:
    return _contains(text, DYING)


# Whoever has little time gets a ticket at once, whatever stands open.
LITTLE_TIME: Final = _words(
    "little time/no time/not much time/мало времени/нет времени/времени нет/вақтам кам"
    "/вақт надорам/вақт кам/vaqtim kam/vaqtim yo'q/vaqt yo'q/вақтим кам"
)


def speaks_of_little_time(text: str) -> bool:
    return _contains(text, LITTLE_TIME)


def speaks_of_danger(text: str) -> bool:
    return _contains(text, DANGER)


def _contains(text: str, phrases: frozenset[str]) -> bool:
    """Whether a phrase begins at a word's beginning somewhere in the text."""
    padded = f" {plain(text)} "
    for harmless in HARMLESS:
        padded = padded.replace(f" {harmless} ", " ~ ")
    return any(f" {phrase}" in padded for phrase in phrases)
