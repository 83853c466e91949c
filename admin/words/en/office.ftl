### Audit log, health, figures, duty table and help. Read by supervisors, administrators, rapporteurs.

# An entry of the menu: one word if possible, it also stands under an icon on a phone.
menu-duty = Duty
# An entry of the menu: one word if possible, it also stands under an icon on a phone.
menu-help = Help
# The audit log.
audit-what = Every act of everybody who is signed in. Lines are only ever added, each holding on to the one before.
# The audit log.
audit-verify = Verify the chain
# The audit log.
audit-who = Who
# The audit log.
audit-subject = Reference, agency’s code or id
# The audit log.
audit-caption = The newest first
# The audit log.
audit-n = No.
# The audit log.
audit-act = Act
# The audit log.
audit-about = About
# The audit log.
audit-why = Why
# The audit log.
audit-note = reason sealed
# The audit log.
audit-command = a command
# The audit log.
audit-older = Older
# The audit log.
audit-none = Nobody has done anything yet.
# The audit log.
audit-none-filtered = No line fits this search.
# One line at the top after the chain was followed. $count is a number of lines.
audit-holds = The chain holds: { $count } lines, none changed, none missing.
# $n is a line’s number, $how a code: gap, link, content, head.
audit-broken = The chain breaks at line { $n } ({ $how }). Keep the database as it is, and tell whoever runs the panel.
# What somebody did, as it stands in the audit log.
act-enter = Signed in
# What somebody did, as it stands in the audit log.
act-leave = Signed out
# What somebody did, as it stands in the audit log.
act-shift = Went on shift
# What somebody did, as it stands in the audit log.
act-claim = Claimed a ticket
# What somebody did, as it stands in the audit log.
act-release = Gave a ticket back
# What somebody did, as it stands in the audit log.
act-reply = Wrote to the person
# What somebody did, as it stands in the audit log.
act-send-again = Had something sent again
# What somebody did, as it stands in the audit log.
act-offer-word = Had a second word offered
# What somebody did, as it stands in the audit log.
act-renew-code = Had a new code given
# What somebody did, as it stands in the audit log.
act-note-told = Noted that it was told another way
# What somebody did, as it stands in the audit log.
act-read-story = Opened what is sealed
# What somebody did, as it stands in the audit log.
act-ask-consent = Sent a consent card
# What somebody did, as it stands in the audit log.
act-note-who-must-not-learn = Asked who must not learn
# What somebody did, as it stands in the audit log.
act-ask-for-room = Asked for room
# What somebody did, as it stands in the audit log.
act-note-answer = Noted an answer
# What somebody did, as it stands in the audit log.
act-hand-over = Handed over
# What somebody did, as it stands in the audit log.
act-recall = Recalled
# What somebody did, as it stands in the audit log.
act-write-note = Left a note
# What somebody did, as it stands in the audit log.
act-change-needs = Changed needs or urgency
# An act in the audit log.
act-correct-screening = Added or corrected answers
# What somebody did, as it stands in the audit log.
act-set-presumed = Set “presumed”
# What somebody did, as it stands in the audit log.
act-close = Closed a ticket
# What somebody did, as it stands in the audit log.
act-reopen = Took a ticket up again
# What somebody did, as it stands in the audit log.
act-keep-case = Kept a case whose erasure was taken back
# What somebody did, as it stands in the audit log.
act-check-wish = Took on to check a wish to be erased
# What somebody did, as it stands in the audit log.
act-hand-check = Handed the check of a wish to be erased to a colleague
# What somebody did, as it stands in the audit log.
act-edit-agency = Corrected an agency
# What somebody did, as it stands in the audit log.
act-verify-agency = Noted a check of an agency
# What somebody did, as it stands in the audit log.
act-set-places = Noted free places
# What somebody did, as it stands in the audit log.
act-say-places = Said its free places
# What somebody did, as it stands in the audit log.
act-answer-ask = Answered a request for room
# What somebody did, as it stands in the audit log.
act-answer-hand-over = Moved a hand-over on
# What somebody did, as it stands in the audit log.
act-open-part = Opened handed-over parts
# What somebody did, as it stands in the audit log.
act-invite = Invited, or withdrew it
# What somebody did, as it stands in the audit log.
act-end-account = Ended an account
# What somebody did, as it stands in the audit log.
act-end-session = Ended a session
# What somebody did, as it stands in the audit log.
act-verify-audit = Verified the chain
# What somebody did, as it stands in the audit log.
act-edit-duty = Changed the duty table
# Health of the deployment.
state-all-well = Nothing stands still.
# Health of the deployment.
state-not-well = Something stands still or is not safe: look for what is marked below.
# Health of the deployment.
state-well = Well
# Health of the deployment.
state-inbox = What came in
# Health of the deployment.
state-waiting = Waiting
# Health of the deployment.
state-checking = Being checked
# Health of the deployment.
state-parked = Set aside
# Heading on the health page: the program that people write to.
state-bot = The bot
# The program that people write to has never said how it stands.
state-bot-never = Not heard yet
# The program that people write to has not spoken for $span: it does not run, or cannot write.
state-bot-silent = Silent for { $span }
# Something below needs somebody to look.
state-bot-badly = Needs somebody to look
# Under the lines. $at is when the program last said so.
state-bot-what = It said so itself: { $at }. A line that is red does not bring or take messages.
# A line: what people and providers bring is kept.
line-door = What is brought is kept
# A line: messages from Telegram.
line-telegram = Telegram, incoming
# A line: messages to Telegram.
line-telegram-sending = Telegram, outgoing
# A line: SMS from Twilio.
line-twilio = SMS, incoming
# A line: SMS to people.
line-sms-sending = SMS, outgoing
# A line: what Twilio keeps of SMS, on its way to be deleted there.
line-twilio-copies = SMS, copies at Twilio
# How a line stands.
condition-well = Well
# How a line stands.
condition-starting = Nothing has come yet
# How a line stands.
condition-slowed = The provider asks us to wait
# How a line stands.
condition-unreachable = Cannot be reached
# How a line stands.
condition-conflict = Somebody else uses our token
# How a line stands.
condition-refused = Token or account is not accepted
# How a line stands.
condition-not-kept = Something could not be kept
# What stands still.
still-inbox = Messages wait for their turn
# What stands still.
still-checks = Codes and words are not looked up
# What stands still.
still-timers = Timers do not ring
# What stands still.
still-outbox = Messages do not go out
# What stands still.
still-sending = Nobody knows of some whether they went
# What stands still.
still-alarms = Alarms ring and nobody takes them
# What stands still.
still-disk = The disk is nearly full
# What stands still.
still-writing = The database cannot be written
# Worth knowing.
notice-owed-elsewhere = Messages wait that another bot or number owes: it is not set up here
# Worth knowing.
notice-clock-jumped = The clock of the server was set anew
# Worth knowing.
notice-alarms-untaken = Alarms ring while nobody is on duty
# Health of the deployment: a heading. Whether all that came in and went out is accounted for.
state-books = Books
# Health of the deployment.
state-books-hold = They add up
# $count is a number of things that do not add up. "reconcile" is the name of a command.
state-books-gaps = They do not add up: { $count }. Run reconcile on the server.
# Health of the deployment.
state-books-never = Not looked at yet
# $at is a day and an hour.
state-books-what = Looked at: { $at }. Every input came to an answer, to you or to a named refusal, and every message was sent, was given up with a reason, or waits.
# Health of the deployment.
state-inbox-what = Every message becomes a row here first. Set aside: it failed three times, and a ticket was opened for a human.
# $span is a length of time.
state-inbox-stuck = Stands still for { $span }
# $span is a length of time.
state-inbox-parked = Some are set aside
# $span is a length of time.
state-outbox = What goes out
# $span is a length of time.
state-due = Due
# $span is a length of time.
state-held = Held
# $span is a length of time.
state-sending = Being sent
# $span is a length of time.
state-perhaps = Perhaps sent
# $span is a length of time.
state-outbox-what = Held: the person’s chat is locked or they said stop. Perhaps sent: the provider did not say; it is never sent again by itself.
# $span is a length of time.
state-outbox-stuck = Stands still for { $span }
# $span is a length of time.
state-outbox-perhaps = Some are perhaps sent
# $span is a length of time.
state-on-duty = On duty now
# $span is a length of time.
state-here = Signed in and there
# $span is a length of time.
state-ringing = Tickets that ring
# $span is a length of time.
state-late = Past their clock
# What people are told of now, and who stands behind it. $at is a time.
state-duty-nobody = Nobody reads until { $at }
# What people are told of now, and who stands behind it. $at is a time.
state-duty-never = further notice
# What people are told of now, and who stands behind it. $at is a time.
state-duty-unnamed = Somebody reads, people are told; nobody is named
# What people are told of now, and who stands behind it. $at is a time.
state-duty-somebody = Somebody reads
# $count is a number.
state-directory-lapsed = Lapsed: { $count }
# $count is a number.
state-trusted = Can be referred to
# $count is a number.
state-of = { $number } of { $all }
# $count is a number.
state-pack = Country pack
# $count is a number.
state-keys = Keys
# $count is a number.
state-hotline-key = The hotline’s key
# $count is a number.
state-keyholders = Who can open cases
# $count is a number.
state-one-keyholder = only one: if they lose the password, nobody can read
# $count is a number.
state-keys-what = What people tell is sealed to the hotline’s key. Compare its fingerprint with the one in the bot’s settings.
# $count is a number.
state-first-key-left = The first key’s file still lies there: delete it
# $count is a number.
state-first-key-waits = The first key waits in its file for the first account
# $count is a number.
state-first-key-gone = No key lies in a file
# $count is a number.
state-audit-broken = The chain breaks at line { $n }
# $count is a number.
state-audit-long = Long: follow it on its page
# $count is a number.
state-audit-holds = The chain holds
# $count is a number.
state-acts = Lines: { $count }.
# $count is a number.
state-to-audit = To the audit log
# Figures for the rapporteur. $since is a month, numbers elsewhere.
figures-what = Since { $since }, this month included. Nobody can be found in them.
# Figures for the rapporteur. $since is a month, numbers elsewhere.
figures-total = Contacts
# Figures for the rapporteur. $since is a month, numbers elsewhere.
figures-total-why = conversations that went on after the notice, in twelve months
# Figures for the rapporteur. $since is a month, numbers elsewhere.
figures-hidden = [c] means hidden to protect people: a number from 1 to { $most }, or one from which such a number could be worked out.
# Figures for the rapporteur. $since is a month, numbers elsewhere.
figures-hidden-short = hidden to protect people
# Figures for the rapporteur. $since is a month, numbers elsewhere.
figures-rounded = Every other number is rounded to the nearest { $base }, each by itself: sums may not match.
# Figures for the rapporteur. $since is a month, numbers elsewhere.
figures-months = By month
# Figures for the rapporteur. $since is a month, numbers elsewhere.
figures-channels = By channel
# Figures for the rapporteur. $since is a month, numbers elsewhere.
figures-about = By what it was about
# Figures for the rapporteur. $since is a month, numbers elsewhere.
figures-by-months = Month
# Figures for the rapporteur. $since is a month, numbers elsewhere.
figures-by-channels = Channel
# Figures for the rapporteur. $since is a month, numbers elsewhere.
figures-by-about = About
# Figures for the rapporteur. $since is a month, numbers elsewhere.
figures-contacts = Contacts
# Under the chart of months: what screen readers hear, and the way to its table.
figures-months-what = Conversations that went on after the notice, month by month, rounded
# Under the chart of months: what screen readers hear, and the way to its table.
figures-as-table = As a table
# Under the chart of months: what screen readers hear, and the way to its table.
figures-hidden-bar = hidden
# Above a small table.
figures-caption = Rounded; small numbers hidden
# Above a small table.
contact-about-me = themselves
# Above a small table.
contact-about-other = somebody else
# Above a small table.
contact-about-question = a question only
# Above a small table.
figures-how = How they are made
# Above a small table.
figures-how-counted = A line without any id is added when a person goes on after the notice. People who write twice are counted twice; these are people who found the line, not everyone affected.
# Above a small table.
figures-later = Frozen publications, figures on consent, referrals and services come later. Until then nothing of that is counted here.
# The duty table. $zone is a time zone.
duty-what = Who is called when a ticket rings. Clock of { $zone }.
# The duty table. $zone is a time zone.
duty-gaps = People are told that somebody reads, and nobody is named:
# The duty table. $zone is a time zone.
duty-gaps-why = Name somebody, or change the hours in the country’s pack.
# The duty table. $zone is a time zone.
duty-caption = The week
# The duty table. $zone is a time zone.
duty-hours = Hours
# The duty table. $zone is a time zone.
duty-who = First
# The duty table. $zone is a time zone.
duty-second = Second
# The duty table. $zone is a time zone.
duty-supervisor = Supervisor
# The duty table. $zone is a time zone.
duty-now = now
# The duty table. $zone is a time zone.
duty-nobody = nobody
# The duty table. $zone is a time zone.
duty-remove = Take out
# The duty table. $zone is a time zone.
duty-removed = The hours are taken out.
# The duty table. $zone is a time zone.
duty-add = Add hours
# The duty table. $zone is a time zone.
duty-days = Days
# The duty table. $zone is a time zone.
duty-from = From
# The duty table. $zone is a time zone.
duty-until = Until
# The duty table. $zone is a time zone.
duty-until-hint = 00:00 is midnight. A night goes on into the next day.
# The duty table. $zone is a time zone.
duty-add-do = Add the hours
# The duty table. $zone is a time zone.
duty-no-people = Nobody can be named yet. Invite an operator first.
# The duty table. $zone is a time zone.
duty-kept = The hours are kept.
# The duty table. $zone is a time zone.
duty-told = What people are told
# The duty table. $zone is a time zone.
duty-told-why = In these hours a person hears that somebody reads. They stand in the country’s pack.
# The duty table. $zone is a time zone.
duty-rungs = Whom to call when nobody opens an alarm
# Under a field of the duty table.
wrong-days = Please tick at least one day.
# Under a field of the duty table.
wrong-clock = Please write a time such as 08:00.
# Under a field of the duty table.
wrong-overlap = Somebody is named for a part of these hours already. Take that row out first.
# The help page: short lines, read before the first ticket.
help-for-operator = For whoever answers people.
# The help page: short lines, read before the first ticket.
help-for-supervisor = For a supervisor.
# The help page: short lines, read before the first ticket.
help-for-agency = For an agency’s worker.
# The help page: short lines, read before the first ticket.
help-for-administrator = For an administrator.
# The help page: short lines, read before the first ticket.
help-for-rapporteur = For the rapporteur.
# The help page: short lines, read before the first ticket.
help-first = How to begin
# The help page: short lines, read before the first ticket.
help-always = Always
# The help page: short lines, read before the first ticket.
help-keys = Keys
# The help page: short lines, read before the first ticket.
help-key-tab = the next thing on the page
# The help page: short lines, read before the first ticket.
help-key-lock = lock the panel at once; so does the button in the menu
# The help page: short lines, read before the first ticket.
help-account = Your account and where you are signed in
# The help page: short lines, read before the first ticket.
help-operator-claim = Take the next: you get the most urgent ticket that nobody has. Its alarm falls silent.
# The help page: short lines, read before the first ticket.
help-operator-read = Read “At a glance” first. A story stays covered until you open it with a reason; that goes on record.
# The help page: short lines, read before the first ticket.
help-operator-answer = Answer in the chat, in short sentences. The program minds stop, language and locked phones for you. Promise nothing that you cannot keep.
# The help page: short lines, read before the first ticket.
help-operator-needs = Ask what is needed now before you ask what happened.
# The help page: short lines, read before the first ticket.
help-operator-who = Ask whether an office, a place or a person must not learn of this. Without that nothing is asked of anybody.
# The help page: short lines, read before the first ticket.
help-operator-ask = Ask an agency for room. Nothing that names or reaches the person goes with it.
# The help page: short lines, read before the first ticket.
help-operator-card = After its yes, send the person a consent card: to whom, what, what for, what they must report.
# The help page: short lines, read before the first ticket.
help-operator-hand-over = Two yeses, then hand over. Only what was agreed is sealed to the agency.
# The help page: short lines, read before the first ticket.
help-operator-close = At the end of your shift hand everything over in one act. You are not alone: ask the supervisor.
# The help page: short lines, read before the first ticket.
help-supervisor-shift = You see clocks and codes. To answer people, go on shift: then you work as an operator, on record.
# The help page: short lines, read before the first ticket.
help-supervisor-invite = Invite operators, and one worker of each agency. Give every link yourself.
# The help page: short lines, read before the first ticket.
help-supervisor-duty = Fill the duty table: every hour has somebody, or the word “nobody”.
# The help page: short lines, read before the first ticket.
help-supervisor-directory = Keep the directory true: an entry nobody has called lately is not suggested.
# The help page: short lines, read before the first ticket.
help-supervisor-clocks = Look at what is late, and at Health once a day.
# The help page: short lines, read before the first ticket.
help-agency-asked = A request for room says sex, age group, need and region, and nothing that names or reaches the person.
# The help page: short lines, read before the first ticket.
help-agency-yes = Answer yes, later or no before its clock runs out. A no needs a reason; only the hotline reads it.
# The help page: short lines, read before the first ticket.
help-agency-handed = A hand-over comes after the person said yes to you. Accept it, or decline with a reason.
# The help page: short lines, read before the first ticket.
help-agency-open = After accepting you can open the sealed parts for 10 minutes. It goes on record.
# The help page: short lines, read before the first ticket.
help-agency-service = Say when help has begun and when it is completed: the person hears it from us.
# The help page: short lines, read before the first ticket.
help-agency-places = Keep your free places up to date.
# The help page: short lines, read before the first ticket.
help-administrator-accounts = You see accounts, health and audit, never a story. Operators and agencies are invited by a supervisor, because the keys go along.
# The help page: short lines, read before the first ticket.
help-administrator-health = Look at Health once a day: what stands still is marked there.
# The help page: short lines, read before the first ticket.
help-administrator-audit = Verify the audit chain once a week, and after every restore.
# The help page: short lines, read before the first ticket.
help-rapporteur-figures = You see figures, never a case.
# The help page: short lines, read before the first ticket.
help-rapporteur-hidden = Small numbers are hidden and the others rounded, so that nobody can be found.
# The help page: short lines, read before the first ticket.
help-always-safe = The person with the phone may not be the person. When in doubt, ask nothing that could hurt if others read it.
# The help page: short lines, read before the first ticket.
help-always-lock = Lock the panel when you stand up: F8. Left alone, it locks itself.
