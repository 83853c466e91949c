### News of a referral, for the person. $recipient is an agency's own name. Comes after a knock.

# Passed on, with the person's yes.
referral-handed-over = We have passed it on to { $recipient }, as you agreed. They answer us; we tell you.
    .sms = Passed on to { $recipient }, as you agreed. We tell you what they say.
# The agency takes it.
referral-accepted = { $recipient } has agreed to help. A person of this line tells you how.
    .sms = { $recipient } has agreed to help. A person tells you how.
# The help has begun.
referral-in-service = { $recipient } says that the help has begun. If it has not, or if something is wrong, write here.
    .sms = { $recipient } says the help has begun. If not, write here.
# The agency cannot.
referral-declined = { $recipient } cannot do it now. We go on looking with you.
    .sms = { $recipient } cannot now. We go on looking.
# The help is finished.
referral-completed = { $recipient } says that the help is finished. You can write again at any time.
    .sms = { $recipient } says the help is finished. Write at any time.
# Taken back, by the person or by us.
referral-recalled = { $recipient } has been asked to give it back and to delete it.
    .sms = { $recipient } was asked to delete it.
