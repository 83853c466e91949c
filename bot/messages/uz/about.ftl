### The notice, and what somebody writes about. Going on is the consent to the notice.

# Three lines and a question. $channel is telegram, sms or web; $exceptions is a list of ground-…;
# $police is one of the two about-police-… sentences. Every exception must stay in; where a short
# form has no room for them, it says that 88 tells whom we tell.
about-ask =
    Sizga dastur javob beradi; yozganlaringizni shu liniya xodimlari o'qiydi. { $channel ->
        [telegram] Telegram bu yozishmani Siz tozalamaguningizcha saqlaydi.
        [sms] SMSlarni telefon kompaniyasi o'qishi mumkin va ular telefonda qoladi.
       *[web] Bu sahifadan brauzerda hech narsa saqlanmaydi.
    }
    { $police } Istisnolar: { $exceptions }.
    Yordamimiz bunga bog'liq emas. Istalgan payt to'xtashingiz mumkin. Nima haqida yozmoqchisiz?
    .sms = Dastur javob beradi, odamlar ham o'qiydi. SMSni boshqalar ko'rishi mumkin. { $police } Istisnolar: { $exceptions }. Nima haqida?
# The line is run by a body that can promise it. A lawyer signs or changes this sentence.
about-police-promise = Roziligingizsiz politsiyaga hech narsa aytmaymiz.
# The line is run by a body that cannot promise it.
about-police-no-promise = Qonun bizni davlat idorasiga xabar berishga majbur qilishi mumkin.
# An exception to silence, after "Exceptions:". Somebody's life is in danger.
ground-life-in-danger = kimningdir hayotiga xavf
# An exception to silence. A child is in danger.
ground-child-in-danger = bolaga xavf
# An exception to silence. A court orders it.
ground-court-order = sud qarori
# What somebody writes about: themselves.
about-me = O'zim haqimda
    .sms = o'zim
# What somebody writes about: another person they worry about.
about-other = Boshqa odam haqida
    .sms = boshqa odam
# What somebody writes about: only a question, about a job offer, papers, wages, going abroad or home.
about-question = Savol: ish taklifi, hujjatlar, maosh, chet elga ketish yoki uyga qaytish
    .sms = savol
# What somebody writes about: they have a code from an earlier conversation.
about-code = Menda kod bor
    .sms = kodim bor
# The notice in full, on request. Nothing is promised that cannot be kept.
about-more =
    Ismingizni aytmasdan yozishingiz mumkin. Yozganlaringiz yopiq saqlanadi: ularni faqat shu liniyaning o'qitilgan xodimlari ocha oladi va har bir ochish qayd etiladi. { $channel ->
        [telegram] Telegram xabarlarni o'z serverlarida va shu telefonda Siz chatni tozalamaguningizcha saqlaydi; ulangan kompyuterlarda ham ular ko'rinadi.
        [sms] SMSlarni biz o'chira olmaymiz. Telefon kompaniyasi ularni bir muddat saqlaydi, raqamingiz ham ko'rinadi.
       *[web] Sahifadan chiqsangiz, u Sizni unutadi. Kodingiz bilan qaytishingiz mumkin.
    }
    Roziligingizsiz Siz haqingizda hech kimga hech narsa bermaymiz. Istisnolar: kimningdir hayotiga xavf, bolaga xavf yoki sud qarori; bunda xavfsiz bo'lsa, avval Sizga aytamiz.
    Saqlanayotgan ma'lumotni ko'rishingiz, to'g'rilashingiz yoki o'chirishingiz mumkin. Istalgan payt shikoyat qilishingiz mumkin: "shikoyat" deb yozing.
    .sms = Ismsiz yozishingiz mumkin. Yozganingizni faqat shu liniya xodimlari ochadi. Roziligingizsiz hech kimga bermaymiz, istisno: hayotga xavf, bolaga xavf, sud qarori. SMSni telefon kompaniyasi saqlaydi. STOP: boshqa yozmaymiz.
