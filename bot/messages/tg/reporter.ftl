### Somebody writes about another person. They speak for themselves only; kin may be the danger.

# First question to a reporter; the second sentence is the same answer we give about anybody.
reporter-relation = Шумо ин касро аз куҷо мешиносед? Мо ҳеҷ гоҳ намегӯем, ки кӣ ба мо навишт ё нанавишт.
    .sms = Ин касро аз куҷо мешиносед?
# Who the writer is to the person they write about.
relation-family = Мо хешем
    .sms = хеш
# Who the writer is to the person they write about.
relation-friend = Мо дӯст ё ҳамсоя ҳастем
    .sms = дӯст, ҳамсоя
# Who the writer is to the person they write about.
relation-witness = Чизе дидам ё шунидам
    .sms = дидаам
# Who the writer is to the person they write about.
relation-partner = Мо зану шавҳар ё ҳамсарем
    .sms = ҳамсар
# Who the writer is to the person they write about.
relation-in-law = Хеши ҳамсар: келин, домод, хушдоман
    .sms = хеши ҳамсар
# Who the writer is to the person they write about.
relation-employer = Корфармо ё сардори ӯ ҳастам
    .sms = корфармо
# Who the writer is to the person they write about.
relation-agent = Агент ё миёнарав ҳастам
    .sms = миёнарав
# Who the writer is to the person they write about.
relation-official = Муаллим, духтур ё корманди давлатӣ ҳастам
    .sms = корманд
# Is the other person in danger at this moment?
reporter-danger = Оё ҳозир касе ӯро азият медиҳад ё азият доданист?
    .sms = Ҳозир касе ӯро азият медиҳад ё доданист?
# Whether the person written about knows of it.
reporter-knows = Оё ӯ медонад, ки Шумо ба мо менависед?
    .sms = Ӯ медонад, ки менависед?
# Whether a call could do harm.
reporter-called = Агар касе ба ӯ занг занад, ба ӯ зарар расида метавонад?
    .sms = Занг задан ба ӯ зарар меорад?
# The age of the person written about.
reporter-age = Ӯ чандсола аст?
    .sms = Ӯ чандсола аст?
# An age band, of somebody else.
age-other-not-sure = Намедонам
    .sms = намедонам
# An age band, of somebody else.
age-other-under-18 = Аз 18 хурдтар
    .sms = то 18
# An age band, of somebody else.
age-other-adult = 18 ё калонтар
    .sms = 18+
# Typed freely and sealed, or skipped.
reporter-unseen = Чӣ тавр бо ӯ тамос гирем, ки касе нафаҳмад? Бо суханони худ нависед ё гузаронед.
    .sms = Чӣ тавр бо ӯ пинҳонӣ тамос гирем? Нависед ё 77.
reporter-safe = Он кас медонад, ки менависед? Занг ба ӯ зарар мерасонад?
reporter-safe-knows = медонад
reporter-safe-hurt = занг зарар дорад
