# By SMS a number stands for the same language always: nothing moves, and all can be chosen.
channel: sms

person: menga yordam bersangiz
bot:    welcome-door channel=sms [tg] [ru] [uz] [en] [tg-Latn] [before]
person: 3
bot:    welcome-moment [alone] [others] [later] [urgent]
person: 1
bot:    about-ask … [me] [other] [question] [code]
