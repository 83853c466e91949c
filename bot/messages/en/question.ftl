### Somebody who only has a question gets the answer first. General advice, no country's facts.

# What the question is about.
question-topic = What is your question about?
    .sms = What is your question about?
# What a question is about.
info-job-offer = A job offer
    .sms = a job offer
# What a question is about: passport, permit, contract.
info-papers = Papers
    .sms = papers
# What a question is about.
info-wages = Wages
    .sms = wages
# What a question is about.
info-going = Going abroad
    .sms = going abroad
# What a question is about.
info-coming-home = Coming home
    .sms = coming home
# What a question is about: none of the others.
info-something-else = Something else
    .sms = something else
# An answer about a job offer abroad.
info-answer-job-offer = Before you go: ask for a written contract in a language you read, with the pay, the hours and the address. An honest employer does not keep your passport and does not make you owe money for the journey. Leave a copy of your papers and the address with somebody you trust.
    .sms = Ask for a written contract: pay, hours, address. Keep your passport. Do not owe for the journey. Leave copies with somebody you trust.
# An answer about papers.
info-answer-papers = Your passport is yours; an employer may copy it, not keep it. Keep a photo of it somewhere safe. If it is lost or kept from you, your country's embassy can usually give a paper to travel home. A person of this line can tell you how.
    .sms = Your passport is yours. Keep a photo of it. If it is lost or kept, an embassy can usually give a travel paper. A person here can tell you how.
# An answer about wages.
info-answer-wages = Write down the days and hours you worked, what was agreed and what was paid, and keep messages about it. Wages can often be claimed even without a written contract. A person of this line can look for somebody who helps with it free of charge.
    .sms = Write down days, hours, what was agreed and paid. Wages can often be claimed without a contract. A person here can look for free help.
# An answer about going abroad.
info-answer-going = Find out before you go: which papers you need to stay and to work, who meets you, where you will sleep the first night. Keep money for the way back and numbers on paper. Agree with somebody at home on a day to write and on a word that means "something is wrong".
    .sms = Before you go: papers to stay and work, who meets you, where you sleep. Keep money for the way back, and a word with family that means trouble.
# An answer about coming home.
info-answer-coming-home = If you have no passport, an embassy or consulate can usually give a paper for the journey. Owing an employer money does not by itself forbid you to go home. Help with the journey may exist; a person of this line can look for it without your name.
    .sms = Without a passport, an embassy can usually give a travel paper. A debt by itself does not forbid going home. A person here can look for help.
# After an answer.
question-more = Is there anything else?
    .sms = Is there anything else?
# After an answer: asks something else.
question-more-another = Another question
    .sms = another question
# After an answer: it is no general question, it happens to the person.
question-more-mine = It is about my own situation
    .sms = it is about me
# After an answer: nothing more to ask.
question-more-enough = That was all
    .sms = that was all
# The question in their own words, for a person.
question-type = Write your question in your own words. A person will read it.
    .sms = Write your question. A person will read it.
# Nothing more was asked. No ticket exists.
question-bye = You are welcome. You can write again at any time.
    .sms = You can write again at any time.
