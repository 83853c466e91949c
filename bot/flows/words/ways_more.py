"""Further ways to say the answers to later questions of screening, and to consents (see `ways`)."""

from typing import Final

WAYS_MORE: Final = {
    "screening-q1:n": (
        "in|ин tavr|тавр nest|нест|набуд|nabud/unday|ундай emas|эмас|bo'lmagan/not like that"
    ),
    "screening-q6:y": (
        "slap-|hit-|punch-|kick-|push-|beat- once|twice|sometimes|often/ударил-|дал раз|пару"
        "|пощечин-/торсак-|шаппот-|мушт|лагад зад|зада|задаанд|мезан-/shapaloq|musht|tarsaki"
        "|tepki urgan|urdi|soldi|yedim/даст бардошт-/qo'l ko'tar-/руку поднимал|поднял|поднимает"
        "/бывало ударил-|бил/raised hand"
    ),
    "screening-q6:n": (
        "never touched|hit|hurt|laid/no violence|beating|beatings|hitting/never came|went far"
        "|that/пальцем не тронул-|трогал-/рук не распускал-|поднимал-/рукоприклад- не|нет/не"
        " трогал-|бил-|били|ударил-|обижал-/зӯровар-|зуровар-|латукӯб набуд|нест/даст нарасон-"
        "|набардошт-|назад-|наёр-/касе назад-|намезад|назада/zo'ravonlik|kaltak bo'lma-|yo'q"
        "/qo'l tekkiz-|tekkizma-|ko'tarma-/hech urma-|urishma-/daraja-|gacha bormagan|borma-/то"
        "|до того не доход-/in|ин tavr|тавр nest|нест|набуд/unday|ундай emas|эмас|bo'lmagan"
    ),
    "screening-q7:y": (
        "ask- everything|permission/must|has obey|ask/can't|cannot|cant without permission|him"
        "|her/шагу без не/без разреш-|спрос-|него не|может/все|всё решает за/слуша-|подчиня-"
        " должна|обязан-|должен/бе иҷозат|ӯ|вай на-|наметав-|намекун-/иҷозат|рухсат мепурс-"
        "|мегир-|нест/ruxsat-|usiz so'ra-|qilolma-|qilmay-|hech"
    ),
    "screening-q7:n": (
        "free|independent/decides|does herself|himself|myself/сама|сам решает|решаю|хозяин"
        "/свободн-/озод|худаш|мустақил/erkin|o'zi hal"
    ),
    "screening-q8:y": (
        "totally|completely|very|quite|all|everything different|another|other/nothing|not like"
        "|as said|promis-|told|what/совсем|абсолютно|вообще|полностью|все|всё друг-|иначе"
        "|подругому/друг- оказал-|вышло|была/небо земля/обманули|наврали|соврали/тамоман|комилан"
        "|умуман|ҳама дигар|фарқ|дурӯғ/дигар баромад|буд|шуд/ҳамааш дурӯғ|дигар/осмон замин"
        "/butunlay|tamoman|umuman|mutlaqo boshqa-|farq/boshqa- chiqdi|ekan|bo'ldi/yer osmon-"
        "/farq qila-|qiladi|katta"
    ),
    "screening-q8:n": (
        "as|like|what|just said|told|promis-|expected/same as/turned out as|told/все|всё|так как"
        "|говорил-|сказал-|обещал-/совпало|одинаково/ҳамон|хамон|ҳамин хел|тавр|гуфт-|гуфта"
        "/ҳамон ки|хеле гуфт-/aytgan-|degan- bo'l-|chiqdi|edi|shu|dek/aytganidek|aytilgandek"
        "|degandek"
    ),
    "screening-q9-1": (
        "money|wage-|salary|pay|less half|less|lie|lied|promis-|twice|double|untrue/деньг-"
        "|деньги|денег|зарплат-|оплат- обеща-|навра-|соврал-|меньше|вдвое|неправд-|обман-/деньги"
        "|зарплата|пул|маош|музд|пулаш|пулашу|oylik|puli|maosh/маош-|пул-|музд- дурӯғ|кам|дучанд"
        "|гуфта/pul-|oylik-|maosh- yolg'on|kam|ikki"
    ),
    "screening-q9-4": (
        "room|house|housing|flat|dorm|hostel|bed|apartment/жилье|жильем|жильё|квартир-|общежит-"
        "|общаг-|комнат-/хона|хонааш|ҷой|хобгоҳ/uy|uyi|yotoqxona|turar|xona"
    ),
    "screening-q9-5": (
        "papers|visa|permit|documents|registration/документ-|бумаг-|патент|виза|регистрац-"
        "|даумент-/ҳуҷҷат-|виза|патент/hujjat-|viza|patent"
    ),
    "screening-q10-1": (
        "man|woman|friend|agent|cousin|uncle|neighbour|aunt|someone|somebody|countryman|boss"
        "|they brought|took|sent|arranged/привез|привезли|привезла|отвез|отвезли|отправил"
        "|отправили|увез|доставил-|поселил- земляк|мужчина|женщина|знаком-|дядя|тетя|они|один"
        "|одна|меня|нас/мард|зан|ҳамдеҳа|шинос|амак|хола|агент|касе|як бурд|овард|бурданд"
        "|оварданд|фиристод-/erkak|ayol|hamqishloq|tanish|amaki|agent|kishi|birov olib|yubordi"
        "|keltirdi|jo'natdi"
    ),
    "screening-q10-2": (
        "went|came|travelled|go|left own|alone|myself/on own/сам|сама поехал-|приехал-|уехал-"
        "|пришел|пришла|решил-|купил-/худам рафтам|омадам|меравам|рафтаам/худам/o'zim bordim"
        "|keldim|ketdim|borganman|kelganman|oldim"
    ),
    "screening-q10-4": (
        "gave|given|sold|handed|kidnapped debt|debts|away|force/отдали|продали|похитили|украли"
        "|обменяли долг|долги|отца|силой/продали|похитили|қарз- доданд|дод|додаанд|фурӯхт-"
        "/доданд|фурӯхтанд|дуздиданд қарз-|барои/qarz- berish-|berdi|sot-|evaziga/sotishdi"
        "|sotishgan|o'g'irlash-"
    ),
    "screening-q11-3": (
        "took|taken|take|kept passport|papers|documents/отобрали|отняли|забрали|изъяли паспорт"
        "|документ-/паспорт-|ҳуҷҷат- гирифт-|кашид-|мегир-/pasport-|hujjat- ol-|olib|tortib"
    ),
    "screening-none": (
        "did|does|happened|nothing anything|nobody|noone|happened/не|ничего было|делали|сделали"
        "/никто ничего делал/набуд ҳеҷ|ягон/birorta-|bulardan bo'lma-|yo'q|emas"
    ),
    "screening-q12-1": (
        "debt|debts|loan|bank|poor|poverty|money no|had|were|bank|we|not|without/кредит-|кредиты"
        "|долг-|долги|бедн-|нищет-|нужд-/денег|деньги не|нет|было/кредит|қарз|камбағал-|қарздор"
        "/пул набуд|нест|надоштем/qarz|qarzlar|kredit|kambag'al|muhtoj/pul yo'q|yoq|bo'lma-"
    ),
    "screening-q13-2": (
        "can't|cant|cannot|don't|not|no speak|know|understand russian|language|turkish|english"
        "|word|area|here/не знаю|говорю|понимаю|владею язык-|русск-|язык|город|местност-/забон"
        "|русӣ|ҷой- намедон-|намефаҳм-/til-|ruscha|joylarni bilma-|tushunma-|gapirolma-"
    ),
    "screening-q13-4": (
        "no|not|without|haven't money ticket|bus|leave|go|travel|home|way/нет|нету|не денег"
        "|деньги билет|дорогу|уехать|доехать/на билет нет|нету|денег/пул|пули нест|надорам роҳ"
        "|билет|рафтан/пули билет|роҳ нест/pul-|pulim yo'q|yoq bilet-|yo'l-|ketish-/biletga"
        "|yo'lga pul|pulim yo'q"
    ),
    "screening-q13-5": (
        "children|kids|family|parents|mother|son|daughters live|need-|wait-|depend-|from|eat"
        "|count|feed|money|send|home/дети|детей|семья|семьи|родители|мать|родня жд-|жив-|нужн-"
        "|завис-|моих|деньг-|корм-|держ-/бача-|бачаҳо-|оила-|фарзанд-|модар-|хонавода- интизор-"
        "|мунтазир|пул-|зиндаг-|лозим|нон/bolalar-|oila-|uydagilar-|ota|onam kut-|qara-|muhtoj"
        "|pul-|kerak|tirik-"
    ),
    "screening-q15:y": (
        "hand|give|bring|pay over|all|everything|sum|evening|owner|fixed/отда-|сда-|сдаем|отдаем"
        " все|всё|выручк-|вечером|сумму|хозя-/выручк- отда-|сда-/ҳама-|ҳамааш-|пул месупор-"
        "|медиҳ-|медих-|мебиёр-/hamma-|hammasini|pul-|topgan- ber-|beramiz|topshir-"
    ),
    "screening-q14:n": (
        "if|had|said no thrown|beat|kill|kicked|threw|out/если отказ- бы выгнал-|побил-|убил-"
        "|выгна-/отказалась|отказала выгнал-|выгна-|побил-|из|дома/не мегуфтам|гӯям меронд-"
        "|мезад-|мекушт-|пеш/агар|не мегуфтам меронданд/yo'q desam haydash-|hayda-|urish-"
        "|o'ldir-|quv-/no choice|way/выбор- не|нет/ихтиёр- набуд|нест"
    ),
    "consents:yes": (
        "go ahead/please do|search|look|write/you|sure may|can|grateful|glad|okay|happy/write"
        "|answer|reply|text|message here|back|anytime|any|me/да|конечно ищ-|пишите|пиши|можно"
        "|давайте/пишите|ищите|отвечайте|давайте|подыщите/не против|возражаю/можно|сюда писать"
        "|пишите/буду рад|рада|благодар-|признат-/майл-|майлаш|розӣ ҷӯ-|ҷӯед|кобед|ёбед|нависед"
        "|менавис-|ҳастам/нависед|ҷӯед|кобед|навис/миннатдор|хурсанд мешав-/mayli|roziman"
        "|albatta qidir-|yoz-|izla-|toping/qidiring|yozing|yozaver-|yozavering|izlang"
        "|yozaveringlar|topib/xursand|minnatdor bo'l-"
    ),
    "consents:no": (
        "rather|better not/don't|dont|not write|search|look|want/лучше|давайте не|надо/не надо"
        "|нужно|пишите|ищите|хочу/беҳтар-|беҳтараш не|накунед|нанавис-/нанависед|наҷӯед|накобед"
        "/даркор|лозим нест/yaxshisi|yaxshimas kerak|emas|yo'q/kerak|kerakmas emas/yozma-"
        "|qidirma-|izlama-"
    ),
    "consents-both-both": (
        "both|write search|look|too|and|yes/и пишите ищите/и и пишите|ищите/оба|обе/ҳам нависед"
        "|навис- ҷӯед|кобед|ҳам/ҳарду-|ҳардуяш/ham yozing|yoz- qidir-|izla-|ham/ikkalasi-|ikkisi-"
    ),
    "danger:yes": (
        "now|soon|tonight|about beat|hit|hurt|kill/могут|хотят|собираются избить|побить|ударить"
        "|убить/прямо сейчас/мезанан-|мезананд|лат/uradi|urishadi|urmoqchi"
    ),
    "danger:no": (
        "calm|quiet|safe|okay|fine|peaceful|alright now|here|it's|all|is/calm|safe/спокойно|тихо"
        "|безопасно|нормально|все сейчас|здесь|хорошо|тут|пока/тихо|спокойно/ором|тинҷ|осуда"
        "|бехатар|нағз ҳозир|аст|ҳама|ин/ором/tinch|xavfsiz|yaxshi|joyida hozir|hammasi|edi|bu"
        "/tinch|tinchlik"
    ),
    "dying-misread": (
        "mean|meant not|didn't|don't|did|never|that|misread/not what|that meant|mean/misunderst-"
        "|misread/не это|то имел-|имею|виду/ошибк-|неправильно поняли|понял-/не в виду|том"
        " смысле/ин- назар|маън-|манзур надошт-|надор-|нест|набуд/хато фаҳмид-/нодуруст фаҳмид-"
        "/назар надоштам|дош-/nazarda tutma-|tutmagan-/noto'g'ri|xato tushun-/unday|bunday dema-"
        "|demoqchi|emas"
    ),
    "erase:yes": (
        "wipe|erase|delete|remove|clear everything|all|it|please|yes/сотр-|стир-|удал-|стирайте"
        "|сотрите|уничтож-|очист- все|всё|данн-|да|полностью/нест|пок|тоза|ҳазф кун-|кунед|ҳама-"
        "/o'chir-|tozala-|yo'q hammasi-|qil-|o'chiring|barcha-/стирайте|сотрите|удаляйте|удалите"
        "|wipe"
    ),
    "child-grown-up:yes": (
        "aunt|uncle|grandma|grandmother|grandfather|mother|mom|teacher|neighbour|sister|brother"
        "|father|adult/тетя|тётя|дядя|бабушка|дедушка|мама|учител-|соседка|сосед|сестра|брат"
        "|папа|есть/хола|холаи|амма|тағо|амак|бибӣ|бибиам|модарам|муаллим-|ҳамсоя|апаам|ҳаст"
        "/xola|amma|tog'a|amaki|buvim|onam|ustoz-|o'qituvchi-|qo'shni|opam|akam|bor|otam"
    ),
    "child-grown-up:no": (
        "no|nobody|noone one|adult|grown|trust|here|around/никого|никому нет|не|доверя-/касе|ҳеҷ"
        " нест|бовар/hech kim|yo'q"
    ),
}
