# The phone is taken at minute 3 and *delete my data* typed on it. Strong signs stand: what was told
# is not gone, though the screen says the same words. Whoever writes on begins anew.
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
pressed: going-on
bot:    screening-q2 who=self tense=now track=labour [1] [2] [3]
pressed: 2
bot:    screening-q1 who=self tense=now track=labour [y] [n]
pressed: y
->      opens a ticket: sign
->      ticket: routine, level 1-3, need nothing, +moment-alone
->      consent: keep yes
bot:    code-given code=4111 1111 1111 1111
bot:    screening-q4 who=self tense=now track=labour [1] [2] [3] [4] [5] [6] [7] [8] [9] [10]
pressed: 2 3
->      ticket: today, level 3-3
bot:    consents-write-back [yes] [no]
wait: 3 min
# Not she any more.
person: delete my data
bot:    erase-sure [yes] [no]
pressed: yes
->      erases: here, and ours after a check
bot:    erase-done
bot:    welcome-door channel=telegram [tg] [ru] [uz] [en] [before]
person: what is this
bot:    welcome-door channel=telegram [en] [tg] [ru] [uz] [before]
pressed: ru
bot:    welcome-moment [alone] [others] [later] [urgent]
