### The second factor, locking, and coming in again. Read by everybody who works here.

# Title of the page of the second step.
second-step = Қадами дуюм
# Above the field on that page. $name is the operator’s own name.
second-step-why = { $name }, гузарвожа дуруст аст. Акнун тасдиқ кунед, ки ин худи шумоед.
# Label of the field.
second-code = Рамз
# Under the field.
second-code-hint = Шаш рақам аз барнома ё яке аз рамзҳои рӯи коғаз.
# Button.
second-go = Давом
# Under the form of the second step.
second-lost = Телефон гум шуд? Рамзи рӯи коғазро нависед. Он ҳам гум шуд? Супервайзер барои аз нав даромадан ёрӣ медиҳад. Рамзро аз шумо ҳеҷ кас ҳеҷ гоҳ намепурсад.
# Button: sign in with a passkey.
passkey-use = Бо калиди дастрасӣ даромадан
# Shown when the browser could not use the passkey.
passkey-failed = Нашуд. Боз кӯшиш кунед ё роҳи дигарро интихоб кунед.
# Between two ways of going on.
second-or = ё
# Button: end the half-open session.
sign-out = Баромадан
# Title: setting up a second factor.
factor-set-up = Омили дуюм
# Above both ways, for somebody who has none yet.
factor-why = Гузарвожаро дидан ё ёфтан мумкин аст. Барои ҳамин панел боз як чизеро мепурсад, ки танҳо дар шумост. Якеро интихоб кунед; дигарашро баъд илова кардан мумкин.
# Above both ways, for somebody who adds another one.
factor-why-more = Дутоаш хуб аст: он гоҳ телефони гумшуда халал намерасонад.
# Heading: a passkey.
factor-passkey = Калиди дастрасӣ
# Under that heading.
factor-passkey-why = Роҳи беҳтар: ин дастгоҳ ё калиди амният, мисли телефонатон кушода мешавад. Саҳифаи қалбакӣ онро намегирад.
# Where the browser runs no script or knows no passkeys.
factor-passkey-none = Ин браузер онро ин ҷо намесозад. Барномаи поён дар ҳама ҷо кор мекунад.
# Label: the passkey’s name, for its owner only.
factor-passkey-name = Ном
# Under that field.
factor-passkey-name-hint = Масалан, «калиди кабуд» ё «компютери корӣ». Танҳо шумо мебинед.
# Button.
factor-passkey-add = Сохтани калиди дастрасӣ
# Heading: an authenticator app.
factor-app = Барнома бо рамзҳо
# Under that heading.
factor-app-why = Инро бо барномаи рамзҳо скан кунед ё ҳарфҳоро дар он нависед. Баъд шаш рақамеро, ки нишон медиҳад, нависед.
# For screen readers: what the drawing is.
factor-qr = Рамзи чоркунҷа барои барнома; ҳарфҳои поён ҳамон аст
# Label of the letters to type.
factor-secret = Ҳарфҳо барои дастӣ навиштан
# Label of the field.
factor-app-code = Шаш рақам аз барнома
# Button.
factor-app-add = Тасдиқ
# Button: draw a new secret for the app.
factor-app-new = Рамз барои барномаро нишон додан
# Above that button.
factor-app-new-why = Барои барномаи аввал ё телефони нав. Пешинааш то тасдиқи нав кор мекунад.
# Label: the password once more, before something about the account changes.
password-now = Гузарвожаи шумо бори дигар
# Link back to the account.
back-to-account = Бозгашт ба ҳисоби шумо
# Title: codes on paper.
recovery-codes = Рамзҳои рӯи коғаз
# Above the codes.
recovery-why = Инҳоро чоп кунед ё нависед ва ҷои дур аз телефон нигоҳ доред. Ҳар яке ҳангоми гум шудани телефон як бор роҳ медиҳад. Танҳо ҳозир намоёнанд.
# Button.
recovery-kept = Онҳо дар коғазанд
# Heading on the account page.
account-factors = Омили дуюм
# Caption of the table of second factors.
account-factors-caption = Ба қадами дуюм бо чӣ ҷавоб дода метавонед
# Under the heading, where there is none.
account-factors-none = Ҳоло нест: панелро танҳо гузарвожа мекушояд.
# Column.
account-factor = Чӣ
# Column.
account-factor-since = Аз
# A passkey that was never used.
account-factor-unused = ҳоло не
# Link and button.
account-factor-add = Илова ё нав кардан
# Opens the form that removes it.
account-factor-remove = Нест кардан
# How many codes on paper are left. $count is a number.
account-codes-left = Рамзҳои боқимондаи рӯи коғаз: { $count }
# Link, while the codes were not yet written down.
account-codes-look = Рамзҳоро нависед
# Opens the form that makes ten new ones.
account-codes-new = Даҳтои нав сохтан
# Under the table of sessions: one that is covered.
account-locked = баста
# One line, once.
factor-added = Омили дуюм илова шуд.
# One line, once.
factor-removed = Нест карда шуд.
# One line, once, after a code on paper was used.
recovery-code-used = Шумо бо рамзи коғазӣ даромадед; он дигар кор намекунад. Агар телефон гум шуда бошад, чизи дар он бударо ин ҷо нест кунед.
# Title of the page of a locked session.
locked = Баста
# On that page. $name is the operator’s own name.
locked-why = { $name }, ҷои шумо нигоҳ дошта шудааст. Онро гузарвожа ё калиди дастрасӣ мекушояд.
# Button.
unlock = Кушодан
# In red on every page where SECOND_FACTOR=offered.
factor-not-asked = Санҷиш: омили дуюм ин ҷо талаб намешавад. На барои суханони одамони воқеӣ.
# Under a field: the password was wrong.
wrong-password = Ин гузарвожаи шумо нест. Боз кӯшиш кунед.
# Under a field: whatever was wrong with the second step.
wrong-second-step = Мувофиқ нашуд. Ҳар рамз як бор кор мекунад: навбатиашро интизор шавед.
# Under a field: the passkey could not be added.
wrong-passkey = Ин калиди дастрасӣ қабул нашуд. Боз кӯшиш кунед ё барномаро гиред.
# A refusal: the answer to a deed that the rules do not allow now, and what to do instead.
refusal-last-factor = Ин охиринаш аст: танҳо гузарвожа мемонд. Аввал дигарашро илова кунед.
# A refusal: the answer to a deed that the rules do not allow now, and what to do instead.
refusal-secret-gone = Рамзи экран дигар навтарин нест. Саҳифаро аз нав кушоед ва боз скан кунед.
# An act in the audit.
act-use-code = Бо рамзи коғазӣ даромад
# An act in the audit.
act-lock = Экранро баст
# An act in the audit.
act-unlock = Экранро аз нав кушод
# An act in the audit.
act-offer-factor = Ба танзими омили дуюм сар кард
# An act in the audit.
act-add-factor = Омили дуюмро илова кард
# An act in the audit.
act-remove-factor = Омили дуюмро нест кард
# An act in the audit.
act-renew-codes = Рамзҳои нави коғазӣ сохт
# Beside a password: show what is typed.
password-show = Нишон додан
# Beside a password: hide it again.
password-hide = Пинҳон кардан
