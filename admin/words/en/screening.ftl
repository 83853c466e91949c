### The page that explains a screening, and the form that corrects it. Read by operators, at night
### too. Never a verdict: signs, what they rest on, and what is open.

# Link on the ticket to the page that explains.
signs-explained = Why: every sign, and what is open
# On the ticket, when an operator’s correction stands.
signs-corrected = As a colleague corrected it after talking.
# On the ticket.
signs-newer = The person has answered more in the chat since.
# Button and heading: the form for answers heard after the screening.
correct = Add or correct an answer
# The same button while nothing was screened.
correct-first = Note answers
# Above the page. $n is the number of a version.
newer = The person has answered more in the chat since (version { $n }).
# Follows.
newer-why = What a colleague heard still stands, until somebody takes the new answers in. The chat does not know what was heard outside it.
# Button beside it.
newer-do = Look and take in
# A version of the screening. $n is its number.
version = version { $n }
# Above the page, when an earlier version is shown.
version-old = You are reading version { $n }. It does not stand now.
# Link beside it.
version-now = The version that stands
# State of the version in force.
version-stands = Stands
# Link to an earlier version.
version-look = Look at
# Link: make a new version out of this earlier one.
version-back = Go back to
# Under a band of one level.
band-settled = No answer that is missing could change it.
# Follows; a question follows it.
worth = Worth asking next, if they want to go on:
# Clauses of the rule that may still come to hold; a list follows.
clauses-open = It could still come to
# Under the band: what a screening is.
signs-what = Signs from what was answered, weighed by a published rule. It says how to help, not what somebody is, and nobody identifies anybody by it. It is never shown to the person, and whatever it shows, they may have a person and help.
# Some answers are not shown.
hidden = Some answers lie sealed
# Under it.
hidden-why = They could be held against the person. They count in the dimensions and are not shown here.
# Link, when it is a colleague’s ticket.
hidden-open = Open on the ticket, with a typed reason
# Heading of the table of dimensions.
dimensions = The six dimensions
# Over it.
dimensions-caption = Each on its own; exploitation with coercion decides most. Open is not “no”.
# Head of a column.
dimension = Dimension
# Head of a column: how it stands.
stands-how = Stands
# Head of a column.
dimension-why = Why
# Why a dimension holds; follows counts of signs.
dimension-why-two-strong = two strong signs are enough
# Why a dimension holds; follows counts of signs.
dimension-why-strong-and-more = a strong sign and another are enough
# Why a dimension holds; follows counts of signs.
dimension-why-three = three, two of them medium, are enough
# Why a dimension holds; follows counts of signs.
dimension-why-gain = somebody else takes the gain: enough alone
# Why a dimension holds; follows counts of signs.
dimension-why-sealed = with an answer that lies sealed
# Why a dimension is open; names of questions follow.
dimension-why-open = not enough yet; still open:
# Why a dimension does not hold; follows counts of signs.
dimension-why-no = all was asked, and this is not enough
# Why a dimension does not hold; names of questions follow.
dimension-why-cannot = it cannot come to hold any more by what is open:
# Why a dimension does not hold.
dimension-why-nothing = all was asked, and nothing of it named
# In brackets: a sealed answer is counted there.
counts-sealed = one lies sealed
# A code of the published table and its words follow.
ilo-label = By the published table
# A cell of the published table, by its dimensions.
ilo-T-d = exploitation, coercion there, deceived when recruited
# A cell of the published table, by its dimensions.
ilo-T-c = exploitation, coercion there, forced when recruited
# A cell of the published table, by its dimensions.
ilo-T-dc = exploitation, coercion there, deceived and forced when recruited
# A cell of the published table, by its dimensions.
ilo-T-v = exploitation, coercion there, a vulnerability used when recruited
# A cell of the published table, by its dimensions.
ilo-FL = exploitation and coercion there
# A cell of the published table, by its dimensions.
ilo-DE = exploitation, deceived when recruited
# A cell of the published table, by its dimensions.
ilo-CE = exploitation, forced when recruited
# A cell of the published table, by its dimensions.
ilo-VE = exploitation of a vulnerability, before and there
# A cell of the published table, by its dimensions.
ilo-E = exploitation
# A cell of the published table, by its dimensions.
ilo-R = recruitment or coercion, without exploitation so far
# A cell of the published table, by its dimensions.
ilo-N = none of its classes so far
# A cell of the published table, for a child.
ilo-CHILD-TRAFFICKING = a child, and exploitation: no means are needed
# A cell of the published table, for a child.
ilo-CHILD-AT-RISK = a child, and a dimension holds
# A cell of the published table, for a child.
ilo-CHILD-OTHER = a child, and no dimension holds so far
# What the list does not see; names follow.
marks = To know as well
# Follows.
marks-why = No indicator of the list; it changes no level.
# What the list does not see.
mark-state-imposed = work imposed by a state or an office (C105)
# What the list does not see.
mark-smuggled = paid for the road only, then on their own
# What the list does not see.
mark-labour-dispute = a claim for pay or terms stands beside it
# Heading of the table of signs.
signs-named = Every sign that was named
# In the caption. $group is a column of the list.
signs-group = Strength is that of the column “{ $group }”.
# In place of rows.
signs-none = Nothing was named so far.
# A column of the ILO list.
group-adult-labour = adult, labour list
# A column of the ILO list.
group-child-labour = child, labour list
# A column of the ILO list.
group-adult-sexual = adult, sexual list (provisional)
# A column of the ILO list.
group-child-sexual = child, sexual list (provisional)
# Which list of questions.
list-labour = Questions about work
# Which list of questions.
list-sexual = Questions about something private
# Which list of questions.
list-marriage = Questions about marriage
# Which list of questions.
list-begging = Questions about begging or carrying things
# Head of a column: the question and the answer.
asked-and-said = Asked, and answered
# Where a sign comes from.
origin-ilo = ILO/EC 2009
# Where a sign comes from.
origin-extension = extension of this line, not ILO 2009
# In brackets, after the source: how sure its strength is.
confidence-secondary = secondary
# In the caption: what “secondary” says.
secondary-means = “Secondary”: its strength was read in a source that cites the list.
# In the caption: what “list provisional” says.
provisional-means = “List provisional”: the strengths of this column are put together anew and not yet compared with the original.
# In place of an answer: a rule, not an answer.
stands-unasked = Not asked: a child’s marriage is never a free choice
# In place of who said it.
said-rule = the rule
# Who gave an answer.
said-chat = In the chat
# Who noted an answer. $name is a colleague.
said-heard = Heard by { $name }
# How an answer came: from the person.
said-first = first-hand
# How an answer came: from somebody else.
said-second = second-hand, reported
# Before the version of the words in which it was asked.
wording = wording
# Heading of the table of questions.
questions = Every question
# Over it.
questions-caption = In the order of the list. Skipped and not asked are open: never a “no”.
# Head of a column.
answer = Answer
# State of a question.
answer-part = Asked in part: the rest is open
# State of a question.
answer-skipped = Skipped, or not known: open
# State of a question.
answer-unasked = Not asked: open
# State of a question.
answer-sealed = Answered: nothing that may be shown here
# In the history: no answer.
answer-open = open
# Choice in the form.
answer-left-open = Not asked, or not known
# Box in the form, for a question asked in part.
answer-whole = The rest was asked too
# The same, where there is little room.
could-matter = Could change
# Head of a column.
could-change = Could it still change the level?
# In that column.
change-answered = answered
# In that column.
change-unknown = not known while answers lie sealed
# In that column.
change-yes = Yes
# In that column.
change-no = No: asking it would be for nothing
# Mark in the form.
change-next = Worth asking next
# Heading: how soon a human comes.
handling = How soon, and why
# Label: urgency of the ticket.
handling-ticket = This ticket
# Label: urgency by the answers shown.
handling-alone = These answers alone
# Under it.
handling-hint = Floors only raise. No correction lowers an urgency: that is your own act, under “Needs now”.
# In brackets, after a reason for urgency.
floor-outdated = stays, though these answers no longer say so
# Rows of the urgency table that hold; a list follows.
grounds = By the urgency table
# A row of the urgency table.
ground-strong-signs = level 3
# A row of the urgency table.
ground-coercion = coercion there or at recruitment
# A row of the urgency table.
ground-signs = level 2
# A row of the urgency table.
ground-deception-or-one-sign = level 2 by deception or one strong sign alone
# A row of the urgency table.
ground-need = a need was named
# A row of the urgency table.
ground-reporter = somebody writes about another
# Heading.
palermo = Act, means, purpose
# Under it.
palermo-hint = The same answers by article 3 of the Palermo Protocol. A view, no finding.
# Head of a column.
part-of = Part
# A part of the definition.
palermo-act = Act
# A part of the definition.
palermo-means = Means
# A part of the definition.
palermo-purpose = Purpose
# What it is.
palermo-is-act = recruited, brought, passed on, housed or received
# What it is.
palermo-is-means = force, threat, deception, or power over somebody
# What it is.
palermo-is-purpose = exploitation, or the aim of it
# For a child; may be followed by what is named.
palermo-child = Not needed for a child.
# State.
not-needed = Not needed
# A list follows.
rests-on = Rests on:
# In that list.
brought = somebody took, sent or housed them
# State of a part or a sign.
named = Named
# State of a part or a sign.
open-yet = Open
# State of a part or a sign.
not-named = Not named
# Heading.
eleven = The ILO’s eleven signs of forced labour
# Under it.
eleven-hint = The same answers by the booklet of 2012. It has no strengths and no score, and decides nothing here.
# One of the eleven.
eleven-abuse-of-vulnerability = Abuse of vulnerability
# One of the eleven.
eleven-deception = Deception
# One of the eleven.
eleven-restriction-of-movement = Restriction of movement
# One of the eleven.
eleven-isolation = Isolation
# One of the eleven.
eleven-violence = Physical and sexual violence
# One of the eleven.
eleven-threats = Intimidation and threats
# One of the eleven.
eleven-documents = Retention of identity documents
# One of the eleven.
eleven-wages = Withholding of wages
# One of the eleven.
eleven-debt = Debt bondage
# One of the eleven.
eleven-conditions = Abusive working and living conditions
# One of the eleven.
eleven-overtime = Excessive overtime
# Heading of the history.
versions = Versions
# Who made a version.
by-person = The person, in the chat
# Who made a version. $name is a colleague.
by-colleague = { $name }, after talking
# A typed reason follows.
correct-why-was = Why:
# In place of it.
correct-why-sealed = The reason lies sealed: it opens with the ticket.
# What a version added or changed; press to see. $count is a number of answers.
changed = Answers added or changed: { $count }
# The rest of the history; press to see. $count is a number of versions.
versions-earlier = Earlier versions: { $count }
# Versions of rule and list, and both bounds, follow.
certificate = Decided by
# Follows.
certificate-holds = Computed again just now: the same.
# Follows.
certificate-not = Computed again just now, it differs: rule or list have changed since.
# In place of the form.
correct-must-open = To correct them, open them first: for ten minutes, and on record.
# Above the form.
correct-took-over = What the person answered since in the chat stands in the form already. Look at it, and keep what is right.
# Above the form. $n is the number of an earlier version.
correct-from = The form holds the answers of version { $n }. Keeping it makes a new version; nothing is deleted.
# Label of a choice.
correct-list = Which questions
# Label of a choice.
correct-age = Age of whom it is about
# Button beside it.
correct-list-do = Show these questions
# Above the questions.
correct-hint = The words in which the person was asked. What is left empty is open, and never a “no”: tick “none of these” only where they said so.
# Follows.
correct-others = Answers of another list are kept, and do not count here.
# Heading above the reason.
correct-reason = From whom, and why
# Over a choice.
correct-heard = Who said what you are adding?
# A choice: first-hand.
correct-heard-person = The person themselves
# A choice: second-hand.
correct-heard-other = Somebody else, about them (marked “reported”)
# Label of the typed reason.
correct-note = Why it is added or corrected
# Under it.
correct-note-hint = No names or places. It is sealed with the case; the audit keeps that you corrected.
# Above the button.
correct-keeps = This makes a new version. The earlier ones stay, and you can go back to them.
# Button.
correct-do = Keep as a new version
# Link beside it.
correct-not = Change nothing
# Said once after a correction. $version is its number, $urgency the ticket’s urgency.
screening-kept = Version { $version } is kept. The urgency stays “{ $urgency }”.
# Said once after a correction. $version is its number, $urgency the ticket’s new urgency.
screening-kept-raised = Version { $version } is kept. The urgency rises to “{ $urgency }”.
# Said once after a correction. $alone is what these answers alone would make it.
screening-kept-stays = Version { $version } is kept. These answers alone would say “{ $alone }”; the urgency stays “{ $urgency }” until you lower it under “Needs now”.
# Said once after the same form was sent twice.
screening-kept-before = It is kept already.
# Above the form. $n is a version’s number, $name who wrote it.
wrong-newer = Meanwhile version { $n } was written ({ $name }). Nothing of yours is kept yet, and nothing you ticked is lost: look at the new version, then keep yours.
# Above the form.
wrong-nothing-new = Nothing here differs from what stands: nothing was kept.
# Under a question.
wrong-none-and-some = “None of these” and something else cannot both be so. Please untick one.
