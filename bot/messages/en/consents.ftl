### Two questions, no more. A no to both still reaches a human.

# May we answer here later? Not a consent to anything else.
consents-write-back = May a person of this line write back to you here?
    .sms = May a person of this line write back to you here?
# May we ask around, without anything that names or reaches the person?
consents-look = May we look for a service for you, without giving your name?
    .sms = May we look for a service, without your name?
# Both questions in one, by SMS.
consents-both = May a person write back to you here? May we look for a service, without your name?
    .sms = May a person write back to you here? May we look for a service, without your name?
# Yes to both questions.
consents-both-both = Both
    .sms = both
# Yes to being written to, no to looking.
consents-both-write = Only write back
    .sms = only write back
# No to being written to, yes to looking.
consents-both-look = Only look for a service
    .sms = only look
# No to both. It changes nothing about a person reading this.
consents-both-none = Neither
    .sms = neither
