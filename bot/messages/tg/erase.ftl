### "Delete my data". The same words whatever happens behind them.

# Asked once more, because it cannot be undone here.
erase-sure = Ҳама чизи ин ҷо ва он чи дар бораатон нигоҳ дошта мешавад, нест карда шавад?
    .sms = Ҳама чиз дар бораатон нест карда шавад?
# The last message. The same for everybody.
erase-done = Ин ҷо нест карда шуд. Он чи дар бораатон нигоҳ дошта мешавад, дар давоми 72 соат нест мешавад. Ҳар вақт боз навишта метавонед.
    .sms = Шуд. Он чи нигоҳ дошта мешавад, дар 72 соат нест мешавад. Боз навишта метавонед.
