### What it is about. Adults and reporters read this, never a child. No blame in any word.

# Several may be chosen.
topics-ask = What is it about? You may choose several.
    .sms = What is it about? You may name several.
# A topic: work of any kind.
topic-work = Work: on a site, farm, in a shop or a house
    .sms = work
# A topic: marriage or family life.
topic-marriage = Marriage or family life
    .sms = marriage, family
# A topic: asking strangers for money, selling in the street, carrying or doing things for others.
topic-begging = Asking for money, selling in the street, carrying or doing things for others
    .sms = street, errands
# A topic: something the person does not want to write. Never explained further.
topic-private = Something private that I do not want to write here
    .sms = something private
# A topic: army or war.
topic-army = Army or war
    .sms = army or war
# A topic: a child that is given, taken, or to be given away.
topic-child-given = A child given, taken, or to be given away
    .sms = a child given or taken
# A topic: illness, an operation, or anything else.
topic-illness = Illness, an operation, or something else
    .sms = illness or other
# A topic: no topic, a human please.
topic-talk = I would rather talk to a person
    .sms = a person, please
# The person chose "something private". Their choice how to go on.
topics-private = You do not have to write about it. Shall I ask a few short questions, or would you rather have a person?
    .sms = Short questions, or rather a person?
# Choice: short closed questions.
topics-private-ask = A few short questions
    .sms = questions
# Choice: no questions, a human.
topics-private-human = Rather a person
    .sms = rather a person
# Whether what it is about goes on, is over or has not begun.
topics-tense = Is it going on now, is it over, or has it not begun yet?
    .sms = Going on now, over, or not yet begun?
# It goes on at this time.
tense-going-on = Going on now
    .sms = going on now
# It has ended.
tense-over = It is over
    .sms = over
# It is only being prepared.
tense-not-yet = Not begun yet
    .sms = not begun yet
# Army or war, first of three questions.
army-signed = Was something signed?
    .sms = Was something signed?
# Army or war, second of three; several may be chosen.
army-forced = Was there force, or was something untrue said?
    .sms = Was there force, or was something untrue said?
# An answer: somebody used force or threats.
army-forced-forced = There was force
    .sms = force
# An answer: somebody said untrue things to get them there.
army-forced-tricked = Untrue things were said
    .sms = untrue words
# An answer: neither force nor untrue things.
army-forced-none = Neither
    .sms = neither
# Army or war, third of three. Never an exact place.
army-where = Where is the person now?
    .sms = Where is the person now?
# Where the person is: at home, free.
army-where-home = At home
    .sms = at home
# Where the person is: in training, or held in a camp.
army-where-camp = In training or in a camp
    .sms = training, camp
# Where the person is: near fighting.
army-where-front = Where there is fighting
    .sms = fighting
# Where the person is: has got away from there.
army-where-away = Got away
    .sms = got away
# By SMS only, in place of the two questions above; several may be chosen.
army-how = Was something signed? Was there force, or was something untrue said?
# A contract or the like was signed.
army-how-signed = signed
