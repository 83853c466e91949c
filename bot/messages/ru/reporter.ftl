### Somebody writes about another person. They speak for themselves only; kin may be the danger.

# First question to a reporter; the second sentence is the same answer we give about anybody.
reporter-relation = Откуда Вы знаете этого человека? Мы никогда не говорим, кто нам писал или не писал.
    .sms = Откуда Вы знаете этого человека?
# Who the writer is to the person they write about.
relation-family = Мы родня
    .sms = родня
# Who the writer is to the person they write about.
relation-friend = Мы друзья или соседи
    .sms = друзья, соседи
# Who the writer is to the person they write about.
relation-witness = Вижу или слышу это со стороны
    .sms = со стороны
# Who the writer is to the person they write about.
relation-partner = Мы муж и жена или пара
    .sms = муж и жена
# Who the writer is to the person they write about.
relation-in-law = Мы родня по браку
    .sms = родня по браку
# Who the writer is to the person they write about.
relation-employer = Человек работает у меня
    .sms = работодатель
# Who the writer is to the person they write about.
relation-agent = Я агент или посредник
    .sms = посредник
# Who the writer is to the person they write about.
relation-official = Я учитель, врач или служащий
    .sms = служащий
# Is the other person in danger at this moment?
reporter-danger = Этому человеку сейчас причиняют боль или вот-вот причинят?
    .sms = Человеку сейчас делают больно или вот-вот сделают?
# Whether the person written about knows of it.
reporter-knows = Этот человек знает, что Вы нам пишете?
    .sms = Этот человек знает, что Вы пишете?
# Whether a call could do harm.
reporter-called = Может ли этот человек пострадать, если ему позвонят?
    .sms = Звонок может навредить этому человеку?
# The age of the person written about.
reporter-age = Сколько лет этому человеку?
    .sms = Сколько лет человеку?
# An age band, of somebody else.
age-other-not-sure = Не знаю
    .sms = не знаю
# An age band, of somebody else.
age-other-under-18 = Меньше 18
    .sms = до 18
# An age band, of somebody else.
age-other-adult = 18 или больше
    .sms = 18+
# Typed freely and sealed, or skipped.
reporter-unseen = Как связаться с этим человеком незаметно для других? Напишите своими словами или пропустите.
    .sms = Как незаметно связаться с человеком? Напишите или 77.
reporter-safe = Человек знает, что Вы пишете? Звонок ему навредит?
reporter-safe-knows = знает
reporter-safe-hurt = звонок навредит
