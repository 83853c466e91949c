# Something private, and she lets it be asked: two questions, and no more. Forced and shamed: today.
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
pressed: private
bot:    topics-private [ask] [human]
pressed: ask
bot:    topics-tense [going-on] [over] [not-yet]
pressed: going-on
bot:    screening-q15 who=self tense=now track=sexual [y] [n]
pressed: y
->      opens a ticket: sign
->      ticket: routine, level 1-3, need nothing, +moment-alone
->      consent: keep yes
bot:    code-given code=4111 1111 1111 1111
bot:    screening-q4 who=self tense=now track=sexual [1] [2] [3] [4] [5] [6] [7] [8] [9] [10]
pressed: 2 9
->      ticket: today, level 3-3, raised by private-and-forced
bot:    consents-write-back [yes] [no]
pressed: yes
->      consent: write-back yes
bot:    consents-look [yes] [no]
pressed: no
->      consent: look-for-service no
bot:    contact-way [knock] [direct]
pressed: skip
bot:    contact-when [any] [day] [evening] [night]
pressed: skip
bot:    contact-word ours=ours-3
pressed: skip
bot:    human-thanks reading=now until=24:00 again=
