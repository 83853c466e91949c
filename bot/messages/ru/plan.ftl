### Something that has not begun yet: a job, a journey, a marriage that somebody is preparing.
### $who is "self" or "other" in every text here: the person themselves, or somebody they write about.

# Who prepares it.
plan-who =
    { $who ->
        [other] Кто устраивает это для этого человека?
       *[self] Кто устраивает это для Вас?
    }
    .sms = Кто это устраивает?
# Who prepares it.
plan-who-agency = Агентство или фирма
    .sms = фирма
# Who prepares it.
plan-who-known = Знакомые или родные
    .sms = знакомые, родные
# Who prepares it.
plan-who-online = Кто-то из интернета
    .sms = из интернета
# Who prepares it: the person alone. The short form serves for both, self and other.
plan-who-myself =
    { $who ->
        [other] Никто, всё без посредников
       *[self] Никто, всё без посредников
    }
    .sms = никто
# Whether somebody keeps the papers already.
plan-papers =
    { $who ->
        [other] Кто-то уже держит документы этого человека у себя и не отдаёт?
       *[self] Кто-то уже держит Ваши документы у себя и не отдаёт?
    }
    .sms = Кто-то уже держит документы у себя?
# Whether there is a debt already.
plan-debt =
    { $who ->
        [other] У этого человека уже есть долг за это?
       *[self] У Вас уже есть долг за это?
    }
    .sms = За это уже есть долг?
# Whether saying no is still possible.
plan-refuse =
    { $who ->
        [other] Этот человек ещё может отказаться?
       *[self] Вы ещё можете отказаться?
    }
    .sms = Ещё можно отказаться?
# What was promised; several may be chosen.
plan-promises = Что обещали? Можно выбрать несколько.
    .sms = Что обещали?
# Something that was promised.
plan-promises-job = Определённую работу
# Something that was promised.
plan-promises-pay = Хорошие деньги
# Something that was promised.
plan-promises-housing = Жильё
# Something that was promised.
plan-promises-papers = Документы
# Something that was promised.
plan-promises-study = Учёбу
# Something that was promised.
plan-promises-marriage = Брак
# Nothing of the list was promised.
plan-promises-none = Ничего из этого
plan-signs = Что из этого уже есть?
plan-signs-papers = документы забрали
plan-signs-debt = за это есть долг
plan-signs-refuse = отказаться уже нельзя
