# Hide takes away what stands there. Back, after it, is only through the door.
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
pressed: doctor
->      opens a ticket: need
->      ticket: today, need doctor, raised by shelter-or-doctor, +moment-alone
->      consent: keep yes
bot:    code-given code=4111 1111 1111 1111
bot:    needs-many [one] [few] [many]
person: hide
->      hides: what stands on the phone
->      ticket: +phone-not-confirmed
bot:    hide-done channel=telegram
bot:    welcome-door channel=telegram [tg] [ru] [uz] [en] [before]
person: back
bot:    welcome-door channel=telegram [tg] [ru] [uz] [en] [before]
person: go on
->      ticket: +moment-unknown, -moment-alone, -phone-not-confirmed
bot:    needs-many [one] [few] [many]
