### A consent card. Who, what exactly, what for, what they may have to report: all before the answer.

# $recipient is an agency's own name; $fields a list of field-…; $need a need-…; $report a list of
# report-…; $under one of under-…. By SMS each line may go out by itself; the last is the question,
# and says by itself to whom.
card-ask =
    Мумкин аст, ки инро ба { $recipient } супорем?
    Чиро: { $fields }. Барои чӣ: { $need }.
    { $under } Онҳо бояд хабар диҳанд: { $report }.
    Агар «не» гӯед, кӯмаки мо тағйир намеёбад.
    .sms =
        { $recipient }: { $need }. { $under }
        Чиро медонанд: { $fields }.
        Бояд хабар диҳанд: { $report }. Агар «не» гӯед, кӯмаки мо тағйир намеёбад.
        Мумкин аст, ки инро супорем: { $recipient }?
# An answer to a card: it may be passed on.
card-yes = Ҳа
    .sms = ҳа, супоред
# An answer to a card: it may not.
card-no = Не
    .sms = не
# An answer to a card: not decided.
card-not-now = Ҳоло не
    .sms = ҳоло не
# The answer to a card is written down. The same for each answer.
card-noted = Навишта шуд. Ҳар лаҳза онро тағйир дода метавонед.
    .sms = Навишта шуд. Ҳар лаҳза тағйир дода метавонед.
# A part that may be passed on: age band, region, needs; nothing that names or reaches the person.
field-codes = гурӯҳи синну сол, минтақа ва эҳтиёҷот
    .sms = синну сол, минтақа, ниёз
# A part that may be passed on: how to reach the person.
field-contact = тарзи тамос бо Шумо
    .sms = тамос
# A part that may be passed on: what the person told.
field-story = он чи гуфтед
    .sms = гуфтаҳо
# A part that may be passed on: answers to the questions.
field-screening = ҷавобҳои Шумо ба саволҳо
    .sms = ҷавобҳо
# A part that may be passed on: the name.
field-name = номи Шумо
    .sms = ном
# What an agency must report by law: nothing.
report-none = дар бораи ҳеҷ чиз
    .sms = ҳеҷ чиз
# What an agency must report by law.
report-children = дар бораи кӯдаки дар хатар
    .sms = хатари кӯдак
# What an agency must report by law.
report-injuries = дар бораи захм аз силоҳ
    .sms = захм аз силоҳ
# What an agency must report by law.
report-irregular-stay = дар бораи одамони беҳуҷҷат
    .sms = беҳуҷҷатӣ
# Who stands behind an agency: no authority.
under-none = Ин мақомоти давлатӣ нест.
    .sms = Ғайридавлатӣ.
# Who stands behind an agency.
under-police = Ин ташкилот тобеи полис аст.
    .sms = Тобеи полис.
# Who stands behind an agency.
under-migration = Ин ташкилот тобеи хадамоти муҳоҷират аст.
    .sms = Тобеи муҳоҷират.
# Who stands behind an agency.
under-security = Ин ташкилот тобеи хадамоти амният аст.
    .sms = Тобеи амният.
# Who stands behind an agency.
under-other-state = Ин ташкилоти давлатӣ аст; на полис ва на хадамоти муҳоҷират.
    .sms = Давлатӣ, на полис.
