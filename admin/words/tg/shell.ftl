brand = Panoh
skip-to-content = Ба мазмун
demo-label = Намоиш
demo = Намоиш: муассисаҳо ва рақамҳои онҳо сохтаанд.
menu = Асосӣ
menu-queue = Навбат
menu-mine = Аз они ман
menu-inbox = Воридот
menu-agencies = Хадамот
menu-figures = Рақамҳо
menu-people = Одамон
menu-audit = Дафтар
menu-state = Ҳолат
menu-waiting = интизоранд
lock = Пӯшидан
language = Забон
role-operator = Оператор
role-supervisor = Супервайзер
role-supervisor-on-shift = Супервайзер, дар навбат
role-agency = Корманди хадамот
role-administrator = Администратор
role-rapporteur = Маърӯзачӣ
sign-in = Даромадан
sign-in-nobody = Ҳанӯз касе ҳисоб надорад. Аввалин ҳисоб бо пайванди якдафъаина сохта мешавад, ки ҳангоми насби панел нишон дода шуд.
sign-in-lost = Гузарвожаро фаромӯш кардед? Супервайзер ҳисоби шуморо мепӯшад ва аз нав даъват мекунад. Гузарвожаи шуморо ҳеҷ кас ҳеҷ гоҳ намепурсад.
login = Номи даромад
password = Гузарвожа
join = Ҳисоб сохтан
join-as =
    Шуморо даъват мекунанд: { $role ->
        [supervisor] супервайзер
        [agency] корманди хадамот
        [administrator] администратор
        [rapporteur] маърӯзачӣ
       *[operator] оператор
    }, { $organisation }.
join-first = Ин аввалин ҳисоб аст: шумо хатро ба роҳ мемонед ва то омадани ҳамкорон худатон ҷавоб медиҳед.
join-name = Номе, ки ҳамкорон мебинанд
join-name-hint = Масалан, «Зарина Д.». Онҳое, ки менависанд, онро намебинанд.
join-login-hint = Бо ҳарфҳои хурд, бе фосила.
join-password-hint = На камтар аз { $shortest } аломат. Чанд калимаи ба ҳам вобаста набуда хуб аст.
join-password-again = Гузарвожа боз як бор
join-languages = Забонҳое, ки мехонед ва менависед
join-key = Гузарвожа калидеро низ мепӯшад, ки гуфтаҳои одамонро мекушояд. Онро касе барқарор карда наметавонад: гум кардед — аз нав даъват мешавед.
keep = Нигоҳ доштан
look = Дидан
