# Delete my data: nothing speaks against it. The same words on the screen either way.
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
person: delete my data
bot:    erase-sure [yes] [no]
pressed: no
bot:    needs-many [one] [few] [many]
person: delete my data
bot:    erase-sure [yes] [no]
pressed: yes
->      erases: here, and ours
bot:    erase-done
bot:    welcome-door channel=telegram [tg] [ru] [uz] [en] [before]
