# Nobody reads at night, and that is what is said. It rings all the same.
channel: telegram
duty: nobody

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
person: 00
->      opens a ticket: person
->      ticket: today, +moment-alone, +person
->      rings: person
->      consent: keep yes
bot:    danger-called reading=later until= again=08:00
bot:    danger-number number=112 comes=comes-medical+comes-rescue+comes-fire+comes-police
bot:    danger-hurting [yes] [no]
pressed: no
->      ticket: +danger-said-no
bot:    danger-stay reading=later until= again=08:00 [on]
wait: 11 min
timer:  unanswered
bot:    danger-nobody-yet
pressed: on
bot:    code-given code=4111 1111 1111 1111
bot:    needs-now [a list]
