### Age, in bands.

# Asked before anything else about the person. The second sentence is signed or changed by a lawyer.
age-ask =
    Шумо чандсолаед?
    Агар аз 18 хурд бошед, одамони махсус тайёргардида ҷавоб медиҳанд. Ба мақомот танҳо ҳангоми дар хатар будани Шумо хабар медиҳем ва аввал ба худатон мегӯем.
    .sms = Чандсолаед? То 18: одами тайёр ҷавоб медиҳад; ба мақомот танҳо дар хатар, аввал ба Шумо.
# An age band.
age-under-18 = Аз 18 хурдтар
    .sms = то 18
# An age band.
age-adult = 18 ё калонтар
    .sms = 18+
# No answer is needed; the person then gets the care a child gets.
age-not-sure = Гуфтан намехоҳам ё аниқ намедонам
    .sms = намегӯям
