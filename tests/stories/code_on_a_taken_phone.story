# Her phone is taken, and her code is known. It opens no content: what an operator wrote, and the card, stay back.
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
wait: 30 min
operator: The shelter has room for you.
held:   operator-said text=The shelter has room for you.
bot:    knock
card: shelter, contact
->      (noted)
# Not she. He has found the code, and not the word.
person: 4111 1111 1111 1111
->      shuts: the neutral door
->      ticket: +phone-not-confirmed
->      (checks it, slowly)
checked: code
->      goes on with: the case of the code
->      keeps back: operator-said text=The shelter has room for you.
->      ticket: +came-by-code, -phone-not-confirmed
bot:    code-state-received
bot:    human-noted reading=now until=24:00 again=
person: who is this
->      (for the operator to answer)
wait: 20 min
operator: Good day.
held:   operator-said text=Good day.
person: hello
->      shuts: the neutral door
->      ticket: +phone-not-confirmed
->      (checks it, slowly)
checked: unknown
bot:    welcome-door channel=telegram [tg] [ru] [uz] [en] [before]
pressed: before
bot:    welcome-word
person: 4111 1111 1111 1111
->      (checks it, slowly)
checked: code
->      goes on with: the case of the code
->      keeps back: operator-said text=Good day.
->      ticket: -phone-not-confirmed
bot:    code-state-received
bot:    human-noted reading=now until=24:00 again=
person: hello again
->      (for the operator to answer)
# She has it again, and says her own word.
wait: 20 min
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
->      shows: operator-said text=The shelter has room for you.
->      shows: operator-said text=Good day.
->      ticket: -came-by-code, -phone-not-confirmed
bot:    code-state-received
bot:    human-noted reading=now until=24:00 again=
