# A witness writes about a child who must hand over what it begs.
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
pressed: under-18
->      opens a ticket: child
->      ticket: today, raised by child, +moment-alone, +relation-witness, +they-know-dont-know, +hurt-if-called-dont-know
->      consent: keep yes
bot:    code-given code=4111 1111 1111 1111
bot:    topics-ask [work] [marriage] [begging] [private] [army] [child-given] [illness] [talk]
pressed: begging
->      ticket: level 1-3
bot:    topics-tense [going-on] [over] [not-yet]
pressed: going-on
bot:    screening-q15 who=other tense=now track=begging [dont-know] [y] [n]
pressed: y
->      ticket: now, level 2-3, raised by child-exploited
bot:    screening-q10 who=other tense=now track=begging [dont-know] [1] [2] [3] [4]
pressed: 1
->      ticket: level 3-3
bot:    consents-write-back [yes] [no]
pressed: yes
->      consent: write-back yes, to be asked again
bot:    reporter-unseen
pressed: skip
bot:    human-thanks reading=now until=24:00 again=
