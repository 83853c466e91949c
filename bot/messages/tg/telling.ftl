### What we say when something other than an answer comes. Nothing of it is repeated back.

# The reply could not be read; the question follows again.
miss-again = Нафаҳмидам. Лутфан яке аз ҷавобҳоро интихоб кунед ё рақамашро нависед.
    .sms = Нафаҳмидам. Лутфан рақам:
# The second time: a human is offered; the question follows again.
miss-person = Ҳоло ҳам нафаҳмидам, ин айби ман аст. Ҳар лаҳза одам ҷавоб дода метавонад: «Одам лозим»-ро пахш кунед.
    .sms = Нафаҳмидам. Одам: 00. Ё рақам:
# What was written may mean one of the answers, but that is not sure. $meant is that answer, or
# several, as they stand beside the question. Two buttons follow: Yes and No. Nothing else is asked.
meant-ask = Шумо инро дар назар доштед: { $meant }?
    .sms = Яъне: { $meant }?
# A story instead of an answer. It is sealed for a human; the question follows again.
story-kept = Ташаккур, ин барои одам нигоҳ дошта шуд. Ман танҳо ҷавобҳои поёнро мефаҳмам:
    .sms = Барои одам нигоҳ дошта шуд. Лутфан рақам:
# Somebody said that they have little time. It is noted for a human; the question follows again.
little-time-kept = Ба қайд гирифта шуд, одам мебинад. Ҳар лаҳза бас кардан мумкин. Агар ҳоло тавонед, ҷавоб диҳед:
    .sms = Барои одам қайд шуд. Бас кардан мумкин. Агар тавонед:
# A voice note is a full answer.
voice-kept = Расид. Инро одам гӯш мекунад.
    .sms = Расид. Инро одам гӯш мекунад.
# A picture, video or document came. It is kept for a human.
media-kept = Расид. Инро одам мебинад.
    .sms = Расид. Инро одам мебинад.
# A video, a document or another kind of file came: only that it came is kept. Said once.
kind-not-kept = Чунин файлҳоро нигоҳ дошта наметавонам. Сурат, паёми овозӣ ё навишта ба одам мерасад.
    .sms = Чунин файл нигоҳ дошта намешавад. Сурат ё навишта мерасад.
# Later, when a picture or voice message that was taken turned out to be broken. $media is voice for
# a voice message. Said once, beside the question that stands.
media-not-opened =
    { $media ->
        [voice] Паёми овозии Шумо кушода нашуд. Метавонед онро боз фиристед ё нависед.
       *[other] Он чи фиристодед, кушода нашуд. Метавонед боз фиристед ё нависед.
    }
    .sms = Он чи фиристодед, кушода нашуд. Боз фиристед ё нависед.
# Likewise, when it is over 20 megabytes, or has far too many pixels.
media-too-large = Он чи фиристодед, хеле калон аст. Хурдтараш ё навишта мерасад.
    .sms = Он чи фиристодед, хеле калон аст. Хурдтараш ё навишта мерасад.
# A place was shared. It is sealed.
place-kept = Макон мӯҳр шуда нигоҳ дошта мешавад, танҳо барои одам.
    .sms = Макон мӯҳр шуда нигоҳ дошта мешавад.
# A contact was shared. It is sealed; nobody calls it without asking.
contact-kept = Ин мӯҳр шуда нигоҳ дошта мешавад. Бе пурсидан аз Шумо касе ба он занг намезанад.
    .sms = Нигоҳ дошта мешавад. Бе пурсидан занг намезанем.
# A sticker, poll or the like.
other-kept = Расид. Ман танҳо калима, рақам ва тугмаҳоро мефаҳмам:
    .sms = Ман танҳо калима ва рақамро мефаҳмам:
# A button of an earlier question was pressed.
old-button = Ин тугма аз саволи пештара аст. Саволи ҳозира ин аст:
    .sms = Он саволи пештара буд. Саволи ҳозира:
# Sent before the open question was asked. Said once; the question stands above.
early-noted = Ин ҳам расид. Лутфан ба саволи боло ҷавоб диҳед.
    .sms = Ин ҳам расид. Ба саволи боло ҷавоб диҳед.
# STOP was said. On the web and in Telegram only.
stop-done = Мо дигар ба Шумо паём намефиристем. Ҳар вақт боз навишта метавонед.
    .sms = Дигар паём намефиристем. Боз навишта метавонед.
# HIDE was said. $channel is telegram, sms or web. Neutral.
hide-done =
    { $channel ->
        [telegram] Шуд. Он чи аз ду шабонарӯз пештар аст, гирифта намешавад: лутфан онро худатон пок кунед.
        [sms] SMS-ро баргардонидан намешавад; лутфан онҳоро худатон пок кунед.
       *[web] Шуд.
    }
    .sms = SMS-ро баргардонидан намешавад; худатон пок кунед.
