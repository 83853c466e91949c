"""More of what people write for the choices of any question: dialect, haste and the everyday.

By the choice's label, or the question's kind and the choice; written as `phrases` reads them.
"""

from typing import Final

# What names a thing and says that it is not so, by the question: it answers none of the choices.
_OTHERS: Final = (
    "паспорт-|документ-|бумаг-|ҳуҷҷат-|шиноснома-|pasport-|hujjat-|passport-|document-|papers"
    " у|при|со|дар|with|own меня|мне|мной|нас|ман|худам|me|us|hand"
    "/паспорт-|документ-|ҳуҷҷат-|шиноснома-|pasport-|hujjat-|passport-|document-|papers"
    " дастам|назди|бо|o'zimda|yonimda|отдали|вернули|returned|back|доданд|qaytarishdi"
    "/продал-|продала|sold|фурӯхт-|фурухт-|sotdim|sotib машин-|дом|квартир-|скот|корову|car"
    "|house"
    "|land|cow|gold|хона-|мошин-|замин|uy|uyimni|mashina-|mol|tilla"
)
NOT_MEANT: Final = dict.fromkeys(("screening-q4", "screening-q10", "screening-q11"), _OTHERS)

EVERYDAY: Final = {
    "screening-q1:y": (
        "never|without a day off/бе дамгирӣ|дамгири|таътил/хар|ҳар руз|рӯз бе/har kuni dam"
        "/без выходных/никогда выходных|отдых-"
    ),
    "screening-q1:n": (
        "majburlashmaydi|majburlamaydi|majburlashmagan/hech kim majburla-/not made|forced to"
        "/нее|неа такого|не/ихтиёр-"
    ),
    "screening-q2-1": (
        "нормально|хорошо|вовремя|честно платят|платит/как обещали/кем|чи|чӣ хел-|хеле гап зад-"
        "/ҳамтавр-|ҳамон|ҳамин гуфта|гуфт- буд-|медиҳ-|медих-/мувофиқ-|мувофики гап|ваъда"
    ),
    "screening-q2-2": (
        "кидают|кинули|кидает деньг-|зарплат-|на/ни копейки/не палтят|плотят|плат-/not|no single"
        "|one"
        " coin|cent|penny/no pey|pay|paid|salary|money/too|very little/yt gkfnzn"
        "/пул намтиян|намтия|намете-|намедиҳ-|намедих-|намедан/bermidi|bermiydi|berishmiydi"
        "/кам медиҳ-|медих-|мете-/kam beri-|berish-"
    ),
    "screening-q2-3": (
        "fine|fines|finse us|me|they|for/finse/cut|cuts everything for|cut|cuts everything|money"
        "|for|pay/штаф-|штраф-"
        "/чарима-|ҷарима-|ҷарма|чарма/jarma|jarima-"
    ),
    "screening-q3-2": "very|too hrd|hard|heavy/hrd",
    "screening-q3-3": "мало|кам иды|еды|хӯрк|хурк|ovqt/хӯрк|хурк|ovqt",
    "screening-q3-4": "no contrakt|contract|kontrakt/hech qanday qog'oz|hujjat yo'q",
    "screening-none": (
        "non|none of these|this|them|it/такого нету|нет/ин|ин хел-|хелаш нест/bunaqasi|bunaqa"
        " yo'q|yoq"
        "/rest|остальное was|is|all true|fine|ok|правда|нормально/hech|ҳеч кадом-|narsa|nima"
        "/hechnarsa|hechnima/ҳеч|ҳеҷ|хеч кадоме|кадомаш|чиз"
    ),
    "screening-q4-1": "hech|hechnima|hechnarsa bo'lmaydi|bo'maydi|bolmaydi ketaman|ketsam",
    "screening-q4-2": "ахрана|охрана|ахран-|охран-/loked|lokked in|up",
    "screening-q4-3": (
        "доки|доков отобр-|забра-|не|у/pasportim-|hujjat- olib|qaytarma-|qaytarishma-/пасорт у|них"
    ),
    "screening-q4-4": "долк|долг/dept|debts",
    "screening-q4-6": "ребенка|детей|ребёнка не отдадут|отдает|покажут",
    "screening-q4-8": (
        "won't|wont|not|don't give|pay money|earned|wages|salary/pulim- berma-|berishma-|bermay-"
    ),
    "screening-q8:y": "nothing|not like|as|what they|promised/фиреб|фириб|firib дод-|dod-|doda",
    "screening-q8:n": "все как гаварили|говорили|обещали",
    "screening-q6:n": (
        "qo'l tekkiz-/qo'l tekkizma-|tekkizmagan/urmgan/nobody|never|no hitted|hited|touched"
        "/не|ne nazadaast|назадааст/не|ne назада-"
    ),
    "screening-q9-1": "salery|salari|sallary/зарплта|зарплат-",
    "screening-q10-1": (
        "тетя|тётя|дядя|брат|подруга отвез-|посел-|привез-|устро-"
        "/aunt|uncle|cousin|brother took|gave|brought"
    ),
    "screening-q10-2": "my self|by|худм|худам",
    "screening-q10-3": (
        "заплатил-|платил- человеку|кому|довез-|провез-/pul berdim|berib o'tkaz-|olib|o'tkazib"
        "/paid man|driver|someone|him|drove|me/paid drove|took|brought me|us/пул додам расонд-"
        "|гузаронд-|бурд-|он|то"
    ),
    "screening-q10-4": (
        "sold|selling me|us|was|were|got|been/sotib|sotdi-|sotishdi yubor-|meni/куч|kuch билан"
        "|bilan олиб|olib|кетишди"
    ),
    "screening-q13-2": (
        "dont|not no|know langage|language|langauge/no language/русски|по-русски|язык плохо|мало"
        "|слабо/изыка|язык-|изык не"
    ),
    "screening-q13-4": (
        "can't|cant|cannot buy|afford|pay ticket|fare/денег|деньги|no|money|нет билет-|ticket"
        "|дорог-"
    ),
    "screening-q13-5": (
        "оила-|oila- ин|бу|bu пул-|pul- интизор-|kut-/family|kids waits|waiting|needs money"
    ),
    "screening-q15:y": (
        "bring|give|hand|pay|earn each|every day|evening|night/должен|должна|обязан|обязана сдавать"
        "|отдавать|приносить/бояд супор-|диҳам|дихам|биёрам/topshir-|berishim shart|kerak|majbur-"
    ),
    "screening-q14:y": (
        "could refuse|say/да могла|мог/не гуфта метавонист-/deya olardim/yo'q deya olardim"
        "/могла|мог сказать|ответить нет"
    ),
    "screening-q14:n": (
        "не|ни магла|мог|могла|смогла/наметавонист-|nametavonist-/аз ман напурсид-|касе"
        "/deya|ayta|ayt olmasdim|olmas-|olmadim/mendan|hech so'ramagan|so'ramadi|so'rama-"
        "/cold|could|couldn't not|refuse"
    ),
    "screening-q5-2": (
        "qonun-|qonunga xilof|qarshi|zid/things|work jail|prison|illegal/против|нарушать закон-"
    ),
    "screening-q5-4": "guard|watch other|others|people|girls|workers",
    "screening-q9-6": "yo'l pul-|puli",
    "screening-q11-7": (
        "полици-|мент-|депорт-|миграц-|полис|politsiya-|police|immigration"
        " пугал-|запуг-|грози-|угрож-|тарсонд-|qo'rqit-|scared|threat-|frightened"
    ),
    "screening-q12-1": "i|we owed|owe people|money|bank/долги|долг|қарз|qarz|карз",
    "screening-q12-2": (
        "дома ругались|ругань|скандал-|ссоры|ссорились/ҷанҷол-|чанчол- хона|дар/janjal- uyda|uy"
    ),
    "plan-promises-none": (
        "nothing|ничего|ҳеҷ|hech не|promised|обещал-|ваъда|va'da/promised nothing"
        "/ничего не обещали|обещал|пообещали"
    ),
    "plan-promises-pay": "good mony|money|pay",
    "plan-promises-marriage": "a husband|wife/nkoh|nikoh|никоҳ|замуж",
    "plan-who-agency": "agensy|agency|agentstvo",
    "plan-who-known": "people|someone i|we know|knew/tanshim|tanishim|знакомые|знакомый",
    "plan-who-online": "тикток-|tiktok-|инстаграм-|instagram-|телеграм-|telegram-|интернет-",
    "plan-who-myself": "my self/сам|сама нашел|нашла|ищу",
    "plan-refuse:no": (
        "наметавонам|наметонам|намтонам|nametavonam|nametonam/дигар намешав-|наметав-"
        "/endi|bo'lmaydi|bolmaydi/deya|ayta olmayman/не магу|могу|смогу"
    ),
    "plan-refuse:yes": "магу|могу|смагу",
    "need-food": (
        "nothing|no|not eat|food/ида|иды|еды|хӯрк|хурк|ovqt|ovqat-/нечего|нету есть|еды|кушать"
    ),
    "need-wages": "чтобы|пусть заплат-/заплатили|заплатил за|работу/wages|salary/pay me|us",
    "need-go_home": "go|went hom|home/дамой|домой/ба хна|хона",
    "need-doctor": "дўхтир|духтир|duxtir|do'xtir|дохтур|doxtur|доктр|docter|doktr",
    "need-safe_place": "safe plce|plase|place/safe sleep|night",
    "need-held": "полис|police доштааст|дошт-|дастгир|holds|caught/бадарға|депортация мекун-",
    "need-children_not_with": (
        "дети|ребенок|сын|дочь остал-|без/kids|children|son|daughter at|are home|without|away"
        "/bolalarim|bolam uyda|yonimda qolgan|qoldi|emas/бачаҳоям|бачахоям хона|дур монд-|ҳаст-"
    ),
    "need-nothing": (
        "nothing|ничего|чизе|hechnarsa|hechnima|hech now|сейчас|not|не|needed|narsa"
        "/nothing|hechnarsa|hechnima"
    ),
    "many-few": "thre|three|fore|four|fiv|two",
    "many-many": (
        "dah|даҳ|бист|йигирма|yigirma|twenty|двадцать|ten|десять кас|нафар|киши|kishi|people"
        "|человек"
    ),
    "place-elsewhere": (
        "польш-|германи-|поляк-|литв-|латви-|коре-|европ-|polsh-|poland"
        "|germany"
        "|korea|lithuania|latvia|europe|israel|израил-|итали-|italy"
    ),
    "topic-work": "wrok|work|робота|работ-|кор|ish",
    "topic-private": (
        "don't|not|dont|wont want|like write|tell here|it/ин|ин чо|ҷо навишт- намехоҳ-|намехох-"
    ),
    "topic-marriage": "erga ber-|berish-|berishdi/выдали замуж|за",
    "tense-going-on": "nwo|now/right now",
    "tense-over": (
        "ovr|over|finished|past|before|раньше|пештар|oldin/its|it's ovr|over/кайҳо|кайхо|хеле"
        " пеш буд|шуд|гузашт"
        "/ancha oldin|bo'ldi|bo'lib/bo'lib o'tgan|o'tdi"
    ),
    "tense-not-yet": "kelasi|keyingi|ertaga|indin hafta|oy|ketaman|ketyapman|boraman",
    "age-adult": (
        "давно|уже|за за сорок|тридцать|пятьдесят|двадцать/kattaman|калонам|калонсол/взрослый"
        "|взрослая"
    ),
    "age-under-18": "скоро|почти|soon|almost|turn 18|восемнадцать|восемнадцати",
    "age-not-sure": (
        "не|нехочу|ни|won't|wont|don't|not|намехоҳам|намехохам|aytgim|aytgm говорить|сказать|скажу"
        "|say|sey|tell|гуфтан|гӯям|kelmayapti|kelmaydi|yo'q/нехочу говорить|отвечать"
    ),
    "about-me": "оба|обо мне|меня/худм|худма|худам|худамба/бораи худм|худма|худам",
    "about-code": "have|hav|got|есть|код|кот cod|code|kod|кот|код|рамз",
    "welcome-moment-alone": "тока|только|токо я|одна|один",
    "welcome-moment-others": (
        "people|others next|near|around|beside|here/телефон|телефони общий|умумӣ|общая|ҳама-"
        "|hammamizniki"
        "/telefon|phone hammamizniki|umumiy|ours|shared/рядом|возле люди|народ|муж|чужие"
        "/муж|мама|хозяин может|могут увид-"
    ),
    "welcome-moment-later": "not nwo|now/потом",
    "consents:no": (
        "no thnks|thanks|thx/против|dont|don't/dont|don't wright|write|right|contact/не|ни пишите"
        "/нанависед|нанвисед|нанависад|nanavised/yozmang|yozmng|ёзманг|yozmasin"
    ),
    "consents:yes": "не против/можна|можно|мона/mumkn|mumkin",
    "consents-both-look": (
        "look|search but|don't|dont write/ищите|поищите|ҷӯед|кобед|qidiring|izlang но|лекин|lekin"
        " не|нанавис-|yozma-|пишите"
    ),
    "dying-misread": (
        "only|just|просто|shunchaki|фақат expression|saying|words|figure|выражение|слова|шутка"
        "|gap|гап"
        "|so'z|joke"
    ),
    "erase:no": "dont|don't|не|ни delet|delete|удаляйте|удалите/o'chirmang|o'chirma/нест накун-",
    "question-topic-papers": "work permit|visa|patent",
    "info-papers": "work|residence permit|patent/permit",
    "info-something-else": "дигар|boshqa|другое|other",
    "question-more-enough": "that's|thats|это|ҳамин|shu all|всё|все|бас|xolos/no that's all",
    "question-more-mine": "холи|ҳоли|вазъи худам|ман/my|mine own|situation",
    "question-more-another": "boshqa|другой|another|дигар svol|savol|вопрос|question|савол",
    "army-where-camp": "traning|training|учеб-|полигон",
    "army-where-front": "where|near they|fight|fighting|fights/передов-|фронт-|ҷанг|urush-",
    "child-grown-up:no": (
        "никого|касе|кас|hech|ҳеч нет|нест|yo'q|йўқ|рядом/hech|ҳеч kim|ким|kas yo'q|йўқ|nest"
        "/no body/nobody here"
        "/nobody|никого|некого|нету"
    ),
    "child-grown-up:yes": (
        "тетя|бабушка|мама|папа|сестра|учитель|aunt|mother|grandmother|teacher|sister|холаам"
        "|модарам|бибиам|xolam|onam|buvim есть|рядом|здесь|со|ҳаст|bor|here|with"
    ),
}
