# A neighbour writes about a child at work: a human today, whatever the questions say.
channel: telegram

person: hello
bot:    welcome-door channel=telegram [tg] [ru] [uz] [en] [before]
pressed: en
bot:    welcome-moment [alone] [others] [later] [urgent]
pressed: alone
bot:    about-ask … [me] [other] [question] [code]
pressed: other
bot:    reporter-relation [family] [friend] [witness] [partner] [in-law] [employer] [agent] [official]
pressed: friend
bot:    reporter-danger [dont-know] [yes] [no]
pressed: no
bot:    reporter-knows [dont-know] [yes] [no]
pressed: dont-know
bot:    reporter-called [dont-know] [yes] [no]
pressed: dont-know
bot:    reporter-age [not-sure] [under-18] [adult]
pressed: under-18
->      opens a ticket: child
->      ticket: today, raised by child, +moment-alone, +relation-friend, +they-know-dont-know, +hurt-if-called-dont-know
->      consent: keep yes
bot:    code-given code=4111 1111 1111 1111
bot:    topics-ask [work] [marriage] [begging] [private] [army] [child-given] [illness] [talk]
pressed: work
->      ticket: level 1-3
bot:    topics-tense [going-on] [over] [not-yet]
pressed: going-on
bot:    screening-q2 who=other tense=now track=labour [dont-know] [1] [2] [3]
pressed: 2
bot:    screening-q10 who=other tense=now track=labour [dont-know] [1] [2] [3] [4]
pressed: 1
->      ticket: level 2-3
bot:    screening-q1 who=other tense=now track=labour [dont-know] [y] [n]
pressed: y
->      ticket: now, level 3-3, raised by child-exploited
bot:    consents-write-back [yes] [no]
pressed: yes
->      consent: write-back yes, to be asked again
bot:    reporter-unseen
pressed: skip
bot:    human-thanks reading=now until=24:00 again=
