queue-waiting =
    { $count ->
        [0] Касе интизор нест.
       *[other] { $count } муроҷиат кушода аст.
    }
queue-mine =
    { $count ->
        [0] Шумо ягонто надоред.
       *[other] Шумо { $count } муроҷиат доред.
    }
queue-here = Ҳоло ғайр аз шумо дар ин ҷо: { $names }.
queue-alone = Дигар касе надаромадааст.
take-next = Навбатиро гирифтан
sound-on = Садо фаъол аст
sound-off = Садо хомӯш аст
ring = { $ref } занг мезанад:
ring-for = Аллакай { $span } кушода нашудааст.
ring-then = Танҳо дар ин ҷо занг мезанад. Агар касе накушояд, худатон занг занед:
ring-rung =
    баъд аз { $minutes } дақ — { $to ->
        [on-call] телефони навбатдор
        [second] навбатдори дуюм
       *[supervisor] супервайзер
    }
ring-open = Гирифтану кушодан
alarm-danger = хатар
alarm-dying = фикри марг
alarm-child = кӯдак
alarm-person = одам мехоҳад
alarm-pressed-urgent = «фаврӣ» пахш шуд
alarm-forced = маҷбур мекунанд, ки чатро кушояд
queue-late = { $count } муроҷиат аз вақт гузашт.
by-urgency = Аз рӯи таъҷилӣ
urgency = Таъҷилӣ
urgency-now = Ҳозир
urgency-today = Имрӯз
urgency-soon = Ба зудӣ
urgency-routine = Муқаррарӣ
clock = кушодан { $opened }, ҷавоб { $answered }
clock-by-voice = аз хадамот аввал бо овоз мепурсанд
filter = Ҷустуҷӯ ва интихоб
tickets = Муроҷиатҳо
filter-ref = Рақам
filter-place = Ҷой
filter-channel = Канал
filter-waits = Интизори
filter-all = Ҳама
filter-anyone = Ҳар кас
filter-languages-mine = Забонҳои ман
show = Нишон додан
clear = Тоза кардан
queue-none = Касе интизор нест. Навбатӣ дар ин ҷо худаш пайдо мешавад.
queue-none-mine = Шумо муроҷиат надоред. Навбатиро аз навбат гиред.
queue-none-filtered = Барои ин интихоб муроҷиати кушода нест.
who =
    { $subject ->
        [reporter]
            Касе дар бораи { $age ->
                [under-18] кӯдак
                [adult] калонсоли дигар
               *[not-sure] шахси дигар
            }
        [responder] Мутахассиси аввал
        [call] Занг
        [information] Савол
       *[self]
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
            }, барои худ
    }
topic-none-yet = ҳанӯз чизе нагуфта
topic-work = кор
topic-marriage = никоҳ
topic-begging = гадоӣ, фурӯш ё кашондан барои дигарон
topic-private = чизи шахсӣ
topic-army = артиш
topic-child-given = кӯдакро додаанд ё гирифтаанд
topic-illness = беморӣ ё ҷарроҳӣ
topic-talk = мехоҳад бо одам гап занад
channel-telegram = Telegram
channel-sms = SMS
channel-web = Веб-чат
need-safe-place = Ҷои бехатар
need-doctor = Духтур
need-lawyer = Ҳуқуқшинос
need-held = Дастгир ё мефиристонанд
need-food = Хӯрок
need-papers = Ҳуҷҷатҳо
need-wages = Маоши надода
need-children-with = Фарзандон ҳамроҳ
need-children-not-with = Фарзандон дар ҷои дигар
need-expecting = Кӯдак интизор
need-talk = Бо касе гап задан
need-interpreter = Тарҷумон
need-go-home = Ба хона рафтан
need-nothing = Ҳоло ҳеҷ чиз
how-many-one = Як кас
how-many-few = 2–5 кас
how-many-many = Зиёда аз 5
broken-off = Қатъ шуд
goes-soon = Ба зудӣ нест мешавад
unreachable = Дар ин ҷо ҷавоб додан намешавад
waits-us = Моро интизор
waits-person = Шахсро интизорем
waits-agency = Хадамотро интизорем
waits-nobody = Қатъ шуд
rings = Занг мезанад
due-opened = кушодан дар { $left }
due-answered = ҷавоб дар { $left }
due-agency = қадами навбатӣ дар { $left }
due-opened-by = кушодан то { $left }
due-answered-by = ҷавоб то { $left }
due-agency-by = қадами навбатӣ то { $left }
claim = Гирифтан
yours = Дар дасти шумо
has-it = Дар дасти { $name }
nobodys = Дар дасти касе нест
shift-end = Охири навбат
shift-end-hint = Бо як амал: ҳамаи он чи доред, мегузарад.
shift-to = { $count } муроҷиати худро супоридан ба
shift-to-queue = Ба касе не: бозгашт ба навбат
shift-nobody = Дигар касе надаромадааст. { $count } муроҷиати шумо ба навбат бармегардад.
shift-end-do = Навбатро анҷом додан
shift-begin = Ба навбат баромадан
shift-off = Шумо дар навбат нестед: мӯҳлатҳо ва рамзҳоро мебинед, вале ҳикояҳоро не ва муроҷиат гирифта наметавонед. Барои ҷавоб додан ба навбат бароед.
time-minutes = { $minutes } дақ
time-hours =
    { $minutes ->
        [0] { $hours } соат
       *[other] { $hours } соату { $minutes } дақ
    }
time-days = { $days } рӯз
time-working-days =
    { $days ->
        [1] то охири рӯзи кории оянда
       *[other] дар { $days } рӯзи корӣ
    }
time-within = дар { $span }
time-over = { $span } гузашт
time-just-now = ҳозир
time-ago = { $span } пеш
time-yesterday = дирӯз { $clock }
time-tomorrow = пагоҳ { $clock }
