"""Further ways to say the answers to the questions of screening, kind by kind (see `everyday`)."""

from typing import Final

WAYS: Final = {
    "screening-q1:y": (
        "obviously/of course yes/absolutely/never rest|stop|day/make|makes work/no rest|break"
        "|breaks|holiday|sunday/without rest|break|holiday|sleep/не отпуск-|отпускают/заставля-"
        "|заставл-|пашем|пашу|вкалыва-/как проклят-/с утра|рассвета до ночи|вечера|темна|темноты"
        "/не|без выходн-|отдых-|отпуск-|перерыв-|передышк-|продых-/рухсатӣ|рухсат|истироҳат"
        "|дамгирӣ намедих-|намедиҳ-|намете-|надор-|нест|бе/намемон- дам|истироҳат/аз субҳ|саҳар"
        " то шаб|бегоҳ|шом/маҷбур|мачбур|маҷбуран|мачбуран|зӯран/dam|rest|dama bermay-|olma-"
        "|oldirma-|yo'q|yoq|bermaydi/ertalab-|tongdan|saharlab kechga-|tunga-|kechgacha|tungacha"
        "/majburlab|zo'rlab|majburlaydi|majburlashadi/дам бермай-|олма-|йўқ|олдирма-/dam olish"
        " kuni bermay-|yo'q|so'ra-/asked|ask rest|day boss no|refuse-|never/просили|просим|прошу"
        " выходной|отдых-"
    ),
    "screening-q1:n": (
        "normal|regular|eight|8|usual hours|schedule|shift|day/got|get friday-|sunday-|weekend-"
        "|days free/nobody|no force-|makes|made|forces/not forced|really|made|long/like"
        " everybody|everyone|others/нормальн-|обычн-|восьмичас-|восем- график|час-|часов|смен-"
        "|рабоч-/выходные|выходной дают|были|имеются/никто не застав-|принужд-|мучает/по 8"
        "|восемь часов|ч/не застав-|принужд-/рӯзи|рузи|рӯз истироҳат|дам|дамгирӣ дорем|ҳаст|буд"
        "/ҳашт|хашт|8 соат|соата/касе|ҳеҷ маҷбур|мачбур|зӯр намекун-|нест|накард-/маҷбур|мачбур"
        " намекун-|накард-/вақташ мешав- хона|меравем/sakkiz|8 soat-|soatdan/hech kim majburla-"
        "|zo'rla-|qilma-/dam olish kuni|kun beradi|beriladi|bo'lardi/dam olamiz|olaman|olardik"
        "/якшанба|yakshanba|воскресенье|sunday дам|dam|выходной|free/like that not|nto"
    ),
    "screening-q2-1": (
        "fine|okay|good|fair|normal|regular salary|pay|wage-|money|paid|pays/as|what|like"
        " promised|agreed|said|told/on time|full/вовремя|исправно|честно|полностью|нормально"
        " плат-|выплач-|получ-|дают|зп/сколько обещал-|договор-|говорил-|сказал-|условил-"
        "/саривақт-|сари вақт|пурра медиҳ-|медих-|мегир-|доданд|мешавад/чӣ|чи|ҳамон|хамон гуфт-"
        "|гуфта|ваъда|қарор|хел|хеле медих-|медиҳ-|буд|дод-/vaqtida|o'z vaqtida|to'liq ber-"
        "|to'la-|beriladi|beradi|olaman/aytgan-|kelish-|va'da- to'la-|ber-|beradi|dek|to'g'ri"
        "|beryapti"
    ),
    "screening-q2-2": (
        "owe|owes|owed me|us/months|month|weeks|year without|no|unpaid|not pay|paid|salary|wage-"
        "|money/not|no single|penny|cent|money|dollar|coin|dime/always|says|tomorrow|next week"
        "|month|later|tomorrow/paid|pays|pay|wage-|money|salary little|late|less|rarely|delay-"
        "|almost/didn't|dont|don't|not|never|hasn't|haven't pay|paid|pays|payed|receiv-/ни"
        " копей-|рубл-|тенге|сома|гроша/не плат-|заплат-|плот-|выплат-|получ-|отда-|дал-/без"
        " зарплат-|зп|денег|оплаты/завтрак-|завтраками корм-/месяц-|месяца|месяцев без|не|нет"
        "|долж- зарплат-|плат-|денег|зп/зарплат-|зп|платят нет|нету|задерж-|мало|копейки|не"
        "|зажали|кинул-/копейк-|гроши|крохи плат-|дает|получ-/потом|завтра|обещ- говор-|плат-"
        "|корм-/арзим- пул/мелочь/ягон|як тин|сомон-|сум|рубл-|танга на-|надод-|намедих-|ҳам"
        "/моҳ- маош|музд|пул нест|надод-|намедих-/маош|музд|пул|моҳона нест|надод-|намедих-"
        "|намедиҳ-|намешавад|нагирифт-|кам|дер/пагоҳ|фардо|баъд мегӯ-|мегуяд|медиҳ-/bir so'm"
        "|tiyin|rubl|tanga berma-|olma-/oylik|maosh|pul|haq|haqi yo'q|yoq|berma-|bermay-"
        "|berishma-|kechik-|kam|olmad-|olmay-/oydan|oylik|oy beri maosh|pul|oylik|yo'q|berma-"
        "/ertaga|keyin|indin deydi|beraman|berar-/арзима- пул/пул|ойлик|маош бер- кам|йўқ"
        "|бермай-|кечик-"
    ),
    "screening-q2-3": (
        "cut|cuts|take|takes|deduct-|minus|keep|keeps money|salary|pay|wage-|food|bed|room|rent"
        "/fine|fines|fined|penalt-|penalti-|deduct-|punish-/mother|husband|brother|brigadir"
        "|foreman|agent|boss|she take|takes|took|keeps|holds|collects salary|money|pay|card"
        "|wage-|all/штраф-|оштраф-|вычит-|вычет-|удерж-|высчит-|неустойк-/за опозд-|еду|койк-"
        "|жиль-|питан- штраф-|вычит-|удерж-|снима-|минус-/свекров-|муж|брат|бригадир|хозяин"
        "|агент|мать|отец забир-|отбир-|отним-|получает деньг-|зарплат-|карт-|зп/карт- у бригад-"
        "|хозя-|него|муж-/ҷарима-|чарима-|штраф-|ҷарма/пул|маош|музд|моҳона мебур-|мебурад"
        "|мегир-|мегирад|мегиранд|нигоҳ хӯрок|хона|хушдоман-|шавҳар-|ҳама|бародар-/хушдоман-"
        "|шавҳар-|бригадир-|додар-|акаам|падар- пул-|пула|маош|корт|ҳама мегир-|мегирад|мебар-"
        "|гирифт/корт-|карта-|kart- даст-|dast- бригад-|brigad-|хӯҷаин|сардор/jarima-|shtraf-"
        "|ushlab qol-|ushlay-|qolishadi/ushlab qol-|oladi|olib pul-|ovqat|oylik/qaynona-|erim"
        "|brigadir|akam|boshliq|xo'jayin pul-|oylik|maosh|karta- ol-|oladi|tortib"
    ),
    "screening-q3-1": (
        "chemical-|poison-|toxic|fumes|danger-|risky|unsafe|sick|ill|cough-/makes us|me|you sick"
        "|ill/get|got|become sick|ill|injur-|hurt/вредн-|опасн-|хими-|химия|кашля-|ядовит-"
        "|травм-|болеем|болею|заболе-|заболе-|больн-/болеть|болеем от/техник- безопасност-"
        "/хатар-|хатарнок|зарар-|касал- мешав-|мешавем/касал|бемор мешав-|мешавем|мекунад"
        "/хатарнок-|зараровар/химия-/xavfli|xavf-|zararli|zarar|kasal- bo'l-/kasal|bemor bo'l-"
        "|bo'lamiz|qiladi/kimyo-|zaharli"
    ),
    "screening-q3-2": (
        "yell-|shout-|scream-|curse|swear|insult- day|always|all/no|without brake|brakes|break"
        "|breaks|rest|pause/heavy|hard|tough work|job|lifting|too|very/no|without|not rest"
        "|breath|break/ор-|орут|орет|крич-|кричат|ругаются|матер-|матом|оскорбл-/без перерыв-"
        "|передышк-|отдых-/тяжел-|тяжко|каторг-|адск-/дод|фарёд|дашном|хақорат мезан-|медиҳ-"
        "|мекашад/танаффус|дам нест|бе|намедиҳ-|намегир-|намедих-/вазнин|сахт|мушкил кор|аст"
        "|бисёр|хеле/нафас намегир-|наметавон-/baqir-|so'kin-|haqorat-|so'kish|urishadi/tanaffus"
        " yo'q|yoq|siz|bermay-/tanaffussiz/og'ir|qiyin ish-|juda|edi/og'ir"
    ),
    "screening-q3-3": (
        "sleep|sleeping floor|ground|container|twelve|ten|crowd-|cold/floor|mattress sleep"
        "|sleeping|dirty/hungry|starv-|food|meals little|always|not|no|time/people|persons|ten"
        "|twelve|twenty room|container/спим|спать|сплю полу|полах|нары|контейнер-|тесн-|вагон-"
        "|негде|плохо/голод-|голодн-|голодаем|недоеда-|корм- плохо|мало/одной комнат- человек"
        "|двенадцат-|десять|двадцать/еды|еда|питание|кормят мало|плох-|нет|не/замин|фарш хоб-"
        " мехоб-/дар хона|контейнер|вагон кас|нафар ҳастем|хоб-/гурусна|гушна|гуруснагӣ|гушнагӣ"
        "/хӯрок|хурок|таом кам|бад|нест|намедих-|намерас-/хоб|ҷойи ҷои|ҷойи|бад|нест|сард/замин-"
        " хоб-/yerda|polda yot-|uxla-|yotamiz/och|ochlik-|qornim|qorni och|qol-|yur-|to'yma-"
        "/ovqat kam|yo'q|yomon|yetma-/yotoq|yotar|joy yomon|yo'q|tor/kishi|odam bir|xona-|xonada"
    ),
    "screening-q3-4": (
        "no|without|never|nothing contract|paper|papers|written|writing|signed|agreement/didn't"
        "|not|never sign-|signed|write/only oral-|spoken|word-|verbal-/nothing sign-|signed"
        "|paper|written/договор- нет|нету|не|без|устн-/без договор-|оформлен-|бумаг-|контракт-"
        "/не оформ-|подпис-|официал-/устно|словах/на словах/бумаг- никак-|нет|ничего/шартнома-"
        "|қарордод-|договор-|хуҷҷат|коғаз|қоғаз нест|надор-|накард-|набуд|бе|ҳеҷ/имзо|навишта"
        " накард-|накардем|нашуд-|нест|накардаам/забонӣ|даҳонӣ/шартнома/shartnoma- yo'q|yoq"
        "|qilma-|tuzma-|bermas-|tuzilma-/qog'oz|hujjat yo'q|yoq|qilma-|hech/imzola-|imzolama-"
        "|imzo hech|yo'q|qo'yma-|narsa/og'zaki|shartnomasiz/имзолама-|имзо|оғзаки|шартнома йўқ"
        "|ҳеч|оғзаки|нарса"
    ),
    "screening-q3-5": (
        "promis-|said|agreed one|another|different|break-|lie|lied|other|something/do|does not"
        " promis-|agreed|said/broke|break|breaks|broken word|promis-|agreement|deal/different"
        "|another from|what|than promis-|said|agreed/обеща-|говор-|обещали одн-|друг-|делают"
        "|нарушают|не|выполн-/наруш-|нарушают/слово не держ-|сдерж-/не так как|что обещ-"
        "|договор-/гуфт- дигар дигар|дурӯғ|накард-|амал/ваъда- мешикан-|иҷро|вафо|дурӯғ|накард-"
        "|шикаст-/гуфтанаш- дигар|карданаш-/гап-|гапаш- мешикан-|намеист-/aytgani-|va'da-|gapi-"
        " boshqa|buz-|turma-|bajarma-|qilma-|yolg'on"
    ),
    "screening-none": (
        "none|neither|nothing of|that|these|this|it/nothing like|such that/nobody|noone did|does"
        " anything|nothing/all|everything true|right|honest|fine/ничего|ничто из|этого|такого"
        "|подобн-|перечисл-|было|делали|нет/ни одн-|одно|один|чего/все|всё правда|честно|верно"
        "|так|нормально/никто ничего не|такого/ҳеҷ|хеч|ягон|ҳич як-|якеаш|кадом-|чиз-|чиз|якто-"
        "|тоаш|кадомаш/ягонт-|ягонто-|ягонтааш-|ҳеҷкадом-/ҳама-|ҳамааш рост|дуруст|нағз/ҳеҷ чиз"
        " накарданд|набуд/hech|bitta|birorta|birorta- biri|bittasi|narsa|qaysi-|nima/bittasi"
        "|birortasi|biri|birontasi emas|yo'q|bo'lma-|hech/hammasi|barchasi rost|to'g'ri|yaxshi"
        "/hech narsa qilma-|bo'lma-|qilishma-"
    ),
    "screening-q4-1": (
        "could|can leave|go|quit|walk/just leave|go|walk/nobody|noone|no stop-|hold-|keep-|stops"
        "|holds/free go/ушел|ушла|уехал-|ушёл спокойно|просто|сам/никто|ничто не|ничего держ-"
        "|останов-|мешает|удерж-/могу|может|можем уйти|уехать|спокойно/рафта|меравам|мерафтам"
        "|баромада метавон-|озод|мешавад|рафтан/касе|ҳеҷ дошта|нигоҳ|намедор-|намекун-|наметав-"
        "|монеъ/ketaver-|ketar-|ketish- mumkin-|bemalol|mumkin|olaman/hech kim|narsa ushla-"
        "|to'xtat-|xalaqit|tutma-/ketaverardim|ketaveraman"
    ),
    "screening-q4-2": (
        "lock-|locked|gate|door|guard|guards|fence|key|keys|dog|dogs|watch-|camera- night|guard-"
        "|there|closed|follow-|always/запер-|закрыт-|закрыв-|охран-|охранник|забор-|замок|замке"
        "|собаки|сторож-|под присмотр-|сторож-|ключ|замк-/ворота|дверь|двери закры-|запер-|замк-"
        "|охран-/не|никуда выпуск-|выпуст-|отпуск-/одн-|одну|одна не|никуда выпуск-|отпуск-"
        "|пуск-/дарвоза|дарро қулф|кулф|баста|банд|маҳкам|посбон|пӯшида/посбон-|қоровул-|охрана-"
        "|охранник меист-|ҳаст|дор-|назорат/қулф|маҳкам карда-|аст/намемон-|намегузор- берун"
        "|равам|бароям|баромад-|танҳо/darvoza-|eshik- qulf-|yopiq|berk|qorovul-/qorovul-|soqchi-"
        "|posbon-|ohrana tur-|kuzat-|qo'ri-|turadi/qama-|qulfla- qo'y-|turadi|ketadi|bizni"
        "/yolg'iz chiqarma-|chiqishga|qo'yma-"
    ),
    "screening-q4-3": (
        "passport|documents|papers|document|visa|id boss|owner|agent|keep-|keeps|hold-|holds"
        "|took|taken|take|hands|hide-|hid|gone/паспорт-|документ-|доки|бумаги|вид забра-|отобра-"
        "|держ-|отня-|не|отда-|хранит-|спрят-|удерж-/паспорт-|документ-|шиноснома-|ҳуҷҷат-"
        "|хуччат- даст-|дасти|назди|гирифт-|намедих-|намедиҳ-|пинҳон|хӯҷаин|кашида|нигоҳ"
        "/pasport-|hujjat-|passport- xo'jayin-|boshliq-|ularda|unda|ol-|olib|bermay-|bermaydi"
        "|tortib|yashir-|qo'lida|ushlab|qaytarma-|agent-/паспорт-|ҳужжат- олиб|бермай-|хўжайин-"
        "|уларда"
    ),
    "screening-q4-4": (
        "owe|owes|owing|debt|debts|dept|loan ticket|must|work|pay|growing|still|money|agent/debt"
        "|debts/долг-|долги|должен|должна|задолж-|кредит- билет-|отраб-|раст-|висит|остал-|хозя-"
        "|отдать/долг/қарз-|қарздор-|карз- билет|мон-|дор-|ҳаст-|меафзояд|кор|диҳам|бояд|надод-"
        "/қарз|карз|қарздор-/qarz-|qarzdor-|qarzim ular-|bilet-|uz-|qol-|ish|qaytar-|ko'pay-"
        "|o'sib|to'lash|uzma-/qarz|qarzdorman|qarzman/қарз|қарзман|қарздорман"
    ),
    "screening-q4-5": (
        "beat|hit|hurt|kill|punish|attack me|us|he/изобь-|избь-|побь-|поби-|изуве-|покалеч-"
        "|убьют|убьет|бить|ударят|наказ-/побьют|изобьют|мезананд|мезанад|урадилар|uradi|urishadi"
        "|uryapti|kaltakla-/мезан-|мезанан|лат|калтак|мекуш- маро|моро|кун-/уради|уришади"
        "|калтаклайди"
    ),
    "screening-q4-6": (
        "find|harm|hurt|kill|threat-|touch|punish|go my|our mother|mom|father|family|brother-"
        "|brothers|sister-|parents|children|kids|wife|son|daughter|home/keep|keeps|take|takes"
        "|took|not child|kid|baby|son|daughter|give|children/найдет|найдут|навред-|тронет|убьет"
        "|убьют|обид-|достан-|мстить|отомст-|придет|сделает мам-|маму|мать|семь-|семью|брат-"
        "|братьев|сестр-|родит-|родн-|детей|детям|близк-|отца|жену/ребенк-|ребенка|дочь|сына"
        "|детей не отда-|забер-|остав-|отбер-|отним-|отдаст/модар-|падар-|додар-|бародар-|хоҳар-"
        "|оила-|хонавода-|волидон-|фарзанд-|бача-|кӯдак-|духтар-|писар- мейоб-|меёб-|меёбам"
        "|мекуш-|мезан-|зарар|озор|намедих-|намедиҳ-|мегир-|нигоҳ|мекоб-|таҳдид|мемон-|медод"
        "/onam-|otam-|ukam-|akam-|opam-|singlim-|oilam-|bolam-|bolalarim-|qizim-|o'g'lim-|ota"
        " top-|topaman|topib|o'ldir-|zarar|ura-|tegi-|bermay-|qoldir-|olib|ozor|tortib|qo'rqit-"
        "|qo'ymay-|tahdid"
    ),
    "screening-q4-7": (
        "police|deport-|immigration|migration|prison|jail|arrest-|report call|calls|tell|hand"
        "|send/deport-/депорт-|депортир-|депортация/полици-|полицию|миграц-|ментам|мент-|тюрьм-"
        "|фмс|участков-|посад- сда-|вызов-|вызв-|позвон-|напиш-|заяв-|отправ-|меня|сообщ-/вышл-"
        "|выдвор-|высел-|отправят страны|обратно|родину/депорт-|полис-|милиса|милис-|муҳоҷират"
        " ҷеғ|мегӯ-|медих-|месупор-|занг|мезан-|хабар|ронад|карданд/deport-|politsiya-"
        "|militsiya-|migratsiya-|qamoq- chaqir-|ber-|topshir-|ayt-|qama-|jo'nat-/deport-"
        "|deportatsiya/депорт-|полиция- чақир-|қил-|топшир-|айт-"
    ),
    "screening-q4-8": (
        "lose|lost|losing|loose|forfeit|keep|keeps|not|gone|never pay|paid|wage-|wages|salary"
        "|money|months|earned|earnd/потеря-|пропад-|сгор-|не|лиш-|зажм-|останусь|кинут зарплат-"
        "|зп|деньг-|денег|заработ-|месяц-|трудов-/музд-|маош-|пул-|моҳона- месӯз-|месуз-|гум"
        "|намедих-|намедиҳ-|мемон-|барбод|мехӯр-|мешав-|нест/oylik-|ish-|haqim|maosh-|pul-"
        "|oylig-|zarplata kuy-|kuyadi|yo'qol-|qol-|bermay-|yo'q|ketadi|yonadi"
    ),
    "screening-q4-9": (
        "photo-|photos|video-|videos|picture-|pictures|nudes|shame|shamed|naked send|show|post"
        "|share|publish|spread|everyone|family|parents|internet/фото-|фотки|видео-|снимк-|интим-"
        " выло-|разошл-|покаж-|отправ-|всем|опублик-|скин-|слить|сольет|показ-/опозор-|позор"
        "|осрам-|ославит|ославят|стыд/сурат-|суратҳо-|расм-|видео- мефирист-|нишон|паҳн|мемон-"
        "|ҳама|мегузор-|интернет/шарманда-|обрӯ- мерез-|мебар-|мешав-/rasm-|video-|surat-"
        " tarqat-|yubor-|ko'rsat-|hammaga|qo'y-|jo'nat-|chiqar-/sharmanda-|obro'- to'k-|qiladi"
    ),
    "screening-q5-2": (
        "illegal|crime|forbidden|law|steal|stealing|packets|drugs|smuggl-|prison/punish- could"
        "|things/запрещ-|незакон-|преступл-|наркот-|закладк-|красть|воровать|ворую|воруем"
        "|посадят|криминал/манъ-|ҷиноят-|дузд-|нашъа|қонун мебар-|кор|мебардор-|мекунон-|зидди"
        "|маҷбур/манъшуд-/taqiq-|taqiqlan-|jinoyat-|o'g'irlik-|giyohvand-|noqonuniy|qonunga"
    ),
    "screening-q5-3": (
        "lie|lies|lying|lie-|tell|say|pretend|untrue|false family|parents|mum|mom|mother|police"
        "|office-|offices|phone|good|well|fine|all|okay|that/врать|вру|врем|врёт|обман-|лгать"
        "|говорить|сказать|скажи|ложь маме|мам-|родн-|семье|родит-|полици-|хорошо|неправд-"
        "|телефон-/дурӯғ|дуруғ|дуруг|нағз|хуб гуф-|гӯ-|гуфт-|мегӯ-|гӯй|мегӯем|гап/yolg'on|yolgon"
        " gap-|ayt-|gapir-|uyga|onam-/hammasi yaxshi|zo'r|joyida ayt-|deydi|gapir-"
    ),
}
