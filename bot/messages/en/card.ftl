### A consent card. Who, what exactly, what for, what they may have to report: all before the answer.

# $recipient is an agency's own name; $fields a list of field-…; $need a need-…; $report a list of
# report-…; $under one of under-…. By SMS each line may go out by itself; the last is the question,
# and says by itself to whom.
card-ask =
    May we pass this on to { $recipient }?
    What: { $fields }. What for: { $need }.
    { $under } They must report: { $report }.
    Saying no changes nothing about our help.
    .sms =
        { $recipient }: { $need }. { $under }
        They would get: { $fields }.
        They must report: { $report }. Saying no changes nothing about our help.
        May we pass this on to { $recipient }?
# An answer to a card: it may be passed on.
card-yes = Yes
    .sms = yes, pass it on
# An answer to a card: it may not.
card-no = No
    .sms = no
# An answer to a card: not decided.
card-not-now = Not now
    .sms = not now
# The answer to a card is written down. The same for each answer.
card-noted = Noted. You can change this at any time.
    .sms = Noted. You can change it any time.
# A part that may be passed on: age band, region, needs; nothing that names or reaches the person.
field-codes = age group, region and needs
    .sms = age group, region, needs
# A part that may be passed on: how to reach the person.
field-contact = how to reach you
    .sms = how to reach you
# A part that may be passed on: what the person told.
field-story = what you told
    .sms = what you told
# A part that may be passed on: answers to the questions.
field-screening = your answers to the questions
    .sms = your answers
# A part that may be passed on: the name.
field-name = your name
    .sms = your name
# What an agency must report by law: nothing.
report-none = nothing
    .sms = nothing
# What an agency must report by law.
report-children = a child in danger
    .sms = child in danger
# What an agency must report by law.
report-injuries = wounds by a weapon
    .sms = weapon wounds
# What an agency must report by law.
report-irregular-stay = people without papers
    .sms = no papers
# Who stands behind an agency: no authority.
under-none = It is not an authority.
    .sms = Not an authority.
# Who stands behind an agency.
under-police = It belongs to the police.
    .sms = Part of the police.
# Who stands behind an agency.
under-migration = It belongs to the migration office.
    .sms = Part of the migration office.
# Who stands behind an agency.
under-security = It belongs to the security service.
    .sms = Part of the security service.
# Who stands behind an agency.
under-other-state = It belongs to the state; it is neither police nor migration office.
    .sms = State-run, not police.
