# Somebody else finds the phone an hour later. They meet a neutral door, and no word leads behind it.
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
pressed: safe_place
->      opens a ticket: need
->      ticket: today, need safe_place, raised by shelter-or-doctor, +moment-alone
->      consent: keep yes
bot:    code-given code=4111 1111 1111 1111
bot:    needs-many [one] [few] [many]
pressed: one
bot:    needs-where [TJ-DU] [TJ-SU] [TJ-KT] [TJ-GB] [TJ-RA] [ru] [kz] [tr] [ae] [elsewhere]
pressed: TJ-DU
bot:    topics-ask [work] [marriage] [begging] [private] [army] [child-given] [illness] [talk]
pressed: work
bot:    topics-tense [going-on] [over] [not-yet]
pressed: going-on
bot:    screening-q2 who=self tense=now track=labour [1] [2] [3]
wait: 60 min
timer:  broken-off
->      ticket: +broken-off
->      (noted)
person: who is this
->      shuts: the neutral door
->      ticket: +phone-not-confirmed, -broken-off
bot:    welcome-door channel=telegram [en] [tg] [ru] [uz] [before]
person: back
bot:    welcome-door channel=telegram [en] [tg] [ru] [uz] [before]
person: language
bot:    welcome-door channel=telegram [en] [tg] [ru] [uz] [before]
person: repeat
bot:    welcome-door channel=telegram [en] [tg] [ru] [uz] [before]
pressed: en
->      ticket: +moment-unknown, -moment-alone
bot:    welcome-moment [alone] [others] [later] [urgent]
person: language
bot:    language-ask [tg] [ru] [uz] [en]
pressed: ru
bot:    welcome-moment [alone] [others] [later] [urgent]
pressed: alone
->      ticket: +moment-alone, -moment-unknown
bot:    about-ask … [me] [other] [question] [code]
person: delete my data
bot:    erase-sure [yes] [no]
pressed: no
bot:    about-ask … [me] [other] [question] [code]
# She has her phone again, and goes on where she stood.
wait: 30 min
timer:  broken-off
->      ticket: +broken-off
->      (noted)
person: hello
->      shuts: the neutral door
->      ticket: -broken-off
bot:    welcome-door channel=telegram [tg] [ru] [uz] [en] [before]
pressed: before
->      ticket: +moment-unknown, -phone-not-confirmed, -moment-alone
bot:    screening-q2 who=self tense=now track=labour [1] [2] [3]
