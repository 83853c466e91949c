# By SMS another language keeps the place: from Tajik into Latin letters, out of them into Russian,
# and back into them, between the questions and inside danger.
channel: sms

person: салом
bot:    welcome-door channel=sms [tg] [ru] [uz] [en] [tg-Latn] [before]
person: 1
bot:    welcome-moment [alone] [others] [later] [urgent]
person: 1
bot:    about-ask … [me] [other] [question] [code]
person: lotini
bot:    language-ask [tg] [ru] [uz] [en] [tg-Latn]
person: 5
bot:    about-ask … [me] [other] [question] [code]
person: 1
bot:    age-ask [under-18] [adult] [not-sure]
person: zabon
bot:    language-ask [tg] [ru] [uz] [en] [tg-Latn]
person: 2
bot:    age-ask [under-18] [adult] [not-sure]
person: 2
bot:    needs-now [a list]
person: 99
->      opens a ticket: danger
->      ticket: now, raised by danger, +moment-alone
->      rings: pressed-urgent
->      consent: keep yes
bot:    danger-called reading=now until=24:00 again=
bot:    danger-hurting [yes] [no]
person: язык
bot:    language-ask [tg] [ru] [uz] [en] [tg-Latn]
person: 5
bot:    danger-hurting [yes] [no]
person: lotini
bot:    language-ask [tg] [ru] [uz] [en] [tg-Latn]
person: 1
bot:    danger-hurting [yes] [no]
