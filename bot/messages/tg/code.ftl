### Codes: how somebody comes back, from whatever channel.

# Given when a ticket opens. $code is sixteen digits in groups of four. Neutral: it could be any number.
code-given = Рақами Шумо: { $code }. Бо он ин ҷо ё дар ҷойи дигар идома дода метавонед. Онро танҳо дар сурате нигоҳ доред, ки бехатар бошад.
    .sms = Рақами Шумо: { $code }
# Asked of somebody who says they have a code.
code-enter = Лутфан рақами худро нависед (16 рақам).
    .sms = Лутфан 16 рақами худро нависед.
# A choice instead of the number: go on as somebody new.
code-without = Бе он идома додан
    .sms = бе рақам
# What was typed opens nothing. The same for every wrong one.
code-unknown = Чунин рақам ё калима ин ҷо маълум нест. Метавонед бори дигар кӯшиш кунед ё бе он идома диҳед.
    .sms = Ёфт нашуд. Бори дигар кӯшиш кунед ё бе рақам идома диҳед.
# The four states, and nothing more: the message arrived.
code-state-received = Паёми Шумо ба мо расид.
    .sms = Паёми Шумо расид.
# The four states: a human has read it.
code-state-read = Паёми Шуморо одам хонд.
    .sms = Онро одам хонд.
# The four states: an operator waits for an answer.
code-state-question = Барои Шумо савол ҳаст.
    .sms = Барои Шумо савол ҳаст.
# The four states: the matter is closed; writing on is always possible.
code-state-closed = Ин баста шуд. Ҳар вақт боз навишта метавонед.
    .sms = Баста шуд. Боз навишта метавонед.
