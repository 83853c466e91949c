### The neutral door. Anybody may be reading: a stranger must take it for any information line.
### Nothing here names trafficking, police, victims, shelter, danger or help.

# The very first message, in all languages at once, one below the other. Followed by the languages.
welcome-door =
    { $channel ->
        [telegram] Хати иттилоотӣ. Лутфан забонро интихоб кунед. Забони дигар: паёми овозӣ фиристед.
       *[web] Хати иттилоотӣ. Лутфан забонро интихоб кунед.
    }
    .sms = Инфо
# A choice at the door, beside the languages: I wrote to this line before. Shown to everybody alike.
welcome-door-before = Ман пештар ҳам навишта будам
    .sms = пештар
# Asked first. Worded so that any office could ask it: may we write now, and who sees it?
welcome-moment = Ҳозир навиштан бароятон қулай аст? Оё ин паёмҳоро танҳо Шумо мебинед?
    .sms = Ҳозир навиштан қулай аст? Паёмҳоро кӣ мебинад?
# Nobody else sees the messages.
welcome-moment-alone = Ҳа, танҳо ман мебинам
    .sms = танҳо ман
# Somebody else may read along.
welcome-moment-others = Шояд дигарон ҳам бинанд
    .sms = дигарон ҳам
# Not a good moment.
welcome-moment-later = Ҳоло не
    .sms = ҳоло не
# Cannot wait. Must not read as an alarm to somebody who looks over the shoulder.
welcome-moment-urgent = Фаврӣ аст, одам лозим
    .sms = фаврӣ
# The person said "not now". Nothing more is sent after this; the place is kept.
welcome-later = Хуб. Ҳар вақт ки қулай шавад, боз нависед.
    .sms = Хуб. Ҳар вақт қулай шавад, нависед.
# Asked of somebody who set a word earlier and comes back after a pause. Names nothing.
welcome-word = Лутфан калимаи худро нависед.
    .sms = Калимаи худро нависед.
