# A consent card: who, what, what for, and a yes that counts, because she is alone.
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
person: 00
->      opens a ticket: person
->      ticket: today, +moment-alone, +person
->      rings: person
->      consent: keep yes
bot:    danger-called reading=now until=24:00 again=
bot:    danger-hurting [yes] [no]
pressed: no
->      ticket: +danger-said-no
bot:    danger-stay reading=now until=24:00 again= [on]
operator: Good day. There is a shelter.
bot:    operator-said text=Good day. There is a shelter.
card: safe_place, codes, contact
bot:    card-ask … [yes] [no] [not-now]
person: what is that
bot:    code-given code=4111 1111 1111 1111
pressed: yes
->      consent: refer to lola yes
bot:    card-noted
referral: accepted
held:   referral-accepted recipient=Shelter Lola
bot:    knock
