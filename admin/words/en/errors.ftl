### Errors under fields, errors as pages, and refusals. Say what it is and how to mend it.

# Under a field that was left empty.
wrong-empty = Please fill this in.
# Under a field with too many letters.
wrong-long = This is too long.
# Under a choice where nothing was chosen.
wrong-choose = Please choose one.
# Under a box that must be ticked before a new code is given.
wrong-not-checked = Check first that it is them, and tick that you have.
# Under a field that wants a number.
wrong-number = Please write a whole number.
# On the sign-in page; never says which of the two was wrong.
wrong-sign-in = That name and password do not match. Please try again.
# On the sign-in page after several misses.
wrong-wait = Too many tries. Please wait a moment before the next one.
# Under the sign-in name.
wrong-login-taken = Somebody signs in by this name already. Please choose another.
# Under the sign-in name.
wrong-login-space = Without spaces, please.
# Under a new password.
wrong-password-short = Too short: at least 12 characters.
# Under a new password.
wrong-password-long = Too long: at most 256 characters.
# Under a new password.
wrong-password-common = Many people use this one, so it is guessed first. Please choose another.
# Under a new password.
wrong-password-name = Please leave your sign-in name out of it.
# Under a new password.
wrong-password-again = The two passwords are not the same.
# Under the box for writing to a person.
wrong-no-words = Nothing was written yet.
# Under the reason for opening a story of somebody else's ticket.
wrong-reason = Please say why. The reason goes on record.
# Under the list of agencies that must not learn of this.
wrong-name-one = Please tick the office, or choose “none”.
# Under a consent card.
wrong-fields = Please tick at least one thing to share.
# Under the choice of a reason for a no.
wrong-why = Please choose a reason.
# Under a field for a day.
wrong-date = Please write a day such as 2026-11-24.
# Under a field for opening hours.
wrong-hours = Please write hours such as “mon-fri 08:00-17:00” or “day and night”.
# Link on an error page: back to the page before.
error-back = Back
# Heading of an error page.
error-forbidden = Not for your role
# Heading of an error page.
error-not-found = Nothing here
# Heading of an error page.
error-forged = This form is too old
# Heading of an error page.
error-not-here = Wrong address
# Heading of an error page.
error-broken = This could not be read
# Heading of an error page.
error-ours = Our mistake
# Heading of an error page.
error-refused = Not done
# Heading of an error page.
error-sign-in = Sign in first
# Under that heading: what to do.
error-forbidden-why = Your role does not carry this. If you need it for your work, ask your supervisor.
# Under that heading: what to do.
error-not-found-why = There is no such page, or it is not yours to see, or the link has been used.
# Under that heading: what to do.
error-forged-why = It was not sent from a page of yours that is still valid. Nothing was changed. Go back, load the page again, and send it once more.
# Under that heading: what to do.
error-not-here-why = The panel does not answer under this name. Use the address that you were given.
# Under that heading: what to do.
error-broken-why = What arrived was not a form of ours. Nothing was changed.
# Under that heading: what to do.
error-ours-why = Nothing was changed. It has been noted without a word of what you typed. Try again; if it happens twice, tell whoever runs the panel.
# Under that heading: what to do.
error-sign-in-why = Please sign in, and then try again.
# A refusal: the answer to a deed that the rules do not allow now, and what to do instead.
refusal-consent-missing = The person has not said yes to this agency for this. Send a consent card first; nothing was handed over.
# A refusal: the answer to a deed that the rules do not allow now, and what to do instead.
refusal-consent-provisional = The yes came from a moment that was not clear, or from a phone that was not confirmed. Nothing leaves on it: ask again when the person is alone.
# A refusal: the answer to a deed that the rules do not allow now, and what to do instead.
refusal-erasure-wished = Somebody asked on that phone for everything to be deleted. Nothing leaves until you have asked the person over the safe contact.
# A refusal: the answer to a deed that the rules do not allow now, and what to do instead.
refusal-wish-being-checked = Somebody asked for everything to be deleted. Only the colleague who checks this wish may open or send anything; a supervisor can hand the check over.
# A refusal: the answer to a deed that the rules do not allow now, and what to do instead.
refusal-reading-rests = Closed for now: the hotline asks the person something first. Go on helping as you do.
# A refusal: the answer to a deed that the rules do not allow now, and what to do instead.
refusal-not-asked-who-must-not-learn = Nobody has asked yet whether an office, a place or a person must not learn of this. Ask first.
# A refusal: the answer to a deed that the rules do not allow now, and what to do instead.
refusal-agency-blocked = The rules block this agency for this person. The ticket says why.
# A refusal: the answer to a deed that the rules do not allow now, and what to do instead.
refusal-already-referred = This ticket already has an open hand-over to this agency for this need.
# A refusal: the answer to a deed that the rules do not allow now, and what to do instead.
refusal-already-asked = This agency has already been asked for room for this need. Its answer is awaited.
# A refusal: the answer to a deed that the rules do not allow now, and what to do instead.
refusal-not-in-this-state = Somebody moved this on in the meantime. Look again before you do anything.
# A refusal: the answer to a deed that the rules do not allow now, and what to do instead.
refusal-claimed-by-somebody-else = This ticket is not yours now: a colleague has it, or nobody. Claim it first, or leave it with them.
# A refusal: the answer to a deed that the rules do not allow now, and what to do instead.
refusal-cannot-be-reached = The person said stop, or the carrier forbids our reply. Nothing was sent.
# A refusal: the answer to a deed that the rules do not allow now, and what to do instead.
refusal-no-word-by-sms = No word is set by SMS: it would stay on the phone. Agree on one by voice.
# A refusal: the answer to a deed that the rules do not allow now, and what to do instead.
refusal-not-allowed = Your role does not carry this act.
# A refusal.
refusal-not-opened = Something here lies sealed, and you do not hold the key to it. A colleague who holds it can correct it.
# A refusal: the answer to a deed that the rules do not allow now, and what to do instead.
refusal-login-taken = Somebody signs in by this name already.
# A refusal: the answer to a deed that the rules do not allow now, and what to do instead.
refusal-agency-has-people = This agency has its own people in the panel. They invite their colleagues themselves, because only they hold its key.
# A refusal: the answer to a deed that the rules do not allow now, and what to do instead.
refusal-no-key-to-give = You do not hold the key that this account needs, so you cannot invite for it. A supervisor can.
