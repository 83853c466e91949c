card-head = Корти нави розигӣ
card-agency = Кадом хадамот
card-agency-choose = Хадамотро интихоб кунед
card-next = Давом
firewall = Тобеи: { $under }.
card-fields = Маҳз чиро супоридан мумкин аст?
card-need = Барои чӣ
card-send = Кортро фиристодан
card-reading-none = Хадамот ва он чиро, ки супорида мешавад, интихоб кунед.
card-hint = Ҷавоб — ҳа, не ё ҳоло не, ва онро дигар кардан мумкин. Ҷавоб набошад — не. «Не» дар кӯмаки мо чизеро дигар намекунад.
asking-head = Пурсидани ҷой: { $name }
asking-leaves = Чӣ ва кай меравад
asking-leaves-hint = Танҳо ҳамин, то шахс ба ин хадамот розӣ шавад. Дар ин ҷо чизе нест, ки шахсро номбар кунад ё ба ӯ расонад.
fact-who = Кӣ
fact-need = Ниёз
fact-needs = Ниёзҳо
fact-language = Забон
fact-stay = Куҷо
fact-urgency = Таъҷилӣ
coarse-who =
    { $age ->
        [under-18]
            { $sex ->
                [woman] Духтар
                [man] Писар
               *[other] Кӯдак
            }, то 18
        [adult]
            { $sex ->
                [woman] Зан
                [man] Мард
               *[other] Шахс
            }, калонсол
       *[not-sure]
            { $sex ->
                [woman] Зан
                [man] Мард
               *[other] Шахс
            }, синну сол нагуфта
    }
coarse-with-children = бо фарзандон
asking-way = Чӣ тавр мепурсем?
asking-by-voice = Дар чунин таъҷилӣ аввал занг занед, баъд ҷавобро дар саҳифаи навбатӣ нависед.
asking-no-portal = Ин хадамот ҳанӯз ҳисоб надорад, аз ин рӯ бо телефон ё дар коғаз мепурсанд.
asking-until = Ҷавобашон лозим то
referral-head = Супориш: { $need }
referral-to = Хадамот: { $name }
referral-left = ҳа ё не дар { $left }
referral-left-by = ҳа ё не то { $left }
steps = Ин супориш дар куҷост
step-asked = Ҷой пурсида шуд
step-agency-yes = Розигии хадамот
step-person-yes = Розигии шахс
step-handed-over = Супорида шуд
step-accepted = Қабул шуд
step-in-service = Кӯмак меравад
step-completed = Анҷом ёфт
parts-caption = Пурсиш чизеро намегӯяд, ки шахсро номбар кунад ё ба ӯ расонад. Супориш танҳо баъди розигии хадамот ва розигии шахс ба он.
part = Қисм
part-ask = Пурсиш
part-hand-over = Супориш
part-sent = Фиристода шуд
part-never = Ҳеҷ гоҳ
part-sealed = Бо калиди онҳо мӯҳр шуд
part-agreed = Шахс розӣ аст
part-if-yes = Агар розӣ шавад
part-rest = Чат, қайдҳо, дафтар
hand-over = Супоридан
hand-over-once = То як бор нақл кунад
hand-over-fields = Чӣ супорида мешавад (танҳо он чи розӣ аст)
hand-over-way = Чӣ тавр месупорем?
hand-over-summary = Шахси навбатӣ бояд чиро донад
hand-over-summary-hint = Танҳо далелҳо. Бе номи дигарон ва бе ҷои аниқ. Шахс метавонад хоҳиш кунад, ки инро ба ӯ хонед.
hand-over-name = Номе, ки барои ин хадамот гуфт
hand-over-no-portal = Ин хадамот ҳисоб надорад: бо телефон ё дар коғаз танҳо нишондодашударо гӯед.
under = Тобеи
their-yes = Розигии шахс: { $name }
by-voice = Бо телефон ё дар коғаз
by-voice-hint = Ҳамон санҷиши розигӣ ва ҳамон мӯҳлат.
by-voice-said = Чӣ гуфтанд
by-voice-reason = Агар не: чаро
by-voice-keep = Ҷавобро навиштан
no-full = Ҷой нест
no-not-for-us = Ба чунин касон кӯмак намекунанд
no-too-far = Хеле дур
no-not-safe-here = Дар онҳо бехатар нест
no-cannot-now = Ҳоло наметавонанд
no-person-said-no = Шахс «не» гуфт
no-person-changed = Шахсро акнун чизи дигар лозим
no-mistake = Хато
no-no-answer = Касе ҷавоб надод
no-did-not-come = Шахс наомад
no-other = Сабаби дигар
withdraw-head = Агар бозпас гиред
withdraw-why = Пурсиш гирифта мешавад. Дар бораи шахс дар он чизе набуд.
withdraw-open = Пурсишро бозпас гирифтан
withdraw-do = Бозпас гирифтан
recall-head = Агар бозпас хонед
recall-why = Супориш фавран қатъ мешавад, нусхаи мӯҳршуда нест карда мешавад. Хондаро баргардондан намешавад: баъди санҷиш инро ба шахс гӯед. Телефони тасдиқнашуда он чиро, ки аллакай кӯмак мекунад, бозпас намегирад.
recall-open = Супоришро бозпас гирифтан
recall-do = Бозпас гирифтан
