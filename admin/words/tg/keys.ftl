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
