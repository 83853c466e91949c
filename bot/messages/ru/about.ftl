### The notice, and what somebody writes about. Going on is the consent to the notice.

# Three lines and a question. $channel is telegram, sms or web; $exceptions is a list of ground-…;
# $police is one of the two about-police-… sentences. Every exception must stay in; where a short
# form has no room for them, it says that 88 tells whom we tell.
about-ask =
    Вам отвечает программа; то, что Вы пишете, читают сотрудники этой линии. { $channel ->
        [telegram] Telegram хранит эту переписку, пока Вы её не очистите.
        [sms] Телефонная компания может читать SMS, и они остаются в телефоне.
       *[web] В браузере от этой страницы ничего не остаётся.
    }
    { $police } Исключения: { $exceptions }.
    Помощь от этого не зависит. Остановиться можно в любой момент. О чём Вы хотите написать?
    .sms = Программа; читают и люди. SMS могут увидеть. Кому сообщаем: 88. О чём?
# The line is run by a body that can promise it. A lawyer signs or changes this sentence.
about-police-promise = Без Вашего согласия мы ничего не сообщаем полиции.
# The line is run by a body that cannot promise it.
about-police-no-promise = Закон может обязать нас сообщить в государственный орган.
# An exception to silence, after "Exceptions:". Somebody's life is in danger.
ground-life-in-danger = чья-то жизнь под угрозой
# An exception to silence. A child is in danger.
ground-child-in-danger = ребёнок в опасности
# An exception to silence. A court orders it.
ground-court-order = решение суда
# What somebody writes about: themselves.
about-me = Обо мне
    .sms = обо мне
# What somebody writes about: another person they worry about.
about-other = О другом человеке
    .sms = о другом
# What somebody writes about: only a question, about a job offer, papers, wages, going abroad or home.
about-question = Вопрос: предложение работы, документы, зарплата, отъезд или возвращение домой
    .sms = вопрос
# What somebody writes about: they have a code from an earlier conversation.
about-code = У меня есть код
    .sms = код
# The notice in full, on request. Nothing is promised that cannot be kept.
about-more =
    Можно писать, не называя имени. То, что Вы пишете, запечатано: открыть это могут только обученные сотрудники этой линии, и каждое открытие записывается. { $channel ->
        [telegram] Telegram хранит сообщения на своих серверах и в этом телефоне, пока Вы не очистите чат; подключённые компьютеры тоже их показывают.
        [sms] Удалить SMS мы не можем. Телефонная компания какое-то время хранит их, и Ваш номер виден.
       *[web] Страница забывает Вас, когда Вы уходите с неё. Вернуться можно с Вашим кодом.
    }
    Без Вашего согласия мы никому ничего о Вас не передаём. Исключения: чья-то жизнь под угрозой, ребёнок в опасности или решение суда; тогда мы сначала скажем об этом Вам, если это безопасно.
    Вы можете узнать, исправить или удалить то, что хранится. Пожаловаться можно в любой момент: напишите «жалоба».
    .sms = Имя не нужно. Без Вашего согласия не передаём ничего, кроме: угроза жизни, ребёнок, суд. SMS хранит оператор связи. Конец: STOP
