### Somebody who only has a question gets the answer first. General advice, no country's facts.

# What the question is about.
question-topic = Savolingiz nima haqida?
    .sms = Savolingiz nima haqida?
# What a question is about.
info-job-offer = Ish taklifi
    .sms = ish taklifi
# What a question is about: passport, permit, contract.
info-papers = Hujjatlar
    .sms = hujjatlar
# What a question is about.
info-wages = Ish haqi
    .sms = ish haqi
# What a question is about.
info-going = Chet elga ketish
    .sms = chet elga ketish
# What a question is about.
info-coming-home = Uyga qaytish
    .sms = uyga qaytish
# What a question is about: none of the others.
info-something-else = Boshqa narsa
    .sms = boshqa narsa
# An answer about a job offer abroad.
info-answer-job-offer = Ketishdan oldin o'zingiz tushunadigan tilda yozma shartnoma so'rang: unda maosh, ish soatlari va manzil bo'lsin. Halol ish beruvchi pasportingizni olib qo'ymaydi va yo'l uchun qarzdor bo'lishni so'ramaydi. Hujjatlaringiz nusxasini va manzilni ishongan odamingizga qoldiring.
    .sms = Yozma shartnoma so'rang: maosh, soatlar, manzil. Pasportingiz o'zingizda tursin. Yo'l uchun qarz olmang. Nusxalarni ishongan odamga qoldiring.
# An answer about papers.
info-answer-papers = Pasportingiz Sizniki; ish beruvchi undan nusxa olishi mumkin, o'zida ushlab turishi mumkin emas. Suratini xavfsiz joyda saqlang. Yo'qolgan bo'lsa yoki qaytarishmasa, mamlakatingiz elchixonasi uyga qaytish uchun hujjat berishi mumkin. Buni qanday qilishni shu liniya xodimi aytib beradi.
    .sms = Pasportingiz Sizniki. Suratini saqlang. Yo'qolsa yoki berishmasa, elchixona yo'l hujjati berishi mumkin. Xodimimiz qandayligini aytadi.
# An answer about wages.
info-answer-wages = Qaysi kunlari necha soat ishlaganingizni, nimaga kelishilganini va qancha to'langanini yozib qo'ying, bu haqdagi xabarlarni saqlang. Ish haqini ko'pincha yozma shartnoma bo'lmasa ham talab qilish mumkin. Shu liniya xodimi bepul yordam beradigan kishini qidirib ko'rishi mumkin.
    .sms = Kunlar, soatlar, kelishuv va to'langan pulni yozib qo'ying. Shartnomasiz ham ko'pincha talab qilish mumkin. Bepul yordamni xodimimiz qidirib ko'radi.
# An answer about going abroad.
info-answer-going = Ketishdan oldin bilib oling: yashash va ishlash uchun qanday hujjatlar kerak, Sizni kim kutib oladi, birinchi kecha qayerda yotasiz. Qaytishga pul olib qo'ying, raqamlarni qog'ozga yozing. Uydagi biror kishi bilan qaysi kuni yozishingizni va "nimadir joyida emas" degan ma'nodagi so'zni kelishib oling.
    .sms = Bilib oling: qanday hujjatlar kerak, kim kutib oladi, qayerda yotasiz. Qaytishga pul saqlang, uydagilar bilan "nimadir joyida emas" degan so'z kelishing.
# An answer about coming home.
info-answer-coming-home = Pasportingiz bo'lmasa, elchixona yoki konsullik yo'l uchun hujjat berishi mumkin. Ish beruvchidan qarz borligining o'zi uyga qaytishga to'siq emas. Yo'l uchun yordam topilishi mumkin; shu liniya xodimi uni ismingizni aytmasdan qidirib ko'rishi mumkin.
    .sms = Pasportsiz ham elchixona yo'l hujjati berishi mumkin. Qarzning o'zi qaytishga to'siq emas. Yo'l uchun yordamni xodimimiz qidirib ko'radi.
# After an answer.
question-more = Yana nimadir bormi?
    .sms = Yana nimadir bormi?
# After an answer: asks something else.
question-more-another = Boshqa savol
    .sms = boshqa savol
# After an answer: it is no general question, it happens to the person.
question-more-mine = O'zimning ahvolim haqida
    .sms = o'zim haqimda
# After an answer: nothing more to ask.
question-more-enough = Hammasi shu edi
    .sms = hammasi shu edi
# The question in their own words, for a person.
question-type = Savolingizni o'z so'zlaringiz bilan yozing. Uni xodim o'qiydi.
    .sms = Savolingizni yozing. Uni xodim o'qiydi.
# Nothing more was asked. No ticket exists.
question-bye = Arzimaydi. Istalgan payt yana yozishingiz mumkin.
    .sms = Istalgan payt yana yozishingiz mumkin.
