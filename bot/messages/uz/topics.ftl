### What it is about. Adults and reporters read this, never a child. No blame in any word.

# Several may be chosen.
topics-ask = Gap nima haqida? Bir nechtasini tanlash mumkin.
    .sms = Gap nima haqida? Bir nechtasi mumkin.
# A topic: work of any kind.
topic-work = Ish: qurilishda, dalada, do'konda yoki uyda
    .sms = ish
# A topic: marriage or family life.
topic-marriage = Nikoh yoki oila hayoti
    .sms = nikoh, oila
# A topic: asking strangers for money, selling in the street, carrying or doing things for others.
topic-begging = Pul so'rash, ko'chada sotish, boshqalarga biror narsa tashish yoki ish qilib berish
    .sms = ko'cha, topshiriqlar
# A topic: something the person does not want to write. Never explained further.
topic-private = Bu yerga yozgim kelmagan shaxsiy narsa
    .sms = shaxsiy narsa
# A topic: army or war.
topic-army = Armiya yoki urush
    .sms = armiya yoki urush
# A topic: a child that is given, taken, or to be given away.
topic-child-given = Bola berilgan, olingan yoki berilmoqchi
    .sms = bola berilgan
# A topic: illness, an operation, or anything else.
topic-illness = Kasallik, operatsiya yoki boshqa narsa
    .sms = kasallik yoki boshqa
# A topic: no topic, a human please.
topic-talk = Odam bilan gaplashganim ma'qul
    .sms = odam bilan
# The person chose "something private". Their choice how to go on.
topics-private = Bu haqda yozishingiz shart emas. Bir nechta qisqa savol beraymi yoki odam bilan gaplashganingiz ma'qulmi?
    .sms = Qisqa savollarmi yoki odam bilan gaplashasizmi?
# Choice: short closed questions.
topics-private-ask = Bir nechta qisqa savol
    .sms = qisqa savollar
# Choice: no questions, a human.
topics-private-human = Odam bilan gaplashaman
    .sms = odam bilan
# Whether what it is about goes on, is over or has not begun.
topics-tense = Bu hozir davom etyaptimi, tugaganmi yoki hali boshlanmaganmi?
    .sms = Hozir bormi, tugaganmi yoki hali boshlanmaganmi?
# It goes on at this time.
tense-going-on = Hozir davom etyapti
    .sms = hozir bor
# It has ended.
tense-over = Tugagan
    .sms = tugagan
# It is only being prepared.
tense-not-yet = Hali boshlanmagan
    .sms = hali boshlanmagan
# Army or war, first of three questions.
army-signed = Biror narsaga imzo qo'yilganmi?
    .sms = Biror narsaga imzo qo'yilganmi?
# Army or war, second of three; several may be chosen.
army-forced = Majburlash bo'lganmi yoki yolg'on gapirilganmi?
    .sms = Majburlash yoki yolg'on bo'lganmi?
# An answer: somebody used force or threats.
army-forced-forced = Majburlash bo'lgan
    .sms = majburlash
# An answer: somebody said untrue things to get them there.
army-forced-tricked = Yolg'on gapirilgan
    .sms = yolg'on
# An answer: neither force nor untrue things.
army-forced-none = Ikkalasi ham bo'lmagan
    .sms = ikkalasi ham yo'q
# Army or war, third of three. Never an exact place.
army-where = O'sha odam hozir qayerda?
    .sms = O'sha odam hozir qayerda?
# Where the person is: at home, free.
army-where-home = Uyda
    .sms = uyda
# Where the person is: in training, or held in a camp.
army-where-camp = O'quv joyida yoki lagerda
    .sms = o'quv joyi, lager
# Where the person is: near fighting.
army-where-front = Jang bo'layotgan joyda
    .sms = jang joyida
# Where the person is: has got away from there.
army-where-away = U yerdan ketgan
    .sms = u yerdan ketgan
army-how = Biror narsaga imzo qo'yilganmi? Majburlash yoki yolg'on bo'lganmi?
army-how-signed = imzo qo'yilgan
