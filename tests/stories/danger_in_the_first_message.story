# Danger in the very first message rings before a language is chosen. The number comes later.
channel: telegram

person: меня бьют помогите
->      opens a ticket: danger
->      ticket: now, raised by danger, +moment-unknown
->      rings: danger
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
# Nobody has opened it yet.
wait: 11 min
timer:  unanswered
bot:    danger-nobody-yet
person: он за дверью
bot:    danger-stay reading=now until=24:00 again= [on]
operator: I am here. Can you speak?
bot:    operator-said text=I am here. Can you speak?
person: yes
->      (for the operator to answer)
