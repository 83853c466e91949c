### What stands in the chat goes by itself, after a time of the person's choice. Telegram only.

# Asked of somebody who wants it. Both sides go: theirs and ours.
tidy-ask = Когда убирать то, что здесь стоит, и Ваше, и наше?
# What stands there goes whenever they write.
tidy-each = С каждым моим сообщением
# What stands there goes an hour after it came.
tidy-hour = Через час
# What stands there goes a day after it came.
tidy-day = Через сутки
# Nothing goes by itself.
tidy-never = Пусть остаётся
# The choice is kept.
tidy-noted = Записано. Это можно изменить в любой момент.
# Where nothing can or need go by itself. $channel is sms or web.
tidy-elsewhere =
    { $channel ->
        [sms] SMS вернуть нельзя; удалите их, пожалуйста, сами.
       *[web] Эта страница ничего не оставляет, когда её закрывают.
    }
    .sms = SMS вернуть нельзя; удалите их, пожалуйста, сами.
