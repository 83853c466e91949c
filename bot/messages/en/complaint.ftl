### A complaint, from anywhere in a conversation.

# In their own words.
complaint-ask = Write what went wrong. A supervisor reads it, nobody it is about. Or skip.
    .sms = Write what went wrong; a supervisor reads it. Or 77.
# It is kept.
complaint-kept = Thank you. A supervisor answers within 7 days.
    .sms = Thank you. A supervisor answers within 7 days.
