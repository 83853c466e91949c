### Keys: one’s password, turning keys over, the paper, restoring access. Read by whoever signs in.

# On one’s own page: a form, what it is for, and one line after it.
password-change = Сменить пароль
# On one’s own page: a form, what it is for, and one line after it.
password-change-why = Пароль открывает ваш ключ. Ключ остаётся прежним; на других устройствах вход завершится.
# On one’s own page: a form, what it is for, and one line after it.
password-old = Прежний пароль
# On one’s own page: a form, what it is for, and one line after it.
password-new = Новый пароль
# On one’s own page: a form, what it is for, and one line after it.
password-changed = Пароль изменён. Остальные сеансы завершены.
# Under the field for the old password.
wrong-password-old = Это не ваш прежний пароль.
# A refusal: what to do instead.
refusal-password-changed-elsewhere = Пароль уже сменили в другом окне. Начните заново.
# In the audit log.
act-change-password = Сменён свой пароль
# The page of the keys.
menu-keys = Ключи
# The page of the keys.
keys-what = Кто и каким ключом открывает то, что рассказали люди.
# The page of the keys.
keys-hotline = Ключ горячей линии
# The page of the keys.
keys-well = В порядке
# The page of the keys.
keys-moving = Идёт смена
# The page of the keys.
keys-left-short = Кто-то ушёл
# The page of the keys.
keys-version = Версия, создана
# The page of the keys.
keys-fingerprint = Отпечаток
# The page of the keys.
keys-members = У кого он есть
# The page of the keys.
keys-nobody = Ни у кого
# The page of the keys.
keys-moved = Под этой версией
# The page of the keys.
keys-of = { $number } из { $all }
# The page of the keys.
keys-paper = На бумаге
# The page of the keys.
keys-paper-made = с { $at }
# The page of the keys.
keys-paper-none = пока нет
# The page of the keys.
keys-moving-why = Прежние рассказы ещё закрыты прежней версией: { $count }. Читать их можно всё это время. Продолжайте, пока не останется ничего: тогда прежние ключи будут отозваны.
# The page of the keys.
keys-go-on = Продолжить
# The page of the keys.
keys-take-back = Отозвать прежние ключи
# The page of the keys.
keys-left = У них был этот ключ, и они ушли:
# The page of the keys.
keys-left-why = Доступа у них больше нет. Что они скопировали, то останется у них. Пока ключ не сменён, его копия открывает и новые рассказы тому, кто добудет ещё и базу данных.
# The page of the keys.
keys-waits = Новый ключ создан и ждёт.
# The page of the keys.
keys-waits-why = Бот принимает только ключи, названные в его настройках. Добавьте этот отпечаток в HOTLINE_KEY, перезапустите бота и после этого введите ключ в действие.
# The page of the keys.
keys-pinned = В настройках бота названы ключи, которые он принимает: сначала создаётся новый ключ, и вы увидите его отпечаток.
# The page of the keys.
keys-turn = Сменить ключ
# The page of the keys.
keys-turn-why = Создаётся новый ключ для всех, кто здесь назван, и для бумаги. Новые случаи закрываются им сразу, прежние переносятся. Открытые ссылки-приглашения перестают действовать. Никто не выходит из панели, ничего не теряется.
# The page of the keys.
keys-use = Ввести новый ключ
# The page of the keys.
keys-not-yours = У вас нет этого ключа. Сменить его может тот, кто назван выше.
# The page of the keys.
keys-others-turn = Сменить его может тот, у кого он есть.
# The page of the keys.
keys-pin = Для настроек бота (HOTLINE_KEY)
# One line at the top of the page of the keys, after what was done.
key-turned = Ключ сменён.
# One line at the top of the page of the keys, after what was done.
key-waits = Новый ключ создан и ждёт ввода.
# One line at the top of the page of the keys, after what was done.
key-shut = Не открылось вашими ключами: { $count }. Всё осталось как было.
# Refusals: what the rules do not allow, and what to do instead.
refusal-not-keyholder = У вас нет этого ключа. Попросите того, у кого он есть.
# Refusals: what the rules do not allow, and what to do instead.
refusal-bot-does-not-know-key = Бот ещё не принимает новый ключ. Добавьте его отпечаток в HOTLINE_KEY и перезапустите бота.
# In the audit log.
act-turn-key = Сменён ключ
# In the audit log.
act-move-to-key = Закрытое перенесено под новый ключ
# In the audit log: what an act is about.
thing-hotline-key = ключ горячей линии
# The ceremony of the recovery key on paper.
paper-head = Ключ восстановления
# The ceremony of the recovery key on paper.
paper-missing = Ключа восстановления ещё нет на бумаге.
# The ceremony of the recovery key on paper.
paper-missing-do = Сделать сейчас
# The ceremony of the recovery key on paper.
keys-paper-do = Сделать или обновить
# The ceremony of the recovery key on paper.
paper-step-why = Если все, у кого есть ключ, потеряют пароль, рассказанное откроет только эта бумага.
# The ceremony of the recovery key on paper.
paper-step-print = Ключ показывается один раз. Распечатайте его на принтере рядом или перепишите от руки. Не фотографируйте.
# The ceremony of the recovery key on paper.
paper-step-back = Введите с бумаги последнюю группу. Только тогда ключ действует.
# The ceremony of the recovery key on paper.
paper-step-safe = Положите его в запечатанном конверте в сейф; пусть о нём знают двое.
# The ceremony of the recovery key on paper.
paper-opens = У кого есть эта бумага и база данных, тот прочтёт всё, что рассказали люди.
# The ceremony of the recovery key on paper.
paper-safe = Храните в сейфе. Не копируйте, не фотографируйте, не пересылайте.
# The ceremony of the recovery key on paper.
paper-lost = Если потеряны все пароли и эта бумага, рассказанное потеряно. Вернуть его не сможет никто, и мы тоже.
# The ceremony of the recovery key on paper.
paper-use = Как применить, на сервере:
# The ceremony of the recovery key on paper.
paper-back = Проверка с бумаги
# The ceremony of the recovery key on paper.
paper-back-why = Ключ начнёт действовать, когда вы введёте здесь его последнюю группу. Уйдёте раньше — он ничего не откроет.
# The ceremony of the recovery key on paper.
paper-last = Последняя группа из шести знаков
# The ceremony of the recovery key on paper.
paper-keep = Он на бумаге
# The ceremony of the recovery key on paper.
paper-make = Показать ключ
# The ceremony of the recovery key on paper.
paper-again = Сделать новую бумагу
# The ceremony of the recovery key on paper.
paper-stands = Бумага есть: { $at }, { $name }.
# The ceremony of the recovery key on paper.
paper-again-why = Новая заменит её; старая здесь больше ничего не откроет. Потеряна или её кто-то видел? Тогда смените и ключ.
# The ceremony of the recovery key on paper.
paper-kept = Ключ восстановления на бумаге и теперь действует.
# Under the field for the last group.
wrong-paper = Это не последняя группа этого ключа. Посмотрите на бумагу ещё раз.
# In the audit log.
act-make-paper = Сделан ключ восстановления
# In the audit log.
act-restore-access = Открыт путь назад к учётной записи или ключу
# Giving a colleague’s access back: the page, and the page behind the link.
restore = Вернуть доступ
# Giving a colleague’s access back: the page, and the page behind the link.
restore-head = Вернуть доступ: { $name }?
# Giving a colleague’s access back: the page, and the page behind the link.
restore-what = Вы получите ссылку: она показывается один раз и действует { $hours } ч. По ней человек задаёт новый пароль и получает новый ключ. Его сеансы завершатся. Ему сообщат, что это сделали вы.
# Giving a colleague’s access back: the page, and the page behind the link.
restore-sure = Убедитесь, что просит именно этот человек: позвоните по известному вам номеру или встретьтесь.
# Giving a colleague’s access back: the page, and the page behind the link.
restore-why = Почему
# Giving a colleague’s access back: the page, and the page behind the link.
restore-why-hint = Хранится закрытым ключом линии. Журнал показывает, что причина указана.
# Giving a colleague’s access back: the page, and the page behind the link.
restore-do = Создать ссылку
# Giving a colleague’s access back: the page, and the page behind the link.
restore-link = Ссылка, показывается один раз. Действует один раз, 48 часов:
# Giving a colleague’s access back: the page, and the page behind the link.
restore-for = возвращает доступ: { $name }
# Giving a colleague’s access back: the page, and the page behind the link.
restore-earlier = Раньше
# Giving a colleague’s access back: the page, and the page behind the link.
restore-used = Использована { $at }
# Giving a colleague’s access back: the page, and the page behind the link.
restore-unused = Не использована
# Giving a colleague’s access back: the page, and the page behind the link.
come-back = Вернуться
# Giving a colleague’s access back: the page, and the page behind the link.
come-back-what = Коллега открыл вам путь назад. Выберите новый пароль. Он откроет ваш новый ключ.
# Giving a colleague’s access back: the page, and the page behind the link.
come-back-do = Войти
# At the top of every page, until they say that they know. $name is a colleague.
restored-by = Вашей учётной записи открыт путь назад: { $name }, { $at }.
# At the top of every page, until they say that they know. $name is a colleague.
restored-what = Вы об этом не просили? Сразу сообщите другому супервизору.
# At the top of every page, until they say that they know. $name is a colleague.
restored-know = Мне это известно
# Refusals: what the rules do not allow, and what to do instead.
refusal-own-access = Свой доступ себе не возвращают. Попросите коллегу, он будет об этом знать.
# In the audit log.
act-come-back = Возвращение по ссылке коллеги
# In the audit log.
act-know-restored = Подтвердил(а), что знает об этом
# What stands still, on the page of the state.
still-hotline-key = Ключ линии не назван в настройках бота: им ничего не закрывается, входящее ждёт
