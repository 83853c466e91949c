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
# The page of the keys.
menu-keys = Keys
# The page of the keys.
keys-what = Who can open what people told, and with which key.
# The page of the keys.
keys-hotline = The hotline’s key
# The page of the keys.
keys-well = In order
# The page of the keys.
keys-moving = Being turned over
# The page of the keys.
keys-left-short = Somebody left
# The page of the keys.
keys-version = Version, made
# The page of the keys.
keys-fingerprint = Fingerprint
# The page of the keys.
keys-members = Held by
# The page of the keys.
keys-nobody = Nobody
# The page of the keys.
keys-moved = Under this version
# The page of the keys.
keys-of = { $number } of { $all }
# The page of the keys.
keys-paper = On paper
# The page of the keys.
keys-paper-made = since { $at }
# The page of the keys.
keys-paper-none = not yet
# The page of the keys.
keys-moving-why = What was told before still lies under an earlier version: { $count }. It can be read all the while. Go on until nothing is left: then the earlier keys are taken back.
# The page of the keys.
keys-go-on = Go on
# The page of the keys.
keys-take-back = Take the earlier keys back
# The page of the keys.
keys-left = They held this key and have left:
# The page of the keys.
keys-left-why = Their access is gone. What they copied stays copied. Until the key is turned over, a copy of the key opens what is told from now on, too, for whoever also gets the database.
# The page of the keys.
keys-waits = A new key is made and waits.
# The page of the keys.
keys-waits-why = The bot takes only keys that its settings name. Add this fingerprint to HOTLINE_KEY, restart the bot, then use the key.
# The page of the keys.
keys-pinned = The bot’s settings name the keys that it takes: first the new key is made, and you see its fingerprint.
# The page of the keys.
keys-turn = Turn the key over
# The page of the keys.
keys-turn-why = A new key is made for everybody named here, and for the paper. New cases use it at once; earlier ones are moved to it. Open links of invitations end. Nobody is signed out, nothing is lost.
# The page of the keys.
keys-use = Use the new key
# The page of the keys.
keys-not-yours = You do not hold this key. Whoever is named above can turn it over.
# The page of the keys.
keys-others-turn = One of those who hold it turns it over.
# The page of the keys.
keys-pin = For the bot’s settings (HOTLINE_KEY)
# One line at the top of the page of the keys, after what was done.
key-turned = The key is turned over.
# One line at the top of the page of the keys, after what was done.
key-waits = The new key is made and waits to be used.
# One line at the top of the page of the keys, after what was done.
key-shut = Could not be opened with your keys: { $count }. They stay as they were.
# Refusals: what the rules do not allow, and what to do instead.
refusal-not-keyholder = You do not hold this key. Ask somebody who does.
# Refusals: what the rules do not allow, and what to do instead.
refusal-bot-does-not-know-key = The bot does not take the new key yet. Add its fingerprint to HOTLINE_KEY and restart the bot.
# In the audit log.
act-turn-key = Turned a key over
# In the audit log.
act-move-to-key = Moved what was sealed to the new key
# In the audit log: what an act is about.
thing-hotline-key = the hotline’s key
# The ceremony of the recovery key on paper.
paper-head = Recovery key
# The ceremony of the recovery key on paper.
paper-missing = The recovery key is not on paper yet.
# The ceremony of the recovery key on paper.
paper-missing-do = Make it now
# The ceremony of the recovery key on paper.
keys-paper-do = Make or renew it
# The ceremony of the recovery key on paper.
paper-step-why = If everybody who holds the key loses their password, only this paper opens what people told.
# The ceremony of the recovery key on paper.
paper-step-print = The key is shown once. Print it on a printer at this desk, or copy it by hand. Do not photograph it.
# The ceremony of the recovery key on paper.
paper-step-back = Type its last group back from the paper. Only then does it count.
# The ceremony of the recovery key on paper.
paper-step-safe = Put it into a sealed envelope in a safe, where two people know of it.
# The ceremony of the recovery key on paper.
paper-opens = Whoever has this paper and the database reads everything that people told.
# The ceremony of the recovery key on paper.
paper-safe = Keep it in a safe. Do not copy it, do not photograph it, do not send it.
# The ceremony of the recovery key on paper.
paper-lost = If all passwords and this paper are lost, what people told is lost. Nobody can bring it back, we neither.
# The ceremony of the recovery key on paper.
paper-use = To use it, on the server:
# The ceremony of the recovery key on paper.
paper-back = Typed back from the paper
# The ceremony of the recovery key on paper.
paper-back-why = It counts when you type its last group here. Leave before, and this key opens nothing.
# The ceremony of the recovery key on paper.
paper-last = The last group of six
# The ceremony of the recovery key on paper.
paper-keep = It is on paper
# The ceremony of the recovery key on paper.
paper-make = Show the key
# The ceremony of the recovery key on paper.
paper-again = Make a new paper
# The ceremony of the recovery key on paper.
paper-stands = There is a paper, made on { $at } by { $name }.
# The ceremony of the recovery key on paper.
paper-again-why = A new one takes its place; the old one opens nothing here any more. Lost or seen by somebody? Then turn the key over as well.
# The ceremony of the recovery key on paper.
paper-kept = The recovery key is on paper, and counts from now on.
# Under the field for the last group.
wrong-paper = This is not the last group of the key above. Look at the paper again.
# In the audit log.
act-make-paper = Made the recovery key
# In the audit log.
act-restore-access = Opened a way back to an account or a key
# Giving a colleague’s access back: the page, and the page behind the link.
restore = Restore access
# Giving a colleague’s access back: the page, and the page behind the link.
restore-head = Give { $name } access again?
# Giving a colleague’s access back: the page, and the page behind the link.
restore-what = You get a link, shown once, for { $hours } hours. With it they set a new password and get a new key. Their sessions end. They are told that it was you.
# Giving a colleague’s access back: the page, and the page behind the link.
restore-sure = Be sure that it is them who asks: call them on a number that you know, or meet them.
# Giving a colleague’s access back: the page, and the page behind the link.
restore-why = Why
# Giving a colleague’s access back: the page, and the page behind the link.
restore-why-hint = Kept sealed to the hotline. The audit log shows that there was a reason.
# Giving a colleague’s access back: the page, and the page behind the link.
restore-do = Make the link
# Giving a colleague’s access back: the page, and the page behind the link.
restore-link = The link, shown once. It works once, for 48 hours:
# Giving a colleague’s access back: the page, and the page behind the link.
restore-for = restores the access of { $name }
# Giving a colleague’s access back: the page, and the page behind the link.
restore-earlier = Earlier
# Giving a colleague’s access back: the page, and the page behind the link.
restore-used = Used { $at }
# Giving a colleague’s access back: the page, and the page behind the link.
restore-unused = Not used
# Giving a colleague’s access back: the page, and the page behind the link.
come-back = Come back
# Giving a colleague’s access back: the page, and the page behind the link.
come-back-what = A colleague opened a way back for you. Choose a new password. It opens a new key of yours.
# Giving a colleague’s access back: the page, and the page behind the link.
come-back-do = Sign in
# At the top of every page, until they say that they know. $name is a colleague.
restored-by = { $name } opened a way back to your account, { $at }.
# At the top of every page, until they say that they know. $name is a colleague.
restored-what = You did not ask for it? Tell another supervisor at once.
# At the top of every page, until they say that they know. $name is a colleague.
restored-know = I know of it
# Refusals: what the rules do not allow, and what to do instead.
refusal-own-access = Nobody restores their own access. Ask a colleague, who then knows of it.
# In the audit log.
act-come-back = Came back by a colleague’s link
# In the audit log.
act-know-restored = Said that they know of it
# What stands still, on the page of the state.
still-hotline-key = The hotline’s key is not one that the bot’s settings name: nothing is sealed to it, and what comes waits
