### Somebody may be thinking of ending their life. Warm, plain, no questions but one; never the police.

# The only question. Silence for three minutes counts as yes.
dying-asked = Thank you for telling me. I am a program; I am calling a person for you. Are you thinking of ending your life now?
    .sms = Thank you for telling me. I am calling a person. Are you thinking of ending your life now?
# An answer: thinks of it now.
dying-yes = Yes
    .sms = yes, it is so
# An answer: has thought of it, but not at this moment.
dying-not-now = Not now
    .sms = not now
# An answer: the words meant something else. No blame.
dying-misread = I did not mean that
    .sms = did not mean that
# After a yes, below the numbers of doctors. Only what is true.
dying-with =
    { $reading ->
        [now] I have called the person on duty and stay here. I am a program. Write, if you can, what it is like; a person reads it.
        [always] I have called the person on duty and stay here. I am a program. Write, if you can, what it is like; a person reads it.
       *[later] I have called a person; nobody reads here until { $again }. I stay here. If somebody is near you, let them be with you.
    }
    .sms = I have called a person and stay here. If somebody is near you, let them be with you.
# After "not now".
dying-today =
    { $reading ->
        [now] I am glad you wrote. A person reads this today. Write here whatever weighs on you.
        [always] I am glad you wrote. A person reads this today. Write here whatever weighs on you.
       *[later] I am glad you wrote. A person reads this from { $again } on. Write here whatever weighs on you.
    }
    .sms = I am glad you wrote. A person reads it. Write whatever weighs on you.
# After "I did not mean that".
dying-misread-answer = Good. Then we go on where we were.
    .sms = Good. We go on.
# Every five minutes until a human has opened it.
dying-line = I am still here and go on calling. Nobody has answered yet. If you can reach a doctor or somebody you trust, do not wait for us.
    .sms = Still here, still calling. If you can reach a doctor or somebody you trust, do not wait for us.
