# She says no: it is noted, nothing rings, and the question stands where it stood.
channel: sms

person: salom
bot:    welcome-door channel=sms [tg] [ru] [uz] [en] [tg-Latn] [before]
person: 3
bot:    welcome-moment [alone] [others] [later] [urgent]
person: 1
bot:    about-ask … [me] [other] [question] [code]
person: 1
bot:    age-ask [under-18] [adult] [not-sure]
person: 2
bot:    needs-now [a list]
person: my brother told the boss and now the boss says he will kill me
->      opens a ticket: danger
->      ticket: today, raised by danger-asked, +moment-alone
->      consent: keep yes
bot:    danger-asked [yes] [no]
person: 2
->      ticket: +danger-said-no
bot:    code-given code=4111 1111 1111 1111
bot:    needs-now [a list]
