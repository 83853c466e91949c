"""Ways of speaking that only sound like danger or dying, and what says that it is not so.

Written as `phrases` writes them, in the order of their words, with at most one between two. What is
found here hides the words that it is made of from what is grave, and nothing beside them.
"""

from typing import Final

_BLADE: Final = "нож|ножом|ножик|топор-|корд|кордро|pichoq-|pichog'-|bolta|knife|blade|axe"
_TIRING: Final = (
    "работа|цены|жара|жарища|холод|скука|голод|усталость|тоска|одиночество|смена|график"
    "|дорога|шум|нервы|духота|спина|голова|зуб|зубы|ноги|неизвестность|ожидание"
    "|кор|нархҳо|нарх|гармӣ|хунукӣ|дилтангӣ|гуруснагӣ|хастагӣ|ish|ishi|narxlar|narx"
    "|issiq|sovuq|zerikish|ochlik|charchoq"
    "|job|work|price|prices|heat|cold|boredom|hunger|headache|toothache|feet|legs|back"
    "|head|shift|wait|waiting|suspense|traffic|stress"
)
_OWED: Final = (
    "долг|долги|процент|проценты|кредит|кредиты|ипотека|налоги|штрафы|қарз|қарзҳо|фоиз"
    "|фоизҳо|кредит|qarz|qarzlar|foiz|foizlar|kredit|debt|debts|interest|loan|loans"
    "|rent|bills"
)
_EASY: Final = (
    "усталости|голода|голоду|смеха|смеху|скуки|стыда|жары|холода|счастья|любопытства"
    "|страха|зависти|жажды|нетерпения|духоты|хастагӣ|гуруснагӣ|ханда|хурсандӣ|гармӣ"
    "|хунукӣ|дилтангӣ|шарм"
    "|charchoqdan|charchashdan|ochlikdan|kulgidan|issiqdan|sovuqdan|uyatdan|zerikishdan"
    "|og'riqdan|tiredness|hunger|laughing|laughter|boredom|shame|embarrassment|heat"
    "|cold|thirst|curiosity|happiness|excitement|exhaustion"
)
_DYING: Final = (
    "умираю|умирал|умирала|умираем|умер|умерла|умерли|умру|умрем|умирать|умереть|помру"
    "|сдохнуть|сдохну|мурдам|мурдем|мурда|мирам|мурдан|o'lyapman|o'ldim|o'ldik|o'lib"
    "|o'lamiz|o'laman|o'lgim|o'lay|die|died|dying|dead|death"
)
_BEASTS: Final = (
    "баран-|овц-|овец|корову|коров|быка|быков|скот|кур|рыбу|свин-|гӯсфанд-|гов|говро"
    "|мурғ-|мол|qo'y|qo'ylar-|mol|tovuq-|sigir-|sheep|cow|cows|bull|bulls|chicken"
    "|chickens|fish|animals|pigs|мух|комаров|крыс|мышей|тараканов|mosquitoes|rats"
    "|cockroaches"
)
_STUFF: Final = (
    "металл|железо|арматуру|мясо|дерево|бумагу|хлеб|лук|зарплату|зарплаты|премию|премии"
    "|часы|расценки|оклад|temir|go'sht|qog'oz|оҳан|гӯшт|чӯб|нон"
)

CALM: Final = (
    f"{_TIRING} убивает|убивают|добивает|добивают|убила|убило|мекушад|мекушанд|кушт"
    "|куштанд|o'ldiradi|o'ldiryapti|o'ldirdi|o'ldirmoqda|kill|kills|killing|killed"
    f"/{_OWED} душит|душат|задушил-|задушили|убивает|убивают|давит|давят|хӯрд|мекушад"
    "|мекушанд|кушт|bo'g'yapti|bo'g'di|o'ldiryapti|o'ldiradi|choking|strangling"
    "|strangles|kills|killing"
    f"/{_DYING} от|со|с|аз|of|from|to {_EASY}/die|died|dying|dead laughing/{_EASY} {_DYING}"
    "/used to hit|beat|hurt|kick|punch|slap/oldin|ilgari|avval erim|otam|u urardi|urar"
    "|kaltaklardi/oldin|ilgari|avval urardi|urar|kaltaklardi/раньше|прежде бил|била"
    "|били|избивал|избивали"
    "/раньше муж|отец|отчим|он|хозяин бил|избивал/не хочу|хочется|хотел-|собираюсь"
    " умирать|умереть|сдохнуть|вешаться"
    "/мурдан|мурданро|марг намех-|намехоҳ-/o'lgim|o'lishni|olgim kelma-|xohlama-"
    "|istama-|yo'q/not|don't|didn't|dont|never want|wanna to die|dying"
    "/режем|режут|режу|режет|зарезал-|зарезали|забил-|забили|забиваем|бьем|убил-|убили"
    f"|убиваем|kill|killed|killing|slaughter|slaughtered {_BEASTS}"
    f"/{_BEASTS} режем|режут|режу|режет|зарезали|забили|мекушем|куштем|куштанд|кушт"
    "|so'yamiz|so'yishdi|so'ydik|so'yaman|so'yib|o'ldirdik"
    f"/режем|режут|режу|режет|резать|урезают|резали {_STUFF}/{_STUFF} режем|режут|режу"
    "|режет|резать|урезают|резали|мебурем|мебурам|kesamiz|kesaman|kesadi"
    "/убить|убили|убил|убила|убиваем|убиваю|убьем|убить время|день|дня|часа|часов|вечер"
    "|полдня|выходной/время|день убили|убить|убил|убила"
    "/вақт|вақтро мекушем|куштем|куштам|куштан/kill|killing|killed|kills the|some time"
    "|day|hour|hours/beat|beats|beating me|us|them|her at|in"
    "/heart|hearts beat|beats|beating/would|could kill|die for/хочу|хочется|хотел-"
    "|хотим жить здесь|тут|там|вместе|отдельно|одна|один|одной/жить не хочу|хочется"
    " здесь|тут|там|вместе|одна|один"
    "/хочу|хочется|хотел-|хотим жить с|со|у ним|ней|ними|мужем|женой|свекровью|хозяином"
    "|родителями|мамой|сестрой|братом|соседями|него|них|вами|тобой|чужими|людьми"
    "/хочу|хочется|хотел-|хотим жить в общежит-|росси-|вагон-|подвал-|деревн-|город-"
    "|доме|квартир-|чуж-|барак-|казарм-|хостел-|таджикист-|москв-|селе|ауле"
    "/жить с|со|у ним|ней|ними|мужем|женой|свекровью|хозяином|него|них не хочу|хочется"
    "/бо|дар|ин ӯ|вай|онҳо|шавҳар-|хушдоман-|инҷо|ҷо|хобгоҳ-|шаҳр-|хона- зиндаг-|зист-"
    " намехоҳ-|намехох-"
)

# A *not* that stands right before says that it is not so.
DENIED: Final = (
    "не|никто|not|don't|doesn't|didn't|dont|doesnt|didnt|never|nobody"
    " бьет|бьют|бил|били|била|избивает|избивают|избивал|избивали|избил|избили|трогает"
    "|трогают|обижает|обижают|hit|hits|hitting|beat|beats|beating|hurt|hurts|hurting"
    "/намезан-/назадааст/hech kim urma-/meni|bizni urmaydi-|urishmaydi-|urmagan-"
    "|urmadi-|urishmadi-|urmayapti-|urishmayapti-"
)

# Hurt at work or at the stove: in any order.
CUT_ONESELF: Final = (
    f"{_BLADE} палец|пальцы|пальца|руку|ангуштамро|ангушт-|дастамро|barmog'imni|barmoq-"
    "|qo'limni|finger|fingers"
    " кухне|кухня|порезал|порезала|порезался|порезалась|поранил|поранила|буридам|ошхона"
    "|oshxonada|oshxona|kesib|kesdim|kitchen|cooking|cut"
)
