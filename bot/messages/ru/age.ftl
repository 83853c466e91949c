### Age, in bands.

# Asked before anything else about the person. The second sentence is signed or changed by a lawyer.
age-ask =
    Сколько Вам лет?
    Если Вам нет 18, Вам отвечают специально подготовленные люди. В государственный орган мы сообщаем, только если Вы в опасности, и сначала говорим об этом Вам.
    .sms = Ваш возраст? До 18 отвечают обученные люди; властям - лишь при опасности, сперва Вам.
# An age band.
age-under-18 = Меньше 18
    .sms = до 18
# An age band.
age-adult = 18 или больше
    .sms = 18+
# No answer is needed; the person then gets the care a child gets.
age-not-sure = Не хочу говорить или не знаю точно
    .sms = не скажу
