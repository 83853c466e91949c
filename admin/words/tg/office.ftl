### Audit log, health, figures, duty table and help. Read by supervisors, administrators, rapporteurs.

# An entry of the menu: one word if possible, it also stands under an icon on a phone.
menu-duty = Навбатдорӣ
# An entry of the menu: one word if possible, it also stands under an icon on a phone.
menu-help = Кумак
# The audit log.
audit-what = Ҳар амали ҳар воридшуда. Сатрҳо танҳо илова мешаванд, ҳар яке ба пешина пайваст аст.
# The audit log.
audit-verify = Санҷидани занҷир
# The audit log.
audit-who = Кӣ
# The audit log.
audit-subject = Рақам, коди хадамот ё шиноса
# The audit log.
audit-caption = Навтаринаш боло
# The audit log.
audit-n = №
# The audit log.
audit-act = Амал
# The audit log.
audit-about = Дар бораи
# The audit log.
audit-why = Чаро
# The audit log.
audit-note = сабаб мӯҳр шудааст
# The audit log.
audit-command = фармон
# The audit log.
audit-older = Пештар
# The audit log.
audit-none = Ҳанӯз касе коре накардааст.
# The audit log.
audit-none-filtered = Ба ин ҷустуҷӯ сатре мувофиқ нест.
# One line at the top after the chain was followed. $count is a number of lines.
audit-holds = Занҷир солим аст: сатрҳо { $count }, ҳеҷ яке тағйир наёфта ва гум нашудааст.
# $n is a line’s number, $how a code: gap, link, content, head.
audit-broken = Занҷир дар сатри { $n } канда шудааст ({ $how }). Базаро тағйир надиҳед ва ба масъули панел гӯед.
# What somebody did, as it stands in the audit log.
act-enter = Ворид шуд
# What somebody did, as it stands in the audit log.
act-leave = Берун шуд
# What somebody did, as it stands in the audit log.
act-shift = Навбатро сар кард
# What somebody did, as it stands in the audit log.
act-claim = Муроҷиатро гирифт
# What somebody did, as it stands in the audit log.
act-release = Муроҷиатро баргардонд
# What somebody did, as it stands in the audit log.
act-reply = Ба шахс навишт
act-send-again = Боз фиристода шуд
act-offer-word = Калимаи дуюм пешниҳод шуд
act-renew-code = Рамзи нав дода шуд
act-note-told = Қайд кард: бо роҳи дигар гуфта шуд
# What somebody did, as it stands in the audit log.
act-read-story = Мӯҳршударо кушод
# What somebody did, as it stands in the audit log.
act-ask-consent = Корти розигӣ фиристод
# What somebody did, as it stands in the audit log.
act-note-who-must-not-learn = Пурсид, ки кӣ набояд донад
# What somebody did, as it stands in the audit log.
act-ask-for-room = Ҷой пурсид
# What somebody did, as it stands in the audit log.
act-note-answer = Ҷавобро қайд кард
# What somebody did, as it stands in the audit log.
act-hand-over = Супурд
# What somebody did, as it stands in the audit log.
act-recall = Бозпас гирифт
# What somebody did, as it stands in the audit log.
act-write-note = Ёддошт навишт
# What somebody did, as it stands in the audit log.
act-change-needs = Эҳтиёҷ ё таъҷилиро тағйир дод
# What somebody did, as it stands in the audit log.
act-correct-screening = Ҷавобҳоро илова ё ислоҳ кард
act-set-presumed = «Тахминӣ» гузошт
# What somebody did, as it stands in the audit log.
act-close = Муроҷиатро баст
# What somebody did, as it stands in the audit log.
act-reopen = Муроҷиатро аз нав кушод
act-keep-case = Нигоҳ дошта шуд: аз нест кардан даст кашиданд
act-check-wish = Санҷиши хоҳиши нест кардан ба зимма гирифта шуд
act-hand-check = Санҷиши хоҳиши нест кардан ба ҳамкор супорида шуд
# What somebody did, as it stands in the audit log.
act-edit-agency = Хадамотро ислоҳ кард
# What somebody did, as it stands in the audit log.
act-verify-agency = Санҷиши хадамотро қайд кард
# What somebody did, as it stands in the audit log.
act-set-places = Ҷойҳоро қайд кард
# What somebody did, as it stands in the audit log.
act-say-places = Ҷойҳои худро гуфт
# What somebody did, as it stands in the audit log.
act-answer-ask = Ба дархости ҷой ҷавоб дод
# What somebody did, as it stands in the audit log.
act-answer-hand-over = Супурданро пеш бурд
# What somebody did, as it stands in the audit log.
act-open-part = Супурдашударо кушод
# What somebody did, as it stands in the audit log.
act-invite = Даъват ё бозпас гирифтан
# What somebody did, as it stands in the audit log.
act-end-account = Ҳисобро баст
# What somebody did, as it stands in the audit log.
act-end-session = Сеансро анҷом дод
# What somebody did, as it stands in the audit log.
act-verify-audit = Занҷирро санҷид
# What somebody did, as it stands in the audit log.
act-edit-duty = Навбатдориро тағйир дод
# Health of the deployment.
state-all-well = Ҳама чиз дар ҳаракат аст.
# Health of the deployment.
state-not-well = Чизе истодааст ё бехатар нест: нишоншударо дар поён бинед.
# Health of the deployment.
state-well = Хуб
# Health of the deployment.
state-inbox = Воридшуда
# Health of the deployment.
state-waiting = Интизор
# Health of the deployment.
state-checking = Санҷида мешаванд
# Health of the deployment.
state-parked = Канор монда
# Health of the deployment: a heading. Whether all that came in and went out is accounted for.
state-bot = Бот
state-bot-never = Ҳоло чизе нагуфтааст
state-bot-silent = { $span } хомӯш аст
state-bot-badly = Касе бояд нигоҳ кунад
state-bot-what = Худи бот гуфт: { $at }. Хати сурх паём намеорад ё намегирад.
line-door = Он чи меояд, нигоҳ дошта мешавад
line-telegram = Telegram, воридшаванда
line-telegram-sending = Telegram, содиршаванда
line-twilio = SMS, воридшаванда
line-sms-sending = SMS, содиршаванда
line-twilio-copies = SMS, нусхаҳо дар Twilio
condition-well = Кор мекунад
condition-starting = Ҳоло чизе набуд
condition-slowed = Провайдер хоҳиш мекунад, ки интизор шавем
condition-unreachable = Дастнорас аст
condition-conflict = Токени моро каси дигар истифода мебарад
condition-refused = Токен ё ҳисоб қабул нашуд
condition-not-kept = Чизе нигоҳ дошта нашуд
still-inbox = Паёмҳо навбатро интизоранд
still-checks = Кодҳо ва калимаҳо санҷида намешаванд
still-timers = Вақтсанҷҳо кор намекунанд
still-outbox = Паёмҳо намераванд
still-sending = Дар бораи баъзеҳо маълум нест, ки рафтанд ё не
still-alarms = Ҳушдорҳо занг мезананд ва касе намегирад
still-disk = Диск қариб пур аст
still-writing = Ба базаи маълумот навишта намешавад
notice-owed-elsewhere = Паёмҳои боти дигар ё рақами дигар интизоранд: ин ҷо танзим нашудааст
notice-clock-jumped = Соати сервер аз нав гузошта шуд
notice-alarms-untaken = Ҳушдорҳо занг мезананд, вақте касе дар навбат нест
state-books = Ҳисоб
# Health of the deployment.
state-books-hold = Ҳамааш мувофиқ аст
# $count is a number of things that do not add up. "reconcile" is the name of a command.
state-books-gaps = Мувофиқ нест: { $count }. Дар сервер reconcile-ро иҷро кунед.
# Health of the deployment.
state-books-never = Ҳанӯз санҷида нашудааст
# $at is a day and an hour.
state-books-what = Санҷида шуд: { $at }. Ҳар паёми воридшуда ҷавоб гирифт, ба шумо расид ё рад номида шуд; ҳар паём фиристода шуд, бо сабаб гузошта шуд ё мунтазир аст.
# Health of the deployment.
state-inbox-what = Ҳар паём аввал ин ҷо сатр мешавад. Канор монда: се бор нашуд, барои одам муроҷиат кушода шуд.
# $span is a length of time.
state-inbox-stuck = { $span } истодааст
# $span is a length of time.
state-inbox-parked = Канормонда ҳаст
# $span is a length of time.
state-outbox = Содиршуда
# $span is a length of time.
state-due = Барои фиристодан
# $span is a length of time.
state-held = Нигоҳ дошташуда
# $span is a length of time.
state-sending = Фиристода мешаванд
# $span is a length of time.
state-perhaps = Шояд фиристода
# $span is a length of time.
state-outbox-what = Нигоҳ дошташуда: чат баста ё шахс «ист» гуфт. Шояд: провайдер нагуфт; худаш дубора намеравад.
# $span is a length of time.
state-outbox-stuck = { $span } истодааст
# $span is a length of time.
state-outbox-perhaps = «Шояд фиристода» ҳаст
# $span is a length of time.
state-on-duty = Ҳоло навбатдор
# $span is a length of time.
state-here = Дар низом
# $span is a length of time.
state-ringing = Муроҷиатҳои занг
# $span is a length of time.
state-late = Мӯҳлаташ гузашта
# What people are told of now, and who stands behind it. $at is a time.
state-duty-nobody = То { $at } касе намехонад
# What people are told of now, and who stands behind it. $at is a time.
state-duty-never = вақти номаълум
# What people are told of now, and who stands behind it. $at is a time.
state-duty-unnamed = Ба одамон гуфта шуд, ки мехонанд; ном нест
# What people are told of now, and who stands behind it. $at is a time.
state-duty-somebody = Мехонанд
# $count is a number.
state-directory-lapsed = Куҳнашуда: { $count }
# $count is a number.
state-trusted = Фиристодан мумкин
# $count is a number.
state-of = { $number } аз { $all }
# $count is a number.
state-pack = Бастаи кишвар
# $count is a number.
state-keys = Калидҳо
# $count is a number.
state-hotline-key = Калиди хат
# $count is a number.
state-keyholders = Кӣ парвандаҳоро кушода метавонад
# $count is a number.
state-one-keyholder = танҳо як кас: рамзро гум кунад, касе хонда наметавонад
# $count is a number.
state-keys-what = Гуфтаҳо бо калиди хат мӯҳр шудаанд. Нақши онро бо танзими бот муқоиса кунед.
# $count is a number.
state-first-key-left = Файли калиди аввал ҳанӯз ҳаст: нест кунед
# $count is a number.
state-first-key-waits = Калиди аввал дар файл мунтазири ҳисоби аввал аст
# $count is a number.
state-first-key-gone = Дар файл калид нест
# $count is a number.
state-audit-broken = Занҷир дар сатри { $n } кандааст
# $count is a number.
state-audit-long = Дароз: дар саҳифааш санҷед
# $count is a number.
state-audit-holds = Занҷир солим аст
# $count is a number.
state-acts = Сатрҳо: { $count }.
# $count is a number.
state-to-audit = Ба дафтар
# Figures for the rapporteur. $since is a month, numbers elsewhere.
figures-what = Аз { $since }, бо моҳи ҷорӣ. Аз рӯи онҳо касеро ёфтан намешавад.
# Figures for the rapporteur. $since is a month, numbers elsewhere.
figures-total = Муроҷиатҳо ба хат
# Figures for the rapporteur. $since is a month, numbers elsewhere.
figures-total-why = суҳбатҳое, ки пас аз огоҳӣ идома ёфтанд, дар дувоздаҳ моҳ
# Figures for the rapporteur. $since is a month, numbers elsewhere.
figures-hidden = [c] — барои ҳифзи одамон пинҳон: рақами аз 1 то { $most } ё он, ки аз он ёфтан мумкин аст.
# Figures for the rapporteur. $since is a month, numbers elsewhere.
figures-hidden-short = барои ҳифзи одамон пинҳон
# Figures for the rapporteur. $since is a month, numbers elsewhere.
figures-rounded = Рақамҳои дигар то { $base } яклухт шудаанд, ҳар яке алоҳида: ҷамъ мувофиқ наояд ҳам мешавад.
# Figures for the rapporteur. $since is a month, numbers elsewhere.
figures-months = Аз рӯи моҳ
# Figures for the rapporteur. $since is a month, numbers elsewhere.
figures-channels = Аз рӯи канал
# Figures for the rapporteur. $since is a month, numbers elsewhere.
figures-about = Аз рӯи мавзӯъ
# Figures for the rapporteur. $since is a month, numbers elsewhere.
figures-by-months = Моҳ
# Figures for the rapporteur. $since is a month, numbers elsewhere.
figures-by-channels = Канал
# Figures for the rapporteur. $since is a month, numbers elsewhere.
figures-by-about = Дар бораи
# Figures for the rapporteur. $since is a month, numbers elsewhere.
figures-contacts = Муроҷиатҳо
# Under the chart of months: what screen readers hear, and the way to its table.
figures-months-what = Суҳбатҳое, ки пас аз огоҳӣ идома ёфтанд, моҳ ба моҳ, яклухт
# Under the chart of months: what screen readers hear, and the way to its table.
figures-as-table = Бо ҷадвал
# Under the chart of months: what screen readers hear, and the way to its table.
figures-hidden-bar = пинҳон
# Above a small table.
figures-caption = Яклухт; рақамҳои хурд пинҳон
# Above a small table.
contact-about-me = дар бораи худ
# Above a small table.
contact-about-other = дар бораи каси дигар
# Above a small table.
contact-about-question = танҳо савол
# Above a small table.
figures-how = Чӣ тавр ба даст омадаанд
# Above a small table.
figures-how-counted = Сатр бе шиноса илова мешавад, вақте шахс пас аз огоҳӣ идома медиҳад. Кӣ ду бор нависад, ду бор ҳисоб мешавад; инҳо хатро ёфтаанд, на ҳама зарардидагон.
# Above a small table.
figures-later = Нашрҳои собит, рақамҳо оид ба розигӣ, супурдан ва хизматҳо дертар меоянд. То он вақт ин ҷо ҳисоб намешаванд.
# The duty table. $zone is a time zone.
duty-what = Вақти занги муроҷиат ба кӣ занг мезананд. Соати { $zone }.
# The duty table. $zone is a time zone.
duty-gaps = Ба одамон гуфта шуд, ки мехонанд, аммо ном нест:
# The duty table. $zone is a time zone.
duty-gaps-why = Касеро номбар кунед ё вақтро дар бастаи кишвар тағйир диҳед.
# The duty table. $zone is a time zone.
duty-caption = Ҳафта
# The duty table. $zone is a time zone.
duty-hours = Соатҳо
# The duty table. $zone is a time zone.
duty-who = Якум
# The duty table. $zone is a time zone.
duty-second = Дуюм
# The duty table. $zone is a time zone.
duty-supervisor = Супервизор
# The duty table. $zone is a time zone.
duty-now = ҳоло
# The duty table. $zone is a time zone.
duty-nobody = ҳеҷ кас
# The duty table. $zone is a time zone.
duty-remove = Гирифтан
# The duty table. $zone is a time zone.
duty-removed = Соатҳо гирифта шуданд.
# The duty table. $zone is a time zone.
duty-add = Илова кардани соат
# The duty table. $zone is a time zone.
duty-days = Рӯзҳо
# The duty table. $zone is a time zone.
duty-from = Аз
# The duty table. $zone is a time zone.
duty-until = То
# The duty table. $zone is a time zone.
duty-until-hint = 00:00 нимашаб аст. Шаб ба рӯзи дигар мегузарад.
# The duty table. $zone is a time zone.
duty-add-do = Илова кардан
# The duty table. $zone is a time zone.
duty-no-people = Ҳоло касе нест. Аввал операторро даъват кунед.
# The duty table. $zone is a time zone.
duty-kept = Соатҳо нигоҳ дошта шуданд.
# The duty table. $zone is a time zone.
duty-told = Ба одамон чӣ мегӯянд
# The duty table. $zone is a time zone.
duty-told-why = Дар ин соатҳо шахс мешунавад, ки мехонанд. Онҳо дар бастаи кишвар ҳастанд.
# The duty table. $zone is a time zone.
duty-rungs = Ба кӣ занг бояд зад, агар касе бонги хатарро накушояд
# Under a field of the duty table.
wrong-days = Лутфан ақаллан як рӯзро нишон кунед.
# Under a field of the duty table.
wrong-clock = Лутфан вақтро нависед, масалан 08:00.
# Under a field of the duty table.
wrong-overlap = Барои қисми ин соатҳо аллакай касе таъин аст. Аввал он сатрро гиред.
# The help page: short lines, read before the first ticket.
help-for-operator = Барои касоне, ки ба одамон ҷавоб медиҳанд.
# The help page: short lines, read before the first ticket.
help-for-supervisor = Барои супервизор.
# The help page: short lines, read before the first ticket.
help-for-agency = Барои корманди хадамот.
# The help page: short lines, read before the first ticket.
help-for-administrator = Барои маъмур.
# The help page: short lines, read before the first ticket.
help-for-rapporteur = Барои маърузачӣ.
# The help page: short lines, read before the first ticket.
help-first = Аз куҷо сар кардан
# The help page: short lines, read before the first ticket.
help-always = Ҳамеша
# The help page: short lines, read before the first ticket.
help-keys = Тугмаҳо
# The help page: short lines, read before the first ticket.
help-key-tab = унсури навбатии саҳифа
# The help page: short lines, read before the first ticket.
help-key-lock = якбора бастани панел; тугмаи меню ҳам
# The help page: short lines, read before the first ticket.
help-account = Ҳисоби шумо ва сеансҳо
# The help page: short lines, read before the first ticket.
help-operator-claim = «Гирифтани навбатӣ»: муроҷиати таъҷилитарини озодро мегиред. Бонг хомӯш мешавад.
# The help page: short lines, read before the first ticket.
help-operator-read = Аввал хулосаро хонед. Ҳикоя то кушоданатон бо сабаб баста аст; ин сабт мешавад.
# The help page: short lines, read before the first ticket.
help-operator-answer = Дар чат бо ҷумлаҳои кӯтоҳ ҷавоб диҳед. Барнома «ист», забон ва телефони бастаро назорат мекунад. Ваъдаи иҷронашаванда надиҳед.
# The help page: short lines, read before the first ticket.
help-operator-needs = Аввал пурсед, ки ҳоло чӣ лозим, баъд — чӣ шуд.
# The help page: short lines, read before the first ticket.
help-operator-who = Пурсед, ки кӣ набояд донад: идора, ҷой, шахс. Бе ин аз касе чизе намепурсанд.
# The help page: short lines, read before the first ticket.
help-operator-ask = Аз хадамот ҷой пурсед. Бо он чизе намеравад, ки шахсро ном барад.
# The help page: short lines, read before the first ticket.
help-operator-card = Пас аз «ҳа»-и хадамот корти розигӣ фиристед: ба кӣ, чӣ, барои чӣ, чиро бояд хабар диҳад.
# The help page: short lines, read before the first ticket.
help-operator-hand-over = Ду «ҳа» — он гоҳ супоред. Танҳо он чи розӣ шуданд, мӯҳр мешавад.
# The help page: short lines, read before the first ticket.
help-operator-close = Дар охири навбат ҳамаро якбора супоред. Шумо танҳо нестед: аз супервизор пурсед.
# The help page: short lines, read before the first ticket.
help-supervisor-shift = Шумо мӯҳлат ва кодҳоро мебинед. Барои ҷавоб навбатро сар кунед: он гоҳ ҳамчун оператор, бо сабт.
# The help page: short lines, read before the first ticket.
help-supervisor-invite = Операторон ва аз ҳар хадамот як кормандро даъват кунед. Пайвандҳоро худатон диҳед.
# The help page: short lines, read before the first ticket.
help-supervisor-duty = Навбатдориро пур кунед: дар ҳар соат касе ҳаст ё калимаи «ҳеҷ кас».
# The help page: short lines, read before the first ticket.
help-supervisor-directory = Феҳристро дуруст нигоҳ доред: насанҷидаро пешниҳод намекунанд.
# The help page: short lines, read before the first ticket.
help-supervisor-clocks = Ба мӯҳлатгузаштаҳо ва рӯзе як бор ба ҳолат нигаред.
# The help page: short lines, read before the first ticket.
help-agency-asked = Дархости ҷой ҷинс, син, эҳтиёҷ ва минтақаро мегӯяд — ва чизе, ки шахсро ном барад, не.
# The help page: short lines, read before the first ticket.
help-agency-yes = То гузаштани мӯҳлат «ҳа», «дертар» ё «не» гӯед. «Не» сабаб мехоҳад; онро танҳо хат мехонад.
# The help page: short lines, read before the first ticket.
help-agency-handed = Супурдан пас аз розигии шахс меояд. Қабул кунед ё бо сабаб рад кунед.
# The help page: short lines, read before the first ticket.
help-agency-open = Пас аз қабул мӯҳршударо барои 10 дақиқа кушодан мумкин. Ин сабт мешавад.
# The help page: short lines, read before the first ticket.
help-agency-service = Гӯед, ки кумак кай сар шуд ва анҷом ёфт: шахс инро аз мо мешунавад.
# The help page: short lines, read before the first ticket.
help-agency-places = Ҷойҳои холиро нав кунед.
# The help page: short lines, read before the first ticket.
help-administrator-accounts = Шумо ҳисобҳо, ҳолат ва дафтарро мебинед, ҳикояро не. Операторон ва хадамотро супервизор даъват мекунад: бо онҳо калид меравад.
# The help page: short lines, read before the first ticket.
help-administrator-health = Рӯзе як бор ҳолатро бинед: он чи истодааст, нишон дорад.
# The help page: short lines, read before the first ticket.
help-administrator-audit = Занҷири дафтарро ҳафтае як бор ва пас аз барқарорсозӣ санҷед.
# The help page: short lines, read before the first ticket.
help-rapporteur-figures = Шумо рақамҳоро мебинед, ҳодисаро не.
# The help page: short lines, read before the first ticket.
help-rapporteur-hidden = Рақамҳои хурд пинҳон ва дигарон яклухт шудаанд, то касеро наёбанд.
# The help page: short lines, read before the first ticket.
help-always-safe = Телефон шояд дар дасти каси дигар бошад. Агар шубҳа ҳаст, чизеро напурсед, ки аз хондани дигарон зарар расонад.
# The help page: short lines, read before the first ticket.
help-always-lock = Вақте мехезед, панелро бандед: F8. Танҳо монад, худаш баста мешавад.
