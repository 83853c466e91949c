# A reporter beside whom others read: who they are, and a human.
channel: telegram

person: hello
bot:    welcome-door channel=telegram [tg] [ru] [uz] [en] [before]
pressed: en
bot:    welcome-moment [alone] [others] [later] [urgent]
pressed: others
bot:    about-ask … [me] [other] [question] [code]
pressed: other
->      hides: what stands on the phone
bot:    reporter-relation [family] [friend] [witness] [partner] [in-law] [employer] [agent] [official]
pressed: family
->      hides: what stands on the phone
bot:    consents-write-back [yes] [no]
pressed: yes
->      hides: what stands on the phone
bot:    reporter-unseen
pressed: skip
->      opens a ticket: finished
->      ticket: soon, +moment-others, +relation-family
->      hides: what stands on the phone
->      consent: keep yes
->      consent: write-back yes, to be asked again
bot:    code-given code=4111 1111 1111 1111
bot:    human-thanks reading=now until=24:00 again=
