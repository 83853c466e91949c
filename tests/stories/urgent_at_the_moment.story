# The fourth answer to *is this a good moment* is the word itself: the alert leaves first.
channel: sms

person: hello
bot:    welcome-door channel=sms [tg] [ru] [uz] [en] [tg-Latn] [before]
person: 4
bot:    welcome-moment [alone] [others] [later] [urgent]
person: 4
->      opens a ticket: danger
->      ticket: now, raised by danger, +moment-unknown
->      rings: pressed-urgent
bot:    danger-called reading=now until=24:00 again=
bot:    danger-hurting [yes] [no]
person: 2
->      ticket: +danger-said-no
bot:    danger-stay reading=now until=24:00 again= [on]
person: 1
bot:    code-given code=4111 1111 1111 1111
bot:    about-ask … [me] [other] [question] [code]
