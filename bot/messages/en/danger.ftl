### Danger. Short, calm, only what is true. Never that help is coming; never "call the police".

# The alert has left. $reading is now or later, $again a time of day; later ends with the words that
# lead to the numbers, which follow.
danger-called =
    { $reading ->
        [now] I have called the person on duty. I am a program and cannot come or send anyone.
        [always] I have called the person on duty. I am a program and cannot come or send anyone.
       *[later] Nobody reads here until { $again }; I have called them all the same. I am a program and cannot come or send anyone. If life is in danger:
    }
    .sms =
        { $reading ->
            [now] I have called a person. I am a program, I cannot send anyone.
            [always] I have called a person. I am a program, I cannot send anyone.
           *[later] Nobody reads until { $again }; I have called all the same. I am a program, I cannot send anyone. If life is in danger:
        }
# After the alert: one question.
danger-hurting = Is somebody hurting you, or about to?
    .sms = Is somebody hurting you, or about to?
# A word in a longer text may have meant danger. Silence for two minutes counts as yes.
danger-asked = Thank you for writing this; a person will read it. Is somebody hurting you now, or about to?
    .sms = A person will read this. Is somebody hurting you now, or about to?
# For the numbers that work there.
danger-where = In which country are you? Then I can show the numbers that work there.
    .sms = In which country are you?
# One line for each number. $comes is a list of comes-…: who may come when it is dialled.
danger-number = { $number }. Who may come: { $comes }.
    .sms = { $number }: { $comes }
# Who may come when a number is dialled.
comes-medical = a doctor
# Who may come when a number is dialled.
comes-rescue = rescuers
# Who may come when a number is dialled.
comes-fire = firefighters
# Who may come when a number is dialled: whoever the country sends.
comes-general = the emergency service
# Who may come when a number is dialled.
comes-police = the police
# Stays until the person goes on or an operator writes. Whatever is written is kept for the human.
danger-stay =
    { $reading ->
        [now] I stay here. Write anything you want a person to know.
        [always] I stay here. Write anything you want a person to know.
       *[later] I stay here. A person reads from { $again } on. Write anything you want them to know.
    }
    .sms = Write anything you want a person to know.
# Button: back to the questions that were open before.
danger-stay-on = Go on with the questions
    .sms = go on with questions
# Ten minutes, and no human has opened it.
danger-nobody-yet = Nobody has answered yet. I go on trying. If you can reach other help, do not wait for us.
    .sms = Nobody has answered yet. I go on trying. If you can reach other help, do not wait for us.
# A person was asked for before, and is asked for again.
person-again = I have called again. What you write here is kept for them.
    .sms = I have called again.
