# An operator has a second word offered. Never in the first chat: she must have come back once.
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
pressed: skip
bot:    topics-ask [work] [marriage] [begging] [private] [army] [child-given] [illness] [talk]
pressed: skip
bot:    consents-write-back [yes] [no]
pressed: yes
->      consent: write-back yes
bot:    consents-look [yes] [no]
pressed: yes
->      consent: look-for-service yes
bot:    contact-way [knock] [direct]
pressed: knock
bot:    contact-when [any] [day] [evening] [night]
pressed: any
->      seals: when
bot:    contact-word ours=ours-3
person: green kettle
->      keeps: a word
->      seals: ours
bot:    human-thanks reading=now until=24:00 again=
checked: kept
->      (noted)
offered: second-word
->      (noted)
wait: 30 min
person: hello
->      shuts: the neutral door
->      ticket: +phone-not-confirmed
->      (checks it, slowly)
checked: unknown
bot:    welcome-door channel=telegram [tg] [ru] [uz] [en] [before]
pressed: before
bot:    welcome-word
person: green kettle
->      (checks it, slowly)
checked: word
->      ticket: -phone-not-confirmed
bot:    code-state-received
bot:    forced-ask
# The same word cannot do both.
person: Green kettle
->      keeps: a word
->      (checks it, slowly)
checked: taken
bot:    forced-taken
bot:    forced-ask
person: blue door
->      keeps: a word
->      (checks it, slowly)
checked: kept
bot:    forced-kept
bot:    human-noted reading=now until=24:00 again=
person: thank you
bot:    human-noted reading=now until=24:00 again=
# Later somebody stands beside her and wants to see it. She says the second word.
wait: 30 min
person: hello
->      shuts: the neutral door
->      ticket: +phone-not-confirmed
->      (checks it, slowly)
checked: unknown
bot:    welcome-door channel=telegram [tg] [ru] [uz] [en] [before]
pressed: before
bot:    welcome-word
person: Blue door
->      (checks it, slowly)
checked: duress
->      rings: forced
->      ticket: now, +moment-unknown, +forced, -moment-alone
bot:    question-topic [job-offer] [papers] [wages] [going] [coming-home] [something-else]
pressed: job-offer
bot:    info-answer-job-offer
bot:    question-more [another] [mine] [enough]
operator: Are you well?
held:   operator-said text=Are you well?
# Alone again. Nothing was lost, and nothing was shown.
wait: 30 min
person: hello
->      shuts: the neutral door
->      (checks it, slowly)
checked: unknown
bot:    welcome-door channel=telegram [tg] [ru] [uz] [en] [before]
pressed: before
bot:    welcome-word
person: green kettle
->      (checks it, slowly)
checked: word
->      shows: operator-said text=Are you well?
->      ticket: -phone-not-confirmed
bot:    code-state-received
bot:    human-noted reading=now until=24:00 again=
