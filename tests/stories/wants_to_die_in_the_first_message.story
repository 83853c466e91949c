# Thoughts of dying in the very first message are asked about before any language. Danger said
# meanwhile stands on the ticket, and the question that stands goes on; silence rings.
channel: telegram

person: не хочу жить
->      opens a ticket: dying
->      ticket: now, raised by dying-asked, +moment-unknown
->      rings: dying
bot:    dying-asked [yes] [not-now] [misread]
wait: 2 min
person: they will kill me here
->      ticket: raised by danger-asked, +story
bot:    story-kept
bot:    dying-asked [yes] [not-now] [misread]
wait: 2 min
timer:  dying-silent
->      rings: dying
->      ticket: raised by dying
bot:    danger-number number=112 comes=comes-medical+comes-rescue+comes-fire+comes-police
bot:    dying-with reading=now until=24:00 again= [on]
