### Somebody may be thinking of ending their life. Warm, plain, no questions but one; never the police.

# The only question. Silence for three minutes counts as yes.
dying-asked = Buni aytganingiz uchun rahmat. Men dasturman; Siz uchun odam chaqiryapman. Hozir hayotingizni tugatish haqida o'ylayapsizmi?
    .sms = Aytganingizga rahmat. Odam chaqiryapman. Hozir hayotingizni tugatish haqida o'ylayapsizmi?
# An answer: thinks of it now.
dying-yes = Ha
    .sms = ha, shunday
# An answer: has thought of it, but not at this moment.
dying-not-now = Hozir emas
    .sms = hozir emas
# An answer: the words meant something else. No blame.
dying-misread = Bunday demoqchi emasdim
    .sms = bunday demoqchi emasdim
# After a yes, below the numbers of doctors. Only what is true.
dying-with =
    { $reading ->
        [now] Navbatchini chaqirdim va shu yerdaman. Men dasturman. Yoza olsangiz, ahvolingiz qandayligini yozing; uni odam o'qiydi.
        [always] Navbatchini chaqirdim va shu yerdaman. Men dasturman. Yoza olsangiz, ahvolingiz qandayligini yozing; uni odam o'qiydi.
       *[later] Odam chaqirdim; bu yerda soat { $again } gacha hech kim o'qimaydi. Men shu yerdaman. Yaqiningizda kimdir bo'lsa, yoningizda bo'lib tursin.
    }
    .sms = Odam chaqirdim va shu yerdaman. Yaqiningizda kimdir bo'lsa, yoningizda bo'lib tursin.
# After "not now".
dying-today =
    { $reading ->
        [now] Yaxshiyam yozdingiz. Buni bugun xodim o'qiydi. Ko'nglingizda nima bo'lsa, shu yerga yozing.
        [always] Yaxshiyam yozdingiz. Buni bugun xodim o'qiydi. Ko'nglingizda nima bo'lsa, shu yerga yozing.
       *[later] Yaxshiyam yozdingiz. Buni xodim soat { $again } dan o'qiydi. Ko'nglingizda nima bo'lsa, shu yerga yozing.
    }
    .sms = Yaxshiyam yozdingiz. Buni xodim o'qiydi. Ko'nglingizda nima bo'lsa, yozing.
# After "I did not mean that".
dying-misread-answer = Yaxshi. Unda to'xtagan joyimizdan davom etamiz.
    .sms = Yaxshi. Davom etamiz.
# Every five minutes until a human has opened it.
dying-line = Men hali ham shu yerdaman va chaqiryapman. Hali hech kim javob bermadi. Shifokorga yoki ishongan odamingizga yeta olsangiz, bizni kutmang.
    .sms = Shu yerdaman, hali ham chaqiryapman. Shifokorga yoki ishongan odamingizga yeta olsangiz, bizni kutmang.
