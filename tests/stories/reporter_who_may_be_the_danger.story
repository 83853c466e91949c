# A husband asks about his wife. The operator is told who writes; he is told nothing about anybody.
channel: telegram

person: hello
bot:    welcome-door channel=telegram [tg] [ru] [uz] [en] [before]
pressed: en
bot:    welcome-moment [alone] [others] [later] [urgent]
pressed: alone
bot:    about-ask … [me] [other] [question] [code]
pressed: other
bot:    reporter-relation [family] [friend] [witness] [partner] [in-law] [employer] [agent] [official]
pressed: partner
bot:    reporter-danger [dont-know] [yes] [no]
pressed: no
bot:    reporter-knows [dont-know] [yes] [no]
pressed: no
bot:    reporter-called [dont-know] [yes] [no]
pressed: dont-know
bot:    reporter-age [not-sure] [under-18] [adult]
pressed: adult
bot:    topics-ask [work] [marriage] [begging] [private] [army] [child-given] [illness] [talk]
pressed: marriage
bot:    topics-tense [going-on] [over] [not-yet]
pressed: going-on
bot:    screening-q14 who=other tense=now track=marriage [dont-know] [y] [n]
pressed: n
->      opens a ticket: sign
->      ticket: today, level 2-3, +moment-alone, +relation-partner, +they-know-no, +hurt-if-called-dont-know, +may-be-the-danger
->      consent: keep yes
bot:    code-given code=4111 1111 1111 1111
bot:    screening-q15 who=other tense=now track=marriage [dont-know] [y] [n]
pressed: skip
bot:    screening-q3 who=other tense=now track=marriage [dont-know] [1] [2] [3] [4] [5] [0]
pressed: skip
bot:    screening-q1 who=other tense=now track=marriage [dont-know] [y] [n]
pressed: skip
bot:    screening-q4 who=other tense=now track=marriage [dont-know] [1] [2] [3] [4] [5] [6] [7] [8] [9] [10]
pressed: skip
bot:    consents-write-back [yes] [no]
