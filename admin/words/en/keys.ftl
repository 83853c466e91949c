### Keys: one’s password, turning keys over, the paper, restoring access. Read by whoever signs in.

# On one’s own page: a form, what it is for, and one line after it.
password-change = Change the password
# On one’s own page: a form, what it is for, and one line after it.
password-change-why = Your password opens your key. The key stays the same; everywhere else you are signed out.
# On one’s own page: a form, what it is for, and one line after it.
password-old = Password until now
# On one’s own page: a form, what it is for, and one line after it.
password-new = New password
# On one’s own page: a form, what it is for, and one line after it.
password-changed = The password is changed. All other sessions are ended.
# Under the field for the old password.
wrong-password-old = This is not your password until now.
# A refusal: what to do instead.
refusal-password-changed-elsewhere = Your password was changed in another window meanwhile. Please begin again.
# In the audit log.
act-change-password = Changed the own password
