# It has not begun: who arranges it, papers, debt, a way to say no.
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
pressed: work
bot:    topics-tense [going-on] [over] [not-yet]
pressed: not-yet
bot:    plan-who who=self tense=now track=labour [agency] [known] [online] [myself]
pressed: agency
bot:    plan-papers who=self tense=now track=labour [yes] [no]
pressed: yes
->      opens a ticket: sign
->      ticket: today, level 1-3, need nothing, raised by held-before-leaving, +moment-alone
->      consent: keep yes
bot:    code-given code=4111 1111 1111 1111
bot:    plan-debt who=self tense=now track=labour [yes] [no]
pressed: yes
bot:    plan-refuse who=self tense=now track=labour [yes] [no]
pressed: no
bot:    plan-promises who=self tense=now track=labour [job] [pay] [housing] [papers] [study] [marriage] [none]
pressed: job housing
bot:    consents-write-back [yes] [no]
pressed: no
->      consent: write-back no
bot:    consents-look [yes] [no]
pressed: no
->      consent: look-for-service no
bot:    human-thanks reading=now until=24:00 again=
