"""What people write for plans, the army, questions, consents and ways of reaching them.

By the choice's label (see `options`).
"""

from typing import Final

from bot.flows.kin import RELATIVE, SPOUSE

PLANS: Final = {
    "army-how-signed": (
        "подпис-/имзо-/imzo-/signed|sign/контракт-/шартнома-|қарордод/shartnoma-/contract-"
    ),
    "army-forced-forced": (
        "застав-|заставл-|принуд-|принужд-|силой|насильно|били/под давлением/зӯр-|зӯрӣ"
        "|маҷбур-|иҷбор-/majbur-|zo'r-/kuch bilan"
        "/force-|forced|force/made me|him"
    ),
    "army-forced-tricked": (
        "обман-|врал-|соврал-|неправд-|ложь|лож-|обещал-/дурӯғ-|фиреб-|фирефт-|нодуруст"
        "/yolg'on-|alda-/lie|lied|lies|trick-|tricked"
        "|untrue|false|cheat-|deceiv-/not true"
    ),
    "army-forced-none": (
        "ни то ни другое/ничего/ничего из этого/нет/ҳеҷ кадом-|чиз/hech biri|qaysi/ikkalasi"
        " ham yo'q|emas|bo'lmagan/neither/none/nothing"
    ),
    "army-where-home": (
        "дома/дом|дому/вернул- домой/в хона|хонааш/дар хона-/uyda-|uyida/home/at home"
    ),
    "army-where-camp": (
        "лагер-|учени-|обучени-|учебк-|полигон-|часть|части/таълим-|лагер|машқ/o'quv-"
        "|lager-|mashg'ulot-/train-|camp-|base"
    ),
    "army-where-front": (
        "фронт-|бои|боях|боев-|передов-|окоп-|войн-|воюет|сво/ҷанг-|фронт|ҷабҳа/jang-"
        "|front-|urush-/fight-|front|war|battle"
    ),
    "army-where-away": (
        "ушел|ушла|сбежал-|убежал-|вырвал-|удалось|дезерт-/гурехт-|рафт|рафтааст|халос"
        "/ketgan|qochgan-|qochdi|ketdi/away|escaped|left|ran|deserted/got away"
    ),
    "plan-promises-job": (
        "работ-|должност-|ваканси-/кор|кори|корро-/ish|ishga|ishni/job|work|position"
    ),
    "plan-promises-pay": (
        "деньг-|зарплат-|оплат-|заработ-|заработк-|платить|доход-/музд-|маош-|пул-"
        "/maosh-|pul-|oylik-|haqi-"
        "/money|pay|salary|wage-|income|earn-"
    ),
    "plan-promises-housing": (
        "жиль-|квартир-|общежит-|проживан-|дом|комнат-|ночлег/ҷой зист-|хоб/манзил-"
        "|хона-|хобгоҳ-/turar joy-"
        "/yashash- joy-/uy|uy-joy|yotoq-|kvartira-/housing|house|flat|apartment|room"
        "|accommodation/place live|stay|sleep"
    ),
    "plan-promises-papers": (
        "документ-|паспорт-|виз-|гражданств-|регистрац-|патент-|внж|рвп/ҳуҷҷат-"
        "|шиноснома-|виза|шаҳрвандӣ"
        "/hujjat-|pasport-|viza-|fuqarolik-/papers|document-|passport-|visa-|citizenship|permit-"
    ),
    "plan-promises-study": (
        "учеб-|учить-|обучен-|школ-|курс-|университет-|институт-/таҳсил-|хондан|хониш-"
        "|донишгоҳ-|омӯз-/o'qish-|o'qit-|kurs-|universitet-"
        "/study|studies|school|course-|education|training|university"
    ),
    "plan-promises-marriage": (
        "брак-|женить-|жениться|замуж-|свадьб-|никах-/издивоҷ-|никоҳ-|тӯй-|арӯсӣ"
        "|хонадор-/nikoh-|to'y-|uylan-|turmush-"
        "/marriage-|wedding|marry"
    ),
    "plan-promises-none": (
        "ничего|нет/ничего не|такого|из/ҳеҷ кадом-|чиз|чи/ҳеҷ/hech narsa|biri|nima/none"
        "|nothing|no/nothing of|was|like"
    ),
    "plan-signs-papers": (
        "паспорт-|документ-|бумаг-|ҳуҷҷат-|шиноснома-|pasport-|hujjat-|passport-|papers|document-"
    ),
    "plan-signs-debt": "долг-|долж-|должен|должна/қарз-|қарздор-/qarz-|qarzdor-/debt|owe|owed",
    "plan-signs-refuse": (
        "не|нельзя|уже отказ-/отказ- нельзя/рад намеш-|наметав-/rad olma-|bo'lmaydi"
        "/can't|cannot|not refuse|refused"
    ),
    "plan-who-agency": (
        "агентств-|фирм-|компани-|контор-|организаци-/ширкат-|агентӣ-|фирма|идора/agentlik-"
        "|firma-|kompaniya-|tashkilot-/agency|agent|firm|company|organi-"
    ),
    "plan-who-known": (
        f"знаком-|друг|друзья|подруг-|сосед-|земляк-|односельчан-/{RELATIVE}|{SPOUSE}"
        "|семь-/шинос-|дӯст-|ҳамсоя-|ҳамдеҳа-|рафиқ-"
        "/tanish-|do'st-|qo'shni-|o'rtoq-|hamqishloq-|oila-/friend-|known|acquaint-"
        "|neighbo-|family/someone i know"
    ),
    "plan-who-online": (
        "интернет-|инстагра-|инста|телеграм-|фейсбук-|однокласс-|вк|вконтакте|тикток-"
        "|ватсап-|сайт-|онлайн|объявлен-|сет|соцсет-/internet-|instagram-|telegram-"
        "|facebook-|tiktok-|whatsapp-|online|website|sayt-|e'lon-|vk/эълон-|интернет-"
    ),
    "plan-who-myself": (
        "сам|сама|сами/никто/сам-|сама еду|все|устраива-/худам-/худам|ҳеҷ кас|кас/касе не"
        "|нест|ёрдам/o'zim-/hech kim-/myself|nobody|alone/i do|arrange myself/by myself/no"
        " one"
    ),
    "consents-both-both": (
        "и то и|другое/оба|обе|обоим/да/ага/конечно/можно/согласен|согласна/все/ҳарду-/ҳа"
        "|ха/бале/розӣ-|розиам/мумкин/майлаш/ikkala-/ha|xa/roziman/mumkin/mayli/both/yes/ok"
        "|okay|sure/all/all right"
    ),
    "consents-both-write": (
        "только пис-|напис-|ответ-/пишите|писать|напишите/танҳо|фақат навис-|навиш-/нависед"
        "|навиштан/faqat yoz-/yozing|yozish-/only|just write-|writing|answer/write"
    ),
    "consents-both-look": (
        "только иск-|найти|помощь|поиск-/ищите|искать|поищите|найдите/танҳо|фақат ҷуст-|ҷӯ-"
        "|кӯмак/ҷӯед|ҷустан|кофтан/faqat qidir-|xizmat/qidir-/only|just look-|search-"
        "|service|help/look|search"
    ),
    "consents-both-none": (
        "ikkala-|hech kerak|mumkin|rozi emas-|kerakmas/ничего|ни то|того|другого не|нет"
        " надо|нужно|хочу/ҳарду- лозим|мумкин|розӣ не|нест-/ни то ни|другое/ничего|никакого"
        "/нет/не|нет надо|хочу|нужно|согласен|согласна/нельзя/ҳеҷ кадом-/не/лозим нест/розӣ"
        " нест-|не/hech biri-|qaysi/yo'q|yoq/kerak emas/rozi emas-|ikkalasi/neither|none|no"
        "/nothing/don't"
    ),
    "contact-way-knock": (
        "сначала/сначала только|что/первое|аввал/avval-|oldin/first/knock/аввал танҳо/only that"
    ),
    "contact-way-direct": (
        "сразу|сам ответ/ответ сразу/якбора|худи ҷавоб/birdaniga|birdan/o'zini yubor-"
        "/directly|direct|itself|straight/answer itself/at once/сразу пис-|напис-"
    ),
    "contact-when-any": (
        "всегда/ҳамеша/doim/always/люб- врем-|момент-/всегда|когда угодно|круглосуточно"
        "/когда угодно/в любое/ҳар вақт"
        "|лаҳза|замон/ҳамеша/istalgan|har payt|vaqt|doim/doim|har doim/any time|anytime"
        "|always|whenever/any"
    ),
    "contact-when-day": (
        "днем|дневн-/в|с обед-|дня/в дневное/рӯзона|рӯз/нисфирӯзӣ/kunduz-|tushda|kun"
        "/daytime|day|afternoon/during day/утром|утра/саҳар-|пагоҳ-/ertalab/morning"
    ),
    "contact-when-evening": (
        "вечер-/бегоҳ-|шом|шаб/kechqurun-|oqshom-/evening-/after work/после работ-"
    ),
    "contact-when-night": (
        "ночью|ночь|ночн-/поздно/шабона|нисфи|шабҳо/нисфи шаб/kechasi|tunda|tun|yarim"
        "/night-|midnight|late"
    ),
    "info-job-offer": (
        "предлож- работ-/предлож-|ваканси-|предлага-/работ-|работу предлага-|зовут|нашел-"
        "|обеща-/таклиф-|кор-/таклифи кор/кор пешниҳод-|таклиф/ish taklif-/taklif-/ish"
        "|ishim|ishga/job-|offer-|vacanc-|work/работа|работы|работу/кор"
    ),
    "info-papers": (
        "документ-|паспорт-|бумаг-|виз-|регистрац-|патент-|разрешени-|рвп|внж/ҳуҷҷат-"
        "|шиноснома-|виза|патент/hujjat-|pasport-|viza-|patent-|ruxsatnoma-/paper-|papers"
        "|document-|passport-|visa-|permit-"
    ),
    "info-wages": (
        "зарплат-|оплат-|заработ-/не плат-|заплат-/деньги за работу/музд-|маош-/ҳаққи|музди"
        " меҳнат|кор/ish haqi-/maosh-|oylik-|oylig-/wage-|wages|salary|pay|paid|payment/не"
        " платят|заплатили|выплачивают"
    ),
    "info-going": (
        "leaving|travel|travelling|departure/за рубеж-|границ-/границ-|зарубеж-|уехать"
        "|выезд-|выехать|поездк-|поехать|ехать|еду"
        "|отъезд-/хориҷ-|сафар-|рафтан/chet|xorij el-|ga|davlat-/chet elga|xorij-"
        "/ketmoqchi-|ketish-/abroad|going|travel-|leave|go"
    ),
    "info-coming-home": (
        "домой|возвращ-|вернуться|обратно|родину/бозгашт-|баргашт-/ба хона/uyga-|qaytish-"
        "|qaytmoqchi-|vatan-/home|return-|coming|back/вернуться домой/coming|come|go|return"
        " home|back/хона баргаштан|рафтан/uyga qayt-"
    ),
    "info-something-else": (
        "друго-|другое|иное/дигар|чизи дигар/boshqa-|boshqa narsa/something|other else"
        "|other|another/else|other/нет в списке/не это"
    ),
}
