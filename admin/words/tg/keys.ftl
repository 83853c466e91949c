### Keys: one’s password, turning keys over, the paper, restoring access. Read by whoever signs in.

# On one’s own page: a form, what it is for, and one line after it.
password-change = Иваз кардани гузарвожа
# On one’s own page: a form, what it is for, and one line after it.
password-change-why = Гузарвожа калиди шуморо мекушояд. Калид ҳамон мемонад; дар дастгоҳҳои дигар аз панел мебароед.
# On one’s own page: a form, what it is for, and one line after it.
password-old = Гузарвожаи пешина
# On one’s own page: a form, what it is for, and one line after it.
password-new = Гузарвожаи нав
# On one’s own page: a form, what it is for, and one line after it.
password-changed = Гузарвожа иваз шуд. Сеансҳои дигар анҷом ёфтанд.
# Under the field for the old password.
wrong-password-old = Ин гузарвожаи пешинаи шумо нест.
# A refusal: what to do instead.
refusal-password-changed-elsewhere = Гузарвожа дар равзанаи дигар иваз шудааст. Аз нав сар кунед.
# In the audit log.
act-change-password = Гузарвожаи худро иваз кард
# The page of the keys.
menu-keys = Калидҳо
# The page of the keys.
keys-what = Кӣ ва бо кадом калид нақли одамонро мекушояд.
# The page of the keys.
keys-hotline = Калиди хатти боварӣ
# The page of the keys.
keys-well = Дар тартиб
# The page of the keys.
keys-moving = Иваз шуда истодааст
# The page of the keys.
keys-left-short = Касе рафтааст
# The page of the keys.
keys-version = Нусха, сохта шуд
# The page of the keys.
keys-fingerprint = Нишони калид
# The page of the keys.
keys-members = Дар дасти кист
# The page of the keys.
keys-nobody = Дар дасти касе нест
# The page of the keys.
keys-moved = Зери ин нусха
# The page of the keys.
keys-of = { $number } аз { $all }
# The page of the keys.
keys-paper = Дар коғаз
# The page of the keys.
keys-paper-made = аз { $at }
# The page of the keys.
keys-paper-none = ҳанӯз не
# The page of the keys.
keys-moving-why = Нақлҳои пештара ҳанӯз бо нусхаи пештара пӯшидаанд: { $count }. Онҳоро ҳамеша хондан мумкин аст. То тамом шуданаш давом диҳед: баъд калидҳои пештара бозпас гирифта мешаванд.
# The page of the keys.
keys-go-on = Давом додан
# The page of the keys.
keys-take-back = Калидҳои пештараро бозпас гирифтан
# The page of the keys.
keys-left = Ин калид дар дасти онҳо буд ва онҳо рафтаанд:
# The page of the keys.
keys-left-why = Онҳо дигар дастрасӣ надоранд. Он чи нусха бардоштаанд, дар дасташон мемонад. То калид иваз нашавад, нусхаи он нақлҳои навро ҳам барои касе мекушояд, ки махзанро низ ба даст орад.
# The page of the keys.
keys-waits = Калиди нав сохта шуд ва интизор аст.
# The page of the keys.
keys-waits-why = Бот танҳо калидҳоеро мегирад, ки дар танзимоташ навишта шудаанд. Ин нишонро ба HOTLINE_KEY илова кунед, ботро аз нав оғоз кунед ва баъд калидро ба кор андозед.
# The page of the keys.
keys-pinned = Дар танзимоти бот калидҳои қабулшаванда навишта шудаанд: аввал калиди нав сохта мешавад ва нишони онро мебинед.
# The page of the keys.
keys-turn = Иваз кардани калид
# The page of the keys.
keys-turn-why = Барои ҳамаи дар ин ҷо номбаршуда ва барои коғаз калиди нав сохта мешавад. Парвандаҳои нав фавран бо он пӯшида мешаванд, пештараҳо ба он мегузаранд. Пайвандҳои даъвати кушода аз кор мемонанд. Касе аз панел намебарояд, чизе гум намешавад.
# The page of the keys.
keys-use = Калиди навро ба кор андохтан
# The page of the keys.
keys-not-yours = Ин калид дар дасти шумо нест. Онҳое, ки дар боло номбар шудаанд, онро иваз карда метавонанд.
# The page of the keys.
keys-others-turn = Онро касе иваз мекунад, ки калид дорад.
# The page of the keys.
keys-pin = Барои танзимоти бот (HOTLINE_KEY)
# One line at the top of the page of the keys, after what was done.
key-turned = Калид иваз шуд.
# One line at the top of the page of the keys, after what was done.
key-waits = Калиди нав сохта шуд ва интизор аст.
# One line at the top of the page of the keys, after what was done.
key-shut = Бо калидҳои шумо кушода нашуд: { $count }. Онҳо ҳамон тавр монданд.
# Refusals: what the rules do not allow, and what to do instead.
refusal-not-keyholder = Ин калид дар дасти шумо нест. Аз касе, ки дорад, хоҳиш кунед.
# Refusals: what the rules do not allow, and what to do instead.
refusal-bot-does-not-know-key = Бот калиди навро ҳанӯз намегирад. Нишони онро ба HOTLINE_KEY илова кунед ва ботро аз нав оғоз кунед.
# In the audit log.
act-turn-key = Калидро иваз кард
# In the audit log.
act-move-to-key = Пӯшидаҳоро ба калиди нав гузаронд
# In the audit log: what an act is about.
thing-hotline-key = калиди хатти боварӣ
# The ceremony of the recovery key on paper.
paper-head = Калиди барқарорсозӣ
# The ceremony of the recovery key on paper.
paper-missing = Калиди барқарорсозӣ ҳанӯз дар коғаз нест.
# The ceremony of the recovery key on paper.
paper-missing-do = Ҳозир тайёр кардан
# The ceremony of the recovery key on paper.
keys-paper-do = Сохтан ё нав кардан
# The ceremony of the recovery key on paper.
paper-step-why = Агар ҳамаи дорандагони калид гузарвожаашонро гум кунанд, нақли одамонро танҳо ҳамин коғаз мекушояд.
# The ceremony of the recovery key on paper.
paper-step-print = Калид як бор нишон дода мешавад. Онро дар чопгари паҳлӯятон чоп кунед ё бо даст нависед. Акс нагиред.
# The ceremony of the recovery key on paper.
paper-step-back = Гурӯҳи охиринро аз коғаз нависед. Танҳо баъд аз он калид эътибор дорад.
# The ceremony of the recovery key on paper.
paper-step-safe = Онро дар лифофаи мӯҳршуда ба сейф гузоред; бигзор ду кас донанд.
# The ceremony of the recovery key on paper.
paper-opens = Ҳар кӣ ин коғаз ва махзанро дорад, тамоми нақли одамонро мехонад.
# The ceremony of the recovery key on paper.
paper-safe = Дар сейф нигоҳ доред. Нусха набардоред, акс нагиред, нафиристед.
# The ceremony of the recovery key on paper.
paper-lost = Агар ҳамаи гузарвожаҳо ва ин коғаз гум шаванд, нақли одамон гум мешавад. Онро касе баргардонда наметавонад, мо ҳам.
# The ceremony of the recovery key on paper.
paper-use = Барои истифода, дар сервер:
# The ceremony of the recovery key on paper.
paper-back = Санҷиш аз рӯйи коғаз
# The ceremony of the recovery key on paper.
paper-back-why = Вақте гурӯҳи охиринро ин ҷо менависед, калид эътибор пайдо мекунад. Пештар равед, он чизеро намекушояд.
# The ceremony of the recovery key on paper.
paper-last = Гурӯҳи охирини шашаломата
# The ceremony of the recovery key on paper.
paper-keep = Он дар коғаз аст
# The ceremony of the recovery key on paper.
paper-make = Калидро нишон додан
# The ceremony of the recovery key on paper.
paper-again = Коғази нав сохтан
# The ceremony of the recovery key on paper.
paper-stands = Коғаз ҳаст: { $at }, { $name }.
# The ceremony of the recovery key on paper.
paper-again-why = Коғази нав ҷойи онро мегирад; кӯҳна дар ин ҷо дигар чизеро намекушояд. Гум шуд ё касе дид? Пас калидро ҳам иваз кунед.
# The ceremony of the recovery key on paper.
paper-kept = Калиди барқарорсозӣ дар коғаз аст ва аз ҳоло эътибор дорад.
# Under the field for the last group.
wrong-paper = Ин гурӯҳи охирини калиди боло нест. Ба коғаз боз нигоҳ кунед.
# In the audit log.
act-make-paper = Калиди барқарорсозӣ сохт
# In the audit log.
act-restore-access = Роҳи баргаштро ба ҳисоб ё калид кушод
# Giving a colleague’s access back: the page, and the page behind the link.
restore = Баргардондани дастрасӣ
# Giving a colleague’s access back: the page, and the page behind the link.
restore-head = Дастрасиро баргардонем: { $name }?
# Giving a colleague’s access back: the page, and the page behind the link.
restore-what = Шумо пайванд мегиред: он як бор нишон дода мешавад ва { $hours } соат амал мекунад. Бо он ҳамкор гузарвожаи нав мегузорад ва калиди нав мегирад. Сеансҳояш анҷом меёбанд. Ба ӯ мегӯем, ки инро шумо кардед.
# Giving a colleague’s access back: the page, and the page behind the link.
restore-sure = Боварӣ ҳосил кунед, ки худи ӯ хоҳиш мекунад: ба рақами шинос занг занед ё вохӯред.
# Giving a colleague’s access back: the page, and the page behind the link.
restore-why = Чаро
# Giving a colleague’s access back: the page, and the page behind the link.
restore-why-hint = Бо калиди хатти боварӣ пӯшида нигоҳ дошта мешавад. Дафтари назорат нишон медиҳад, ки сабаб ҳаст.
# Giving a colleague’s access back: the page, and the page behind the link.
restore-do = Пайванд сохтан
# Giving a colleague’s access back: the page, and the page behind the link.
restore-link = Пайванд, як бор нишон дода мешавад. Як бор, 48 соат амал мекунад:
# Giving a colleague’s access back: the page, and the page behind the link.
restore-for = дастрасиро бармегардонад: { $name }
# Giving a colleague’s access back: the page, and the page behind the link.
restore-earlier = Пештар
# Giving a colleague’s access back: the page, and the page behind the link.
restore-used = Истифода шуд { $at }
# Giving a colleague’s access back: the page, and the page behind the link.
restore-unused = Истифода нашуд
# Giving a colleague’s access back: the page, and the page behind the link.
come-back = Бозгашт
# Giving a colleague’s access back: the page, and the page behind the link.
come-back-what = Ҳамкор барои шумо роҳи бозгашт кушод. Гузарвожаи нав интихоб кунед. Он калиди нави шуморо мекушояд.
# Giving a colleague’s access back: the page, and the page behind the link.
come-back-do = Даромадан
# At the top of every page, until they say that they know. $name is a colleague.
restored-by = Роҳи бозгашт ба ҳисоби шумо кушода шуд: { $name }, { $at }.
# At the top of every page, until they say that they know. $name is a colleague.
restored-what = Шумо инро нахостед? Фавран ба супервизори дигар гӯед.
# At the top of every page, until they say that they know. $name is a colleague.
restored-know = Ман медонам
# Refusals: what the rules do not allow, and what to do instead.
refusal-own-access = Касе дастрасии худашро барнамегардонад. Аз ҳамкор хоҳиш кунед, ки бидонад.
# In the audit log.
act-come-back = Бо пайванди ҳамкор бозгашт
# In the audit log.
act-know-restored = Гуфт, ки медонад
# What stands still, on the page of the state.
still-hotline-key = Калиди хатти боварӣ дар танзимоти бот нест: бо он чизе пӯшида намешавад, воридшуда мунтазир аст
