### News of a referral, for the person. $recipient is an agency's own name. Comes after a knock.

# Passed on, with the person's yes.
referral-handed-over = Бо розигии Шумо инро ба { $recipient } супоридем. Онҳо ба мо ҷавоб медиҳанд, мо ба Шумо мегӯем.
    .sms = Бо розигиатон супоридем: { $recipient }. Ҷавобашонро мегӯем.
# The agency takes it.
referral-accepted = { $recipient } розӣ аст, ки кӯмак кунад. Корманди ин хат мегӯяд, ки чӣ тавр.
    .sms = { $recipient } ба кӯмак розӣ аст. Корманди мо мегӯяд, чӣ тавр.
# The help has begun.
referral-in-service = { $recipient } мегӯяд, ки кӯмак оғоз шуд. Агар не ё чизе нодуруст бошад, ин ҷо нависед.
    .sms = { $recipient } мегӯяд, кӯмак сар шуд. Агар не, нависед.
# The agency cannot.
referral-declined = { $recipient } ҳоло наметавонад. Мо бо Шумо боз меҷӯем.
    .sms = { $recipient } ҳоло наметавонад. Боз меҷӯем.
# The help is finished.
referral-completed = { $recipient } мегӯяд, ки кӯмак анҷом ёфт. Ҳар вақт боз навишта метавонед.
    .sms = { $recipient } мегӯяд, кӯмак анҷом ёфт. Ҳар вақт нависед.
# Taken back, by the person or by us.
referral-recalled = Аз { $recipient } хоҳиш кардем, ки инро баргардонад ва нест кунад.
    .sms = Аз { $recipient } хоҳиш кардем, ки инро нест кунад.
