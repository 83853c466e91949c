# *Urgent* pressed in the middle of the questions: the alert leaves first. Nobody has opened it after
# ten minutes, and that is said. The questions wait where they were, for when she goes on.
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
pressed: urgent
->      opens a ticket: danger
->      ticket: now, need nothing, raised by danger, +moment-alone
->      rings: pressed-urgent
->      consent: keep yes
bot:    danger-called reading=now until=24:00 again=
bot:    danger-hurting [yes] [no]
pressed: yes
bot:    danger-where [tj] [ru] [kz] [tr] [ae] [elsewhere]
pressed: elsewhere
bot:    danger-number number=112 comes=comes-medical+comes-rescue+comes-fire+comes-police
bot:    danger-stay reading=now until=24:00 again= [on]
wait: 12 min
timer:  unanswered
bot:    danger-nobody-yet
person: urgent
->      rings: pressed-urgent
bot:    danger-called reading=now until=24:00 again=
bot:    danger-stay reading=now until=24:00 again= [on]
pressed: on
bot:    code-given code=4111 1111 1111 1111
bot:    screening-q2 who=self tense=now track=labour [1] [2] [3]
pressed: 1
->      ticket: level 0-3
bot:    screening-q1 who=self tense=now track=labour [y] [n]
