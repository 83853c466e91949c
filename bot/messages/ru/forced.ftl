### A second word, for a moment in which somebody is made to open the chat.

# Asked when an operator has it offered, of somebody who has a word of their own and is alone. Never by SMS.
forced-ask = Ещё одно слово, если хотите. Когда кто-то заставляет Вас открыть это, напишите его вместо своего: здесь откроются только обычные вопросы, а узнаем об этом одни мы. Напишите слово, не такое, как Ваше, или пропустите.
# The second word was set. It is never said again.
forced-kept = Сохранено. Здесь мы его не повторяем.
# What was written for the second word is the first one.
forced-taken = Это уже Ваше другое слово. Выберите, пожалуйста, ещё одно.
