# By SMS no word is set: the knock says nothing, and the content follows whoever goes on there.
channel: sms

person: hello
bot:    welcome-door channel=sms [tg] [ru] [uz] [en] [tg-Latn] [before]
person: 3
bot:    welcome-moment [alone] [others] [later] [urgent]
person: 1
bot:    about-ask … [me] [other] [question] [code]
person: 1
bot:    age-ask [under-18] [adult] [not-sure]
person: 2
bot:    needs-now [a list]
person: 1
->      opens a ticket: need
->      ticket: today, need safe_place, raised by shelter-or-doctor, +moment-alone
->      consent: keep yes
bot:    code-given code=4111 1111 1111 1111
bot:    topics-ask [work] [marriage] [begging] [private] [army] [child-given] [illness] [talk]
person: 1
bot:    topics-tense [going-on] [over] [not-yet]
person: skip
bot:    screening-q2 who=self tense=now track=labour [1] [2] [3]
person: skip
->      ticket: level 0-3
bot:    screening-q1 who=self tense=now track=labour [y] [n]
person: 1
->      ticket: level 1-3
bot:    screening-q4a who=self tense=now track=labour [1] [2] [3] [4] [5] [0]
person: 1
bot:    screening-q4b who=self tense=now track=labour [6] [7] [8] [9] [10] [0]
person: skip
bot:    consents-both [both] [write] [look] [none]
wait: 30 min
timer:  broken-off
->      ticket: raised by broken-off, +broken-off
->      (noted)
operator: The embassy opens at nine.
held:   operator-said text=The embassy opens at nine.
person: yes?
->      shuts: the neutral door
->      ticket: +phone-not-confirmed, -broken-off
bot:    welcome-door channel=sms [tg] [ru] [uz] [en] [tg-Latn] [before]
person: 6
->      shows: operator-said text=The embassy opens at nine.
->      ticket: +moment-unknown, -moment-alone, -phone-not-confirmed
bot:    human-noted reading=now until=24:00 again=
person: thank you
->      (for the operator to answer)
