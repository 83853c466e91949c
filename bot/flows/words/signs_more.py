"""What people write for the choices of the screening's later questions, by label (see `signs`)."""

from typing import Final

from bot.flows.words.signs import FAMILY, MONEY, NONE, PAPERS

MORE_SIGNS: Final = {
    "screening-q9-1": (
        "зарплат-|оплат-|деньг-|заработ-|заработк-|сумм-|оклад/музд-|маош-|пул-/maosh-"
        "|oylik-|pul-|haqi-/ish haqi-/pay|salary|wage-|wages|money|payment"
    ),
    "screening-q9-2": (
        "услови-|график|час-|работа|нагрузк-/шароит-|шарт-|соат-|реҷа/sharoit-|soat-/ish"
        " vaqt-|sharoit-/condition-|conditions|hours|schedule"
    ),
    "screening-q9-3": (
        "договор-|контракт-|подпис-|бумаг-/шартнома-|қарордод-|имзо-/shartnoma-|kontrakt-"
        "|imzo-/contract-|contracts|signed|agreement"
    ),
    "screening-q9-4": (
        "общаг-/где жить|спать|живем/жиль-|общежит-|квартир-|прожив-|комнат-|ночлег-"
        "|дом/ҷой зист-|хоб/зист-|хобгоҳ-"
        "|манзил|хона-/turar|yashash joy-/turar-|yotoq-|uy|kvartira/hous-|housing"
        "|accommodation|room|apartment|hostel/place live|stay|sleep"
    ),
    "screening-q9-5": (
        "документ-|паспорт-|виз-|регистрац-|патент-|разрешени-/ҳуҷҷат-|шиноснома-|виза-"
        "|патент/hujjat-|pasport-|viza-|patent/paper-|papers|document-|passport|visa-"
        "|permit"
    ),
    "screening-q9-6": (
        "дорог-|проезд-|билет-|переезд|поездк-/роҳ-|роҳкиро|билет-|чипта-/yo'l-|bilet-"
        "|chipta-/road|travel|trip|ticket-|transport|way/цена дорог-"
    ),
    "screening-q9-7": (
        "учеб-|обучен-|школ-|учить-|курс-/таҳсил-|хониш-|мактаб-|омӯз-/o'qish-|ta'lim-"
        "|kurs-/study|studies|school|training|education"
    ),
    "screening-q9-8": (
        "брак-|женить-|жениться|замуж-|свадьб-|никах-/издивоҷ-|никоҳ-|тӯй-|арӯсӣ/nikoh-"
        "|to'y-|uylan-/marriage-|wedding|marry"
    ),
    "screening-q9-9": (
        "семь-|привез-|переезд- семь-|семью|родн-|детей/семь-/оила-|аҳли|овардани/oila-"
        "/family|bringing"
    ),
    "screening-q10-1": (
        "позвал-|пригласил-|уговорил- подруг-|друг|знаком-|сестр-|брат|муж|он|она"
        "/посредник|агент|вербовщик|вербовщица/агент|миёнарав/agent|vositachi/agent"
        "|recruiter|broker|middleman/привез-|отвез-|отправ-|посел-|повез-|устрои-"
        "|позвал-|забрал-|нашел- меня|нас"
        "|знаком-|друг|муж|посредник-|агент-|кто-|его|ее|человек|брат|родн-|он|она|они/меня"
        "|нас|знаком-|агент- отправ-|привез-|отвез-|посел-|устрои-|повез-/привезли"
        "|отправили|отвезли/овард-|бурд-|фиристод-|ҷойгир- маро|моро|шинос-|касе|дӯст-"
        "|агент-|онҳо|ӯро|шавҳар-/овард-|фиристод-/olib|yubor-|joylashtir- kel-|bor-|ket-"
        "|meni|bizni|tanish-|kimdir/olib keldi|kelishdi|keldilar|bordi/yubor-/brought|sent"
        "|took|housed|drove me|us|them|him|her|friend|somebody|someone|agent|here/brought"
        "|sent"
    ),
    "screening-q10-2": (
        "своим ходом/самостоятельно/сам|сама|сами|самостоятельно/сам|сама|сами приехал-"
        "|поехал-|нашел|нашла|решил-"
        "/своими силами|ходом/никто не привозил|отправлял/худам-|худаш|худамон-|мустақил-"
        "/худам омад-|рафт-|ёфт-/o'zim-|o'zi|o'zimiz/o'zim kel-|bor-|top-/myself|own|alone"
        "|themselves|himself|herself/came myself|alone|own"
    ),
    "screening-q10-3": (
        "проводник-|перевозчик-|контрабандист- через|границ-|за|помог-|пров-/за деньги"
        "|плату|оплату помог-|перевез-|провез-|перев-|дорог-|довез-/помог-"
        "|заплатил- дорог-|границ-|перейти|перевозчик-/провод-|проводник-|перевозчик-/барои"
        "|бо пул-|маблағ кӯмак-|роҳ-|гузаронд-|ёрӣ/роҳбалад-|пул додам гузаронд-|роҳ/pul-"
        " evaziga|berib|uchun yordam|yo'l-|o'tkaz-|olib/for money|paid helped|road|border"
        "|smuggl-|travel/smuggler-|smuggled"
    ),
    "screening-q10-4": (
        "majburlab olib|ketishdi/forced/заставил-/силой|насильно|против похит-|увез-"
        "|забра-|отда-|прода-|взял-|привез-|увел-|вол-"
        "/похит-|украли|продали|выкрал-/за долг- отда-|забра-/насильно|силой|силком/бо|ба"
        " зӯр-|зурӣ-/зӯр-|зӯрӣ|зӯран бурд-|бо|гирифт-/рабуд-|дузд-|фурӯхт-/бар|ивази қарз-"
        "/majburlab-|kuch|zo'rlab- olib|bilan|ket-/o'g'irla-|sotish-|sotib|sotdi-"
        "|majburlab-/force|forced|forcibly by|took|taken/kidnap-|abduct-|sold|by force"
        "/against will"
    ),
    "screening-q11-1": (
        "бил|била|били|ударил-|избил-|избив-|причинял-|изнасил-/боль|больно делал-|причин-"
        "/зад-|лат/дард|лат кард-|мерасонд-|расонд-/задаанд|зад|мезаданд/urdi|urgan|urishdi"
        "|kaltakla-|ozor/hurt|hit|beat|beaten|raped|pain"
    ),
    "screening-q11-2": (
        "пугал-|запугал-|запугив-/тарсонд-/qo'rqit-/scared|frightened me/угрож-|грози-"
        "|пугал-|запугив- бить|убить|избить|насили-|распра-|боль-|ножом|физич-"
        "|смерт-|нам|мне/угрож-|грози-|запугив-/таҳдид-|тарсонд-/таҳдид кард-|дард|задан"
        "|куштан/qo'rqit-|tahdid-/threat-|threaten|threatened violence|kill|beat|hurt|me"
        "/threat-"
    ),
    "screening-q11-3": (
        f"{PAPERS} забра-|отобра-|взял-|отня-|изъя-|спрят-|гирифт-|кашид-|мегир-|пинҳон|ol-"
        f"|olib|take|took|taken|away|kept|keep|держ-|забир-/{PAPERS}"
    ),
    "screening-q11-4": (
        "запер-|запир-|закры-|сторож-|охран-|замок|замк-|взаперт-/не выпуск-/қулф-|посбон-"
        "|ҳабс|маҳкам|банд кард-|буд|мекард-/қулф-|посбонӣ/qamab-|qulf-|qo'riq-/lock-"
        "|locked|guard-|guarded"
    ),
    "screening-q11-5": (
        "долг-|долж-|задолж-|должен|должна повес-|навяз-|заним-|сдел-|стал-|остал-|оказал-|"
        "/долг-|долж-|должен|должна/қарз-|қарздор-/qarz-|qarzdor-/debt-|owe|owed|indebted"
    ),
    "screening-q11-6": (
        f"{MONEY} забра-|отобра-|держ-|взял-|отня-|не|удерж-|гирифт-|нигоҳ|дошт-|надод-"
        "|olib|ol-|berma-|ushla-|keep|kept|took|take|taken|hold|not/забирал- деньг-"
    ),
    "screening-q11-7": (
        "полици-|мент-|опозор-|позор-|стыд-|депорт-|сдать|властям|миграц-|осрам-/полис-"
        "|шарманда-|шарм|обрӯ-|депорт-/politsiya-|sharmanda-|uyat-|deport-/police|shame-"
        "|deport-|immigration|authorities"
    ),
    "screening-q11-8": (
        f"{FAMILY} угрож-|вред-|навред-|бил-|избил-|грози-|тронут|таҳдид|зад-|зарар|азоб"
        f"|qo'rqit-|tahdid|ozor-|zarar|hurt|threat-|harm/угрож- {FAMILY}"
    ),
    "screening-q12-1": (
        "денег|пул|pul|работы не|нет|набуд|yo'q было|был-|edi/денег не было/бедно жили"
        "/денег|работы не|нет|было|мало/долг-|кредит-|бедн-|безденеж-|нищ-|безработ-"
        "/пул|кор"
        " набуд-|нест|надошт-/қарз-|камбағал-|бекор-/pul|ish yo'q|bo'lma-|kam/qarz-"
        "|kambag'al-|ishsiz-/no|not|without money|job|work/debt-|poor|poverty|unemploy-"
    ),
    "screening-q12-2": (
        "родител-|отец|мать|муж пил-|пьет|умер-|бросил-/fight-|fights|trouble|problems"
        " home/отец ушел|умер/семь-|семей-|муж-|родител-|отчим- проблем-|трудн-|ссор-"
        "|плохо|сложн-|развод-|бил"
        "|пьет|тяжел-/развод-|развел-|сирот-|вдов-/оила-|хонавода- мушкил-|ҷанг|нооромӣ"
        "|душвор-|ҷанҷол/ятим|ҷудо|бева|талоқ-/oila- muammo-|qiyin-|janjal-|muammosi"
        "/ajrash-|yetim-|beva/family trouble-|problem-|difficult-|fight-|issues/divorc-"
        "|orphan|widow"
    ),
    "screening-q12-3": (
        f"{PAPERS} проблем-|трудн-|не|нет|без|просроч-|мушкил-|нест|надошт-|набуд|muammo-"
        f"|yo'q|bo'lma-|problem-|trouble|no|expired|without/{PAPERS}/нелегал-|виз- просроч-"
        "|нет"
    ),
    "screening-q12-4": (
        "язык-|закон-|правил-|русск-|прав не|незна-|без|плохо/не знал-|понимал- язык-"
        "|закон-|правил-|русск-|прав-/язык/забон-|қоида-|қонун- намедонист-|надонист-"
        "|намедон-/забон-/til-|qoida-|qonun- bilma-/til-|tilni/language|rules|rule|law|laws"
        " not|didn't|don't|no/language"
    ),
    "screening-q12-5": (
        "полици-|успех-|легк-|богат-|врал-|обещал- неправд-|сказк-|деньг-|жизн-|врал-"
        "|обман-|легк-|будет/неправд-|сказк-|обман-|врал-/легк- деньг-/полис|комёбӣ|осон"
        "|пул дурӯғ-|нодуруст|фиреб|гап-/дурӯғ-|фиреб/politsiya-|yaxshi|oson yolg'on-|hayot"
        "|pul/yolg'on-|alda-/police|success|easy|rich untrue|lie-|lies|lied|false|money"
        "|promise-/lies|lied/easy money"
    ),
    "screening-q12-6": (
        "люб-|влюб-|чувств-|отношени-|встречал-/дӯст медошт-|медор-|дошт-/ошиқ-|муҳаббат-"
        "|меҳр-|дилбаст-/sev-|sevgi-/yaxshi ko'r-/|muhabbat-/love-|loved|feeling-"
        "|relationship|boyfriend"
    ),
    "screening-q12-7": (
        "все|другие|они|за|он меня|нас|решал-|устраив-|контролир-|распоряж-|организ-|делал-"
        "/контролир-|распоряжал-|решал- все|всё|они|он|другие/дигарон-|ҳама-|онҳо идора"
        "|ташкил|ҳал мекард-|мекард|карда|кард-/hammasi-|boshqalar tashkil-|nazorat-|qil-"
        "|hal/others|they|everything|all arranged|controlled|decided|organized|control"
    ),
    "screening-q13-1": (
        "еда|еду|кормят|жиль-|ночлег-|телефон|спать|кров от|их|они|дают|дает|у|за|зависит"
        "|зависим|место/они|он дают|кормят|дает/хӯрок-|нон|хоб-|телефон-|ҷой|ҷо аз|онҳо"
        "|онхо|медих-|дигарон/ovqat-|joy-|yotoq-|telefon- ular|ulardan|ber-|uning/food|bed"
        "|phone|sleep|housing they|from|give|gives|them|provide/depend-"
    ),
    "screening-q13-2": (
        "язык-|город-|местност-|дорог-|русск-|район- не|незна-|плохо знаю|знаем|говорю"
        "|понимаю|ориентир-|знание|незнание|знает/язык- не|незнание|плохо/забон-|шаҳр-|ҷо-"
        "|маҳал-|русӣ намедон-|надон-/til-|joy-|shahar-|hudud- bilma-/language|area|city"
        "|place|roads not|don't|no|dont know|speak|understand"
    ),
    "screening-q13-3": (
        f"{PAPERS}|виз-|регистрац-|патент-|visa- проблем-|трудн-|не|нет|без|просроч-"
        f"|мушкил-|нест|надор-|muammo-|yo'q|problem-|trouble|no|expired|without/{PAPERS}"
        "/нелегал-/виз-|регистрац-|патент-"
    ),
    "screening-q13-4": (
        f"can't|cannot afford|pay leave|go|ticket/{NONE}|не денег|деньги|пул|pul|pulim"
        f"|money/{NONE}|не денег|пул|pul-|money|деньги"
        " уехать|уйти|дорог-|билет-|рафт-|роҳ-|ket-|leave|go|ticket|выехать|вернуться"
        "|баргаш-/не|нет на|что уехать|билет-|дорогу"
    ),
    "screening-q13-5": (
        "отправляю|помогаю|кормлю семье|семью|родителям|детей|детям|домой/feed|support"
        f" my kids|family|children/{FAMILY} деньг-|денег|кормить|корм-|нужн-|завис-"
        "|содерж-|пул|лозим|даркор"
        "|мефирист-|pul|kerak|muhtoj|yubor-|money|need-|needs|send|support|жд-|зараб-"
        "/деньги|пул|pul отправ-|домой|мефирист-|yubor-"
    ),
    "screening-q13-6": (
        "outsider|stranger|foreigner like|as|treated/treated outsider|different|badly"
        "/бол-|болезн-|инвалид-|больн-|здоров-|хрон-/чуж-|дискримин-|расис-|нацист-"
        "/относ-"
        " как|плохо|чуж-/чуж-|дискримин-|расис-/бемор-|касал-|маъюб-|бегона-/kasal-"
        "|nogiron-|begona-/ill|illness|sick|disab-|outsider|discriminat-|racis-|foreigner"
    ),
}
