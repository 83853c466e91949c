# Who set no word of their own is asked for that one first; who skips it is not asked again.
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
pressed: skip
bot:    human-thanks reading=now until=24:00 again=
wait: 30 min
offered: second-word
bot:    knock
person: hello
->      shuts: the neutral door
->      ticket: +phone-not-confirmed
bot:    welcome-door channel=telegram [tg] [ru] [uz] [en] [before]
pressed: before
->      ticket: +moment-unknown, -moment-alone, -phone-not-confirmed
bot:    welcome-moment [alone] [others] [later]
pressed: alone
->      ticket: +moment-alone, -moment-unknown
bot:    contact-word ours=ours-3
person: green kettle
->      keeps: a word
->      seals: ours
->      (checks it, slowly)
checked: kept
bot:    forced-ask
person: blue door
->      keeps: a word
->      (checks it, slowly)
checked: kept
bot:    forced-kept
bot:    human-noted reading=now until=24:00 again=
wait: 30 min
offered: second-word
bot:    knock
person: hello
->      shuts: the neutral door
->      ticket: +phone-not-confirmed
->      (checks it, slowly)
checked: unknown
bot:    welcome-door channel=telegram [tg] [ru] [uz] [en] [before]
person: blue door
->      (checks it, slowly)
checked: duress
->      rings: forced
->      ticket: now, +moment-unknown, +forced, -moment-alone
bot:    question-topic [job-offer] [papers] [wages] [going] [coming-home] [something-else]
