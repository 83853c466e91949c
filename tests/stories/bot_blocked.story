# She blocks us. We write no more, and the ticket says so; when she comes back we may.
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
operator: Good day.
bot:    operator-said text=Good day.
failed: blocked
->      ticket: +cannot-be-answered-here
->      (noted)
operator: Are you there?
held:   operator-said text=Are you there?
referral: accepted
held:   referral-accepted recipient=Shelter Lola
wait: 40 min
timer:  broken-off
->      (noted)
came back:
->      ticket: -cannot-be-answered-here
->      (noted)
person: hello
->      shuts: the neutral door
->      ticket: +phone-not-confirmed
bot:    welcome-door channel=telegram [tg] [ru] [uz] [en] [before]
pressed: before
->      shows: operator-said text=Are you there?
->      shows: referral-accepted recipient=Shelter Lola
->      ticket: +moment-unknown, -moment-alone, -phone-not-confirmed
bot:    human-noted reading=now until=24:00 again=
