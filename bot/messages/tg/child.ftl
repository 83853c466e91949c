### A child reads this. Three questions, then a human. Very simple words; say "you" as to a child or teenager.

# First question to a child. Only yes or no; nothing more is asked.
child-hurt = Раҳмат, ки навиштед. Оё касе Шуморо азият медиҳад ё азият додан мехоҳад?
    .sms = Раҳмат, ки навиштед. Касе Шуморо азият медиҳад ё додан мехоҳад?
# Second question to a child.
child-grown-up = Оё дар наздатон калонсоле ҳаст, ки ба ӯ бовар доред?
    .sms = Наздатон калонсоле ҳаст, ки ба ӯ бовар доред?
# Third question to a child; several may be chosen.
child-needs = Ҳозир ба Шумо чӣ лозим аст? Якчандтояшро интихоб кардан мумкин аст.
    .sms = Ҳозир чӣ лозим аст? Чандтояш мумкин, масалан 1 4
