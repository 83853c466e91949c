### People, invitations, and one’s own account. Read by supervisors, administrators, agencies’ workers.

# Under the heading; a number after the colon.
people-count = Бо ҳисоб: { $count }.
# Under the heading; a number after the colon.
people-invited-count = Даъватшудаҳо: { $count }.
# Button and headings.
invite = Даъват кардан
# Button and headings.
people-caption = Ҳамаи онҳое, ки ҳисоб доранд
# Button and headings.
people-name = Ном
# Button and headings.
people-role = Нақш
# Button and headings.
people-now = Ҳоло
# Button and headings.
people-key = Калид
# Button and headings.
people-since = Аз
# Button and headings.
people-you = шумо
# Button and headings.
people-here = Ин ҷо
# Button and headings.
people-away = Дар низом нест
# Button and headings.
people-key-none = лозим нест
# Button and headings.
people-key-has = Дорад
# Button and headings.
people-key-lacks = Надорад
# Button and headings.
people-invited = Даъватшудаҳо
# Button and headings.
people-invited-hint = Пайванд як бор нишон дода шуд ва як бор кор мекунад.
# Button and headings.
people-invited-caption = Даъватҳое, ки ҳанӯз эътибор доранд
# Button and headings.
people-invited-none = Ҳоло касе даъват нашудааст.
# Button and headings.
people-by = Кӣ даъват кард
# Button and headings.
people-by-command = насбкунӣ
# Button and headings.
people-until = То
# Button and headings.
invitation-withdraw = Бозпас гирифтан
# Button and headings.
people-ended = Ҳисобҳои басташуда: { $count }
# The page for inviting.
invite-head = Даъват кардан
# The page for inviting.
invite-hint = Шумо пайванд мегиред. Онро худатон диҳед; як бор ва { $days } рӯз эътибор дорад.
# The page for inviting.
invite-role = Ба сифати
# What a role may do, in a few words.
role-may-operator = ба одамон ҷавоб медиҳад, розигӣ мепурсад, месупорад
# What a role may do, in a few words.
role-may-supervisor = мӯҳлатҳо, феҳрист, одамон; ҳикояҳо танҳо дар навбат
# What a role may do, in a few words.
role-may-agency = танҳо дархост ва супурдашудаҳои хадамоти худ
# What a role may do, in a few words.
role-may-administrator = ҳисобҳо, ҳолат, дафтар; ҳеҷ гоҳ ҳикоя
# What a role may do, in a few words.
role-may-rapporteur = рақамҳо; ҳеҷ гоҳ ҳодисаи алоҳида
# What a role may do, in a few words.
invite-agency = Хадамот
# What a role may do, in a few words.
invite-agency-hint = Барои корманди хадамот. Якумин калиди хадамотро мегирад ва ҳамкоронро даъват мекунад.
# What a role may do, in a few words.
invite-colleague = Ҳамкори шумо: { $agency }. Калиди хадамот ҳамроҳи пайванд меравад.
# What a role may do, in a few words.
invite-once = Пайванд як бор нишон дода мешавад. Ба ҷое нафиристед, ки дигарон мехонанд.
# What a role may do, in a few words.
invite-do = Сохтани пайванд
# One line at the top, above the link that is shown once. $role is a code, $days a number.
invited = Пайванд, як бор нишон дода шуд. Як бор эътибор дорад, { $days } рӯз:
# One line at the top, above the link that is shown once. $role is a code, $days a number.
invitation-withdrawn = Даъват бозпас гирифта шуд. Пайванд ба ҷое намебарад.
# Ending an account: button, page, and one line after it.
end-account = Бастани ҳисоб
# Ending an account: button, page, and one line after it.
end-account-head = Ҳисоби { $name } баста шавад?
# Ending an account: button, page, and one line after it.
end-account-why = Ӯ фавран берун мешавад ва калидҳояш бозпас гирифта мешаванд. Корҳояш бо номаш дар дафтар мемонанд. Бозгашт нест: метавон аз нав даъват кард.
# Ending an account: button, page, and one line after it.
end-account-tickets = Муроҷиатҳо ба навбат бармегарданд: { $count }
# Ending an account: button, page, and one line after it.
end-account-last = Ҳисоби охирини хадамоти худ
# Ending an account: button, page, and one line after it.
end-account-last-why = Бо он калиди хадамот меравад. Мӯҳршуда баста мемонад; даъватшудаи оянда калиди нав мегирад.
# Ending an account: button, page, and one line after it.
account-ended = Ҳисоб баста шуд.
# Refusals: what the rules do not allow, and what to do instead.
refusal-own-account = Ҳеҷ кас ҳисоби худро намебандад. Аз ҳамкор хоҳиш кунед, то ӯ донад.
# Refusals: what the rules do not allow, and what to do instead.
refusal-last-keyholder = Танҳо ин ҳисоб калиди гуфтаҳоро дорад. Аввал супервизор ё оператори дигарро даъват кунед.
# Refusals: what the rules do not allow, and what to do instead.
refusal-last-of-its-kind = Касе намемонад, ки даъват карда тавонад. Аввал супервизори дигарро даъват кунед.
# Refusals: what the rules do not allow, and what to do instead.
refusal-invitation-still-open = Даъвати ин хадамот ҳанӯз кушода аст ва калид дар он аст. Бигузор истифода шавад ё аввал бозпас гиред.
# One’s own account.
account-sessions = Шумо дар куҷо ворид шудаед
# One’s own account.
account-caption = Сеансҳои шумо, охиринаш боло
# One’s own account.
account-started = Воридшавӣ
# One’s own account.
account-used = Амали охирин
# One’s own account.
account-ends = На дертар аз ин меанҷомад
# One’s own account.
account-this = ҳамин
# One’s own account.
account-end = Анҷом додан
# One’s own account.
account-end-others = Анҷоми боқимонда
# One’s own account.
account-hint = Сеанси ношинос? Онро анҷом диҳед ва ба супервизор гӯед.
# One’s own account.
account-yours = Ҳисоби шумо
# One’s own account.
account-key-hotline = Калиди хат
# One’s own account.
session-ended = Сеанс анҷом ёфт.
# One’s own account.
sessions-ended = Сеансҳои боқимонда анҷом ёфтанд.
