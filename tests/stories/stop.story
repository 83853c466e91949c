# STOP ends our writing, not our listening. An accidental ok does not undo it; a real text does.
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
pressed: lawyer
->      opens a ticket: need
->      ticket: soon, need lawyer, +moment-alone
->      consent: keep yes
bot:    code-given code=4111 1111 1111 1111
bot:    needs-many [one] [few] [many]
person: stop
->      ticket: +muted
bot:    stop-done
person: ok
->      (heard, not answered)
pressed: one
->      (heard, not answered)
operator: Good day.
held:   operator-said text=Good day.
sent: sticker
->      (heard, not answered)
person: I changed my mind, can you help
->      ticket: +phone-not-confirmed, +story, -muted
bot:    welcome-door channel=telegram [en] [tg] [ru] [uz] [before]
pressed: before
->      shows: operator-said text=Good day.
->      ticket: +moment-unknown, -moment-alone, -phone-not-confirmed
bot:    needs-many [one] [few] [many]
