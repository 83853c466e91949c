### The same last words for every result. Nobody is told what they are or are not.

# The bot's last words. $reading is now, always or later; $until and $again are times of day such as 24:00.
human-thanks =
    Thank you. A person will read this. You can write again at any time, about anything. { $reading ->
        [now] People read here now, until { $until }.
        [always] People read here day and night.
       *[later] Nobody reads at this moment; from { $again } a person reads again.
    }
    .sms =
        Thank you. A person will read this. Write again at any time, about anything. { $reading ->
            [now] Read now.
            [always] Read now.
           *[later] Next reading: { $again }.
        }
# Said after each message while no operator is in the talk.
human-noted =
    We have your message. { $reading ->
        [now] A person reads it.
        [always] A person reads it.
       *[later] A person reads it from { $again } on.
    }
    .sms =
        We have your message. { $reading ->
            [now] A person reads it.
            [always] A person reads it.
           *[later] Read from { $again }.
        }
# Words of an operator, as they wrote them.
operator-said = { $text }
    .sms = { $text }
# One neutral line that something is there. No content, no name: anybody may see it.
knock = There is an answer for you. Write anything when it suits you.
    .sms = There is an answer for you. Write anything when it suits you.
# A ticket was closed by an operator. Neutral.
ticket-closed = Your matter here is closed. You can write again at any time, about anything.
    .sms = Closed here. You can write again at any time.
# Something we could not deal with; an operator gets it.
input-parked = Something went wrong on our side. A person will look at what you wrote.
    .sms = Something went wrong. A person will look at it.
