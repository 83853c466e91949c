# Delete my data after danger: here at once, ours only after a check. The same words on the screen.
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
person: 99
->      opens a ticket: danger
->      ticket: now, raised by danger, +moment-alone
->      rings: pressed-urgent
->      consent: keep yes
bot:    danger-called reading=now until=24:00 again=
bot:    danger-hurting [yes] [no]
pressed: yes
bot:    danger-where [tj] [ru] [kz] [tr] [ae] [elsewhere]
person: delete my data
bot:    erase-sure [yes] [no]
pressed: yes
->      erases: here, and ours after a check
bot:    erase-done
bot:    welcome-door channel=telegram [tg] [ru] [uz] [en] [before]
wait: 30 min
person: hello
->      shuts: the neutral door
bot:    welcome-door channel=telegram [tg] [ru] [uz] [en] [before]
