# On the page too. After the lock the door is the one that everybody sees.
channel: web

person: menga yordam bersangiz
bot:    welcome-door channel=web [uz] [tg] [ru] [en] [before]
wait: 20 min
person: hello
->      shuts: the neutral door
bot:    welcome-door channel=web [tg] [ru] [uz] [en] [before]
pressed: tg
bot:    welcome-moment [alone] [others] [later] [urgent]
pressed: alone
bot:    about-ask … [me] [other] [question] [code]
