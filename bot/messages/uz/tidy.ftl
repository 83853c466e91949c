### What stands in the chat goes by itself, after a time of the person's choice. Telegram only.

# Asked of somebody who wants it. Both sides go: theirs and ours.
tidy-ask = Bu yerda turgan narsalar, sizniki ham, bizniki ham, qachon o'zi o'chsin?
# What stands there goes whenever they write.
tidy-each = Har bir xabarim bilan
# What stands there goes an hour after it came.
tidy-hour = Bir soatdan keyin
# What stands there goes a day after it came.
tidy-day = Bir kundan keyin
# Nothing goes by itself.
tidy-never = Qolsin
# The choice is kept.
tidy-noted = Yozib qo'yildi. Buni istalgan payt o'zgartirish mumkin.
# Where nothing can or need go by itself. $channel is sms or web.
tidy-elsewhere =
    { $channel ->
        [sms] SMSni qaytarib bo'lmaydi; iltimos, o'zingiz o'chiring.
       *[web] Bu sahifa yopilganda hech narsa qoldirmaydi.
    }
    .sms = SMSni qaytarib bo'lmaydi; iltimos, o'zingiz o'chiring.
