# Not sure about the age: a child's care.
channel: sms

person: hello
bot:    welcome-door channel=sms [tg] [ru] [uz] [en] [tg-Latn] [before]
person: 4
bot:    welcome-moment [alone] [others] [later] [urgent]
person: 1
bot:    about-ask … [me] [other] [question] [code]
person: 1
bot:    age-ask [under-18] [adult] [not-sure]
person: 3
->      opens a ticket: child
->      ticket: today, raised by child, +moment-alone
->      consent: keep yes
bot:    child-hurt [yes] [no]
person: no
bot:    child-grown-up [yes] [no]
person: yes
bot:    child-needs [safe_place] [doctor] [food] [talk] [go_home] [held] [nothing]
person: 3
->      ticket: need food
bot:    code-given code=4111 1111 1111 1111
bot:    human-thanks reading=now until=24:00 again=
