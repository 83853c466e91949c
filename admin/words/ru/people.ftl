### People, invitations, and one’s own account. Read by supervisors, administrators, agencies’ workers.

# Under the heading; a number after the colon.
people-count = С учётной записью: { $count }.
# Under the heading; a number after the colon.
people-invited-count = Приглашены: { $count }.
# Button and headings.
invite = Пригласить
# Button and headings.
people-caption = Все, у кого есть учётная запись
# Button and headings.
people-name = Имя
# Button and headings.
people-role = Роль
# Button and headings.
people-now = Сейчас
# Button and headings.
people-key = Ключ
# Button and headings.
people-since = С
# Button and headings.
people-you = вы
# Button and headings.
people-here = На месте
# Button and headings.
people-away = Не в системе
# Button and headings.
people-key-none = не нужен
# Button and headings.
people-key-has = Есть
# Button and headings.
people-key-lacks = Нет
# Button and headings.
people-invited = Приглашены
# Button and headings.
people-invited-hint = Ссылка показана один раз и действует один раз.
# Button and headings.
people-invited-caption = Приглашения, которые ещё действуют
# Button and headings.
people-invited-none = Сейчас никто не приглашён.
# Button and headings.
people-by = Кто пригласил
# Button and headings.
people-by-command = установка
# Button and headings.
people-until = До
# Button and headings.
invitation-withdraw = Отозвать
# Button and headings.
people-ended = Закрытые учётные записи: { $count }
# The page for inviting.
invite-head = Пригласить
# The page for inviting.
invite-hint = Вы получите ссылку. Передайте её сами; она действует один раз и { $days } дн.
# The page for inviting.
invite-role = Кем
# What a role may do, in a few words.
role-may-operator = отвечает людям, спрашивает согласие, передаёт
# What a role may do, in a few words.
role-may-supervisor = сроки, справочник, люди; истории только в смену
# What a role may do, in a few words.
role-may-agency = только запросы и передачи своей службы
# What a role may do, in a few words.
role-may-administrator = учётные записи, состояние, журнал; никогда истории
# What a role may do, in a few words.
role-may-rapporteur = цифры; никогда отдельный случай
# What a role may do, in a few words.
invite-agency = Служба
# What a role may do, in a few words.
invite-agency-hint = Для сотрудника службы. Первый получает ключ службы и сам приглашает коллег.
# What a role may do, in a few words.
invite-colleague = Ваш коллега: { $agency }. Ключ службы передаётся вместе со ссылкой.
# What a role may do, in a few words.
invite-once = Ссылка показывается один раз. Не отправляйте её туда, где читают другие.
# What a role may do, in a few words.
invite-do = Создать ссылку
# One line at the top, above the link that is shown once. $role is a code, $days a number.
invited = Ссылка, показана один раз. Действует один раз, { $days } дн.:
# One line at the top, above the link that is shown once. $role is a code, $days a number.
invitation-withdrawn = Приглашение отозвано. Ссылка никуда не ведёт.
# Ending an account: button, page, and one line after it.
end-account = Закрыть учётную запись
# Ending an account: button, page, and one line after it.
end-account-head = Закрыть учётную запись: { $name }?
# Ending an account: button, page, and one line after it.
end-account-why = Человек сразу выйдет, ключи будут отозваны. Его действия останутся в журнале под его именем. Отменить нельзя: можно пригласить заново.
# Ending an account: button, page, and one line after it.
end-account-tickets = Обращения вернутся в очередь: { $count }
# Ending an account: button, page, and one line after it.
end-account-last = Последняя учётная запись своей службы
# Ending an account: button, page, and one line after it.
end-account-last-why = С ней уйдёт ключ службы. Запечатанное им не открыть; следующий приглашённый получит новый ключ.
# Ending an account: button, page, and one line after it.
account-ended = Учётная запись закрыта.
# Refusals: what the rules do not allow, and what to do instead.
refusal-own-account = Никто не закрывает свою учётную запись. Попросите коллегу: пусть он знает.
# Refusals: what the rules do not allow, and what to do instead.
refusal-last-keyholder = Только у этой учётной записи есть ключ к рассказанному. Сначала пригласите другого супервизора или оператора.
# Refusals: what the rules do not allow, and what to do instead.
refusal-last-of-its-kind = Не останется никого, кто может приглашать. Сначала пригласите другого супервизора.
# Refusals: what the rules do not allow, and what to do instead.
refusal-invitation-still-open = Приглашение для этой службы ещё открыто, и ключ лежит в нём. Пусть его используют или сначала отзовите.
# One’s own account.
account-sessions = Где вы вошли
# One’s own account.
account-caption = Ваши сеансы, последний сверху
# One’s own account.
account-started = Вход
# One’s own account.
account-used = Последнее действие
# One’s own account.
account-ends = Закончится не позже
# One’s own account.
account-this = этот
# One’s own account.
account-end = Завершить
# One’s own account.
account-end-others = Завершить остальные
# One’s own account.
account-hint = Незнакомый сеанс? Завершите его и скажите супервизору.
# One’s own account.
account-yours = Ваша учётная запись
# One’s own account.
account-key-hotline = Ключ горячей линии
# One’s own account.
session-ended = Сеанс завершён.
# One’s own account.
sessions-ended = Остальные сеансы завершены.
