### People, invitations, and one’s own account. Read by supervisors, administrators, agencies’ workers.

# Under the heading; a number after the colon.
people-count = With an account: { $count }.
# Under the heading; a number after the colon.
people-invited-count = Invited: { $count }.
# Button and headings.
invite = Invite somebody
# Button and headings.
people-caption = Everybody with an account
# Button and headings.
people-name = Name
# Button and headings.
people-role = Role
# Button and headings.
people-now = Now
# Button and headings.
people-key = Key
# Button and headings.
people-since = Since
# Button and headings.
people-you = you
# Button and headings.
people-here = Here
# Button and headings.
people-away = Not signed in
# Button and headings.
people-key-none = needs none
# Button and headings.
people-key-has = Holds it
# Button and headings.
people-key-lacks = Holds none
# Button and headings.
people-invited = Invited
# Button and headings.
people-invited-hint = The link was shown once and works once.
# Button and headings.
people-invited-caption = Invitations that can still be used
# Button and headings.
people-invited-none = Nobody is invited now.
# Button and headings.
people-by = Invited by
# Button and headings.
people-by-command = the setup
# Button and headings.
people-until = Until
# Button and headings.
invitation-withdraw = Withdraw
# Button and headings.
people-ended = Ended accounts: { $count }
# The page for inviting.
invite-head = Invite somebody
# The page for inviting.
invite-hint = You get a link. Give it to them yourself; it works once and for { $days } days.
# The page for inviting.
invite-role = As
# What a role may do, in a few words.
role-may-operator = answers people, asks consent, hands over
# What a role may do, in a few words.
role-may-supervisor = clocks, directory, people; stories only on shift
# What a role may do, in a few words.
role-may-agency = what was asked of and handed over to their agency
# What a role may do, in a few words.
role-may-administrator = accounts, health, audit; never a story
# What a role may do, in a few words.
role-may-rapporteur = figures; never a case
# What a role may do, in a few words.
invite-agency = Agency
# What a role may do, in a few words.
invite-agency-hint = For an agency worker. The first one brings the agency’s key into the world and invites the colleagues.
# What a role may do, in a few words.
invite-colleague = Your colleague at { $agency }. Your agency’s key goes along.
# What a role may do, in a few words.
invite-once = The link is shown once. Do not send it where others read along.
# What a role may do, in a few words.
invite-do = Make the link
# One line at the top, above the link that is shown once. $role is a code, $days a number.
invited = The link, shown once. It works once, for { $days } days:
# One line at the top, above the link that is shown once. $role is a code, $days a number.
invitation-withdrawn = The invitation is withdrawn. Its link leads nowhere.
# Ending an account: button, page, and one line after it.
end-account = End the account
# Ending an account: button, page, and one line after it.
end-account-head = End the account of { $name }?
# Ending an account: button, page, and one line after it.
end-account-why = They are signed out at once and their keys are taken back. What they did stays in the audit under their name. It cannot be undone: they can be invited anew.
# Ending an account: button, page, and one line after it.
end-account-tickets = Tickets that go back into the queue: { $count }
# Ending an account: button, page, and one line after it.
end-account-last = The last account of its agency
# Ending an account: button, page, and one line after it.
end-account-last-why = With it the agency’s key goes. What was sealed to it stays shut; the next one who is invited gets a new key.
# Ending an account: button, page, and one line after it.
account-ended = The account is ended.
# Refusals: what the rules do not allow, and what to do instead.
refusal-own-account = Nobody ends their own account. Ask a colleague, who then knows of it.
# Refusals: what the rules do not allow, and what to do instead.
refusal-last-keyholder = Only this account holds the key to what people told. Invite another supervisor or operator first.
# Refusals: what the rules do not allow, and what to do instead.
refusal-last-of-its-kind = Nobody would be left who can invite people. Invite another supervisor first.
# Refusals: what the rules do not allow, and what to do instead.
refusal-invitation-still-open = An invitation for this agency is still open, and its key lies in it. Let it be used, or withdraw it first.
# One’s own account.
account-sessions = Where you are signed in
# One’s own account.
account-caption = Your sessions, the one used last first
# One’s own account.
account-started = Signed in
# One’s own account.
account-used = Last used
# One’s own account.
account-ends = Ends at the latest
# One’s own account.
account-this = this one
# One’s own account.
account-end = End
# One’s own account.
account-end-others = End all others
# One’s own account.
account-hint = One that you do not know? End it, and tell your supervisor.
# One’s own account.
account-yours = Your account
# One’s own account.
account-key-hotline = The hotline’s key
# One’s own account.
session-ended = That session is ended.
# One’s own account.
sessions-ended = All other sessions are ended.
