queue-waiting =
    { $count ->
        [0] Никто не ждёт.
        [one] Открыто { $count } обращение.
        [few] Открыто { $count } обращения.
       *[other] Открыто { $count } обращений.
    }
queue-mine =
    { $count ->
        [0] У вас нет ни одного.
        [one] У вас { $count } обращение.
        [few] У вас { $count } обращения.
       *[other] У вас { $count } обращений.
    }
queue-here = Сейчас здесь кроме вас: { $names }.
queue-alone = Больше никто не вошёл.
take-next = Взять следующее
sound-on = Звук включён
sound-off = Звук выключен
ring = { $ref } звонит:
ring-for = Не открыто уже { $span }.
ring-then = Звонит только здесь. Если здесь никто не откроет, позвоните сами:
ring-rung =
    через { $minutes } мин — { $to ->
        [on-call] телефон дежурного
        [second] второй дежурный
       *[supervisor] супервизор
    }
ring-open = Взять и открыть
alarm-danger = опасность
alarm-dying = мысли о смерти
alarm-child = ребёнок
alarm-person = просит человека
alarm-pressed-urgent = нажато «срочно»
alarm-forced = заставляют открыть чат
queue-late =
    { $count ->
        [one] Одно обращение просрочено.
        [few] { $count } обращения просрочены.
       *[other] { $count } обращений просрочено.
    }
by-urgency = По срочности
urgency = Срочность
urgency-now = Сейчас
urgency-today = Сегодня
urgency-soon = Скоро
urgency-routine = Обычно
clock = открыть { $opened }, ответить { $answered }
clock-by-voice = службы сначала спрашивают голосом
filter = Поиск и отбор
tickets = Обращения
filter-ref = Номер
filter-place = Место
filter-channel = Канал
filter-waits = Ждёт
filter-all = Все
filter-anyone = Кого угодно
filter-languages-mine = На которых я говорю
show = Показать
clear = Сбросить
queue-none = Никто не ждёт. Следующее появится здесь само.
queue-none-mine = У вас нет обращений. Возьмите следующее из очереди.
queue-none-filtered = Под этот отбор ничего не подходит.
who =
    { $subject ->
        [reporter]
            Кто-то о { $age ->
                [under-18] ребёнке
                [adult] другом взрослом
               *[not-sure] другом человеке
            }
        [responder] Первый специалист
        [call] Звонок
        [information] Вопрос
       *[self]
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
            }, о себе
    }
topic-none-yet = пока ничего не названо
topic-work = работа
topic-marriage = брак
topic-begging = попрошайничество, торговля или переноска для других
topic-private = личное
topic-army = армия
topic-child-given = ребёнка отдали или забрали
topic-illness = болезнь или операция
topic-talk = хочет говорить с человеком
channel-telegram = Telegram
channel-sms = SMS
channel-web = Веб-чат
need-safe-place = Безопасное место
need-doctor = Врач
need-lawyer = Юрист
need-held = Задержан, могут выслать
need-food = Еда
need-papers = Документы
need-wages = Невыплаченная зарплата
need-children-with = Дети с собой
need-children-not-with = Дети в другом месте
need-expecting = Ждёт ребёнка
need-talk = С кем поговорить
need-interpreter = Переводчик
need-go-home = Вернуться домой
need-nothing = Сейчас ничего
how-many-one = Один человек
how-many-few = 2–5 человек
how-many-many = Больше 5
broken-off = Прервалось
goes-soon = Скоро удалится
unreachable = Здесь ответить нельзя
waits-us = Ждёт нас
waits-person = Ждёт человека
waits-agency = Ждёт службу
waits-nobody = Прервалось
rings = Звонит
due-opened = открыть за { $left }
due-answered = ответить за { $left }
due-agency = следующий шаг за { $left }
due-opened-by = открыть до: { $left }
due-answered-by = ответить до: { $left }
due-agency-by = следующий шаг до: { $left }
claim = Взять
yours = У вас
has-it = У { $name }
nobodys = Ни у кого
shift-end = Конец смены
shift-end-hint = Одним действием: всё, что у вас есть, переходит дальше.
shift-to =
    { $count ->
        [one] Передать ваше { $count } обращение
        [few] Передать ваши { $count } обращения
       *[other] Передать ваши { $count } обращений
    }
shift-to-queue = Никому: обратно в очередь
shift-nobody =
    { $count ->
        [one] Больше никто не вошёл. Ваше обращение вернётся в очередь.
        [few] Больше никто не вошёл. Ваши { $count } обращения вернутся в очередь.
       *[other] Больше никто не вошёл. Ваши { $count } обращений вернутся в очередь.
    }
shift-end-do = Закончить смену
shift-begin = Выйти на смену
shift-off = Вы не на смене: вам видны сроки и коды, но не рассказы, и брать обращения нельзя. Чтобы отвечать людям, выйдите на смену.
time-minutes = { $minutes } мин
time-hours =
    { $minutes ->
        [0] { $hours } ч
       *[other] { $hours } ч { $minutes } мин
    }
time-days =
    { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[other] { $days } дней
    }
time-working-days =
    { $days ->
        [1] до конца следующего рабочего дня
        [one] в течение { $days } рабочего дня
       *[other] в течение { $days } рабочих дней
    }
time-within = за { $span }
time-over = { $span } сверх срока
time-just-now = только что
time-ago = { $span } назад
time-yesterday = вчера { $clock }
time-tomorrow = завтра { $clock }
