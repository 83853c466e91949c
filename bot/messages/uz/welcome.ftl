### The neutral door. Anybody may be reading: a stranger must take it for any information line.
### Nothing here names trafficking, police, victims, shelter, danger or help.

# The very first message, in all languages at once, one below the other. Followed by the languages.
welcome-door =
    { $channel ->
        [telegram] Axborot liniyasi. Iltimos, tilni tanlang. Boshqa til: ovozli xabar yuboring.
       *[web] Axborot liniyasi. Iltimos, tilni tanlang.
    }
    .sms = Info
# A choice at the door, beside the languages: I wrote to this line before. Shown to everybody alike.
welcome-door-before = Bu yerda oldin ham bo'lganman
    .sms = avval
# Asked first. Worded so that any office could ask it: may we write now, and who sees it?
welcome-moment = Hozir yozish Sizga qulaymi va bu xabarlarni faqat Siz ko'rasizmi?
    .sms = Hozir yozish qulaymi? Bu xabarlarni kim ko'radi?
# Nobody else sees the messages.
welcome-moment-alone = Ha, faqat men ko'raman
    .sms = faqat men
# Somebody else may read along.
welcome-moment-others = Boshqalar ham ko'rishi mumkin
    .sms = boshqalar ham
# Not a good moment.
welcome-moment-later = Hozir emas
    .sms = hozir emas
# Cannot wait. Must not read as an alarm to somebody who looks over the shoulder.
welcome-moment-urgent = Shoshilinch, odam kerak
    .sms = shoshilinch, odam
# The person said "not now". Nothing more is sent after this; the place is kept.
welcome-later = Xo'p. Sizga qulay paytda yana yozing.
    .sms = Xo'p. Qulay paytda yozing.
# Asked of somebody who set a word earlier and comes back after a pause. Names nothing.
welcome-word = Iltimos, so'zingizni yozing.
    .sms = Iltimos, so'zingiz.
