# A word in a longer text may mean danger. The ticket knows at once; two minutes of silence ring.
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
pressed: food
->      opens a ticket: need
->      ticket: soon, need food, +moment-alone
->      consent: keep yes
bot:    code-given code=4111 1111 1111 1111
bot:    needs-many [one] [few] [many]
person: my cousin says they beat him at the farm every week, he beats me too
->      ticket: today, raised by danger-asked
bot:    danger-asked [yes] [no]
wait: 3 min
timer:  danger-silent
->      rings: danger
->      ticket: now, raised by danger
bot:    danger-called reading=now until=24:00 again=
bot:    danger-where [tj] [ru] [kz] [tr] [ae] [elsewhere]
pressed: ru
bot:    danger-number number=112 comes=comes-medical+comes-rescue+comes-fire+comes-police
bot:    danger-stay reading=now until=24:00 again= [on]
pressed: on
bot:    needs-many [one] [few] [many]
