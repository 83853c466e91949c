# By SMS the carrier answers STOP. A voice for help is heard all the same.
channel: sms

person: hello
bot:    welcome-door channel=sms [tg] [ru] [uz] [en] [tg-Latn] [before]
person: 4
bot:    welcome-moment [alone] [others] [later] [urgent]
person: 1
bot:    about-ask … [me] [other] [question] [code]
person: stop
->      (heard, not answered)
person: thanks
->      (heard, not answered)
person: 99
->      opens a ticket: danger
->      ticket: now, raised by danger, +moment-alone
->      rings: pressed-urgent
bot:    danger-called reading=now until=24:00 again=
bot:    danger-hurting [yes] [no]
