# A question in their own words is for a person.
channel: web

person: hello
bot:    welcome-door channel=web [tg] [ru] [uz] [en] [before]
pressed: en
bot:    welcome-moment [alone] [others] [later] [urgent]
pressed: alone
bot:    about-ask … [me] [other] [question] [code]
pressed: question
bot:    question-topic [job-offer] [papers] [wages] [going] [coming-home] [something-else]
pressed: something-else
bot:    question-type
person: can my brother come home without the exit stamp
->      opens a ticket: story
->      ticket: soon, +moment-alone, +story
->      consent: keep yes
bot:    code-given code=4111 1111 1111 1111
bot:    consents-write-back [yes] [no]
pressed: yes
->      consent: write-back yes
bot:    consents-look [yes] [no]
pressed: no
->      consent: look-for-service no
bot:    contact-way [knock] [direct]
pressed: skip
bot:    contact-when [any] [day] [evening] [night]
pressed: skip
bot:    contact-word ours=ours-3
pressed: skip
bot:    human-thanks reading=now until=24:00 again=
