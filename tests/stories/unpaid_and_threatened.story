# A man not paid for half a year, threatened with the police and with losing his pay. The rule alone
# calls it one kind of sign; the floor for who is exploited and held raises it.
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
pressed: wages
->      opens a ticket: need
->      ticket: soon, need wages, +moment-alone
->      consent: keep yes
bot:    code-given code=4111 1111 1111 1111
bot:    needs-many [one] [few] [many]
pressed: few
bot:    needs-where [TJ-DU] [TJ-SU] [TJ-KT] [TJ-GB] [TJ-RA] [ru] [kz] [tr] [ae] [elsewhere]
pressed: ru
bot:    topics-ask [work] [marriage] [begging] [private] [army] [child-given] [illness] [talk]
pressed: work
bot:    topics-tense [going-on] [over] [not-yet]
pressed: going-on
bot:    screening-q2 who=self tense=now track=labour [1] [2] [3]
pressed: 2
->      ticket: level 1-3
bot:    screening-q1 who=self tense=now track=labour [y] [n]
pressed: n
bot:    screening-q4 who=self tense=now track=labour [1] [2] [3] [4] [5] [6] [7] [8] [9] [10]
pressed: 7 8
->      ticket: today, raised by exploited-and-held
bot:    screening-q3 who=self tense=now track=labour [1] [2] [3] [4] [5] [0]
pressed: 2 5
bot:    screening-q5 who=self tense=now track=labour [1] [2] [3] [4] [5] [0]
pressed: 0
bot:    screening-q9 who=self tense=now track=labour [1] [2] [3] [4] [5] [6] [7] [8] [9] [0]
pressed: 0
bot:    screening-q11 who=self tense=now track=labour [1] [2] [3] [4] [5] [6] [7] [8] [0]
pressed: 0
bot:    consents-write-back [yes] [no]
pressed: yes
->      consent: write-back yes
bot:    consents-look [yes] [no]
pressed: yes
->      consent: look-for-service yes
bot:    contact-way [knock] [direct]
pressed: knock
bot:    contact-when [any] [day] [evening] [night]
pressed: skip
bot:    contact-word ours=ours-3
pressed: skip
bot:    human-thanks reading=now until=24:00 again=
