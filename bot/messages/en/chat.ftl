### The web page on which a person can write: what stands around the messages. Everything here may
### be seen by somebody who looks over the person's shoulder, so it names nothing.

# Read out by screen readers: the name of the list of messages.
chat-messages = Messages
# Label of the box to write in, when the page asks nothing in particular.
chat-write = Write here
# Label of the box to write in, under a question with answers to choose from.
chat-write-more = Or write here
# Button: send what was chosen and written.
chat-send = Send
# Button at the top, always in sight: away from this page, at once, to a harmless one.
chat-leave = Leave this page
# Link for keyboards and screen readers, at the very top.
chat-to-writing = Skip to writing
# Stands before the person's code, which they should keep. The code follows.
chat-code = Your code, to write down. With it you can go on from another phone:
# Link under the messages: load the page again and see whether there is an answer.
chat-newer = Show new messages
# Read out by screen readers before a message of the person.
chat-from-you = You:
# Read out by screen readers before a message of ours.
chat-from-us = Answer:
# Above the form, after sending from a page that was open for many hours. What was typed stands in
# the box again.
chat-stale = This page was open for too long, so nothing was sent. Please send it again.
# Above the form, when our side could not keep a message. What was typed stands in the box again.
chat-not-kept = This did not arrive. Please send it again in a moment.
# On a page of its own, when another web page tried to send something in the person's name.
chat-refused = This was not sent from our page, so we did not take it.
# On a page of its own, when what arrived could not be read at all.
chat-broken = This could not be read, and nothing was kept. Please try again from our page.
# Link on such a page, back to where one can write.
chat-to-chat = To the page for writing
