# On a page of ours the number comes at once, in danger too. What an operator writes stands there
# when it is opened; after the lock the page shows the neutral door.
channel: web

person: hello
bot:    welcome-door channel=web [tg] [ru] [uz] [en] [before]
pressed: en
bot:    welcome-moment [alone] [others] [later] [urgent]
pressed: urgent
->      opens a ticket: danger
->      ticket: now, raised by danger, +moment-unknown
->      rings: pressed-urgent
bot:    danger-called reading=now until=24:00 again=
bot:    code-given code=4111 1111 1111 1111
bot:    danger-hurting [yes] [no]
pressed: yes
bot:    danger-where [tj] [ru] [kz] [tr] [ae] [elsewhere]
pressed: kz
bot:    danger-number number=112 comes=comes-medical+comes-rescue+comes-fire+comes-police
bot:    danger-stay reading=now until=24:00 again= [on]
wait: 7 min
operator: I am here. Can you write?
bot:    operator-said text=I am here. Can you write?
person: yes
->      (for the operator to answer)
wait: 20 min
operator: Are you there?
bot:    operator-said text=Are you there?
person: hello
->      shuts: the neutral door
->      ticket: +phone-not-confirmed
bot:    welcome-door channel=web [tg] [ru] [uz] [en] [before]
pressed: before
->      ticket: -phone-not-confirmed
bot:    welcome-moment [alone] [others] [later] [urgent]
