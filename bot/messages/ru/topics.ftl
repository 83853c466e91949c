### What it is about. Adults and reporters read this, never a child. No blame in any word.

# Several may be chosen.
topics-ask = О чём речь? Можно выбрать несколько.
    .sms = О чём речь? Напр. 1 3
# A topic: work of any kind.
topic-work = Работа: стройка, поле, магазин или дом
    .sms = работа
# A topic: marriage or family life.
topic-marriage = Брак или семейная жизнь
    .sms = брак, семья
# A topic: asking strangers for money, selling in the street, carrying or doing things for others.
topic-begging = Просить деньги, торговать на улице, носить или делать что-то для других
    .sms = улица, поручения
# A topic: something the person does not want to write. Never explained further.
topic-private = Что-то личное, о чём не хочу здесь писать
    .sms = личное
# A topic: army or war.
topic-army = Армия или война
    .sms = армия, война
# A topic: a child that is given, taken, or to be given away.
topic-child-given = Ребёнок, которого отдали, забрали или хотят отдать
    .sms = отдали ребёнка
# A topic: illness, an operation, or anything else.
topic-illness = Болезнь, операция или что-то другое
    .sms = болезнь, другое
# A topic: no topic, a human please.
topic-talk = Лучше поговорю с человеком
    .sms = лучше человек
# The person chose "something private". Their choice how to go on.
topics-private = Писать об этом необязательно. Задать несколько коротких вопросов или Вам лучше с человеком?
    .sms = Короткие вопросы или лучше человек?
# Choice: short closed questions.
topics-private-ask = Несколько коротких вопросов
    .sms = вопросы
# Choice: no questions, a human.
topics-private-human = Лучше с человеком
    .sms = лучше человек
# Whether what it is about goes on, is over or has not begun.
topics-tense = Это происходит сейчас, уже позади или ещё не началось?
    .sms = Сейчас, позади или не началось?
# It goes on at this time.
tense-going-on = Происходит сейчас
    .sms = сейчас
# It has ended.
tense-over = Уже позади
    .sms = позади
# It is only being prepared.
tense-not-yet = Ещё не началось
    .sms = не началось
# Army or war, first of three questions.
army-signed = Что-нибудь подписано?
    .sms = Что-нибудь подписано?
# Army or war, second of three; several may be chosen.
army-forced = Заставляли силой или сказали неправду?
    .sms = Заставляли или сказали неправду?
# An answer: somebody used force or threats.
army-forced-forced = Заставляли силой
    .sms = заставляли
# An answer: somebody said untrue things to get them there.
army-forced-tricked = Сказали неправду
    .sms = неправда
# An answer: neither force nor untrue things.
army-forced-none = Ни то ни другое
    .sms = нет
# Army or war, third of three. Never an exact place.
army-where = Где сейчас этот человек?
    .sms = Где сейчас этот человек?
# Where the person is: at home, free.
army-where-home = Дома
    .sms = дома
# Where the person is: in training, or held in a camp.
army-where-camp = На обучении или в лагере
    .sms = обучение
# Where the person is: near fighting.
army-where-front = Там, где идут бои
    .sms = где бои
# Where the person is: has got away from there.
army-where-away = Удалось уйти
    .sms = удалось уйти
army-how = Что-то подписано? Заставляли или сказали неправду?
army-how-signed = подписано
