### Safe contact. Every question can be skipped.

# How a later answer may arrive. Anything typed is taken as another way, and sealed.
contact-way = Агар ҷавоб дертар ояд: аввал танҳо «Барои Шумо ҷавоб ҳаст» нависем ё якбора худи ҷавобро фиристем? Агар роҳи дигар бехатартар бошад, онро ҳамин ҷо нависед.
    .sms = Аввал "Барои Шумо ҷавоб ҳаст" ё якбора ҷавоб?
# How an answer arrives: first a line that says nothing but that there is an answer.
contact-way-knock = Аввал танҳо хабар, ки ҷавоб ҳаст
    .sms = аввал хабар
# How an answer arrives: its full text, at once.
contact-way-direct = Якбора худи ҷавоб
    .sms = якбора ҷавоб
# When it is safe to write. Anything typed is taken as another time, and sealed.
contact-when = Кай ба Шумо навиштан бехатар аст?
    .sms = Кай навиштан бехатар аст?
# A safe time to write.
contact-when-any = Ҳар вақт
    .sms = ҳар вақт
# A safe time to write.
contact-when-day = Рӯзона
    .sms = рӯзона
# A safe time to write.
contact-when-evening = Бегоҳӣ
    .sms = бегоҳӣ
# A safe time to write.
contact-when-night = Шабона
    .sms = шабона
# $ours is a word from ours-0 … ours-19. It lets the person know that it is really us.
contact-word = Калимаи мо: «{ $ours }». Ҳар кӣ онро надонад, аз мо нест. Агар хоҳед, як калимаи худро нависед: пас аз танаффус онро мепурсем.
    .sms = Калимаи мо: { $ours }. Калимаи худро навишта метавонед.

## Words of ours. Everyday things that betray nothing, one word each, easy to write.

# A word of ours: an everyday thing.
ours-0 = себ
# A word of ours: an everyday thing.
ours-1 = тиреза
# A word of ours: an everyday thing.
ours-2 = дарё
# A word of ours: an everyday thing.
ours-3 = чароғ
# A word of ours: an everyday thing.
ours-4 = қолин
# A word of ours: an everyday thing.
ours-5 = барф
# A word of ours: an everyday thing.
ours-6 = нон
# A word of ours: an everyday thing.
ours-7 = боғ
# A word of ours: an everyday thing.
ours-8 = чойник
# A word of ours: an everyday thing.
ours-9 = пул
# A word of ours: an everyday thing.
ours-10 = гелос
# A word of ours: an everyday thing.
ours-11 = тугма
# A word of ours: an everyday thing.
ours-12 = баҳор
# A word of ours: an everyday thing.
ours-13 = харбуза
# A word of ours: an everyday thing.
ours-14 = қалам
# A word of ours: an everyday thing.
ours-15 = абр
# A word of ours: an everyday thing.
ours-16 = шакар
# A word of ours: an everyday thing.
ours-17 = тут
# A word of ours: an everyday thing.
ours-18 = болишт
# A word of ours: an everyday thing.
ours-19 = чормағз
