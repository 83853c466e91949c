### The portal of an agency: what was asked of it, and handed over to it. Read by its workers.

# Heading of the inbox.
portal-head = Asked of you, handed over to you
# Under it; numbers after the colons.
portal-count = Requests for room: { $asked }. Hand-overs to accept: { $handed }. In your care: { $care }.
# Under it; numbers after the colons.
portal-only = You see only what each person agreed to share.
# A note: this account cannot open sealed parts.
portal-no-key = Your account holds no key of your agency.
# A note: this account cannot open sealed parts.
portal-no-key-why = You can answer, but not open what was sealed. A colleague who holds it invites you anew; if nobody does, tell the hotline.
# Heading, for screen readers.
portal-waiting = Waiting for your answer
# Empty inbox: why, and what to do.
portal-none = Nothing waits for you. The next request appears here by itself.
# Head of a request. $who says sex and age group.
portal-ask = Ask for room: { $who }
# Head of a request. $who says sex and age group.
portal-handed = Handed over: { $who }
# The clock of it. $left is a span such as “2 h 47”.
portal-answer-in = yes or no in { $left }
# The clock of it. $left is a span such as “2 h 47”.
portal-accept-in = accept in { $left }
# Labels of facts.
portal-reference = Reference
# Labels of facts.
portal-needs = Needs
# Labels of facts.
portal-need = Need
# Labels of facts.
portal-language = Language
# Labels of facts.
portal-where = Region
# Labels of facts.
portal-not-said = not said
# Labels of facts.
portal-not-here = Not here
# Labels of facts.
portal-nothing-names = Nothing that names or reaches the person.
# Labels of facts.
portal-nothing-names-why = That comes with the hand-over: after your yes, and the person’s yes to you.
# The form of an answer.
portal-have-room = Have you room?
# The form of an answer.
portal-changed = Has it changed?
# The form of an answer.
answer-yes = Yes, now
# The form of an answer.
answer-later = Yes, from a later time
# The form of an answer.
answer-no = No
# The form of an answer.
portal-from = If later: from when
# The form of an answer.
portal-why-no = If no: why
# The form of an answer.
portal-why-hint = Only the hotline reads this. The person is never told “refused”.
# The form of an answer.
portal-send = Send the answer
# The form of an answer.
portal-look = Look and answer
# Why an agency says no, or a hand-over ended.
because-full = No place free
# Why an agency says no, or a hand-over ended.
because-not-for-us = Not whom we serve
# Why an agency says no, or a hand-over ended.
because-too-far = Too far
# Why an agency says no, or a hand-over ended.
because-not-safe-here = Not safe with us
# Why an agency says no, or a hand-over ended.
because-cannot-now = We cannot now
# Why an agency says no, or a hand-over ended.
because-person-said-no = The person said no
# Why an agency says no, or a hand-over ended.
because-person-changed = The person wants something else
# Why an agency says no, or a hand-over ended.
because-mistake = A mistake
# Why an agency says no, or a hand-over ended.
because-no-answer = No answer
# Why an agency says no, or a hand-over ended.
because-did-not-come = The person did not come
# Why an agency says no, or a hand-over ended.
because-other = Another reason
# One line at the top after an answer.
answered-yes = Your yes was sent. The hotline now asks the person whether you may know more.
# One line at the top after an answer.
answered-later = Your answer was sent, with the time.
# One line at the top after an answer.
answered-no = Your no was sent. Nothing about this person stays with you.
# One line at the top after an answer.
moved-accepted = Accepted. You can now open what the person agreed to share.
# One line at the top after an answer.
moved-in-service = Noted: in service.
# One line at the top after an answer.
moved-completed = Noted: completed. Thank you.
# One line at the top after an answer.
moved-declined = Declined. Your sealed copy is gone.
# Requests that were answered with yes.
portal-said-yes = You said yes
# Requests that were answered with yes.
portal-said-yes-why = The person is asked whether you may know more. Keep the place until then.
# Requests that were answered with yes.
portal-yes = There is room
# Requests that were answered with yes.
portal-later = There is room later
# Requests that were answered with yes.
portal-held = held for { $left }
# Requests that were answered with yes.
portal-from-at = from
# What an agency has accepted.
portal-care = In your care
# What an agency has accepted.
portal-care-caption = Hand-overs that you accepted
# What an agency has accepted.
portal-care-none = Nobody now. What you accept stands here.
# What an agency has accepted.
portal-state = State
# What an agency has accepted.
portal-since = Since
# What an agency has accepted.
portal-past = Over
# What an agency has accepted.
portal-past-caption = The last 30 days; nothing about the people stays here
# What an agency has accepted.
portal-recalled = Your copy is gone; destroy what you printed or wrote down.
# What an agency has accepted.
portal-places = Our places
# What an agency has accepted.
portal-told = What people are told of you
# What an agency has accepted.
portal-must-report = You must report
# What an agency has accepted.
portal-told-why = It stands on every consent card. Not right? Tell the hotline before you accept.
# The page of one hand-over. $need is a need in words.
hand-over-head = Hand-over: { $need }
# The page of one hand-over. $need is a need in words.
hand-over-steps = Where this hand-over is
# The page of one hand-over. $need is a need in words.
do-accept = Accept
# The page of one hand-over. $need is a need in words.
do-begin = Say that it has begun
# The page of one hand-over. $need is a need in words.
do-complete = Say that it is completed
# The page of one hand-over. $need is a need in words.
do-decline = Decline
# The page of one hand-over. $need is a need in words.
decline-head = If you cannot help
# The page of one hand-over. $need is a need in words.
decline-why = The hotline looks for another place. Your sealed copy is destroyed.
# The page of one hand-over. $need is a need in words.
parts-head = What the person agreed to share
# The page of one hand-over. $need is a need in words.
parts-sealed = Sealed to your agency’s key
# The page of one hand-over. $need is a need in words.
parts-open = Open now
# The page of one hand-over. $need is a need in words.
parts-open-do = Open for 10 minutes
# The page of one hand-over. $need is a need in words.
parts-open-hint = It goes on record that you opened it.
# The page of one hand-over. $need is a need in words.
parts-accept-first = Accept first. Then you can open it.
# The page of one hand-over: its agency may not open the parts for now.
parts-rest = Closed for now.
# The page of one hand-over: its agency may not open the parts for now.
parts-rest-why = The hotline asks the person something first. Go on helping as you do.
# The page of one hand-over. $need is a need in words.
parts-other-key = sealed to a key that your account does not hold
# The page of one hand-over. $need is a need in words.
parts-none = Nothing sealed came with it. The hotline tells you the rest by telephone or on paper.
# The page of one hand-over. $need is a need in words.
parts-gone = It is over: nothing is here any more.
# The page of one hand-over. $need is a need in words.
hand-over-how = How it stands
# The page of one hand-over. $need is a need in words.
hand-over-since = Handed over
# The page of one hand-over. $need is a need in words.
hand-over-moved = Last step
# The page of one hand-over. $need is a need in words.
hand-over-yes = The person said yes to you for exactly these parts, and to nobody else.
# Under the time of a “later”.
wrong-from = Please choose a time in the coming 60 days.
# A refusal: this account cannot open sealed parts.
refusal-no-agency-key = Your account holds no key of your agency, so nothing was opened. A colleague who holds it invites you anew.
