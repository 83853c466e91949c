# A brother writes about a man whose papers and pay are kept. What he does not know stays open.
channel: telegram

person: hello
bot:    welcome-door channel=telegram [tg] [ru] [uz] [en] [before]
pressed: en
bot:    welcome-moment [alone] [others] [later] [urgent]
pressed: alone
bot:    about-ask … [me] [other] [question] [code]
pressed: other
bot:    reporter-relation [family] [friend] [witness] [partner] [in-law] [employer] [agent] [official]
pressed: family
bot:    reporter-danger [dont-know] [yes] [no]
pressed: no
bot:    reporter-knows [dont-know] [yes] [no]
pressed: no
bot:    reporter-called [dont-know] [yes] [no]
pressed: yes
bot:    reporter-age [not-sure] [under-18] [adult]
pressed: adult
bot:    topics-ask [work] [marriage] [begging] [private] [army] [child-given] [illness] [talk]
pressed: work
bot:    topics-tense [going-on] [over] [not-yet]
pressed: going-on
bot:    screening-q2 who=other tense=now track=labour [dont-know] [1] [2] [3]
pressed: 2
bot:    screening-q1 who=other tense=now track=labour [dont-know] [y] [n]
pressed: dont-know
bot:    screening-q4 who=other tense=now track=labour [dont-know] [1] [2] [3] [4] [5] [6] [7] [8] [9] [10]
pressed: 3 8
->      opens a ticket: sign
->      ticket: today, level 2-3, +moment-alone, +relation-family, +they-know-no, +hurt-if-called-yes
->      consent: keep yes
bot:    code-given code=4111 1111 1111 1111
bot:    screening-q3 who=other tense=now track=labour [dont-know] [1] [2] [3] [4] [5] [0]
pressed: dont-know
bot:    consents-write-back [yes] [no]
pressed: yes
->      consent: write-back yes, to be asked again
bot:    reporter-unseen
pressed: skip
bot:    human-thanks reading=now until=24:00 again=
