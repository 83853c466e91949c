### The words that work everywhere, on buttons and typed, and the answers many questions share.
### `.sms` is the form that stands beside a number in a text message: as short as it can be.


## The two words on every question

# Button and typed word, on every question: "I want to write with a human being".
word-person = Одам лозим
    .sms = одам
# Button and typed word, on every question: "I am in danger" or "this cannot wait".
word-urgent = Фаврӣ
    .sms = фаврӣ

## Words under many questions

# Button and typed word: write nothing to me any more. What is written to us is still read.
word-stop = Ист
    .sms = ист
# Button and typed word: take the messages off this screen now, somebody may look.
word-hide = Пинҳон кардан
    .sms = пинҳон
# Button and typed word: what stands in this chat goes by itself from now on. Telegram only.
word-tidy = Худаш тоза шавад
    .sms = худаш тоза шавад
# Button and typed word: delete what you have of me.
word-delete = Нест кардани маълумотам
    .sms = нест кун
# Button and typed word: choose another language.
word-language = Забон
    .sms = забон
# Button and typed word: go back to the question before.
word-back = Бозгашт
    .sms = қафо
# Button and typed word: leave this question out.
word-skip = Гузаронидан
    .sms = гузарон
# Button and typed word: say the last question again.
word-repeat = Такрор
    .sms = такрор
# Button and typed word: I want to complain about this line or about somebody of it.
word-complaint = Шикоят
    .sms = шикоят
# Button and typed word: show the whole notice, or the rest of a list that did not fit.
word-more = Муфассал
    .sms = боз
# Button and typed word, after a pause: I am the one who wrote before, go on with the question.
word-go-on = Идома додан
    .sms = идома

## Answers many questions share

# An answer to a yes/no question. The short form is not the bare word "yes": phone companies read
# a lone YES as "switch messages on".
answer-yes = Ҳа
    .sms = ҳа
# An answer to a yes/no question.
answer-no = Не
    .sms = не
# Button under a list in which several things can be ticked: I have ticked all that fits.
answer-done = Ҳамааш ҳамин
    .sms = ҳамааш ҳамин
# An answer, first in the list when somebody writes about another person.
answer-dont-know = Намедонам
    .sms = намедонам
# Yes, to a screening question.
answer-y = Ҳа
    .sms = ҳа
# No, to a screening question.
answer-n = Не
    .sms = не
