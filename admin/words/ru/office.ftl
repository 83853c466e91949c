### Audit log, health, figures, duty table and help. Read by supervisors, administrators, rapporteurs.

# An entry of the menu: one word if possible, it also stands under an icon on a phone.
menu-duty = Дежурства
# An entry of the menu: one word if possible, it also stands under an icon on a phone.
menu-help = Помощь
# The audit log.
audit-what = Каждое действие всех вошедших. Строки только добавляются, каждая держится за предыдущую.
# The audit log.
audit-verify = Проверить цепочку
# The audit log.
audit-who = Кто
# The audit log.
audit-subject = Номер, код службы или идентификатор
# The audit log.
audit-caption = Новые сверху
# The audit log.
audit-n = №
# The audit log.
audit-act = Действие
# The audit log.
audit-about = О чём
# The audit log.
audit-why = Почему
# The audit log.
audit-note = причина запечатана
# The audit log.
audit-command = команда
# The audit log.
audit-older = Раньше
# The audit log.
audit-none = Пока никто ничего не делал.
# The audit log.
audit-none-filtered = Под этот поиск строк нет.
# One line at the top after the chain was followed. $count is a number of lines.
audit-holds = Цепочка цела: строк { $count }, ни одна не изменена и не пропала.
# $n is a line’s number, $how a code: gap, link, content, head.
audit-broken = Цепочка рвётся на строке { $n } ({ $how }). Не меняйте базу и сообщите тому, кто ведёт панель.
# What somebody did, as it stands in the audit log.
act-enter = Вход
# What somebody did, as it stands in the audit log.
act-leave = Выход
# What somebody did, as it stands in the audit log.
act-shift = Начало смены
# What somebody did, as it stands in the audit log.
act-claim = Взято обращение
# What somebody did, as it stands in the audit log.
act-release = Обращение возвращено
# What somebody did, as it stands in the audit log.
act-reply = Ответ человеку
act-send-again = Отправлено ещё раз
act-offer-word = Предложено второе слово
act-renew-code = Дан новый код
act-note-told = Отмечено: передано иначе
# What somebody did, as it stands in the audit log.
act-read-story = Открыто запечатанное
# What somebody did, as it stands in the audit log.
act-ask-consent = Отправлена карточка согласия
# What somebody did, as it stands in the audit log.
act-note-who-must-not-learn = Спрошено, кто не должен знать
# What somebody did, as it stands in the audit log.
act-ask-for-room = Запрошено место
# What somebody did, as it stands in the audit log.
act-note-answer = Записан ответ
# What somebody did, as it stands in the audit log.
act-hand-over = Передано
# What somebody did, as it stands in the audit log.
act-recall = Отозвано
# What somebody did, as it stands in the audit log.
act-write-note = Оставлена заметка
# What somebody did, as it stands in the audit log.
act-change-needs = Изменены нужды или срочность
# What somebody did, as it stands in the audit log.
act-correct-screening = Добавил(а) или исправил(а) ответы
act-set-presumed = Отмечено «предположительно»
# What somebody did, as it stands in the audit log.
act-close = Обращение закрыто
# What somebody did, as it stands in the audit log.
act-reopen = Обращение открыто снова
act-keep-case = Сохранено: от удаления отказались
act-check-wish = Взята проверка просьбы удалить данные
act-hand-check = Проверка просьбы удалить данные передана коллеге
# What somebody did, as it stands in the audit log.
act-edit-agency = Исправлена служба
# What somebody did, as it stands in the audit log.
act-verify-agency = Проверена служба
# What somebody did, as it stands in the audit log.
act-set-places = Записаны места
# What somebody did, as it stands in the audit log.
act-say-places = Сообщены места
# What somebody did, as it stands in the audit log.
act-answer-ask = Ответ на запрос места
# What somebody did, as it stands in the audit log.
act-answer-hand-over = Передача продвинута
# What somebody did, as it stands in the audit log.
act-open-part = Открыто переданное
# What somebody did, as it stands in the audit log.
act-invite = Приглашение или его отзыв
# What somebody did, as it stands in the audit log.
act-end-account = Закрыта учётная запись
# What somebody did, as it stands in the audit log.
act-end-session = Завершён сеанс
# What somebody did, as it stands in the audit log.
act-verify-audit = Проверена цепочка
# What somebody did, as it stands in the audit log.
act-edit-duty = Изменены дежурства
# Health of the deployment.
state-all-well = Всё движется.
# Health of the deployment.
state-not-well = Что-то стоит или небезопасно: ищите отмеченное ниже.
# Health of the deployment.
state-well = В порядке
# Health of the deployment.
state-inbox = Входящее
# Health of the deployment.
state-waiting = Ждут
# Health of the deployment.
state-checking = Проверяются
# Health of the deployment.
state-parked = Отложены
# Health of the deployment: a heading. Whether all that came in and went out is accounted for.
state-bot = Бот
state-bot-never = Ещё ничего не сообщал
state-bot-silent = Молчит уже { $span }
state-bot-badly = Нужно, чтобы кто-то посмотрел
state-bot-what = Так сообщил сам бот: { $at }. Красная линия не приносит или не принимает сообщений.
line-door = То, что приходит, сохраняется
line-telegram = Telegram, входящие
line-telegram-sending = Telegram, исходящие
line-twilio = SMS, входящие
line-sms-sending = SMS, исходящие
line-twilio-copies = SMS, копии у Twilio
condition-well = Работает
condition-starting = Пока ничего не было
condition-slowed = Провайдер просит подождать
condition-unreachable = Недоступна
condition-conflict = Нашим токеном пользуется кто-то ещё
condition-refused = Токен или счёт не принят
condition-not-kept = Что-то не удалось сохранить
still-inbox = Сообщения ждут очереди
still-checks = Коды и слова не проверяются
still-timers = Таймеры не срабатывают
still-outbox = Сообщения не уходят
still-sending = О некоторых неизвестно, ушли ли они
still-alarms = Тревоги звонят, и никто не отвечает
still-disk = Диск почти заполнен
still-writing = В базу данных не удаётся писать
notice-owed-elsewhere = Ждут сообщения другого бота или номера: здесь он не настроен
notice-clock-jumped = Часы сервера были переведены
notice-alarms-untaken = Тревоги звонят, когда никого нет на смене
state-books = Учёт
# Health of the deployment.
state-books-hold = Всё сходится
# $count is a number of things that do not add up. "reconcile" is the name of a command.
state-books-gaps = Не сходится: { $count }. Запустите reconcile на сервере.
# Health of the deployment.
state-books-never = Ещё не проверялось
# $at is a day and an hour.
state-books-what = Проверено: { $at }. Каждое входящее получило ответ, дошло до вас или названо отклонённым; каждое сообщение отправлено, оставлено с указанием причины или ждёт.
# Health of the deployment.
state-inbox-what = Каждое сообщение сначала становится строкой здесь. Отложено: трижды не удалось, открыто обращение для человека.
# $span is a length of time.
state-inbox-stuck = Стоит { $span }
# $span is a length of time.
state-inbox-parked = Есть отложенные
# $span is a length of time.
state-outbox = Исходящее
# $span is a length of time.
state-due = К отправке
# $span is a length of time.
state-held = Придержаны
# $span is a length of time.
state-sending = Отправляются
# $span is a length of time.
state-perhaps = Возможно, отправлены
# $span is a length of time.
state-outbox-what = Придержано: чат закрыт или человек сказал «стоп». Возможно: провайдер не ответил; само повторно не уйдёт.
# $span is a length of time.
state-outbox-stuck = Стоит { $span }
# $span is a length of time.
state-outbox-perhaps = Есть «возможно, отправлены»
# $span is a length of time.
state-on-duty = Дежурит сейчас
# $span is a length of time.
state-here = В системе
# $span is a length of time.
state-ringing = Звонящие обращения
# $span is a length of time.
state-late = Просрочены
# What people are told of now, and who stands behind it. $at is a time.
state-duty-nobody = Никто не читает до { $at }
# What people are told of now, and who stands behind it. $at is a time.
state-duty-never = неизвестного времени
# What people are told of now, and who stands behind it. $at is a time.
state-duty-unnamed = Людям сказано, что читают; имени нет
# What people are told of now, and who stands behind it. $at is a time.
state-duty-somebody = Читают
# $count is a number.
state-directory-lapsed = Устарели: { $count }
# $count is a number.
state-trusted = Можно направлять
# $count is a number.
state-of = { $number } из { $all }
# $count is a number.
state-pack = Пакет страны
# $count is a number.
state-keys = Ключи
# $count is a number.
state-hotline-key = Ключ горячей линии
# $count is a number.
state-keyholders = Кто может открыть дела
# $count is a number.
state-one-keyholder = только один: потеряет пароль — не прочтёт никто
# $count is a number.
state-keys-what = Рассказанное запечатано ключом линии. Сравните его отпечаток с настройками бота.
# $count is a number.
state-first-key-left = Файл первого ключа ещё лежит: удалите его
# $count is a number.
state-first-key-waits = Первый ключ ждёт в файле первой учётной записи
# $count is a number.
state-first-key-gone = Ключа в файле нет
# $count is a number.
state-audit-broken = Цепочка рвётся на строке { $n }
# $count is a number.
state-audit-long = Длинная: проверьте на её странице
# $count is a number.
state-audit-holds = Цепочка цела
# $count is a number.
state-acts = Строк: { $count }.
# $count is a number.
state-to-audit = К журналу
# Figures for the rapporteur. $since is a month, numbers elsewhere.
figures-what = С: { $since }, текущий месяц включён. По ним никого не найти.
# Figures for the rapporteur. $since is a month, numbers elsewhere.
figures-total = Обращения к линии
# Figures for the rapporteur. $since is a month, numbers elsewhere.
figures-total-why = разговоры, продолженные после уведомления, за двенадцать месяцев
# Figures for the rapporteur. $since is a month, numbers elsewhere.
figures-hidden = [c] — скрыто, чтобы защитить людей: число от 1 до { $most } или то, по которому его можно вычислить.
# Figures for the rapporteur. $since is a month, numbers elsewhere.
figures-hidden-short = скрыто, чтобы защитить людей
# Figures for the rapporteur. $since is a month, numbers elsewhere.
figures-rounded = Остальные числа округлены до { $base }, каждое отдельно: суммы могут не сходиться.
# Figures for the rapporteur. $since is a month, numbers elsewhere.
figures-months = По месяцам
# Figures for the rapporteur. $since is a month, numbers elsewhere.
figures-channels = По каналам
# Figures for the rapporteur. $since is a month, numbers elsewhere.
figures-about = По предмету
# Figures for the rapporteur. $since is a month, numbers elsewhere.
figures-by-months = Месяц
# Figures for the rapporteur. $since is a month, numbers elsewhere.
figures-by-channels = Канал
# Figures for the rapporteur. $since is a month, numbers elsewhere.
figures-by-about = О чём
# Figures for the rapporteur. $since is a month, numbers elsewhere.
figures-contacts = Обращения
# Under the chart of months: what screen readers hear, and the way to its table.
figures-months-what = Разговоры, продолженные после уведомления, по месяцам, округлено
# Under the chart of months: what screen readers hear, and the way to its table.
figures-as-table = Таблицей
# Under the chart of months: what screen readers hear, and the way to its table.
figures-hidden-bar = скрыто
# Above a small table.
figures-caption = Округлено; малые числа скрыты
# Above a small table.
contact-about-me = о себе
# Above a small table.
contact-about-other = о другом человеке
# Above a small table.
contact-about-question = только вопрос
# Above a small table.
figures-how = Как они получены
# Above a small table.
figures-how-counted = Строка без идентификаторов добавляется, когда человек продолжает после уведомления. Кто пишет дважды, посчитан дважды; это те, кто нашёл линию, а не все пострадавшие.
# Above a small table.
figures-later = Замороженные публикации, цифры о согласии, передачах и услугах появятся позже. До тех пор здесь этого не считают.
# The duty table. $zone is a time zone.
duty-what = Кому звонят, когда обращение звонит. Часы { $zone }.
# The duty table. $zone is a time zone.
duty-gaps = Людям сказано, что читают, но имени нет:
# The duty table. $zone is a time zone.
duty-gaps-why = Назовите кого-то или измените часы в пакете страны.
# The duty table. $zone is a time zone.
duty-caption = Неделя
# The duty table. $zone is a time zone.
duty-hours = Часы
# The duty table. $zone is a time zone.
duty-who = Первый
# The duty table. $zone is a time zone.
duty-second = Второй
# The duty table. $zone is a time zone.
duty-supervisor = Супервизор
# The duty table. $zone is a time zone.
duty-now = сейчас
# The duty table. $zone is a time zone.
duty-nobody = никто
# The duty table. $zone is a time zone.
duty-remove = Убрать
# The duty table. $zone is a time zone.
duty-removed = Часы убраны.
# The duty table. $zone is a time zone.
duty-add = Добавить часы
# The duty table. $zone is a time zone.
duty-days = Дни
# The duty table. $zone is a time zone.
duty-from = С
# The duty table. $zone is a time zone.
duty-until = До
# The duty table. $zone is a time zone.
duty-until-hint = 00:00 — полночь. Ночь переходит на следующий день.
# The duty table. $zone is a time zone.
duty-add-do = Добавить часы
# The duty table. $zone is a time zone.
duty-no-people = Пока некого назвать. Сначала пригласите оператора.
# The duty table. $zone is a time zone.
duty-kept = Часы сохранены.
# The duty table. $zone is a time zone.
duty-told = Что говорят людям
# The duty table. $zone is a time zone.
duty-told-why = В эти часы человек слышит, что его читают. Они стоят в пакете страны.
# The duty table. $zone is a time zone.
duty-rungs = Кому звонить, если тревогу никто не открыл
# Under a field of the duty table.
wrong-days = Отметьте хотя бы один день.
# Under a field of the duty table.
wrong-clock = Напишите время, например 08:00.
# Under a field of the duty table.
wrong-overlap = На часть этих часов уже кто-то назначен. Сначала уберите ту строку.
# The help page: short lines, read before the first ticket.
help-for-operator = Для тех, кто отвечает людям.
# The help page: short lines, read before the first ticket.
help-for-supervisor = Для супервизора.
# The help page: short lines, read before the first ticket.
help-for-agency = Для сотрудника службы.
# The help page: short lines, read before the first ticket.
help-for-administrator = Для администратора.
# The help page: short lines, read before the first ticket.
help-for-rapporteur = Для докладчика.
# The help page: short lines, read before the first ticket.
help-first = С чего начать
# The help page: short lines, read before the first ticket.
help-always = Всегда
# The help page: short lines, read before the first ticket.
help-keys = Клавиши
# The help page: short lines, read before the first ticket.
help-key-tab = следующий элемент страницы
# The help page: short lines, read before the first ticket.
help-key-lock = закрыть панель сразу; так же и кнопка в меню
# The help page: short lines, read before the first ticket.
help-account = Ваша учётная запись и сеансы
# The help page: short lines, read before the first ticket.
help-operator-claim = «Взять следующее»: вы получите самое срочное свободное обращение. Тревога смолкнет.
# The help page: short lines, read before the first ticket.
help-operator-read = Сначала прочтите краткую сводку. История закрыта, пока вы не откроете её с причиной; это записывается.
# The help page: short lines, read before the first ticket.
help-operator-answer = Отвечайте в чате короткими фразами. Программа следит за «стоп», языком и закрытым телефоном. Не обещайте того, чего не сможете.
# The help page: short lines, read before the first ticket.
help-operator-needs = Сначала спросите, что нужно сейчас, потом — что случилось.
# The help page: short lines, read before the first ticket.
help-operator-who = Спросите, кто не должен об этом знать: учреждение, место, человек. Без этого никого не спрашивают.
# The help page: short lines, read before the first ticket.
help-operator-ask = Запросите место у службы. С запросом не уходит ничего, что называет человека.
# The help page: short lines, read before the first ticket.
help-operator-card = После «да» службы отправьте карточку согласия: кому, что, зачем, о чём она обязана сообщать.
# The help page: short lines, read before the first ticket.
help-operator-hand-over = Два «да» — тогда передавайте. Службе запечатано только то, на что согласились.
# The help page: short lines, read before the first ticket.
help-operator-close = В конце смены передайте всё одним действием. Вы не одни: спросите супервизора.
# The help page: short lines, read before the first ticket.
help-supervisor-shift = Вы видите сроки и коды. Чтобы отвечать людям, начните смену: тогда вы работаете как оператор, под запись.
# The help page: short lines, read before the first ticket.
help-supervisor-invite = Пригласите операторов и по одному сотруднику каждой службы. Ссылки передавайте сами.
# The help page: short lines, read before the first ticket.
help-supervisor-duty = Заполните дежурства: в каждый час кто-то есть или слово «никто».
# The help page: short lines, read before the first ticket.
help-supervisor-directory = Держите справочник верным: непроверенную службу не предлагают.
# The help page: short lines, read before the first ticket.
help-supervisor-clocks = Смотрите на просроченное, а раз в день — на состояние.
# The help page: short lines, read before the first ticket.
help-agency-asked = Запрос места говорит пол, возраст, нужду и регион — и ничего, что называет человека.
# The help page: short lines, read before the first ticket.
help-agency-yes = Ответьте «да», «позже» или «нет», пока идёт срок. Для «нет» нужна причина; её читает только линия.
# The help page: short lines, read before the first ticket.
help-agency-handed = Передача приходит, когда человек согласился на вас. Примите или отклоните с причиной.
# The help page: short lines, read before the first ticket.
help-agency-open = Приняв, можно открыть запечатанное на 10 минут. Это записывается.
# The help page: short lines, read before the first ticket.
help-agency-service = Отметьте, когда помощь началась и закончилась: человек узнаёт это от нас.
# The help page: short lines, read before the first ticket.
help-agency-places = Обновляйте число свободных мест.
# The help page: short lines, read before the first ticket.
help-administrator-accounts = Вы видите записи, состояние и журнал, но не истории. Операторов и службы приглашает супервизор: с ними идут ключи.
# The help page: short lines, read before the first ticket.
help-administrator-health = Раз в день смотрите состояние: там отмечено, что стоит.
# The help page: short lines, read before the first ticket.
help-administrator-audit = Проверяйте цепочку журнала раз в неделю и после восстановления.
# The help page: short lines, read before the first ticket.
help-rapporteur-figures = Вы видите цифры, никогда отдельный случай.
# The help page: short lines, read before the first ticket.
help-rapporteur-hidden = Малые числа скрыты, остальные округлены, чтобы никого нельзя было найти.
# The help page: short lines, read before the first ticket.
help-always-safe = Телефон может быть не у того человека. Если сомневаетесь, не спрашивайте того, что повредит, если прочтут другие.
# The help page: short lines, read before the first ticket.
help-always-lock = Закрывайте панель, когда встаёте: F8. Оставленная, она закроется сама.
