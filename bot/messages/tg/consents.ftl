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
consents-both-both = Ҳарду
    .sms = ҳарду
consents-both-write = Танҳо ҷавоб навиштан
    .sms = нависед
consents-both-look = Танҳо кӯмак ҷустан
    .sms = ҷӯед
consents-both-none = Ҳеҷ кадом
    .sms = ҳеҷ кадом
