### News of a referral, for the person. $recipient is an agency's own name. Comes after a knock.

# Passed on, with the person's yes.
referral-handed-over = Siz rozi bo'lganingizdek, buni { $recipient } tashkilotiga berdik. Ular bizga javob beradi; biz Sizga aytamiz.
    .sms = Siz rozi bo'lganingizdek, { $recipient } tashkilotiga berdik. Javobini Sizga aytamiz.
# The agency takes it.
referral-accepted = { $recipient } yordam berishga rozi bo'ldi. Qandayligini Sizga shu liniya xodimi aytadi.
    .sms = { $recipient } yordam berishga rozi. Qandayligini xodimimiz aytadi.
# The help has begun.
referral-in-service = { $recipient } yordam boshlanganini aytdi. Boshlanmagan yoki nimadir noto'g'ri bo'lsa, shu yerga yozing.
    .sms = { $recipient } yordam boshlanganini aytdi. Boshlanmagan bo'lsa, shu yerga yozing.
# The agency cannot.
referral-declined = { $recipient } hozir buni qila olmaydi. Siz bilan birga qidirishda davom etamiz.
    .sms = { $recipient } hozir qila olmaydi. Qidirishda davom etamiz.
# The help is finished.
referral-completed = { $recipient } yordam tugaganini aytdi. Istalgan payt yana yozishingiz mumkin.
    .sms = { $recipient } yordam tugaganini aytdi. Istalgan payt yozing.
# Taken back, by the person or by us.
referral-recalled = { $recipient } tashkilotidan buni qaytarish va o'chirish so'raldi.
    .sms = { $recipient } tashkilotidan buni o'chirish so'raldi.
