### What somebody needs now, before any question on what happened.

# Several may be chosen. The list follows.
needs-now = Ҳозир ба Шумо чӣ лозим аст? Якчандтояшро интихоб кардан мумкин аст.
    .sms = Ҳозир чӣ лозим аст? Масалан 1 4
# A need: somewhere safe to stay.
need-safe_place = Ҷойи бехатар
    .sms = ҷойи бехатар
# A need: a doctor or nurse.
need-doctor = Духтур
    .sms = духтур
# A need: a lawyer or legal advice.
need-lawyer = Ҳуқуқшинос
    .sms = ҳуқуқшинос
# A need: held by police, or about to be sent out of the country.
need-held = Полис дастгир кардааст ё аз кишвар ихроҷ кардан мехоҳанд
    .sms = ҳабс ё ихроҷ
# A need: food.
need-food = Хӯрок
    .sms = хӯрок
# A need: papers (passport, permit).
need-papers = Ҳуҷҷатҳо
    .sms = ҳуҷҷатҳо
# A need: wages that were not paid.
need-wages = Музди пардохтнашуда
    .sms = музд
# A need: children are with the person.
need-children_with = Кӯдакон бо мананд
    .sms = кӯдак бо ман
# A need: children are somewhere else.
need-children_not_with = Кӯдакон бо ман нестанд
    .sms = кӯдак дур
# A need: pregnant.
need-expecting = Интизори таваллуди кӯдак
    .sms = ҳомиладорӣ
# A need: somebody to talk to.
need-talk = Бо касе гап задан
    .sms = гап задан
# A need: an interpreter, or sign language.
need-interpreter = Тарҷумон ё забони имову ишора
    .sms = тарҷумон
# A need: to go home to one's own country or town.
need-go_home = Ба хона баргаштан
    .sms = ба хона
# Nothing is needed now.
need-nothing = Ҳозир ҳеҷ чиз
    .sms = ҳеҷ чиз
# How many people need help together.
needs-many = Шумо чанд нафаред?
    .sms = Чанд нафаред?
# How many people need help: one.
many-one = Танҳо ман
    .sms = танҳо ман
# How many people need help.
many-few = 2–5
    .sms = 2-5
# How many people need help. Not the bare word "more", which has another meaning here.
many-many = 6 ё зиёда
    .sms = 6 ё зиёд
# Where the person is, by region or country; never an exact place.
needs-where = Ҳозир дар кадом минтақа ё кишваред? Ҷойи аниқ лозим нест.
    .sms = Кадом минтақа ё кишвар?
# A place whose name is not known in this language (never needed while the country's data is whole).
place = Ҷойи дигар
# Somewhere that is not in the list.
place-elsewhere = Дар ҷойи дигар
    .sms = ҷойи дигар
