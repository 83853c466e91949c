### Two questions, no more. A no to both still reaches a human.

# May we answer here later? Not a consent to anything else.
consents-write-back = Shu liniya xodimi Sizga shu yerga javob yozsa, rozimisiz?
    .sms = Shu liniya xodimi Sizga shu yerga yozsa, rozimisiz?
# May we ask around, without anything that names or reaches the person?
consents-look = Ismingizni aytmasdan Sizga yordam qidirib ko'rsak, rozimisiz?
    .sms = Ismingizni aytmasdan yordam qidirsak, rozimisiz?
# Both questions in one, by SMS.
consents-both = Xodimimiz Sizga shu yerga yozsa, rozimisiz? Ismingizni aytmasdan Sizga yordam qidirsak-chi?
    .sms = Sizga shu yerga yozsak, rozimisiz? Ismingizni aytmasdan yordam qidirsak-chi?
# Yes to both questions.
consents-both-both = Ikkalasiga ham roziman
    .sms = ikkalasiga ham
# Yes to being written to, no to looking.
consents-both-write = Faqat yozishingizga
    .sms = faqat yozishga
# No to being written to, yes to looking.
consents-both-look = Faqat yordam qidirishingizga
    .sms = faqat qidirishga
# No to both. It changes nothing about a person reading this.
consents-both-none = Ikkalasiga ham rozi emasman
    .sms = hech biriga
