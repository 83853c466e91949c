"""What people write for needs, places and topics, by the choice's label (see `options`)."""

from typing import Final

NEEDS: Final = {
    "need-safe_place": (
        "крыша|крышу головой|над/безопасн-|надежн-|другое мест-|жиль-|дом-/негде|нечего"
        "|где|места спать"
        "|ночевать|жить|переночевать"
        "|ночлег-|остаться|спрятаться/нет жиль-|ночлег-|крыш-|дома|места/жиль-/ночлег-"
        "/приют-/убежищ-"
        "/ҷой-|ҷо хоб-|зист-|истодан нест|надор-/хона нест|надор-/joy-|uy-|uyim yo'q"
        "/yotish-|yashash-|turish-|tunash- joy- yo'q/бехатар-|амн- ҷой-|ҷо|хона-|макон-"
        "/ҷой-|ҷо хоб-|зист-|нест|истодан|шабгузаронӣ/ҷойи-|ҷой"
        "/паноҳгоҳ/манзил/куҷо хоб-|мондан/xavfsiz- joy-|uy-/joy-|yotish-|tunash- yo'q|joy-|kerak"
        "/yotishga|yashashga|turishga|tunashga joy-/turar joy/boshpana-/uysiz-/qayerda"
        " yotish-|tunash-"
        "/safe|secure place|house|home|somewhere/place|where|nowhere sleep|stay|live"
        "|hide|go/shelter-"
        "/homeless/housing/room/somewhere safe|sleep"
    ),
    "need-doctor": (
        "скорую|скорая/врач-/доктор-/больниц-/медиц-/лекарств-/лечен-/скор- помощ-"
        "/болею|заболел-|больно|болит"
        "/к врачу/духтур-/табиб-/беморхона-/дору-/касалхона-/касал|бемор|дард-/дардам-/shifokor-"
        "/vrach-/doktor-/kasalxona-/dori-/kasal-|og'ri-/tabib-/doctor-/hospital-/medic-"
        "/clinic/nurse"
        "/sick|ill|pain/poliklinika-/поликлиник-"
    ),
    "need-lawyer": (
        "адвокат-/юрист-/защитник-/правов- помощ-/юридич-/ҳуқуқшинос-/вакил-/ҳуқуқ-"
        "/advokat-/yurist-"
        "/huquq-/lawyer-/attorney/legal/advocate"
    ),
    "need-held": (
        "задержа-/полици- держ-|забра-|задерж-|увез-/арест-/выслать|вышл-|высыл-"
        "|депорт-|выдвор-/в полиции"
        "/дастгир-/полис гирифт-|нигоҳ-|бурд-/бадарға-/депортаци-/ҳабс-/маҳбас/ushla-/qamoq-/hibs-"
        "/politsiya|militsiya ushla-|ol-/deport-/chiqarib yubor-/haydab chiqar-/held"
        "/detain-/arrest-"
        "/police hold-|has|took|caught/sent away|back/send me|us away|back/prison|jail"
        "/спецприемник-/сизо"
    ),
    "need-food": (
        "еда|еды|еду|едой/поесть|кушать|есть нечего|хочу|нужно|хотим|дайте/покушать"
        "|поесть/голод-/продукт-/хлеб-"
        "/нечего есть|кушать/питани-/хӯрок-/хурдан/нон/гурусна-/ғизо-/таом/ovqat-/non"
        "/och|ochman|ochmiz"
        "/oziq-/yegulik|yeyish-/food/eat/hungry/meal-/bread/вода|воды/об/suv/water/хӯрданӣ"
    ),
    "need-papers": (
        "документ-/паспорт-/бумаг-/виз-/регистрац-/патент-/разрешени-/ҳуҷҷат-"
        "/шиноснома-/виза/коғаз-"
        "/hujjat-/pasport-/qog'oz-/viza-/ruxsatnoma-/papers/paper|document-/passport-"
        "/visa/permit-/id"
        "/свидетельств-/registratsiya-"
    ),
    "need-wages": (
        "зп|зарплата|получка/pulimni ol-|olmoq-|qaytar-/my money/owe|owes me|us money"
        "/get|my pay/расчет/зарплат-/зарплата/не|невыплач- плат-|заплат-|выплат-|отда-"
        "|дали|дают|выплач-"
        " зарплат-|деньг-|денег"
        "/деньги|денег за работу|труд/вернуть|получить|забрать деньги|зарплату/не"
        " заплатили|платят|выплатили"
        "/заработ- деньг-|плат-/музд-/маош-/музд-|маош-|пул-|ойлик- надод-|намедих-"
        "|намедех-|нагирифт-|нест/ойлик-/oylik-|oylig-/maosh-/ish haqi-"
        "/pul-|oylik-|oylig-|maosh-|haqi- berma-|berishma-|to'lama-|to'lashma-/wage-"
        "/salary/unpaid/pay|paid|money not|didn't|don't|never|unpaid|work"
        "/не рассчита-/расчет-/ҳаққи меҳнат/ҳаққам-/haqim-|haqqim-"
    ),
    "need-children_with": (
        "со|при мной|мне|нами дет-|ребен-|ребят-|сын-|доч-|малыш-/у|с меня|детьми"
        "|ребенком дети|ребенок|сын|дочь"
        "|трое|двое/с|со детьми|ребенком|сыном|дочкой|дочерью/кӯдак-|фарзанд-|бача-"
        "|писар-|духтар- бо ман|мо"
        "/бо кӯдак-|фарзанд-|бача-/bola-|farzand- yonimda|bilan|men|birga/children"
        "|child|kids|baby|kid|son|daughter with|have"
        "/дети/есть дети|ребенок/кӯдакон/bolalar-|bolam/children|kids"
    ),
    "need-children_not_with": (
        "дет-|ребен-|сын-|доч-|дочк- не|без|далеко|отдельно|забра-|отобра-|отня-|остал-"
        "/кӯдак-|фарзанд-|бача-"
        " нест-|дур|гирифт-|монд-|дигар/bola-|farzand- emas|uzoq-|boshqa|yo'q|qoldi-|olib"
        "/children|child|kids|baby|kid|son|daughter not|away|elsewhere|took|taken|without|far"
    ),
    "need-expecting": (
        "беременн-/жду|ждем|ожида- ребен-|малыш-/в положении/ҳомила-/ҳомиладор-/ҳомила"
        "/шикамдор-/дутан"
        "/интизор- кӯдак-|таваллуд-/homilador-/og'ir oyoq-/bola|farzand kut-/ikkiqat-/pregnan-"
        "/expecting/having baby|child/рожать|роды|рожу/таваллуд-"
    ),
    "need-talk": (
        "поговорить|говорить|побеседовать|выговориться|пообщаться|разговор-/просто|хоч-"
        "|кем- поговор-/психолог-"
        "/гап зад-|мезан-|занам/суҳбат-/гуфтугӯ/равоншинос-/gaplash-/suhbat-/psixolog-"
        "/talk|talking|speak|chat"
        "/someone|somebody listen|talk/psychologist|counsel-/поддержк-/дилам танг|мегирад"
    ),
    "need-interpreter": (
        "переводчик-/перевод/перевести/язык- жест-|не/глух-/тарҷумон-/тарҷима-/забон-"
        " имо-|ишора|намедонам"
        "/tarjimon-/tarjima-/imo ishora-/interpreter-/translat-/sign language/deaf/кар"
        "|гунг/kar|soqov"
    ),
    "need-go_home": (
        "вернуться|уехать|поехать|хочу таджикистан|узбекистан|киргизию|родину/return|go"
        "|back country|family/домой/на родину/вернуться|уехать|поехать|возвращ- дом-"
        "|родин-|домой|обратно"
        "|отсюда/билет- дом-|домой"
        "/ба хона-|ватан-|таҷикистон-|ватанам/хона|ватан рафт-|рав-|баргаш-|гаш-/uyga-/vatan-"
        "/uy-|vatan-|yurt- qayt-|ket-|bor-/go|return|come|get|going home|back/home/uyimga"
    ),
    "need-nothing": (
        "лозим|даркор нест/nothing needed/i'm|i fine|ok|okay|good/all good|fine/ничего"
        "|ничто/ничего не|пока|сейчас|такого/не|ничего нужно|надо|нуждаюсь|требуется"
        "/нет/спасибо|нет не|ничего надо|нужно/ҳеҷ|ҳеч чиз|чи|чизе/чизе|ҳоло лозим"
        "|даркор нест|не/ҳоҷат нест"
        "/ҳеҷчиз|ҳечӣ/hech narsa|nima/hech narsa kerak emas|kerakmas/kerak emas|kerakmas"
        "/nothing/not|don't need anything|nothing/no need|thanks/all good/все хорошо|нормально|есть"
    ),
    "many-one": (
        "один|одна/я один|одна/только|лишь я/сам|сама/танҳо ман|худам/худам/як худам"
        "|кас|нафар/танҳо"
        "/faqat o'zim|men/yolg'iz-/o'zim/bir kishi|o'zim/only|just me|one/alone/me/myself/by myself"
    ),
    "many-few": (
        "я|мы|ман|ману|men|me|i и|с|со|ва|бо|va|bilan|and|with подруг-|подругой|сестр-"
        "|брат-|друг-|другом|муж-|жен-|дочк-|сын-|дӯст-|хоҳар-|бародар-|шавҳар-|do'st-"
        "|opam|singlim|akam|ukam|erim|sister|brother|friend|husband|wife|son|daughter"
        "|mother/ману дӯст-|хоҳар-|бародар-|шавҳар-/ikkimiz|uchimiz|to'rtimiz/двое/двое"
        "|трое|четверо|пятеро|вдвоем|втроем/нас двое|трое|четверо|пятеро/несколько"
        "/мо ду|се|чор|панҷ"
        "/нас|мы два|три|четыре|пять|двое/чанд кас|нафар/bir nechta-/ikki|uch|to'rt"
        "|besh kishi|nafar"
        "/ikkalamiz|uchalamiz/two|three|four|five us|people|persons/few|several|couple"
        "/я|мы с муж-|жен-|друг-"
        "/bir necha/муж и я/ман шавҳар-|зан-|дӯст-/мы вдвоем"
    ),
    "many-many": (
        "whole|entire team|brigade|group|crew/twenty|thirty|fifty/двадцать|тридцать"
        "|сорок|пятьдесят/бист|сӣ|чил кас|нафар/много/больше пяти|шести|5|6/нас много"
        "|шестеро|семеро/целая|вся бригад-/бригад-"
        "/бисёр-/зиёд-"
        "/ko'p-/ko'pchilik-/many|lot|lots/more than five|5/a lot/десят-"
    ),
    "place-elsewhere": (
        "друг- мест-|стран-|регион-|город-/не здесь|там/друго-/дигар ҷо-|кишвар-|давлат-|ҷой-"
        "/boshqa joy-|davlat-|mamlakat-|yer-|shahar-/boshqa-/elsewhere/somewhere|other"
        "|another else|place|country"
        "/нет в списке/рӯйхат нест/дар ҷойи дигар"
    ),
    "topic-work": (
        "уборщиц-|домработниц-|няня|сиделк-|повар|водитель|официант-|разнорабоч-"
        "|грузчик/ходима|ошпаз|ронанда|фаррош/farrosh|oshpaz|haydovchi|enaga/cleaner"
        "|maid|nanny|driver|cook|waiter|labourer/работ-/стройк-|строит-|поле|ферм-"
        "|магазин-|завод-|фабрик-|склад-|уборк-|такси"
        "|кафе|ресторан-|рынк-|рынок"
        "/на|о работ-/заработ-/кор|корам|корҳо|кори/кор мекун-|кард-/сохтмон-/саҳро"
        "|мағоза-|корхона-|завод|бозор"
        "/ish|ishim|ishlar-|ishda/qurilish-|dala-|do'kon-|zavod-|fabrika-|bozor-/ishla-"
        "/work-|job|jobs"
        "/construction|building|farm|factory|shop|site|field|market|cleaning/кор/трудов-"
    ),
    "topic-marriage": (
        "шӯй дод-|шавҳар/издивоч-|издивоҷ-/брак-|замуж-|свадьб-|семь-|семей-|женит-"
        "|жениться|никах-/муж|мужа|мужем|жена"
        "|женой|свекров-/никоҳ-"
        "/издивоҷ-/оила-/шавҳар-|хушдоман-|келин-|арӯс-|тӯй-/nikoh-/oila-/er|erim"
        "|turmush-|qaynona-|to'y-|kelin-"
        "/marriage-|marry|married|wedding|family/husband-|wife/mother in law"
    ),
    "topic-begging": (
        "попрошайн-|милостын-|побир-/прос- деньг-|денег|милост-/торг-|прода- улиц-"
        "/улиц-|на улице|поручени-"
        "/гадо-/садақа-/пул пурс-|талб-/кӯча- фурӯ-|кор-/кӯча-|супориш-/tilanch-/pul"
        " so'ra-/ko'cha-/sadaqa-"
        "/topshiriq-/beg|begging|beggar/ask-|sell- money|street-|streets/street-"
        "|errand-/пул ҷамъ-|мепурс-"
    ),
    "topic-private": (
        "личн-/интимн-/не хочу писать|говорить/секрет-|тайн-/стыдно/шахсӣ-/шахсӣ|махфӣ"
        "/сир|сирри/шарм-"
        "/гуфта|навишта намет-|намех-/shaxsiy-/sir-|maxfiy-/uyat-/yozgim kelma-"
        "/private-|personal-/secret-|intimate-"
        "/something private/rather not write/ashamed/sex-|секс-"
    ),
    "topic-army": (
        "арми-|войн-|фронт-|военн-|воев-|служб-|сво|мобилиз-|окоп-/контракт- войн-"
        "|арми-|минобороны-/ҷанг-/артиш-"
        "/аскар-|сарбоз-|хизмат/urush-/armiya-/askar-|front-|harbiy-/army|war|military"
        "|soldier-|fight-|front-"
        "/контракт с минобороны/арми-|войн-|фронт-|сво/ҷанг|фронт"
    ),
    "topic-child-given": (
        "ребен-|дет-|малыш-|сын-|доч-|кӯдак-|фарзанд-|бача-|bola-|farzand-|child-|baby"
        "|kid|kids|son|daughter"
        " отда-|отобра-|забра-|забир-|отня-|прода-|дод-|гирифт-|фурӯхт-|ber-|oli-|sot-"
        "|given|give|taken|took|take|sold|sell"
        "|усынов-|украл-"
    ),
    "topic-illness": (
        "болезн-|боле-|заболе-|операци-|здоров-|почк-|орган|органы|лечен-/бемор-/касал-"
        "/ҷарроҳ-/гурда-/саломатӣ"
        "/другое|иное/что-|нечто друг-/чизи дигар/дигар чиз-/kasal-/operatsi-/buyrak-"
        "/sog'lig'-/boshqa narsa|gap"
        "/ill|illness-|sick|sickness|operation-|surgery|disease|health|kidney-|organ-"
        "/something else/other"
    ),
    "topic-talk": (
        "с|лучше человек-|людьми|оператор-|специалист-|живым/поговорить|говорить"
        " человек-|кем-|оператор-|лучше"
        "/поговорить/лучше человек-/бо одам|инсон-|касе/беҳтар-|гап одам|занам|задан|бо"
        "/гап зад-|занам"
        "/odam-|kishi|operator- bilan|yaxshi|ma'qul/gaplash-/talk|speak|rather person"
        "|human|someone|somebody|operator"
        "/rather talk|person|human/talk/odam yaxshi-"
    ),
    "topics-private-ask": (
        "вопрос-/спрашивай-|спросите|задавай-|задайте/савол-/пурсед|пурсиданатон/savol-"
        "/so'ra-/question-|questions/ask|asking"
        "/давайте/можно/майлаш/mayli/ok|okay/ок"
    ),
    "topics-private-human": (
        "с|лучше|живой|к человек-|оператор-|людьми/человек-/женщин-/одам-|инсон-/зан"
        "|зани/бо одам/odam-|operator-|inson-|ayol-"
        "/person|human|woman|someone|operator-/поговорить/гап зад-|занам/gaplash-/talk"
    ),
    "tense-going-on": (
        "har kuni/ҳамеша/every day/каждый день/сейчас|теперь|щас/происходит"
        "|продолжается|идет|длится/до сих пор/все еще|ещё/и"
        " сейчас/каждый день/еще идет|здесь|там"
        "/ҳозир|ҳоло/ҳозир|ҳоло ҳам/давом дорад|мекун-|дода/то ҳол|ҳоло|ҳозир/рӯй"
        " медиҳад|дода/ҳар рӯз/ҳанӯз ҳам|давом"
        "/hozir|hoziroq/hali ham/davom et-/hozirgi-/now|currently|ongoing/still|is"
        " going|happening|on|here/right now|today"
        "/every day/to|shu hozir|kungacha"
    ),
    "tense-over": (
        "тамом/баромадам|гурехтам/ilgari edi|bo'lgan/ilgari/i left/уже прошло/был-"
        " раньше/позади|прошл-|прошло|кончи-|закончи-|кончено|завершил-/уже|все"
        " закончи-|кончи-"
        "|прошло|позади|нет|ушел-|ушла|сбежал-|вернул-"
        "/раньше/в прошлом/было раньше|давно/ушел|ушла|сбежал-|вырвал-/гузашт|гузашта"
        "|гузашт-/тамом шуд-|шуда/пеш|пештар/раҳо шуд-"
        "/гурехт-|халос/tugadi|tugagan|tugat-/o'tib ket-|o'tgan|o'tdi/ilgari|oldin"
        "|avval bo'l-/qochib-|ketdim|qutul-"
        "/over|finished|ended|past|done|stopped/was before|ago/i left|escaped|ran"
        "|returned/it ended/long ago"
    ),
    "tense-not-yet": (
        "about start|go|leave/next month|week|year/скоро поеду|еду|уезжаю/через неделю"
        "|месяц/не нач-|началось|было|поехал-|уехал-|приехал-/еще не|только|нет/ещё не"
        "/только"
        " собир-|плани-|буд-|предлаг-|еду/собира-|планиру-|предстоит"
        "/пока не|нет|предлагают/сар|оғоз нашуд-|нашуда/ҳанӯз|ҳоло не|нарафт-|нашуд-"
        "|нест|на-/мерав-|рафтан ният|нақша|мехоҳ-|истод-"
        "/hali|hozircha boshla-|yo'q|emas|borma-|ketma-|kelma-|boshlanma-/boshlanma-"
        "/endi bor-|ket-|bo'l-|boshla-/bormoqchi-|ketmoqchi-"
        "/not|hasn't|didn't|haven't yet|started|begun|begin|start|gone|left/going to"
        "|soon go|start/planning|plan/only going|plan-"
    ),
}
