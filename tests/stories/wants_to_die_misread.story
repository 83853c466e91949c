# It was meant otherwise: back to where we were.
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
person: I want to die of this heat, my boss says suicide
->      opens a ticket: dying
->      ticket: now, raised by dying-asked, +moment-alone
->      rings: dying
->      consent: keep yes
bot:    dying-asked [yes] [not-now] [misread]
pressed: misread
->      rings no more: dying
->      ticket: today
bot:    dying-misread-answer
bot:    code-given code=4111 1111 1111 1111
bot:    needs-now [a list]
