"""Words as people type them, in every language at once: the ones that work everywhere, yes and no.

All in their plain form (`scripts`): lower case, Tajik as on a Russian keyboard, no marks.
Which language somebody has chosen does not matter: people mix, and danger waits for no menu.
"""

from typing import Final

from bot.flows.scripts import plain
from intake.outgoing import Word


def _words(text: str) -> frozenset[str]:
    return frozenset(plain(word) for word in text.split("/") if word)


# A whole message that is one of these is the word. Carrier keywords stand under STOP.
WORDS: Final[dict[Word, frozenset[str]]] = {
    Word.STOP: _words(
        "stop/стоп/ист/бас/бас кун/тухта/toxta/to'xta/bas/ist/stopall/unsubscribe/quit/cancel/end"
        "/стой/хватит/отписаться/прекратить/қатъ/тамом кун/to'xtat/toxtat/bas qil/optout/revoke"
        "/не пишите/не пишите мне/не пиши/больше не пишите/отмена/отписка/остановить/остановитесь"
        "/бас кунед/бас аст/ист кунед/нанависед/дигар нанависед/нанавис/қатъ кунед/қатъ кардан"
        "/to'xtatish/toxtatish"
        "/to'xtating/toxtating/bas qiling/yozmang/boshqa yozmang/menga yozmang/тўхтатиш/тўхтатинг"
        "/бас қил/бас қилинг/ёзманг/бошқа ёзманг/stop it/do not write/don't write"
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
        "/jonli odam kerak/odam bilan gaplashmoqchiman/operator kerak/odam chaqiring/yordam kerak"
        "/menga yordam bering/yordam beringlar/yordam qiling/inson kerak/tirik odam/жонли одам"
        "/одам керак/оператор керак/одам чақиринг/ёрдам беринг/ёрдам керак/ёрдам қилинг"
        "/i need help/please help/please help me/real person/a human/i want a person"
        "/i need a person"
    ),
    Word.URGENT: _words(
        "99/urgent/danger/sos/срочно/опасно/опасность/хатар/фаврӣ/фаври/таҷилӣ/шошилинч"
        "/shoshilinch/xavf/tezkor/zudlik/хавф/favri/xatar/тез/тезтар/emergency/экстренно/спасите"
        "/сос/срочно нужен человек/очень срочно/беда/я в опасности/srochno/opasno/хатарнок"
        "/дар хатар/ман дар хатар/ҳолати фавқулода/фавран/зуд/зудтар/хеле фаврӣ/hatar/наҷот диҳед"
        "/tez"
        "/xavfli/xavf bor/xavf ostidaman/men xavf ostidaman/juda shoshilinch/zudlik bilan"
        "/favqulodda/qutqaring/qutqaringlar/xavfdaman/хавфли/хавф бор/хавф остидаман/зудлик билан"
        "/тезкор/қутқаринг/қутқаринглар/i am in danger/in danger/very urgent/it is urgent/save me"
    ),
    Word.HIDE: _words(
        "hide/скрыть/спрятать/спрячь/пинҳон/пинхон кун/yashir/yashirish/pinhon"
        "/скрой/скройте/спрячьте/убери/уберите/пинҳон кардан/пинҳон кунед/пинхон кунед/pinhon kun"
        "/pinhon kardan"
        "/yashiring/yashirib qo'y/berkit/berkitish/яшир/яшириш/яширинг/беркит/беркитиш/hide it"
    ),
    Word.TIDY: _words(
        "tidy/tidy by itself/tidy up/auto delete/autodelete/clear by itself/delete by itself"
        "/автоудаление"
        "/убирать само/удалять само/пусть удаляется само/само/худаш нест шавад/худаш тоза шавад"
        "/худкор нест кун/худаш пок шавад/o'zi o'chsin/ozi ochsin/o'zi tozalansin/avto o'chirish"
        "/ўзи ўчсин/ўзи тозалансин/khudash toza shavad/khudash nest shavad/khudkor nest kun"
    ),
    Word.DELETE: _words(
        "delete my data/delete/удалить/удалить мои данные/удали/удали мои данные/нест кун"
        "/маълумоти маро нест кун/ҳазф/хазф кун/o'chir/ochir/ma'lumotlarimni o'chir"
        "/malumotlarimni ochir/mening ma'lumotlarimni o'chir"
        "/удалите/удалите мои данные/удалить всё/удали всё/удалите всё/стереть/сотри/сотрите/udalit"
        "/нест кардан/нест кунед/нест кардани маълумотам/маълумотамро нест кунед/пок кун/пок кунед"
        "/маълумотамро нест кун/маълумоти маро нест кунед/ҳамаашро нест кунед/nest kun/nest kuned"
        "/nest kardani ma'lumotam/nest kardani malumotam"
        "/ma'lumotlarimni o'chirish/malumotlarimni ochirish/o'chirish/ochirish"
        "/o'chiring/ochiring/o'chirib tashla/o'chirib tashlang/hammasini o'chir"
        "/ma'lumotlarimni o'chiring/ўчир/ўчириш/ўчиринг/ўчириб ташланг/маълумотларимни ўчир"
        "/маълумотларимни ўчириш/маълумотларимни ўчиринг/delete everything/delete all/erase"
        "/erase my data"
    ),
    Word.LANGUAGE: _words(
        "language/язык/забон/til/zabon/languages/языки/забонхо/yazyk/сменить язык/другой язык"
        "/поменять язык/забони дигар/забонро иваз кардан/забонро иваз кунед"
        "/tilni almashtirish/tilni o'zgartirish/boshqa til/тил/тилни алмаштириш/бошқа тил"
        "/change language/another language/lotini/lotin/latin/лотинӣ/ҳарфи лотинӣ/harfi lotini"
    ),
    Word.BACK: _words(
        "66/back/назад/қафо/бозгашт/orqaga/qafo/kafo/ба қафо/вернуться/обратно/nazad/ақиб/ба ақиб"
        "/bozgasht/ortga/orqaga qaytish/орқага/ортга/go back/go back please/верните назад"
        "/верните назад пожалуйста/назад пожалуйста/orqga/orqaga qayt"
    ),
    Word.SKIP: _words(
        "77/skip/пропустить/пропуск/гузаронидан/гузарон/o'tkazib yuborish/keyingi/пропусти"
        "/пропускаю/следующий/следующий вопрос/propusk/гузаштан/гузаронед/guzaron"
        "/guzaronidan"
        "/o'tkazish/otkazish"
        "/o'tkazib yubor/otkazib yubor/otkazib yuborish/o'tkazib yuboring/keyingi savol/ўтказиш"
        "/ўтказиб юбориш/ўтказиб юборинг/кейинги/кейинги савол/next/next question/pass/skp/skip"
        " it/прпустить"
        "/можно не отвечать/не хочу отвечать/bu haqda gapirmayman/bu haqda gapirgim yo'q"
        "/bu haqda gapirgim yoq/i don't want to answer/i dont want to answer/rather not say"
        "/ҷавоб додан намехоҳам/javob bermayman"
    ),
    Word.REPEAT: _words(
        "repeat/повторить/повтори/такрор/takror/takrorla/такрор кун/ещё раз/повтор/повторите"
        "/такрор кунед/такрор кардан/бори дигар/аз нав/takrorlash"
        "/takrorlang/qaytadan/yana bir marta/такрорлаш/такрорланг/қайтадан/say again/again"
    ),
    Word.COMPLAINT: _words(
        "complaint/жалоба/шикоят/shikoyat/пожаловаться/arz/хочу пожаловаться/у меня жалоба"
        "/шикоят кардан/шикоят дорам/арз/арз дорам"
        "/shikoyatim bor/shikoyat qilmoqchiman/шикоятим бор/шикоят қилмоқчиман/complain"
        "/i want to complain"
    ),
    Word.MORE: _words(
        "88/more/ещё/дальше/боз/yana/подробнее/муфассал/batafsil/бештар/подробно/показать ещё"
        "/муфассалтар/боз нишон диҳед/boz/mufassal"
        "/ko'proq/koproq/davomi/яна/батафсил/кўпроқ/давоми/show more"
    ),
    Word.GO_ON: _words(
        "go on/продолжить/давом/davom/идома/давом додан/davom etish/продолжай/продолжаем/далее"
        "/идома додан/идома диҳед/давом диҳед/idoma/idoma dodan"
        "/davom et/davom eting/davom etaman/davom etamiz/davom ettirish/давом этиш/давом этинг"
        "/давом эттириш/continue"
    ),
}

YES: Final = _words(
    "еще бы/ещё бы/а как же/естессно/обязательно/определенно/стопудово/это правда/все так/всё"
    " так/именно так/obviously/totally"
    "/for sure/true that/yes indeed/yes of course/yes sure/sadly yes/yes"
    " sadly/yess/yeap/ye/yas/aha/uhu/hovva/hovvo/hava"
    "/shunaqa ha/xuddi shu/xuddi shunday/aynan/айнан/ростдан/shak-shubhasiz/ҳамту/хамту/ҳамту"
    " аст/ҳамин хел/хамин хел"
    "/ҳамин тавр аст/бале дуруст/дурустай/рост мегӯед/рост мегуед/албатта ҳа/ҳа албатта/ҳа"
    " рост/конечно да/konechno"
    "/konechno da/da konechno/tak tochno/ha rost/ha albatta/ha to'g'ri/yes true/yes right/"
    "true/absolutely/definitely/exactly/indeed/certainly/точно/так и есть/еще как"
    "/абсолютно/разумеется/естественно/безусловно"
    "/канешно/конешно/канешна/конешна/дя/рост/рост аст/rost/shundoq/shunaqa/xuddi"
    " shunday/шундоқ/хамин хел аст/ну да/к сожалению да"
    "/да конечно/ну конечно/бале бале/ҳа дигар/да да да/да уж/так точно/it is true/that"
    " is right/that is true/"
    "yes/y/да/ага/угу/ҳа/оре/бале/ha/xa/hа/bale/albatta/албатта/конечно/ok/okay/ок/хорошо/хуб/xo'p"
    "/da/да да/верно/именно/правильно/это так/ҳа ҳа/хо/ҳо/дуруст/дуруст аст/ҳамин тавр"
    "/mayli/to'g'ri/togri/shunday/ha shunday/xop/roziman/майли/тўғри/шундай/ҳа шундай/хўп/розиман"
    "/yea/yea sure/thats right/that's right/yse/yed/нуы/lf/аре/бали/хай ха/ҳай ҳа/hee/h a/ho bale"
    "/yeah/yep/yup/sure/correct/right/yes please/yes it is so/of course"
)
NO: Final = _words(
    "ничего подобного/нет уж/вовсе нет/отнюдь/отнюдь нет/нед/нит/неет/nopes"
    "/not true no/асло не/асло/умуман не/ҳеҷ не/не асло"
    "/takogo ne bylo/net takogo/net net/aslo yo'q"
    "/mutlaqo yo'q/umuman yo'q/god forbid/no thank god/нет слава богу/слава богу нет/не худоро"
    " шукр/yo'q xudoga shukur/"
    "нет такого/такого нет/такого не было/никогда такого не было/нет конечно/конечно"
    " нет/не а/совсем нет/вообще нет/нет что вы/no way/unaqa emas"
    "/bunaqa emas/yo'q unaqa emas/унақа эмас/бунақа эмас/нею/ин хел не/ин хел нест/не"
    " ин хел нест/не не не/нет нет нет/certainly not/of course not/not true/"
    "no/n/нет/неа/не/на/нa/йўқ/yo'q/yoq/йук/yuq/na/hech/никогда"
    "/net/нет нет/нету/не было/никак нет/ни разу/не не/нахайр/ҳаргиз/ҳеҷ гоҳ/набуд/ne"
    "/hech qachon/aslo/bo'lmagan/yo'q yo'q/rozi emasman/ҳеч қачон/бўлмаган/рози эмасман/nope/nah"
    "/never/not at all/тщ/ytn/нпт/нее/нее такого нет/йок/yo/не е/yo'q hech qachon/ҳеҷ гоҳ не/nop"
    "/noo"
    "/hech qachon unaqa emas"
)
DONT_KNOW: Final = _words(
    "хз/фиг знает/кто знает/черт знает/чёрт знает/понятия нету/не в курсе я/не припомню/не могу"
    " вспомнить/не могу точно сказать"
    "/точно не помню/не скажу точно/i dont kno/i don't kno/dunno really/no idea really/idk"
    " really/i forgot/i forget/cant remember"
    "/can't remember/can't tell/not certain/cannot say/cannot remember/чӣ донам/чи донам/ман чӣ"
    " донам/намедунам/намедунм"
    "/namedunam/namedonm/хабарам нест/аниқ намедонам/аниқ дар ёдам нест/дар хотирам нест/ёдам"
    " нест/фаромӯш кардам/ба ман нагуфтааст"
    "/bilmidim/bilmiyman/bilmasam/bilmaydim/билмасам/men bilmayman/aniq esimda yo'q/esimda"
    " qolmagan/unutdim/eslolmayman/xabarim yoq/"
    "затрудняюсь/затрудняюсь ответить/сложно сказать/трудно сказать/даже не знаю/кто"
    " его знает/понятия не имею/чи гуям/чӣ гӯям/bilmiman/билмиман"
    "/hayronman/hard to say/difficult to say/who knows/no clue/ҳайронам/аз куҷо донам"
    "/qayerdan bilay/qaydam/"
    "i do not know/don't know/dont know/не знаю/незнаю/намедонам/намедонам ки/bilmayman/билмайман"
    "/namedonam/not sure/не уверен/не уверена/не помню/не в курсе/не знаю точно/точно не знаю"
    "/намедонем/аниқ намедонам/хабар надорам/дар хотир надорам/ne znayu/не могу сказать"
    "/bilmadim/aniq bilmayman/esimda yo'q/esimda yoq/xabarim yo'q/билмадим/аниқ билмайман"
    "/эсимда йўқ/i don't know/i dont know/dunno/idk/no idea/i am not sure/can't say"
    "/i don't remember/i dont no/i dont knw/dont kno/dont knw/dk/namdonam/намдонам/не зна/я не в"
    " курсе"
    "/ман аз куҷо донам/дар ёдам нест/i have no information/no information/билмадимку/ne znau"
)
# After STOP these are not a wish to go on: they come of themselves.
ACCIDENTAL: Final = (
    YES
    | NO
    | _words(
        "thanks/thank you/спасибо/рахмат/ташаккур/rahmat/tashakkur/понял/поняла/0/1/2/3/4/5/6/7/8/9"
        "/raxmat/katta rahmat/tushundim/тушундим/катта раҳмат/thx/got it/understood/bye"
    )
)


def word(text: str) -> Word | None:
    """The word that works everywhere, if the whole message is one."""
    said = plain(text).strip("+' ")
    return next((meant for meant, forms in WORDS.items() if said in forms), None)


# Whoever has little time gets a ticket at once, whatever stands open.
LITTLE_TIME: Final = _words(
    "little time/no time/not much time/мало времени/нет времени/времени нет/вақтам кам"
    "/вақт надорам/вақт кам/vaqtim kam/vaqtim yo'q/vaqt yo'q/вақтим кам"
)


def speaks_of_little_time(text: str) -> bool:
    said = f" {plain(text)}"
    return any(f" {phrase}" in said for phrase in LITTLE_TIME)


def all_of(said: str, words: frozenset[str]) -> bool:
    """Whether a text is one of the phrases, or words of their kind only, each once: "yes sure"."""
    if said in words:
        return True
    parts = said.split()
    return len(set(parts)) == len(parts) > 1 and words.issuperset(parts)
