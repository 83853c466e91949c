# After a silence the door stands. Who set no word presses before, and stands at the open question.
channel: sms

person: hello
bot:    welcome-door channel=sms [tg] [ru] [uz] [en] [tg-Latn] [before]
person: 4
bot:    welcome-moment [alone] [others] [later] [urgent]
person: 1
bot:    about-ask … [me] [other] [question] [code]
person: 1
bot:    age-ask [under-18] [adult] [not-sure]
person: 2
bot:    needs-now [a list]
person: 2 5
->      opens a ticket: need
->      ticket: today, need doctor, need food, raised by shelter-or-doctor, +moment-alone
->      consent: keep yes
bot:    code-given code=4111 1111 1111 1111
bot:    topics-ask [work] [marriage] [begging] [private] [army] [child-given] [illness] [talk]
wait: 20 min
person: I am back and I need the doctor soon please
->      shuts: the neutral door
->      ticket: +phone-not-confirmed, +story
bot:    welcome-door channel=sms [tg] [ru] [uz] [en] [tg-Latn] [before]
person: 6
->      ticket: +moment-unknown, -moment-alone, -phone-not-confirmed
bot:    topics-ask [work] [marriage] [begging] [private] [army] [child-given] [illness] [talk]
