"""What people write for the choices of the everyday questions, by the choice's label.

Written as `phrases` reads them, in every language at once. The words of the screening stand in
`signs`; places and languages bring their names with them.
"""

from typing import Final

from bot.flows.kin import RELATIVE, SPOUSE

OPTIONS: Final = {
    "welcome-door-before": (
        "не впервые/не первый/уже писал-/раньше писал-/был-|были здесь|тут раньше|уже/before"
        "/been here/пештар-/пеш навишта-/avval|oldin/avval|oldin yozgan-|bo'lgan-"
    ),
    "welcome-moment-alone": (
        "танҳоям|танҳо/танҳоям/да/ага/конечно/удобно/yes/sure/ҳа|ха/бале/оре/ha|xa"
        "/albatta/mayli/qulay-/қулай"
        "/хорошо|можно/мешавад/один|одна/только|лишь я/я один|одна/никого нет|рядом/никто не видит"
        "/танҳо|фақат ман|худам|мебинам/касе нест|намебинад/faqat|yolg'iz men|o'zim/yolg'iz-"
        "/hech kim yo'q|ko'rmaydi/only|just me|i/alone/nobody else|sees/no one else|sees"
        "/by myself/good moment|time/yes only-/да только-"
    ),
    "welcome-moment-others": (
        "танҳо не|нест-/друг-|кто-|муж|мужа|жена|мама|брат|начальни-|хозяин|сосед-|они"
        " увид-|вид-|чита-|смотр-"
        "/могут увидеть|видеть|читать/и другие/другие/не один|одна|только/не я один"
        "/дигар-|касе|шавҳар-|онҳо|зан-|модар-|соҳиб- мебин-|дида|бинад|бинанд|хонад|мехон-|хонда"
        "/дигарон-/танҳо нест-/boshqa-|er|erim|kimdir|ular|xotin-|onam ko'r-|o'qi-/boshqalar-"
        "/yolg'iz emas-/other-|somebody|someone|husband-|wife|boss|they see-|read-|look-"
        "/others/other people/not alone|only/shared phone"
    ),
    "welcome-moment-later": (
        "вақт|вақтам нест|надорам/нет|мало времени/vaqtim yo'q/не сейчас/потом|позже"
        "|попозже|позднее/сейчас не|неудобно|нет|занят-/неудобно/не могу"
        "/не время/баъд|баъдтар/ҳоло|ҳозир не|нест|на|вақт|наметав-|намешав-/hozir emas|yo'q|band-"
        "/keyin|keyinroq/qulay emas/not now/later/cannot|can't now/busy/not good/bad moment|time"
    ),
    "welcome-moment-urgent": "срочн-/фаврӣ|таъҷил-|тезтар/shoshilinch-/tez|zudlik-/urgent-",
    "about-me": (
        "за|для себя|меня/мое дело/my case|problem|situation/обо|про мне|меня/о|про"
        " себе|себя/я сам|сама|сом/мо-|мой|моя|мое дел-|проблем-|ситуац-"
        "/мне нужна|нужно|нужен|надо помощь/у меня проблем-|бед-/для себя|меня/myself/me/mine"
        "/about|for me|myself|my/худам-/бораи|барои худам|ман|мо/дар бораи ман/ман худам"
        "/o'zim-/o'zim|men|mening haqim-|haqida|to'g'rim-|uchun"
    ),
    "about-other": (
        "a|one|some girl|woman|man|boy|guy|neighbour|neighbor|colleague|know/neighbour"
        f"|neighbor|colleague/дугона-|рафиқ-|ҳамкор-/о|об|про|за|насчет|для {RELATIVE}"
        f"|{SPOUSE}|друг-|подруг-|сосед-|знаком-|другом|другого"
        f"|другой|человек-|девуш-|женщин-|парн-|ребен-|нем|ней|них/{RELATIVE}|{SPOUSE}"
        "/друг-|дигар-|boshqa-|another|other|someone человек-|кас-|одам-|odam-|person|people|else"
        "/о другом/про другого/бораи|барои|дар каси|дигар|дигарӣ|шинос-|дӯст-|ҳамсоя-|ӯ"
        "/дигарӣ|дигаре/boshqa|do'st-|qo'shni-|u|kimdir haqida|uchun|to'g'risida"
        f"/about|for my|a|some {RELATIVE}|{SPOUSE}|friend-|neighbo-/friend-/someone|somebody else"
        "/she|he|her|him/друга|подруга|знаком-|сосед-/дӯст-|шинос-|ҳамсоя-/do'st-|qo'shni-"
    ),
    "about-question": (
        "вопрос-/спросить/узнать/интересует/савол-/пурс-/savol-/so'ra-/question-/ask|asking"
        "/информац-/маълумот/ma'lumot/information"
    ),
    "about-code": "код|кода|кодом/рамз-/kod-/code/есть номер/номер есть/raqam- bor/рақам- дорам",
    "age-adult": (
        "калонам|калонем/взросл-|совершеннолет-/калонсол-/вояга расид-/katta|kattaman|kattamiz"
        "|balog'at-|voyaga yetgan-/adult|grown"
    ),
    "age-under-18": (
        "несовершеннолет-|подросток|подрост-|малолет-/я ребенок/ребенок/школьни-"
        "/хурдсол-|ноболиғ-|наврас-/ман кӯдак-|бача-"
        "/voyaga yetma-|balog'at- yetma-/yosh bolaman|bolaman/o'smir-/minor|underage"
        "|teenager|teen/i child|kid"
    ),
    "code-without": (
        "без него|номера|кода/нет номера|кода|его/потерял-|забыл-/не помню/бе|нест рақам"
        "|рамз|код/гум кардам/raqamsiz|kodsiz/yo'q|esimda raqam|kod/without-/no code|number"
        "/lost|forgot/don't have|remember"
    ),
    "relation-family": (
        f"{RELATIVE}|семья/родн-|родствен-|семь-/хеш-|оила-|аҳли/oila-|qarindosh-/family"
        "|relative-|relatives|kin"
    ),
    "relation-friend": (
        "друг|друга|подруг-|друзья|дружим|знаком-|сосед-|приятел-|коллег-|одногрупп-/дӯст-"
        "|рафиқ-|ҳамсоя-|дугона-|шинос-|ҳамкор-/do'st-|qo'shni-|dugona-|tanish-|o'rtoq-"
        "|hamkasb-/friend-|neighbo-|colleague-|acquaint-|girlfriend|coworker"
    ),
    "relation-witness": (
        "со стороны/свидетел-|увидел-|видел-|слыша-|услыша-|прохож-|заметил-|вижу|слышу"
        "|случайно/шоҳид-|дидам|шунидам|мебинам/ko'rdim|eshitdim|guvoh-|ko'rgan-|ko'rib/saw"
        "|heard|witness-|see|hear|noticed"
    ),
    "relation-partner": (
        f"{SPOUSE}|пара|парень|девушка|сожител-|жених|невеста|молодой|бывш-/зану шавҳар"
        "/домодшаванда|қайлиқ-/birga yasha-/sevgil-/er xotin/boyfriend|fiance-|partner"
        "|couple|married"
    ),
    "relation-in-law": (
        "свекр-|свекор-|свекровь|теща|тещ-|тесть|невестк-|зять|золовк-|деверь|сноха|снох-"
        "/по браку/хушдоман-|хусур-|келин-|домод-|янга-|язна-/qaynona-|qaynota-|kelin-"
        "|kuyov-|yanga-|qayn-/in law/inlaw-|laws/mother|sister|brother|father|daughter|son"
        " in law"
    ),
    "relation-employer": (
        "начальник-|работодател-|хозяин|хозяйка|босс|директор|бригадир|прораб/работает у|на"
        "|ко меня|мне/корфармо-|сардор-|соҳибкор-|раис|хӯҷаин-/ish beruvchi-/boshliq-"
        "|xo'jayin-|boshlig'-|rahbar-|brigadir/employer-|boss|manager|foreman/works for me"
    ),
    "relation-agent": (
        "агент-|посредник-|вербовщик-|рекрутер-/миёнарав-|агент|даллол/vositachi-|agent-"
        "|dallol-/agent|middleman|broker|recruiter"
    ),
    "relation-official": (
        "учител-|врач|доктор|служащ-|чиновник-|соцработник-|полицейск-|участков-|медсестр-"
        "|воспитател-|преподавател-|психолог/социальн-|мед- работник-/муаллим-|духтур-"
        "|корманд-|табиб|мудир/o'qituvchi-|shifokor-|xodim-|muallim-|vrach-|mudir/teacher-"
        "|doctor|nurse|official-/social worker/police officer"
    ),
    "question-more-another": (
        "другой|еще|ещё|новый вопрос-|есть/еще|ещё|другой вопрос/вопрос-/да/есть/савол-|боз"
        "/боз як|савол/дигар савол-/ҳа|ха/ҳаст/yana|boshqa savol-|bitta|bor/savol-/ha|xa"
        "/another|more|other question-|one/question-/yes"
    ),
    "question-more-mine": (
        "обо|про мне|меня/о|про себе|себя/моя|мое|мой|моей ситуац-|положени-|случа-/это я"
        "|меня/худам-|ман бораи|ҳоли/бораи худам|ман/o'zim-|mening haqim-|haqida|ahvol-"
        "/o'zim haqim-/about|my me|myself|own|situation/mine|me|myself"
    ),
    "question-more-enough": (
        "все|это все/больше нет|ничего|не/хватит|достаточно/нет/спасибо все|нет/нет спасибо"
        "|все|это|больше/ҳамааш|ҳамин-|бас/ҳамааш ҳамин/дигар нест|не/не|раҳмат/не ҳамин"
        "|раҳмат/hammasi-|shu/hammasi shu/bo'ldi|yetarli|yetadi/yo'q|yoq/yo'q rahmat"
        "|hammasi|boshqa/that's|thats|that|was all|it/enough/no/no more|thanks|that/nothing"
        " more|else/all"
    ),
    "card-not-now": (
        "не сейчас/потом|позже|подума-/ҳоло|ҳозир не|на|нест/баъд|баъдтар/фикр мекунам"
        "/hozir emas|yo'q/keyin|keyinroq|o'ylab/not now|yet/later/think about"
    ),
    "dying-not-now": (
        "не сейчас/сейчас не|нет/ҳоло|ҳозир не|на|нест/hozir emas|yo'q/not now|right|yet"
        "/потом|позже|раньше|иногда|было/баъд|пеш-/keyin|oldin/later|before/думал-|думаю"
        " раньше|иногда"
    ),
    "dying-misread": (
        "не|я об|про|имел|то|этом|это/не об этом/не то|так поняли/не имел|имела виду/не так"
        "|это|то|правильно/ошиб-|пошут-|шучу|шутка|случайно/не поняли|понял|поняла/ин"
        "|манзур- набуд|не|нест/дар ин бора нагуфт-|не/нодуруст|хато фаҳмид-|кард-/шӯхӣ-"
        "/bunday|unday emas-|demoq-|demadim/demoqchi emas-/xato-|noto'g'ri|hazil-/not"
        "|didn't mean|that|about|so/did not mean-/misunder-|joke|joking|mistake/wrong"
    ),
    "danger-stay-on": (
        "вопросам|вопросы/саволҳо/ба саволҳо|савол/savollar-/questions/go on|questions"
    ),
    "language:ru": "русск-|русский|russk-|русски|рус/русӣ-|русиш/rus-|ruscha-/russian",
    "language:tg": "таджик-|таджикск-|тоҷик-|тоҷикӣ|tojik-|tojiki-|tajik-|точик-|форс-",
    "language:uz": "узбек-|узбекск-|ӯзбек-|ўзбек-|o'zbek-|ozbek-|uzbek-|узбакча",
    "language:en": "английск-|англис-|инглиз-|ingliz-|english|англ-|eng/angliy-",
    "language:ky": "киргиз-|кыргыз-|қирғиз-|qirg'iz-|kyrgyz-",
}
