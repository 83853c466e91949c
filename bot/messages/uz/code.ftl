### Codes: how somebody comes back, from whatever channel.

# Given when a ticket opens. $code is sixteen digits in groups of four. Neutral: it could be any number.
code-given = Raqamingiz: { $code }. U bilan shu yerda yoki boshqa joyda davom etishingiz mumkin. Uni xavfsiz bo'lsagina saqlang.
    .sms = Raqamingiz: { $code }
# Asked of somebody who says they have a code.
code-enter = Iltimos, raqamingizni yozing (16 ta raqam).
    .sms = Iltimos, 16 ta raqamingizni yozing.
# A choice instead of the number: go on as somebody new.
code-without = Raqamsiz davom etish
    .sms = raqamsiz
# What was typed opens nothing. The same for every wrong one.
code-unknown = Bunday raqam yoki so'z topilmadi. Yana urinib ko'rishingiz yoki usiz davom etishingiz mumkin.
    .sms = Topilmadi. Yana urinib ko'ring yoki usiz davom eting.
# The four states, and nothing more: the message arrived.
code-state-received = Xabaringiz bizga yetdi.
    .sms = Xabaringiz bizga yetdi.
# The four states: a human has read it.
code-state-read = Xabaringizni xodim o'qidi.
    .sms = Xabaringizni xodim o'qidi.
# The four states: an operator waits for an answer.
code-state-question = Sizga savol bor.
    .sms = Sizga savol bor.
# The four states: the matter is closed; writing on is always possible.
code-state-closed = Bu murojaat yopilgan. Istalgan payt yana yozishingiz mumkin.
    .sms = Yopilgan. Yana yozishingiz mumkin.
