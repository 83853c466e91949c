# The phone is taken at minute 3. Whoever holds it types delete, stop and danger; nothing is undone.
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
pressed: urgent
->      opens a ticket: danger
->      ticket: now, raised by danger, +moment-alone
->      rings: pressed-urgent
->      consent: keep yes
bot:    danger-called reading=now until=24:00 again=
bot:    danger-hurting [yes] [no]
pressed: yes
bot:    danger-where [tj] [ru] [kz] [tr] [ae] [elsewhere]
pressed: tj
bot:    danger-number number=103 comes=comes-medical
bot:    danger-number number=112 comes=comes-rescue
bot:    danger-number number=101 comes=comes-fire
bot:    danger-number number=102 comes=comes-police
bot:    danger-stay reading=now until=24:00 again= [on]
wait: 3 min
# Not she any more.
person: delete my data
bot:    erase-sure [yes] [no]
pressed: yes
->      erases: here, and ours after a check
bot:    erase-done
bot:    welcome-door channel=telegram [tg] [ru] [uz] [en] [before]
person: stop
bot:    stop-done
person: ok
->      (heard, not answered)
# Danger is heard all the same.
person: помогите меня бьют
->      opens a ticket: danger
->      ticket: raised by danger-asked, +moment-unknown, -moment-alone
bot:    danger-asked [yes] [no]
wait: 3 min
timer:  danger-silent
->      rings: danger
bot:    danger-called reading=now until=24:00 again=
bot:    danger-where [tj] [ru] [kz] [tr] [ae] [elsewhere]
