### Safe contact. Every question can be skipped.

# How a later answer may arrive. Anything typed is taken as another way, and sealed.
contact-way = Javob keyinroq tayyor bo'lsa, avval faqat "Sizga javob bor" deb yozaylikmi yoki javobning o'zini yuboraylikmi? Boshqa yo'l xavfsizroq bo'lsa, shu yerga yozing.
    .sms = Keyingi javoblar: avval "Sizga javob bor" deb yozaylikmi yoki javobning o'zini yuboraylikmi?
# How an answer arrives: first a line that says nothing but that there is an answer.
contact-way-knock = Avval "Sizga javob bor" deng
    .sms = avval "javob bor"
# How an answer arrives: its full text, at once.
contact-way-direct = Javobning o'zini yuboring
    .sms = javobning o'zini
# When it is safe to write. Anything typed is taken as another time, and sealed.
contact-when = Sizga qachon yozish xavfsiz?
    .sms = Sizga qachon yozish xavfsiz?
# A safe time to write.
contact-when-any = Istalgan payt
    .sms = istalgan payt
# A safe time to write.
contact-when-day = Kunduzi
    .sms = kunduzi
# A safe time to write.
contact-when-evening = Kechqurun
    .sms = kechqurun
# A safe time to write.
contact-when-night = Kechasi
    .sms = kechasi
# $ours is a word from ours-0 … ours-19. It lets the person know that it is really us.
contact-word = Bizning so'zimiz: "{ $ours }". Uni bilmagan odam bizdan emas. Xohlasangiz, o'z so'zingizni yozing; tanaffusdan keyin uni so'raymiz.
    .sms = Bizning so'z: { $ours }. Xohlasangiz, o'z so'zingizni yozing.

## Words of ours. Everyday things that betray nothing, one word each, easy to write.

# A word of ours: an everyday thing.
ours-0 = olma
# A word of ours: an everyday thing.
ours-1 = deraza
# A word of ours: an everyday thing.
ours-2 = daryo
# A word of ours: an everyday thing.
ours-3 = chiroq
# A word of ours: an everyday thing.
ours-4 = gilam
# A word of ours: an everyday thing.
ours-5 = qor
# A word of ours: an everyday thing.
ours-6 = non
# A word of ours: an everyday thing.
ours-7 = chaman
# A word of ours: an everyday thing.
ours-8 = choynak
# A word of ours: an everyday thing.
ours-9 = ko'prik
# A word of ours: an everyday thing.
ours-10 = gilos
# A word of ours: an everyday thing.
ours-11 = tugma
# A word of ours: an everyday thing.
ours-12 = bahor
# A word of ours: an everyday thing.
ours-13 = qovun
# A word of ours: an everyday thing.
ours-14 = qalam
# A word of ours: an everyday thing.
ours-15 = bulut
# A word of ours: an everyday thing.
ours-16 = shakar
# A word of ours: an everyday thing.
ours-17 = tut
# A word of ours: an everyday thing.
ours-18 = yostiq
# A word of ours: an everyday thing.
ours-19 = anor
