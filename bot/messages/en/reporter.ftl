### Somebody writes about another person. They speak for themselves only; kin may be the danger.

# First question to a reporter; the second sentence is the same answer we give about anybody.
reporter-relation = How do you know this person? We never say who has or has not written to us.
    .sms = How do you know this person?
# Who the writer is to the person they write about.
relation-family = Family
    .sms = family
# Who the writer is to the person they write about.
relation-friend = Friend or neighbour
    .sms = friend, neighbour
# Who the writer is to the person they write about.
relation-witness = I saw or heard something
    .sms = saw or heard
# Who the writer is to the person they write about.
relation-partner = Husband, wife or partner
    .sms = spouse, partner
# Who the writer is to the person they write about.
relation-in-law = Family by marriage
    .sms = family by marriage
# Who the writer is to the person they write about.
relation-employer = Employer or boss
    .sms = employer
# Who the writer is to the person they write about.
relation-agent = Agent or middleman
    .sms = agent
# Who the writer is to the person they write about.
relation-official = Teacher, doctor or official
    .sms = official
# Is the other person in danger at this moment?
reporter-danger = Is somebody hurting them now, or about to?
    .sms = Is somebody hurting them, or about to?
# Whether the person written about knows of it.
reporter-knows = Do they know that you write to us?
    .sms = Do they know that you write?
# Whether a call could do harm.
reporter-called = Could they be hurt if somebody called them?
    .sms = Could a call bring them harm?
# The age of the person written about.
reporter-age = How old are they?
    .sms = How old are they?
# An age band, of somebody else.
age-other-not-sure = I do not know
    .sms = don't know
# An age band, of somebody else.
age-other-under-18 = Under 18
    .sms = they are under 18
# An age band, of somebody else.
age-other-adult = 18 or older
    .sms = they are 18 or older
# Typed freely and sealed, or skipped.
reporter-unseen = How could they be reached without anybody noticing? Write it in your own words, or skip.
    .sms = How could they be reached without anybody noticing? Write it, or 77.
# By SMS only, in place of the two questions above; several may be chosen.
reporter-safe = Do they know that you write? Could a call bring them harm?
# The person written about knows of it.
reporter-safe-knows = they know
# A call could do harm.
reporter-safe-hurt = a call could bring harm
