# An SMS cannot be taken back, and she is told so before she writes more.
channel: sms

person: hello
bot:    welcome-door channel=sms [tg] [ru] [uz] [en] [tg-Latn] [before]
person: English
bot:    welcome-moment [alone] [others] [later] [urgent]
person: tidy
bot:    tidy-elsewhere channel=sms
bot:    welcome-moment [alone] [others] [later] [urgent]
person: 1
bot:    about-ask … [me] [other] [question] [code]
