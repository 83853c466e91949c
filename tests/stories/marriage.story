# A marriage that could not be refused, and work beside it: the stricter list is asked. Nothing asks
# for anything intimate; the operator sees signs, she is told none.
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
pressed: tr
bot:    topics-ask [work] [marriage] [begging] [private] [army] [child-given] [illness] [talk]
pressed: marriage work
bot:    topics-tense [going-on] [over] [not-yet]
pressed: going-on
bot:    screening-q14 who=self tense=now track=marriage [y] [n]
pressed: n
->      ticket: today, level 2-3
bot:    screening-q15 who=self tense=now track=marriage [y] [n]
pressed: y
bot:    screening-q4 who=self tense=now track=marriage [1] [2] [3] [4] [5] [6] [7] [8] [9] [10]
pressed: 5 6
->      ticket: raised by exploited-and-held
bot:    screening-q9 who=self tense=now track=marriage [1] [2] [3] [4] [5] [6] [7] [8] [9] [0]
pressed: 1 6
bot:    screening-q8 who=self tense=now track=marriage [y] [n]
pressed: y
->      ticket: level 3-3
bot:    consents-write-back [yes] [no]
pressed: yes
->      consent: write-back yes
bot:    consents-look [yes] [no]
pressed: yes
->      consent: look-for-service yes
bot:    contact-way [knock] [direct]
pressed: direct
bot:    contact-when [any] [day] [evening] [night]
pressed: any
->      seals: when
bot:    contact-word ours=ours-3
pressed: skip
bot:    human-thanks reading=now until=24:00 again=
operator: Good day. I have read it.
bot:    operator-said text=Good day. I have read it.
wait: 30 min
operator: I have found somebody who speaks your language.
bot:    operator-said text=I have found somebody who speaks your language.
