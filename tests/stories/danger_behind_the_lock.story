# Behind the lock danger is heard as before: it is asked about, rings, and reaches the same ticket,
# marked as a phone not confirmed. Nothing of before is shown, and it ends at the door.
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
pressed: papers
->      opens a ticket: need
->      ticket: soon, need papers, +moment-alone
->      consent: keep yes
bot:    code-given code=4111 1111 1111 1111
bot:    needs-many [one] [few] [many]
pressed: few
bot:    needs-where [TJ-DU] [TJ-SU] [TJ-KT] [TJ-GB] [TJ-RA] [ru] [kz] [tr] [ae] [elsewhere]
wait: 40 min
timer:  broken-off
->      ticket: +broken-off
->      (noted)
person: помогите, меня бьют
->      shuts: the neutral door
->      ticket: today, raised by danger-asked, +phone-not-confirmed, -broken-off
bot:    danger-asked [yes] [no]
pressed: yes
->      rings: danger
->      ticket: now, raised by danger
bot:    danger-called reading=now until=24:00 again=
bot:    danger-where [tj] [ru] [kz] [tr] [ae] [elsewhere]
pressed: tj
bot:    danger-number number=103 comes=comes-medical
bot:    danger-number number=112 comes=comes-rescue
bot:    danger-number number=101 comes=comes-fire
bot:    danger-number number=102 comes=comes-police
bot:    danger-stay reading=now until=24:00 again= [on]
pressed: on
bot:    welcome-door channel=telegram [ru] [tg] [uz] [en] [before]
