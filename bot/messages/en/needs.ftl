### What somebody needs now, before any question on what happened.

# Several may be chosen. The list follows.
needs-now = What do you need now? You can choose several.
    .sms = What do you need now? For example: 1 4
# A need: somewhere safe to stay.
need-safe_place = A safe place
    .sms = safe place
# A need: a doctor or nurse.
need-doctor = A doctor
    .sms = doctor
# A need: a lawyer or legal advice.
need-lawyer = A lawyer
    .sms = lawyer
# A need: held by police, or about to be sent out of the country.
need-held = Held by police, or to be sent away
    .sms = held, or to be sent away
# A need: food.
need-food = Food
    .sms = food
# A need: papers (passport, permit).
need-papers = Papers
    .sms = papers
# A need: wages that were not paid.
need-wages = Unpaid wages
    .sms = unpaid wages
# A need: children are with the person.
need-children_with = Children with me
    .sms = children with me
# A need: children are somewhere else.
need-children_not_with = Children not with me
    .sms = children elsewhere
# A need: pregnant.
need-expecting = Expecting a child
    .sms = expecting a child
# A need: somebody to talk to.
need-talk = Someone to talk to
    .sms = someone to talk to
# A need: an interpreter, or sign language.
need-interpreter = Interpreter or sign language
    .sms = interpreter
# A need: to go home to one's own country or town.
need-go_home = To go home
    .sms = go home
# Nothing is needed now.
need-nothing = Nothing now
    .sms = nothing now
# How many people need help together.
needs-many = How many of you are there?
    .sms = How many of you?
# How many people need help: one.
many-one = Only me
    .sms = only me
# How many people need help.
many-few = 2–5
    .sms = 2-5
# How many people need help. Not the bare word "more", which has another meaning here.
many-many = 6 or more
    .sms = 6 or more
# Where the person is, by region or country; never an exact place.
needs-where = In which region or country are you now? An exact place is not needed.
    .sms = Which region or country?
# A place whose name is not known in this language (never needed while the country's data is whole).
place = Another place
# Somewhere that is not in the list.
place-elsewhere = Somewhere else
    .sms = elsewhere
