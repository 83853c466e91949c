card-head = Новая карточка согласия
card-agency = Какая служба
card-agency-choose = Выберите службу
card-next = Дальше
firewall = Подчиняется: { $under }.
card-fields = Что именно можно передать?
card-need = Для чего
card-send = Отправить карточку
card-reading-none = Выберите службу и что передать.
card-hint = Ответ — да, нет или не сейчас, и его можно изменить. Нет ответа — значит нет. Отказ ничего не меняет в нашей помощи.
asking-head = Спросить о месте: { $name }
asking-leaves = Что уходит и когда
asking-leaves-hint = Только это, пока человек не согласится на эту службу. Здесь нет ничего, что его называет или по чему его найдут.
fact-who = Кто
fact-need = Нужда
fact-needs = Нужды
fact-language = Язык
fact-stay = Где
fact-urgency = Срочность
coarse-who =
    { $age ->
        [under-18]
            { $sex ->
                [woman] Девочка
                [man] Мальчик
               *[other] Ребёнок
            }, до 18
        [adult]
            { $sex ->
                [woman] Женщина
                [man] Мужчина
               *[other] Человек
            }, 18+
       *[not-sure]
            { $sex ->
                [woman] Женщина
                [man] Мужчина
               *[other] Человек
            }, возраст не сказан
    }
coarse-with-children = с детьми
asking-way = Как спрашиваем?
asking-by-voice = При такой срочности сначала позвоните, потом запишите ответ на следующей странице.
asking-no-portal = У этой службы ещё нет учётной записи, поэтому спрашивают по телефону или на бумаге.
asking-until = Ответ нужен до
referral-head = Передача: { $need }
referral-to = Служба: { $name }
referral-left = да или нет за { $left }
referral-left-by = да или нет до: { $left }
steps = Где сейчас эта передача
step-asked = Спрошено о месте
step-agency-yes = Согласие службы
step-person-yes = Согласие человека
step-handed-over = Передано
step-accepted = Принято
step-in-service = Помощь идёт
step-completed = Завершено
parts-caption = Запрос не говорит ничего, что называет человека или по чему его найдут. Передача — только после согласия службы и согласия человека на неё.
part = Часть
part-ask = Запрос
part-hand-over = Передача
part-sent = Отправлено
part-never = Никогда
part-sealed = Запечатано их ключом
part-agreed = Человек согласен
part-if-yes = Если согласится
part-rest = Чат, заметки, журнал
hand-over = Передать
hand-over-once = Чтобы рассказывать один раз
hand-over-fields = Что передаётся (только на что есть согласие)
hand-over-way = Как передаём?
hand-over-summary = Что должен знать следующий человек
hand-over-summary-hint = Только факты. Без имён других и без точного места. Человек может попросить вас прочесть это ему.
hand-over-name = Имя, названное для этой службы
hand-over-no-portal = У этой службы нет учётной записи: по телефону или на бумаге скажите только отмеченное.
under = Подчиняется
their-yes = Согласие человека: { $name }
by-voice = По телефону или на бумаге
by-voice-hint = Та же проверка согласия и те же сроки.
by-voice-said = Что сказали
by-voice-reason = Если отказ: почему
by-voice-keep = Записать ответ
no-full = Мест нет
no-not-for-us = Не для тех, кому помогают
no-too-far = Слишком далеко
no-not-safe-here = У них небезопасно
no-cannot-now = Сейчас не могут
no-person-said-no = Человек отказался
no-person-changed = Человеку нужно уже другое
no-mistake = Ошибка
no-no-answer = Никто не ответил
no-did-not-come = Человек не пришёл
no-other = Другая причина
withdraw-head = Если отозвать
withdraw-why = Запрос снимается. О человеке там ничего не было.
withdraw-open = Отозвать запрос
withdraw-do = Отозвать
recall-head = Если отозвать
recall-why = Передача прекращается сразу, запечатанная копия уничтожается. Прочитанное назад не взять: скажите об этом человеку после проверки. Неподтверждённый телефон не отзывает то, что уже помогает.
recall-open = Отозвать передачу
recall-do = Отозвать
