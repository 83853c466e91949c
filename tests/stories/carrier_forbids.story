# The carrier keeps our answers from them. We hear, and the ticket says so.
channel: sms

person: hello
bot:    welcome-door channel=sms [tg] [ru] [uz] [en] [tg-Latn] [before]
person: 4
bot:    welcome-moment [alone] [others] [later] [urgent]
person: 1
bot:    about-ask … [me] [other] [question] [code]
person: 1
bot:    age-ask [under-18] [adult] [not-sure]
person: 2
bot:    needs-now [a list]
person: 2
->      opens a ticket: need
->      ticket: today, need doctor, raised by shelter-or-doctor, +moment-alone
->      consent: keep yes
bot:    code-given code=4111 1111 1111 1111
bot:    topics-ask [work] [marriage] [begging] [private] [army] [child-given] [illness] [talk]
failed: opted-out
->      ticket: +cannot-be-answered-here
->      (noted)
person: they have taken my passport and all my money
->      ticket: +story
->      (heard, not answered)
person: они убьют меня
->      ticket: raised by danger-asked
->      (heard, not answered)
wait: 3 min
timer:  danger-silent
->      rings: danger
->      ticket: now, raised by danger
->      (noted)
came back:
->      ticket: -cannot-be-answered-here
->      (noted)
person: hello
bot:    miss-again
bot:    danger-where [tj] [ru] [kz] [tr] [ae] [elsewhere]
