### What it is about. Adults and reporters read this, never a child. No blame in any word.

# Several may be chosen.
topics-ask = Гап дар бораи чист? Якчандтояшро интихоб кардан мумкин аст.
    .sms = Гап дар бораи чист? Масалан 1 3
# A topic: work of any kind.
topic-work = Кор: дар сохтмон, саҳро, мағоза ё хона
    .sms = кор
# A topic: marriage or family life.
topic-marriage = Издивоҷ ё ҳаёти оила
    .sms = оила, никоҳ
# A topic: asking strangers for money, selling in the street, carrying or doing things for others.
topic-begging = Пул пурсидан, дар кӯча фурӯхтан, барои дигарон чизе бурдан ё кардан
    .sms = кӯча, супориш
# A topic: something the person does not want to write. Never explained further.
topic-private = Чизи шахсӣ, ки ин ҷо навиштан намехоҳам
    .sms = шахсӣ
# A topic: army or war.
topic-army = Артиш ё ҷанг
    .sms = артиш, ҷанг
# A topic: a child that is given, taken, or to be given away.
topic-child-given = Кӯдаке, ки доданд, гирифтанд ё додан мехоҳанд
    .sms = додани кӯдак
# A topic: illness, an operation, or anything else.
topic-illness = Беморӣ, ҷарроҳӣ ё чизи дигар
    .sms = беморӣ, дигар
# A topic: no topic, a human please.
topic-talk = Беҳтараш бо одам гап занам
    .sms = беҳтараш одам
# The person chose "something private". Their choice how to go on.
topics-private = Дар ин бора навиштан шарт нест. Чанд саволи кӯтоҳ диҳам ё беҳтараш одам ҷавоб диҳад?
    .sms = Саволҳои кӯтоҳ ё беҳтараш одам?
# Choice: short closed questions.
topics-private-ask = Чанд саволи кӯтоҳ
    .sms = саволҳо
# Choice: no questions, a human.
topics-private-human = Беҳтараш одам
    .sms = беҳтараш одам
# Whether what it is about goes on, is over or has not begun.
topics-tense = Ин ҳозир рӯй медиҳад, гузашт ё ҳанӯз сар нашудааст?
    .sms = Ҳозир, гузашт ё сар нашуда?
# It goes on at this time.
tense-going-on = Ҳозир рӯй медиҳад
    .sms = ҳозир
# It has ended.
tense-over = Гузашт
    .sms = гузашт
# It is only being prepared.
tense-not-yet = Ҳанӯз сар нашудааст
    .sms = сар нашуда
# Army or war, first of three questions.
army-signed = Оё чизе имзо шудааст?
    .sms = Чизе имзо шудааст?
# Army or war, second of three; several may be chosen.
army-forced = Бо зӯрӣ буд ё сухани дурӯғ гуфтанд?
    .sms = Бо зӯрӣ ё бо дурӯғ?
# An answer: somebody used force or threats.
army-forced-forced = Бо зӯрӣ
    .sms = бо зӯрӣ
# An answer: somebody said untrue things to get them there.
army-forced-tricked = Сухани дурӯғ гуфтанд
    .sms = бо дурӯғ
# An answer: neither force nor untrue things.
army-forced-none = Ҳеҷ кадоме
    .sms = ҳеҷ кадом
# Army or war, third of three. Never an exact place.
army-where = Он кас ҳоло дар куҷост?
    .sms = Он кас ҳоло дар куҷост?
# Where the person is: at home, free.
army-where-home = Дар хона
    .sms = дар хона
# Where the person is: in training, or held in a camp.
army-where-camp = Дар таълим ё дар лагер
    .sms = дар таълим
# Where the person is: near fighting.
army-where-front = Дар ҷойе ки ҷанг аст
    .sms = дар ҷанг
# Where the person is: has got away from there.
army-where-away = Аз он ҷо рафт
    .sms = рафт
army-how = Чизе имзо шудааст? Бо зӯрӣ ё бо дурӯғ?
army-how-signed = имзо шудааст
