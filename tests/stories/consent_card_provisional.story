# Where others may see, the moment is asked before the card is shown; a yes then counts.
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
pressed: adult
->      opens a ticket: person
->      ticket: soon, +moment-others
->      hides: what stands on the phone
->      consent: keep yes
bot:    code-given code=4111 1111 1111 1111
bot:    consents-write-back [yes] [no]
pressed: yes
->      hides: what stands on the phone
->      consent: write-back yes, to be asked again
bot:    consents-look [yes] [no]
pressed: yes
->      hides: what stands on the phone
->      consent: look-for-service yes, to be asked again
bot:    contact-way [knock] [direct]
pressed: skip
->      hides: what stands on the phone
bot:    contact-when [any] [day] [evening] [night]
pressed: skip
->      hides: what stands on the phone
bot:    contact-word ours=ours-3
pressed: skip
->      hides: what stands on the phone
bot:    human-thanks reading=now until=24:00 again=
operator: Good day.
bot:    operator-said text=Good day.
card: safe_place, codes
bot:    welcome-moment [alone] [others] [later]
pressed: alone
->      hides: what stands on the phone
->      ticket: +moment-alone, -moment-others
bot:    card-ask recipient=Shelter Lola fields=field-codes need=need-safe_place report=report-none under=under-none [yes] [no] [not-now]
pressed: yes
->      consent: refer to lola yes
bot:    card-noted
