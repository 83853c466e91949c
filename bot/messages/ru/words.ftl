### The words that work everywhere, on buttons and typed, and the answers many questions share.
### `.sms` is the form that stands beside a number in a text message: as short as it can be.


## The two words on every question

# Button and typed word, on every question: "I want to write with a human being".
word-person = Живой человек
    .sms = человек
# Button and typed word, on every question: "I am in danger" or "this cannot wait".
word-urgent = Срочно
    .sms = срочно

## Words under many questions

# Button and typed word: write nothing to me any more. What is written to us is still read.
word-stop = Стоп
    .sms = стоп
# Button and typed word: take the messages off this screen now, somebody may look.
word-hide = Скрыть
    .sms = скрыть
# Button and typed word: what stands in this chat goes by itself from now on. Telegram only.
word-tidy = Убирать само
    .sms = автоудаление
# Button and typed word: delete what you have of me.
word-delete = Удалить мои данные
    .sms = удалить
# Button and typed word: choose another language.
word-language = Язык
    .sms = язык
# Button and typed word: go back to the question before.
word-back = Назад
    .sms = назад
# Button and typed word: leave this question out.
word-skip = Пропустить
    .sms = пропуск
# Button and typed word: say the last question again.
word-repeat = Повторить
    .sms = повтор
# Button and typed word: I want to complain about this line or about somebody of it.
word-complaint = Жалоба
    .sms = жалоба
# Button and typed word: show the whole notice, or the rest of a list that did not fit.
word-more = Подробнее
    .sms = ещё
# Button and typed word, after a pause: I am the one who wrote before, go on with the question.
word-go-on = Продолжить
    .sms = продолжить

## Answers many questions share

# An answer to a yes/no question. The short form is not the bare word "yes": phone companies read
# a lone YES as "switch messages on".
answer-yes = Да
    .sms = да
# An answer to a yes/no question.
answer-no = Нет
    .sms = нет
# Button under a list in which several things can be ticked: I have ticked all that fits.
answer-done = Это всё
    .sms = это всё
# An answer, first in the list when somebody writes about another person.
answer-dont-know = Не знаю
    .sms = не знаю
# Yes, to a screening question.
answer-y = Да
    .sms = да
# No, to a screening question.
answer-n = Нет
    .sms = нет
