reason-serves-need = Кӯмак мекунад: { $needs }
reason-in-region = { $region }, дар ҷои худи шахс
reason-whole-country = Дар ҳама ҷо кор мекунад: { $country }
reason-helps-abroad = Ба онҳое кӯмак мекунад, ки дар ин ҷоянд: { $country }
reason-place-not-said = Шахс нагуфтааст, ки дар куҷост
reason-speaks = Ба забони { $language } гап мезанад
reason-no-shared-language = Ба забони { $language } гап намезанад
reason-open-now =
    Ҳоло кушода{ $until ->
        [none] { ", " }шабу рӯз
       *[other] { ", " }то { $until }
    }
reason-opens = Ҳоло пӯшида, соати { $at } мекушояд
reason-hours-not-known = Соатҳо маълум нест
reason-has-room =
    Ҷои холӣ: { $free }{ $said_at ->
        [none] { "" }
       *[other] { ", " }гуфта шуд { $said_at }
    }
reason-full =
    Ҷой нест{ $said_at ->
        [none] { "" }
       *[other] { ", " }гуфта шуд { $said_at }
    }
reason-room-not-known = Ҷой маълум нест: пурсед
reason-for-this-sex = Ҷои алоҳида: { $sex }
reason-takes-children = Кӯдакони танҳоро мегирад
reason-takes-with-children = Бо фарзандон мегирад
reason-sex-not-said = На ҳамаро мегирад: пурсед, ки зан аст ё мард
reason-age-not-sure = Синну сол норавшан: пеш аз пурсидани ҷой пурсед
reason-verified =
    { $days ->
        [0] Имрӯз санҷида шуд
       *[other] { $days } рӯз пеш санҷида шуд
    }
reason-under = Тобеи: { $under }
reason-must-report = Бояд хабар диҳад: { $what }
reason-yes-to-it = Шахс ба он розӣ аст
reason-exception-made = Барои он истисно навишта шудааст
reason-child-trained = Бо кӯдакон кор карда метавонад
reason-wages-first = Барои маоши надода аввал ба ин ҷо
reason-smuggled = Маслиҳат барои одамони дар роҳ
reason-stranded = Аввал роҳ ба хона
reason-held = Дастгир: аввал ҳуқуқшинос
reason-army = Артиш: аввал ба ин ҷо
reason-domestic-violence = Зӯроварии хонаро медонад
reason-state-imposed = Давлатӣ нест: шахс аз ҳамин метарсад
reason-with-health = Саломатиро низ нигоҳ мекунад
reason-by-voice = Бо овоз пурсидан мумкин, вақт нест
block-must-not-learn = набояд донад, шахс ҳамин тавр гуфт.
block-under-police = тобеи полис; на корти розигӣ ҳаст, на истиснои навишташуда.
block-under-migration = тобеи хадамоти муҳоҷират; на корти розигӣ ҳаст, на истиснои навишташуда.
block-under-security = тобеи хадамоти амният; на корти розигӣ ҳаст, на истиснои навишташуда.
block-child-to-authority = кӯдакро ба идора танҳо бо қарори ду кас ва баъди санҷиш месупоранд.
block-said-no = шахс ба он «не» гуфт.
block-said-no-to-looking = шахс ба ҷустуҷӯи хадамот «не» гуфт.
block-never-verified = сабти онро касе насанҷидааст.
block-not-verified-lately = { $days } рӯз насанҷида; ҳад { $limit } аст.
block-expired = сабташ { $on } ба охир расид.
block-closed = тамоман пӯшида.
block-elsewhere = дар ҷои шахс нест.
block-not-this-sex = намегирад: { $sex }.
block-no-children = кӯдакони танҳоро намегирад.
block-children-only = танҳо кӯдаконро мегирад.
block-not-with-children = бо фарзандон намегирад.
block-does-not-serve = дар он чи лозим аст, кӯмак намекунад.
block-by-rule = қоидаи кишвар манъ мекунад: { $rule }.
under-none = ҳеҷ кас
under-police = полис
under-migration = хадамоти муҳоҷират
under-security = хадамоти амният
under-other-state = идораи дигар
must-report-children = кӯдак дар хатар
must-report-injuries = захм аз силоҳ
must-report-irregular-stay = одамони беҳуҷҷат
sex-woman = занон
sex-man = мардон
sex-other = дигарон
kind-shelter = Паноҳгоҳ
kind-clinic = Дармонгоҳ
kind-legal-aid = Кӯмаки ҳуқуқӣ
kind-support = Дастгирӣ
kind-way-home = Роҳи хона
kind-interpreter = Тарҷумонҳо
kind-wage-desk = Кӯмак дар маош
kind-child-care = Кӯмак ба кӯдакон
kind-child-protection = Ҳифзи кӯдак
kind-migrants-office = Маслиҳат ба муҳоҷирон
kind-police-unit = Полис
kind-migration-office = Хадамоти муҳоҷират
way-portal = Ба воситаи панел
way-telephone = Бо телефон
way-paper = Дар коғаз
