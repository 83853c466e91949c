# Illness, and a child given away: no list, a human. The ticket opens as soon as it is named.
channel: telegram

person: hello
bot:    welcome-door channel=telegram [tg] [ru] [uz] [en] [before]
pressed: en
bot:    welcome-moment [alone] [others] [later] [urgent]
pressed: alone
bot:    about-ask … [me] [other] [question] [code]
pressed: me
bot:    age-ask [under-18] [adult] [not-sure]
pressed: adult
bot:    needs-now [a list]
pressed: nothing
bot:    topics-ask [work] [marriage] [begging] [private] [army] [child-given] [illness] [talk]
pressed: child-given illness
->      opens a ticket: sign
->      ticket: today, need nothing, raised by child-given, +moment-alone
->      consent: keep yes
bot:    code-given code=4111 1111 1111 1111
bot:    consents-write-back [yes] [no]
pressed: no
->      consent: write-back no
bot:    consents-look [yes] [no]
pressed: no
->      consent: look-for-service no
bot:    human-thanks reading=now until=24:00 again=
