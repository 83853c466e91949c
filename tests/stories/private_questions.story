# Something private, asked about in a few short questions; what follows is seen by the operator alone.
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
pressed: 2 5
->      ticket: today, level 3-3
bot:    consents-write-back [yes] [no]
pressed: yes
->      consent: write-back yes
bot:    consents-look [yes] [no]
pressed: yes
->      consent: look-for-service yes
bot:    contact-way [knock] [direct]
pressed: knock
bot:    contact-when [any] [day] [evening] [night]
pressed: evening
->      seals: when
bot:    contact-word ours=ours-3
pressed: skip
bot:    human-thanks reading=now until=24:00 again=
