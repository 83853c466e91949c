# A child beside whom others read: nothing more is asked in writing, a human at once.
channel: telegram

person: hello
bot:    welcome-door channel=telegram [tg] [ru] [uz] [en] [before]
pressed: en
bot:    welcome-moment [alone] [others] [later] [urgent]
pressed: others
bot:    about-ask … [me] [other] [question] [code]
pressed: me
->      hides: what stands on the phone
bot:    age-ask [under-18] [adult] [not-sure]
pressed: under-18
->      opens a ticket: child
->      ticket: today, raised by child, +moment-others
->      hides: what stands on the phone
->      consent: keep yes
bot:    code-given code=4111 1111 1111 1111
bot:    human-thanks reading=now until=24:00 again=
person: they come
->      hides: what stands on the phone
bot:    human-noted reading=now until=24:00 again=
