# Somebody who must beg and hand over what they get: strong signs after few questions, and no more
# of them. Skipping both consents still ends with a human.
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
pressed: nothing
bot:    topics-ask [work] [marriage] [begging] [private] [army] [child-given] [illness] [talk]
pressed: begging
bot:    topics-tense [going-on] [over] [not-yet]
pressed: going-on
bot:    screening-q15 who=self tense=now track=begging [y] [n]
pressed: y
bot:    screening-q1 who=self tense=now track=begging [y] [n]
pressed: y
->      opens a ticket: sign
->      ticket: routine, level 1-3, need nothing, +moment-alone
->      consent: keep yes
bot:    code-given code=4111 1111 1111 1111
bot:    screening-q4 who=self tense=now track=begging [1] [2] [3] [4] [5] [6] [7] [8] [9] [10]
pressed: 3 5
->      ticket: today, level 3-3
bot:    consents-write-back [yes] [no]
pressed: skip
bot:    consents-look [yes] [no]
pressed: skip
bot:    human-thanks reading=now until=24:00 again=
