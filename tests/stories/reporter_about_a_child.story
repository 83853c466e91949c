# A neighbour about a child who is hurt: *now*, before any list. The same sentence about whoever
# writes; one consent, for writing back; and how the child could be reached unseen.
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
pressed: yes
->      opens a ticket: danger
->      ticket: now, raised by danger, +moment-alone, +relation-friend
->      consent: keep yes
bot:    code-given code=4111 1111 1111 1111
bot:    reporter-knows [dont-know] [yes] [no]
pressed: dont-know
->      ticket: +they-know-dont-know
bot:    reporter-called [dont-know] [yes] [no]
pressed: yes
->      ticket: +hurt-if-called-yes
bot:    reporter-age [not-sure] [under-18] [adult]
pressed: under-18
->      ticket: raised by child
bot:    topics-ask [work] [marriage] [begging] [private] [army] [child-given] [illness] [talk]
pressed: talk
bot:    consents-write-back [yes] [no]
pressed: yes
->      consent: write-back yes, to be asked again
bot:    reporter-unseen
person: the grandmother at the blue gate on market days
->      seals: unseen
bot:    human-thanks reading=now until=24:00 again=
