# A child: three questions and a human. No list, no consent asked.
channel: telegram

person: hello
bot:    welcome-door channel=telegram [tg] [ru] [uz] [en] [before]
pressed: en
bot:    welcome-moment [alone] [others] [later] [urgent]
pressed: alone
bot:    about-ask … [me] [other] [question] [code]
pressed: me
bot:    age-ask [under-18] [adult] [not-sure]
pressed: under-18
->      opens a ticket: child
->      ticket: today, raised by child, +moment-alone
->      consent: keep yes
bot:    child-hurt [yes] [no]
pressed: yes
->      ticket: now, raised by child-alone
bot:    child-grown-up [yes] [no]
pressed: no
bot:    child-needs [safe_place] [doctor] [food] [talk] [go_home] [held] [nothing]
pressed: safe_place talk
->      ticket: need safe_place, need talk, raised by shelter-or-doctor
bot:    code-given code=4111 1111 1111 1111
bot:    human-thanks reading=now until=24:00 again=
person: are you there
bot:    human-noted reading=now until=24:00 again=
