# A complaint works everywhere, and brings one back to the place one came from.
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
person: complaint
bot:    complaint-ask
person: the operator laughed at me yesterday
->      opens a ticket: complaint
->      ticket: soon, +moment-alone, +complaint
->      consent: keep yes
bot:    complaint-kept
bot:    code-given code=4111 1111 1111 1111
bot:    needs-now [a list]
pressed: skip
bot:    topics-ask [work] [marriage] [begging] [private] [army] [child-given] [illness] [talk]
person: шикоят
bot:    complaint-ask
person: skip
bot:    topics-ask [work] [marriage] [begging] [private] [army] [child-given] [illness] [talk]
