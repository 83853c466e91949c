### The web page on which a person can write: what stands around the messages. Everything here may
### be seen by somebody who looks over the person's shoulder, so it names nothing.

# Read out by screen readers: the name of the list of messages.
chat-messages = Сообщения
# Label of the box to write in, when the page asks nothing in particular.
chat-write = Пишите здесь
# Label of the box to write in, under a question with answers to choose from.
chat-write-more = Или напишите здесь
# Button: send what was chosen and written.
chat-send = Отправить
# Button at the top, always in sight: away from this page, at once, to a harmless one.
chat-leave = Уйти с этой страницы
# Link for keyboards and screen readers, at the very top.
chat-to-writing = Перейти к полю для сообщения
# Stands before the person's code, which they should keep. The code follows.
chat-code = Ваш код, запишите его. С ним можно продолжить с другого телефона:
# Link under the messages: load the page again and see whether there is an answer.
chat-newer = Показать новые сообщения
# Read out by screen readers before a message of the person.
chat-from-you = Вы:
# Read out by screen readers before a message of ours.
chat-from-us = Ответ:
# Above the form, after sending from a page that was open for many hours. What was typed stands in
# the box again.
chat-stale = Страница была открыта слишком долго, поэтому ничего не отправлено. Отправьте, пожалуйста, ещё раз.
# Above the form, when our side could not keep a message. What was typed stands in the box again.
chat-not-kept = Это не дошло. Отправьте, пожалуйста, ещё раз через минуту.
# On a page of its own, when another web page tried to send something in the person's name.
chat-refused = Это отправлено не с нашей страницы, поэтому мы это не приняли.
# On a page of its own, when what arrived could not be read at all.
chat-broken = Это не удалось прочитать, и ничего не сохранено. Попробуйте, пожалуйста, ещё раз с нашей страницы.
# Link on such a page, back to where one can write.
chat-to-chat = К странице, где можно писать
