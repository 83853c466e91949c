### What we say when something other than an answer comes. Nothing of it is repeated back.

# The reply could not be read; the question follows again.
miss-again = I did not understand that. Please choose one of the answers, or write its number.
    .sms = Not understood. The number, please:
# The second time: a human is offered; the question follows again.
miss-person = I still do not understand; the fault is mine, not yours. You can have a person at any time: press "A person".
    .sms = Not understood. A person: 00. Or the number:
# What was written may mean one of the answers, but that is not sure. $meant is that answer, or
# several, as they stand beside the question. Two buttons follow: Yes and No. Nothing else is asked.
meant-ask = Did you mean: { $meant }?
    .sms = Did you mean: { $meant }?
# A story instead of an answer. It is sealed for a human; the question follows again.
story-kept = Thank you, this is kept for a person. I only understand the answers below:
    .sms = Kept for a person. The number, please:
# Somebody said that they have little time. It is noted for a human; the question follows again.
little-time-kept = Noted, a person will look at it. You can stop here at any time. If you still can, answer this:
    .sms = Noted for a person. You can stop here. If you still can:
# A voice note is a full answer.
voice-kept = It has arrived. A person will listen to it.
    .sms = It has arrived. A person will listen.
# A picture, video or document came. It is kept for a human.
media-kept = It has arrived. A person will look at it.
    .sms = It has arrived. A person will look.
# A video, a document or another kind of file came: only that it came is kept. Said once.
kind-not-kept = I cannot keep files of this kind. A picture, a voice message or words reach a person.
    .sms = I cannot keep files of this kind. A picture or words reach a person.
# Later, when a picture or voice message that was taken turned out to be broken. $media is voice for
# a voice message. Said once, beside the question that stands.
media-not-opened =
    { $media ->
        [voice] Your voice message could not be opened. You can send it again, or write.
       *[other] What you sent could not be opened. You can send it again, or write.
    }
    .sms = What you sent could not be opened. You can send it again, or write.
# Likewise, when it is over 20 megabytes, or has far too many pixels.
media-too-large = What you sent is too large for me. Something smaller, or words, will arrive.
    .sms = What you sent is too large. Something smaller, or words, will arrive.
# A place was shared. It is sealed.
place-kept = The place is kept sealed, for a person only.
    .sms = The place is kept sealed.
# A contact was shared. It is sealed; nobody calls it without asking.
contact-kept = This is kept sealed. Nobody calls it without asking you.
    .sms = Kept sealed. Nobody calls it without asking you.
# A sticker, poll or the like.
other-kept = It has arrived. I can only read words, numbers and buttons:
    .sms = I can only read words and numbers:
# A button of an earlier question was pressed.
old-button = That button belongs to an earlier question. Here is the one that is open:
    .sms = That was an earlier question. The open one:
# Sent before the open question was asked. Said once; the question stands above.
early-noted = That has arrived too. Please answer the question above.
    .sms = That has arrived too. Please answer the question above.
# STOP was said. On the web and in Telegram only.
stop-done = You will get no more messages. You can write again at any time.
    .sms = No more messages. You can write again.
# HIDE was said. $channel is telegram, sms or web. Neutral.
hide-done =
    { $channel ->
        [telegram] Done. What is older than two days I cannot take away: please clear that yourself.
        [sms] SMS cannot be taken back; please clear them yourself.
       *[web] Done.
    }
    .sms = SMS cannot be taken back; clear them yourself.
