### The web page on which a person can write: what stands around the messages. Everything here may
### be seen by somebody who looks over the person's shoulder, so it names nothing.

# Read out by screen readers: the name of the list of messages.
chat-messages = Xabarlar
# Label of the box to write in, when the page asks nothing in particular.
chat-write = Shu yerga yozing
# Label of the box to write in, under a question with answers to choose from.
chat-write-more = Yoki shu yerga yozing
# Button: send what was chosen and written.
chat-send = Yuborish
# Button at the top, always in sight: away from this page, at once, to a harmless one.
chat-leave = Sahifadan chiqish
# Link for keyboards and screen readers, at the very top.
chat-to-writing = Yozish joyiga o'tish
# Stands before the person's code, which they should keep. The code follows.
chat-code = Kodingiz, yozib oling. U bilan boshqa telefondan davom etishingiz mumkin:
# Link under the messages: load the page again and see whether there is an answer.
chat-newer = Yangi xabarlarni ko'rsatish
# Read out by screen readers before a message of the person.
chat-from-you = Siz:
# Read out by screen readers before a message of ours.
chat-from-us = Javob:
# Above the form, after sending from a page that was open for many hours. What was typed stands in
# the box again.
chat-stale = Bu sahifa juda uzoq ochiq turdi, shuning uchun hech narsa yuborilmadi. Iltimos, yana yuboring.
# Above the form, when our side could not keep a message. What was typed stands in the box again.
chat-not-kept = Bu yetib kelmadi. Iltimos, birozdan keyin yana yuboring.
# On a page of its own, when another web page tried to send something in the person's name.
chat-refused = Bu bizning sahifamizdan yuborilmagan, shuning uchun uni qabul qilmadik.
# On a page of its own, when what arrived could not be read at all.
chat-broken = Buni o'qib bo'lmadi va hech narsa saqlanmadi. Iltimos, sahifamizdan yana urinib ko'ring.
# Link on such a page, back to where one can write.
chat-to-chat = Yozish sahifasiga
