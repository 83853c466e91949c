### The same last words for every result. Nobody is told what they are or are not.

# The bot's last words. $reading is now, always or later; $until and $again are times of day such as 24:00.
human-thanks =
    Спасибо. Это прочтёт человек. Вы можете снова написать в любой момент, о чём угодно. { $reading ->
        [now] Сейчас здесь читают люди, до { $until }.
        [always] Люди читают здесь днём и ночью.
       *[later] Сейчас никто не читает; с { $again } человек снова читает.
    }
    .sms =
        Спасибо. Это прочтёт человек. Пишите снова когда угодно, о чём угодно. { $reading ->
            [now] Сейчас читают.
            [always] Сейчас читают.
           *[later] Читают с { $again }.
        }
# Said after each message while no operator is in the talk.
human-noted =
    Ваше сообщение у нас. { $reading ->
        [now] Его читает человек.
        [always] Его читает человек.
       *[later] Человек прочтёт его после { $again }.
    }
    .sms =
        Сообщение у нас. { $reading ->
            [now] Его читает человек.
            [always] Его читает человек.
           *[later] Читают с { $again }.
        }
# Words of an operator, as they wrote them.
operator-said = { $text }
    .sms = { $text }
# One neutral line that something is there. No content, no name: anybody may see it.
knock = Для Вас есть ответ. Напишите что угодно, когда Вам будет удобно.
    .sms = Для Вас есть ответ. Напишите что угодно, когда удобно.
# A ticket was closed by an operator. Neutral.
ticket-closed = Ваше обращение здесь закрыто. Вы можете снова написать в любой момент, о чём угодно.
    .sms = Здесь закрыто. Снова написать можно в любой момент.
# Something we could not deal with; an operator gets it.
input-parked = У нас что-то пошло не так. Человек посмотрит, что Вы написали.
    .sms = Что-то пошло не так. Человек посмотрит.
