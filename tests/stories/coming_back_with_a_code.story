# A code from another channel: a wrong one, the right one; what one sees is one of four states.
channel: web

person: hello
bot:    welcome-door channel=web [tg] [ru] [uz] [en] [before]
pressed: en
bot:    welcome-moment [alone] [others] [later] [urgent]
pressed: alone
bot:    about-ask … [me] [other] [question] [code]
pressed: code
bot:    code-enter [without]
person: it is in my old phone
->      opens a ticket: story
->      ticket: soon, +moment-alone, +story
bot:    story-kept
bot:    code-given code=4111 1111 1111 1111
bot:    code-enter [without]
person: 4222 2222 2222 2220
->      (checks it, slowly)
checked: unknown
bot:    code-unknown
bot:    code-enter [without]
person: 4111 1111 1111 1111
->      (checks it, slowly)
checked: code
->      goes on with: the case of the code
->      ticket: +came-by-code
bot:    code-state-received
bot:    human-noted reading=now until=24:00 again=
person: are you there
bot:    human-noted reading=now until=24:00 again=
operator: Good day.
bot:    operator-said text=Good day.
