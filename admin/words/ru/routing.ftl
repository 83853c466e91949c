reason-serves-need = Помогает: { $needs }
reason-in-region = { $region }, там же, где человек
reason-whole-country = Работает везде: { $country }
reason-helps-abroad = Помогает тем, кто находится здесь: { $country }
reason-place-not-said = Человек не сказал, где он
reason-speaks = Говорит на языке: { $language }
reason-no-shared-language = Не говорит на языке: { $language }
reason-open-now =
    Сейчас открыто{ $until ->
        [none] { ", " }круглосуточно
       *[other] { ", " }до { $until }
    }
reason-opens = Сейчас закрыто, откроется { $at }
reason-hours-not-known = Часы неизвестны
reason-has-room =
    Свободных мест: { $free }{ $said_at ->
        [none] { "" }
       *[other] { ", " }сказано { $said_at }
    }
reason-full =
    Мест нет{ $said_at ->
        [none] { "" }
       *[other] { ", " }сказано { $said_at }
    }
reason-room-not-known = Есть ли места, неизвестно: спросите
reason-for-this-sex = Отдельное место: { $sex }
reason-takes-children = Принимает детей без взрослых
reason-takes-with-children = Принимает с детьми
reason-sex-not-said = Принимает не всех: спросите, женщина или мужчина
reason-age-not-sure = Возраст неясен: спросите, прежде чем просить место
reason-verified =
    { $days ->
        [0] Проверено сегодня
        [one] Проверено { $days } день назад
        [few] Проверено { $days } дня назад
       *[other] Проверено { $days } дней назад
    }
reason-under = Подчиняется: { $under }
reason-must-report = Обязана сообщать: { $what }
reason-yes-to-it = Человек согласился на неё
reason-exception-made = Для неё записано исключение
reason-child-trained = Умеют работать с детьми
reason-wages-first = При невыплаченной зарплате сначала сюда
reason-smuggled = Советы для людей в пути
reason-stranded = Сначала дорога домой
reason-held = При задержании сначала юрист
reason-army = При армии сначала сюда
reason-domestic-violence = Знает о насилии дома
reason-state-imposed = Не государственная: человек боится именно государства
reason-with-health = Следит и за здоровьем
reason-by-voice = Можно спросить голосом, времени нет
block-must-not-learn = не должны об этом узнать, так сказал человек.
block-under-police = подчиняется полиции; нет ни карточки согласия, ни записанного исключения.
block-under-migration = подчиняется миграционной службе; нет ни карточки согласия, ни записанного исключения.
block-under-security = подчиняется службе безопасности; нет ни карточки согласия, ни записанного исключения.
block-child-to-authority = ребёнка передают ведомству только по решению двоих и после проверки.
block-said-no = человек сказал ей «нет».
block-said-no-to-looking = человек сказал «нет» поиску службы.
block-never-verified = запись никто не проверял.
block-not-verified-lately = не проверена { $days } дней; предел — { $limit }.
block-expired = запись закончилась { $on }.
block-closed = закрыта насовсем.
block-elsewhere = не там, где человек.
block-not-this-sex = не принимает: { $sex }.
block-no-children = не принимает детей без взрослых.
block-children-only = принимает только детей.
block-not-with-children = не принимает с детьми.
block-does-not-serve = не помогает с тем, что нужно.
block-by-rule = запрещает правило страны: { $rule }.
under-none = никому
under-police = полиции
under-migration = миграционной службе
under-security = службе безопасности
under-other-state = другому ведомству
must-report-children = ребёнок в опасности
must-report-injuries = раны от оружия
must-report-irregular-stay = люди без документов
sex-woman = женщины
sex-man = мужчины
sex-other = другие
kind-shelter = Приют
kind-clinic = Клиника
kind-legal-aid = Юридическая помощь
kind-support = Поддержка
kind-way-home = Дорога домой
kind-interpreter = Переводчики
kind-wage-desk = Помощь с зарплатой
kind-child-care = Помощь детям
kind-child-protection = Защита детей
kind-migrants-office = Советы мигрантам
kind-police-unit = Полиция
kind-migration-office = Миграционная служба
way-portal = Через панель
way-telephone = По телефону
way-paper = На бумаге
