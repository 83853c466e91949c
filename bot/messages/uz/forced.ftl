### A second word, for a moment in which somebody is made to open the chat.

# Asked when an operator has it offered, of somebody who has a word of their own and is alone. Never by SMS.
forced-ask = Xohlasangiz, yana bir so'z. Kimdir sizni buni ochishga majburlasa, o'z so'zingiz o'rniga shuni yozing: bu yerda faqat oddiy savollar ochiladi, bundan faqat biz xabar topamiz. O'z so'zingizdan boshqa so'z yozing yoki o'tkazib yuboring.
# The second word was set. It is never said again.
forced-kept = Saqlandi. Uni bu yerda takrorlamaymiz.
# What was written for the second word is the first one.
forced-taken = Bu sizning boshqa so'zingiz. Iltimos, yana birini tanlang.
