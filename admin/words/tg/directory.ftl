### The directory of agencies, and the form of an entry. Read by operators and supervisors.

# Demo mark and headings of the directory; a number stands after the colon.
agencies-count = Дар феҳрист: { $every }. Фиристодан мумкин: { $trusted }.
# Demo mark and headings of the directory; a number stands after the colon.
agencies-lapsed = Интизори санҷиш: { $count }.
# Demo mark and headings of the directory; a number stands after the colon.
agencies-lapsing = Ба зудӣ куҳна мешаванд: { $count }.
# After a list of agencies. $days is a number.
agencies-lapsing-why = Хадамотеро, ки { $days } рӯз ба он занг назадаанд, барнома пешниҳод намекунад ва рақамаш нишон дода намешавад.
# Button.
agency-add = Илова кардани хадамот
# Label of a field of the search.
agencies-word = Ном ё калима
# Label of a field of the search.
agencies-service = Хизмат
# Label of a field of the search.
agencies-services = Хизматҳо
# Label of a field of the search.
agencies-region = Минтақа
# Label of a field of the search.
agencies-serves = Киро қабул мекунад
# Label of a field of the search.
agencies-verified = Санҷида шуд
# Label of a field of the search.
agencies-open = Ҳоло кушода аст
# Choice of the search.
verified-yes = Наздик санҷида шудаанд
# Choice of the search.
verified-no = Санҷида нашудаанд ё куҳнаанд
# Above the table. Numbers.
agencies-caption = { $count } аз { $every }, аввал онҳое, ки ҳоло кушодаанд
# Head of a column, also a label.
agency = Хадамот
# Head of a column, also a label.
agencies-hours = Вақти кор
# Head of a column, also a label.
agencies-room = Ҷойҳо
# Head of a column, also a label.
agencies-under = Тобеи
# Head of a column, also a label.
agencies-must-report = Бояд хабар диҳад
# Read out by screen readers: the column of buttons.
agencies-do = Амалҳо
# Where it works. $places is a list of places, $more how many they are, $country a name.
agencies-where =
    { $more ->
        [0] тамоми { $country }
       *[other] { $places }
    }
# Instead of a number that nobody has called lately.
contact-not-verified = рақам санҷида нашудааст
# Small button beside an agency.
agency-verify = Санҷидан
# Empty list: why, and what to do.
agencies-none-filtered = Ба ин ҷустуҷӯ ҳеҷ хадамот мувофиқ нест. Як шартро тоза кунед ё аз супервизор пурсед.
# Empty list: why, and what to do.
agencies-none = Феҳрист холӣ аст. Супервизор хадамот илова мекунад ё бастаи кишварро бор мекунад.
# Whom an agency takes.
serves-anyone = ҳамаро
# Whom an agency takes.
serves-with-children = бо кӯдакон
# Whom an agency takes.
serves-children = Кӯдакони танҳо
# Whom an agency takes.
serves-from = аз { $youngest }-сола боло
# Whom an agency takes.
serves-between = { $youngest }–{ $oldest }-сола
# How a door stands now. $at is a time.
agency-closed = Барои ҳамеша баста
# How a door stands now. $at is a time.
hours-unknown = Маълум нест
# How a door stands now. $at is a time.
hours-always = Шабонарӯзӣ
# How a door stands now. $at is a time.
hours-until = То { $at }
# How a door stands now. $at is a time.
hours-opens = Кушода мешавад: { $at }
# Free places. $free is a number, $at a time such as “20 min ago”.
room-unknown = ҳисоб намешавад
# Free places. $free is a number, $at a time such as “20 min ago”.
room-not-said = нагуфтаанд
# Free places. $free is a number, $at a time such as “20 min ago”.
room-free = холӣ: { $free }
# Free places. $free is a number, $at a time such as “20 min ago”.
room-free-said = холӣ: { $free }, гуфта шуд { $at }
# When a human last checked an entry. $days is a number.
verified-never = Ҳеҷ гоҳ
# When a human last checked an entry. $days is a number.
verified-lapsed = { $days } рӯз пеш: куҳна
# When a human last checked an entry. $days is a number.
verified-ago =
    { $days ->
        [0] Имрӯз
        [1] Дирӯз
       *[other] { $days } рӯз пеш
    }
# A country that the directory does not name.
place-elsewhere = кишвари дигар
# Button, heading.
agency-edit = Ислоҳи сабт
# Button, heading.
agency-edit-head = Ислоҳ: { $name }
# Button, heading.
agency-edit-hint = Чизи пешина дар таърих мемонад, бо номи шумо.
# Button, heading.
agency-new = Хадамоти нав
# A note on an agency’s page.
agency-demo = Ин хадамот ва рақамаш сохта шудаанд. Онҳо барои озмудани панел ҳастанд.
# A note on an agency’s page.
agency-lapsed = Ин сабтро дер боз касе насанҷидааст. Онро пешниҳод намекунанд, рақамаш пинҳон аст. Бо рақаме, ки медонед, занг занед ва зангро ин ҷо қайд кунед.
# Headings and labels on an agency’s page.
agency-offers = Чӣ пешниҳод мекунад
# Headings and labels on an agency’s page.
agency-languages = Забонҳо
# Headings and labels on an agency’s page.
agency-ways = Ҷавоб медиҳад бо
# Headings and labels on an agency’s page.
agency-contact = Тамос
# Headings and labels on an agency’s page.
agency-organisation = Ташкилот
# Headings and labels on an agency’s page.
agency-told = Ба одамон дар бораи он чӣ мегӯянд
# Headings and labels on an agency’s page.
agency-told-hint = Ин дар ҳар корти розигӣ навишта мешавад. Агар нодуруст бошад, пеш аз корти навбатӣ ислоҳ кунед.
# Headings and labels on an agency’s page.
agency-portal = Одамони он дар панел
# Headings and labels on an agency’s page.
agency-has-key = Супурдашударо кушода метавонанд
# Headings and labels on an agency’s page.
agency-no-key = Ҳоло касе қисми мӯҳршударо кушода наметавонад
# Headings and labels on an agency’s page.
agency-no-key-hint = Бо телефон ё коғаз супоред ё корманди онҳоро даъват кунед.
# Headings and labels on an agency’s page.
agency-kept = Сабт нигоҳ дошта шуд.
# A check of an entry: form and list.
verify-head = Қайди занги санҷишӣ
# A check of an entry: form and list.
verify-hint = Рақам то он вақт дуруст аст, ки наздик ҷавоб дода бошанд.
# A check of an entry: form and list.
verify-who = Кӣ ҷавоб дод (вазифа)
# A check of an entry: form and list.
verify-who-hint = Масалан «навбатдори шабона». Ҳеҷ гоҳ ном нест.
# A check of an entry: form and list.
verify-how = Чӣ тавр
# A check of an entry: form and list.
verify-result = Натиҷа
# A check of an entry: form and list.
verify-do = Нигоҳ доштани натиҷа
# A check of an entry: form and list.
choose = Интихоб кунед
# A check of an entry: form and list.
checked-telephone = Бо телефон
# A check of an entry: form and list.
checked-visit = Ташриф
# A check of an entry: form and list.
checked-letter = Мактуб
# A check of an entry: form and list.
result-correct = Ҳамааш дуруст
# A check of an entry: form and list.
result-corrected = Ислоҳ шуд
# A check of an entry: form and list.
result-no-answer = Ҷавоб надоданд
# A check of an entry: form and list.
result-closed = Барои ҳамеша баста
# One line at the top after a check was kept.
check-kept-correct = Қайд шуд: ҳамааш дуруст. Рақам аз имрӯз эътибор дорад.
# One line at the top after a check was kept.
check-kept-corrected = Қайд шуд. Акнун фарқиятро нависед.
# One line at the top after a check was kept.
check-kept-no-answer = Қайд шуд: касе ҷавоб надод. Дигар чизе тағйир наёфт; вақти дигар кӯшиш кунед.
# One line at the top after a check was kept.
check-kept-closed = Қайд шуд: барои ҳамеша баста. Дигар пешниҳод намешавад.
# One line at the top after a check was kept.
checks = Дафтари санҷишҳо
# One line at the top after a check was kept.
checks-caption = Ҳамаи санҷишҳо, навтаринаш боло
# One line at the top after a check was kept.
checks-when = Кай
# One line at the top after a check was kept.
checks-by = Қайд кард
# One line at the top after a check was kept.
checks-none = Ин ҷо ҳанӯз занге қайд нашудааст.
# Follows. $date is a day, $by a role.
checks-pack = Дар бастаи кишвар: { $date }, { $by }.
# Free places: a form.
places-free = Ҷойҳои холӣ
# Free places: a form.
places-hint = Аз { $capacity }. Холӣ: маълум нест.
# Free places: a form.
places-hint-open = Холӣ: маълум нест.
# Free places: a form.
places-kept = Ҷойҳо бо вақташ қайд шуданд.
# History of an entry.
history = Таърих
# History of an entry.
history-pack = Бастаи нави кишвар
# History of an entry.
history-made = сохта шуд
# History of an entry.
history-none = Ин ҷо ҳанӯз чизе тағйир наёфтааст.
# What was changed in an entry: the name of one of its fields.
column-names = номҳо
# What was changed in an entry: the name of one of its fields.
column-kind = навъ
# What was changed in an entry: the name of one of its fields.
column-organisation = ташкилот
# What was changed in an entry: the name of one of its fields.
column-services = хизматҳо
# What was changed in an entry: the name of one of its fields.
column-country = кишвар
# What was changed in an entry: the name of one of its fields.
column-regions = минтақаҳо
# What was changed in an entry: the name of one of its fields.
column-abroad = кишварҳои хориҷӣ
# What was changed in an entry: the name of one of its fields.
column-serves = киро қабул мекунад
# What was changed in an entry: the name of one of its fields.
column-sexes = киро қабул мекунад
# What was changed in an entry: the name of one of its fields.
column-youngest = синни хурдтарин
# What was changed in an entry: the name of one of its fields.
column-oldest = синни калонтарин
# What was changed in an entry: the name of one of its fields.
column-with-children = бо кӯдакон
# What was changed in an entry: the name of one of its fields.
column-languages = забонҳо
# What was changed in an entry: the name of one of its fields.
column-hours = вақти кор
# What was changed in an entry: the name of one of its fields.
column-zone = минтақаи вақт
# What was changed in an entry: the name of one of its fields.
column-ways = роҳҳои ҷавоб
# What was changed in an entry: the name of one of its fields.
column-contact = тамос
# What was changed in an entry: the name of one of its fields.
column-capacity = ҷойҳо ҳамагӣ
# What was changed in an entry: the name of one of its fields.
column-free = ҷойҳои холӣ
# What was changed in an entry: the name of one of its fields.
column-free-said-at = вақти ҷойҳо
# What was changed in an entry: the name of one of its fields.
column-verified-on = рӯзи санҷиш
# What was changed in an entry: the name of one of its fields.
column-verified-by = бо кӣ гап заданд
# What was changed in an entry: the name of one of its fields.
column-answered-on = рӯзи ҷавоб
# What was changed in an entry: the name of one of its fields.
column-expires = мӯҳлати сабт
# What was changed in an entry: the name of one of its fields.
column-closed = баста
# What was changed in an entry: the name of one of its fields.
column-demo = нишони «демо»
# Above a form that was sent with mistakes.
form-wrong = Ҳанӯз нигоҳ дошта нашуд: дар поён хато ҳаст.
# The form of an entry: headings, labels, hints.
form-names = Ном
# The form of an entry: headings, labels, hints.
form-code = Код
# The form of an entry: headings, labels, hints.
form-code-hint = Ҳарфҳои хурд ва дефис, масалан “shelter-lola”. Он барои ҳамеша мемонад.
# The form of an entry: headings, labels, hints.
form-name = Ном: { $language }
# The form of an entry: headings, labels, hints.
form-kind = Навъ
# The form of an entry: headings, labels, hints.
form-body = Паси он кӣ меистад
# The form of an entry: headings, labels, hints.
form-under-hint = Ба ҳамаи хадамоти ин ташкилот дахл дорад. Полис, амният ва муҳоҷират паси девор ҳастанд.
# The form of an entry: headings, labels, hints.
form-must-report-hint = Аз рӯи қонун. Нишон нашуда: ҳеҷ чиз.
# The form of an entry: headings, labels, hints.
form-where = Дар куҷо
# The form of an entry: headings, labels, hints.
form-country = Кишваре, ки дар он аст
# The form of an entry: headings, labels, hints.
form-regions-hint = Нишон нашуда: тамоми кишвар.
# The form of an entry: headings, labels, hints.
form-abroad = Ба касоне низ кумак мекунад, ки дар инҳоянд
# The form of an entry: headings, labels, hints.
form-youngest = Аз синни
# The form of an entry: headings, labels, hints.
form-oldest = То синни
# The form of an entry: headings, labels, hints.
form-reach = Чӣ тавр тамос гирифтан
# The form of an entry: headings, labels, hints.
form-hours-hint = “mon-fri 08:00-17:00; sat 09:00-12:00” ё “day and night”. Соати { $zone }. Холӣ: маълум нест.
# The form of an entry: headings, labels, hints.
form-contact-hint = Рақами нав пас аз занг эътибор дорад: зангро пеш ё баъд қайд кунед.
# The form of an entry: headings, labels, hints.
form-capacity = Ҷойҳо ҳамагӣ
# The form of an entry: headings, labels, hints.
form-capacity-hint = Холӣ: ҳисоб намешавад.
# The form of an entry: headings, labels, hints.
form-expires = Сабт то ин рӯз эътибор дорад
# The form of an entry: headings, labels, hints.
form-expires-hint = Рӯз, масалан 2027-01-31. Холӣ: бемӯҳлат.
# The form of an entry: headings, labels, hints.
form-closed = Барои ҳамеша баста: дигар пешниҳод накардан
# The form of an entry: headings, labels, hints.
form-keep = Нигоҳ доштани сабт
# The form of an entry: headings, labels, hints.
form-leave = Ҳамон тавр мондан
# Under a field of these forms: what is wrong, and how to mend it.
wrong-code = Лутфан ҳарфҳои хурди лотинӣ, рақамҳо ва дефис.
# Under a field of these forms: what is wrong, and how to mend it.
wrong-code-taken = Хадамот бо ин код аллакай ҳаст.
# Under a field of these forms: what is wrong, and how to mend it.
wrong-service = Лутфан ақаллан як хизматро нишон кунед.
# Under a field of these forms: what is wrong, and how to mend it.
wrong-language = Лутфан ақаллан як забонро нишон кунед.
# Under a field of these forms: what is wrong, and how to mend it.
wrong-way = Лутфан ақаллан як роҳро нишон кунед.
# Under a field of these forms: what is wrong, and how to mend it.
wrong-sexes = Лутфан нишон кунед, ки киро қабул мекунад.
# Under a field of these forms: what is wrong, and how to mend it.
wrong-ages = Синни дуюм аз якум хурдтар аст.
# Under a field of these forms: what is wrong, and how to mend it.
wrong-places = Аз ҳамаи ҷойҳо зиёд.
# Under a field of these forms: what is wrong, and how to mend it.
wrong-role = Лутфан нависед, ки кӣ ҷавоб дод: вазифа.
# Under a field of these forms: what is wrong, and how to mend it.
wrong-role-number = Танҳо вазифа: бе рақам ва ном.
