### A consent card. Who, what exactly, what for, what they may have to report: all before the answer.

# $recipient is an agency's own name; $fields a list of field-…; $need a need-…; $report a list of
# report-…; $under one of under-…. By SMS each line may go out by itself; the last is the question,
# and says by itself to whom.
card-ask =
    Buni { $recipient } tashkilotiga bersak, rozimisiz?
    Nima beriladi: { $fields }. Nima uchun: { $need }.
    { $under } Xabar berish majburiyati: { $report }.
    Yo'q desangiz ham, bizning yordamimiz o'zgarmaydi.
    .sms =
        { $recipient }: { $need }. { $under }
        Ularga beriladi: { $fields }.
        Xabar berish majburiyati: { $report }. Yo'q desangiz ham, yordamimiz o'zgarmaydi.
        Buni { $recipient } tashkilotiga bersak, rozimisiz?
# An answer to a card: it may be passed on.
card-yes = Ha
    .sms = ha, bering
# An answer to a card: it may not.
card-no = Yo'q
    .sms = yo'q
# An answer to a card: not decided.
card-not-now = Hozir emas
    .sms = hozir emas
# The answer to a card is written down. The same for each answer.
card-noted = Yozib qo'yildi. Buni istalgan payt o'zgartirishingiz mumkin.
    .sms = Yozib qo'yildi. Istalgan payt o'zgartirish mumkin.
# A part that may be passed on: age band, region, needs; nothing that names or reaches the person.
field-codes = yosh guruhi, hudud va ehtiyojlar
    .sms = yosh, hudud, ehtiyojlar
# A part that may be passed on: how to reach the person.
field-contact = Siz bilan bog'lanish yo'li
    .sms = bog'lanish yo'li
# A part that may be passed on: what the person told.
field-story = so'zlab berganlaringiz
    .sms = aytganlaringiz
# A part that may be passed on: answers to the questions.
field-screening = savollarga javoblaringiz
    .sms = javoblaringiz
# A part that may be passed on: the name.
field-name = ismingiz
    .sms = ismingiz
# What an agency must report by law: nothing.
report-none = yo'q
    .sms = yo'q
# What an agency must report by law.
report-children = bola xavf ostida bo'lsa
    .sms = xavfdagi bola
# What an agency must report by law.
report-injuries = quroldan yaralangan bo'lsa
    .sms = quroldan yara
# What an agency must report by law.
report-irregular-stay = hujjatsiz odam bo'lsa
    .sms = hujjatsizlar
# Who stands behind an agency: no authority.
under-none = Bu davlat idorasi emas.
    .sms = Davlatniki emas.
# Who stands behind an agency.
under-police = U politsiyaga qarashli.
    .sms = Politsiyaga qarashli.
# Who stands behind an agency.
under-migration = U migratsiya xizmatiga qarashli.
    .sms = Migratsiya xizmatiga qarashli.
# Who stands behind an agency.
under-security = U xavfsizlik xizmatiga qarashli.
    .sms = Xavfsizlik xizmatiga qarashli.
# Who stands behind an agency.
under-other-state = U davlatga qarashli, lekin politsiya ham, migratsiya xizmati ham emas.
    .sms = Davlatniki, politsiya emas.
