### The portal of an agency: what was asked of it, and handed over to it. Read by its workers.

# Heading of the inbox.
portal-head = Запросы к вам и передачи
# Under it; numbers after the colons.
portal-count = Запросы места: { $asked }. Передачи, ждущие ответа: { $handed }. У вас в работе: { $care }.
# Under it; numbers after the colons.
portal-only = Вы видите только то, чем человек согласился поделиться.
# A note: this account cannot open sealed parts.
portal-no-key = У вашей учётной записи нет ключа службы.
# A note: this account cannot open sealed parts.
portal-no-key-why = Вы можете отвечать, но не открывать запечатанное. Пусть коллега с ключом пригласит вас заново; если ключа нет ни у кого, скажите горячей линии.
# Heading, for screen readers.
portal-waiting = Ждут вашего ответа
# Empty inbox: why, and what to do.
portal-none = Ничего не ждёт. Следующий запрос появится здесь сам.
# Head of a request. $who says sex and age group.
portal-ask = Запрос места: { $who }
# Head of a request. $who says sex and age group.
portal-handed = Передача: { $who }
# The clock of it. $left is a span such as “2 h 47”.
portal-answer-in = да или нет через { $left }
# The clock of it. $left is a span such as “2 h 47”.
portal-accept-in = принять через { $left }
# Labels of facts.
portal-reference = Номер
# Labels of facts.
portal-needs = Нужно
# Labels of facts.
portal-need = Нужно
# Labels of facts.
portal-language = Язык
# Labels of facts.
portal-where = Регион
# Labels of facts.
portal-not-said = не сказано
# Labels of facts.
portal-not-here = Здесь нет
# Labels of facts.
portal-nothing-names = Ничего, что называет человека или ведёт к нему.
# Labels of facts.
portal-nothing-names-why = Это придёт с передачей: после вашего «да» и согласия человека именно вам.
# The form of an answer.
portal-have-room = Есть у вас место?
# The form of an answer.
portal-changed = Что-то изменилось?
# The form of an answer.
answer-yes = Да, сейчас
# The form of an answer.
answer-later = Да, но позже
# The form of an answer.
answer-no = Нет
# The form of an answer.
portal-from = Если позже: с какого времени
# The form of an answer.
portal-why-no = Если нет: почему
# The form of an answer.
portal-why-hint = Это читает только горячая линия. Человеку никогда не скажут «отказали».
# The form of an answer.
portal-send = Отправить ответ
# The form of an answer.
portal-look = Посмотреть и ответить
# Why an agency says no, or a hand-over ended.
because-full = Нет мест
# Why an agency says no, or a hand-over ended.
because-not-for-us = Не наши подопечные
# Why an agency says no, or a hand-over ended.
because-too-far = Слишком далеко
# Why an agency says no, or a hand-over ended.
because-not-safe-here = У нас небезопасно
# Why an agency says no, or a hand-over ended.
because-cannot-now = Сейчас не можем
# Why an agency says no, or a hand-over ended.
because-person-said-no = Человек отказался
# Why an agency says no, or a hand-over ended.
because-person-changed = Человеку нужно другое
# Why an agency says no, or a hand-over ended.
because-mistake = Ошибка
# Why an agency says no, or a hand-over ended.
because-no-answer = Нет ответа
# Why an agency says no, or a hand-over ended.
because-did-not-come = Человек не пришёл
# Why an agency says no, or a hand-over ended.
because-other = Другая причина
# One line at the top after an answer.
answered-yes = Ваше «да» отправлено. Горячая линия теперь спросит человека, можно ли вам знать больше.
# One line at the top after an answer.
answered-later = Ваш ответ отправлен, со временем.
# One line at the top after an answer.
answered-no = Ваше «нет» отправлено. Об этом человеке у вас ничего не остаётся.
# One line at the top after an answer.
moved-accepted = Принято. Теперь можно открыть то, чем человек согласился поделиться.
# One line at the top after an answer.
moved-in-service = Отмечено: помощь идёт.
# One line at the top after an answer.
moved-completed = Отмечено: завершено. Спасибо.
# One line at the top after an answer.
moved-declined = Отклонено. Ваша запечатанная копия удалена.
# Requests that were answered with yes.
portal-said-yes = Вы сказали «да»
# Requests that were answered with yes.
portal-said-yes-why = Человека спрашивают, можно ли вам знать больше. Держите место до тех пор.
# Requests that were answered with yes.
portal-yes = Место есть
# Requests that were answered with yes.
portal-later = Место есть позже
# Requests that were answered with yes.
portal-held = держим ещё { $left }
# Requests that were answered with yes.
portal-from-at = с
# What an agency has accepted.
portal-care = У вас в работе
# What an agency has accepted.
portal-care-caption = Принятые передачи
# What an agency has accepted.
portal-care-none = Сейчас никого. Здесь будет то, что вы приняли.
# What an agency has accepted.
portal-state = Состояние
# What an agency has accepted.
portal-since = С
# What an agency has accepted.
portal-past = Завершённые
# What an agency has accepted.
portal-past-caption = За 30 дней; о людях здесь ничего не остаётся
# What an agency has accepted.
portal-recalled = Ваша копия удалена; уничтожьте распечатки и записи.
# What an agency has accepted.
portal-places = Наши места
# What an agency has accepted.
portal-told = Что людям говорят о вас
# What an agency has accepted.
portal-must-report = Вы обязаны сообщать
# What an agency has accepted.
portal-told-why = Это стоит на каждой карточке согласия. Неверно? Скажите горячей линии до того, как примете.
# The page of one hand-over. $need is a need in words.
hand-over-head = Передача: { $need }
# The page of one hand-over. $need is a need in words.
hand-over-steps = На каком шаге передача
# The page of one hand-over. $need is a need in words.
do-accept = Принять
# The page of one hand-over. $need is a need in words.
do-begin = Отметить: помощь началась
# The page of one hand-over. $need is a need in words.
do-complete = Отметить: завершено
# The page of one hand-over. $need is a need in words.
do-decline = Отклонить
# The page of one hand-over. $need is a need in words.
decline-head = Если вы не можете помочь
# The page of one hand-over. $need is a need in words.
decline-why = Горячая линия ищет другое место. Ваша запечатанная копия уничтожается.
# The page of one hand-over. $need is a need in words.
parts-head = Чем человек согласился поделиться
# The page of one hand-over. $need is a need in words.
parts-sealed = Запечатано ключом вашей службы
# The page of one hand-over. $need is a need in words.
parts-open = Открыто
# The page of one hand-over. $need is a need in words.
parts-open-do = Открыть на 10 минут
# The page of one hand-over. $need is a need in words.
parts-open-hint = Будет записано, что вы открыли.
# The page of one hand-over. $need is a need in words.
parts-accept-first = Сначала примите. Потом сможете открыть.
# The page of one hand-over: its agency may not open the parts for now.
parts-rest = Пока закрыто.
# The page of one hand-over: its agency may not open the parts for now.
parts-rest-why = Горячая линия сначала кое-что спросит у человека. Продолжайте помогать, как сейчас.
# The page of one hand-over. $need is a need in words.
parts-other-key = запечатано ключом, которого у вас нет
# The page of one hand-over. $need is a need in words.
parts-none = Запечатанного нет. Остальное горячая линия скажет по телефону или на бумаге.
# The page of one hand-over. $need is a need in words.
parts-gone = Завершено: здесь больше ничего нет.
# The page of one hand-over. $need is a need in words.
hand-over-how = Как обстоит
# The page of one hand-over. $need is a need in words.
hand-over-since = Передано
# The page of one hand-over. $need is a need in words.
hand-over-moved = Последний шаг
# The page of one hand-over. $need is a need in words.
hand-over-yes = Человек согласился дать вам именно это, и никому больше.
# Under the time of a “later”.
wrong-from = Выберите время в ближайшие 60 дней.
# A refusal: this account cannot open sealed parts.
refusal-no-agency-key = У вашей учётной записи нет ключа службы, ничего не открыто. Пусть коллега с ключом пригласит вас заново.
