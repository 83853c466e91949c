# On the page another language keeps the place, inside danger too.
channel: web

person: hello
bot:    welcome-door channel=web [tg] [ru] [uz] [en] [before]
pressed: en
bot:    welcome-moment [alone] [others] [later] [urgent]
pressed: alone
bot:    about-ask … [me] [other] [question] [code]
pressed: me
bot:    age-ask [under-18] [adult] [not-sure]
person: забон
bot:    language-ask [tg] [ru] [uz] [en]
pressed: uz
bot:    age-ask [under-18] [adult] [not-sure]
pressed: adult
bot:    needs-now [a list]
person: til
bot:    language-ask [tg] [ru] [uz] [en]
pressed: ru
bot:    needs-now [a list]
person: 99
->      opens a ticket: danger
->      ticket: now, raised by danger, +moment-alone
->      rings: pressed-urgent
->      consent: keep yes
bot:    danger-called reading=now until=24:00 again=
bot:    code-given code=4111 1111 1111 1111
bot:    danger-hurting [yes] [no]
person: language
bot:    language-ask [tg] [ru] [uz] [en]
pressed: tg
bot:    danger-hurting [yes] [no]
