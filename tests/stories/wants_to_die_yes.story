# Somebody wants to die: medical numbers first, never the police, an honest line, and nothing locks.
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
person: I want to die
->      opens a ticket: dying
->      ticket: now, raised by dying-asked, +moment-alone
->      rings: dying
->      consent: keep yes
bot:    dying-asked [yes] [not-now] [misread]
pressed: yes
->      rings: dying
->      ticket: raised by dying
bot:    danger-number number=112 comes=comes-medical+comes-rescue+comes-fire+comes-police
bot:    dying-with reading=now until=24:00 again= [on]
wait: 6 min
timer:  dying-line-1
bot:    dying-line
person: everything is dark
bot:    dying-with reading=now until=24:00 again= [on]
wait: 20 min
timer:  dying-line-2
bot:    dying-line
timer:  dying-line-3
bot:    dying-line
timer:  dying-line-4
bot:    dying-line
timer:  dying-line-5
bot:    dying-line
person: still here
bot:    dying-with reading=now until=24:00 again= [on]
operator: My name does not matter. I read you. Tell me.
bot:    operator-said text=My name does not matter. I read you. Tell me.
person: they took the children
->      (for the operator to answer)
