### Danger. Short, calm, only what is true. Never that help is coming; never "call the police".

# The alert has left. $reading is now or later, $again a time of day; later ends with the words that
# lead to the numbers, which follow.
danger-called =
    { $reading ->
        [now] Ман навбатдорро даъват кардам. Ман барнома ҳастам, омада ё касеро фиристода наметавонам.
        [always] Ман навбатдорро даъват кардам. Ман барнома ҳастам, омада ё касеро фиристода наметавонам.
       *[later] То соати { $again } ин ҷо касе намехонад; ба ҳар ҳол ман навбатдорро даъват кардам. Ман барнома ҳастам, омада ё касеро фиристода наметавонам. Агар ҷон дар хатар бошад:
    }
    .sms =
        { $reading ->
            [now] Ман навбатдорро даъват кардам. Ман барнома ҳастам, касеро фиристода наметавонам.
            [always] Ман навбатдорро даъват кардам. Ман барнома ҳастам, касеро фиристода наметавонам.
           *[later] То { $again } касе намехонад; навбатдорро даъват кардам. Ман барномаам, касеро фиристода наметавонам. Агар ҷон дар хатар бошад:
        }
# After the alert: one question.
danger-hurting = Оё касе Шуморо азият медиҳад ё ҳозир азият доданист?
    .sms = Касе Шуморо азият медиҳад ё доданист?
# A word in a longer text may have meant danger. Silence for two minutes counts as yes.
danger-asked = Раҳмат, ки инро навиштед; онро одам мехонад. Оё ҳозир касе Шуморо азият медиҳад ё азият доданист?
    .sms = Инро одам мехонад. Ҳозир касе Шуморо азият медиҳад ё доданист?
# For the numbers that work there.
danger-where = Шумо дар кадом кишваред? Он гоҳ рақамҳоеро нишон медиҳам, ки дар он ҷо кор мекунанд.
    .sms = Дар кадом кишваред?
# One line for each number. $comes is a list of comes-…: who may come when it is dialled.
danger-number = { $number }. Омада метавонад: { $comes }.
    .sms = { $number }: { $comes }
# Who may come when a number is dialled.
comes-medical = духтур
# Who may come when a number is dialled.
comes-rescue = наҷотдиҳандагон
# Who may come when a number is dialled.
comes-fire = оташнишонон
# Who may come when a number is dialled: whoever the country sends.
comes-general = хадамоти фаврӣ
# Who may come when a number is dialled.
comes-police = полис
# Stays until the person goes on or an operator writes. Whatever is written is kept for the human.
danger-stay =
    { $reading ->
        [now] Ман ин ҷо мемонам. Ҳар чиро, ки одам бояд донад, нависед.
        [always] Ман ин ҷо мемонам. Ҳар чиро, ки одам бояд донад, нависед.
       *[later] Ман ин ҷо мемонам. Одам аз соати { $again } мехонад. Ҳар чиро, ки ӯ бояд донад, нависед.
    }
    .sms = Ҳар чиро, ки одам бояд донад, нависед.
# Button: back to the questions that were open before.
danger-stay-on = Ба саволҳо гузаштан
    .sms = ба саволҳо
# Ten minutes, and no human has opened it.
danger-nobody-yet = Ҳоло касе ҷавоб надодааст. Ман боз ҷеғ мезанам. Агар аз дигар ҷо кӯмак гирифта тавонед, моро мунтазир нашавед.
    .sms = Ҳоло касе ҷавоб надодааст. Боз ҷеғ мезанам. Агар кӯмаки дигар бошад, моро мунтазир нашавед.
# A person was asked for before, and is asked for again.
person-again = Боз даъват кардам. Навиштаи Шумо барои одам нигоҳ дошта мешавад.
    .sms = Боз даъват кардам.
