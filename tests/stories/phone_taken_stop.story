# The phone is taken at minute 3 and *stop* typed on it. Nothing more is sent, an operator's words
# and cards included. Everything is heard: a word of danger is asked about, and silence rings.
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
pressed: safe_place
->      opens a ticket: need
->      ticket: today, need safe_place, raised by shelter-or-doctor, +moment-alone
->      consent: keep yes
bot:    code-given code=4111 1111 1111 1111
bot:    needs-many [one] [few] [many]
pressed: one
bot:    needs-where [TJ-DU] [TJ-SU] [TJ-KT] [TJ-GB] [TJ-RA] [ru] [kz] [tr] [ae] [elsewhere]
wait: 3 min
# Not she any more.
person: stop
->      ticket: +muted
bot:    stop-done
person: ok
->      (heard, not answered)
operator: Good day.
held:   operator-said text=Good day.
card: safe_place, codes
held:   code-state-question
sent: voice
->      keeps: voice
->      ticket: +phone-not-confirmed, +story, +media, -muted
bot:    voice-kept
bot:    welcome-door channel=telegram [tg] [ru] [uz] [en] [before]
# She has it again for a moment.
person: he is beating me, please
->      ticket: raised by danger-asked
bot:    danger-asked [yes] [no]
wait: 3 min
timer:  danger-silent
->      rings: danger
->      ticket: now, raised by danger
bot:    danger-called reading=now until=24:00 again=
bot:    danger-where [tj] [ru] [kz] [tr] [ae] [elsewhere]
