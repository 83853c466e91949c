# An answer that comes late knocks first; its words follow when she writes.
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
wait: 9 min
operator: The embassy opens at nine.
held:   operator-said text=The embassy opens at nine.
bot:    knock
referral: accepted
held:   referral-accepted recipient=Shelter Lola
person: yes?
->      shows: operator-said text=The embassy opens at nine.
->      shows: referral-accepted recipient=Shelter Lola
->      (for the operator to answer)
