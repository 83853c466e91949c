### Codes: how somebody comes back, from whatever channel.

# Given when a ticket opens. $code is sixteen digits in groups of four. Neutral: it could be any number.
code-given = Ваш номер: { $code }. С ним можно продолжить здесь или в другом месте. Храните его, только если это безопасно.
    .sms = Ваш номер: { $code }
# Asked of somebody who says they have a code.
code-enter = Напишите, пожалуйста, Ваш номер (16 цифр).
    .sms = Ваши 16 цифр, пожалуйста.
# A choice instead of the number: go on as somebody new.
code-without = Продолжить без него
    .sms = без номера
# What was typed opens nothing. The same for every wrong one.
code-unknown = Такого номера или слова здесь не знают. Можно попробовать ещё раз или продолжить без него.
    .sms = Не найдено. Попробуйте ещё раз или продолжите без номера.
# The four states, and nothing more: the message arrived.
code-state-received = Ваше сообщение у нас.
    .sms = Ваше сообщение у нас.
# The four states: a human has read it.
code-state-read = Человек прочитал Ваше сообщение.
    .sms = Человек прочитал его.
# The four states: an operator waits for an answer.
code-state-question = Для Вас есть вопрос.
    .sms = Для Вас есть вопрос.
# The four states: the matter is closed; writing on is always possible.
code-state-closed = Это закрыто. Вы можете писать дальше в любой момент.
    .sms = Закрыто. Писать дальше можно.
