# By SMS in Tajik: numbers, short forms, what would stop you leaving in two halves, both consents in one.
channel: sms

person: салом
bot:    welcome-door channel=sms [tg] [ru] [uz] [en] [tg-Latn] [before]
person: 1
bot:    welcome-moment [alone] [others] [later] [urgent]
person: 1
bot:    about-ask … [me] [other] [question] [code]
person: 1
bot:    age-ask [under-18] [adult] [not-sure]
person: 2
bot:    needs-now [a list]
person: 5 7
->      opens a ticket: need
->      ticket: soon, need food, need wages, +moment-alone
->      consent: keep yes
bot:    code-given code=4111 1111 1111 1111
bot:    topics-ask [work] [marriage] [begging] [private] [army] [child-given] [illness] [talk]
person: 1
bot:    topics-tense [going-on] [over] [not-yet]
person: 1
bot:    screening-q2 who=self tense=now track=labour [1] [2] [3]
person: 1
->      ticket: level 0-3
bot:    screening-q1 who=self tense=now track=labour [y] [n]
person: не
bot:    screening-q4a who=self tense=now track=labour [1] [2] [3] [4] [5] [0]
person: 0
bot:    screening-q4b who=self tense=now track=labour [6] [7] [8] [9] [10] [0]
person: 7
bot:    miss-again
bot:    screening-q4b who=self tense=now track=labour [6] [7] [8] [9] [10] [0]
person: ҳа
bot:    miss-person
bot:    screening-q4b who=self tense=now track=labour [6] [7] [8] [9] [10] [0]
person: 1
->      ticket: level 1-3
bot:    consents-both [both] [write] [look] [none]
person: 1
->      consent: write-back yes
->      consent: look-for-service yes
bot:    human-thanks reading=now until=24:00 again=
