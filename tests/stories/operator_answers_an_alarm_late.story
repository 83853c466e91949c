# She called for a person and waits, however long it takes: the late answer knocks.
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
person: urgent
->      opens a ticket: danger
->      ticket: now, raised by danger, +moment-alone
->      rings: pressed-urgent
->      consent: keep yes
bot:    danger-called reading=now until=24:00 again=
bot:    danger-hurting [yes] [no]
pressed: skip
bot:    danger-where [tj] [ru] [kz] [tr] [ae] [elsewhere]
wait: 8 min
operator: I am here now.
held:   operator-said text=I am here now.
bot:    knock
person: finally
->      shows: operator-said text=I am here now.
->      (for the operator to answer)
