### Two questions, no more. A no to both still reaches a human.

# May we answer here later? Not a consent to anything else.
consents-write-back = Мумкин аст, ки корманди ин хат ба Шумо ҳамин ҷо ҷавоб нависад?
    .sms = Мумкин аст, ки корманди мо ба Шумо ҷавоб нависад?
# May we ask around, without anything that names or reaches the person?
consents-look = Мумкин аст, ки бе гуфтани номатон бароятон кӯмак ҷӯем?
    .sms = Мумкин аст, ки бе номатон кӯмак ҷӯем?
# Both questions in one, by SMS.
consents-both = Мумкин аст, ки одам ба Шумо ҳамин ҷо ҷавоб нависад? Мумкин аст, ки бе гуфтани номатон кӯмак ҷӯем?
    .sms = Ба Шумо нависем? Бе гуфтани ном кӯмак ҷӯем?
# Yes to both questions.
consents-both-both = Ҳарду
    .sms = ҳарду
# Yes to being written to, no to looking.
consents-both-write = Танҳо ҷавоб навиштан
    .sms = нависед
# No to being written to, yes to looking.
consents-both-look = Танҳо кӯмак ҷустан
    .sms = ҷӯед
# No to both. It changes nothing about a person reading this.
consents-both-none = Ҳеҷ кадом
    .sms = ҳеҷ кадом
