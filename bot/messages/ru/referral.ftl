### News of a referral, for the person. $recipient is an agency's own name. Comes after a knock.

# Passed on, with the person's yes.
referral-handed-over = Мы передали это, как Вы разрешили: { $recipient }. Они ответят нам, и мы скажем Вам.
    .sms = Передано, как Вы разрешили: { $recipient }. Ответ сообщим.
# The agency takes it.
referral-accepted = { $recipient }: согласны помочь. Наш сотрудник расскажет, как.
    .sms = { $recipient }: согласны помочь. Человек расскажет, как.
# The help has begun.
referral-in-service = { $recipient }: говорят, что помощь началась. Если нет или если что-то не так, напишите сюда.
    .sms = { $recipient }: говорят, помощь началась. Если нет, напишите сюда.
# The agency cannot.
referral-declined = { $recipient }: сейчас не могут. Мы вместе с Вами ищем дальше.
    .sms = { $recipient }: сейчас не могут. Ищем дальше.
# The help is finished.
referral-completed = { $recipient }: говорят, что помощь завершена. Вы можете снова написать в любой момент.
    .sms = { $recipient }: говорят, помощь завершена. Пишите в любой момент.
# Taken back, by the person or by us.
referral-recalled = { $recipient }: мы попросили вернуть переданное и удалить его.
    .sms = { $recipient }: мы попросили это удалить.
