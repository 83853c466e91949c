### What somebody needs now, before any question on what happened.

# Several may be chosen. The list follows.
needs-now = Что Вам нужно сейчас? Можно выбрать несколько.
    .sms = Что нужно сейчас? Напр. 1 4
# A need: somewhere safe to stay.
need-safe_place = Безопасное место
    .sms = надёжное место
# A need: a doctor or nurse.
need-doctor = Врач
    .sms = врач
# A need: a lawyer or legal advice.
need-lawyer = Юрист
    .sms = юрист
# A need: held by police, or about to be sent out of the country.
need-held = Задержала полиция или хотят выслать
    .sms = держат, высылают
# A need: food.
need-food = Еда
    .sms = еда
# A need: papers (passport, permit).
need-papers = Документы
    .sms = документы
# A need: wages that were not paid.
need-wages = Невыплаченная зарплата
    .sms = зарплата
# A need: children are with the person.
need-children_with = Дети со мной
    .sms = дети со мной
# A need: children are somewhere else.
need-children_not_with = Дети не со мной
    .sms = дети отдельно
# A need: pregnant.
need-expecting = Жду ребёнка
    .sms = жду ребёнка
# A need: somebody to talk to.
need-talk = Поговорить с кем-нибудь
    .sms = поговорить
# A need: an interpreter, or sign language.
need-interpreter = Переводчик или язык жестов
    .sms = переводчик
# A need: to go home to one's own country or town.
need-go_home = Вернуться домой
    .sms = домой
# Nothing is needed now.
need-nothing = Сейчас ничего
    .sms = ничего
# How many people need help together.
needs-many = Сколько вас человек?
    .sms = Сколько вас?
# How many people need help: one.
many-one = Только я
    .sms = только я
# How many people need help.
many-few = 2–5
    .sms = 2-5
# How many people need help. Not the bare word "more", which has another meaning here.
many-many = 6 или больше
    .sms = 6 и больше
# Where the person is, by region or country; never an exact place.
needs-where = В каком Вы сейчас регионе или стране? Точное место не нужно.
    .sms = Какой регион или страна?
# A place whose name is not known in this language (never needed while the country's data is whole).
place = Другое место
# Somewhere that is not in the list.
place-elsewhere = В другом месте
    .sms = другое место
