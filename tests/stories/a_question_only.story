# Who only has a question gets the answer first.
channel: telegram

person: hello
bot:    welcome-door channel=telegram [tg] [ru] [uz] [en] [before]
pressed: en
bot:    welcome-moment [alone] [others] [later] [urgent]
pressed: alone
bot:    about-ask … [me] [other] [question] [code]
pressed: question
bot:    question-topic [job-offer] [papers] [wages] [going] [coming-home] [something-else]
pressed: job-offer
bot:    info-answer-job-offer
bot:    question-more [another] [mine] [enough]
pressed: another
bot:    question-topic [job-offer] [papers] [wages] [going] [coming-home] [something-else]
pressed: papers
bot:    info-answer-papers
bot:    question-more [another] [mine] [enough]
pressed: enough
bot:    question-bye
# Later it is their own matter.
person: there is more
bot:    about-ask … [me] [other] [question] [code]
pressed: question
bot:    question-topic [job-offer] [papers] [wages] [going] [coming-home] [something-else]
pressed: wages
bot:    info-answer-wages
bot:    question-more [another] [mine] [enough]
pressed: mine
bot:    age-ask [under-18] [adult] [not-sure]
pressed: adult
bot:    needs-now [a list]
