### Safe contact. Every question can be skipped.

# How a later answer may arrive. Anything typed is taken as another way, and sealed.
contact-way = When an answer comes later, shall we first write only "There is an answer for you", or send the answer itself? If another way is safer, write it here.
    .sms = Later answers: first only "There is an answer for you", or the answer itself?
# How an answer arrives: first a line that says nothing but that there is an answer.
contact-way-knock = First only that there is one
    .sms = first that there is one
# How an answer arrives: its full text, at once.
contact-way-direct = The answer itself
    .sms = the answer itself
# When it is safe to write. Anything typed is taken as another time, and sealed.
contact-when = When is it safe to write to you?
    .sms = When is it safe to write?
# A safe time to write.
contact-when-any = At any time
    .sms = any time
# A safe time to write.
contact-when-day = In the daytime
    .sms = daytime
# A safe time to write.
contact-when-evening = In the evening
    .sms = evening
# A safe time to write.
contact-when-night = At night
    .sms = night
# $ours is a word from ours-0 … ours-19. It lets the person know that it is really us.
contact-word = Our word is "{ $ours }": whoever does not know it is not from us. If you like, write a word of your own; after a pause we ask for it.
    .sms = Our word: { $ours }. If you like, write a word of your own.

## Words of ours. Everyday things that betray nothing, one word each, easy to write.

# A word of ours: an everyday thing.
ours-0 = apple
# A word of ours: an everyday thing.
ours-1 = window
# A word of ours: an everyday thing.
ours-2 = river
# A word of ours: an everyday thing.
ours-3 = lamp
# A word of ours: an everyday thing.
ours-4 = carpet
# A word of ours: an everyday thing.
ours-5 = snow
# A word of ours: an everyday thing.
ours-6 = bread
# A word of ours: an everyday thing.
ours-7 = garden
# A word of ours: an everyday thing.
ours-8 = teapot
# A word of ours: an everyday thing.
ours-9 = bridge
# A word of ours: an everyday thing.
ours-10 = cherry
# A word of ours: an everyday thing.
ours-11 = button
# A word of ours: an everyday thing.
ours-12 = spring
# A word of ours: an everyday thing.
ours-13 = melon
# A word of ours: an everyday thing.
ours-14 = pencil
# A word of ours: an everyday thing.
ours-15 = cloud
# A word of ours: an everyday thing.
ours-16 = sugar
# A word of ours: an everyday thing.
ours-17 = mulberry
# A word of ours: an everyday thing.
ours-18 = pillow
# A word of ours: an everyday thing.
ours-19 = walnut
