# Whoever has little time gets a ticket at once.
channel: telegram

person: hello
bot:    welcome-door channel=telegram [tg] [ru] [uz] [en] [before]
pressed: en
bot:    welcome-moment [alone] [others] [later] [urgent]
person: no time
->      opens a ticket: little-time
->      ticket: soon, +moment-unknown, +little-time
bot:    little-time-kept
bot:    welcome-moment [alone] [others] [later] [urgent]
pressed: alone
->      ticket: +moment-alone, -moment-unknown
bot:    code-given code=4111 1111 1111 1111
bot:    about-ask … [me] [other] [question] [code]
