### A second word, for a moment in which somebody is made to open the chat.

# Asked when an operator has it offered, of somebody who has a word of their own and is alone. Never by SMS.
forced-ask = One more word, if you like. When somebody makes you open this, write it in place of your own: here only ordinary questions open, and we alone learn of it. Write another word than yours, or skip.
# The second word was set. It is never said again.
forced-kept = Kept. We do not repeat it here.
# What was written for the second word is the first one.
forced-taken = This is your other word already. Please choose another one.
