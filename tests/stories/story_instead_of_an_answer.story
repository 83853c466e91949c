# A whole story instead of an answer is kept for a person, and never repeated. Two misses offer one.
channel: telegram

person: a man promised me work in a hotel and then took my passport
->      opens a ticket: story
->      ticket: soon, +moment-unknown, +story
bot:    welcome-door channel=telegram [en] [tg] [ru] [uz] [before]
pressed: en
bot:    welcome-moment [alone] [others] [later] [urgent]
pressed: alone
->      ticket: +moment-alone, -moment-unknown
bot:    code-given code=4111 1111 1111 1111
bot:    about-ask … [me] [other] [question] [code]
person: he says I owe him money for the ticket and the room
bot:    story-kept
bot:    about-ask … [me] [other] [question] [code]
person: hm
bot:    miss-again
bot:    about-ask … [me] [other] [question] [code]
person: hm
bot:    miss-person
bot:    about-ask … [me] [other] [question] [code]
person: 00
->      rings: person
->      ticket: today, +person
bot:    danger-called reading=now until=24:00 again=
bot:    danger-hurting [yes] [no]
