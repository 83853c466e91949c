### The second factor, locking, and coming in again. Read by everybody who works here.

# Title of the page of the second step.
second-step = Second step
# Above the field on that page. $name is the operator’s own name.
second-step-why = { $name }, your password was right. Now show that it is you.
# Label of the field.
second-code = Code
# Under the field.
second-code-hint = Six digits from your app, or one of your codes on paper.
# Button.
second-go = Go on
# Under the form of the second step.
second-lost = Phone lost? Use a code on paper. Lost those too? Your supervisor helps you in again. Nobody will ever ask you for a code.
# Button: sign in with a passkey.
passkey-use = Use your passkey
# Shown when the browser could not use the passkey.
passkey-failed = That did not work. Try once more, or take the other way.
# Between two ways of going on.
second-or = or
# Button: end the half-open session.
sign-out = Sign out
# Title: setting up a second factor.
factor-set-up = Second factor
# Above both ways, for somebody who has none yet.
factor-why = A password can be seen or guessed. So the panel asks for one more thing that only you have. Choose one; you can add others later.
# Above both ways, for somebody who adds another one.
factor-why-more = A second one is good to have: a lost phone then costs you nothing.
# Heading: a passkey.
factor-passkey = Passkey
# Under that heading.
factor-passkey-why = The better way: this device or a security key, unlocked as you unlock your phone. It cannot be copied onto a false page.
# Where the browser runs no script or knows no passkeys.
factor-passkey-none = This browser cannot make one here. The app below works everywhere.
# Label: the passkey’s name, for its owner only.
factor-passkey-name = A name for it
# Under that field.
factor-passkey-name-hint = Such as “blue key” or “office computer”. Only you see it.
# Button.
factor-passkey-add = Make a passkey
# Heading: an authenticator app.
factor-app = App with codes
# Under that heading.
factor-app-why = Scan this with an authenticator app, or type the letters into it. Then type the six digits it shows.
# For screen readers: what the drawing is.
factor-qr = Square code to be scanned by the app; the letters below say the same
# Label of the letters to type.
factor-secret = Letters to type instead
# Label of the field.
factor-app-code = Six digits from the app
# Button.
factor-app-add = Confirm
# Button: draw a new secret for the app.
factor-app-new = Draw a code for an app
# Above that button.
factor-app-new-why = For a first app or a new phone. What you use now counts until the new one is confirmed.
# Label: the password once more, before something about the account changes.
password-now = Your password, once more
# Link back to the account.
back-to-account = Back to your account
# Title: codes on paper.
recovery-codes = Codes on paper
# Above the codes.
recovery-why = Print these or write them down, and keep them where your phone is not. Each lets you in once when your phone is lost. They are shown only now.
# Button.
recovery-kept = I have them on paper
# Heading on the account page.
account-factors = Second factor
# Caption of the table of second factors.
account-factors-caption = What you can answer the second step with
# Under the heading, where there is none.
account-factors-none = You have none yet: your password alone opens the panel.
# Column.
account-factor = What
# Column.
account-factor-since = Since
# A passkey that was never used.
account-factor-unused = not yet
# Link and button.
account-factor-add = Add or renew
# Opens the form that removes it.
account-factor-remove = Remove
# How many codes on paper are left. $count is a number.
account-codes-left = Codes on paper that still work: { $count }
# Link, while the codes were not yet written down.
account-codes-look = Write your codes down
# Opens the form that makes ten new ones.
account-codes-new = Make ten new ones
# Under the table of sessions: one that is covered.
account-locked = locked
# One line, once.
factor-added = The second factor is added.
# One line, once.
factor-removed = It is removed.
# One line, once, after a code on paper was used.
recovery-code-used = You came in by a code on paper, which is used up now. If your phone is lost, remove what was on it here.
# Title of the page of a locked session.
locked = Locked
# On that page. $name is the operator’s own name.
locked-why = { $name }, your place is kept. Your password or your passkey opens it.
# Button.
unlock = Open
# In red on every page where SECOND_FACTOR=offered.
factor-not-asked = Trying out: no second factor is asked for here. Not for real people’s words.
# Under a field: the password was wrong.
wrong-password = That is not your password. Please try again.
# Under a field: whatever was wrong with the second step.
wrong-second-step = That was not right. Each code works once: wait for the next one.
# Under a field: the passkey could not be added.
wrong-passkey = That passkey could not be taken. Try once more, or use the app.
# A refusal: the answer to a deed that the rules do not allow now, and what to do instead.
refusal-last-factor = It is your last one: the password alone would be left. Add another one first.
# A refusal: the answer to a deed that the rules do not allow now, and what to do instead.
refusal-secret-gone = The code on your screen is not the newest any more. Open the page again and scan it anew.
# An act in the audit.
act-use-code = Signed in by a code on paper
# An act in the audit.
act-lock = Locked the screen
# An act in the audit.
act-unlock = Opened the screen again
# An act in the audit.
act-offer-factor = Began to set up a second factor
# An act in the audit.
act-add-factor = Set up a second factor
# An act in the audit.
act-remove-factor = Removed a second factor
# An act in the audit.
act-renew-codes = Made new codes on paper
# Beside a password: show what is typed.
password-show = Show
# Beside a password: hide it again.
password-hide = Hide
