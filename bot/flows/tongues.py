"""Which language a first message is written in, so that it can be proposed; None when not sure.

By words that are a language's own, letters that no other has, and the shapes of long words. A word
that several languages share says nothing; words that everybody types, *hello* and *ok*, and names
are in no list. Words are compared in their plain form (`scripts`): Tajik on a Russian keyboard is
Tajik.
"""

import re
from dataclasses import dataclass
from typing import Final

from bot.flows.scripts import plain
from intake.ids import Language

_READ: Final = 200  # letters: who writes more has said by then what they speak
_MOST_WORDS: Final = 24
_OWN: Final = 2  # what a language's own word or letter counts
_SHAPE: Final = 1
_SHORT: Final = 3  # letters: too few to show a shape
_LONG: Final = 30  # no word any more
_SURE: Final = 2  # so much more than the next one


@dataclass(frozen=True, slots=True)
class Tongue:
    """What a language is known by: words and shapes in their plain form, letters as typed."""

    language: Language
    words: frozenset[str]
    letters: re.Pattern[str]  # that no other has; in the text as it was typed
    shapes: re.Pattern[str]  # of a whole plain word that is in no list


def _tongue(language: str, letters: str, shapes: str, *words: str) -> Tongue:
    known = frozenset(plain(" ".join(words)).split())
    return Tongue(Language(language), known, re.compile(letters), re.compile(shapes))


TONGUES: Final = (
    _tongue(
        "tg",
        "[ӣӯҷ]",
        r"(?:на)?ме\w{2,}(?:ам|ем|ед|анд|ад|гуям)|на(?:дор|шуд|кард|тавон|дод|гирифт)\w+"
        r"|\w{3,}(?:амон|атон|ашон|хоро|анро|аму|нд)|\w{4,}(?:хои)"
        r"|(?:na)?me[a-z]{2,}(?:am|and|oyam|uyam)|na(?:dor|shud|kard|tavon|gir)[a-z]+"
        r"|[a-z]{3,}(?:amon|aton|ashon|horo)",
        # Who, where, and the small words between.
        "не на ва ҳам бор ҳоло ман маро моро мо шумо шуморо онҳо вай ӯ ӯро худам худамон ба аз"
        " дар бо барои то ки чӣ кӣ кист куҷо куҷост чаро чанд кадом чӣхел чӣтавр ҳаст ҳастам"
        " ҳастед ҳастем аст нест нестам буд будам шуд шудам бале ҳамин дигар аммо агар вале инҷо"
        " онҷо ҳозир имрӯз фардо дирӯз акнун бисёр хеле кам хуб нағз бад лутфан мумкин метавонам"
        " метавонед мешавад",
        # What people write about first.
        "кор корро коргар корфармо музд маош пул пулро пулам дода надод надоданд надорам дорам"
        " дорем мехоҳам мехоҳем мехостам кӯмак кумак кӯмаки ёрӣ мадад кунед кун кардан кардам"
        " гирифт гирифтанд рафтан равам рафтам меравам омадам хона хонаам модар модарам падар"
        " падарам бародар бародарам хоҳар хоҳарам зан занам шавҳар шавҳарам писар писарам духтар"
        " духтарам кӯдак кӯдакон шиноснома шиносномаам шиносномаро забон савол саволам диҳед"
        " бидиҳед нависед гӯед гап гапзадан занед мефаҳмам намедонам медонам маслиҳат лозим даркор"
        " салом ассалом ассалому алейкум алайкум рӯз шаб бахайр рӯзатон хуш саломат шабатон субҳ"
        " раҳмат ташаккур мушкил мушкилӣ мушкилам тарсам метарсам ҳуҷҷат ҳуҷҷатҳо муҳоҷир одам"
        " инсон зарур ҷои хоб наҷот ҳуқуқ паноҳ тоҷик тоҷикӣ точики",
        # The same in Latin letters.
        "ne na va ham bor maosh holo man maro moro shumo shumoro onho vay khudam xudam ba az dar"
        " bo baroi baroyi ki chi kist kujo kujost charo chand kadom chikhel chitavr hast hastam"
        " hasted hastem ast nest nestam bud budam shud shudam bale hamin digar inho hozir imruz"
        " fardo bisyor khele xele kam khub xub naghz nagz bad lutfan mumkin kor korro pul pulam"
        " doda nadod nadodand nadoram doram mekhoham mexoham mehoham mekhohem kumak komak kumaki"
        " yori kuned kun kardan kardam girift giriftand raftan ravam raftam omadam khona xona"
        " modar modaram padar padaram barodar khohar xohar zan zanam shavhar shavharam pisar"
        " pisaram dukhtar duxtar shinosnoma shinosnomaam zabon savol dihed gap maslihat lozim"
        " darkor salom assalom assalomu alaykum aleykum ruz shab bakhayr rahmat tashakkur mushkil"
        " metarsam hujjat odam inson zarur joi muhojir tojik tojiki meshavad metavoned namedonam",
    ),
    _tongue(
        "ru",
        "[ыщ]|[бвгджзйклмнпрстфхцчш]ь",
        r"\w{3,}(?:ть|ться|ешь|ете|ется|ются|ого|его|ому|ый|ая|ое|ые|ами|ях|ние|ния|ство|лся|лась"
        r"|ость|ала|или|ила|ют|ую|ой|ей)|[a-z]{3,}(?:ogo|tsya|aya|yut|niye|nie|ost|yat)",
        "я мне меня мной мы нас нам вы вас вам вами он она они его ее их это этот эта что кто где"
        " куда когда как почему сколько какой какая мой моя мое мои наш у в на с со из за для от"
        " по к о об без если но или и а же ли бы не нет да есть был была было были буду будет"
        " можно нельзя надо нужно нужна нужен нужны очень тут здесь там сейчас сегодня завтра уже"
        " еще только тоже все всем хочу хотим хотел хотела могу может можете помогите помоги"
        " помочь помощь привет здравствуйте здравствуй добрый доброе день вечер утро спасибо"
        " пожалуйста работа работу работе работаю работал работы деньги денег зарплата зарплату"
        " платят заплатили забрал забрали отобрали документы документов хозяин начальник муж жена"
        " сын дочь дети ребенок мама брат сестра подруга друг человек вопрос подскажите скажите"
        " расскажите напишите ответьте узнать ищу найти домой дома жить ночевать негде россии"
        " москве не знаю понимаю говорю по русски русский русском мигрант патент регистрация боюсь"
        " страшно плохо срочно беда юрист врач консультация",
        # The same in Latin letters.
        "ne na privet zdravstvuyte zdravstvuite zdrastvuyte dobriy dobry den vecher utro spasibo"
        " pojaluysta pozhaluysta pojalusta pomogite pomogi pomosh pomosch pomoch mne menya my nas"
        " vy vas ya eto chto kto gde kogda kak pochemu skolko nujna nujno nuzhna nuzhno nujen"
        " nuzhen nado mojno mozhno hochu xochu khochu est rabota rabotu raboty rabote rabotayu"
        " dengi deneg zarplata zarplatu zabrali zabral dokumenty dokumenti muj zhena doch deti"
        " chelovek vopros skajite podskajite ishu domoy doma rossii moskve znayu ponimayu boyus"
        " ploho ploxo srochno net ochen seychas",
    ),
    _tongue(
        "uz",
        r"ў|[oоgг]'(?!(?:s|d|re|ll|ve|clock)\b)|moqchi|мо[қк]чи|yap(?:ti|man)|япти|япман",
        r"\w{2,}(?:ларни|ларим|ларига|нинг|мокчи\w*|яп\w+|аман|айман|асиз|айсиз|ганман"
        r"|мади|мадим|маяпти|маяпман|ингиз|имиз|сизми|адими|санг|инглар|ишди|илди)"
        r"|[a-z]{2,}(?:larni|larim|larga|lari|ning|moqchi[a-z]*|mokchi[a-z]*|yap(?:ti|man|miz|siz)"
        r"[a-z]*|aman|ayman|asiz|aysiz|ganman|madi|madim|ingiz|imiz|sizmi|adimi|inglar|ishdi|ildi)",
        "кам алейкум мен мени менга менда менинг биз бизни бизга сиз сизни сизга сизлар у уни"
        " улар буни бу шу нима нимага нега ким қаерда қаерга қачон қанча қандай бор йўқ йук эмас"
        " эди керак бўлади булади билан учун ва ҳам лекин агар бошқа ҳозир бугун эртага жуда яхши"
        " ёмон илтимос мумкинми мумкин ёрдам ёрдамга ёрдамингиз беринг бериш қилинг қилиш килинг"
        " иш ишим ишлаш ишга ишчи ишладим пул пулим пулни пулимни ойлик ойлигимни маош бермади"
        " беришмади бермаяпти паспортим паспортимни олиб қўйди уй уйга уйим она онам ота отам ака"
        " акам ука укам опа опам сингил эр эрим хотин хотиним ўғил ўғлим қиз қизим бола болам"
        " болаларим савол саволим айтинг ёзинг гаплашиш одам инсон лозим даркор салом ассалом"
        " ассалому алайкум рахмат раҳмат ташаккур хайрли кун кеч тил тилда узбек ўзбек ўзбекча"
        " узбекча билмайман биламан қўрқаман куркаман россияда москвада ҳужжат хужжат муаммо"
        " муҳожир маслаҳат",
        # In Latin letters, with and without their marks.
        "kam men meni menga menda mening biz bizni bizga siz sizni sizga sizlar ular uni buni bu"
        " shu nima nimaga nega kim qayerda qaerda qayerga qachon qancha qanday bor yo'q yoq yuq"
        " emas edi kerak bo'ladi boladi buladi bilan uchun va ham lekin agar boshqa hozir bugun"
        " ertaga juda yaxshi yahshi yomon iltimos mumkinmi mumkin yordam yordamga yordamingiz"
        " bering bera beringlar qiling qilish kiling ish ishim ishlash ishga ishchi ishladim pul"
        " pulim pulni pulimni oylik oyligimni maosh bermadi berishmadi bermayapti pasportim"
        " pasportimni olib qo'ydi qoydi uy uyga uyim ona onam ota otam aka akam uka ukam opa opam"
        " singil er erim xotin xotinim o'g'il o'g'lim qiz qizim bola bolam bolalarim savol savolim"
        " ayting yozing gaplashish odam inson lozim darkor salom assalom assalomu alaykum aleykum"
        " rahmat raxmat tashakkur xayrli kun kech til tilda o'zbek ozbek o'zbekcha ozbekcha"
        " uzbekcha bilmayman bilaman qo'rqaman qorqaman rossiyada moskvada hujjat muammo muhojir"
        " maslahat",
    ),
    _tongue(
        "en",
        r"\b(?:th|wh|wr)[a-z]|[a-z]ght\b",
        r"[a-z]{3,}(?:tion|ould|ness|ment|thing|ful|ally|ings|ously)|[a-z]+'(?:t|m|re|ve|ll)",
        "i me my we us our you your he him she her they them their it its this these those what"
        " who where when why how the a an is are am was were be been have has had do does did"
        " don't not no yes can could would will to of on at for with from by and or but if so good"
        " morning evening afternoon day night dear sir madam greetings please thanks thank need"
        " want help someone somebody anyone anybody there here now today tomorrow very work"
        " working worked job jobs money paid pay salary wages boss took take taken passport papers"
        " home house husband wife son daughter child children mother father brother sister friend"
        " question ask know understand speak talk english person lawyer doctor find looking safe"
        " afraid scared danger about information",
    ),
)


def _owned() -> dict[str, Language | None]:
    """Whose each word is; None where several languages share it."""
    owners: dict[str, Language | None] = {}
    for tongue in TONGUES:
        for word in tongue.words:
            owners[word] = None if word in owners else tongue.language
    return owners


_OWNED: Final = _owned()


def recognised(text: str) -> Language | None:
    """The language that a text is surely in. Never raises, and costs little."""
    typed = text[:_READ]
    said = plain(typed)
    marked = f"{typed.casefold()}\n{said}"
    counted = {tongue.language: _OWN if tongue.letters.search(marked) else 0 for tongue in TONGUES}
    for word in said.split()[:_MOST_WORDS]:
        if word in _OWNED:
            if (owner := _OWNED[word]) is not None:
                counted[owner] += _OWN
        elif _SHORT < len(word) < _LONG:
            for tongue in TONGUES:
                if tongue.shapes.fullmatch(word):
                    counted[tongue.language] += _SHAPE
    best, second = sorted(counted.values(), reverse=True)[:2]
    if best - second < _SURE:
        return None
    return max(counted, key=counted.__getitem__)
