# A witness writes about a man who must bring what he gets; most of it is not known, so a band stays.
channel: telegram

person: hello
bot:    welcome-door channel=telegram [tg] [ru] [uz] [en] [before]
pressed: en
bot:    welcome-moment [alone] [others] [later] [urgent]
pressed: alone
bot:    about-ask … [me] [other] [question] [code]
pressed: other
bot:    reporter-relation [family] [friend] [witness] [partner] [in-law] [employer] [agent] [official]
pressed: witness
bot:    reporter-danger [dont-know] [yes] [no]
pressed: no
bot:    reporter-knows [dont-know] [yes] [no]
pressed: dont-know
bot:    reporter-called [dont-know] [yes] [no]
pressed: dont-know
bot:    reporter-age [not-sure] [under-18] [adult]
pressed: adult
bot:    topics-ask [work] [marriage] [begging] [private] [army] [child-given] [illness] [talk]
pressed: begging
bot:    topics-tense [going-on] [over] [not-yet]
pressed: going-on
bot:    screening-q15 who=other tense=now track=begging [dont-know] [y] [n]
pressed: y
bot:    screening-q1 who=other tense=now track=begging [dont-know] [y] [n]
pressed: dont-know
bot:    screening-q4 who=other tense=now track=begging [dont-know] [1] [2] [3] [4] [5] [6] [7] [8] [9] [10]
pressed: dont-know
bot:    screening-q3 who=other tense=now track=begging [dont-know] [1] [2] [3] [4] [5] [0]
pressed: dont-know
bot:    screening-q5 who=other tense=now track=begging [dont-know] [1] [2] [3] [4] [5] [0]
pressed: dont-know
bot:    screening-q9 who=other tense=now track=begging [dont-know] [1] [2] [3] [4] [5] [6] [7] [8] [9] [0]
pressed: dont-know
bot:    screening-q11 who=other tense=now track=begging [dont-know] [1] [2] [3] [4] [5] [6] [7] [8] [0]
pressed: dont-know
bot:    screening-q6 who=other tense=now track=begging [dont-know] [y] [n]
pressed: skip
bot:    consents-write-back [yes] [no]
pressed: yes
bot:    reporter-unseen
pressed: skip
->      opens a ticket: finished
->      ticket: soon, level 1-3, +moment-alone, +relation-witness, +they-know-dont-know, +hurt-if-called-dont-know
->      consent: keep yes
->      consent: write-back yes, to be asked again
bot:    code-given code=4111 1111 1111 1111
bot:    human-thanks reading=now until=24:00 again=
