### Two questions, no more. A no to both still reaches a human.

# May we answer here later? Not a consent to anything else.
consents-write-back = May a person of this line write back to you here?
    .sms = May a person of this line write back to you here?

# May we ask around, without anything that names or reaches the person?
consents-look = May we look for a service for you, without your name?
    .sms = May we look for a service, without your name?

# Both questions in one, by SMS.
consents-both = May a person write back to you here? May we look for a service, without your name?
    .sms = May we write back? Look for a service, without your name?
consents-both-both = Both
    .sms = both
consents-both-back = Only write back
    .sms = only write back
consents-both-look = Only look for a service
    .sms = only look
consents-both-none = Neither
    .sms = neither
