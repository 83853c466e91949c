### What we say when something other than an answer comes. Nothing of it is repeated back.

# The reply could not be read; the question follows again.
miss-again = Tushuna olmadim. Iltimos, javoblardan birini tanlang yoki raqamini yozing.
    .sms = Tushunmadim. Iltimos, raqamini yozing:
# The second time: a human is offered; the question follows again.
miss-person = Hali ham tushuna olmayapman; bu mening aybim. Istalgan payt odam bilan yozishishingiz mumkin: "Jonli odam" tugmasini bosing.
    .sms = Tushunmadim. Odam: 00. Yoki raqamini yozing:
# What was written may mean one of the answers, but that is not sure. $meant is that answer, or
# several, as they stand beside the question. Two buttons follow: Yes and No. Nothing else is asked.
meant-ask = Shuni nazarda tutdingizmi: { $meant }?
    .sms = Ya'ni: { $meant }?
# A story instead of an answer. It is sealed for a human; the question follows again.
story-kept = Rahmat, bu xodim uchun saqlandi. Men faqat quyidagi javoblarni tushunaman:
    .sms = Xodim uchun saqlandi. Iltimos, raqamini yozing:
# Somebody said that they have little time. It is noted for a human; the question follows again.
little-time-kept = Yozib qo'yildi, xodim ko'radi. Istalgan payt to'xtatish mumkin. Yana imkon bo'lsa, javob bering:
    .sms = Xodim uchun yozildi. To'xtatish mumkin. Imkon bo'lsa:
# A voice note is a full answer.
voice-kept = Yetib keldi. Uni xodim tinglaydi.
    .sms = Yetib keldi. Uni xodim tinglaydi.
# A picture, video or document came. It is kept for a human.
media-kept = Yetib keldi. Uni xodim ko'radi.
    .sms = Yetib keldi. Uni xodim ko'radi.
# A video, a document or another kind of file came: only that it came is kept. Said once.
kind-not-kept = Bunday fayllarni saqlay olmayman. Surat, ovozli xabar yoki yozuv xodimga yetib boradi.
    .sms = Bunday fayl saqlanmaydi. Surat yoki yozuv xodimga yetib boradi.
# Later, when a picture or voice message that was taken turned out to be broken. $media is voice for
# a voice message. Said once, beside the question that stands.
media-not-opened =
    { $media ->
        [voice] Ovozli xabaringiz ochilmadi. Uni yana yuborishingiz yoki yozishingiz mumkin.
       *[other] Yuborganingiz ochilmadi. Uni yana yuborishingiz yoki yozishingiz mumkin.
    }
    .sms = Yuborganingiz ochilmadi. Yana yuborish yoki yozish mumkin.
# Likewise, when it is over 20 megabytes, or has far too many pixels.
media-too-large = Yuborganingiz juda katta. Kichikrog'i yoki yozuv yetib keladi.
    .sms = Yuborganingiz juda katta. Kichikrog'i yoki yozuv yetib keladi.
# A place was shared. It is sealed.
place-kept = Joy yopiq saqlandi, faqat xodim uchun.
    .sms = Joy yopiq saqlandi.
# A contact was shared. It is sealed; nobody calls it without asking.
contact-kept = Bu yopiq saqlandi. Sizdan so'ramay hech kim qo'ng'iroq qilmaydi.
    .sms = Yopiq saqlandi. Sizdan so'ramay hech kim qo'ng'iroq qilmaydi.
# A sticker, poll or the like.
other-kept = Yetib keldi. Men faqat so'z, raqam va tugmalarni tushunaman:
    .sms = Men faqat so'z va raqamlarni tushunaman:
# A button of an earlier question was pressed.
old-button = Bu tugma oldingi savolniki. Hozir ochiq savol:
    .sms = Bu oldingi savol edi. Hozirgisi:
# Sent before the open question was asked. Said once; the question stands above.
early-noted = Bu ham yetib keldi. Iltimos, yuqoridagi savolga javob bering.
    .sms = Bu ham yetib keldi. Yuqoridagi savolga javob bering.
# STOP was said. On the web and in Telegram only.
stop-done = Endi Sizga xabar yubormaymiz. Istalgan payt yana yozishingiz mumkin.
    .sms = Endi yozmaymiz. Yana yozishingiz mumkin.
# HIDE was said. $channel is telegram, sms or web. Neutral.
hide-done =
    { $channel ->
        [telegram] Bajarildi. Ikki kundan eskisini olib tashlab bo'lmaydi: iltimos, uni o'zingiz o'chiring.
        [sms] SMSni qaytarib bo'lmaydi; iltimos, o'zingiz o'chiring.
       *[web] Bajarildi.
    }
    .sms = SMSni qaytarib bo'lmaydi; o'zingiz o'chiring.
