### The portal of an agency: what was asked of it, and handed over to it. Read by its workers.

# Heading of the inbox.
portal-head = Дархостҳо ва супурдашудаҳо
# Under it; numbers after the colons.
portal-count = Дархости ҷой: { $asked }. Супурдашудаҳои интизор: { $handed }. Дар нигоҳубини шумо: { $care }.
# Under it; numbers after the colons.
portal-only = Шумо танҳо он чизеро мебинед, ки шахс розӣ шуд.
# A note: this account cannot open sealed parts.
portal-no-key = Ҳисоби шумо калиди хадамотро надорад.
# A note: this account cannot open sealed parts.
portal-no-key-why = Ҷавоб дода метавонед, аммо мӯҳршударо кушода наметавонед. Ҳамкори калиддор шуморо аз нав даъват кунад; агар касе надошта бошад, ба хат гӯед.
# Heading, for screen readers.
portal-waiting = Интизори ҷавоби шумо
# Empty inbox: why, and what to do.
portal-none = Чизе интизор нест. Дархости навбатӣ худаш ин ҷо пайдо мешавад.
# Head of a request. $who says sex and age group.
portal-ask = Дархости ҷой: { $who }
# Head of a request. $who says sex and age group.
portal-handed = Супурда шуд: { $who }
# The clock of it. $left is a span such as “2 h 47”.
portal-answer-in = ҳа ё не дар { $left }
# The clock of it. $left is a span such as “2 h 47”.
portal-accept-in = қабул дар { $left }
# Labels of facts.
portal-reference = Рақам
# Labels of facts.
portal-needs = Лозим
# Labels of facts.
portal-need = Лозим
# Labels of facts.
portal-language = Забон
# Labels of facts.
portal-where = Минтақа
# Labels of facts.
portal-not-said = гуфта нашуд
# Labels of facts.
portal-not-here = Ин ҷо нест
# Labels of facts.
portal-nothing-names = Ҳеҷ чизе, ки шахсро ном барад ё ба ӯ расонад.
# Labels of facts.
portal-nothing-names-why = Он бо супурдан меояд: пас аз «ҳа»-и шумо ва розигии шахс маҳз ба шумо.
# The form of an answer.
portal-have-room = Ҷой доред?
# The form of an answer.
portal-changed = Тағйир ёфт?
# The form of an answer.
answer-yes = Ҳа, ҳозир
# The form of an answer.
answer-later = Ҳа, аммо дертар
# The form of an answer.
answer-no = Не
# The form of an answer.
portal-from = Агар дертар: аз кай
# The form of an answer.
portal-why-no = Агар не: чаро
# The form of an answer.
portal-why-hint = Инро танҳо хат мехонад. Ба шахс ҳеҷ гоҳ «рад шуд» намегӯянд.
# The form of an answer.
portal-send = Фиристодани ҷавоб
# The form of an answer.
portal-look = Дидан ва ҷавоб додан
# Why an agency says no, or a hand-over ended.
because-full = Ҷой нест
# Why an agency says no, or a hand-over ended.
because-not-for-us = На онҳое, ки мо қабул мекунем
# Why an agency says no, or a hand-over ended.
because-too-far = Хеле дур
# Why an agency says no, or a hand-over ended.
because-not-safe-here = Дар мо бехатар нест
# Why an agency says no, or a hand-over ended.
because-cannot-now = Ҳоло наметавонем
# Why an agency says no, or a hand-over ended.
because-person-said-no = Шахс не гуфт
# Why an agency says no, or a hand-over ended.
because-person-changed = Шахс чизи дигар мехоҳад
# Why an agency says no, or a hand-over ended.
because-mistake = Хато
# Why an agency says no, or a hand-over ended.
because-no-answer = Ҷавоб нест
# Why an agency says no, or a hand-over ended.
because-did-not-come = Шахс наомад
# Why an agency says no, or a hand-over ended.
because-other = Сабаби дигар
# One line at the top after an answer.
answered-yes = «Ҳа»-и шумо фиристода шуд. Хат акнун аз шахс мепурсад, ки ба шумо бештар гӯянд ё не.
# One line at the top after an answer.
answered-later = Ҷавоби шумо бо вақташ фиристода шуд.
# One line at the top after an answer.
answered-no = «Не»-и шумо фиристода шуд. Дар бораи ин шахс дар шумо чизе намемонад.
# One line at the top after an answer.
moved-accepted = Қабул шуд. Акнун он чизеро, ки шахс розӣ шуд, кушода метавонед.
# One line at the top after an answer.
moved-in-service = Қайд шуд: кумак рафта истодааст.
# One line at the top after an answer.
moved-completed = Қайд шуд: анҷом ёфт. Ташаккур.
# One line at the top after an answer.
moved-declined = Рад шуд. Нусхаи мӯҳршудаи шумо нест карда шуд.
# Requests that were answered with yes.
portal-said-yes = Шумо «ҳа» гуфтед
# Requests that were answered with yes.
portal-said-yes-why = Аз шахс мепурсанд, ки ба шумо бештар гӯянд ё не. То он вақт ҷойро нигоҳ доред.
# Requests that were answered with yes.
portal-yes = Ҷой ҳаст
# Requests that were answered with yes.
portal-later = Ҷой дертар ҳаст
# Requests that were answered with yes.
portal-held = боз { $left } нигоҳ дошта мешавад
# Requests that were answered with yes.
portal-from-at = аз
# What an agency has accepted.
portal-care = Дар нигоҳубини шумо
# What an agency has accepted.
portal-care-caption = Супурдашудаҳои қабулшуда
# What an agency has accepted.
portal-care-none = Ҳоло касе нест. Он чи қабул мекунед, ин ҷо меистад.
# What an agency has accepted.
portal-state = Ҳолат
# What an agency has accepted.
portal-since = Аз
# What an agency has accepted.
portal-past = Анҷомёфта
# What an agency has accepted.
portal-past-caption = 30 рӯзи охир; дар бораи одамон чизе намемонад
# What an agency has accepted.
portal-recalled = Нусхаи шумо нест шуд; чопҳо ва навиштаҳоро нобуд кунед.
# What an agency has accepted.
portal-places = Ҷойҳои мо
# What an agency has accepted.
portal-told = Ба одамон дар бораи шумо чӣ мегӯянд
# What an agency has accepted.
portal-must-report = Шумо бояд хабар диҳед
# What an agency has accepted.
portal-told-why = Ин дар ҳар корти розигӣ аст. Нодуруст? Пеш аз қабул ба хат гӯед.
# The page of one hand-over. $need is a need in words.
hand-over-head = Супурдан: { $need }
# The page of one hand-over. $need is a need in words.
hand-over-steps = Супурдан дар кадом қадам аст
# The page of one hand-over. $need is a need in words.
do-accept = Қабул кардан
# The page of one hand-over. $need is a need in words.
do-begin = Қайд: кумак сар шуд
# The page of one hand-over. $need is a need in words.
do-complete = Қайд: анҷом ёфт
# The page of one hand-over. $need is a need in words.
do-decline = Рад кардан
# The page of one hand-over. $need is a need in words.
decline-head = Агар кумак карда натавонед
# The page of one hand-over. $need is a need in words.
decline-why = Хат ҷои дигар меҷӯяд. Нусхаи мӯҳршудаи шумо нест карда мешавад.
# The page of one hand-over. $need is a need in words.
parts-head = Он чи шахс розӣ шуд
# The page of one hand-over. $need is a need in words.
parts-sealed = Бо калиди хадамоти шумо мӯҳр шудааст
# The page of one hand-over. $need is a need in words.
parts-open = Кушода аст
# The page of one hand-over. $need is a need in words.
parts-open-do = Кушодан барои 10 дақиқа
# The page of one hand-over. $need is a need in words.
parts-open-hint = Сабт мешавад, ки шумо кушодед.
# The page of one hand-over. $need is a need in words.
parts-accept-first = Аввал қабул кунед. Баъд кушода метавонед.
# The page of one hand-over: its agency may not open the parts for now.
parts-rest = Ҳоло пӯшида аст.
# The page of one hand-over: its agency may not open the parts for now.
parts-rest-why = Хати боварӣ аввал аз шахс чизе мепурсад. Кӯмакро чунон ки ҳаст, давом диҳед.
# The page of one hand-over. $need is a need in words.
parts-other-key = бо калиде мӯҳр шудааст, ки шумо надоред
# The page of one hand-over. $need is a need in words.
parts-none = Чизи мӯҳршуда нест. Боқимондаро хат бо телефон ё коғаз мегӯяд.
# The page of one hand-over. $need is a need in words.
parts-gone = Анҷом ёфт: ин ҷо дигар чизе нест.
# The page of one hand-over. $need is a need in words.
hand-over-how = Ҳолат
# The page of one hand-over. $need is a need in words.
hand-over-since = Супурда шуд
# The page of one hand-over. $need is a need in words.
hand-over-moved = Қадами охирин
# The page of one hand-over. $need is a need in words.
hand-over-yes = Шахс маҳз барои ҳамин қисмҳо ба шумо розӣ шуд, на ба каси дигар.
# Under the time of a “later”.
wrong-from = Лутфан вақтеро дар 60 рӯзи оянда интихоб кунед.
# A refusal: this account cannot open sealed parts.
refusal-no-agency-key = Ҳисоби шумо калиди хадамотро надорад, чизе кушода нашуд. Ҳамкори калиддор шуморо аз нав даъват кунад.
