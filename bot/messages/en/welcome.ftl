### The neutral door. Anybody may be reading: a stranger must take it for any information line.
### Nothing here names trafficking, police, victims, shelter, danger or help.

# The very first message, in all languages at once, one below the other. Followed by the languages.
welcome-door =
    { $channel ->
        [telegram] Information line. Choose a language, please. Another language: send a voice message.
       *[web] Information line. Choose a language, please.
    }
    .sms = Info
# A choice at the door, beside the languages: I wrote to this line before. Shown to everybody alike.
welcome-door-before = I have been here before
    .sms = before
# Asked first. Worded so that any office could ask it: may we write now, and who sees it?
welcome-moment = Is this a good moment to write, and are you the only one who sees these messages?
    .sms = Good moment to write? Who sees these messages?
# Nobody else sees the messages.
welcome-moment-alone = Yes, only I see them
    .sms = only me
# Somebody else may read along.
welcome-moment-others = Others may see them
    .sms = others too
# Not a good moment.
welcome-moment-later = Not now
    .sms = not now
# Cannot wait. Must not read as an alarm to somebody who looks over the shoulder.
welcome-moment-urgent = It is urgent, I need a person
    .sms = urgent, a person
# The person said "not now". Nothing more is sent after this; the place is kept.
welcome-later = All right. Write again whenever it suits you.
    .sms = All right. Write whenever it suits you.
# Asked of somebody who set a word earlier and comes back after a pause. Names nothing.
welcome-word = Please write your word.
    .sms = Your word, please.
