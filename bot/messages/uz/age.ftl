### Age, in bands.

# Asked before anything else about the person. The second sentence is signed or changed by a lawyer.
age-ask =
    Yoshingiz nechada?
    18 yoshga to'lmagan bo'lsangiz, Sizga shunga o'qitilgan xodimlar javob beradi. Idoraga faqat Siz xavf ostida bo'lsangiz aytamiz va bundan oldin Sizga aytamiz.
    .sms = Yoshingiz? 18 ga to'lmaganlarga shunga o'qitilganlar javob beradi; idoraga faqat xavf bo'lsa, avval Sizga aytib xabar beramiz.
# An age band.
age-under-18 = 18 yoshga to'lmaganman
    .sms = yoshim 18 ga to'lmagan
# An age band.
age-adult = 18 yoshdaman yoki kattaman
    .sms = yoshim 18 yoki undan katta
# No answer is needed; the person then gets the care a child gets.
age-not-sure = Aytmayman yoki aniq bilmayman
    .sms = aytmayman
