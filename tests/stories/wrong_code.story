# A code that opens nothing, then the right one, on another channel.
channel: web

person: hello
bot:    welcome-door channel=web [tg] [ru] [uz] [en] [before]
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
wait: 20 min
person: hello
->      shuts: the neutral door
->      ticket: +phone-not-confirmed
bot:    welcome-door channel=web [tg] [ru] [uz] [en] [before]
person: 4222 2222 2222 2220
->      (checks it, slowly)
checked: unknown
bot:    code-unknown
bot:    welcome-door channel=web [tg] [ru] [uz] [en] [before]
person: 4111 1111 1111 1111
->      (checks it, slowly)
checked: code
->      goes on with: the case of the code
->      ticket: +came-by-code, -phone-not-confirmed
bot:    code-state-received
bot:    human-noted reading=now until=24:00 again=
person: what now
bot:    human-noted reading=now until=24:00 again=
