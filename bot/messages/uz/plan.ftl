### Something that has not begun yet: a job, a journey, a marriage that somebody is preparing.
### $who is "self" or "other" in every text here: the person themselves, or somebody they write about.

# Who prepares it.
plan-who =
    { $who ->
        [other] Bu odam uchun buni kim tashkil qilyapti?
       *[self] Siz uchun buni kim tashkil qilyapti?
    }
    .sms = Buni kim tashkil qilyapti?
# Who prepares it.
plan-who-agency = Agentlik yoki firma
    .sms = agentlik
# Who prepares it.
plan-who-known = Tanish yoki qarindosh
    .sms = tanish, qarindosh
# Who prepares it.
plan-who-online = Internetdagi kimdir
    .sms = internetdan kimdir
# Who prepares it: the person alone. The short form serves for both, self and other.
plan-who-myself =
    { $who ->
        [other] O'zi qilyapti
       *[self] O'zim qilyapman
    }
    .sms = boshqa hech kim
# Whether somebody keeps the papers already.
plan-papers =
    { $who ->
        [other] Bu odamning hujjatlarini kimdir allaqachon olib qo'yib, qaytarmayaptimi?
       *[self] Hujjatlaringizni kimdir allaqachon olib qo'yib, qaytarmayaptimi?
    }
    .sms = Hujjatlarni kimdir allaqachon olib qo'yganmi?
# Whether there is a debt already.
plan-debt =
    { $who ->
        [other] Bu odam buning uchun allaqachon qarz bo'lib qolganmi?
       *[self] Buning uchun allaqachon qarz bo'lib qolganmisiz?
    }
    .sms = Buning uchun allaqachon qarz bormi?
# Whether saying no is still possible.
plan-refuse =
    { $who ->
        [other] Bu odam hali yo'q deya oladimi?
       *[self] Hali yo'q deya olasizmi?
    }
    .sms = Hali yo'q deyish mumkinmi?
# What was promised; several may be chosen.
plan-promises = Nima va'da qilingan? Bir nechtasini tanlash mumkin.
    .sms = Nima va'da qilingan?
# Something that was promised.
plan-promises-job = Aniq bir ish
# Something that was promised.
plan-promises-pay = Yaxshi maosh
# Something that was promised.
plan-promises-housing = Yashash joyi
# Something that was promised.
plan-promises-papers = Hujjatlar
# Something that was promised.
plan-promises-study = O'qish
# Something that was promised.
plan-promises-marriage = Nikoh
# Nothing of the list was promised.
plan-promises-none = Bularning hech biri
plan-signs = Shulardan qaysi biri allaqachon bor?
plan-signs-papers = hujjatlarni olib qo'yishgan
plan-signs-debt = buning uchun qarz bor
plan-signs-refuse = endi rad etib bo'lmaydi
