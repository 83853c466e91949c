# A child may leave every question open, and still reaches a human.
channel: sms

person: hello
bot:    welcome-door channel=sms [tg] [ru] [uz] [en] [tg-Latn] [before]
person: 4
bot:    welcome-moment [alone] [others] [later] [urgent]
person: 1
bot:    about-ask … [me] [other] [question] [code]
person: 1
bot:    age-ask [under-18] [adult] [not-sure]
person: 1
->      opens a ticket: child
->      ticket: today, raised by child, +moment-alone
->      consent: keep yes
bot:    child-hurt [yes] [no]
person: 77
bot:    child-grown-up [yes] [no]
person: 77
bot:    child-needs [safe_place] [doctor] [food] [talk] [go_home] [held] [nothing]
person: 77
bot:    code-given code=4111 1111 1111 1111
bot:    human-thanks reading=now until=24:00 again=
