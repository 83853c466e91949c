"""Towns and lands, by the place among the choices in which they lie, as people name them."""

from typing import Final

TOWNS: Final = {
    "needs-where:ru": (
        "питер-|петербург-|спб|мск|москв-|москва|маскав-|moskva-|maskav-|piter-|peterburg-|moscow"
        "|подмосков-|екатеринбург-|екб|новосибирск-|сибир-|самар-|казан-|краснодар-|ростов-|уфа|уфе"
        "|тюмен-|сургут-|челябинск-|нижн-|воронеж-|красноярск-|иркутск-|владивосток-|хабаровск-"
        "|омск-"
        "|пермь|перми|саратов-|тула|туле|рязан-|калуг-|твер-|якутск-|yekaterinburg-|ekaterinburg-"
        "|novosibirsk-|samara-|kazan-|krasnodar-|rostov-|tyumen-|surgut-|petersburg|siberia"
        "|ural-|урал-"
        "|росси-|россия|русия-|руссия|rossiya-|rosiya-|rusiya-|russia|подольск-|химк-|сочи|крым-"
        "|ленинград-"
    ),
    "needs-where:kz": (
        "алмат-|алма|олмаот-|almat-|almaty|olmaota-|астан-|astan-|нурсултан-|шымкент-|чимкент-"
        "|shymkent"
        "|chimkent-|актау|актоб-|караганд-|qarag'anda-|атырау|тараз-|туркестан-|павлодар-|костанай-"
        "|казахстан-|қазоқ-|казок-|qozog'iston-|qozoqiston-|qozoq-|kazakhstan|kazakh|казах-"
    ),
    "needs-where:tr": (
        "стамбул-|истамбул-|истанбул-|istanbul-|istambul-|stambul-|анкар-|анқара-|ankara-"
        "|анталь-|анталия"
        "|анталии|анталия-|antal-|antaliya-|antalya|измир-|izmir-|бурса|бурсе|bursa-|алань-"
        "|alanya|мерсин-"
        "|mersin|турци-|турция|туркия-|туркиё|turkiya-|turtsiya-|turkey|turkiye|бодрум-|трабзон-"
        "|газиантеп-"
    ),
    "needs-where:ae": (
        "дубай-|дубае|дубаи|dubai|dubay-|абу|шардж-|шарҷа|sharja-|sharjah|эмират-|эмираты|оаэ"
        "|амират-"
        "|имарат-|амороти-|emirates|uae|аджман|abu"
    ),
    "needs-where:TJ-DU": "душанбе-|dushanbe-|душанб-|dushanb-|пойтахт-|столиц-|poytaxt",
    "needs-where:TJ-SU": (
        "худжанд-|хуҷанд-|хучанд-|xujand-|khujand-|хуҷан-|согд-|суғд-|сугд-|so'g'd-|исфар-"
        "|конибод-|канибадам-"
        "|истаравшан-|пенджикент-|панҷакент-|панчакент-|panjakent-|isfara-|ленинобод-|чкаловск-"
        "|бӯстон-|ашт"
    ),
    "needs-where:TJ-KT": (
        "хатлон-|xatlon-|khatlon|бохтар-|қурғонтеппа-|кургантюб-|курган|куляб-|кӯлоб-|кулоб-"
        "|kulob-|ko'lob-|вахш-"
        "|вахш|вахш-|шаҳритус-|қубодиён-|дангара-|данғара|фархор-|восеъ|bokhtar-"
    ),
    "needs-where:TJ-GB": (
        "хорог-|хоруғ-|хоруг-|xorog'-|khorog|памир-|помир-|pomir-|бадахшон-|badaxshon-|гбао|вмкб"
        "|ванҷ|рушон|мурғоб-"
    ),
    "needs-where:TJ-RA": (
        "рашт-|гарм|ғарм|гиссар-|ҳисор-|hisor-|турсунзод-|ваҳдат-|вахдат-|vahdat-|рӯдакӣ|рудаки"
        "|варзоб-|нурек|норак"
        "|шаҳринав-|рогун-|роғун"
    ),
    "place-elsewhere": (
        "германи-|германия|олмон-|germaniya-|germany|польш-|лаҳистон|polsha-|poland|коре-|корея"
        "|кореяи|koreya-|korea"
        "|узбекистан-|ӯзбекистон-|o'zbekiston-|uzbekistan|ташкент-|тошканд-|toshkent-|киргиз-"
        "|кыргыз-|қирғизистон-"
        "|qirg'iziston-|бишкек-|bishkek-|афганистан-|афғонистон-|afg'oniston-|иран-|эрон-|eron-"
        "|iran|китай-|чин|xitoy-"
        "|china|сауд-|арабистон-|saudi-|qatar|катар-|қатар|израил-|исроил|isroil-|israel|америк-"
        "|амрико|amerika-|usa"
        "|сша|украин-|украина|ukraine|беларус-|belarus-|итали-|италия|italy|франци-|франция"
        "|испани-|испания|чехи-|литв-"
        "|латви-|япони-|малайзи-|индия|india|ҳиндустон|пакистан-|англи-|англия|england|london"
        "|europe|европ-|грузи-|кувейт-"
        "|kuwait|oman|bahrain|бахрейн-|минск-|варшав-|берлин-|berlin|сеул-|seoul|minsk"
    ),
}
