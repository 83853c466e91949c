### Danger. Short, calm, only what is true. Never that help is coming; never "call the police".

# The alert has left. $reading is now or later, $again a time of day; later ends with the words that
# lead to the numbers, which follow.
danger-called =
    { $reading ->
        [now] Navbatchini chaqirdim. Men dasturman: o'zim kela olmayman va hech kimni yubora olmayman.
        [always] Navbatchini chaqirdim. Men dasturman: o'zim kela olmayman va hech kimni yubora olmayman.
       *[later] { $again } gacha bu yerda hech kim o'qimaydi; navbatchini baribir chaqirdim. Men dasturman: o'zim kela olmayman va hech kimni yubora olmayman. Hayot xavf ostida bo'lsa:
    }
    .sms =
        { $reading ->
            [now] Navbatchini chaqirdim. Men dasturman, hech kimni yubora olmayman.
            [always] Navbatchini chaqirdim. Men dasturman, hech kimni yubora olmayman.
           *[later] { $again } gacha hech kim o'qimaydi; baribir chaqirdim. Men dasturman, hech kimni yubora olmayman. Hayot xavf ostida bo'lsa:
        }
# After the alert: one question.
danger-hurting = Kimdir Sizga ozor beryaptimi yoki bermoqchimi?
    .sms = Kimdir Sizga ozor beryaptimi yoki bermoqchimi?
# A word in a longer text may have meant danger. Silence for two minutes counts as yes.
danger-asked = Buni yozganingiz uchun rahmat; uni xodim o'qiydi. Hozir kimdir Sizga ozor beryaptimi yoki bermoqchimi?
    .sms = Buni xodim o'qiydi. Hozir kimdir Sizga ozor beryaptimi yoki bermoqchimi?
# For the numbers that work there.
danger-where = Qaysi mamlakatdasiz? Shunda u yerda ishlaydigan raqamlarni ko'rsata olaman.
    .sms = Qaysi mamlakatdasiz?
# One line for each number. $comes is a list of comes-…: who may come when it is dialled.
danger-number = { $number }. Kim kelishi mumkin: { $comes }.
    .sms = { $number }: { $comes }
# Who may come when a number is dialled.
comes-medical = shifokor
# Who may come when a number is dialled.
comes-rescue = qutqaruvchilar
# Who may come when a number is dialled.
comes-fire = o't o'chiruvchilar
# Who may come when a number is dialled: whoever the country sends.
comes-general = favqulodda xizmat
# Who may come when a number is dialled.
comes-police = politsiya
# Stays until the person goes on or an operator writes. Whatever is written is kept for the human.
danger-stay =
    { $reading ->
        [now] Men shu yerdaman. Xodim bilsin degan gapingiz bo'lsa, yozing.
        [always] Men shu yerdaman. Xodim bilsin degan gapingiz bo'lsa, yozing.
       *[later] Men shu yerdaman. Xodim soat { $again } dan o'qiydi. U bilsin degan gapingiz bo'lsa, yozing.
    }
    .sms = Xodim bilsin degan gapingiz bo'lsa, yozing.
# Button: back to the questions that were open before.
danger-stay-on = Savollarni davom ettirish
    .sms = savollar davomi
# Ten minutes, and no human has opened it.
danger-nobody-yet = Hali hech kim javob bermadi. Chaqirishda davom etyapman. Boshqa joydan yordam ola olsangiz, bizni kutmang.
    .sms = Hali hech kim javob bermadi. Yana chaqiryapman. Boshqa joydan yordam ola olsangiz, bizni kutmang.
# A person was asked for before, and is asked for again.
person-again = Yana chaqirdim. Bu yerga yozganlaringiz xodim uchun saqlanadi.
    .sms = Yana chaqirdim.
