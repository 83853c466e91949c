# The language somebody writes in is offered first, and every other after it. A greeting that two
# languages share proposes none; what is chosen counts, not what was recognised.
channel: telegram

person: салом
bot:    welcome-door channel=telegram [tg] [ru] [uz] [en] [before]
person: савол дорам
bot:    welcome-door channel=telegram [tg] [ru] [uz] [en] [before]
person: у меня вопрос
bot:    welcome-door channel=telegram [ru] [tg] [uz] [en] [before]
pressed: uz
bot:    welcome-moment [alone] [others] [later] [urgent]
pressed: alone
bot:    about-ask … [me] [other] [question] [code]
