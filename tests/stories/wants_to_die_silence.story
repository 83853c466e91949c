# Silence for three minutes counts as yes.
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
person: не хочу жить
->      opens a ticket: dying
->      ticket: now, raised by dying-asked, +moment-alone
->      rings: dying
->      consent: keep yes
bot:    dying-asked [yes] [not-now] [misread]
wait: 4 min
timer:  dying-silent
->      rings: dying
->      ticket: raised by dying
bot:    danger-number number=112 comes=comes-medical+comes-rescue+comes-fire+comes-police
bot:    dying-with reading=now until=24:00 again= [on]
pressed: on
bot:    code-given code=4111 1111 1111 1111
bot:    needs-now [a list]
