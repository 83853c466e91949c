### The same last words for every result. Nobody is told what they are or are not.

# The bot's last words. $reading is now, always or later; $until and $again are times of day such as 24:00.
human-thanks =
    Rahmat. Buni xodim o'qiydi. Istalgan payt, istalgan narsa haqida yana yozishingiz mumkin. { $reading ->
        [now] Bu yerda hozir xodimlar o'qiydi, soat { $until } gacha.
        [always] Bu yerda xodimlar kechayu kunduz o'qiydi.
       *[later] Ayni paytda hech kim o'qimaydi; soat { $again } dan xodim yana o'qiydi.
    }
    .sms =
        Rahmat. Buni xodim o'qiydi. Istalgan payt, istalgan narsa haqida yana yozing. { $reading ->
            [now] Hozir o'qishadi.
            [always] Hozir o'qishadi.
           *[later] Keyingi o'qish: { $again }.
        }
# Said after each message while no operator is in the talk.
human-noted =
    Xabaringiz bizga yetdi. { $reading ->
        [now] Uni xodim o'qiydi.
        [always] Uni xodim o'qiydi.
       *[later] Uni xodim soat { $again } dan o'qiydi.
    }
    .sms =
        Bizga yetdi. { $reading ->
            [now] Xodim o'qiydi.
            [always] Xodim o'qiydi.
           *[later] Xodim { $again } dan o'qiydi.
        }
# Words of an operator, as they wrote them.
operator-said = { $text }
    .sms = { $text }
# One neutral line that something is there. No content, no name: anybody may see it.
knock = Sizga javob bor. Qulay paytda biror narsa yozing.
    .sms = Sizga javob bor. Qulay paytda biror narsa yozing.
# A ticket was closed by an operator. Neutral.
ticket-closed = Bu yerdagi murojaatingiz yopildi. Istalgan payt, istalgan narsa haqida yana yozishingiz mumkin.
    .sms = Bu yerda yopildi. Istalgan payt yana yozishingiz mumkin.
# Something we could not deal with; an operator gets it.
input-parked = Bizda nimadir xato ketdi. Yozganingizni xodim ko'rib chiqadi.
    .sms = Nimadir xato ketdi. Uni xodim ko'rib chiqadi.
