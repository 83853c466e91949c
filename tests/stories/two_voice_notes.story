# A voice note is a full answer. Two in a row stop the questions.
channel: telegram

person: hello
bot:    welcome-door channel=telegram [tg] [ru] [uz] [en] [before]
pressed: en
bot:    welcome-moment [alone] [others] [later] [urgent]
sent: voice
->      opens a ticket: story
->      ticket: soon, +moment-unknown, +story, +media
->      keeps: voice
bot:    voice-kept
bot:    welcome-moment [alone] [others] [later] [urgent]
sent: voice
->      keeps: voice
bot:    voice-kept
bot:    code-given code=4111 1111 1111 1111
bot:    human-thanks reading=now until=24:00 again=
person: that was all
bot:    human-noted reading=now until=24:00 again=
