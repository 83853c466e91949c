### Pictures and voices that people sent: the viewer, and what stands beside it.

# On the ticket, a button that leads to the viewer. $count is how many files came.
media-see =
    { $count ->
        [one] Look at or hear what was sent
       *[other] Look at or hear what was sent ({ $count })
    }
# Heading of the page.
media-title = Pictures and voices
# Over the list. $count is how many files came.
media-came =
    { $count ->
        [one] One file came
       *[other] { $count } files came
    }
# Over the list.
media-warning = It may show or tell of violence. Nothing is shown until you ask for it, one at a time. Do not photograph the screen; nothing can be downloaded here.
# Nothing came.
media-none = Nothing was sent.
# Under a covered picture: press to see it, press again to cover it.
media-uncover = Press to see it; press again to cover it.
# Under a covered voice message.
media-listen = Press to hear it. Use headphones.
# Read out in place of a picture.
media-alt = A picture that the person sent
# What became of a file.
medium-wanted = It is still on its way here.
# What became of a file.
medium-kept = It lies sealed.
# What became of a file.
medium-gone = Its time was over: it was deleted.
# Why a file was not kept.
unkept-kind = Not kept: videos and files are not.
# Why a file was not kept.
unkept-too-large = Not kept: too large. The person was told.
# Why a file was not kept.
unkept-unreadable = Not kept: it could not be opened. The person was told.
# Why a file was not kept.
unkept-lost = Not kept: it no longer lay where it was sent. The person was told.
# Why a file was not kept.
unkept-broken = Not kept: it could not be opened safely. The person was told.
# What one of us did. $name is a colleague’s name.
event-open-media = { $name } opened pictures and voices.
# What somebody did, as it stands in the audit log.
act-open-media = Opened pictures and voices
# What somebody has seen of a person.
seen-open-media = the pictures and voice messages they sent
# Under words of a person in which something is covered: shows them whole.
found-show = Show what is covered
# In place of what is covered.
found-number = number
# In place of what is covered.
found-email = e-mail
# In place of what is covered.
found-link = link
# In place of what is covered: a name in a messenger.
found-handle = account
# In place of what is covered.
found-card = bank card
# In place of what is covered: a passport or the like.
found-paper = document
# In place of what is covered: of a car.
found-plate = number plate
