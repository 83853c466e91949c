### Safe contact. Every question can be skipped.

# How a later answer may arrive. Anything typed is taken as another way, and sealed.
contact-way = Если ответ придёт позже: сначала написать только «Для Вас есть ответ» или сразу прислать сам ответ? Если другой способ безопаснее, напишите его здесь.
    .sms = Сначала строку "Для Вас есть ответ" или сразу ответ?
# How an answer arrives: first a line that says nothing but that there is an answer.
contact-way-knock = Сначала только строку, что ответ есть
    .sms = сначала строку
# How an answer arrives: its full text, at once.
contact-way-direct = Сразу сам ответ
    .sms = сразу ответ
# When it is safe to write. Anything typed is taken as another time, and sealed.
contact-when = Когда безопасно Вам писать?
    .sms = Когда безопасно писать?
# A safe time to write.
contact-when-any = В любое время
    .sms = всегда
# A safe time to write.
contact-when-day = Днём
    .sms = днём
# A safe time to write.
contact-when-evening = Вечером
    .sms = вечером
# A safe time to write.
contact-when-night = Ночью
    .sms = ночью
# $ours is a word from ours-0 … ours-19. It lets the person know that it is really us.
contact-word = Наше слово: «{ $ours }». Кто его не знает, тот не от нас. Если хотите, напишите своё слово: после перерыва мы его спросим.
    .sms = Наше слово: { $ours }. Можно написать своё слово.

## Words of ours. Everyday things that betray nothing, one word each, easy to write.

# A word of ours: an everyday thing.
ours-0 = яблоко
# A word of ours: an everyday thing.
ours-1 = окно
# A word of ours: an everyday thing.
ours-2 = река
# A word of ours: an everyday thing.
ours-3 = лампа
# A word of ours: an everyday thing.
ours-4 = ковёр
# A word of ours: an everyday thing.
ours-5 = снег
# A word of ours: an everyday thing.
ours-6 = хлеб
# A word of ours: an everyday thing.
ours-7 = сад
# A word of ours: an everyday thing.
ours-8 = чайник
# A word of ours: an everyday thing.
ours-9 = мост
# A word of ours: an everyday thing.
ours-10 = вишня
# A word of ours: an everyday thing.
ours-11 = пуговица
# A word of ours: an everyday thing.
ours-12 = весна
# A word of ours: an everyday thing.
ours-13 = дыня
# A word of ours: an everyday thing.
ours-14 = карандаш
# A word of ours: an everyday thing.
ours-15 = облако
# A word of ours: an everyday thing.
ours-16 = сахар
# A word of ours: an everyday thing.
ours-17 = тутовник
# A word of ours: an everyday thing.
ours-18 = подушка
# A word of ours: an everyday thing.
ours-19 = орех
