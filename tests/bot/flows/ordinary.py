"""Ordinary sentences, by language: what people write every day and nobody must be alarmed by."""

from typing import Final

ORDINARY: Final = {
    "en": """
        I am dying of tiredness after this shift
        We nearly died laughing yesterday
        I could die of boredom here
        We played cards to kill time on the bus
        He kills time at the market
        My feet are killing me after work
        My back is killing me today
        This headache is killing me
        The heat is killing me
        When is he paid? It beats me
        Hit me up when you are free
        I am dying to see my children
        That colour is to die for
        My phone died in the morning
        I don't want to live here any more
        I don't want to live with my mother-in-law
        Do not want to live in a hostel again
        The film was about a war
        My grandfather died three years ago
        The battery is dead
        I hit the wrong button, sorry
        The boss did not pay me for two months
        They keep my passport in the office
        I work twelve hours every day
        I want to go home
        Can you help me find a lawyer
        I need a doctor for my child
        How much does a permit cost
        My contract ends in May
        He shouts at everybody
        The work is hard and the food is bad
        I lost my papers on the train
        Where can I learn the language
        My sister is getting married in June
        The road to the site is dangerous in winter
        I am afraid of the exam
        We have a strike at the factory
        My brother beat him at chess
        I was locked out of my account
        Please hold the line
        It is safe to call in the evening
        The knife in the kitchen is blunt
        I want to live in Dushanbe
        Nobody answers at the embassy
    """,
    "ru": """
        Умираю от усталости после смены
        Чуть не умерли со смеху вчера
        Умираю со скуки
        Мы убили время в интернете
        Надо как-то убить время до поезда
        Ноги отваливаются после работы
        Голова раскалывается, умираю
        Умираю как хочу домой
        Телефон умер утром
        Дедушка умер три года назад
        Не хочу жить в общежитии
        Не хочу жить с ним
        Не хочу жить здесь
        Сердце бьётся, волнуюсь перед экзаменом
        Часы бьют полночь
        Они бьют баклуши целый день
        Розетка бьёт током
        Режут зарплату каждый месяц
        Цены просто убийственные
        Жара убийственная
        Фильм был про войну
        Начальник не платит два месяца
        Паспорт лежит в офисе
        Работаю по двенадцать часов каждый день
        Хочу домой
        Помогите найти юриста
        Нужен врач для ребёнка
        Сколько стоит патент
        Договор заканчивается в мае
        Он на всех кричит
        Работа тяжёлая и еда плохая
        Потерял документы в поезде
        Где можно учить язык
        Сестра выходит замуж в июне
        Зимой дорога опасная
        Боюсь экзамена
        На заводе забастовка
        Брат побеждает его в шахматы
        Заперлась дверь, ключ потеряла
        Позвоните вечером
        Нож на кухне тупой
        Хочу жить в Душанбе
        В посольстве никто не отвечает
        Муж уехал на заработки
    """,
    "tg": """
        Аз хастагӣ мурдам
        Аз ханда мурдем дирӯз
        Аз гуруснагӣ мурда истодаам
        Вақтро дар бозор мекушем
        Барои вақткушӣ бозӣ кардем
        Вай ба ман занг мезанад
        Ҳама гап мезананд
        Ӯ бисёр ҳарф мезанад
        Бачаҳо дод мезананд
        Дилам мезанад, ҳаяҷон дорам
        Пойҳоям дард мекунанд
        Сарам дард мекунад
        Телефонам мурд
        Бобоям се сол пеш мурд
        Ин ҷо зиндагӣ кардан намехоҳам
        Филм дар бораи ҷанг буд
        Раис ду моҳ маош надод
        Шиносномаам дар идора аст
        Ҳар рӯз дувоздаҳ соат кор мекунам
        Ба хона рафтан мехоҳам
        Ҳуқуқшинос ёфтан лозим аст
        Ба кӯдакам духтур лозим
        Патент чанд пул аст
        Шартнома дар моҳи май тамом мешавад
        Вай ба ҳама дағалӣ мекунад
        Кор вазнин ва хӯрок бад аст
        Ҳуҷҷатҳоямро дар поезд гум кардам
        Забонро дар куҷо омӯзам
        Хоҳарам моҳи июн ба шавҳар мебарояд
        Роҳ зимистон хатарнок аст
        Аз имтиҳон метарсам
        Бародарам дар шоҳмот бурд
        Дар баста аст, калид гум шуд
        Бегоҳ занг занед
        Корди ошхона кунд аст
        Дар Душанбе зистан мехоҳам
        Дар сафорат касе ҷавоб намедиҳад
        Шавҳарам ба кор рафтааст
        Бо кор таъмин мекунанд
        Пули роҳ надорам
        Кӯдаконам бо ман ҳастанд
        Ман дар Русия кор мекунам
        Меҳмонон пагоҳ меоянд
        Ташаккур барои маслиҳат
    """,
    "uz": """
        Charchoqdan o'lib qolay dedim
        Kulgidan o'lay dedik kecha
        Zerikib o'ldim bu yerda
        Vaqt o'ldirish uchun karta o'ynadik
        Ochdan o'lay dedim
        O'lguday charchadim
        Uyatdan o'lay dedim
        Kulgidan o'lgim kelyapti
        Yuragim uradi, imtihondan hayajondaman
        U yaxshi gol uradi
        Soat uradi, kech bo'ldi
        Telefonim o'chib qoldi
        Bobom uch yil oldin o'lgan
        Bu yerda yashagim kelmayapti
        Yotoqxonada yashashni xohlamayman
        Qaynonam bilan yashashni istamayman
        Pasport olmoqchiman
        Uy sotib olmoqchiman
        Kino urush haqida edi
        Boshliq ikki oy maosh bermadi
        Pasportim idorada
        Har kuni o'n ikki soat ishlayman
        Uyga ketgim kelyapti
        Advokat topishga yordam bering
        Bolamga shifokor kerak
        Patent qancha turadi
        Shartnoma may oyida tugaydi
        U hammaga baqiradi
        Ish og'ir, ovqat yomon
        Hujjatlarimni poyezdda yo'qotdim
        Tilni qayerda o'rgansam bo'ladi
        Singlim iyunda turmushga chiqadi
        Yo'l qishda xavfli bo'ladi
        Imtihondan qo'rqaman
        Akam shaxmatda uni yutdi
        Eshikni qulflab ketdim
        Kechqurun qo'ng'iroq qiling
        Pichoq bilan sabzi to'g'rayman
        Suratga oldiradi to'yda
        Dushanbeda yashashni xohlayman
        Elchixonada hech kim javob bermayapti
        Erim ishga ketgan
        Zo'rg'a yetib keldim
        Non olgim kelyapti
        Uyni sotib yubordik
        Maslahat uchun rahmat
    """,
}
