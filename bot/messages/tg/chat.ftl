### The web page on which a person can write: what stands around the messages. Everything here may
### be seen by somebody who looks over the person's shoulder, so it names nothing.

# Read out by screen readers: the name of the list of messages.
chat-messages = Паёмҳо
# Label of the box to write in, when the page asks nothing in particular.
chat-write = Ин ҷо нависед
# Label of the box to write in, under a question with answers to choose from.
chat-write-more = Ё ин ҷо нависед
# Button: send what was chosen and written.
chat-send = Фиристодан
# Button at the top, always in sight: away from this page, at once, to a harmless one.
chat-leave = Аз ин саҳифа рафтан
# Link for keyboards and screen readers, at the very top.
chat-to-writing = Ба ҷойи навиштан гузаштан
# Stands before the person's code, which they should keep. The code follows.
chat-code = Рамзи Шумо, онро навишта гиред. Бо он аз телефони дигар идома дода метавонед:
# Link under the messages: load the page again and see whether there is an answer.
chat-newer = Паёмҳои навро нишон додан
# Read out by screen readers before a message of the person.
chat-from-you = Шумо:
# Read out by screen readers before a message of ours.
chat-from-us = Ҷавоб:
# Above the form, after sending from a page that was open for many hours. What was typed stands in
# the box again.
chat-stale = Ин саҳифа аз ҳад зиёд кушода монд, барои ҳамин чизе фиристода нашуд. Лутфан бори дигар фиристед.
# Above the form, when our side could not keep a message. What was typed stands in the box again.
chat-not-kept = Ин нарасид. Лутфан пас аз як дақиқа бори дигар фиристед.
# On a page of its own, when another web page tried to send something in the person's name.
chat-refused = Ин аз саҳифаи мо фиристода нашудааст, барои ҳамин онро қабул накардем.
# On a page of its own, when what arrived could not be read at all.
chat-broken = Инро хондан нашуд, ва чизе нигоҳ дошта нашуд. Лутфан аз саҳифаи мо бори дигар кӯшиш кунед.
# Link on such a page, back to where one can write.
chat-to-chat = Ба саҳифаи навиштан
