### The neutral door. Anybody may be reading: a stranger must take it for any information line.
### Nothing here names trafficking, police, victims, shelter, danger or help.

# The very first message, in all languages at once, one below the other. Followed by the languages.
welcome-door =
    { $channel ->
        [telegram] Информационная линия. Выберите, пожалуйста, язык. Другой язык: отправьте голосовое сообщение.
       *[web] Информационная линия. Выберите, пожалуйста, язык.
    }
    .sms = Инфо
# A choice at the door, beside the languages: I wrote to this line before. Shown to everybody alike.
welcome-door-before = Я здесь не впервые
    .sms = не впервые
# Asked first. Worded so that any office could ask it: may we write now, and who sees it?
welcome-moment = Вам сейчас удобно писать, и эти сообщения видите только Вы?
    .sms = Удобно сейчас писать? Кто видит эти сообщения?
# Nobody else sees the messages.
welcome-moment-alone = Да, их вижу только я
    .sms = только я
# Somebody else may read along.
welcome-moment-others = Их могут видеть и другие
    .sms = и другие
# Not a good moment.
welcome-moment-later = Не сейчас
    .sms = не сейчас
# Cannot wait. Must not read as an alarm to somebody who looks over the shoulder.
welcome-moment-urgent = Срочно, нужен человек
    .sms = срочно
# The person said "not now". Nothing more is sent after this; the place is kept.
welcome-later = Хорошо. Напишите снова, когда Вам будет удобно.
    .sms = Хорошо. Напишите, когда будет удобно.
# Asked of somebody who set a word earlier and comes back after a pause. Names nothing.
welcome-word = Напишите, пожалуйста, Ваше слово.
    .sms = Ваше слово, пожалуйста.
