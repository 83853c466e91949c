### The second factor, locking, and coming in again. Read by everybody who works here.

# Title of the page of the second step.
second-step = Второй шаг
# Above the field on that page. $name is the operator’s own name.
second-step-why = { $name }, пароль верный. Теперь подтвердите, что это вы.
# Label of the field.
second-code = Код
# Under the field.
second-code-hint = Шесть цифр из приложения или один из ваших кодов на бумаге.
# Button.
second-go = Дальше
# Under the form of the second step.
second-lost = Потеряли телефон? Введите код с бумаги. Потеряли и его? Супервизор поможет войти снова. Код у вас никто и никогда не спросит.
# Button: sign in with a passkey.
passkey-use = Войти ключом доступа
# Shown when the browser could not use the passkey.
passkey-failed = Не получилось. Попробуйте ещё раз или выберите другой способ.
# Between two ways of going on.
second-or = или
# Button: end the half-open session.
sign-out = Выйти
# Title: setting up a second factor.
factor-set-up = Второй фактор
# Above both ways, for somebody who has none yet.
factor-why = Пароль можно подсмотреть или угадать. Поэтому панель просит ещё одно, что есть только у вас. Выберите одно; другое можно добавить потом.
# Above both ways, for somebody who adds another one.
factor-why-more = Хорошо иметь два: тогда потерянный телефон не помешает.
# Heading: a passkey.
factor-passkey = Ключ доступа
# Under that heading.
factor-passkey-why = Лучший способ: это устройство или ключ безопасности, открываются так же, как ваш телефон. Поддельная страница его не получит.
# Where the browser runs no script or knows no passkeys.
factor-passkey-none = Этот браузер здесь его не создаст. Приложение ниже работает везде.
# Label: the passkey’s name, for its owner only.
factor-passkey-name = Название
# Under that field.
factor-passkey-name-hint = Например, «синий ключ» или «рабочий компьютер». Видите только вы.
# Button.
factor-passkey-add = Создать ключ доступа
# Heading: an authenticator app.
factor-app = Приложение с кодами
# Under that heading.
factor-app-why = Отсканируйте это приложением для кодов или введите в него буквы. Потом введите шесть цифр, которые оно покажет.
# For screen readers: what the drawing is.
factor-qr = Квадратный код для приложения; буквы ниже — то же самое
# Label of the letters to type.
factor-secret = Буквы, чтобы ввести вручную
# Label of the field.
factor-app-code = Шесть цифр из приложения
# Button.
factor-app-add = Подтвердить
# Button: draw a new secret for the app.
factor-app-new = Показать код для приложения
# Above that button.
factor-app-new-why = Для первого приложения или нового телефона. Прежнее действует, пока не подтверждено новое.
# Label: the password once more, before something about the account changes.
password-now = Ваш пароль ещё раз
# Link back to the account.
back-to-account = Назад к вашей учётной записи
# Title: codes on paper.
recovery-codes = Коды на бумаге
# Above the codes.
recovery-why = Распечатайте или перепишите их и храните не там, где телефон. Каждый пустит вас один раз, если телефон потерян. Они видны только сейчас.
# Button.
recovery-kept = Они у меня на бумаге
# Heading on the account page.
account-factors = Второй фактор
# Caption of the table of second factors.
account-factors-caption = Чем вы можете ответить на второй шаг
# Under the heading, where there is none.
account-factors-none = Пока нет: панель открывает один пароль.
# Column.
account-factor = Что
# Column.
account-factor-since = С
# A passkey that was never used.
account-factor-unused = ещё нет
# Link and button.
account-factor-add = Добавить или обновить
# Opens the form that removes it.
account-factor-remove = Убрать
# How many codes on paper are left. $count is a number.
account-codes-left = Кодов на бумаге осталось: { $count }
# Link, while the codes were not yet written down.
account-codes-look = Перепишите коды
# Opens the form that makes ten new ones.
account-codes-new = Сделать десять новых
# Under the table of sessions: one that is covered.
account-locked = закрыта
# One line, once.
factor-added = Второй фактор добавлен.
# One line, once.
factor-removed = Убрано.
# One line, once, after a code on paper was used.
recovery-code-used = Вы вошли по коду с бумаги; он больше не действует. Если телефон потерян, уберите здесь то, что было на нём.
# Title of the page of a locked session.
locked = Закрыто
# On that page. $name is the operator’s own name.
locked-why = { $name }, ваше место сохранено. Его откроет пароль или ключ доступа.
# Button.
unlock = Открыть
# In red on every page where SECOND_FACTOR=offered.
factor-not-asked = Проба: второй фактор здесь не спрашивают. Не для слов настоящих людей.
# Under a field: the password was wrong.
wrong-password = Это не ваш пароль. Попробуйте ещё раз.
# Under a field: whatever was wrong with the second step.
wrong-second-step = Не подошло. Каждый код действует один раз: дождитесь следующего.
# Under a field: the passkey could not be added.
wrong-passkey = Этот ключ доступа принять не удалось. Попробуйте ещё раз или возьмите приложение.
# A refusal: the answer to a deed that the rules do not allow now, and what to do instead.
refusal-last-factor = Это последний: остался бы один пароль. Сначала добавьте другой.
# A refusal: the answer to a deed that the rules do not allow now, and what to do instead.
refusal-secret-gone = Код на экране уже не последний. Откройте страницу снова и отсканируйте заново.
# An act in the audit.
act-use-code = Вошли по коду с бумаги
# An act in the audit.
act-lock = Закрыли экран
# An act in the audit.
act-unlock = Открыли экран снова
# An act in the audit.
act-offer-factor = Начали настраивать второй фактор
# An act in the audit.
act-add-factor = Добавили второй фактор
# An act in the audit.
act-remove-factor = Убрали второй фактор
# An act in the audit.
act-renew-codes = Сделали новые коды на бумаге
# Beside a password: show what is typed.
password-show = Показать
# Beside a password: hide it again.
password-hide = Скрыть
