### Something that has not begun yet: a job, a journey, a marriage that somebody is preparing.
### $who is "self" or "other" in every text here: the person themselves, or somebody they write about.

# Who prepares it.
plan-who =
    { $who ->
        [other] Инро барои он кас кӣ ташкил мекунад?
       *[self] Инро барои Шумо кӣ ташкил мекунад?
    }
    .sms = Инро кӣ ташкил мекунад?
# Who prepares it.
plan-who-agency = Агентӣ ё ширкат
    .sms = ширкат
# Who prepares it.
plan-who-known = Шинос ё хешу табор
    .sms = шинос, хеш
# Who prepares it.
plan-who-online = Касе аз интернет
    .sms = аз интернет
# Who prepares it: the person alone. The short form serves for both, self and other.
plan-who-myself =
    { $who ->
        [other] Худаш, бе миёнарав
       *[self] Худам, бе миёнарав
    }
    .sms = каси дигар не
# Whether somebody keeps the papers already.
plan-papers =
    { $who ->
        [other] Оё касе ҳуҷҷатҳои он касро аллакай дар дасташ нигоҳ медораду намедиҳад?
       *[self] Оё касе ҳуҷҷатҳои Шуморо аллакай дар дасташ нигоҳ медораду намедиҳад?
    }
    .sms = Касе ҳуҷҷатҳоро гирифта, намедиҳад?
# Whether there is a debt already.
plan-debt =
    { $who ->
        [other] Оё он кас барои ин аллакай қарздор аст?
       *[self] Оё Шумо барои ин аллакай қарздоред?
    }
    .sms = Барои ин аллакай қарз ҳаст?
# Whether saying no is still possible.
plan-refuse =
    { $who ->
        [other] Оё он кас ҳоло ҳам рад карда метавонад?
       *[self] Оё Шумо ҳоло ҳам рад карда метавонед?
    }
    .sms = Ҳоло ҳам рад кардан мумкин?
# What was promised; several may be chosen.
plan-promises = Чӣ ваъда доданд? Якчандтояшро интихоб кардан мумкин аст.
    .sms = Чӣ ваъда доданд?
# Something that was promised.
plan-promises-job = Кори муайян
# Something that was promised.
plan-promises-pay = Музди хуб
# Something that was promised.
plan-promises-housing = Ҷойи зист
# Something that was promised.
plan-promises-papers = Ҳуҷҷатҳо
# Something that was promised.
plan-promises-study = Таҳсил
# Something that was promised.
plan-promises-marriage = Издивоҷ
# Nothing of the list was promised.
plan-promises-none = Ҳеҷ кадоме
plan-signs = Кадоме аз инҳо аллакай ҳаст?
plan-signs-papers = ҳуҷҷатҳоро гирифтаанд
plan-signs-debt = қарз барои ин
plan-signs-refuse = рад кардан намешавад
