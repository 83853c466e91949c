# An edited message: only danger and the words that work everywhere act.
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
pressed: papers
->      opens a ticket: need
->      ticket: soon, need papers, +moment-alone
->      consent: keep yes
bot:    code-given code=4111 1111 1111 1111
bot:    needs-many [one] [few] [many]
edited: I need my papers back
->      (noted)
edited: he keeps them and he will kill me
->      ticket: today, raised by danger-asked
bot:    danger-asked [yes] [no]
pressed: no
->      ticket: +danger-said-no
bot:    needs-many [one] [few] [many]
edited: stop
->      ticket: +muted
bot:    stop-done
