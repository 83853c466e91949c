### The directory of agencies, and the form of an entry. Read by operators and supervisors.

# Demo mark and headings of the directory; a number stands after the colon.
agencies-count = In the directory: { $every }. Can be referred to: { $trusted }.
# Demo mark and headings of the directory; a number stands after the colon.
agencies-lapsed = Waiting to be verified: { $count }.
# Demo mark and headings of the directory; a number stands after the colon.
agencies-lapsing = Entries that lapse soon: { $count }.
# After a list of agencies. $days is a number.
agencies-lapsing-why = An entry nobody has called for { $days } days is not suggested, and its number is not shown as answering.
# Button.
agency-add = Add an agency
# Label of a field of the search.
agencies-word = Name or word
# Label of a field of the search.
agencies-service = Service
# Label of a field of the search.
agencies-services = Services
# Label of a field of the search.
agencies-region = Region
# Label of a field of the search.
agencies-serves = Serves
# Label of a field of the search.
agencies-verified = Verified
# Label of a field of the search.
agencies-open = Open now
# Choice of the search.
verified-yes = Verified lately
# Choice of the search.
verified-no = Not verified, or lapsed
# Above the table. Numbers.
agencies-caption = { $count } of { $every }, those open now first
# Head of a column, also a label.
agency = Agency
# Head of a column, also a label.
agencies-hours = Open
# Head of a column, also a label.
agencies-room = Places
# Head of a column, also a label.
agencies-under = Under
# Head of a column, also a label.
agencies-must-report = Must report
# Read out by screen readers: the column of buttons.
agencies-do = Do
# Where it works. $places is a list of places, $more how many they are, $country a name.
agencies-where =
    { $more ->
        [0] whole of { $country }
       *[other] { $places }
    }
# Instead of a number that nobody has called lately.
contact-not-verified = number not verified
# Small button beside an agency.
agency-verify = Verify
# Empty list: why, and what to do.
agencies-none-filtered = No agency fits this search. Clear a field, or ask the supervisor.
# Empty list: why, and what to do.
agencies-none = The directory is empty. A supervisor adds agencies, or loads a country’s pack.
# Whom an agency takes.
serves-anyone = anyone
# Whom an agency takes.
serves-with-children = with children
# Whom an agency takes.
serves-children = Children who come alone
# Whom an agency takes.
serves-from = { $youngest } and older
# Whom an agency takes.
serves-between = { $youngest }–{ $oldest } years
# How a door stands now. $at is a time.
agency-closed = Closed for good
# How a door stands now. $at is a time.
hours-unknown = Not known
# How a door stands now. $at is a time.
hours-always = Day and night
# How a door stands now. $at is a time.
hours-until = Until { $at }
# How a door stands now. $at is a time.
hours-opens = Opens { $at }
# Free places. $free is a number, $at a time such as “20 min ago”.
room-unknown = not counted
# Free places. $free is a number, $at a time such as “20 min ago”.
room-not-said = not said
# Free places. $free is a number, $at a time such as “20 min ago”.
room-free = { $free } free
# Free places. $free is a number, $at a time such as “20 min ago”.
room-free-said = { $free } free, said { $at }
# When a human last checked an entry. $days is a number.
verified-never = Never
# When a human last checked an entry. $days is a number.
verified-lapsed = { $days } days ago: lapsed
# When a human last checked an entry. $days is a number.
verified-ago =
    { $days ->
        [0] Today
        [1] Yesterday
       *[other] { $days } days ago
    }
# A country that the directory does not name.
place-elsewhere = another country
# Button, heading.
agency-edit = Correct the entry
# Button, heading.
agency-edit-head = Correct: { $name }
# Button, heading.
agency-edit-hint = What stood before stays in the history, with your name.
# Button, heading.
agency-new = Add an agency
# A note on an agency’s page.
agency-demo = This agency is invented, and so is its number. It is here to try the panel.
# A note on an agency’s page.
agency-lapsed = Nobody has verified this entry lately. It is not suggested and its number is not shown. Call it by a number that you know, and note the call here.
# Headings and labels on an agency’s page.
agency-offers = What it offers
# Headings and labels on an agency’s page.
agency-languages = Languages
# Headings and labels on an agency’s page.
agency-ways = Answers by
# Headings and labels on an agency’s page.
agency-contact = Contact
# Headings and labels on an agency’s page.
agency-organisation = Organisation
# Headings and labels on an agency’s page.
agency-told = What people are told of it
# Headings and labels on an agency’s page.
agency-told-hint = It stands on every consent card. If it is wrong, correct it before the next card goes out.
# Headings and labels on an agency’s page.
agency-portal = Its people in the panel
# Headings and labels on an agency’s page.
agency-has-key = They can open what is handed over
# Headings and labels on an agency’s page.
agency-no-key = Nobody can open sealed parts yet
# Headings and labels on an agency’s page.
agency-no-key-hint = Hand over by telephone or on paper, or invite somebody of theirs.
# Headings and labels on an agency’s page.
agency-kept = The entry is kept.
# A check of an entry: form and list.
verify-head = Note a verification call
# A check of an entry: form and list.
verify-hint = The number counts for as long as somebody has answered lately.
# A check of an entry: form and list.
verify-who = Who answered (role)
# A check of an entry: form and list.
verify-who-hint = Such as “night worker”. Never a name.
# A check of an entry: form and list.
verify-how = How
# A check of an entry: form and list.
verify-result = Result
# A check of an entry: form and list.
verify-do = Keep the result
# A check of an entry: form and list.
choose = Choose
# A check of an entry: form and list.
checked-telephone = By telephone
# A check of an entry: form and list.
checked-visit = Visit
# A check of an entry: form and list.
checked-letter = Letter
# A check of an entry: form and list.
result-correct = All correct
# A check of an entry: form and list.
result-corrected = Corrected
# A check of an entry: form and list.
result-no-answer = No answer
# A check of an entry: form and list.
result-closed = Closed for good
# One line at the top after a check was kept.
check-kept-correct = Noted: all correct. The number counts from today.
# One line at the top after a check was kept.
check-kept-corrected = Noted. Now write down what is different.
# One line at the top after a check was kept.
check-kept-no-answer = Noted: nobody answered. Nothing else changed; try again at another hour.
# One line at the top after a check was kept.
check-kept-closed = Noted: closed for good. It is not suggested any more.
# One line at the top after a check was kept.
checks = Verification log
# One line at the top after a check was kept.
checks-caption = Every check, the newest first
# One line at the top after a check was kept.
checks-when = When
# One line at the top after a check was kept.
checks-by = Noted by
# One line at the top after a check was kept.
checks-none = Nobody has noted a call here yet.
# Follows. $date is a day, $by a role.
checks-pack = The country’s pack says: { $date }, { $by }.
# Free places: a form.
places-free = Free places
# Free places: a form.
places-hint = Of { $capacity }. Empty: not known.
# Free places: a form.
places-hint-open = Empty: not known.
# Free places: a form.
places-kept = The places are noted, with the time.
# History of an entry.
history = History
# History of an entry.
history-pack = A newer country pack
# History of an entry.
history-made = made
# History of an entry.
history-none = Nothing has been changed here yet.
# What was changed in an entry: the name of one of its fields.
column-names = names
# What was changed in an entry: the name of one of its fields.
column-kind = kind
# What was changed in an entry: the name of one of its fields.
column-organisation = organisation
# What was changed in an entry: the name of one of its fields.
column-services = services
# What was changed in an entry: the name of one of its fields.
column-country = country
# What was changed in an entry: the name of one of its fields.
column-regions = regions
# What was changed in an entry: the name of one of its fields.
column-abroad = countries abroad
# What was changed in an entry: the name of one of its fields.
column-serves = whom it serves
# What was changed in an entry: the name of one of its fields.
column-sexes = whom it serves
# What was changed in an entry: the name of one of its fields.
column-youngest = youngest age
# What was changed in an entry: the name of one of its fields.
column-oldest = oldest age
# What was changed in an entry: the name of one of its fields.
column-with-children = with children
# What was changed in an entry: the name of one of its fields.
column-languages = languages
# What was changed in an entry: the name of one of its fields.
column-hours = opening hours
# What was changed in an entry: the name of one of its fields.
column-zone = time zone
# What was changed in an entry: the name of one of its fields.
column-ways = ways to answer
# What was changed in an entry: the name of one of its fields.
column-contact = contact
# What was changed in an entry: the name of one of its fields.
column-capacity = places in all
# What was changed in an entry: the name of one of its fields.
column-free = free places
# What was changed in an entry: the name of one of its fields.
column-free-said-at = time of the places
# What was changed in an entry: the name of one of its fields.
column-verified-on = day of the last check
# What was changed in an entry: the name of one of its fields.
column-verified-by = who was spoken to
# What was changed in an entry: the name of one of its fields.
column-answered-on = day of the last answer
# What was changed in an entry: the name of one of its fields.
column-expires = end of the entry
# What was changed in an entry: the name of one of its fields.
column-closed = closed for good
# What was changed in an entry: the name of one of its fields.
column-demo = demo mark
# Above a form that was sent with mistakes.
form-wrong = Not kept yet: something below needs mending.
# The form of an entry: headings, labels, hints.
form-names = Name
# The form of an entry: headings, labels, hints.
form-code = Code
# The form of an entry: headings, labels, hints.
form-code-hint = Small letters and hyphens, such as “shelter-lola”. It stays for good.
# The form of an entry: headings, labels, hints.
form-name = Name: { $language }
# The form of an entry: headings, labels, hints.
form-kind = Kind
# The form of an entry: headings, labels, hints.
form-body = Who stands behind it
# The form of an entry: headings, labels, hints.
form-under-hint = Holds for every agency of this organisation. Police, security and migration are behind the firewall.
# The form of an entry: headings, labels, hints.
form-must-report-hint = By law. None ticked: nothing.
# The form of an entry: headings, labels, hints.
form-where = Where
# The form of an entry: headings, labels, hints.
form-country = Country it stands in
# The form of an entry: headings, labels, hints.
form-regions-hint = None ticked: the whole country.
# The form of an entry: headings, labels, hints.
form-abroad = Also helps people who are in
# The form of an entry: headings, labels, hints.
form-youngest = From age
# The form of an entry: headings, labels, hints.
form-oldest = To age
# The form of an entry: headings, labels, hints.
form-reach = How it is reached
# The form of an entry: headings, labels, hints.
form-hours-hint = “mon-fri 08:00-17:00; sat 09:00-12:00” or “day and night”. Clock of { $zone }. Empty: not known.
# The form of an entry: headings, labels, hints.
form-contact-hint = A new number counts once somebody has called it: note the call first, or again.
# The form of an entry: headings, labels, hints.
form-capacity = Places in all
# The form of an entry: headings, labels, hints.
form-capacity-hint = Empty: not counted.
# The form of an entry: headings, labels, hints.
form-expires = The entry ends on
# The form of an entry: headings, labels, hints.
form-expires-hint = A day such as 2027-01-31. Empty: no end.
# The form of an entry: headings, labels, hints.
form-closed = Closed for good: not suggested any more
# The form of an entry: headings, labels, hints.
form-keep = Keep the entry
# The form of an entry: headings, labels, hints.
form-leave = Leave it as it was
# Under a field of these forms: what is wrong, and how to mend it.
wrong-code = Small letters, digits and single hyphens, please.
# Under a field of these forms: what is wrong, and how to mend it.
wrong-code-taken = There is an agency of this code already.
# Under a field of these forms: what is wrong, and how to mend it.
wrong-service = Please tick at least one service.
# Under a field of these forms: what is wrong, and how to mend it.
wrong-language = Please tick at least one language.
# Under a field of these forms: what is wrong, and how to mend it.
wrong-way = Please tick at least one way.
# Under a field of these forms: what is wrong, and how to mend it.
wrong-sexes = Please tick whom it serves.
# Under a field of these forms: what is wrong, and how to mend it.
wrong-ages = The second age is smaller than the first.
# Under a field of these forms: what is wrong, and how to mend it.
wrong-places = More than all its places.
# Under a field of these forms: what is wrong, and how to mend it.
wrong-role = Please write who answered, as a role.
# Under a field of these forms: what is wrong, and how to mend it.
wrong-role-number = A role only: no number, no name.
