# By SMS Tajik can be had in Latin letters: at the door, or later by a word; the place is kept.
channel: sms

person: salom
bot:    welcome-door channel=sms [tg] [ru] [uz] [en] [tg-Latn] [before]
person: 1
bot:    welcome-moment [alone] [others] [later] [urgent]
person: 1
bot:    about-ask … [me] [other] [question] [code]
person: 1
bot:    age-ask [under-18] [adult] [not-sure]
person: lotini
bot:    language-ask [tg] [ru] [uz] [en] [tg-Latn]
person: 5
bot:    age-ask [under-18] [adult] [not-sure]
person: 2
bot:    needs-now [a list]
person: 7
->      opens a ticket: need
->      ticket: soon, need wages, +moment-alone
->      consent: keep yes
bot:    code-given code=4111 1111 1111 1111
bot:    topics-ask [work] [marriage] [begging] [private] [army] [child-given] [illness] [talk]
