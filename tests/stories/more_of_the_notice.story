# *More* tells the notice in full, and the question stands.
channel: telegram

person: hello
bot:    welcome-door channel=telegram [tg] [ru] [uz] [en] [before]
pressed: en
bot:    welcome-moment [alone] [others] [later] [urgent]
pressed: alone
bot:    about-ask … [me] [other] [question] [code]
person: more
bot:    about-more channel=telegram
bot:    about-ask … [me] [other] [question] [code]
pressed: more
bot:    about-more channel=telegram
bot:    about-ask … [me] [other] [question] [code]
pressed: me
bot:    age-ask [under-18] [adult] [not-sure]
