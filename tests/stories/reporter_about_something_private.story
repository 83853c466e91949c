# A friend writes about a woman whose money is taken. Three answers are enough; nothing is said of them.
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
pressed: no
bot:    reporter-called [dont-know] [yes] [no]
pressed: yes
bot:    reporter-age [not-sure] [under-18] [adult]
pressed: adult
bot:    topics-ask [work] [marriage] [begging] [private] [army] [child-given] [illness] [talk]
pressed: private
bot:    topics-private [ask] [human]
pressed: ask
bot:    topics-tense [going-on] [over] [not-yet]
pressed: going-on
bot:    screening-q15 who=other tense=now track=sexual [dont-know] [y] [n]
pressed: y
->      opens a ticket: sign
->      ticket: soon, level 1-3, +moment-alone, +relation-friend, +they-know-no, +hurt-if-called-yes
->      consent: keep yes
bot:    code-given code=4111 1111 1111 1111
bot:    screening-q4 who=other tense=now track=sexual [dont-know] [1] [2] [3] [4] [5] [6] [7] [8] [9] [10]
pressed: 2 3
->      ticket: today, level 3-3
bot:    consents-write-back [yes] [no]
pressed: yes
->      consent: write-back yes, to be asked again
bot:    reporter-unseen
pressed: skip
bot:    human-thanks reading=now until=24:00 again=
