### The notice, and what somebody writes about. Going on is the consent to the notice.

# Three lines and a question. $channel is telegram, sms or web; $exceptions is a list of ground-…;
# $police is one of the two about-police-… sentences. Every exception must stay in; where a short
# form has no room for them, it says that 88 tells whom we tell.
about-ask =
    This is a program; people of this line read what is written here. { $channel ->
        [telegram] Telegram keeps this chat until you clear it.
        [sms] The phone company can read SMS, and they stay on the phone.
       *[web] Nothing of this page is kept in the browser.
    }
    { $police } Exceptions: { $exceptions }.
    Our help does not depend on this. You can stop at any time. What is it about?
    .sms = A program; people of this line read it too. SMS can be seen. { $police } Exceptions: { $exceptions }. What is it about?
# The line is run by a body that can promise it. A lawyer signs or changes this sentence.
about-police-promise = We tell the police nothing without your yes.
# The line is run by a body that cannot promise it.
about-police-no-promise = The law may oblige us to tell an office.
# An exception to silence, after "Exceptions:". Somebody's life is in danger.
ground-life-in-danger = somebody may die
# An exception to silence. A child is in danger.
ground-child-in-danger = a child is in danger
# An exception to silence. A court orders it.
ground-court-order = a court orders it
# What somebody writes about: themselves.
about-me = About me
    .sms = myself
# What somebody writes about: another person they worry about.
about-other = About someone else
    .sms = someone else
# What somebody writes about: only a question, about a job offer, papers, wages, going abroad or home.
about-question = A question: a job offer, papers, wages, going or coming home
    .sms = a question
# What somebody writes about: they have a code from an earlier conversation.
about-code = I have a code
    .sms = I have a code
# The notice in full, on request. Nothing is promised that cannot be kept.
about-more =
    You can write without your name. What you write is sealed: only trained people of this line can open it, and each opening is on record. { $channel ->
        [telegram] Telegram keeps messages on its servers and on this phone until you clear the chat; linked computers show it too.
        [sms] SMS cannot be deleted by us. The phone company keeps them for a time, and your number is seen.
       *[web] The page forgets you when you leave it. Your code lets you come back.
    }
    We pass nothing on about you without your yes, except: somebody may die, a child is in danger, or a court orders it; then we tell you first if that is safe.
    You can see, correct or delete what is kept. You can complain at any time: write "complaint".
    .sms = Write without your name. It is sealed; only people of this line open it. We pass on nothing without your yes, except: danger to life, a child in danger, a court order. Phone companies keep SMS. STOP: we write no more.
