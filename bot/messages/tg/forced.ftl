### A second word, for a moment in which somebody is made to open the chat.

# Asked when an operator has it offered, of somebody who has a word of their own and is alone. Never by SMS.
forced-ask = Агар хоҳед, боз як калима. Вақте ки касе Шуморо маҷбур мекунад инро кушоед, ба ҷойи калимаи худ онро нависед: ин ҷо танҳо саволҳои оддӣ кушода мешаванд ва аз ин танҳо мо хабардор мешавем. Калимаи дигар нависед ё гузаронед.
# The second word was set. It is never said again.
forced-kept = Нигоҳ дошта шуд. Ин ҷо онро такрор намекунем.
# What was written for the second word is the first one.
forced-taken = Ин аллакай калимаи дигари Шумост. Лутфан дигарашро интихоб кунед.
