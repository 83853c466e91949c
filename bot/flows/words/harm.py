"""Harm by another, by its kinds: blows, wounds, weapons, hands, threats, locks and being sold.

Each kind once for every language, with the verbs and parts of the body that belong to it. Written
and found as in `alarm_words`.
"""

from typing import Final

_ME_RU: Final = (
    "меня|мне|мной|нас|нам|ее|её|его|их|ей|ему|сына|сыну|дочь|дочку|дочери|дочке|ребенка|детей"
    "|сестру|брата|жену|маму|мать|подругу|девочку|девушку|племянницу|внучку"
)
_ME_EN: Final = (
    "me|us|her|him|them|my|daughter|son|child|kids|children|baby|sister|brother|wife|mother|girl"
    "|girls|niece|boy"
)
_ME_TG: Final = (
    "маро|мара|мана|моро|мора|ӯро|ӯра|вайро|вайра|духтарамро|духтарама|духтарам|духтарчам-"
    "|духтарчаам-|писарамро|писарама|писарам|хоҳарамро|хоҳарама|модарамро|занамро|занама"
    "|кӯдакамро|бачамро|бачама|бачаамро|додарамро|бародарамро|maro|moro"
)
_ME_UZ: Final = (
    "meni|menga|mani|manga|bizni|bizga|uni|unga|ularni|qizimni|qizimga|o'g'limni|o'g'limga|bolamni"
    "|bolalarimni|singlimni|opamni|onamni|ukamni|akamni|xotinni|ayolni|dugonamni|jiyanimni"
)
_WHO_EN: Final = (
    "he|she|they|husband|boss|owner|madam|madame|foreman|manager|guard|guards|father|stepfather"
    "|brother|wife|landlord|pimp|agent|man|men|uncle"
)
_WHO_RU: Final = (
    "он|она|они|муж|мужик|хозяин|хозяйка|бригадир|начальник|свекровь|свекор|отчим|отец|брат"
    "|охранник|сожитель|прораб|опять|снова|пьяный|пришел|зять"
)
_WHO_TG: Final = (
    "ӯ|вай|онҳо|шавҳарам|шавҳар|хӯҷаин|сардор|хушдоман-|хусурам|додарам|бародарам|акаам|падарам"
    "|падарандар|посбон|бригадир|маст|боз"
)
_WHO_UZ: Final = (
    "u|ular|erim|er|xo'jayin|boshliq|qaynonam|qaynotam|otam|o'gay|akam|qorovul|brigadir|mast|yana"
    "|kelib"
)
_EDGE: Final = (
    "нож|ножом|ножик|ножиком|лезви-|бритв-|ножниц-|розочк-|отвертк-|топор|топором|тесак|корд|кордро"
    "|чоқу|чоку|чакку|ханҷар|теғ|табар|pichoq-|pichog'-|bolta|qaychi|xanjar|knife|machete|scissors"
    "|razor|screwdriver|blade|axe|cleaver|kord|chaqu|chaku|chaqqu|nozh|nozhom"
)
_CLUB: Final = (
    "hammer|crowbar|bat|pipe|bottle|rod|молоток|молотком|битой|ломом|кувалд-|болға|болғаро|чӯб|лом"
    "|bolg'a|tayoq|lom"
)
_FIREARM: Final = (
    "пистолет|пистолетом|ствол|стволом|ружье|ружьем|автоматом|оружие|оружием|таппонча|таппончаро"
    "|милтиқ|туфанг|силоҳ|to'pponcha|miltiq|qurol|gun|pistol|rifle|shotgun|weapon"
)
_FLESH: Final = (
    "горл-|шее|шею|шея|живот|живота|висок|виску|бок|гулӯ-|гулу-|гардан-|шикам-|сина-|гулӯям|tomoq-"
    "|tomog'im-|bo'ynim-|boynim-|bo'yn-|qornim-|yuzim-|throat|neck|belly|ribs|temple|face"
)

DANGER: Final = (
    # Blows.
    f"{_ME_RU} двинул-|двинет|вмазал-|влепил-|засветил|вломил|навалял-|накостыл-|огрел|стукнул-"
    "|стукает|стукал-|шлепнул|ущипнул|щиплет|кусает|укусил|душил-|придавил-|зажал|прибил-|бацнул"
    "|навешал-|отходил|хлестнул|избеват-|избива-|бьёт|тюк-|отдуба-|побивает|поколачива-"
    "|отвесил|съездил|заехал"
    "/кулак-|кулаком|ладонью|сапогом|ботинком|ногой|локтем|коленом лиц-|лицо|лицу|голов-|нос|зуб-"
    "|живот|спин-|ребр-|челюст-|глаз|рожу|морду|губу|губы"
    f"/{_ME_EN} punch-|punchd|bash-|clobber-|wallop-|thump-|headbutt-|whack-|smash-|slam-|kickd"
    "|slapd"
    "|hitten|backhand-|lash-|flog-|spank-|spits|strangl-|throttl-|smother-|stomp-|batter-|maul-"
    f"/{_WHO_EN} throw|throws|threw|thrown|slam-|push-|shov-|fling|flung wall|floor|stairs|ground"
    "|window|table|bed me|my|her|arm|head|us"
    f"/{_ME_TG} мушт|шаппот-|шаппоқ|торсак-|торсаки|тарсак-|лагад|латукӯб|калтак|мекӯб-|мекӯфт-"
    "|мефишор-"
    "|мебуғ-|хафа|мегаз-|сили|шаллоқ|тозиёна"
    "/мушт|шаппот-|шаппотӣ|торсакӣ|лагад|сили ба рӯ-|рӯям|сар-|сарам|шикам-|чашм-|даҳон-|зад|мезан-"
    "/ба девор|замин|зина|сутун зад|мезан-|тела|партофт-|меандоз-|андохт- маро|дастам|сарам|поям|ӯ"
    f"/{_ME_UZ} musht|shapaloq|tarsaki|mushtla-|tepkila-|do'pposla-|dopposla-|savala-|kaltak-"
    "|bo'g'-"
    "|bo'g'yapti|turtib|turtadi|itar-|uloqtir-|tishla-|chimchil-"
    "/yuzim-|boshim-|qornim-|yelkam-|belim-|og'zim-|jag'im-|ko'zim- musht|tushir-|tarsaki|shapaloq"
    "|tepdi|tepib|urdi|urib|uradi|soldi"
    "/devor-|zina-|zinapoya-|polga otdi|otib|urdi|itar-|uloqtir-|irg'it-|tashladi meni|qo'lim"
    "|boshim"
    "|sochim-|oyog'im|uni|sindi|u|erim"
    "/soch-|sochim-|sochimni|sochimdan yul-|yulib|tort-|sudra-|ushla-"
    "/чем попало|угодно|придется лупит|лупят|бьет|бьют|колотит"
    "/лупит|лупят|лупасит|мутузит|дубасит|избивает|хлещет ремн-|чем|кабел-|шланг-|палк-|провод-"
    "|рукой|ногами|дочк-|детей|ребенка"
    "/cable|wire|cord|belt|hose|stick|broom hit|hits|hitting|beat|beats|beating|whip-|lash-"
    "/кабел-|провод-|тасма|камар|шланг|кабел|ноқил мезан-|зад|мезад|мекӯб-|задааст"
    "/kabel|shlang|kamar|sim|arqon ur-|urdi|urishadi|uradi|savala-|uryapti"
    # Wounds.
    "/губ-|бров-|нос|лицо|глаз|ухо|голова|голову|щека|зуб разб-|разбит-|рассек-|рассеч-|кров-"
    f"|опух-|заплыл-|порвал-|сломал-|выбил- {_WHO_RU}|ударил-|меня"
    "/рука|руку|ребра|ребро|нога|ногу|палец|нос|челюсть сломана|сломал-|сломаны|вывих-|вывернул-"
    f" {_WHO_RU}|швырн-|толкн-|избил-"
    "/lip|eye|nose|tooth|teeth|jaw|rib|ribs|arm|wrist|cheek|head|face|ear bleed-|broke|broken|bust-"
    f"|split|swollen|black|knocked|cracked|twisted {_WHO_EN} my|her|me"
    "/лаб-|лабам|рӯям|чашмам|биниам|сарам|дандон-|дандонам|гӯшам хун|хуншор|кабуд|кафид|шикаст"
    "|варам"
    f" {_WHO_TG}|зад|зада|маро"
    "/labim|yuzim|ko'zim|burnim|boshim|tishim|qulog'im|qo'lim|qovurg'am qon|yorildi|yorib"
    "|ko'kar-|shish-|sindi"
    "|sindir- urdi|urib|yana|erim|u|xo'jayin|do'pposla-|tepib"
    "/синяк|синяки|фингал|фонарь глаз-|глазом|поставил-|ставит"
    # Weapons.
    f"/{_EDGE} {_FLESH} мне|меня|приста-|прижал|держит|подстав-|тычет|грозит-|угрож-|ба|мегузор-"
    "|монд-"
    "|мемонад|қапида|дошт-|tira-|tiray-|tiradi|qada-|o'qtal-|qo'y-|qo'yib|put-|puts|press-|hold-"
    "|my|to|on|me"
    f"/{_EDGE}|{_FIREARM} ищет|ищут|меня|гоня-|бегает|мекоб-|меҷӯ-|медав-|нишон|метарсон-"
    "|метарсонад"
    "|qidir-|izla-|quv-|poyla-|looking|search-|hunting|chas-|waiting"
    " он|муж|они|он|меня|нас|маро|моро|мара|meni|bizni|me|us|вай|шавҳарам|ӯ"
    f"/{_EDGE}|{_CLUB}|{_FIREARM} угрожа-|угрожает|грозит|запугива-|таҳдид|тарсонид-|метарсон-"
    "|metarson-|metarsonad|po'pisa|qo'rqit-|qo'rqityapti|threat-|scar-"
    f"/{_CLUB} door|дверь|дарро|eshik- broke|broken|breaking|break-|smash-|ломает|выбива-|мешикан-"
    "|буз-|buz-|sindir-"
    f"/{_FIREARM} голов-|виск-|виску|пешон-|сарам|peshona-|boshim-|head|temple|forehead|heart"
    # Doors, and hiding behind them.
    "/дверь|двери выламыва-|вышибает|вышибают|выбивает|ломает|ломают|ломится|рубит|долбит-"
    "|взламыва-"
    "|сносит"
    "/door break-|kick-|smash-|pound-|bash-|forc- he|they|man|men|someone|now|hiding|husband|guy"
    "/дарро|дарвозаро|дара мешикан-|мекӯб-|мекӯба-|шикаста|вайрон"
    "/eshik-|eshikni|darvozani buz-|buzyapti|sindiryap-|tepib|tepyap-|yorib"
    "/прячусь|прячемся|прячется|забился|забилась ванн-|туалет-|шкаф-|подвал-|кладов-|чердак-|сара-"
    "|кровать|него|них|под"
    "/hiding|hid|hidden|hide toilet|bathroom|closet|wardrobe|cupboard|attic|shed|under|him|them|bed"
    "/пинҳон|пинхон|руст|панаҳ шудаам|шудам|мешав-|шудем|шуда|нишаст- ҳоҷатхо-|ҳаммом-|ошхона"
    "|таҳхона"
    "|тахона|аз|шкаф|зери"
    "/yashirin-|berkin-|bekin-|yashirinib|berkinib hojatxona-|vanna-|shkaf-|hammom-|podval-"
    "|o'tirib-"
    "|yotib-|undan|ulardan|erim-"
    "/he|they|husband|boss|brother broke|breaks|breaking|smash-|smashed|smashing door|doors"
    f"/burned|burnt|burns|burning|scald- my|me|her|his {_WHO_EN}"
    # Hands that nobody wanted; violence against sex.
    "/лапает|лапают|лапал|облапал|домогается|домогаются|домогался|насилует|насиловал|насиловали"
    "|надругался|надругались|растлевает|тискает|лапаит|лапаеть"
    f"/силой|насильно|против|насилием взял|взяли|берет|берут|овладел-|спал|спать|воли {_ME_RU}"
    "/заставля-|принужда-|вынужда-|застав-|требует спать|секс-|сексом|постел-|интим-|раздев-"
    "|раздет-"
    "|мужчин-|клиент- со|с|ним|ними|меня|обслуж-|мне|нас|за"
    "/force-|made|makes|making|forcing|coerc- sex|naked|strip-|undress-|oral|intercourse me|us"
    "|her|to|with"
    "/force-|forces|forced|forcing himself|themselves|his me|her|us|on"
    "/touch-|touchs|grop-|fondl-|feels|kiss-|rub-|grab- night|nights|bed|sleep|breast-|private|body"
    f"|against|stop|evry|every|when|bum|thigh- {_ME_EN}"
    "/sex|sexual|sexually with|force-|abus-|assault-|violen-|harass-|attack- me|her|us|my|men"
    "|man|him"
    f"/зӯр-|зур-|зӯрӣ|зурӣ|зӯран|зуран|маҷбур-|мачбур- {_ME_TG}|ҳамроҳам"
    " зан-|хоб|хобид-|алоқа|ҷинс-|номус-|кард|карданд|карда|мекун-|мекунад|тасарруф"
    "/даст|дасташ мезан-|мезанад|мерасон-|мебар-|медаро-|андохт- баданам|синаам|маро|ман|шаб"
    "/dast|dastash mezan-|mezanad|merason- man|maro|shab|badan-"
    f"/зер|буғӣ|гулӯгир карда|кард|мекунад|мекун-|мекунанд {_ME_TG}"
    "/tegajak-|tegajoq-|tegajog'-|shilqimlik|shilqimla-|paypasla-|suykal-|nomusim-|badnafs-"
    "|zo'rlik|zorlik-"
    "/kuch|zo'rlik|majburan bilan|ishlat-|yotqiz-|yotishga|ol- meni|nomus-|bizni|yotqiz-|uni"
    # Threats.
    f"/обольет|обольют|облить|плеснет|плеснуть|сожжет|сожгут|облью {_ME_RU}|кислот-|бензин-"
    "|кипятк-|грозит-"
    "|угрож-"
    "/отрежет|отрежут|отрубит|отрубят|переломает|переломают|сломает|сломают|оторвет|оторвут|выколет"
    "|вырвет|отрежем|отрубим пальц-|пальцы|палец|рук-|руки|ног-|ноги|ше-|ухо|уши|язык|глаз-"
    "|голов-|кости"
    "/cut|chop|slice|break|smash|crush|pull|burn my|your|our|her finger-|hand-|leg-|face|ear"
    "|ears|tongue"
    "|knees|bones|nails will|gonna|they|he|said|says|if|tonight"
    "/acid|petrol|boiling|кислот-|кислота|kislota|бензин burn|throw|splash|мепош-|мерез-|пошид-"
    "|мепошам|sep-|sepaman|sepadi|quyaman|quy-|рехтан"
    "/slaughter|behead|butcher|drown|bury|hang me|us|her my|brother|father|husband|he|they|uncle"
    "|shame"
    "|honour|honor|says|said"
    "/зарежет|прирежет|зарежут|порежет|убьет|убьют|прикончит|задушит|пристрелит|покалечит"
    " брат|отец|муж|позор|узнает|найдет|сестру|говорит|грозит-|дядя|хозяин|бывший"
    "/мекушам|мекушем|мекушамат|мекушанд|мебурам|месӯзонам|гӯр- гуфт|гуфтанд|мегӯяд|мегуяд"
    "|мегӯянд|таҳдид|тарсонд-"
    "/ангушт-|ангуштат-|дастат-|пойат|сарат-|сарата|калаат-|гӯшат|забонат-|гулӯят- мебур-|мебурем"
    "|мебурам|мекан-|мешикан-|мепарр-"
    "/so'yaman|so'yamiz|so'yadi|kesaman|chopaman|yoqaman|ko'maman|o'ldiraman|oldiraman|otaman"
    "|bo'g'aman"
    "|so'yib deydi|deyapti|dedi|deyishdi|deb|deyishyapti|deyishadi|seni|meni|aytdi"
    "/barmog'ing-|barmoq-|qulog'ing-|tiling-|boshing-|qo'ling-|oyog'ing- kes-|uz-|uzib|chop-"
    "|sindir-"
    f"/o'ldirmoqchi|o'ldirishmoqchi|o'ldirardi|so'ymoqchi|bo'g'moqchi|urmoqchi {_ME_UZ}"
    # Locked in, and sold.
    "/запер-|заперла|закрыл-|закрыла|держит|держат|посадил-|бросил- подвал-|погреб-|чулан-|сара-"
    f"|гараж-|контейнер-|клетк-|кладов- {_ME_RU}|без|воды|еды"
    "/lock-|locked|locks|traps|trapped|shut|chain-|keeps|kept basement|cellar|shed|attic|cage"
    "|container"
    "|cupboard|bathroom me|us|her|i|we|food|water"
    f"/таҳхона|тахона|подвал|оғил|анбор|ҳуҷра|гараж|зиндон {_ME_TG} қулф|маҳкам|банд|партофт-"
    "|дошт-|нигоҳ"
    f"/yerto'la-|podval-|molxona-|garaj-|konteyner-|ombor-|saroy-|hujra- {_ME_UZ}|suv|suvsiz|och"
    "|ovqat"
    " qama-|qamab|qulf-|qulflab|berkit-|tashla-|solib|qo'y-"
    "/yerto'la-|podval-|molxona- qamab|qamadi|qamashdi|qulflab|berkit-"
    f"/{_ME_RU} продать|продаст|продадут|перепродать|перепродал-|перепродадут|перепродаж-|продает"
    "|продают"
    " друг-|хозя-|бордел-|рабств-|мужик-|мужчин-|завтра|ночью|покупател-|сутенер-|араб-|хотят|хочет"
    "/sell|sells|selling|sold|resell|trade|trading me|us|her|girls|women another|other|new|owner"
    "|boss"
    "|man|men|master|buyer|tomorrow|tmrw|tonight|brothel|someone|somebody"
    f"/{_ME_TG} фурӯхтан-|фурӯхтанӣ|фурухтани|фурӯш-|мефурӯш-|фурӯхта|мефуруш-|фурухт-"
    f"/{_ME_UZ} sotmoqchi-|sotishmoqchi|sotadi|sotishadi|sotvor-|sotyap-|sotishyap-"
    "|pullamoqchi"
)
