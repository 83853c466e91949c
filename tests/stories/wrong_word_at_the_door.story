# Who set a word has a door like any other: a second person's *hello* is answered as on a phone that
# never wrote, and nothing tells that a word was set.
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
# Not she.
person: hello
->      shuts: the neutral door
->      ticket: +phone-not-confirmed
->      (checks it, slowly)
checked: unknown
bot:    welcome-door channel=telegram [tg] [ru] [uz] [en] [before]
person: sister
->      (checks it, slowly)
checked: unknown
bot:    welcome-door channel=telegram [tg] [ru] [uz] [en] [before]
pressed: en
->      ticket: +moment-unknown, -moment-alone
bot:    welcome-moment [alone] [others] [later] [urgent]
person: sister
->      (checks it, slowly)
checked: unknown
bot:    miss-again
bot:    welcome-moment [alone] [others] [later] [urgent]
# She, again.
person: Green kettle
->      (checks it, slowly)
checked: word
->      ticket: -phone-not-confirmed
bot:    code-state-received
bot:    human-thanks reading=now until=24:00 again=
