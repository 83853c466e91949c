### Words of the audit log, and of the page that says who has seen what.

# The audit log.
audit-pruned = lines up to No. { $n } went by their time; { $months } whole months are kept
# The audit log: its end, as it stands now.
audit-head = Today’s head
# The audit log: why its head is kept elsewhere.
audit-head-what = Print this line, mail it, or pin it up where whoever runs this machine cannot change it. If the whole log were ever written anew, it would no longer fit.
# The audit log: day, number of the last line, and its hash, on the printed sheet.
audit-head-says = Day, number of the last line, its hash
# The audit log: leads to a sheet that can be printed.
audit-head-print = A sheet to print
# The audit log: back from the sheet.
audit-head-checked = Whoever keeps it checks it with: python -m intake_store verify-audit --head and the hash.
# The audit log: while it is empty.
audit-head-none = Nobody has done anything yet, so there is no head.
# The audit log: the last time that its chain was followed.
audit-verified = Last verified
# The audit log: the chain was never followed.
audit-verified-never = Not verified yet
# The audit log. $at a time, $n the number of the last line then.
audit-verified-well = { $at }: holds up to No. { $n }
# The audit log. $at a time, $n a line’s number.
audit-verified-broken = { $at }: breaks at No. { $n }
# What an act in the audit log was about.
thing-audit = the audit log
# What an act in the audit log was about.
thing-duty = hours of duty
# What an act in the audit log was about.
thing-database = the database
# What an act in the audit log was about.
thing-directory = the directory
# What an act in the audit log was about.
thing-screenings = the screenings
# What a command did, as it stands in the audit log.
act-pruned = Old lines let go
# What a command did, as it stands in the audit log.
act-init = Prepared for a start
# What a command did, as it stands in the audit log.
act-migrate = Tables brought up to date
# What a command did, as it stands in the audit log.
act-load-country = Country pack loaded
# What a command did, as it stands in the audit log.
act-retain = Let go what was kept long enough
# What a command did, as it stands in the audit log.
act-verify-screenings = Computed the screenings again
# What a command did, as it stands in the audit log.
act-reconcile = Looked into the books
# What a command did, as it stands in the audit log.
act-write-off = Counted rows as lost
# What a command did, as it stands in the audit log.
act-backup = Made a backup
# What a command did, as it stands in the audit log.
act-restore = Put a backup back
# A reason in the audit log: it went by its time.
why-kept-long-enough = kept long enough
# The ticket: a page to be read to the person who asks.
seen = Who has seen what of theirs
# On that page.
seen-what = For the person, if they ask. You may read it to them: roles, no names. The chat never tells it.
# On that page.
seen-caption = The newest first
# On that page.
seen-who = Who
# On that page.
seen-which = What
# On that page: nobody has opened anything.
seen-none = Nobody has opened anything of theirs yet.
# What somebody has seen of a person.
seen-claim = the answers and the messages, to help them
# What somebody has seen of a person.
seen-release = the answers and the messages, handed to a colleague
# What somebody has seen of a person.
seen-read-story = what they told, and how to reach them
# What somebody has seen of a person.
seen-check-wish = the wish to be forgotten, to ask whether it was theirs
# What somebody has seen of a person.
seen-hand-check = the wish to be forgotten, handed to a colleague
# What somebody has seen of a person.
seen-correct-screening = the answers, to correct them
# What somebody has seen of a person. $name an agency.
seen-hand-over = handed over to { $name }: what they agreed to share
# What somebody has seen of a person. $name an agency.
seen-open-part = at { $name }: what they agreed to share
# What a command did, as it stands in the audit log.
act-scrub = Overwrote on the disk what was erased
