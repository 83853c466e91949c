# Not now: a person reads it today.
channel: telegram

person: hello
bot:    welcome-door channel=telegram [tg] [ru] [uz] [en] [before]
pressed: en
bot:    welcome-moment [alone] [others] [later] [urgent]
pressed: alone
bot:    about-ask … [me] [other] [question] [code]
pressed: me
bot:    age-ask [under-18] [adult] [not-sure]
pressed: adult
bot:    needs-now [a list]
person: хочу умереть
->      opens a ticket: dying
->      ticket: now, raised by dying-asked, +moment-alone
->      rings: dying
->      consent: keep yes
bot:    dying-asked [yes] [not-now] [misread]
pressed: not-now
->      rings no more: dying
->      ticket: today, raised by dying-not-now
bot:    dying-today reading=now until=24:00 again= [on]
person: it comes at night
bot:    dying-today reading=now until=24:00 again= [on]
pressed: on
bot:    code-given code=4111 1111 1111 1111
bot:    needs-now [a list]
