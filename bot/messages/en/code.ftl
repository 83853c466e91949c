### Codes: how somebody comes back, from whatever channel.

# Given when a ticket opens. $code is sixteen digits in groups of four. Neutral: it could be any number.
code-given = Your number: { $code }. With it you can go on here or elsewhere. Keep it only if that is safe.
    .sms = Your number: { $code }
# Asked of somebody who says they have a code.
code-enter = Please write your number (16 digits).
    .sms = Your 16 digits, please.
# A choice instead of the number: go on as somebody new.
code-without = Go on without it
    .sms = without it
# What was typed opens nothing. The same for every wrong one.
code-unknown = This number or word is not known here. You can try again, or go on without it.
    .sms = Not known. Try again, or go on without it.
# The four states, and nothing more: the message arrived.
code-state-received = We have your message.
    .sms = We have your message.
# The four states: a human has read it.
code-state-read = A person has read your message.
    .sms = A person has read it.
# The four states: an operator waits for an answer.
code-state-question = There is a question for you.
    .sms = There is a question for you.
# The four states: the matter is closed; writing on is always possible.
code-state-closed = This is closed. You can write on at any time.
    .sms = Closed. You can write on.
