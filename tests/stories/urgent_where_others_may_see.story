# Others may see the messages: whoever calls is called for, and nothing about violence is written.
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
pressed: person
->      opens a ticket: person
->      ticket: today, +moment-others, +person
->      hides: what stands on the phone
->      rings: person
->      consent: keep yes
bot:    danger-called reading=now until=24:00 again=
bot:    danger-stay reading=now until=24:00 again= [on]
wait: 3 min
pressed: urgent
->      hides: what stands on the phone
->      rings: pressed-urgent
->      ticket: now, raised by danger
bot:    danger-called reading=now until=24:00 again=
bot:    danger-stay reading=now until=24:00 again= [on]
pressed: on
->      hides: what stands on the phone
bot:    code-given code=4111 1111 1111 1111
bot:    age-ask [under-18] [adult] [not-sure]
person: меня бьют
->      hides: what stands on the phone
->      rings: danger
bot:    danger-called reading=now until=24:00 again=
bot:    danger-stay reading=now until=24:00 again= [on]
pressed: on
->      hides: what stands on the phone
bot:    age-ask [under-18] [adult] [not-sure]
