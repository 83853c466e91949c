### "Delete my data". The same words whatever happens behind them.

# Asked once more, because it cannot be undone here.
erase-sure = Bu yerdagi hamma narsa va Siz haqingizda saqlanganlar o'chirilsinmi?
    .sms = Siz haqingizda saqlangan hamma narsa o'chirilsinmi?
# The last message. The same for everybody.
erase-done = Bu yerda bajarildi. Siz haqingizda saqlanganlar 72 soat ichida o'chadi. Istalgan payt yana yozishingiz mumkin.
    .sms = Bajarildi. Saqlanganlar 72 soat ichida o'chadi. Yana yozishingiz mumkin.
