"""Phrases that may mean danger or thoughts of dying, and those that only sound so.

As people type them, in every language at once; `lexicon` brings them to their plain form. A phrase
is found where a word begins with it, so that a stem stands for all its endings.
"""

from typing import Final


def _said(text: str) -> tuple[str, ...]:
    return tuple(text.split("/"))


_SAYINGS: Final = _said(
    "умереть от смеха/умереть со смеху/умереть от скуки/умереть от стыда/бьется/сердце бьется"
    "/не хочу жить с ним/не хочу жить с ней/не хочу жить с ними/не хочу жить с мужем"
    "/не хочу жить с женой/не хочу жить со свекровью/не хочу жить у него/не хочу жить у них"
    "/не хочу жить здесь/не хочу жить там/не хочу жить тут/не хочу жить вместе"
    "/не хочу жить в общежитии/не хочу жить в россии/режут зарплату/бьют баклуши/бьет током"
    "/убьет время/часы бьют"
    "/kill time/kills time/kill the time/killing time/hit me up/it hits me/it beats me"
    "/laughing is killing me/gol uradi/yuragim uradi/yurak uradi/soat uradi/yuragim uryapti"
    "/гол уради/юрагим уради/юрак уради"
    "/want to die laughing/want to die of laughter/want to die of shame"
    "/want to die of embarrassment/want to die of boredom/want to die from laughing"
    "/kulgidan o'lgim kelyapti/kulgidan o'lgim keldi/uyatdan o'lgim kelyapti/uyatdan o'lgim keldi"
)

_STRIKING: Final = tuple(
    # In Tajik one "strikes" a talk, a call, a step: the same verb as for blows.
    f"{said} {strikes}"
    for said in _said("гап/занг/ҷеғ/дод/фарёд/ҳарф/қадам/дам/дилам/шона/чарх/gap/zang/harf/jegh")
    for strikes in _said("мезанад/мезананд/зада истодааст/зада истодаанд/mezanad/mezanand")
)

_ACHING: Final = tuple(
    # What only aches or wearies "is killing me" in English.
    f"{what} {kills} me"
    for what in _said(
        "feet/foot/legs/back/head/tooth/teeth/stomach/knee/heat/cold/hunger/boredom/suspense/work"
        "/job/headache/traffic/wait"
    )
    for kills in ("is killing", "are killing", "kills")
)

_LIVING_ELSEWHERE: Final = tuple(
    # Not to want to live somewhere, or with somebody, is not to want to live no more.
    f"{wanting} {where}"
    for wanting in _said("don't want to live/dont want to live/do not want to live")
    for where in _said(
        "here/there/with/together/alone/abroad/in this house/in this flat/in this city"
        "/in this village/in this room/in a hostel/in the hostel/in russia/at his/at her/at their"
    )
)

_LIVING_ELSEWHERE_IN_UZBEK: Final = tuple(
    f"{where} {wanting}"
    for where in _said(
        "bu yerda/u yerda/shu yerda/birga/u bilan/ular bilan/qaynonam bilan/yotoqxonada/bu uyda"
        "/uning uyida/bu shaharda/бу ерда/у ерда/шу ерда/бирга/у билан/улар билан/бу уйда"
        "/ётоқхонада"
    )
    for wanting in _said(
        "yashagim kelmayapti/yashagim kelmaydi/yashashni xohlamayman/yashashni istamayman"
        "/яшагим келмаяпти/яшагим келмайди/яшашни хоҳламайман/яшашни истамайман"
    )
)

# Ways of speaking that sound like danger or dying and are neither: left out before one looks.
HARMLESS: Final = _SAYINGS + _STRIKING + _ACHING + _LIVING_ELSEWHERE + _LIVING_ELSEWHERE_IN_UZBEK

# Anywhere in a text: somebody may be in danger now. A two-tap question follows, never a guess.
DANGER: Final = _said(
    "kill me/killing me/beating me/beats me/hits me/hurting me/he will kill/they will kill"
    "/in danger/save me/has a knife/has a gun/locked me/locked in/being held/raped/rape"
    "/убьют/убьет/убивает/убивают/бьют/бьет/избивает/избивают/избили/спасите/в опасности"
    "/насилуют/изнасил/заперли/заперта/заперт/держат взаперти/с ножом/угрожает/угрожают/режут"
    "/мекушад/мекушанд/мезанад/мезананд/зада истода/лату кӯб/латукӯб/дар хатар/наҷот дих"
    "/наҷот дихед"
    "/тачовуз/таҷовуз/кулф кард/махкам кард/бо корд/таҳдид"
    "/o'ldiradi/o'ldirishadi/meni oldiradi/meni oldirishadi/uradi/urishyapti/uryapti/do'pposla"
    "/qutqaring"
    "/xavf ostida/qo'rqitya/tahdid"
    "/убют/убил бы/убить меня/хочет убить/хотят убить/грозит убить/грозится/зарежет/зарежут"
    "/избил/избива/побили/бил меня/била меня/били меня/бить меня/будет бить/будут бить/меня бют"
    "/душит/душат/насилует/изнасиловал/меня держат/нас держат/меня удерживают/взаперти/под замком"
    "/не выпускают/не отпускают/не отпускает/меня заперли/меня продали/нас продали/хотят продать"
    "/похитили/похитил/меня украли/гонятся за/гонится за/я прячусь/пистолет/приставил нож"
    "/спаси меня/спасите/за мной следят/сделают больно/делают больно/делает больно"
    "/menya byut/menya b'yut/ubyut/ub'yut/izbivayut/spasite/menya zaperli/menya derzhat"
    "/маро мекуш/моро мекуш/куштан мехоҳад/куштан мехоҳанд/маро зад/моро зад/задан гирифт/лат мекун"
    "/лат кард/лату кӯб/бӯғӣ мекун/буғӣ мекун/зӯроварӣ/кулф карда/ҳабс кард"
    "/маро нигоҳ медоранд/моро нигоҳ медоранд/маро намемонанд/рафтан намемонанд"
    "/баромадан намемонанд"
    "/сар намедиҳанд/маро фурӯхт/моро фурӯхт/фурӯхтан мехоҳ/маро дуздид/рабуда/рабуданд/таппонча"
    "/корд гирифт/азоб медиҳ/азият медиҳ/дард мерасон/ба додам рас"
    "/maro mekush/mekushad/mekushand/maro mezan/mezanad/mezanand/lat mekun/latu kub/dar xatar"
    "/dar hatar/dar khatar/najot dih/kulf kard/qulf kard/tajovuz"
    "/xavfdaman/zo'rlash/zo'rladi/zo'rlamoqchi/zo'rlaya/zorlash/zorladi/zorlamoqchi/qamab qo"
    "/qamab ol/qamab tur/qulflab qo/ustimdan qulfla/ustimizdan qulfla/qo'rqitishya/qorqitya"
    "/qorqitishya/meni urdi/meni urishdi/meni urishadi/bizni urdi/bizni urishdi/bizni urishadi"
    "/kaltakla/kaltak ye/dopposla/meni o'ldir/bizni o'ldir/meni oldirmoqchi/o'ldirmoqchi"
    "/o'ldiraman de/oldiraman de/o'ldirib qo/meni bo'g'/bo'g'ib o'ldir/nomusimga teg/nomusiga teg"
    "/qo'yib yuborishma/qo'yib yuborma/qoyib yuborishma/qoyib yuborma/uydan chiqarishma"
    "/tashqariga chiqarishma/meni chiqarishma/bizni chiqarishma/meni ushlab tur/bizni ushlab tur"
    "/majburan ushlab/pichoq o'qtal/pichoq oqtal/pichoq bilan qo'rqit/pichog'i bor/pichoqla"
    "/to'pponcha/topponcha/quroli bor/qurol o'qtal/meni sotdi/meni sotishdi/meni sotmoqchi"
    "/bizni sotdi/bizni sotishdi/bizni sotmoqchi/meni o'g'irla/meni ogirla/meni ta'qib/ozor bery"
    "/ozor berishya/hayotimga xavf/jonimga xavf/meni qutqar/qutqarib ol/qiynoqqa sol/ўлдиради"
    "/ўлдиришади/ўлдирмоқчи/ўлдираман де/мени ўлдир/бизни ўлдир/уради/уришяпти/уряпти/мени урди"
    "/мени уришди/мени уришади/бизни урди/бизни уришди/калтакла/калтак е/дўппосла/зўрлаш/зўрлади"
    "/зўрламоқчи/қамаб қў/қамаб ол/қамаб тур/қулфлаб қў/қутқаринг/хавф остида/хавфдаман/қўрқитя"
    "/қўрқитишя/қўйиб юборишма/қўйиб юборма/уйдан чиқаришма/мени чиқаришма/мени ушлаб тур"
    "/бизни ушлаб тур/пичоқ ўқтал/пичоқла/тўппонча/қуроли бор/мени сотди/мени сотишди"
    "/мени сотмоқчи/бизни сотди/бизни сотишди/бизни сотмоқчи/мени ўғирла/номусимга тег/kills me"
    "/hit me/hit us/hits us/beat me/beat us/beats us/beating us/going to kill/wants to kill"
    "/threatens to kill/threatened to kill/tried to kill/kill us/hurt me/hurts me/hurting us"
    "/strangl/choking me/choked me/pointed a gun/gun at me/knife at me/knife to my/locked us"
    "/lock me in/lock us in/let me out/let us out/won't let me go/wont let me go/won't let us go"
    "/wont let us go/not let me go/not let us go/not allowed to leave/hold me here/holding me"
    "/holding us/held against/sold me/sold us/want to sell me/wants to sell me/kidnap/abducted"
    "/chasing me/i am hiding from/i'm hiding from/save us/stabbed/stab me"
)
DYING: Final = _said(
    "want to die/kill myself/end my life/suicide/do not want to live/don't want to live/better dead"
    "/хочу умереть/умереть хочу/хочется умереть/хотела бы умереть/хотел бы умереть/убить себя"
    "/убью себя"
    "/покончить с собой/суицид/не хочу жить/не хочется жить/повешусь"
    "/покончу с собой/наложить на себя руки/лучше умереть/самоубий/спрыгну с/отравлюсь"
    "/жить не хочу/жить не хочется/незачем жить/жить незачем/смысла жить/надоело жить/устала жить"
    "/устал жить/покончить с жизнью/покончу с жизнью/счеты с жизнью/порежу вены/вскрою вены"
    "/вскрыть вены/из окна выпрыг/выпрыгну из окна/прыгну с/прыгнуть с крыши/утоплюсь/утопиться"
    "/повеситься/хочу отравиться/хочу сдохнуть/лучше сдохнуть/лучше бы я умер/лучше б я умер"
    "/уйти из жизни/уйду из жизни/наложу на себя руки/наглотаюсь таблеток/сожгу себя/поджечь себя"
    "/hochu umeret/xochu umeret/ne hochu jit/ne hochu zhit/ne xochu jit/ubit sebya/ubyu sebya"
    "/pokonchit s soboy/pokonchu s soboy/suicid"
    "/мурдан мехоҳам/мурдан мехохам/худамро мекушам/худкушӣ/худкуши/зиндагӣ намехоҳам"
    "/зинда мондан намехоҳам/зистан намехоҳам/мехоҳам бимирам/худро куштан/аз ҷонам безор"
    "/худро мекушам/худамро куштан/зиндагонӣ намехоҳам/дигар зиндагӣ кардан намехоҳам"
    "/зинда будан намехоҳам/зиндаги кардан намехоҳам дигар/аз зиндагӣ безор/аз ҳаёт безор"
    "/аз ҷон безор/марг мехоҳам/беҳтараш мемирам/кошки мемурдам/кош мемурдам"
    "/мурданам беҳтар/мурдан беҳтар/мурданро мехоҳам/ҷонамро мегирам/ба ҷонам қасд/қасди ҷон"
    "/худамро меовезам/худро овехтан/худамро мепартоям/худро партофтан/худсӯзӣ/худамро месӯзон"
    "/худамро оташ/заҳр мехӯрам/дору хӯрда мемирам/ба ҳаётам хотима/худкушӣ кардан"
    "/murdan mexo/murdan meho/murdan mekho/xudamro mekush/hudamro mekush/khudamro mekush/xudkushi"
    "/hudkushi/khudkushi/mexoham bimiram/mehoham bimiram/zindagi namexo/zindagi nameho"
    "/az jonam bezor"
    "/o'lgim kel/men olgim kelya/o'lmoqchiman/men olmoqchiman/o'zimni o'ldir/ozimni oldir"
    "/yashagim kelmay"
    "/yashashni xohlamayman/joniga qasd/jonimga qasd/suitsid/o'zimni osaman"
    "/yashagim yo'q/yashagim yoq/yashashni istamayman/o'zimni osmoqchi/ozimni osa/ozimni osmoqchi"
    "/o'lishni xohla/o'lishni ista/yashashdan charcha/yashashdan to'y/yashashdan toyd"
    "/hayotdan to'y/hayotdan toyd/hayotdan charcha/o'zimni tomdan/o'zimni derazadan/ozimni tomdan"
    "/o'zimni yoqib/o'zimga o't qo/zahar ichaman/zahar ichmoqchi/o'lsam yaxshi/olsam yaxshi edi"
    "/o'lganim yaxshi/o'lganim ma'qul/olganim yaxshi edi/o'lib ketsam yaxshi/o'lib ketsam edi"
    "/o'lib qo'ya qolsam/tomirimni kes/hayotimga nuqta/hayotimni tugat/yashashdan ma'no"
    "/yashashdan mano/yashashning ma'nosi yo'q/yashashning keragi yo'q/endi yashamayman/ўлгим кел"
    "/ўлмоқчиман/ўзимни ўлдир/яшагим келмай/яшагим келмая/яшагим йўқ/яшашни хоҳламайман"
    "/яшашни истамайман/жонига қасд/жонимга қасд/ўзимни оса/ўзимни осмоқчи/ўлишни хоҳла/ўлишни иста"
    "/яшашдан чарча"
    "/яшашдан тўй/ҳаётдан тўй/ҳаётдан чарча/ўлсам яхши/ўлганим яхши/ўлганим маъқул/заҳар ичаман"
    "/заҳар ичмоқчи/томиримни кес/ҳаётимга нуқта/ҳаётимни тугат/ўзимни томдан/wanna die"
    "/wants to die/kill my self/killing myself/killed myself/suicidal/take my own life"
    "/taking my own life/take my life/ending my life/ended my life/end it all/wish i was dead"
    "/wish i were dead/want to be dead/better off dead/dont want to live/not want to live"
    "/no reason to live/nothing to live for/tired of living/tired of life/don't want to be alive"
    "/dont want to be alive/cut my wrists/slit my wrists/hang myself/hanging myself/overdose"
    "/jump off the roof/jump off a bridge/jump off the bridge/jump from the roof"
    "/jump out of the window/drown myself/set myself on fire/can't go on living"
)
