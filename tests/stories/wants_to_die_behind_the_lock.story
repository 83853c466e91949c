# Behind the lock nothing tells where somebody had said they were: the numbers are those of everywhere.
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
pressed: talk
->      opens a ticket: need
->      ticket: soon, need talk, +moment-alone
->      consent: keep yes
bot:    code-given code=4111 1111 1111 1111
bot:    needs-many [one] [few] [many]
pressed: one
bot:    needs-where [TJ-DU] [TJ-SU] [TJ-KT] [TJ-GB] [TJ-RA] [ru] [kz] [tr] [ae] [elsewhere]
pressed: TJ-DU
bot:    topics-ask [work] [marriage] [begging] [private] [army] [child-given] [illness] [talk]
wait: 20 min
person: I want to die
->      shuts: the neutral door
->      rings: dying
->      ticket: now, raised by dying-asked, +phone-not-confirmed
bot:    dying-asked [yes] [not-now] [misread]
pressed: yes
->      rings: dying
->      ticket: raised by dying
bot:    danger-number number=112 comes=comes-medical+comes-rescue+comes-fire+comes-police
bot:    dying-with reading=now until=24:00 again= [on]
person: 99
->      rings: pressed-urgent
->      ticket: raised by danger
bot:    danger-called reading=now until=24:00 again=
bot:    dying-with reading=now until=24:00 again= [on]
wait: 1 min
operator: I am here.
bot:    operator-said text=I am here.
person: I was at the river
->      (for the operator to answer)
