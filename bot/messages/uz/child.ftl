### A child reads this. Three questions, then a human. Very simple words; say "you" as to a child or teenager.

# First question to a child. Only yes or no; nothing more is asked.
child-hurt = Yozganingiz uchun rahmat. Kimdir Sizga ozor beryaptimi yoki bermoqchimi?
    .sms = Yozganingiz uchun rahmat. Kimdir Sizga ozor beryaptimi yoki bermoqchimi?
# Second question to a child.
child-grown-up = Yaqiningizda Siz ishonadigan katta odam bormi?
    .sms = Yaqiningizda Siz ishonadigan katta odam bormi?
# Third question to a child; several may be chosen.
child-needs = Hozir Sizga nima kerak? Bir nechtasini tanlash mumkin.
    .sms = Hozir Sizga nima kerak? Bir nechtasi mumkin.
