brand = Panoh
skip-to-content = К содержанию
demo-label = Демо
demo = Демо: организации и их номера выдуманы.
menu = Главное
menu-queue = Очередь
menu-mine = Мои
menu-inbox = Входящие
menu-agencies = Службы
menu-figures = Цифры
menu-people = Люди
menu-audit = Журнал
menu-state = Состояние
menu-waiting = ждут
lock = Закрыть
language = Язык
role-operator = Оператор
role-supervisor = Супервизор
role-supervisor-on-shift = Супервизор, на смене
role-agency = Сотрудник службы
role-administrator = Администратор
role-rapporteur = Докладчик
sign-in = Войти
sign-in-nobody = Учётной записи ещё ни у кого нет. Первая создаётся по одноразовой ссылке, которая была показана при установке панели.
sign-in-lost = Забыли пароль? Супервизор закроет вашу учётную запись и пригласит вас заново. Пароль у вас никто и никогда не спросит.
login = Имя для входа
password = Пароль
join = Создать учётную запись
join-as =
    Вас приглашают как { $role ->
        [supervisor] супервизора
        [agency] сотрудника службы
        [administrator] администратора
        [rapporteur] докладчика
       *[operator] оператора
    }: { $organisation }.
join-first = Это первая учётная запись: вы настраиваете линию и сами отвечаете на ней, пока не придут коллеги.
join-name = Имя, которое видят коллеги
join-name-hint = Например, «Зарина Д.». Те, кто пишет, его не видят.
join-login-hint = Маленькими буквами, без пробелов.
join-password-hint = Не меньше { $shortest } знаков. Хорошо подходят несколько слов, не связанных между собой.
join-password-again = Пароль ещё раз
join-languages = Языки, на которых вы читаете и пишете
join-key = Пароль закрывает и ключ, которым открывается то, что рассказали люди. Восстановить его никто не может: потеряли — вас пригласят заново.
keep = Сохранить
look = Посмотреть
