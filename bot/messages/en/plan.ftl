### Something that has not begun yet: a job, a journey, a marriage that somebody is preparing.
### $who is "self" or "other" in every text here: the person themselves, or somebody they write about.

# Who prepares it.
plan-who =
    { $who ->
        [other] Who arranges it for that person?
       *[self] Who arranges it for you?
    }
    .sms = Who arranges it?
# Who prepares it.
plan-who-agency = An agency or firm
    .sms = agency
# Who prepares it.
plan-who-known = Somebody known, or family
    .sms = known, or family
# Who prepares it.
plan-who-online = Somebody from the internet
    .sms = from the internet
# Who prepares it: the person alone. The short form serves for both, self and other.
plan-who-myself =
    { $who ->
        [other] They do it themselves
       *[self] I do it myself
    }
    .sms = nobody else
# Whether somebody keeps the papers already.
plan-papers =
    { $who ->
        [other] Does somebody already keep that person's papers and not give them back?
       *[self] Does somebody already keep your papers and not give them back?
    }
    .sms = Does somebody already keep the papers?
# Whether there is a debt already.
plan-debt =
    { $who ->
        [other] Does that person already owe money for it?
       *[self] Do you already owe money for it?
    }
    .sms = Is money owed for it already?
# Whether saying no is still possible.
plan-refuse =
    { $who ->
        [other] Can that person still say no?
       *[self] Can you still say no?
    }
    .sms = Can it still be refused?
# What was promised; several may be chosen.
plan-promises = What was promised? You may choose several.
    .sms = What was promised?
# Something that was promised.
plan-promises-job = A certain job
# Something that was promised.
plan-promises-pay = Good pay
# Something that was promised.
plan-promises-housing = A place to live
# Something that was promised.
plan-promises-papers = Papers
# Something that was promised.
plan-promises-study = Study
# Something that was promised.
plan-promises-marriage = Marriage
# Nothing of the list was promised.
plan-promises-none = None of these
# By SMS only, in place of the three questions above. Something not begun; several may be chosen.
plan-signs = Is any of this so already?
# Somebody keeps the papers and does not give them back.
plan-signs-papers = somebody keeps the papers
# There is a debt for it.
plan-signs-debt = money is owed for it
# Saying no is not possible any more.
plan-signs-refuse = it cannot be refused any more
