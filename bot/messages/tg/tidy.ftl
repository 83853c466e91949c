### What stands in the chat goes by itself, after a time of the person's choice. Telegram only.

# Asked of somebody who wants it. Both sides go: theirs and ours.
tidy-ask = Он чи ин ҷо навишта шудааст, аз Шумо ва аз мо, кай худаш нест шавад?
# What stands there goes whenever they write.
tidy-each = Бо ҳар паёми ман
# What stands there goes an hour after it came.
tidy-hour = Баъди як соат
# What stands there goes a day after it came.
tidy-day = Баъди як шабонарӯз
# Nothing goes by itself.
tidy-never = Монад
# The choice is kept.
tidy-noted = Навишта шуд. Инро ҳар вақт иваз кардан мумкин.
# Where nothing can or need go by itself. $channel is sms or web.
tidy-elsewhere =
    { $channel ->
        [sms] SMS-ро баргардонидан намешавад; лутфан онҳоро худатон пок кунед.
       *[web] Ин саҳифа баъди пӯшидан чизе намемонад.
    }
    .sms = SMS-ро баргардонидан намешавад; лутфан онҳоро худатон пок кунед.
