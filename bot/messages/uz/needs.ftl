### What somebody needs now, before any question on what happened.

# Several may be chosen. The list follows.
needs-now = Hozir Sizga nima kerak? Bir nechtasini tanlash mumkin.
    .sms = Hozir nima kerak? Masalan: 1 4
# A need: somewhere safe to stay.
need-safe_place = Xavfsiz joy
    .sms = xavfsiz joy
# A need: a doctor or nurse.
need-doctor = Shifokor
    .sms = shifokor
# A need: a lawyer or legal advice.
need-lawyer = Advokat
    .sms = advokat
# A need: held by police, or about to be sent out of the country.
need-held = Politsiya ushlab turibdi yoki chiqarib yuborishmoqchi
    .sms = ushlangan, chiqariladi
# A need: food.
need-food = Ovqat
    .sms = ovqat
# A need: papers (passport, permit).
need-papers = Hujjatlar
    .sms = hujjatlar
# A need: wages that were not paid.
need-wages = Berilmagan ish haqi
    .sms = ish haqi
# A need: children are with the person.
need-children_with = Bolalar yonimda
    .sms = bolalar yonimda
# A need: children are somewhere else.
need-children_not_with = Bolalar yonimda emas
    .sms = bolalar boshqa joyda
# A need: pregnant.
need-expecting = Homiladorlik
    .sms = homiladorlik
# A need: somebody to talk to.
need-talk = Kim bilandir gaplashish
    .sms = gaplashish
# A need: an interpreter, or sign language.
need-interpreter = Tarjimon yoki imo-ishora tili
    .sms = tarjimon
# A need: to go home to one's own country or town.
need-go_home = Uyga qaytish
    .sms = uyga qaytish
# Nothing is needed now.
need-nothing = Hozir hech narsa
    .sms = hozir hech narsa
# How many people need help together.
needs-many = U yerda necha kishisiz?
    .sms = Necha kishisiz?
# How many people need help: one.
many-one = Faqat o'zim
    .sms = faqat o'zim
# How many people need help.
many-few = 2–5
    .sms = 2-5
# How many people need help. Not the bare word "more", which has another meaning here.
many-many = 6 yoki ko'proq
    .sms = 6 yoki ko'proq
# Where the person is, by region or country; never an exact place.
needs-where = Hozir qaysi hudud yoki mamlakatdasiz? Aniq joy kerak emas.
    .sms = Qaysi hudud yoki mamlakatdasiz?
# A place whose name is not known in this language (never needed while the country's data is whole).
place = Boshqa joy
# Somewhere that is not in the list.
place-elsewhere = Boshqa yerda
    .sms = boshqa yerda
