### Somebody may be thinking of ending their life. Warm, plain, no questions but one; never the police.

# The only question. Silence for three minutes counts as yes.
dying-asked = Спасибо, что написали мне об этом. Я программа; я зову для Вас человека. Вы сейчас думаете о том, чтобы уйти из жизни?
    .sms = Спасибо, что написали. Я зову человека. Вы сейчас думаете уйти из жизни?
# An answer: thinks of it now.
dying-yes = Да
    .sms = да
# An answer: has thought of it, but not at this moment.
dying-not-now = Не сейчас
    .sms = не сейчас
# An answer: the words meant something else. No blame.
dying-misread = Я не об этом
    .sms = я не об этом
# After a yes, below the numbers of doctors. Only what is true.
dying-with =
    { $reading ->
        [now] Дежурному отправлен вызов, и я остаюсь здесь. Я программа. Если можете, напишите, каково Вам; человек это прочтёт.
        [always] Дежурному отправлен вызов, и я остаюсь здесь. Я программа. Если можете, напишите, каково Вам; человек это прочтёт.
       *[later] Вызов человеку отправлен; до { $again } здесь никто не читает. Я остаюсь здесь. Если рядом есть кто-то, пусть побудет с Вами.
    }
    .sms = Вызов отправлен, я здесь. Если рядом кто-то есть, пусть побудет с Вами.
# After "not now".
dying-today =
    { $reading ->
        [now] Хорошо, что Вы написали. Человек прочтёт это сегодня. Пишите всё, что у Вас на душе.
        [always] Хорошо, что Вы написали. Человек прочтёт это сегодня. Пишите всё, что у Вас на душе.
       *[later] Хорошо, что Вы написали. Человек будет читать с { $again }. Пишите всё, что у Вас на душе.
    }
    .sms = Хорошо, что Вы написали. Человек прочтёт. Пишите, что на душе.
# After "I did not mean that".
dying-misread-answer = Хорошо. Тогда продолжим с того же места.
    .sms = Хорошо. Продолжим.
# Every five minutes until a human has opened it.
dying-line = Я всё ещё здесь и продолжаю звать. Пока никто не ответил. Если можете обратиться к врачу или к тому, кому доверяете, не ждите нас.
    .sms = Я здесь и зову дальше. Если можете обратиться к врачу или к близкому, не ждите нас.
