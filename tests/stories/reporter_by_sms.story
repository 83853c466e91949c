# An employer by SMS, about work that has not begun: flagged for the operator, a question left open,
# several asked as one list, one consent, and nothing about anybody is told.
channel: sms

person: hello
bot:    welcome-door channel=sms [tg] [ru] [uz] [en] [tg-Latn] [before]
person: 4
bot:    welcome-moment [alone] [others] [later] [urgent]
person: 1
bot:    about-ask … [me] [other] [question] [code]
person: 2
bot:    reporter-relation [family] [friend] [witness] [partner] [in-law] [employer] [agent] [official]
person: 6
bot:    reporter-danger [dont-know] [yes] [no]
person: 1
bot:    reporter-safe [dont-know] [knows] [hurt] [none]
person: 3
bot:    reporter-age [not-sure] [under-18] [adult]
person: 77
bot:    topics-ask [work] [marriage] [begging] [private] [army] [child-given] [illness] [talk]
person: 1
bot:    topics-tense [going-on] [over] [not-yet]
person: 3
bot:    plan-signs [papers] [debt] [refuse] [none]
person: 1 2
->      opens a ticket: sign
->      ticket: today, level 1-3, raised by held-before-leaving, +moment-alone, +relation-employer, +they-know-no, +hurt-if-called-yes, +may-be-the-danger
->      consent: keep yes
bot:    code-given code=4111 1111 1111 1111
bot:    consents-write-back [yes] [no]
person: 1
->      consent: write-back yes, to be asked again
bot:    reporter-unseen
person: a friend at work can tell them
->      seals: unseen
bot:    human-thanks reading=now until=24:00 again=
