### What we say when something other than an answer comes. Nothing of it is repeated back.

# The reply could not be read; the question follows again.
miss-again = Не удалось понять. Выберите, пожалуйста, один из ответов или напишите его номер.
    .sms = Непонятно. Номер, пожалуйста:
# The second time: a human is offered; the question follows again.
miss-person = Всё ещё не понимаю, и это моя вина. В любой момент Вам может ответить человек: нажмите «Живой человек».
    .sms = Непонятно. Человек: 00. Или номер:
# What was written may mean one of the answers, but that is not sure. $meant is that answer, or
# several, as they stand beside the question. Two buttons follow: Yes and No. Nothing else is asked.
meant-ask = Вы имели в виду: { $meant }?
    .sms = Это значит: { $meant }?
# A story instead of an answer. It is sealed for a human; the question follows again.
story-kept = Спасибо, это сохранено для человека. Я понимаю только ответы ниже:
    .sms = Сохранено для человека. Номер, пожалуйста:
# Somebody said that they have little time. It is noted for a human; the question follows again.
little-time-kept = Это отмечено, человек посмотрит. Можно закончить в любой момент. Если ещё можете, ответьте:
    .sms = Отмечено для человека. Можно закончить. Если ещё можете:
# A voice note is a full answer.
voice-kept = Пришло. Это послушает человек.
    .sms = Пришло. Это послушает человек.
# A picture, video or document came. It is kept for a human.
media-kept = Пришло. Это посмотрит человек.
    .sms = Пришло. Это посмотрит человек.
# A video, a document or another kind of file came: only that it came is kept. Said once.
kind-not-kept = Такие файлы я не могу сохранить. Фотография, голосовое сообщение или слова дойдут до человека.
    .sms = Такие файлы не сохраняются. Фото или слова дойдут до человека.
# Later, when a picture or voice message that was taken turned out to be broken. $media is voice for
# a voice message. Said once, beside the question that stands.
media-not-opened =
    { $media ->
        [voice] Голосовое сообщение не открылось. Можно отправить его ещё раз или написать.
       *[other] То, что Вы прислали, не открылось. Можно отправить ещё раз или написать.
    }
    .sms = Присланное не открылось. Можно отправить ещё раз или написать.
# Likewise, when it is over 20 megabytes, or has far too many pixels.
media-too-large = То, что Вы прислали, слишком большое. Что-то поменьше или слова дойдут.
    .sms = Присланное слишком большое. Меньшее или слова дойдут.
# A place was shared. It is sealed.
place-kept = Место сохранено и запечатано, только для человека.
    .sms = Место сохранено и запечатано.
# A contact was shared. It is sealed; nobody calls it without asking.
contact-kept = Это сохранено и запечатано. Никто не позвонит туда, не спросив Вас.
    .sms = Запечатано. Никто не позвонит, не спросив Вас.
# A sticker, poll or the like.
other-kept = Пришло. Я понимаю только слова, цифры и кнопки:
    .sms = Я понимаю только слова и цифры:
# A button of an earlier question was pressed.
old-button = Эта кнопка от прежнего вопроса. Сейчас открыт такой:
    .sms = Это к прежнему вопросу. Сейчас открыт:
# Sent before the open question was asked. Said once; the question stands above.
early-noted = Это тоже пришло. Ответьте, пожалуйста, на вопрос выше.
    .sms = Это тоже пришло. Ответьте на вопрос выше.
# STOP was said. On the web and in Telegram only.
stop-done = Мы больше не будем Вам писать. Вы можете снова написать в любой момент.
    .sms = Больше не пишем. Вы можете снова написать.
# HIDE was said. $channel is telegram, sms or web. Neutral.
hide-done =
    { $channel ->
        [telegram] Готово. То, что старше двух суток, убрать нельзя: удалите это, пожалуйста, сами.
        [sms] SMS вернуть нельзя; удалите их, пожалуйста, сами.
       *[web] Готово.
    }
    .sms = SMS вернуть нельзя; удалите их сами.
