# At night *urgent* rings whoever is on call; the screen says that nobody reads, and shows at once
# the numbers that are valid everywhere.
channel: sms
duty: nobody

person: hello
bot:    welcome-door channel=sms [tg] [ru] [uz] [en] [tg-Latn] [before]
person: 4
bot:    welcome-moment [alone] [others] [later] [urgent]
person: 99
->      opens a ticket: danger
->      ticket: now, raised by danger, +moment-unknown
->      rings: pressed-urgent
bot:    danger-called reading=later until= again=08:00
bot:    danger-number number=112 comes=comes-medical+comes-rescue+comes-fire+comes-police
bot:    danger-hurting [yes] [no]
person: 1
bot:    danger-where [tj] [ru] [kz] [tr] [ae] [elsewhere]
person: 1
bot:    danger-number number=103 comes=comes-medical
bot:    danger-number number=112 comes=comes-rescue
bot:    danger-number number=101 comes=comes-fire
bot:    danger-number number=102 comes=comes-police
bot:    danger-stay reading=later until= again=08:00 [on]
wait: 12 min
timer:  unanswered
bot:    danger-nobody-yet
