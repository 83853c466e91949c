# No, and not now: nothing changes about the help.
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
person: a person
->      opens a ticket: person
->      ticket: today, +moment-alone, +person
->      rings: person
->      consent: keep yes
bot:    danger-called reading=now until=24:00 again=
bot:    danger-hurting [yes] [no]
pressed: no
->      ticket: +danger-said-no
bot:    danger-stay reading=now until=24:00 again= [on]
operator: Good day.
bot:    operator-said text=Good day.
card: safe_place, codes
bot:    card-ask recipient=Shelter Lola fields=field-codes need=need-safe_place report=report-none under=under-none [yes] [no] [not-now]
card: doctor, codes, story
->      (noted)
pressed: no
->      consent: refer to lola no
bot:    card-noted
bot:    code-given code=4111 1111 1111 1111
bot:    card-ask recipient=Shelter Lola fields=field-codes+field-story need=need-doctor report=report-none under=under-none [yes] [no] [not-now]
pressed: not-now
->      consent: refer to lola not-now
bot:    card-noted
