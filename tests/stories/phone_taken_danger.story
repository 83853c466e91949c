# The phone is taken at minute 3 and *danger* typed on it, to see what happens. It rings all the
# same; nothing said before is shown, and a *no* afterwards takes nothing back.
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
wait: 3 min
# Not she any more.
person: danger
->      rings: pressed-urgent
->      ticket: now, raised by danger
bot:    danger-called reading=now until=24:00 again=
bot:    danger-hurting [yes] [no]
pressed: no
->      ticket: +danger-said-no
bot:    danger-stay reading=now until=24:00 again= [on]
wait: 12 min
timer:  unanswered
bot:    danger-nobody-yet
