"""What people write for the choices of the screening's first questions, by label.

Written as `phrases` reads them, in every language at once. A negation belongs to its phrase: one
that stands beside a phrase, and not in it, makes it none.
"""

from typing import Final

_NOT: Final = "не|нет|ни|no|not|never|don't|dont|doesn't|didn't|isn't|without|без|бе"
NONE: Final = "нет|без|нест|бе|yo'q|no|not|without|надорам|набуд|надорем"
PAPERS: Final = (
    "паспорт-|документ-|бумаг-|ҳуҷҷат-|шиноснома-|pasport-|hujjat-|passport-|document-|papers|paper"
)
MONEY: Final = (
    "деньг-|денег|зарплат-|заработ-|пул-|музд-|маош-|pul-|maosh-|oylik-|money|salary|wage-|pay"
)
FAMILY: Final = (
    "семь-|родн-|родител-|детям|ребен-|детей|мать|матери|мама|маме|маму|отц-|брат-"
    "|сестр-|жене|оила-|хонавода-|модар-|падар-|кӯдак-"
    "|фарзанд-|бача-|oila-|ona-|ota-|bola-|farzand-|family|parents|mother|child-|kids|relativ-"
)
_HURT: Final = (
    "бить|бьет|бьют|побь-|избь-|изобь-|избив-|ударя-|ударит|покалеч-|убь-|убив-|больно"
    "|боль|расправ-|прибь-|мезан-|мекуш-|лат|калтак|азоб|дард"
    "|озор|ur-|o'ldir-|kaltakla-|do'ppos-|ozor|hurt-|hit|hits|beat|beats|beating|kill"
    "|kills|harm|навред-|вред-|зарар|zarar|zara|угрож-|таҳдид|tahdid|қасд"
)

SIGNS: Final = {
    "answer-dont-know": (
        "не|откуда знаю|знаем|мне|уверен|уверена/хз/намедон-|надон-/хабар надор-/bilma-"
        "/don't|not|no know|sure|idea/idk"
    ),
    "age-other-not-sure": "не знаю|уверен|уверена/хз/намедон-/bilma-/don't|not know|sure/idk",
    "age-not-sure": (
        "не знаю|скажу|хочу|уверен|уверена|помню|буду|важно/намедон-|намегӯ-|намехоҳ-"
        "/гуфтан намехоҳ-/bilma-|aytma-"
        "/don't|won't|rather|not know|say|tell|sure|want/секрет"
    ),
    "screening-none": (
        "не застав-|заставл- ничего|ничему/ничего не застав-|заставл-|было/ничего"
        " такого/majburla- hech narsa-/hech narsaga majburlashma-/маҷбур ҳеҷ намекун-"
        "|накард-/not made|forced anything|to/ничего|нету|нет|никакого|ничто/ничего из"
        " этого|такого|нет|не/нет ничего|такого"
        "|никакого/такого нет|не/не|больше было|ничего|нет"
        "/все остальное|прочее правда/ни одно-|то/нет ни|никто/ҳеҷ кадом-|чиз|чи/ҳеҷ"
        "/дигар не|нест/не/ҳеҷчиз|ҳечӣ/инҳо не|нест|набуд"
        "/hech biri-|narsa|qaysi-|nima/boshqa yo'q|hech|emas/yo'q|yoq/none/none of"
        "/nothing/nothing else|of|like/no|not none|nothing|any|else/neither/no/nope"
        "/ничего"
    ),
    "screening-q2-1": (
        "без обман-|задерж-|проблем/договор-|договаривал-|услов-|обеща-|уговор- как|все"
        "/нормальн-|хорошо|вовремя"
        "|исправно|полностью|стабильно плат-|заплат-|все/вовремя|полностью|нормально"
        "|хорошо/как обещ-|договор-|договаривал-"
        "/мувофиқи|мувофиқ гап-|маслиҳат-/чи|чӣ|ки хел|хеле гап-|гуфт-|гуфтагӣ/ҳамон"
        "|ҳамин хел-|гуфтагӣ/дар вақт-|сари медиҳ-|вақташ/сари вақт-/хуб|нағз медиҳ-"
        "/пурра медиҳ-"
        "/kelish-/kelishilgan-/gaplash-|aytgan-|va'da-|aytish- ber-|to'la-|bo'yicha"
        "/vaqtida|yaxshi|to'liq ber-|to'la-/vaqtida/aytilgan-|aytgan-|gaplashgan-"
        "/agreed|agreement|promised|said as|like|what/paid|pay|pays well|ok|good|normal"
        "|fully|time|agreed|promised/on time/normal|fine|good/as agreed"
    ),
    "screening-q2-2": (
        "зп|зарплаты|зарплату нет|не/не плотят|плотит|плотили/кормят обещаниями"
        "|завтраками/pay|get|got|paid nothing/almost nothing/пул надод-|намедих-"
        f"|намедих|нагирифт-/oylik|pul|maosh yo'q/копейк-/{_NOT} плат-|заплат-|выплат-"
        "|выплач-|дают|дали|дает|дал|отда-|видел-|получ-"
        "|pay|pays|paid|give|gives|gave|get|got/плат-|получа-|дают|денег|зарплат- мало"
        "|копейки|гроши|почти|чуть|задерж-|частями"
        "/слишком|очень|совсем|так мало|чуть/мало/слишком-/копейки/ничего/ничего не"
        "|дали|платят|заплатили|получил/потом/говор-|обеща-|все|всё|время|завтра|только"
        " потом|завтра|позже|обещ-/все|задерживают|обещают завтра|обещают|зарплату"
        "/задержив-|задержк-"
        f"/{NONE} денег|зарплаты|зарплата|оплаты|пул|музд|маош|pul|maosh|oylik|money"
        "|salary|pay|payment/бесплатн-/даром|за еду"
        "/надод-|надоди-|намедих-|намедиҳ-|нагирифт-|намегир-/музд|пул|маош|хеле|бисёр"
        " кам|каме/хеле|бисёр|жуда кам/кам/ҳеҷ чиз|чизе|пул/ҳамеша|мегӯянд|мегуянд"
        "|мегӯяд|гуфт баъд-|пагоҳ|фардо/баъд-/бепул|муфт"
        "/berma-|berishma-|to'lama-|to'lashma-|olma-/juda|pul|oylik|maosh|oz|ozgina kam"
        "|oz/kam/hech narsa/umuman yo'q|berm-/doim|har keyin-|ertaga|deydi|deyishadi"
        "/keyin-|ertaga deydi|deyishadi|beramiz/tekin-|bepul"
        "/very|too|so|only little|few|low|small/little|low/nothing/always|say|says|keep"
        "|they later|tomorrow/later/unpaid/late|delayed|delay-/for|work free|food"
        "/nothing|no at|all"
    ),
    "screening-q2-3": (
        "за вычит-|вычет-|удерж- еду|жиль-|дорог-|общежитие|патент/штраф-/вычит-|вычет-"
        "|удерж-|высчит-/все|всё|деньги|зарплата уходит|съед-|за|на"
        " штраф-|жиль-|дорог-|еду|долг-"
        "/хозяин|начальник-|бригадир-|муж|другой|другие|посредник-|кто-|он|она|они"
        "|прораб|босс забира-|забрал-|берет|берут|отбира-|отнима-|получа-/забира-"
        f"|забрал-|отбира-|отнима- {MONEY}|все|всё|себе|/забирают|забирает"
        "/ҷарима-/харҷ-/каси|касе|дигар-|сардор-|соҳиб-|шавҳар-|хӯҷаин-|ӯ|онҳо мегир-"
        "|гирифт-|мебар-/нигоҳ|аз медор- музд-|маош-|пул-/худашон|худаш мегир-"
        "/jarima-/xarajat-/ushlab|ushla- qol-|oylik-|maosh-|pul-/boshqa|boshliq-"
        "|xo'jayin-|erim|u|ular|kimdir odam-|ol-|olib/olib qo'y-/olib oladi"
        "/fine-|fines|penalt-/deduct-|costs|cost|charges/boss|owner|husband|somebody"
        "|someone|else|he|she|they|agent|foreman take|takes|took|keeps|keep|gets/taken"
        "/takes|take all|money|it"
    ),
    "screening-q3-1": (
        "опасн-/вредн-|химия|химик-|ядовит-|радиац-/боле-|заболе-|травм-|калеч-|погиб-"
        " работ-|люди|от|там|много/травм-|покалеч-/высот- без|опасно/хатарнок-|хатар"
        "/зарарнок|зарарҳо|химия/бемор-|касал-|маъюб- мешав-|мекун-|шуд-|мешаванд/xavfli-"
        "/zararli-|kimyo-/kasal-|jarohat- qil-|bo'l-/danger-|dangerous|hazard-|unsafe|risky"
        "/sick|ill|injur- get|got|makes|people|work/poison-|chemical-/injuries"
    ),
    "screening-q3-2": (
        "тяжел-|тяжко|трудн-/без|нет перерыв-|отдых-|передышк-|выходн-/не дают|отдыха-"
        " отдых-|отдохн-|перерыв-/кричат|крич-|орут|ругают-|оскорб-|матер-|унижа-|обзыва-"
        "/нечеловеч-|каторг-/устаем|устаю/вазнин-|мушкил|душвор/бе танаффус-|истироҳат-"
        "|дамгирӣ/танаффус нест|намедих-/дод мезан-|фарёд-|мегӯ-|мезананд/доду|дод фарёд-"
        "|фиғон/ҷанг|дашном|ҳақорат мекун-|медих-/og'ir-|qiyin-/tanaffus- yo'q|siz|bermay-"
        "/tanaffussiz-|damsiz/dam bermay-|yo'q/baqir-|so'k-|haqorat-|urish-/hard|heavy"
        "|tough|exhausting/without|no break-|rest|breaks|pause/shout-|shouting|yell-"
        "|scream-|insult-|swear-/hard work"
    ),
    "screening-q3-3": (
        "хоб|истироҳат ҷой-|ҷо нест|надор-/хоб ҷой- бад/polda|yerda yot-|yotamiz|uxla-"
        "/joy yotish-|yotishga yo'q|yomon/floor sleep|on/плохо|мало|не|еле|почти|кое"
        " корм-|еды|еда|кушать|питан-/плох-|ужасн-|голод- еда"
        "|еды|питание|кормят|условия|жиль-|ночлег/еда|еды|кушать мало|нет|плохая|плохо"
        "/голод-|голодн-/спать|спим|жить|ночева-|живем|ноч- негде|полу|плохо|вагон-|подвал-"
        "|тесно|холод-|место|грязь|улице/негде/хӯрок-|нон|ғизо- кам|нест|бад|намедих-/хоб-"
        " ҷой-|ҷо|бад|нест|фарш-|замин/ҷойи хоб-|бад/гурусна-/ovqat-|non kam|yo'q|yomon"
        "|bermay-/yotish-|joy-|yotoq-|uxla- yomon|yo'q|joy/och|ochmiz|ochman/food|meal|eat"
        "|meals little|no|bad|not|enough|few/sleep|bed|housing|place|accommodation|room bad"
        "|floor|no|nowhere|terrible|dirty/hungry|hunger|starv-"
    ),
    "screening-q3-4": (
        f"{NONE}|не договор-|контракт-|бумаг-|документ-|оформл-|оформ-|письмен-|шартнома-"
        "|қарордод-|қоғаз-|ҳуҷҷат-|shartnoma-|qog'oz-|hujjat-|contract|contracts|writing"
        "|written|paper|papers|agreement/ничего бумаг-|подписыв-|письменно|подписа-/не|без"
        "|неофициал-|ничего оформ-|официальн-|подпис-/неофициал-|вчерную|нелегально/устн-"
        "|на словах/ҳеҷ чиз|дар қоғаз-|хаттӣ/nothing writing|written|signed|paper/yozma"
        " hech|yo'q|emas|kelishilma-/og'zaki/гапакӣ|даҳонӣ|забонӣ/only words|oral-|verbal-"
    ),
    "screening-q3-5": (
        "наруша-|нарушил-/не|никто|ничего соблюда-|выполня-|держат|сдержа- слов-|договор-"
        "|обещ-|услов-|договорен-/не соблюда-|выполня-/обман-|обманыва-/не так|как договар-"
        "|договор-|обещ-/гап-|ваъда-|шарт-|қарор- мешикан-|шикаст-|вафо|риоя/ваъда вафо"
        "|намекун-/kelish-|va'da-|gap-|shartnoma- buz-|bajarma-|turma-|/so'zida turma-"
        "/break|broke|breaks|don't|not keep|agreement|agreed|promise-|word|contract|deal"
        "/alda-|фиреб медих-|мекун-"
    ),
    "screening-q3-6": (
        "школ-|учи-|учеб- не|без|пуск-|нельзя|пропуск-/мактаб- намемон-|не|намерав-|нарафт-"
        "|рафтан/maktab- bormay-|yubormay-|qo'ymay-/school not|no|can't|kept|don't"
    ),
    "screening-q4-1": (
        "ничего/ничего будет|страшного|такого|могу|можно|свободно/могу|можем|можно|может"
        "|волен|свободно уйти|уехать|уволит-|уходить|идти/никто не держит|удержива-/никто"
        "|не держит|держат/свобод-/не держат/ушел бы/ҳеҷ чиз-|чи|гап/ҳеҷ/рафта|рафтан"
        "|баромада метавон-|мумкин|мешавад/касе намедорад|нигоҳ/озод-|эркин/hech narsa|gap"
        "/keta|ketish|chiqib ol-|mumkin-/hech kim ushla-/ozod-|erkin-/nothing/nothing"
        " happen-|go|can|leave|would/can|could|free leave|go|quit/nobody|no holds|stops"
        "|keeps/free"
    ),
    "screening-q4-2": (
        "баромадан|рафтан мумкин|иҷозат не|нест/баромада|рафта наметавон-|намешав-/door"
        " locked/охран-|охра-|сторож-|камер-|забор-|конво-|надзират-/под замок|замком"
        "|охраной"
        "|присмотр-|надзор-/запер-|запир-|взаперт-|замок|замк-|закры-|закрыт-/не выпуск-"
        "|пуск-|отпуск-|выйти|выпустят/одн-|никуда|без не|присмотр-|пуск-|выпуск- пуск-"
        "|выпуск-/нельзя|не выйти|выходить/следят|следит|стерег-|караул-/қулф-/посбон-"
        "|муҳофиз|қаровул-|назорат-/намемон-|намегузор- рафт-|баромад-|берун|бурун"
        "/баромадан|рафтан намемон-|намегузор-/банд|ҳабс|маҳкам|баста кард-|мекун-|аст|/аз"
        " паи|қафо мегард-|назорат/qamab-|qulf-|qo'riq-|qorovul-|nazorat-|poyla-/chiqar-"
        "|chiqish- ma-|yo'q|mumkin|bermay-/chiqarishmay-|chiqarmay-/lock-|locked|guard-"
        "|watch|watched|watching|camera-|fence/not|never|can't|don't allow-|let|go|leave"
        "|out out|outside|alone|leave/not let|allowed"
    ),
    "screening-q4-3": (
        "паспорта|документов нет руках|мной|меня/ҳуҷҷат-|шиноснома-|паспорт- намедих-"
        f"|надод-/won't|don't|not give|return|back passport-|documents|papers/{PAPERS}"
        " у|них|хозяин-|начальн-|бригад-|босс-|муж-|забра-|отобра-|держ-|отня-|не"
        "|спрят-|взял-|хран-|дар|онҳо-|дасти|назди|гирифт-|сардор-|нигоҳ-|пинҳон-|надод-"
        "|ularda|unda|boshliq-|xo'jayin-|olib|ol-|bermay-|have|keep|keeps|kept|took|take"
        f"|taken|hold|holds|boss|owner|him|them|with|agent/{PAPERS}"
    ),
    "screening-q4-4": (
        "долг-|долж-|задолж-|отработать|отрабат-/не|пока отработ-|отда- долг|отработаю"
        "/кредит-|аванс-/қарз-|қарздор-/авонс|аванс/qarz-|qarzdor-/debt-|owe|owes|owed"
        "|indebted|loan/pay|work back|off/отработка"
    ),
    "screening-q4-5": (
        f"{_HURT}/угроз-|угрож-/зӯроварӣ|лату/urish-|kaltak-/violence|beaten/изнасил-"
        "|насили-|таҷовуз-|zo'rla-|rape/руки|морду распуск-|набить|набьют/накаж-|наказ-"
        "/ҷазо|jazo-|punish-"
    ),
    "screening-q4-6": (
        f"{FAMILY} {_HURT}|не|отда-|забер-|забр-|отбер-|отним-|достан-|найд-|ozor-|berma-"
        "|keep|take|kept|taken|мегир-|намедих-|гирифт-|dushman|plox|плохо|пострада-|накаж-"
        "|тронут|навред-/ребенк-|детей|дочь|сын|кӯдак-|бача-|bola-|child|kids не|забер-"
        "|отбер-|заберут|отдад-|намедиҳ-|мегир-|berma-|berish-|keep|take"
    ),
    "screening-q4-7": (
        "полици-|полицейск-|мент-|милици-|участков-|фмс|миграц-|сдад-|сдаст|сдать/депорт-"
        "|вышл-|высл-|высыл-|выдвор-/отправ- домой|назад|страны|обратно|родину/депорт-"
        "|вышл-|высл-|высыл-|выдвор-/полис-|милитса|миграция-/бадарға-|депортат-|аз кишвар"
        "|мамлакат|давлат меронанд|ронд-|берун/politsiya-|militsiya-|mirshab-/deport-"
        "|haydab-|chiqarib yubor-/police|cops|immigration|migration/deport-|send|sent"
        "|kicked back|away|home|country|out/deport-|deportation/тюрьм-|посад-|qama-|зиндон-"
        "|prison|jail|arrest"
    ),
    "screening-q4-8": (
        f"{MONEY} пропад-|потеря-|не|сгор-|отда-|останут-|лиш-|зажм-|заплат-|кинут|выплат-"
        "|месӯз-|намедих-|надод-|мемон-|аз|даст|барбод-|qol-|bermay-|berilma-|yo'qol-|kuya-"
        "|lose|lost|not|don't|won't|keep|unpaid/не|кинут заплат-|выплат-|отдад-|деньги"
        "|зарплат-/lose|lost salary|money|wages|pay|earn-/потеря-|лиш- деньг-|денег"
        "|зарплат-|заработ-"
    ),
    "screening-q4-9": (
        "опозор-|позор-|стыд-|осрам-|ославят/фото-|снимк-|видео-|фотк-|картинк- покаж-"
        "|выложат|выложит|разошл-|отправ-|есть|у|пока-/фото-|видео-|снимк-/расскаж- семье"
        "|родн-|всем|родител-|мужу/шарманда-|шармсор-|обрӯ-|беобрӯ-|ор/сурат-|акс-|расм-"
        "|навор-|видео- нишон-|мефирист-|паҳн-|медих-/сурат-|аксҳо-|видео-/sharmanda-|uyat-"
        "|obro'-/rasm-|video-|surat- ko'rsat-|tarqat-|yubor-/rasm-|video-/shame-|ashamed"
        "|humiliat-/photo-|pictures|picture|video-|videos show|post|send|have|publish"
        "|spread/photo-|pictures|video-/tell family|everyone|husband|parents"
    ),
    "screening-q4-10": (
        "потеря-|лиш-|выгон-|отчисл-|уволят учеб-|учеб|школ-|универ-|институт-|работ-"
        "|пособи-|место-|льгот-|студент-/отчисл-|пособи-|уволят/мактаб-|донишгоҳ-|таҳсил-"
        "|кор-|нафақа-|ҷойи|хониш- маҳрум-|мерон-|аз|хориҷ|гум|меравад/o'qish-|ish-|nafaqa-"
        "|joy- ayril-|haydal-|yo'qot-|qol-|ketadi/lose|lost|expel|expelled|fired|kicked"
        " school|job|study|place|benefit-|university|work"
    ),
    "screening-q5-1": (
        "обслуживать|развлекать|ублажать|принимать гост-|мужчин-|клиент-/работать не"
        " там|тем/друг- работ-|дел-|людьми|мужчин-/не соглаш-|договарив-|хоте-|обеща-"
        " работ-|соглаш-"
        "|на|делать|быть/спать с|со|клиент-/с клиент-|мужчин-/дигар кор-|одам-|мард-/розӣ"
        " набуд-|нест-/boshqa ish-|odam-|erkak-/rozi bo'lma-|emas-/other|different|another"
        " work|job|people|men/not agree-|agreed/with men|client-|customer-"
    ),
    "screening-q5-2": (
        "незакон-|противозакон-|наркот-|красть|воров-|закладк-|преступ-|нелегальн-|воровать"
        "|контрабанд-/за|могут|можно что|это|наказ-|посад- накаж-|наказ-|посадить|посад-"
        "/ғайриқонун-|дузд-|нашъа-|ҷиноят-|маводи/ҷазо медих-|додан/noqonun-|o'g'ir-"
        "|narkotik-|jinoyat-/jazo ber-|bo'l-/illegal|steal|drug-|crime-|criminal|smuggl-"
        "/punish- could|can|for|me|i"
    ),
    "screening-q5-3": (
        "говорить все|всё хорошо|нормально/врать|лгать|обманыв-|неправд-|говорить"
        "|солгать семь-|родн-|власт-|полици-|родител-"
        "|неправд-|домой|всем/врать|лгать/дурӯғ-|нодуруст гуфт-|мегӯ-|гап/дурӯғ-/yolg'on-"
        "/lie|lying|untrue|lies family|police|office-|tell|say|home/lie|lying"
    ),
    "screening-q5-4": (
        "следить|сторожить|охранять|присматрив-|надзирать|следил-|охранял-|караулить/за"
        " друг-|людьми|девушк- следить|смотреть|присматрив-/нигоҳубин-|назорат-|посбонӣ"
        "|поида-/аз паси|қафои дигар-|одам-/qo'riq-|nazorat-|poyla-|kuzat-/watch|guard"
        "|watching|guarding|supervise"
    ),
    "screening-q5-5": (
        "слуш-|подчин-|повинов-|слушаться/иначе|или|худш-|хуже застав-|хуже|будет|дадут"
        "|сделают/итоат-|гӯш|фармон кард-|дод-|кун-/гапашонро гӯш-/бадтар-/bo'ysun-|itoat-"
        "|ko'n-/yomonroq/obey|submit|worse|listen|comply"
    ),
}
