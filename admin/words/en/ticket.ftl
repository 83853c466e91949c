### The ticket's page. Read by operators while somebody waits for their answer.

# Name of the first sheet; read out by screen readers.
glance = At a glance
# Label of a pair in it.
glance-next = Next
# Label of a pair in it.
glance-needs = Needs now
# Label of a pair in it.
glance-danger = Danger
# Label of a pair in it.
glance-safe = Safe to write
# Label of a pair in it.
glance-signs = Signs, never shown to the person
# Label of a pair in it.
glance-mind = To mind
# Label of a pair in it.
glance-kept = Kept
# Beside that label; the argument is a day.
kept-case = Story and codes until { $case }
# Beside that label; the argument is a day.
kept-contact = contact details until { $contact }
# Beside that label; the argument is a day.
kept-pictures = pictures until { $pictures }
# After the dates until which all is kept.
kept-anew = A new word from them begins it anew.
# Label of a pair in it.
presumed = Presumed
# Beside that label, when nothing is known.
glance-needs-none = Not asked yet. Ask when they are safe.
# Beside that label, when nothing is known.
glance-danger-none = None named so far
# Beside that label, when nothing is known.
safe-not-known = Not asked yet
# Beside that label, when nothing is known.
presumed-not-set = Not set
# Beside that label, when nothing is known.
presumed-set = Set by a person of the line
# The one thing to do next.
next-closed = Nothing: it is closed
# The one thing to do next.
next-claim = Claim it
# The one thing to do next.
next-colleague = A colleague has it
# The one thing to do next.
next-answer = Answer
# The one thing to do next.
next-ask-needs = Ask what they need now
# The one thing to do next.
next-ask-who = Ask who must not learn of this
# The one thing to do next.
next-ask-room = Ask an agency for room
# The one thing to do next.
next-wait-agency = The agency’s answer
# The one thing to do next.
next-card = Their yes to the agency: consent card
# The one thing to do next.
next-hand-over = Hand over
# The one thing to do next.
next-follow = Follow how it goes
# What was answered to the question about danger.
danger-yes = Going on
# What was answered to the question about danger.
danger-rung = A word of danger, and it rang at once
# What was answered to the question about danger.
danger-pressed = Pressed “urgent”
# What was answered to the question about danger.
danger-silent = Asked, and then silent
# What was answered to the question about danger.
danger-asked = Asked, not answered yet
# What was answered to the question about danger.
danger-no = Asked: no
# What was answered to the question about thoughts of dying.
dying-yes = Thinks of dying now
# What was answered to the question about thoughts of dying.
dying-silent = Asked about dying, and then silent
# What was answered to the question about thoughts of dying.
dying-asked = Asked about dying, not answered yet
# What was answered to the question about thoughts of dying.
dying-not-now = Thoughts of dying, not now
# What was answered to the question about thoughts of dying.
dying-misread = Did not mean dying
# Something to mind about this ticket.
flag-moment-alone = Only they see the messages
# Something to mind about this ticket.
flag-moment-others = Others may see the messages
# Something to mind about this ticket.
flag-moment-unknown = Not known who sees the messages
# Something to mind about this ticket.
flag-phone-not-confirmed = Phone not confirmed: it may not be them
# Something to mind about this ticket.
flag-came-by-code = Came back with the code alone: nothing held is shown there; ask, then write again
# Something to mind about this ticket.
flag-muted = Said stop: we may not write
# Something to mind about this ticket.
flag-cannot-be-answered-here = Writes, cannot be answered here
# Something to mind about this ticket.
flag-broken-off = Broken off
# Something to mind about this ticket.
flag-forced = Said the word that means somebody makes them: do not write there
# Something to mind about this ticket.
flag-no-way-back = An answer could not be brought: no way back to them here
# Something to mind about this ticket.
flag-news-not-told = News could not be told them: no way back; tell it over the safe contact
# Something to mind about this ticket.
flag-message-expired = A message to them was never seen, and has lapsed
# Something to mind about this ticket.
flag-erasure-wished = Wishes to be erased: ask over the safe contact
# Something to mind about this ticket.
flag-goes-soon = Its time is nearly past, and it goes: take it, or close it
# Something to mind about this ticket.
flag-contact-gone = Contact details were here, and have gone: kept long enough
# Something to mind about this ticket.
flag-reassessed = Answers corrected by a colleague after talking
# Something to mind about this ticket.
flag-story = Told something in their own words
# Something to mind about this ticket.
flag-complaint = Complains about the line
# Something to mind about this ticket.
flag-media = Sent a picture or a recording
# Something to mind about this ticket.
flag-person = Asked for a person
# Something to mind about this ticket.
flag-danger-said-no = Danger asked: no
# Something to mind about this ticket.
flag-message-refused = A message was refused by the provider
# Something to mind about this ticket.
flag-input-parked = One message could not be handled: look
# Something to mind about this ticket.
flag-may-be-the-danger = Who writes may be the danger
# Something to mind about this ticket.
flag-relation-partner = Writes about a partner
# Something to mind about this ticket.
flag-relation-in-law = Writes about an in-law
# Something to mind about this ticket.
flag-relation-employer = Writes as employer
# Something to mind about this ticket.
flag-relation-agent = Writes as agent
# Something to mind about this ticket.
flag-relation-family = Writes as family
# Something to mind about this ticket.
flag-relation-friend = Writes as a friend
# Something to mind about this ticket.
flag-relation-witness = Writes as a witness
# Something to mind about this ticket.
flag-relation-official = Writes as an official
# Something to mind about this ticket.
flag-they-know-yes = The other person knows
# Something to mind about this ticket.
flag-they-know-no = The other person does not know
# Something to mind about this ticket.
flag-hurt-if-called-yes = Could be hurt if somebody called
# Something to mind about this ticket.
flag-hurt-if-called-no = A call would do no harm, they say
# Something to mind about this ticket.
flag-little-time = Has little time
# Something to mind about this ticket.
flag-they-know-dont-know = Not known whether the other person knows
# Something to mind about this ticket.
flag-hurt-if-called-dont-know = Not known whether a call could hurt
# Something to mind about this ticket.
flag-army-forced-forced = An army: forced
# Something to mind about this ticket.
flag-army-forced-tricked = An army: tricked
# Something to mind about this ticket.
flag-army-forced-none = An army: neither forced nor tricked
# Something to mind about this ticket.
flag-army-where-home = An army: still at home
# Something to mind about this ticket.
flag-army-where-camp = An army: in a camp
# Something to mind about this ticket.
flag-army-where-front = An army: at the front
# Something to mind about this ticket.
flag-army-where-away = An army: has left it
# Beside a ticket that is closed.
closed = Closed
# Button or link: ask an agency whether it has room.
ask-for-room = Ask for room
# Button: take up a closed ticket again.
reopen = Take it up again
# A button where a wish to be erased waits: the person, asked, does not want it.
keep-case = They take it back: keep all
# A button under what to mind: what could not be brought to the person in the chat, they have heard from us by telephone or face to face.
note-told = Told them another way
# Heading over a wish to be erased that waits.
wish = Wishes to be erased
# Who asks the person about a wish to be erased.
wish-unchecked = Frozen: nobody checks it yet
# Who asks the person about a wish to be erased. $name is a colleague’s name.
wish-checked = Frozen, being checked by { $name }
# Who asks the person about a wish to be erased.
wish-mine = Frozen; you check it
# What a wish to be erased that waits means.
wish-how = Somebody asked for everything to be deleted, and something speaks against doing it at once. One of us asks the person over the safe contact, and alone may open what is sealed. Unless they take it back, it is erased by itself.
# What to do about a wish to be erased.
wish-how-mine = Ask the person over the safe contact whether it was their wish. Only you may open what is sealed. If it was, do nothing: it is erased by itself.
# A button: to take on to ask the person.
check-wish = I check this wish
# Which colleague a supervisor hands the check to.
hand-check-to = Who checks it
# A button: a supervisor hands the check to a colleague.
hand-check = Hand the check over
# Button: give the ticket away because one knows the person or the place. Also a heading.
knows = I know this person or place: hand over
# On that page.
knows-why = Nobody should answer somebody they know. The ticket goes back into the queue, as urgent as it was, and a colleague takes it. You need not say why.
# Button on that page.
knows-do = Give it back
# Link: close the ticket.
close = Close
# Heading and parts of the page for closing.
close-head = Close this ticket
# Heading and parts of the page for closing.
close-how = How did it end?
# Heading and parts of the page for closing.
close-open =
    { $count ->
        [one] One agency is still asked for room.
       *[other] { $count } agencies are still asked for room.
    }
# Box to tick.
close-tell = Tell the person that it is closed, and that they can write again
# Under the form.
close-hint = What was told stays sealed and goes when its time is over. If the person writes again, the ticket opens again.
# Button.
close-do = Close the ticket
# Link: leave it as it is.
close-not = Leave it as it is
# How a matter ended.
outcome-helped = Helped
# How a matter ended.
outcome-referred = Referred, an agency goes on
# How a matter ended.
outcome-answered = The question is answered
# How a matter ended.
outcome-no-contact = No contact any more
# How a matter ended.
outcome-not-wanted = They do not want more
# How a matter ended.
outcome-not-for-us = Not for this line
# How a matter ended.
outcome-tried-out = A test or a prank
# Name of the list of links to the parts of the page; read out by screen readers.
on-this-page = On this page
# One of these links: one word.
jump-chat = Chat
# One of these links: one word.
jump-agencies = Agencies
# One of these links: one word.
jump-consents = Consents
# One of these links: one word.
jump-needs = Needs
# One of these links: one word.
jump-screening = Signs
# One of these links: one word.
jump-story = Story
# One of these links: one word.
jump-timeline = Timeline
# Heading of the chat.
chat = Chat with the person
# Under it: how a message would arrive now.
chat-knock = They have been silent for a while: a neutral line knocks first, your words follow when they write back.
# Under it: how a message would arrive now.
chat-here = They wrote a moment ago: your words go out at once.
# Under it: why nothing may be sent.
muted-person = Said stop: we may not write
# Under it: why nothing may be sent.
muted-carrier = The carrier forbids our reply
# Name of the list of messages; read out by screen readers.
messages = Messages
# Who wrote a message.
person = Person
# Who wrote a message.
program = Program
# Who wrote a message.
us = One of us
# In place of a long message that nobody has opened. $count is a number of letters.
story-line = A story of { $count } characters: open it below
# Opens the older part of the chat. $count is a number of messages.
chat-earlier = { $count } earlier messages with the program
# In place of messages.
chat-empty = Nothing was said yet.
# In place of messages.
chat-no-key = You do not hold the key to these words. A supervisor can invite you again with it.
# In place of messages.
chat-covered = Covered. Claim the ticket to read the chat.
# In place of messages.
chat-covered-other = Covered. { $name } has this ticket. You can open it below with a reason.
# In place of messages.
chat-covered-wish = Sealed: a wish to be erased waits. Only who checks it may read.
# In place of messages.
chat-covered-closed = Covered. The ticket is closed. You can open it below with a reason.
# Something that came and has no words of its own; a time follows.
aside-photo = A photo was sent
# Something that came and has no words of its own; a time follows.
aside-voice = A voice message was sent
# Something that came and has no words of its own; a time follows.
aside-video = A video was sent
# Something that came and has no words of its own; a time follows.
aside-document = A file was sent
# Something that came and has no words of its own; a time follows.
aside-sticker = A sticker was sent
# Something that came and has no words of its own; a time follows.
aside-other = Something was sent
# Something that came and has no words of its own; a time follows.
aside-file = A file was sent
# Something that came and has no words of its own; a time follows.
aside-shared-location = A place was shared: it is sealed
# Something that came and has no words of its own; a time follows.
aside-sent-other = Something was sent that we cannot show
# How far a message of ours came.
sent-due = Due
# How far a message of ours came.
sent-held = Waiting: follows when they write back
# How far a message of ours came.
sent-sending = Going out
# How far a message of ours came.
sent-sent = Sent
# How far a message of ours came.
sent-delivered = Delivered
# How far a message of ours came.
sent-perhaps = Perhaps sent
# How far a message of ours came.
sent-given-up = Failed
# Why a message failed or waits.
unsent-blocked = they blocked us
# Why a message failed or waits.
unsent-opted-out = they opted out at the carrier
# Why a message failed or waits.
unsent-muted = they said stop
# Why a message failed or waits.
unsent-bad-address = the address does not exist
# Why a message failed or waits.
unsent-refused = the provider refused it
# Why a message failed or waits.
unsent-knock = a neutral line goes first
# Why a message failed or waits.
unsent-locked = the phone is locked
# Why a message failed or waits.
unsent-expired = waited too long
# Why a message failed or waits.
unsent-stopped = stopped before it went
# Why a message failed or waits.
unsent-hidden = they asked to hide, and it did not arrive
# Why a message failed or waits.
unsent-no-way-back = the way to them is forgotten
# Why a message failed or waits.
unsent-sent-again = sent again since
# Why a message failed or waits.
unsent-asked-again = it had not gone when they wrote: asked anew since
# Why a message failed or waits.
unsent-late = too late to go as it was: a knock goes first
# Why a message failed or waits.
unsent-broken = the program failed while it was sending
# Why a message failed or waits.
unsent-server-error = the provider’s server failed
# Why a message failed or waits.
unsent-unclear = the provider’s answer could not be read
# Why a message failed or waits.
unsent-timed-out = the provider did not answer in time
# Why a message failed or waits.
unsent-crash = the program stopped while it was sending
# Why nobody knows whether a message went: the database was put back from a backup.
unsent-restored = the database was put back from a backup
# Why a message failed or waits, or may have come twice.
unsent-once-more = perhaps twice: the program stopped while it was sending
# Label over the box for writing. $language is a language's own name.
your-message = Your message, in { $language }
# Over the box, when nothing can be sent.
cannot-be-reached = They said stop, or the carrier forbids our reply: what you write is held; it follows if they write again, and else lapses.
# Under the box for an SMS, while typing and before sending. $count is a number of SMS, $left how
# many more characters fit into the last of them.
pieces = { $count } SMS, { $left } characters left
# Beside the number of SMS: one holds 160 such letters. GSM-7 is what a phone company calls them.
letters-plain = Latin letters (GSM-7)
# Beside the number of SMS: one holds 70 such letters. UCS-2 is what a phone company calls them.
letters-wide = other letters (UCS-2)
# Under the box, where somebody chose to be written to in Latin letters.
letters-other = Goes out in Latin letters, as they chose.
# Below a consent card, how long it is as SMS. $count is a number of SMS.
pieces-card = { $count } SMS
# Under the box.
send-knock = A knock goes first.
# Under the box.
send-now = Goes out at once.
# Button beside a message of ours that perhaps did not arrive: a second one may be unwelcome.
send-again = Send again
# Button beside a question of the program that perhaps did not arrive: the open one is put again.
ask-again = Ask again
# Opens the two forms below the box for writing.
words-and-codes = Words and codes
# Above the button that offers a second word.
offer-word-what = Asks them, when they next come back and are alone, for a second word. Said under force it opens ordinary questions only, and rings here.
# Button.
offer-word = Offer a second word
# Above the button that gives a new code.
renew-code-what = For whoever lost their code. The new one is shown to them in the chat, never here; the old one then opens nothing.
# A box to tick before a new code is given.
renew-code-checked = I have checked that it is them: by our words, or over the safe contact
# Button.
renew-code = Give a new code
# Opens the message as the person will read it.
as-read = As they will read it
# Buttons under the box.
send = Send
# Buttons under the box.
preview = Look at it first
# Heading: agencies that the rules suggest.
suggested = Suggested agencies
# Beside it.
suggested-by-voice = You decide. At this urgency: by voice first.
# Beside it.
suggested-you-decide = You decide.
# The question to ask before any referral.
who-must-not-learn = Is there an office, a place or a person who must not learn of this?
# Its answers.
who-none = They named none
# Its answers.
who-some = Yes
# Opens a list of agencies with boxes to tick.
who-choose = Choose whom
# Beside the button.
who-asked = Asked
# Beside the button.
who-hint = Before any referral; a hard block.
# At an agency. $contact is a number or an address.
reached-by = Reached by { $contact }
# How the person stands to this agency, after it said yes.
stands-yes = They said yes to it: you can hand over
# How the person stands to this agency, after it said yes.
stands-provisional = Their yes is provisional: ask again before handing over
# How the person stands to this agency, after it said yes.
stands-no = They said no to it
# How the person stands to this agency, after it said yes.
stands-not-now = They said: not now
# How the person stands to this agency, after it said yes.
stands-never-asked = Handing over waits for their yes: send a consent card
# How the person stands to this agency, after it said yes.
stands-lapsed = Their yes has run out: ask again
# How the person stands to this agency, after it said yes.
stands-withdrawn = They took their yes back
# Opens more suggestions. $count is a number.
suggested-more = { $count } more
# Opens more suggestions. $count is a number.
suggested-none =
    { $count ->
        [0] No agency of the directory serves this. Ask the supervisor.
       *[other] No agency fits. { $count } are blocked: see why, or ask the supervisor.
    }
# Opens more suggestions. $count is a number.
suggested-blocked =
    { $count ->
        [one] One agency is blocked
       *[other] { $count } agencies are blocked
    }
# How far a request for room is.
ask-asked = Asked, no answer yet
# How far a request for room is.
ask-yes = Has room
# How far a request for room is.
ask-later = Has room later
# How far a request for room is.
ask-no = Said no
# How far a request for room is.
ask-lapsed = Did not answer in time
# How far a request for room is.
ask-withdrawn = Withdrawn
# How far a request for room is.
ask-handed-over = Handed over
# How far a hand-over is.
referral-handed-over = Handed over, not accepted yet
# How far a hand-over is.
referral-accepted = Accepted
# How far a hand-over is.
referral-in-service = In service
# How far a hand-over is.
referral-completed = Completed
# How far a hand-over is.
referral-declined = Declined
# How far a hand-over is.
referral-lapsed = Not answered in time
# How far a hand-over is.
referral-recalled = Recalled
# Heading of the table of consents.
consents = Consents
# Button: ask the person's leave for an agency.
new-card = New consent card
# Over the table.
consents-caption = The bot asks two things; everything else is a card from an operator. They may take any of them back.
# Over the table.
consents-notice = They went on after the notice:
# Heads of its columns.
consents-what = For what
# Heads of its columns.
consents-answer = Answer
# Heads of its columns.
consents-asked = Asked
# Parts of the table.
consents-by-bot = Asked by the bot
# Parts of the table.
consents-cards = Consent cards: yes, no or not now
# Parts of the table.
cards-none = None yet. A card names one agency, what exactly, what for, and what it must report.
# What a consent is for.
purpose-keep = This conversation may be kept
# What a consent is for.
purpose-write-back = Write back to them here
# What a consent is for.
purpose-look-for-service = Look for a service, without their name
# What a consent is for.
purpose-refer = Pass it on
# What a consent is for.
purpose-police = Pass it on to the police
# What a consent is for.
purpose-cross-border = Pass it on abroad
# What a consent is for.
purpose-statistics = Count it in figures
# How a consent stands.
cover-yes = Yes
# How a consent stands.
cover-provisional = Yes, provisional
# How a consent stands.
cover-no = No
# How a consent stands.
cover-not-now = Not now
# How a consent stands.
cover-never-asked = Not asked
# How a consent stands.
cover-lapsed = Yes, run out
# How a consent stands.
cover-withdrawn = Taken back
# What stands on a card. Lists of things follow.
card-what = What
# What stands on a card. Lists of things follow.
card-for = What for
# What stands on a card. Lists of things follow.
card-must-report = Must report
# What stands on a card. Lists of things follow.
must-report-nothing = nothing
# State of a card.
card-waiting = Sent, not answered
# State of a card.
card-answered = answered
# State of a card.
provisional-why = nothing leaves on it: ask again when the moment is clear
# A part of a case that can be shared on its own.
field-codes = age group, region, needs
# A part of a case that can be shared on its own.
field-contact = how to reach them
# A part of a case that can be shared on its own.
field-story = a summary of what they told
# A part of a case that can be shared on its own.
field-screening = their answers
# A part of a case that can be shared on its own.
field-name = their name
# Heading of the needs.
needs = Needs now
# Heading of the needs.
needs-before = Asked before what happened
# Heading of the signs.
signs = What the screening shows
# Beside it. Both are numbers.
signs-asked = { $answered } answered, { $skipped } skipped
# The band of levels, as a sentence. $low and $high are 0, 1, 2 or 3.
band =
    Between { $low ->
        [0] nothing named so far
        [1] other help
       *[2] 2 signs
    } and { $high ->
        [1] other help
        [2] 2 signs
       *[3] 3 strong signs
    }.
# The band of levels, as a sentence. $low and $high are 0, 1, 2 or 3.
band-one =
    { $low ->
        [0] Nothing named so far.
        [1] Other help.
        [2] 2 signs.
       *[3] 3 strong signs.
    }
# Follows.
band-missing = Some answers are missing, and a missing answer is not a “no”.
# Follows.
signs-reported = Said by somebody else about them.
# Follows.
not-screened = not screened
# Follows.
not-screened-why = No screening was done: the levels are where it begins, not what is true.
# Name of the drawn levels; read out by screen readers.
levels = Levels, and the band this ticket lies in
# One level.
level-0 = 0 nothing
# One level.
level-1 = 1 other help
# One level.
level-2 = 2 signs
# One level.
level-3 = 3 strong signs
# One level.
level-settled = settled
# One level.
level-least = at least
# One level.
level-most = at most
# Why it is as urgent, and which clauses of the rule hold.
floors = Urgent, because of
# Why it is as urgent, and which clauses of the rule hold.
clauses = The rule says
# Why it is as urgent, and which clauses of the rule hold.
signs-never-shown = Help does not wait for it, and it is never shown to the person.
# A reason that raises urgency whatever the screening says.
floor-danger = danger going on
# A reason that raises urgency whatever the screening says.
floor-dying = thoughts of dying
# A reason that raises urgency whatever the screening says.
floor-to-be-moved = about to be moved or sent away
# A reason that raises urgency whatever the screening says.
floor-child-exploited = a child who is exploited
# A reason that raises urgency whatever the screening says.
floor-child-alone = a child without a grown-up to trust
# A reason that raises urgency whatever the screening says.
floor-danger-asked = danger asked, not answered
# A reason that raises urgency whatever the screening says.
floor-dying-asked = dying asked, not answered
# A reason that raises urgency whatever the screening says.
floor-dying-not-now = thoughts of dying, not now
# A reason that raises urgency whatever the screening says.
floor-detained = held
# A reason that raises urgency whatever the screening says.
floor-child-given = a child given or taken
# A reason that raises urgency whatever the screening says.
floor-organs = an operation
# A reason that raises urgency whatever the screening says.
floor-army = an army
# A reason that raises urgency whatever the screening says.
floor-child = a child
# A reason that raises urgency whatever the screening says.
floor-shelter-or-doctor = a bed or a doctor tonight
# A reason that raises urgency whatever the screening says.
floor-exploited-and-held = exploited, and kept from leaving
# A reason that raises urgency whatever the screening says.
floor-held-before-leaving = papers held or a debt before leaving
# A reason that raises urgency whatever the screening says.
floor-private-and-forced = forced, in something private
# A reason that raises urgency whatever the screening says.
floor-cannot-refuse = cannot refuse what is planned
# A reason that raises urgency whatever the screening says.
floor-broken-off = broken off after a strong sign
# A clause of the rule that holds.
clause-exploitation-and-coercion = exploitation and coercion
# A clause of the rule that holds.
clause-exploitation-and-coercive-recruitment = exploitation and forced recruitment
# A clause of the rule that holds.
clause-exploitation-and-deception = exploitation and deception
# A clause of the rule that holds.
clause-child-exploitation-and-act = a child, exploited and brought there
# A clause of the rule that holds.
clause-child-sexual = a child, sexual
# A clause of the rule that holds.
clause-coercion = coercion
# A clause of the rule that holds.
clause-coercive-recruitment = forced recruitment
# A clause of the rule that holds.
clause-deception = deception
# A clause of the rule that holds.
clause-one-strong-sign = one strong sign
# A clause of the rule that holds.
clause-exploitation-of-vulnerability = exploitation of vulnerability
# A clause of the rule that holds.
clause-no-free-choice = no free choice in a marriage
# A clause of the rule that holds.
clause-child-exploitation = a child, exploited
# A clause of the rule that holds.
clause-child-act-and-sign = a child, brought there, with a sign
# A clause of the rule that holds.
clause-child-marriage = a child’s marriage
# A clause of the rule that holds.
clause-some-sign = a sign
# A clause of the rule that holds.
clause-child = a child
# Under the band.
presumed-hint = A trained person sets it, with why. Formal status is the competent authority’s; the program sets neither.
# Label and first choice of a list of reasons.
why = Why
# Label and first choice of a list of reasons.
why-choose = Why?
# Button.
presumed-set-do = Set, with why
# A reason for an act.
why-routine = routine
# A reason for an act.
why-answering = Answering
# A reason for an act.
why-referring = Referring
# A reason for an act.
why-handing-over = Handing over
# A reason for an act.
why-correcting = Correcting
# A reason for an act.
why-asked-by-person = asked by the person
# A reason for an act.
why-checking-erasure = checking an erasure
# A reason for an act.
why-knows-the-person = knows the person
# A reason for an act.
why-supervising = supervising
# A reason for an act.
why-other = another reason
# A reason for an act.
why-life-in-danger = life in danger
# A reason for an act.
why-child-in-danger = a child in danger
# A reason for an act.
why-court-order = court order
# A reason for an act.
why-signs = the signs
# A reason for an act.
why-person-said = the person said so
# A reason for an act.
why-authority-decided = the authority decided
# A reason for an act.
why-verified = verified
# A reason for an act.
why-setting-up = setting up
# Over the table of signs.
signs-caption = Signs, by dimension. A dimension holds with one strong and any other sign, or with three of which two are medium.
# Heads of its columns.
sign = Sign
# Heads of its columns.
strength = Strength
# Heads of its columns.
said-by = Said by
# Heads of its columns.
question = Question
# Heads of its columns.
reported-by-other = Somebody else
# Heads of its columns.
provisional-list = list provisional
# How a dimension stands.
dimension-holds = Holds
# How a dimension stands.
dimension-open = Open
# How a dimension stands.
dimension-no = Does not hold
# A dimension of the ILO list.
dimension-DR = Deceptive recruitment
# A dimension of the ILO list.
dimension-CR = Coercive recruitment
# A dimension of the ILO list.
dimension-RV = Recruitment by abuse of vulnerability
# A dimension of the ILO list.
dimension-EX = Exploitation
# A dimension of the ILO list.
dimension-CD = Coercion at destination
# A dimension of the ILO list.
dimension-VD = Abuse of vulnerability at destination
# How much a sign weighs.
strength-strong = Strong
# How much a sign weighs.
strength-medium = Medium
# How much a sign weighs.
strength-weak = Weak
# Under the table; a list of dimensions follows.
signs-bare = Nothing said yet, so open:
# Under the table; a list of questions follows.
signs-open = Could still change it, if they want to go on:
# A question of the screening, in one or two words.
question-Q1 = Hours
# A question of the screening, in one or two words.
question-Q2 = Pay
# A question of the screening, in one or two words.
question-Q3 = Conditions
# A question of the screening, in one or two words.
question-Q4 = Leaving
# A question of the screening, in one or two words.
question-Q5 = Made to
# A question of the screening, in one or two words.
question-Q6 = Hurt
# A question of the screening, in one or two words.
question-Q7 = Power
# A question of the screening, in one or two words.
question-Q8 = Promise
# A question of the screening, in one or two words.
question-Q9 = Untrue
# A question of the screening, in one or two words.
question-Q10 = Brought
# A question of the screening, in one or two words.
question-Q11 = Journey
# A question of the screening, in one or two words.
question-Q12 = Before
# A question of the screening, in one or two words.
question-Q13 = Depend
# A question of the screening, in one or two words.
question-Q14 = Free choice
# A question of the screening, in one or two words.
question-Q15 = Gain
# Heading of what is sealed.
story = Told in their own words
# Heading of what is sealed.
sealed = Sealed
# While it is open; a time follows.
story-open = Open to you
# While it is open; a time follows.
story-until = until
# A story. $count is a number of letters.
story-head = Story, { $count } characters
# Under it: press to cover it again.
story-cover = Press to cover again.
# Under it: press to cover it again.
story-none = Nothing long was told yet.
# While it is covered.
story-count =
    { $count ->
        [one] One story
       *[other] { $count } stories
    }
# While it is covered.
story-covered = Covered
# While it is covered.
story-own = Your ticket: one tap is the reason. It goes on record.
# While it is covered.
story-other = Not your ticket: a typed reason is needed. It goes on record.
# While it is covered.
story-may-not = Your role does not open stories, except on shift.
# Over buttons with reasons.
story-open-for = Open for 10 minutes, for
# Label and hint of the typed reason.
story-why = Why do you need to read it?
# Label and hint of the typed reason.
story-why-hint = No names. It is sealed with the case; the audit keeps that you opened it.
# Button.
story-open-do = Open for 10 minutes
# Ways to reach the person, and what to know about them.
contact = Safe contact
# Ways to reach the person, and what to know about them.
contact-route = Where they wrote from
# Ways to reach the person, and what to know about them.
contact-elsewhere = Elsewhere
# Ways to reach the person, and what to know about them.
contact-when = When
# Ways to reach the person, and what to know about them.
contact-ours = Our word to them
# Ways to reach the person, and what to know about them.
contact-place = Place
# Ways to reach the person, and what to know about them.
contact-shared-contact = A contact they sent
# Ways to reach the person, and what to know about them.
contact-unseen = How to reach the other person unseen
# Ways to reach the person, and what to know about them.
contact-number = Number
# Ways to reach the person, and what to know about them.
contact-name = Name
# Ways to reach the person, and what to know about them.
contact-what-to-say = What to say
# Something that was sent.
media-photo = a photo
# Something that was sent.
media-voice = a voice message
# Something that was sent.
media-video = a video
# Something that was sent.
media-document = a file
# Something that was sent.
media-sticker = a sticker
# Something that was sent.
media-other = a file
# Heading.
timeline = Timeline
# A note of a colleague that is covered.
note-covered = A note: it opens with the ticket.
# Label, hint and button of the box for notes.
note = Note for colleagues
# Label, hint and button of the box for notes.
note-hint = No names, numbers or places. Agencies never see notes.
# Label, hint and button of the box for notes.
note-keep = Keep note
# What opened the ticket: first line of the timeline.
event-opened-danger = Danger was said: the ticket opened.
# What opened the ticket: first line of the timeline.
event-opened-dying = Thoughts of dying: the ticket opened.
# What opened the ticket: first line of the timeline.
event-opened-child = A child, or perhaps one: the ticket opened.
# What opened the ticket: first line of the timeline.
event-opened-person = Asked for a person: the ticket opened.
# What opened the ticket: first line of the timeline.
event-opened-need = Named a need: the ticket opened.
# What opened the ticket: first line of the timeline.
event-opened-sign = A strong sign: the ticket opened.
# What opened the ticket: first line of the timeline.
event-opened-story = Told a story: the ticket opened.
# What opened the ticket: first line of the timeline.
event-opened-little-time = Had little time: the ticket opened.
# What opened the ticket: first line of the timeline.
event-opened-army = An army: the ticket opened.
# What opened the ticket: first line of the timeline.
event-opened-code = Came back with a code: the ticket opened.
# What opened the ticket: first line of the timeline.
event-opened-complaint = A complaint: the ticket opened.
# What opened the ticket: first line of the timeline.
event-opened-finished = Came to the end of the questions: the ticket opened.
# What opened the ticket: first line of the timeline.
event-opened-poison = A message could not be handled: the ticket opened.
# Why it rang.
event-rang-danger = It rang: danger.
# Why it rang.
event-rang-dying = It rang: thoughts of dying.
# Why it rang.
event-rang-child = It rang: a child.
# Why it rang.
event-rang-person = It rang: asks for a person.
# Why it rang.
event-rang-pressed-urgent = It rang: pressed “urgent”.
# Why it rang.
event-rang-forced = Rang: somebody makes them open the chat.
# What one of us did. $name is a colleague’s name.
event-claim = { $name } claimed it.
# What one of us did. $name is a colleague’s name.
event-release = { $name } gave it back.
# What one of us did. $name is a colleague’s name.
event-read-story = { $name } opened what is sealed.
# What one of us did. $name is a colleague’s name.
event-note-who-must-not-learn = { $name } asked who must not learn of this.
# What one of us did. $name is a colleague’s name.
event-write-note = { $name } left a note.
# What one of us did. $name is a colleague’s name.
event-change-needs = { $name } changed needs or urgency.
# What one of us did. $name is a colleague’s name.
event-correct-screening = { $name } added or corrected answers.
# What one of us did. $name is a colleague’s name.
event-set-presumed = { $name } set “presumed”.
# What one of us did. $name is a colleague’s name.
event-close = { $name } closed it.
# What one of us did. $name is a colleague’s name.
event-reopen = { $name } took it up again.
# What one of us did. $name is a colleague’s name.
event-keep-case = { $name } noted that the wish to be erased was taken back.
# What one of us did. $name is a colleague’s name.
event-check-wish = { $name } took on to ask whether the wish to be erased was theirs.
# What one of us did. $name is a colleague’s name.
event-hand-check = { $name } handed the check of the wish to a colleague.
# What one of us did. $name is a colleague’s name.
event-reply = { $name } wrote.
# What one of us did. $name is a colleague’s name.
event-send-again = { $name } had something sent again.
# What one of us did. $name is a colleague’s name.
event-offer-word = { $name } had a second word offered.
# What one of us did. $name is a colleague’s name.
event-renew-code = { $name } had a new code given.
# What one of us did. $name is a colleague’s name.
event-note-told = { $name } noted that what could not be brought was told another way.
# What the person answered. $purpose is what for; $name an agency’s name, empty for the line itself.
event-consent-yes = They said yes: { $purpose } { $name }
# What the person answered. $purpose is what for; $name an agency’s name, empty for the line itself.
event-consent-no = They said no: { $purpose } { $name }
# What the person answered. $purpose is what for; $name an agency’s name, empty for the line itself.
event-consent-not-now = They said not now: { $purpose } { $name }
# What the person answered. $purpose is what for; $name an agency’s name, empty for the line itself.
event-consent-withdrawn = They took back: { $purpose } { $name }
# With agencies. $name is an agency’s name.
event-card = Consent card for { $name } sent.
# With agencies. $name is an agency’s name.
event-asked = { $name } asked for room.
# With agencies. $name is an agency’s name.
event-ask-asked = { $name } asked for room.
# With agencies. $name is an agency’s name.
event-ask-yes = { $name }: there is room.
# With agencies. $name is an agency’s name.
event-ask-later = { $name }: there is room later.
# With agencies. $name is an agency’s name.
event-ask-no = { $name } said no.
# With agencies. $name is an agency’s name.
event-ask-lapsed = { $name } did not answer in time.
# With agencies. $name is an agency’s name.
event-ask-withdrawn = The request to { $name } was withdrawn.
# With agencies. $name is an agency’s name.
event-ask-handed-over = The yes of { $name } was used.
# With agencies. $name is an agency’s name.
event-referral-handed-over = Handed over to { $name }.
# With agencies. $name is an agency’s name.
event-referral-accepted = { $name } accepted.
# With agencies. $name is an agency’s name.
event-referral-in-service = { $name } has begun.
# With agencies. $name is an agency’s name.
event-referral-completed = { $name } has finished.
# With agencies. $name is an agency’s name.
event-referral-declined = { $name } declined.
# With agencies. $name is an agency’s name.
event-referral-lapsed = { $name } did not answer the hand-over in time.
# With agencies. $name is an agency’s name.
event-referral-recalled = Recalled from { $name }.
