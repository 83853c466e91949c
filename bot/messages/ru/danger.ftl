### Danger. Short, calm, only what is true. Never that help is coming; never "call the police".

# The alert has left. $reading is now or later, $again a time of day; later ends with the words that
# lead to the numbers, which follow.
danger-called =
    { $reading ->
        [now] Дежурному отправлен вызов. Я программа и не могу приехать или кого-то прислать.
        [always] Дежурному отправлен вызов. Я программа и не могу приехать или кого-то прислать.
       *[later] До { $again } здесь никто не читает; вызов дежурному всё равно отправлен. Я программа и не могу приехать или кого-то прислать. Если жизнь в опасности:
    }
    .sms =
        { $reading ->
            [now] Вызов дежурному отправлен. Я программа и никого прислать не могу.
            [always] Вызов дежурному отправлен. Я программа и никого прислать не могу.
           *[later] До { $again } здесь не читают; вызов всё равно отправлен. Я программа и никого прислать не могу. Если жизнь в опасности:
        }
# After the alert: one question.
danger-hurting = Вам кто-то причиняет боль или вот-вот причинит?
    .sms = Вам причиняют боль или собираются?
# A word in a longer text may have meant danger. Silence for two minutes counts as yes.
danger-asked = Спасибо, что написали об этом; это прочтёт человек. Вам сейчас кто-то причиняет боль или вот-вот причинит?
    .sms = Это прочтёт человек. Вам сейчас причиняют боль или вот-вот причинят?
# For the numbers that work there.
danger-where = В какой Вы стране? Тогда смогу показать номера, которые там работают.
    .sms = В какой Вы стране?
# One line for each number. $comes is a list of comes-…: who may come when it is dialled.
danger-number = { $number }. Кто может приехать: { $comes }.
    .sms = { $number }: { $comes }
# Who may come when a number is dialled.
comes-medical = врач
# Who may come when a number is dialled.
comes-rescue = спасатели
# Who may come when a number is dialled.
comes-fire = пожарные
# Who may come when a number is dialled: whoever the country sends.
comes-general = экстренная служба
# Who may come when a number is dialled.
comes-police = полиция
# Stays until the person goes on or an operator writes. Whatever is written is kept for the human.
danger-stay =
    { $reading ->
        [now] Я остаюсь здесь. Пишите всё, что человеку надо знать.
        [always] Я остаюсь здесь. Пишите всё, что человеку надо знать.
       *[later] Я остаюсь здесь. Человек читает с { $again }. Пишите всё, что ему надо знать.
    }
    .sms = Пишите всё, что человеку надо знать.
# Button: back to the questions that were open before.
danger-stay-on = Перейти к вопросам
    .sms = к вопросам
# Ten minutes, and no human has opened it.
danger-nobody-yet = Пока никто не ответил. Я продолжаю звать. Если есть другая помощь, не ждите нас.
    .sms = Пока никто не ответил. Я продолжаю звать. Если есть другая помощь, не ждите нас.
# A person was asked for before, and is asked for again.
person-again = Вызов отправлен ещё раз. То, что Вы пишете здесь, сохранится для человека.
    .sms = Вызов отправлен ещё раз.
