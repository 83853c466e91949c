### A consent card. Who, what exactly, what for, what they may have to report: all before the answer.

# $recipient is an agency's own name; $fields a list of field-…; $need a need-…; $report a list of
# report-…; $under one of under-…. By SMS each line may go out by itself; the last is the question,
# and says by itself to whom.
card-ask =
    Можно передать это организации: { $recipient }?
    Что: { $fields }. Для чего: { $need }.
    { $under } О чём они обязаны сообщать: { $report }.
    Если Вы скажете «нет», наша помощь не изменится.
    .sms =
        { $recipient }: { $need }. { $under }
        Что узнают: { $fields }.
        Обязаны сообщать: { $report }. Отказ нашу помощь не изменит.
        Можно передать это: { $recipient }?
# An answer to a card: it may be passed on.
card-yes = Да
    .sms = да, передать
# An answer to a card: it may not.
card-no = Нет
    .sms = нет
# An answer to a card: not decided.
card-not-now = Не сейчас
    .sms = не сейчас
# The answer to a card is written down. The same for each answer.
card-noted = Записано. Вы можете изменить это в любой момент.
    .sms = Записано. Изменить можно в любой момент.
# A part that may be passed on: age band, region, needs; nothing that names or reaches the person.
field-codes = возраст (группа), регион и что Вам нужно
    .sms = возраст, регион, нужды
# A part that may be passed on: how to reach the person.
field-contact = как с Вами связаться
    .sms = связь
# A part that may be passed on: what the person told.
field-story = то, что Вы рассказали
    .sms = рассказ
# A part that may be passed on: answers to the questions.
field-screening = Ваши ответы на вопросы
    .sms = ответы
# A part that may be passed on: the name.
field-name = Ваше имя
    .sms = имя
# What an agency must report by law: nothing.
report-none = ни о чём
    .sms = ничего
# What an agency must report by law.
report-children = о ребёнке в опасности
    .sms = дети в беде
# What an agency must report by law.
report-injuries = о ранах от оружия
    .sms = ранения
# What an agency must report by law.
report-irregular-stay = о людях без документов
    .sms = нет документов
# Who stands behind an agency: no authority.
under-none = Это не государственный орган.
    .sms = Не госорган.
# Who stands behind an agency.
under-police = Эта организация подчинена полиции.
    .sms = Подчинены полиции.
# Who stands behind an agency.
under-migration = Эта организация подчинена миграционной службе.
    .sms = Подчинены миграционной службе.
# Who stands behind an agency.
under-security = Эта организация подчинена службе безопасности.
    .sms = Подчинены службе безопасности.
# Who stands behind an agency.
under-other-state = Это государственная организация, но не полиция и не миграционная служба.
    .sms = Государственная, не полиция.
