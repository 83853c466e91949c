# Another phone, and the code alone: four states, and writing on. An operator who writes again is read at once.
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
pressed: papers
->      opens a ticket: need
->      ticket: soon, need papers, +moment-alone
->      consent: keep yes
bot:    code-given code=4111 1111 1111 1111
bot:    needs-many [one] [few] [many]
pressed: skip
bot:    needs-where [TJ-DU] [TJ-SU] [TJ-KT] [TJ-GB] [TJ-RA] [ru] [kz] [tr] [ae] [elsewhere]
pressed: skip
bot:    topics-ask [work] [marriage] [begging] [private] [army] [child-given] [illness] [talk]
pressed: skip
bot:    consents-write-back [yes] [no]
pressed: yes
->      consent: write-back yes
bot:    consents-look [yes] [no]
pressed: no
->      consent: look-for-service no
bot:    contact-way [knock] [direct]
pressed: skip
bot:    contact-when [any] [day] [evening] [night]
pressed: skip
bot:    contact-word ours=ours-3
pressed: skip
bot:    human-thanks reading=now until=24:00 again=
wait: 20 min
operator: The embassy opens at nine.
bot:    operator-said text=The embassy opens at nine.
person: 4111 1111 1111 1111
->      shuts: the neutral door
->      ticket: +phone-not-confirmed
->      (checks it, slowly)
checked: code
->      goes on with: the case of the code
->      ticket: +came-by-code, -phone-not-confirmed
bot:    code-state-received
bot:    human-noted reading=now until=24:00 again=
person: it is me
->      (for the operator to answer)
operator: Which town did you say you were in?
bot:    operator-said text=Which town did you say you were in?
person: Khujand
->      (for the operator to answer)
operator: Then the embassy at nine.
bot:    operator-said text=Then the embassy at nine.
person: thank you
->      (for the operator to answer)
