### The words that work everywhere, on buttons and typed, and the answers many questions share.
### `.sms` is the form that stands beside a number in a text message: as short as it can be.


## The two words on every question

# Button and typed word, on every question: "I want to write with a human being".
word-person = A person
    .sms = person
# Button and typed word, on every question: "I am in danger" or "this cannot wait".
word-urgent = Urgent
    .sms = urgent

## Words under many questions

# Button and typed word: write nothing to me any more. What is written to us is still read.
word-stop = Stop
    .sms = stop
# Button and typed word: take the messages off this screen now, somebody may look.
word-hide = Hide
    .sms = hide
# Button and typed word: what stands in this chat goes by itself from now on. Telegram only.
word-tidy = Tidy by itself
    .sms = tidy
# Button and typed word: delete what you have of me.
word-delete = Delete my data
    .sms = delete
# Button and typed word: choose another language.
word-language = Language
    .sms = language
# Button and typed word: go back to the question before.
word-back = Back
    .sms = back
# Button and typed word: leave this question out.
word-skip = Skip
    .sms = skip
# Button and typed word: say the last question again.
word-repeat = Repeat
    .sms = repeat
# Button and typed word: I want to complain about this line or about somebody of it.
word-complaint = Complaint
    .sms = complaint
# Button and typed word: show the whole notice, or the rest of a list that did not fit.
word-more = More
    .sms = more
# Button and typed word, after a pause: I am the one who wrote before, go on with the question.
word-go-on = Go on
    .sms = go on

## Answers many questions share

# An answer to a yes/no question. The short form is not the bare word "yes": phone companies read
# a lone YES as "switch messages on".
answer-yes = Yes
    .sms = yes, it is so
# An answer to a yes/no question.
answer-no = No
    .sms = no
# Button under a list in which several things can be ticked: I have ticked all that fits.
answer-done = That is all
    .sms = that is all
# An answer, first in the list when somebody writes about another person.
answer-dont-know = I do not know
    .sms = don't know
# Yes, to a screening question.
answer-y = Yes
    .sms = yes, it is so
# No, to a screening question.
answer-n = No
    .sms = no
