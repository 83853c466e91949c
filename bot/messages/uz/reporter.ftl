### Somebody writes about another person. They speak for themselves only; kin may be the danger.

# First question to a reporter; the second sentence is the same answer we give about anybody.
reporter-relation = Bu odamni qayerdan taniysiz? Bizga kim yozgan yoki yozmaganini hech qachon aytmaymiz.
    .sms = Bu odamni qayerdan taniysiz?
# Who the writer is to the person they write about.
relation-family = Oila yoki qarindosh
    .sms = oila, qarindosh
# Who the writer is to the person they write about.
relation-friend = Do'st yoki qo'shni
    .sms = do'st, qo'shni
# Who the writer is to the person they write about.
relation-witness = Nimadir ko'rdim yoki eshitdim
    .sms = ko'rdim, eshitdim
# Who the writer is to the person they write about.
relation-partner = Eri, xotini yoki birga yashaydigan odami
    .sms = eri yoki xotini
# Who the writer is to the person they write about.
relation-in-law = Nikoh orqali qarindosh
    .sms = nikoh orqali qarindosh
# Who the writer is to the person they write about.
relation-employer = Ish beruvchi yoki boshliq
    .sms = ish beruvchi
# Who the writer is to the person they write about.
relation-agent = Agent yoki vositachi
    .sms = vositachi
# Who the writer is to the person they write about.
relation-official = O'qituvchi, shifokor yoki idora xodimi
    .sms = idora xodimi
# Is the other person in danger at this moment?
reporter-danger = Hozir kimdir unga ozor beryaptimi yoki bermoqchimi?
    .sms = Kimdir unga ozor beryaptimi yoki bermoqchimi?
# Whether the person written about knows of it.
reporter-knows = Bizga yozayotganingizni u biladimi?
    .sms = Bizga yozayotganingizni u biladimi?
# Whether a call could do harm.
reporter-called = Unga qo'ng'iroq qilishsa, ozor yetishi mumkinmi?
    .sms = Qo'ng'iroq tufayli unga ozor yetishi mumkinmi?
# The age of the person written about.
reporter-age = U necha yoshda?
    .sms = U necha yoshda?
# An age band, of somebody else.
age-other-not-sure = Bilmayman
    .sms = bilmayman
# An age band, of somebody else.
age-other-under-18 = 18 yoshga to'lmagan
    .sms = yoshi 18 ga to'lmagan
# An age band, of somebody else.
age-other-adult = 18 yoshda yoki katta
    .sms = yoshi 18 yoki undan katta
# Typed freely and sealed, or skipped.
reporter-unseen = U bilan hech kimga sezdirmay qanday bog'lanish mumkin? O'z so'zlaringiz bilan yozing yoki o'tkazib yuboring.
    .sms = U bilan sezdirmay qanday bog'lanish mumkin? Yozing yoki 77.
reporter-safe = Bu odam yozayotganingizni biladimi? Qo'ng'iroq unga zarar qiladimi?
reporter-safe-knows = biladi
reporter-safe-hurt = qo'ng'iroq zarar qiladi
