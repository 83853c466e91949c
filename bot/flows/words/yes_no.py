"""What says yes or no to one question alone, in other words than these two.

By the question's key, or its kind, and the choice. Written as `phrases` reads them.
"""

from typing import Final

_PAPERS: Final = (
    "паспорт-|документ-|бумаг-|ҳуҷҷат-|шиноснома-|pasport-|hujjat-|passport-|document-|papers|paper"
)

YES_NO: Final = {
    "screening-q1:y": (
        "всегда/постоянно/каждый день/ҳамеша/ҳар рӯз/doim/har kuni/always/every day"
        "/they make us|me/истироҳат|дам намедих-|надод-|нест/ha dam bermay-/dam olish"
        " yo'q/застав-|заставл-|принужд-|вынужд-/без|нет выходн-|отдых-/не отдых-|дают"
        " отдых-"
        "|отдохн-|отдыхать/больше|по двенадцат-|12|13|14|15|16|18 час-/маҷбур- мекун-|кард-"
        "|мешав-/бе дам-|истироҳат-|рӯзи истироҳат/majbur- /majburlash- /majburlaydi"
        "|majburlashadi|majburlashgan|majburlashdi|majburlaydilar/force|forces|forced|made"
        " us|me|they|to/no rest|days|day|off"
    ),
    "screening-q1:n": (
        "отдыхаем|отдыхаю/выходные|выходной есть|дают/dam olamiz|olaman/дам мегирем"
        "|мегирам/can|do rest/have days off/have|has day off/majbur qilishma-|qilma-"
        "/nobody does/не застав-|заставл-|принужд-|вынужд-|заставляли/никто не застав-"
        "|заставл-|принужд-"
        "/не|такого было такого/маҷбур намекун-|накард-|не|нест/majburlama-|majburlashma-"
        "/nobody|don't|not|didn't|doesn't|no force|forces|forced/есть выходн-|отдых"
        "/нормальн- график/не|нет так/unday emas|bo'lma-/ин|ин хел не|нест|набуд|хел"
    ),
    "screening-q6:y": (
        "толкал-|толкает|толкнул|пинал-|пощечин-/many|several|few times/pushes|pushed"
        "|slaps|slapped me/he did/бить начал-/чанд бор|маротаба/ko'p|necha marta/бил"
        "|били|била|бьет|бьют|ударил-|избил-|избива-|толкал-|побил-|пинал-|бывало"
        "|душил-"
        "/раз|раза|однажды|несколько|пару ударил-|бил-|раз/один раз/зад|зада|мезад|мезан-"
        "|зад-|задаанд|задааст|мезананд|лат|мезананд/як|ду бор зад-|зада|лат/urdi|urgan"
        "|uradi|urishdi|urishgan|urib|urishadi|kaltakla-/bir|ikki marta|marotaba urdi|ur-"
        "/hit|hits|beat|beats|beaten|slapped|punched|kicked|pushed/once|twice"
    ),
    "screening-q6:n": (
        "he|they|nobody|no doesn't|don't|didn't|did/ни разу не бил-|было|ударил-"
        "/назадааст|назадаанд/tegma-|tegishma-/не|никто|никогда|ни бил-|били|била|бьет"
        "|бьют|ударил-|избива-|трога-|тронул-|разу"
        "|трогал|обижал-/пальцем не трогал-|тронул-/не было такого/никто не бил-|бьет"
        "|трогал-|обижал-|ударял-/никогда/ни разу/назад-|намезан-|назада-/касе назад-"
        "|намезан-|назада-/задагӣ не|нест|нестанд/лат накард-|надод-/urma-|urishma-"
        "|urmagan-/hech kim|qachon urma-|urishma-/not|never|nobody|no|didn't|doesn't|don't"
        "|hasn't|haven't hit|hits|beat|beaten|touched|hurt/never/nobody"
    ),
    "screening-q7:y": (
        "есть/муж|хозяин|хозяйка|свекровь|бригадир/решает|решают за|все|всё/ҳаст"
        "/шавҳарам|хӯҷаин|сардор/bor/erim|xo'jayin|qaynonam/my husband|boss|husband"
        "/есть такой|человек|хозяин|муж|начальник|один/приходится|должен|должна|надо"
        " слуш-"
        "|подчин-|слушаться/слуш-|подчин-/ҳаст/итоат мекун-/bor/bo'ysun-|itoat-/there is"
        "/have|must|need obey|listen"
    ),
    "screening-q7:n": (
        "сам|сама решаю|хозяин|себе/худам ҳал|соҳиби/o'zim hal|xo'jayin/i decide|myself"
        "/нет никого|такого|такой/никого нет/не слуш-|подчин-|должен|должна|надо/нет"
        " таких"
        "/касе нест/нест/итоат намекун-/yo'q hech|bunday/bunday odam yo'q/hech kim yo'q"
        "/nobody/no one/there isn't|no"
    ),
    "screening-q8:y": (
        "не то что|чем обещ-|говор-/boshqa chiqdi|ekan/дигар баромад|будааст/друг-"
        "|обман-|иначе|по|разн-/совсем|абсолютно|полностью|вообще друг-|иначе|разн-|не"
        " то|так/обман-|обманул-|наврал-|соврал-/все не так|то/не то|так|как|что обещ-"
        "|говор-|думал-|совсем|сказал-|рассказыва-/тамоман|дигар-|фарқ дигар-|тамоман|хел"
        "|дошт|мекунад|кард/дигар-/фиреб- дод-|дода|кард-|хӯрд-/фиреб-|дурӯғ-/ин хел набуд"
        "|не|нест/boshqacha-|butunlay|aldash-|aldadi|aldangan-|yolg'on-|alda-/umuman"
        " boshqa-/different|lied|lie|lies|tricked|cheated|deceived|other/not what|as|like"
        "|the|same told|said|promised|same"
    ),
    "screening-q8:n": (
        "так же|точно/дуруст гуфт-|буд/aldama-|aldashma-|yolg'on emas/no lies|lie/all"
        " true|same/все|так|как и|как есть|говор-|было|обещ-|сказал-|договар-|надо/так"
        " и есть|было/как"
        " говор-|обещ-|сказал-|рассказ-|ожидал-/не обман-|обманул-|обманыва-/то|такая же"
        "|самое|такой|такое/ҳамон|ҳамин|чӣ|чи хел-|тавр|гуфт-|ки гуфт-|буд|аст|ҳамин|хел"
        "/ҳамон|ҳамин хел|тавр/фиреб надод-|нахӯрд-/гуфтагӣ барин|буд/aytilgan-|aytgan-"
        "|aytish-|kelishilgan-|va'da-/aldama-|aldashma-/xuddi shunday|o'zi/as|same|like"
        "|what said|told|promised|same|they|expected|agreed/didn't|not|no lie|lied|deceive"
        "|trick/same"
    ),
    "screening-q14:y": (
        "мог|могла|можно|был- отказ-|возможн-|выбор/мог|могла|можно/метавонист-|мумкин буд"
        "|рад/метавонист-/mumkin edi|rad/rad eta|qila ol-|olardi-/could|can|able refuse|say"
        "|no/could/deya|rad|yo'q olar-"
    ),
    "screening-q14:n": (
        "заставил-|заставили|принудил-/маҷбур кард-/majbur qil-|qilishdi/they forced/не"
        "|нельзя|нет мог-|могла|отказ-|было|выбор-|спрашив-|спросил-/нельзя/не|никто"
        " спрос-|спрашив-/заставил-|заставля-|выдали насильно|силой/наметавонист-|мумкин"
        " набуд/напурсид-|интихоб набуд/маҷбур- кард-/зӯран доданд/rad olma-|eta|qila"
        "/ilojim yo'q|iloj/so'rashma-|so'rama-/majbur- qil-|bo'l-/couldn't|could|can't|not"
        "|no not|refuse|choice|asked|way/nobody asked/forced"
    ),
    "screening-q15:y": (
        "отдаю|отдаем|сдаю|приношу хозяину|мужу|ему|им|ей|начальнику|бригадиру/медиҳам"
        " ҳама|сардор|хӯҷаин/beraman hammasini|xo'jayinga/отда-|отдаю|приношу|должен"
        "|должна|забира-|сдаю|берет|берут все|всё|деньги|сумму"
        "|часть|половин-|ему|им|отдав-/все отдаю|отдаем|забирают|забирает/забира-/заплат-"
        "|заплатил-|купил-|калым|взяли/ҳама- медих-|мегир-|медиҳ-/мегир-/пул гирифт-|дод-"
        "|мегир-/пардохт-|фурӯхт-/hamma- ber-|ol-|olib/pul ol-|to'la-|berish-|olish-/berib"
        " beraman/give|hand|takes|take|pay|paid all|everything|money|it|share|over|them|him"
        "/takes|bought"
    ),
    "screening-q15:n": (
        "себе/никому не/худам мегирам/o'zimga/себе|сам|сама|у оставля-|забираю|беру"
        "|трачу|меня|остается/никто|не не|забир-|берет"
        "|отда-|должен|должна|платил-|брал-/худам- мегир-|мемон-|харҷ/касе намегир-"
        "|нагирифт-/намедих-/o'zim- qol-|ol-|sarfla-/hech kim olma-/berma-|olma-/keep"
        "|myself|own mine|it|all|money/nobody|don't|not takes|take|give|pay|paid/keep it/no"
        " one"
    ),
    "plan-refuse:yes": (
        "могу|можно|можем|сможем|смогу/еще|пока можно|могу/можно|могу отказ-/метавон-"
        "|мумкин|мешавад/ha|rad eta ol-|qila/deya ol-/mumkin-/bo'ladi/can|could|may"
        "|possible|able"
    ),
    "plan-refuse:no": (
        "не могу|можем|получ-|смогу|дают|дадут|выйдет/нельзя/невозможно/поздно/уже нельзя"
        "|поздно|не/наметав-|намешав-|мумкин|дер нест|шуд|шудааст/deya|rad|eta|qila olma-"
        "/bo'lmaydi|mumkin emas/kech/can't|cannot|not|couldn't|too possible|late|anymore"
        "|refuse/can't|cannot"
    ),
    "plan-papers:yes": (
        f"держ-|забра-|у|взял-|отобра-|хран- них|него|нее|уже|себя|{_PAPERS}/гирифт-|доранд"
        "|нигоҳ/olib|ularda|ushla-/keep|took|have|holds|keeps"
    ),
    "plan-papers:no": (
        "у|при меня|мне|со мной/не забра-|отда-|держ-|брал-/дар|бо|назди худам|ман"
        "/нагирифт-|надод-/o'zim-|yonimda/olma-|berma-/with|have me|them|myself/not|nobody"
        "|no took|taken|keeps"
    ),
    "plan-debt:yes": (
        "долг-|долж-|должен|должна|занял-/қарз- ҳаст|дорам|шуд-/қарз-|қарздор-/qarz- bor"
        "/qarzdor-/owe|debt|borrowed"
    ),
    "plan-debt:no": (
        "не|нет|без долж-|долг-|должен|должна|занимал-|брал-/қарз- нест|надор-|нагирифт-"
        "/qarz- yo'q|emas|olma-|siz/qarzim yo'q/no|not|don't debt|owe/free"
    ),
    "consents:yes": (
        "go ahead/валяйте/ладно/рахмат нависед/можно|можете|пожалуйста|давай|давайте"
        "|согласен|согласна|разреша-|пусть|хочу"
        "|хорошо|пишите|напишите|ищите|поищите|рад|рада/мумкин|розӣ|розиам"
        "|майлаш|марҳамат|бигзор|мехоҳам|нависед|бинависед|ҷӯед|кобед|метавонед|хуб"
        "/розӣ ҳастам|ам/mumkin|roziman|mayli|marhamat|xohlayman|yozing|yozsin|yozsa"
        "|yozavering|qidiring|izlang|bo'ladi/yozsa|qidirsa bo'ladi/may|can"
        "|agree|agreed|allow|please|fine|write|ok|okay|welcome/you may|can|write/do it"
        "/да пис-|можно|пишите/можно писать|написать|поискать|искать"
    ),
    "consents:no": (
        "пока нет|не/not now/ҳоло не/hozircha yo'q|kerakmas/нельзя|нежелательно"
        "|запреща-|отказ-/не надо|нужно|хочу|согласен|согласна"
        "|пишите|ищите|стоит|разреша-|желаю|писать|искать|можете|буду/лучше не|нет/не"
        " лучше надо|пишите|писать/лозим|даркор|розӣ|мумкин|мехоҳам нест|нестам|не/розӣ"
        " не-|нест-/намехоҳ-|нанавис-|накоб-|наҷӯ-|намешав-/беҳтар-|лозим не|нест"
        "|нанавис-/мумкин нест|не/kerak|rozi|mumkin emas|emasman|kerakmas/kerakmas"
        "|xohlama-|yozma-|qidirma-|bo'lmaydi|yo'q|izlama-/yozmagan|yozmasa ma'qul"
        "|yaxshi/may|can|agree|please|want|write|search|look not|don't|no|dont/better"
        " not|no/refuse|disagree/you may not"
    ),
    "erase:yes": (
        "удал-|сотри-|стереть|стира-|удалите|удаляйте|все|давайте удал-|сотр-/удал-|сотри-"
        "|стереть|давайте|уверен|уверена/нест|пок|ҳазф кун-|кард-/нест кунед|кун/o'chir-"
        "|o'chiring|tozala-/delete|erase|remove|sure|do it/delete|erase|remove|sure"
    ),
    "erase:no": (
        "не удал-|надо|сотри-|стира-|хочу|нужно/остав-|оставьте|пусть останется|будет|пока"
        "/передумал-/отмен-/монд-|монед|мондан|бигзор/нест накун-/лозим не|нест/qolsin"
        "|qoldir-|o'chirma-|turaversin/kerak emas|kerakmas/keep|leave|don't|not delete|it"
        "/keep|leave|don't"
    ),
    "danger:yes": (
        "бьет|бьют|избива-|угрож-|обижа-|причиня-|больно|убь-|хоч- убить|бить|сейчас|делает"
        "|делают|боль/бьет|бьют|угрожает|угрожают|обижает|обижают/причиняет|причиняют"
        "|делает|делают боль|больно/мезан-|таҳдид|азоб|дард мерасон-|медих-|мекун-/мезан-"
        "|мезананд|мезанад/ur-|ozor|qo'rqit- ber-|adi|yapti/uradi|urishadi|uryapti"
        "|urishyapti/hurt|hurts|hurting|beats|beat|hits|threatens|yes me|now/he|she|they is"
        "|are|does|do"
    ),
    "danger:no": (
        "не бьет|бьют|обижа-|угрож-|причиня-|сейчас|делает|делают|трога-/никто не бьет"
        "|обижа-|трога-|причиня-|угрожает/уже|сейчас|больше нет|не|прошло|все|уше-/в|я"
        " безопасн-|порядке/все хорошо|нормально|порядке/это|было раньше|давно|прошл-"
        "/намезан-|касе|азор не|намерасон-|намедих-|намекун-/гузашт-/ҳозир|ҳоло|дигар не"
        "|нест/бехатар-|тинҷ|хуб ҳаст-|аст/urma-|urishma-/hech kim/hozir|endi emas|yo'q"
        "/o'tib ket-|o'tdi/xavfsiz-|yaxshiman|tinch-/nobody|not|no|isn't|doesn't|don't"
        " hurt-|hurts|hurting|hit|now|more|hits/i'm|i|am safe|ok|okay|fine/safe/not any"
        " more|anymore|now/it over|passed|was"
    ),
    "card:yes": (
        "передайте|передавайте|можно|согласен|согласна|пусть|давайте/супоред|диҳед|додан"
        "|мумкин|розӣ|розиам|майлаш/bering|berish|roziman|mumkin|mayli/pass|may|agree|can"
        "|ok|fine|allow/pass on|it"
    ),
    "card:no": (
        "не передава-|надо|хочу|согласен|согласна|нужно/нельзя/розӣ|лозим|мумкин нест-|не"
        "/намехоҳ-|надиҳед|насупоред/rozi|kerak|mumkin emas-|kerakmas/bermang|xohlama-"
        "/don't|not|no pass|agree|want|want/don't"
    ),
}
