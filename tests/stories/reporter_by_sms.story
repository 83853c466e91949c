# An employer by SMS, about work that has not begun: flagged for the operator, every question may
# be left open, one consent, and nothing about anybody is told.
channel: sms

person: hello
bot:    welcome-door channel=sms [tg] [ru] [uz] [en] [before]
person: 4
bot:    welcome-moment [alone] [others] [later] [urgent]
person: 1
bot:    about-ask … [me] [other] [question] [code]
person: 2
bot:    reporter-relation [family] [friend] [witness] [partner] [in-law] [employer] [agent] [official]
person: 6
bot:    reporter-danger [dont-know] [yes] [no]
person: 1
bot:    reporter-knows [dont-know] [yes] [no]
person: 77
bot:    reporter-called [dont-know] [yes] [no]
person: 77
bot:    reporter-age [not-sure] [under-18] [adult]
person: 77
bot:    topics-ask [work] [marriage] [begging] [private] [army] [child-given] [illness] [talk]
person: 1
bot:    topics-tense [going-on] [over] [not-yet]
person: 3
bot:    plan-who who=other tense=now track=labour [agency] [known] [online] [myself]
person: 77
bot:    plan-papers who=other tense=now track=labour [yes] [no]
person: 77
bot:    plan-debt who=other tense=now track=labour [yes] [no]
person: 77
bot:    plan-refuse who=other tense=now track=labour [yes] [no]
person: 77
bot:    consents-write-back [yes] [no]
person: 1
bot:    reporter-unseen
person: 77
->      opens a ticket: finished
->      ticket: soon, +moment-alone, +relation-employer, +may-be-the-danger
->      consent: keep yes
->      consent: write-back yes, to be asked again
bot:    code-given code=4111 1111 1111 1111
bot:    human-thanks reading=now until=24:00 again=
