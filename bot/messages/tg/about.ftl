### The notice, and what somebody writes about. Going on is the consent to the notice.

# Three lines and a question. $channel is telegram, sms or web; $exceptions is a list of ground-…;
# $police is one of the two about-police-… sentences. Every exception must stay in; where a short
# form has no room for them, it says that 88 tells whom we tell.
about-ask =
    Ин барнома аст; навиштаҳои Шуморо кормандони ин хат мехонанд. { $channel ->
        [telegram] Telegram ин суҳбатро нигоҳ медорад, то даме ки Шумо онро пок кунед.
        [sms] Ширкати телефон SMS-ҳоро хонда метавонад, ва онҳо дар телефон мемонанд.
       *[web] Аз ин саҳифа дар браузер чизе намемонад.
    }
    { $police } Истисноҳо: { $exceptions }.
    Кӯмак ба ин вобаста нест. Ҳар лаҳза метавонед қатъ кунед. Дар бораи чӣ менависед?
    .sms = Барнома; одамон ҳам мехонанд. SMS пинҳон нест. Ба кӣ мегӯем: 88. Дар бораи чӣ?
# The line is run by a body that can promise it. A lawyer signs or changes this sentence.
about-police-promise = Бе розигии Шумо ба милитсия ё полис чизе намегӯем.
# The line is run by a body that cannot promise it.
about-police-no-promise = Қонун метавонад моро вазифадор кунад, ки ба мақомот хабар диҳем.
# An exception to silence, after "Exceptions:". Somebody's life is in danger.
ground-life-in-danger = ҷони касе дар хатар
# An exception to silence. A child is in danger.
ground-child-in-danger = кӯдак дар хатар
# An exception to silence. A court orders it.
ground-court-order = қарори суд
# What somebody writes about: themselves.
about-me = Дар бораи худам
    .sms = худам
# What somebody writes about: another person they worry about.
about-other = Дар бораи каси дигар
    .sms = дигарӣ
# What somebody writes about: only a question, about a job offer, papers, wages, going abroad or home.
about-question = Савол: таклифи кор, ҳуҷҷатҳо, музд, сафар ё бозгашт ба хона
    .sms = савол
# What somebody writes about: they have a code from an earlier conversation.
about-code = Ман рамз дорам
    .sms = рамз
# The notice in full, on request. Nothing is promised that cannot be kept.
about-more =
    Бе гуфтани ном ҳам навиштан мумкин аст. Навиштаи Шумо мӯҳр карда мешавад: онро танҳо кормандони тайёргардидаи ин хат кушода метавонанд, ва ҳар кушодан сабт мешавад. { $channel ->
        [telegram] Telegram паёмҳоро дар серверҳои худ ва дар ин телефон нигоҳ медорад, то даме ки Шумо суҳбатро пок кунед; компютерҳои пайвастшуда низ онҳоро нишон медиҳанд.
        [sms] Мо SMS-ро нест карда наметавонем. Ширкати телефон онҳоро муддате нигоҳ медорад, ва рақами Шумо намоён аст.
       *[web] Вақте аз саҳифа меравед, он Шуморо фаромӯш мекунад. Бо рамзатон баргашта метавонед.
    }
    Бе розигии Шумо мо дар бораатон ба ҳеҷ кас чизе намегӯем. Истисноҳо: ҷони касе дар хатар аст, кӯдак дар хатар аст ё суд қарор кардааст; он гоҳ, агар бехатар бошад, аввал ба худи Шумо мегӯем.
    Шумо метавонед он чиро, ки нигоҳ дошта мешавад, бинед, ислоҳ ё нест кунед. Ҳар лаҳза шикоят кардан мумкин аст: «шикоят» нависед.
    .sms = Ном лозим нест. Бе розигиатон чизе намегӯем, ба ҷуз: хатари ҷон, кӯдак, суд. Ширкати телефон SMS-ро нигоҳ медорад. Тамом: STOP
