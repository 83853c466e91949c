### What stands in the chat goes by itself, after a time of the person's choice. Telegram only.

# Asked of somebody who wants it. Both sides go: theirs and ours.
tidy-ask = When shall what stands here, yours and ours, go by itself?
# What stands there goes whenever they write.
tidy-each = With each of my messages
# What stands there goes an hour after it came.
tidy-hour = After an hour
# What stands there goes a day after it came.
tidy-day = After a day
# Nothing goes by itself.
tidy-never = It stays
# The choice is kept.
tidy-noted = Noted. You can change it at any time.
# Where nothing can or need go by itself. $channel is sms or web.
tidy-elsewhere =
    { $channel ->
        [sms] SMS cannot be taken back; please clear them yourself.
       *[web] This page leaves nothing behind when it is closed.
    }
    .sms = SMS cannot be taken back; please clear them yourself.
