# A talk that falls silent stays in the queue, and is no longer silent when they come back.
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
pressed: doctor
->      opens a ticket: need
->      ticket: today, need doctor, raised by shelter-or-doctor, +moment-alone
->      consent: keep yes
bot:    code-given code=4111 1111 1111 1111
bot:    needs-many [one] [few] [many]
wait: 40 min
timer:  broken-off
->      ticket: +broken-off
->      (noted)
person: hello
->      shuts: the neutral door
->      ticket: +phone-not-confirmed, -broken-off
bot:    welcome-door channel=telegram [tg] [ru] [uz] [en] [before]
pressed: before
->      ticket: +moment-unknown, -moment-alone, -phone-not-confirmed
bot:    needs-many [one] [few] [many]
