### Consent cards, requests for room, hand-overs: the pages on which an operator prepares them.

# Heading of the page for a new consent card.
card-head = New consent card
# Label of a choice of agencies, and its empty choice.
card-agency = Which agency
# Label of a choice of agencies, and its empty choice.
card-agency-choose = Choose an agency
# Button: go on to the rest of the card.
card-next = Go on
# Who stands behind an agency. $under is a power or “none”.
firewall = Under: { $under }.
# Over boxes to tick: what is to be passed on.
card-fields = What exactly may be passed on?
# Label of a choice: what it is for.
card-need = What for
# Button: send the card to the person.
card-send = Send the card
# In place of the card as the person will read it.
card-reading-none = Choose an agency, and what to pass on.
# Under it.
card-hint = They answer yes, no or not now, and may change it at any time. No answer is a no. A no changes nothing about our help.
# Heading of the page before an agency is asked. $name is an agency’s name.
asking-head = Ask { $name } for room
# Heading of the list of what leaves.
asking-leaves = What leaves, and when
# Heading of the list of what leaves.
asking-leaves-hint = Only this, until they have said yes to this agency. Nothing here names or reaches them.
# Label of a fact in that list.
fact-who = Who
# Label of a fact in that list.
fact-need = Need
# Label of a fact in that list.
fact-needs = Needs
# Label of a fact in that list.
fact-language = Language
# Label of a fact in that list.
fact-stay = Where
# Label of a fact in that list.
fact-urgency = Urgency
# Who it is, coarsely. $sex and $age are codes.
coarse-who =
    { $age ->
        [under-18]
            { $sex ->
                [woman] Girl
                [man] Boy
               *[other] Child
            }, under 18
        [adult]
            { $sex ->
                [woman] Woman
                [man] Man
               *[other] Person
            }, adult
       *[not-sure]
            { $sex ->
                [woman] Woman
                [man] Man
               *[other] Person
            }, age not said
    }
# Who it is, coarsely. $sex and $age are codes.
coarse-with-children = with children
# Over a choice of ways.
asking-way = How is it asked?
# Over a choice of ways.
asking-by-voice = At this urgency: phone first, then write the answer down on the next page.
# Over a choice of ways.
asking-no-portal = Nobody of this agency has an account yet, so it is asked by telephone or on paper.
# A time follows.
asking-until = Their answer is due by
# Heading of a referral’s page. $need is a need.
referral-head = Referral: { $need }
# $name is an agency’s name.
referral-to = To { $name }
# $left is a length of time.
referral-left = yes or no in { $left }
# $left is a day and a time.
referral-left-by = yes or no by { $left }
# Name of the drawn steps; read out by screen readers.
steps = Where this referral is
# A step of a referral.
step-asked = Asked for room
# A step of a referral.
step-agency-yes = The agency’s yes
# A step of a referral.
step-person-yes = Their yes to it
# A step of a referral.
step-handed-over = Handed over
# A step of a referral.
step-accepted = Accepted
# A step of a referral.
step-in-service = In service
# A step of a referral.
step-completed = Completed
# Over the table of parts.
parts-caption = Asking tells nothing that names or reaches them. Handing over comes only after the agency’s yes and their yes to it.
# Heads of the table.
part = Part
# Heads of the table.
part-ask = Ask
# Heads of the table.
part-hand-over = Hand over
# What becomes of a part.
part-sent = Sent
# What becomes of a part.
part-never = Never
# What becomes of a part.
part-sealed = Sealed to their key
# What becomes of a part.
part-agreed = They agreed
# What becomes of a part.
part-if-yes = If they say yes
# Last row of the table: what stays.
part-rest = Chat, notes, audit
# Heading and button.
hand-over = Hand over
# Heading and button.
hand-over-once = So that they tell it once
# Over boxes to tick.
hand-over-fields = What is handed over (only what they agreed to)
# Over a choice of ways.
hand-over-way = How is it handed over?
# Labels and hints of the form.
hand-over-summary = What the next person needs to know
# Labels and hints of the form.
hand-over-summary-hint = Plain facts. No names of others, no exact place. They may ask you to read it to them.
# Labels and hints of the form.
hand-over-name = The name they gave for this agency
# Labels and hints of the form.
hand-over-no-portal = Nobody of this agency has an account: by telephone or on paper you tell them only what is ticked.
# Label: who stands behind the agency.
under = Under
# Heading. $name is an agency’s name.
their-yes = Their yes to { $name }
# Heading and parts of the form in which a spoken answer is written down.
by-voice = By telephone or on paper
# Heading and parts of the form in which a spoken answer is written down.
by-voice-hint = The same consent check and the same clock.
# Heading and parts of the form in which a spoken answer is written down.
by-voice-said = What they said
# Heading and parts of the form in which a spoken answer is written down.
by-voice-reason = If no: why
# Heading and parts of the form in which a spoken answer is written down.
by-voice-keep = Record the answer
# Why an agency said no, or a request was taken back.
no-full = No place free
# Why an agency said no, or a request was taken back.
no-not-for-us = Not whom they serve
# Why an agency said no, or a request was taken back.
no-too-far = Too far
# Why an agency said no, or a request was taken back.
no-not-safe-here = Not safe with them
# Why an agency said no, or a request was taken back.
no-cannot-now = Cannot now
# Why an agency said no, or a request was taken back.
no-person-said-no = The person said no
# Why an agency said no, or a request was taken back.
no-person-changed = The person needs something else now
# Why an agency said no, or a request was taken back.
no-mistake = A mistake
# Why an agency said no, or a request was taken back.
no-no-answer = Nobody answered
# Why an agency said no, or a request was taken back.
no-did-not-come = The person did not come
# Why an agency said no, or a request was taken back.
no-other = Another reason
# Taking back a request for room.
withdraw-head = If you withdraw it
# Taking back a request for room.
withdraw-why = The request is taken back. Nothing of the person was there.
# Taking back a request for room.
withdraw-open = Withdraw the request
# Taking back a request for room.
withdraw-do = Withdraw
# Taking back a hand-over.
recall-head = If you recall it
# Taking back a hand-over.
recall-why = Sharing stops at once and their sealed copy is destroyed. What they already read, we cannot take back; you tell the person so, after a check. A phone that is not confirmed recalls nothing that already helps.
# Taking back a hand-over.
recall-open = Recall the hand-over
# Taking back a hand-over.
recall-do = Recall
