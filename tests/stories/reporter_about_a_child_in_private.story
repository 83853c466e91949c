# Something private, about a child: strong signs at once, nothing is asked about it, a human now.
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
pressed: dont-know
bot:    reporter-called [dont-know] [yes] [no]
pressed: yes
bot:    reporter-age [not-sure] [under-18] [adult]
pressed: under-18
->      opens a ticket: child
->      ticket: today, raised by child, +moment-alone, +relation-family, +they-know-dont-know, +hurt-if-called-yes
->      consent: keep yes
bot:    code-given code=4111 1111 1111 1111
bot:    topics-ask [work] [marriage] [begging] [private] [army] [child-given] [illness] [talk]
pressed: private
->      ticket: now, level 3-3, raised by child-exploited
bot:    topics-private [ask] [human]
pressed: ask
bot:    topics-tense [going-on] [over] [not-yet]
pressed: going-on
bot:    consents-write-back [yes] [no]
pressed: yes
->      consent: write-back yes, to be asked again
bot:    reporter-unseen
pressed: skip
bot:    human-thanks reading=now until=24:00 again=
