"""Further ways to name needs, subjects, times, people and plans (see `ways`)."""

from typing import Final

WAYS_PLANS: Final = {
    "need-lawyer": (
        "lawyer|attorney|advocate|адвокат-|юрист-|правозащит-|advokat-|yurist-|вакил-|ҳуқуқшинос-"
    ),
    "need-wages": (
        "wage-|wages|salary|unpaid|зарплат-|зп|получк-|маош-|музд-|oylig-|oylik-|maosh-|haqim"
    ),
    "need-safe_place": (
        "safe|secure|shelter/somewhere|place|where|roof sleep|stay|live|hide|night/ночлег-"
        "|приют-|убежищ-|укрыти-/где|негде|место|угол|крыша ночева-|переночев-|переночу|жить"
        "|спать|спрята-"
        "|безопас-|пересид-/безопас-/бехатар|паноҳ-|бехавф|амн/ҷой|ҷои|хона|куҷо хоб|монам|истам"
        "|зист|шаб/xavfsiz|boshpana|panoh/joy|joyda|uy yot-|tur-|yashay|yashash|tun-"
    ),
    "need-expecting": (
        "pregnant|expecting|belly|months|trimester/months pregnant|along/беремен-|положени-"
        "|брюхат-|живот-/на месяц- третьем|четвертом|пятом|шестом|седьмом|восьмом|втором/ҳомила-"
        "|хомила-|ҳомиладор-|дуҷон/шикам- бача|кӯдак/бача дар шикам-/homilador-|ikkiqat-|bo'yida"
        "/qorn- bola-|bolam"
    ),
    "need-papers": (
        "passport|documents|papers|visa lost|new|renew|need|expired|stolen|get|missing/паспорт-"
        "|документ- потеря-|утеря-|нов-|восстанов-|сдел-|укра-|просроч-|нету|надо/паспорт-"
        "|ҳуҷҷат-|шиноснома- гум|нав|лозим|даркор|гирифт-|надор-|тамом/pasport-|hujjat- yo'qol-"
        "|yangi|kerak|yo'q|tikla-|chiqar-|ol-"
    ),
    "need-go_home": (
        "home|back|return|homeland|country go|want|return|back|fly/хочу|надо домой|родину"
        "|обратно|вернуться|уехать/домой|на родину|обратно/ба|хона ватан|хонаам|бар-|баргард-"
        "|баргашт-|рав-|мехоҳ-/ватан-|бозгашт-/uyga|vatan-|ortga|qaytib|uyimga qayt-|ket-|bor-"
        "|xohla-"
    ),
    "need-nothing": (
        "nothing|noting now|moment|needed|else|thanks|thank/have everything|all/no need|help"
        "/ничего|нич пока|сейчас|нужно|надо|не|спасибо/все|всё есть|хорошо|в порядке|норм/чизе"
        "|ҳеҷ|ҳозир лозим|даркор нест|не/ҳама|ҳамааш чиз|ҳаст|нағз/hozircha|hech|hozir narsa"
        "|kerakmas|kerak|emas|hech/hammasi bor|yaxshi|joyida"
    ),
    "need-food": (
        "eat|hungry|food|starving|bread|еда|есть|голод-|поесть|кушать|хлеб-|хӯрок|хурок|нон"
        "|гурусна|гушна|овқат|ovqat|och|yegulik|non"
    ),
    "need-doctor": (
        "doctor|hospital|medic-|nurse|clinic|sick|ill|pain|врач-|доктор-|больниц-|скор-"
        "|лекарств-|болею|духтур-|дору|касал-|беморхона|doktor-|shifokor-|vrach-|kasal-|dori"
    ),
    "need-talk": (
        "talk|speak|chat|listen someone|somebody|person|me|just/поговор-|выговор-|выслуш- кем"
        "|просто|меня|хочу/гап|сӯҳбат зан-|задан|кун-|кардан/гапам-|гӯш кунед|кунад/gaplash-"
        "|suhbat-|dardlash-"
    ),
    "many-one": (
        "alone|myself|me only|just|nobody|by|one/but|except|besides me nobody|noone/only|just me"
        "/одна|один я/никого кроме/кроме меня/только я/сам|сама одна|один/танҳо|фақат ман|худам"
        "/ғайр ман|аз касе|нест/якка|yolg'iz|bir|faqat o'zim|men|kishi/mendan boshqa/o'zim"
    ),
    "many-few": (
        "family|couple|brother|husband|wife|friend together|with|and/group of four|three|five"
        "|two/вдвоем|втроем|вчетвером|четверо|впятером|пятеро|трое|двое/ду|се|чор|чаҳор|панҷ кас"
        "|нафар|то/ikki|uch|to'rt|besh kishi|nafar|kishimiz|ta"
    ),
    "many-many": (
        "team|brigade|crowd|dozens|lots|many|full/бригада|много|толпа|десятки/бригада понздаҳ"
        "|бист|даҳ|кас/бригада|бисёр-|зиёд/brigada|ko'p|ko'pchilik"
    ),
    "tense-over": (
        "finished|ended|over|stopped|left|quit|escaped ago|already|year|years|last|past|there"
        "|that|place|now/ago/was past|over|before/законч-|прошл-|ушел|ушла|уехал-|сбежал-"
        "|кончил-|позади|прекрат- уже|назад|год-|лет|давно|полгода|оттуда|все|было/назад|давно/в"
        " прошлом/тамом|гузашт-|рафт-|гурехт- шуд|пеш|сол|моҳ|кайҳо|аллакай/пеш рафтам|омадам"
        "|баромад-|тамом|аз/tuga-|tugagan|ketgan-|ketdim|qochib|o'tib|bitgan oldin|yil|oy|bo'ldi"
        "|avval|allaqachon/oldin|avval ketgan-|ketdim|chiqdim|edi"
    ),
    "tense-not-yet": (
        "travel|go|going|leave|fly|start|begin|flight next|month|week|tomorrow|soon|yet|will"
        "|plan-/next month|week|year/not yet/лечу|еду|поеду|собира-|вылет|уезжа-|начн-"
        "|предлагают следующ-|скоро|завтра|через|месяц-|недел-|потом|пока|еще/ещё не|скоро"
        "/меравам|мепарам|сафар|рафтани|рафтанӣ|мерем оянда|дигар|пагоҳ|ҳафта|моҳ|баъд/ҳоло не"
        "|сар|нашуд-/ketaman|uchaman|boraman|jo'nayman|ketmoqchi-|boshlan- keyingi|ertaga|hafta-"
        "|oy|oyda|tez|hali|yaqinda/hali boshlanma-|yo'q"
    ),
    "age-not-sure": (
        "age|years|old say|tell|want|rather|private|won't|not|don't|secret/keep myself|private"
        "/возраст- говор-|не|скаж-|секрет/не скажу|говорю возраст/син-|синну|сол- намегӯ-"
        "|намегуям|гуфтан/yosh-|yoshim- aytma-|aytmayman|aytgim/rather not"
    ),
    "about-other": (
        "neighbour-|friend-|sister-|brother-|daughter-|colleague-|cousin-|girl|boy|aunt-"
        "|classmate-|man|woman/про|за|о|насчет сосед-|соседск-|дочк-|дочь|сын-|подруг-|сестр-"
        "|брат-|друг-|девочк-|племян-|родств-/ҳамсоя-|дугона-|хоҳар-|бародар-|духтар-|дӯст-"
        "|ҷӯра-|додар-/qo'shni-|dugona-|singl-|opa-|aka-|uka-|do'st-|qizi|jiyan-|tanish-"
    ),
    "about-me": (
        "me|myself for|self|about/happen- me/со|у мной|меня происх-|случил-|беда|это/за себя|про"
        " себя|обо мне/я сам|сама/худам|худи бора-|барои|рӯй|мо|ман/бо худам|ман рӯй|шуд-/o'zim-"
        "|o'zimga|mening haqim-|bo'lyapti|uchun|boshim-"
    ),
    "about-question": (
        "question|ask|wanted|advice|info|information|know permit|about|visa|work|ask|wanted"
        "|something/ask|question/вопрос-|спросить|узнать|уточнить|поинтерес-|проконсульт-/савол-"
        "|пурсидан-|пурсам|пурсида|маслиҳат|донистан-/savol-|so'ramoqchi-|so'rasam|bilmoqchi-"
        "|maslahat"
    ),
    "welcome-moment-alone": (
        "alone|myself room|house|here|only|home|i'm|am|now/nobody|noone sees|reads|else|near"
        "|around/no one sees|reads/один|одна комнат-|дома|тут|сейчас|я|здесь/никто не|кроме"
        " видит|читает|рядом/только я вижу|читаю/телефон только|мой/танҳо хона|ҳастам|нишаст-"
        "|ман|худам|инҷо/касе намебин-|намехон-|нест/фақат ман/yolg'iz|yakka xona-|uyda|o'tir-"
        "|o'zim|men/hech kim ko'rma-|o'qima-|yo'q/faqat men|o'zim"
    ),
    "welcome-moment-others": (
        "brother|husband|cousin|wife|boss|sister|friend|mother|son|someone|somebody|others"
        "|family|they|roommate read-|reads|sees|see|check-|checks|look-|phone|next|sits/phone"
        " shared|common/муж|брат|двоюродн-|свекров-|сестра|жена|хозяин|подруга|мать|другие"
        "|сосед-|кто-то чита-|вид-|смотр-|провер-|рядом|телефон/общий телефон/бародар-|шавҳар-"
        "|амак-|додар-|хушдоман-|хоҳар-|зан-|дигар-|касе|апа- мехон-|мебин-|мешин-|нишаст-|назар"
        "|телефон-|паҳлӯ-|паҳлу-|мекоб-/akam|erim|ukam|amaki-|amakivachcha-|opam|qaynonam"
        "|singlim|boshqa-|birov|do'stim o'qi-|ko'ra-|ko'radi|qara-|tekshir-|yonim-|telefon-"
    ),
    "welcome-moment-later": (
        "busy|working|work|later|evening|tonight|after write|will|now|i'm|text/занят-|некогда"
        "|работаю|позже|вечером|потом напиш-|сейчас|буду|пока/не сейчас|время/позже|потом"
        "|вечером/банд|кор|баъд|бегоҳ|шаб|дертар менавис-|ҳаст-|мекун-|ҳозир/band-|bandman"
        "|ishda-|keyin|kechqurun|kechroq yoz-|man|hozir/keyinroq|kechqurun"
    ),
    "relation-friend": (
        "classmate|roommate|friend|mate|buddy|neighbour|colleague|coworker|work together|share"
        " room|girlfriend/work|live|share|study together|room/одноклассн-|одногрупп-|соседк-"
        "|сосед-|подруга|друг|коллега|знаком-|сокурсн-|товарищ/вместе работаем|живем|учимся"
        "|учились/ҳамсинф-|ҳамкор-|дӯст-|рафиқ-|дугона-|ҷӯра-|ҳамсоя-|ҳамхона-|шинос-|ҳамкурс-"
        "/якҷоя кор|зиндаг-/sinfdosh-|hamxona-|do'st-|dugona-|qo'shni-|hamkasb-|kursdosh-"
        "|tanish-|o'rtog-/birga ishla-|yasha-|o'qi-"
    ),
    "relation-in-law": (
        "in-law|daughter-in-law|ovsin-|ovsin|kelin-|kuyov-|qayn-|qaynona-|келин-|невестк-"
        "|свекров-|свекор|зять|тесть|теща|золовк-|деверь|сноха|хушдоман-|хусур-|арус-|домод-"
        "|янга-|келинам-/law sister|mother|brother|father|daughter|son"
    ),
    "plan-who-online": (
        "telegram|facebook|instagram|internet|online|whatsapp|tiktok|website|ad|vk/телеграм-"
        "|телеге|инстаграм-|интернет-|сайт-|объявлен-|фейсбук-|вк|вацап-|ватсап-|одноклассник-"
        "|чат-|знакомств-/телеграм|интернет|фейсбук|эълон/telegram-|internet-|instagram-|e'lon-"
        "|feysbuk-|sayt-"
    ),
    "plan-refuse:no": (
        "can't|cannot|cant|won't|wont|not|no|too refuse|late|let|say|back|anymore|choice/tickets"
        "|ticket bought|paid/не|поздно отказ-|отказать-|откажусь|даст|дадут|могу/поздно/билет-"
        " куплен-|взят-|уже/рад карда|кардан наметавон-|намешавад|намемон-/наметавон- рад|гуфт-"
        "/дер шуд/билет гирифта-|харид-/rad etolma-|qilolma-|eta/kech bo'l-|qoldi/qaytara|voz"
        " kecholma-/bilet olib|olingan|olish-"
    ),
    "plan-promises-pay": (
        "salary|wage-|pay|money|dollars|зарплат-|деньг-|оклад-|маош-|музд-|пул-|oylik-|maosh-|pul-"
    ),
    "plan-promises-housing": (
        "housing|flat|dorm-|hostel|room|apartment|жиль-|жилье|общежит-|общаг-|комнат-|хона-"
        "|хобгоҳ-|ҷой-|yotoqxona-|uy|xona-|turar"
    ),
    "info-wages": (
        "pay|paid|wage-|wages|salary|зарплат-|плат-|платят|платить|выплат-|маош-|музд-|моҳона-"
        "|oylik-|maosh-/when|когда pay|paid|плат-/кай маош|музд|медиҳ-|диҳ-/qachon oylik|to'la-"
    ),
    "question-more-enough": (
        "no|not|done more|question-|that's|thanks/questions none|left|ended|over|finished|no"
        "|gone/вопрос- нет|больше|не|кончил-|остал-|закончил-/все|всё спасибо|понятно|узнал-"
        "/савол- нест|намонд-|намондааст|тамом|надор-/ҳамааш|тамом раҳмат|ҳамин|шуд/savol- yo'q"
        "|yoq|tuga-|qolma-|tamom/bo'ldi|tamom|hammasi rahmat|shu"
    ),
    "topic-marriage": (
        "husband|marriage|wife|married|family|муж-|мужа|мужем|брак|семь-|замуж-|свадьб-|шавҳар-"
        "|шавҳарам|никоҳ|оила-|арӯс-|тӯй|erim|er|nikoh|oila-|turmush-|to'y"
    ),
    "topic-work": (
        "job|work|boss|factory|salary|работ-|работа|работу|начальник-|завод-|кор|кору|корам|кори"
        "|ish|ishim|ishxona-|zavod-"
    ),
}
