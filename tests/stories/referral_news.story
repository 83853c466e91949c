# The news of a referral: all of it knocks first, for she said that we may write. Nothing of it is
# on the screen of a phone that nobody looks at.
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
pressed: TJ-DU
bot:    topics-ask [work] [marriage] [begging] [private] [army] [child-given] [illness] [talk]
pressed: talk
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
opened: by an operator
operator: Good day. There is a shelter with a bed. May I?
bot:    operator-said text=Good day. There is a shelter with a bed. May I?
card: safe_place, codes, contact
bot:    card-ask … [yes] [no] [not-now]
pressed: yes
->      consent: refer to lola yes
bot:    card-noted
referral: handed-over
held:   referral-handed-over recipient=Shelter Lola
bot:    knock
person: thank you
->      shows: referral-handed-over recipient=Shelter Lola
->      (for the operator to answer)
wait: 10 min
referral: accepted
held:   referral-accepted recipient=Shelter Lola
bot:    knock
wait: 2 min
person: good
->      shows: referral-accepted recipient=Shelter Lola
->      (for the operator to answer)
wait: 8 min
referral: in-service
held:   referral-in-service recipient=Shelter Lola
bot:    knock
person: yes it has begun
->      shows: referral-in-service recipient=Shelter Lola
bot:    human-noted reading=now until=24:00 again=
referral: declined
held:   referral-declined recipient=Shelter Lola
bot:    knock
ticket: closed
held:   ticket-closed
person: good
->      shows: referral-declined recipient=Shelter Lola
->      shows: ticket-closed
bot:    human-noted reading=now until=24:00 again=
