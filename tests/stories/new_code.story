# A code that was lost. An operator, who has asked, has a new one sent: at once to who is there, after
# a knock to who is not; the old one opens until then, and nothing afterwards.
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
pressed: doctor
->      opens a ticket: need
->      ticket: today, need doctor, raised by shelter-or-doctor, +moment-alone
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
offered: new-code
->      draws: another code
bot:    code-given code=4111 1111 1111 1111
wait: 30 min
offered: new-code
bot:    knock
person: hello
->      shuts: the neutral door
->      ticket: +phone-not-confirmed
bot:    welcome-door channel=telegram [tg] [ru] [uz] [en] [before]
pressed: before
->      ticket: +moment-unknown, -moment-alone, -phone-not-confirmed
->      draws: another code
bot:    code-given code=4111 1111 1111 1111
bot:    human-thanks reading=now until=24:00 again=
