### Age, in bands.

# Asked before anything else about the person. The second sentence is signed or changed by a lawyer.
age-ask =
    How old are you?
    If you are under 18, people trained for this answer. We tell an office only if you are in danger, and we tell you first.
    .sms = Your age? If under 18, people trained for it answer. We tell an office only if you are in danger, and you first.
# An age band.
age-under-18 = Under 18
    .sms = I am under 18
# An age band.
age-adult = 18 or older
    .sms = I am 18 or older
# No answer is needed; the person then gets the care a child gets.
age-not-sure = Rather not say, or not sure
    .sms = rather not say
