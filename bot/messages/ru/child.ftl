### A child reads this. Three questions, then a human. Very simple words; say "you" as to a child or teenager.

# First question to a child. Only yes or no; nothing more is asked.
child-hurt = Спасибо, что написали. Вам кто-то делает больно или хочет сделать?
    .sms = Спасибо, что написали. Вам кто-то делает больно или хочет сделать?
# Second question to a child.
child-grown-up = Есть рядом взрослый, которому Вы верите?
    .sms = Есть рядом взрослый, которому Вы верите?
# Third question to a child; several may be chosen.
child-needs = Что Вам сейчас нужно? Можно выбрать несколько.
    .sms = Что Вам сейчас нужно? Можно несколько, напр. 1 4
