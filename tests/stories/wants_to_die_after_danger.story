# Not meant; but danger was said before, and the ticket stays where it stands.
channel: telegram

person: hello
bot:    welcome-door channel=telegram [tg] [ru] [uz] [en] [before]
pressed: en
bot:    welcome-moment [alone] [others] [later] [urgent]
pressed: alone
bot:    about-ask … [me] [other] [question] [code]
pressed: me
bot:    age-ask [under-18] [adult] [not-sure]
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
pressed: on
bot:    code-given code=4111 1111 1111 1111
bot:    age-ask [under-18] [adult] [not-sure]
person: хочу умереть
->      rings: dying
->      ticket: raised by dying-asked
bot:    dying-asked [yes] [not-now] [misread]
pressed: misread
->      rings no more: dying
bot:    dying-misread-answer
bot:    age-ask [under-18] [adult] [not-sure]
