### The directory of agencies, and the form of an entry. Read by operators and supervisors.

# Demo mark and headings of the directory; a number stands after the colon.
agencies-count = В справочнике: { $every }. Можно направлять: { $trusted }.
# Demo mark and headings of the directory; a number stands after the colon.
agencies-lapsed = Ждут проверки: { $count }.
# Demo mark and headings of the directory; a number stands after the colon.
agencies-lapsing = Скоро устареют: { $count }.
# After a list of agencies. $days is a number.
agencies-lapsing-why = Службу, куда не звонили { $days } дней, программа не предлагает, и её номер не показан как рабочий.
# Button.
agency-add = Добавить службу
# Label of a field of the search.
agencies-word = Название или слово
# Label of a field of the search.
agencies-service = Услуга
# Label of a field of the search.
agencies-services = Услуги
# Label of a field of the search.
agencies-region = Регион
# Label of a field of the search.
agencies-serves = Кого принимает
# Label of a field of the search.
agencies-verified = Проверено
# Label of a field of the search.
agencies-open = Открыто сейчас
# Choice of the search.
verified-yes = Проверены недавно
# Choice of the search.
verified-no = Не проверены или устарели
# Above the table. Numbers.
agencies-caption = { $count } из { $every }, сначала открытые сейчас
# Head of a column, also a label.
agency = Служба
# Head of a column, also a label.
agencies-hours = Часы
# Head of a column, also a label.
agencies-room = Места
# Head of a column, also a label.
agencies-under = Подчиняется
# Head of a column, also a label.
agencies-must-report = Обязана сообщать
# Read out by screen readers: the column of buttons.
agencies-do = Действия
# Where it works. $places is a list of places, $more how many they are, $country a name.
agencies-where =
    { $more ->
        [0] вся страна: { $country }
       *[other] { $places }
    }
# Instead of a number that nobody has called lately.
contact-not-verified = номер не проверен
# Small button beside an agency.
agency-verify = Проверить
# Empty list: why, and what to do.
agencies-none-filtered = Под этот поиск ничего не подходит. Уберите условие или спросите супервизора.
# Empty list: why, and what to do.
agencies-none = Справочник пуст. Супервизор добавляет службы или загружает пакет страны.
# Whom an agency takes.
serves-anyone = всех
# Whom an agency takes.
serves-with-children = с детьми
# Whom an agency takes.
serves-children = Дети без взрослых
# Whom an agency takes.
serves-from = от { $youngest } лет
# Whom an agency takes.
serves-between = { $youngest }–{ $oldest } лет
# How a door stands now. $at is a time.
agency-closed = Закрыта навсегда
# How a door stands now. $at is a time.
hours-unknown = Неизвестно
# How a door stands now. $at is a time.
hours-always = Круглосуточно
# How a door stands now. $at is a time.
hours-until = До { $at }
# How a door stands now. $at is a time.
hours-opens = Откроется { $at }
# Free places. $free is a number, $at a time such as “20 min ago”.
room-unknown = не считаются
# Free places. $free is a number, $at a time such as “20 min ago”.
room-not-said = не сообщали
# Free places. $free is a number, $at a time such as “20 min ago”.
room-free = свободно: { $free }
# Free places. $free is a number, $at a time such as “20 min ago”.
room-free-said = свободно: { $free }, сказано { $at }
# When a human last checked an entry. $days is a number.
verified-never = Никогда
# When a human last checked an entry. $days is a number.
verified-lapsed = { $days } дн. назад: устарело
# When a human last checked an entry. $days is a number.
verified-ago =
    { $days ->
        [0] Сегодня
        [1] Вчера
       *[other] { $days } дн. назад
    }
# A country that the directory does not name.
place-elsewhere = другая страна
# Button, heading.
agency-edit = Исправить запись
# Button, heading.
agency-edit-head = Исправить: { $name }
# Button, heading.
agency-edit-hint = Прежнее останется в истории, рядом с вашим именем.
# Button, heading.
agency-new = Новая служба
# A note on an agency’s page.
agency-demo = Эта служба и её номер вымышлены. Они нужны, чтобы попробовать панель.
# A note on an agency’s page.
agency-lapsed = Эту запись давно никто не проверял. Её не предлагают, номер не показан. Позвоните по номеру, который знаете, и отметьте звонок здесь.
# Headings and labels on an agency’s page.
agency-offers = Что она даёт
# Headings and labels on an agency’s page.
agency-languages = Языки
# Headings and labels on an agency’s page.
agency-ways = Отвечает через
# Headings and labels on an agency’s page.
agency-contact = Связь
# Headings and labels on an agency’s page.
agency-organisation = Организация
# Headings and labels on an agency’s page.
agency-told = Что о ней говорят людям
# Headings and labels on an agency’s page.
agency-told-hint = Это стоит на каждой карточке согласия. Если неверно, исправьте до следующей карточки.
# Headings and labels on an agency’s page.
agency-portal = Её люди в панели
# Headings and labels on an agency’s page.
agency-has-key = Могут открыть переданное
# Headings and labels on an agency’s page.
agency-no-key = Пока никто не может открыть запечатанное
# Headings and labels on an agency’s page.
agency-no-key-hint = Передавайте по телефону или на бумаге либо пригласите их сотрудника.
# Headings and labels on an agency’s page.
agency-kept = Запись сохранена.
# A check of an entry: form and list.
verify-head = Отметить проверочный звонок
# A check of an entry: form and list.
verify-hint = Номер верен, пока по нему недавно отвечали.
# A check of an entry: form and list.
verify-who = Кто ответил (роль)
# A check of an entry: form and list.
verify-who-hint = Например «ночной дежурный». Никогда не имя.
# A check of an entry: form and list.
verify-how = Как
# A check of an entry: form and list.
verify-result = Итог
# A check of an entry: form and list.
verify-do = Сохранить итог
# A check of an entry: form and list.
choose = Выберите
# A check of an entry: form and list.
checked-telephone = По телефону
# A check of an entry: form and list.
checked-visit = Визит
# A check of an entry: form and list.
checked-letter = Письмо
# A check of an entry: form and list.
result-correct = Всё верно
# A check of an entry: form and list.
result-corrected = Исправлено
# A check of an entry: form and list.
result-no-answer = Не ответили
# A check of an entry: form and list.
result-closed = Закрыта навсегда
# One line at the top after a check was kept.
check-kept-correct = Отмечено: всё верно. Номер действует с сегодняшнего дня.
# One line at the top after a check was kept.
check-kept-corrected = Отмечено. Теперь запишите, что изменилось.
# One line at the top after a check was kept.
check-kept-no-answer = Отмечено: не ответили. Больше ничего не изменилось; попробуйте в другое время.
# One line at the top after a check was kept.
check-kept-closed = Отмечено: закрыта навсегда. Больше не предлагается.
# One line at the top after a check was kept.
checks = Журнал проверок
# One line at the top after a check was kept.
checks-caption = Все проверки, новые сверху
# One line at the top after a check was kept.
checks-when = Когда
# One line at the top after a check was kept.
checks-by = Отметил(а)
# One line at the top after a check was kept.
checks-none = Здесь ещё никто не отмечал звонков.
# Follows. $date is a day, $by a role.
checks-pack = В пакете страны: { $date }, { $by }.
# Free places: a form.
places-free = Свободные места
# Free places: a form.
places-hint = Из { $capacity }. Пусто: неизвестно.
# Free places: a form.
places-hint-open = Пусто: неизвестно.
# Free places: a form.
places-kept = Места записаны, со временем.
# History of an entry.
history = История
# History of an entry.
history-pack = Новый пакет страны
# History of an entry.
history-made = создана
# History of an entry.
history-none = Здесь ещё ничего не меняли.
# What was changed in an entry: the name of one of its fields.
column-names = названия
# What was changed in an entry: the name of one of its fields.
column-kind = вид
# What was changed in an entry: the name of one of its fields.
column-organisation = организация
# What was changed in an entry: the name of one of its fields.
column-services = услуги
# What was changed in an entry: the name of one of its fields.
column-country = страна
# What was changed in an entry: the name of one of its fields.
column-regions = регионы
# What was changed in an entry: the name of one of its fields.
column-abroad = страны за границей
# What was changed in an entry: the name of one of its fields.
column-serves = кого принимает
# What was changed in an entry: the name of one of its fields.
column-sexes = кого принимает
# What was changed in an entry: the name of one of its fields.
column-youngest = младший возраст
# What was changed in an entry: the name of one of its fields.
column-oldest = старший возраст
# What was changed in an entry: the name of one of its fields.
column-with-children = с детьми
# What was changed in an entry: the name of one of its fields.
column-languages = языки
# What was changed in an entry: the name of one of its fields.
column-hours = часы
# What was changed in an entry: the name of one of its fields.
column-zone = часовой пояс
# What was changed in an entry: the name of one of its fields.
column-ways = способы ответа
# What was changed in an entry: the name of one of its fields.
column-contact = связь
# What was changed in an entry: the name of one of its fields.
column-capacity = мест всего
# What was changed in an entry: the name of one of its fields.
column-free = свободные места
# What was changed in an entry: the name of one of its fields.
column-free-said-at = время о местах
# What was changed in an entry: the name of one of its fields.
column-verified-on = день проверки
# What was changed in an entry: the name of one of its fields.
column-verified-by = с кем говорили
# What was changed in an entry: the name of one of its fields.
column-answered-on = день ответа
# What was changed in an entry: the name of one of its fields.
column-expires = срок записи
# What was changed in an entry: the name of one of its fields.
column-closed = закрыта
# What was changed in an entry: the name of one of its fields.
column-demo = пометка «демо»
# Above a form that was sent with mistakes.
form-wrong = Ещё не сохранено: ниже есть ошибки.
# The form of an entry: headings, labels, hints.
form-names = Название
# The form of an entry: headings, labels, hints.
form-code = Код
# The form of an entry: headings, labels, hints.
form-code-hint = Строчные буквы и дефисы, например “shelter-lola”. Он остаётся навсегда.
# The form of an entry: headings, labels, hints.
form-name = Название: { $language }
# The form of an entry: headings, labels, hints.
form-kind = Вид
# The form of an entry: headings, labels, hints.
form-body = Кто за ней стоит
# The form of an entry: headings, labels, hints.
form-under-hint = Относится ко всем службам этой организации. Полиция, спецслужбы и миграция — за стеной.
# The form of an entry: headings, labels, hints.
form-must-report-hint = По закону. Не отмечено: ничего.
# The form of an entry: headings, labels, hints.
form-where = Где
# The form of an entry: headings, labels, hints.
form-country = Страна, где она находится
# The form of an entry: headings, labels, hints.
form-regions-hint = Не отмечено: вся страна.
# The form of an entry: headings, labels, hints.
form-abroad = Помогает и тем, кто находится в
# The form of an entry: headings, labels, hints.
form-youngest = С возраста
# The form of an entry: headings, labels, hints.
form-oldest = До возраста
# The form of an entry: headings, labels, hints.
form-reach = Как с ней связаться
# The form of an entry: headings, labels, hints.
form-hours-hint = “mon-fri 08:00-17:00; sat 09:00-12:00” или “day and night”. Часы { $zone }. Пусто: неизвестно.
# The form of an entry: headings, labels, hints.
form-contact-hint = Новый номер действует, когда по нему позвонили: отметьте звонок до или после.
# The form of an entry: headings, labels, hints.
form-capacity = Мест всего
# The form of an entry: headings, labels, hints.
form-capacity-hint = Пусто: не считаются.
# The form of an entry: headings, labels, hints.
form-expires = Запись действует до
# The form of an entry: headings, labels, hints.
form-expires-hint = День, например 2027-01-31. Пусто: без срока.
# The form of an entry: headings, labels, hints.
form-closed = Закрыта навсегда: больше не предлагать
# The form of an entry: headings, labels, hints.
form-keep = Сохранить запись
# The form of an entry: headings, labels, hints.
form-leave = Оставить как было
# Under a field of these forms: what is wrong, and how to mend it.
wrong-code = Строчные латинские буквы, цифры и одиночные дефисы, пожалуйста.
# Under a field of these forms: what is wrong, and how to mend it.
wrong-code-taken = Служба с таким кодом уже есть.
# Under a field of these forms: what is wrong, and how to mend it.
wrong-service = Отметьте хотя бы одну услугу.
# Under a field of these forms: what is wrong, and how to mend it.
wrong-language = Отметьте хотя бы один язык.
# Under a field of these forms: what is wrong, and how to mend it.
wrong-way = Отметьте хотя бы один способ.
# Under a field of these forms: what is wrong, and how to mend it.
wrong-sexes = Отметьте, кого принимает.
# Under a field of these forms: what is wrong, and how to mend it.
wrong-ages = Второй возраст меньше первого.
# Under a field of these forms: what is wrong, and how to mend it.
wrong-places = Больше, чем мест всего.
# Under a field of these forms: what is wrong, and how to mend it.
wrong-role = Напишите, кто ответил: роль.
# Under a field of these forms: what is wrong, and how to mend it.
wrong-role-number = Только роль: без номера и имени.
