### A complaint, from anywhere in a conversation.

# In their own words.
complaint-ask = Нависед, ки чӣ нодуруст буд. Инро сардор мехонад, на касе ки дар борааш менависед. Ё гузаронед.
    .sms = Нависед, ки чӣ нодуруст буд. Сардор мехонад.
# It is kept.
complaint-kept = Ташаккур. Сардор дар давоми 7 рӯз ҷавоб медиҳад.
    .sms = Ташаккур. Сардор дар 7 рӯз ҷавоб медиҳад.
