### "Delete my data". The same words whatever happens behind them.

# Asked once more, because it cannot be undone here.
erase-sure = Удалить всё здесь и то, что о Вас хранится?
    .sms = Удалить всё, что о Вас хранится?
# The last message. The same for everybody.
erase-done = Здесь удалено. То, что о Вас хранится, исчезнет в течение 72 часов. Вы можете снова написать в любой момент.
    .sms = Готово. То, что хранится, исчезнет за 72 часа. Можно писать снова.
