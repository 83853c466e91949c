### The words that work everywhere, on buttons and typed, and the answers many questions share.
### `.sms` is the form that stands beside a number in a text message: as short as it can be.


## The two words on every question

# Button and typed word, on every question: "I want to write with a human being".
word-person = Jonli odam
    .sms = odam
# Button and typed word, on every question: "I am in danger" or "this cannot wait".
word-urgent = Shoshilinch
    .sms = tez

## Words under many questions

# Button and typed word: write nothing to me any more. What is written to us is still read.
word-stop = To'xtatish
    .sms = to'xta
# Button and typed word: take the messages off this screen now, somebody may look.
word-hide = Yashirish
    .sms = yashirish
# Button and typed word: what stands in this chat goes by itself from now on. Telegram only.
word-tidy = O'zi tozalansin
    .sms = o'zi tozalansin
# Button and typed word: delete what you have of me.
word-delete = Ma'lumotlarimni o'chirish
    .sms = o'chirish
# Button and typed word: choose another language.
word-language = Til
    .sms = til
# Button and typed word: go back to the question before.
word-back = Orqaga
    .sms = orqaga
# Button and typed word: leave this question out.
word-skip = O'tkazib yuborish
    .sms = o'tkazish
# Button and typed word: say the last question again.
word-repeat = Takrorlash
    .sms = takror
# Button and typed word: I want to complain about this line or about somebody of it.
word-complaint = Shikoyat
    .sms = shikoyat
# Button and typed word: show the whole notice, or the rest of a list that did not fit.
word-more = Batafsil
    .sms = yana
# Button and typed word, after a pause: I am the one who wrote before, go on with the question.
word-go-on = Davom etish
    .sms = davom

## Answers many questions share

# An answer to a yes/no question. The short form is not the bare word "yes": phone companies read
# a lone YES as "switch messages on".
answer-yes = Ha
    .sms = ha
# An answer to a yes/no question.
answer-no = Yo'q
    .sms = yo'q
# Button under a list in which several things can be ticked: I have ticked all that fits.
answer-done = Hammasi shu
    .sms = hammasi shu
# An answer, first in the list when somebody writes about another person.
answer-dont-know = Bilmayman
    .sms = bilmayman
# Yes, to a screening question.
answer-y = Ha
    .sms = ha
# No, to a screening question.
answer-n = Yo'q
    .sms = yo'q
