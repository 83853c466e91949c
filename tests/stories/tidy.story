# What stands in the chat goes by itself, when and for as long as she likes.
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
pressed: talk
->      opens a ticket: need
->      ticket: soon, need talk, +moment-alone
->      consent: keep yes
bot:    code-given code=4111 1111 1111 1111
bot:    needs-many [one] [few] [many]
person: tidy
bot:    tidy-ask [each] [hour] [day] [never]
pressed: each
bot:    tidy-noted
bot:    needs-many [one] [few] [many]
person: 2
->      hides: what stands on the phone
bot:    needs-where [TJ-DU] [TJ-SU] [TJ-KT] [TJ-GB] [TJ-RA] [ru] [kz] [tr] [ae] [elsewhere]
person: tidy
->      hides: what stands on the phone
bot:    tidy-ask [each] [hour] [day] [never]
pressed: never
->      hides: what stands on the phone
bot:    tidy-noted
bot:    needs-where [TJ-DU] [TJ-SU] [TJ-KT] [TJ-GB] [TJ-RA] [ru] [kz] [tr] [ae] [elsewhere]
person: back
bot:    needs-many [one] [few] [many]
