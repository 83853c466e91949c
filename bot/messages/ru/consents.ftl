### Two questions, no more. A no to both still reaches a human.

# May we answer here later? Not a consent to anything else.
consents-write-back = Можно человеку с этой линии написать Вам сюда?
    .sms = Можно человеку с этой линии написать Вам сюда?
# May we ask around, without anything that names or reaches the person?
consents-look = Можно нам поискать для Вас помощь, не называя Вашего имени?
    .sms = Можно поискать для Вас помощь без Вашего имени?
# Both questions in one, by SMS.
consents-both = Можно человеку написать Вам сюда? Можно поискать для Вас помощь, не называя имени?
    .sms = Можно Вам писать? Искать помощь, не называя имени?
# Yes to both questions.
consents-both-both = И то и другое
    .sms = и то и другое
# Yes to being written to, no to looking.
consents-both-write = Только писать
    .sms = писать
# No to being written to, yes to looking.
consents-both-look = Только искать помощь
    .sms = искать
# No to both. It changes nothing about a person reading this.
consents-both-none = Ни то ни другое
    .sms = не надо
