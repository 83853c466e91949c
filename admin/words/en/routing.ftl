### Why an agency is suggested, and what blocks one. Read by operators who decide.

# A reason. Arguments are words already: needs, places, languages, times.
reason-serves-need = Serves: { $needs }
# A reason. Arguments are words already: needs, places, languages, times.
reason-in-region = In { $region }, where they are
# A reason. Arguments are words already: needs, places, languages, times.
reason-whole-country = Works in the whole of { $country }
# A reason. Arguments are words already: needs, places, languages, times.
reason-helps-abroad = Helps people who are in { $country }
# A reason. Arguments are words already: needs, places, languages, times.
reason-place-not-said = They have not said where they are
# A reason. Arguments are words already: needs, places, languages, times.
reason-speaks = Speaks { $language }
# A reason. Arguments are words already: needs, places, languages, times.
reason-no-shared-language = Does not speak { $language }
# A reason. Arguments are words already: needs, places, languages, times.
reason-open-now =
    Open now{ $until ->
        [none] { ", " }day and night
       *[other] { ", " }until { $until }
    }
# A reason. Arguments are words already: needs, places, languages, times.
reason-opens = Closed now, opens { $at }
# A reason. Arguments are words already: needs, places, languages, times.
reason-hours-not-known = Hours not known
# A reason. Arguments are words already: needs, places, languages, times.
reason-has-room =
    { $free ->
        [1] One place
       *[other] { $free } places
    } free{ $said_at ->
        [none] { "" }
       *[other] { ", " }said { $said_at }
    }
# A reason. Arguments are words already: needs, places, languages, times.
reason-full =
    Full{ $said_at ->
        [none] { "" }
       *[other] { ", " }said { $said_at }
    }
# A reason. Arguments are words already: needs, places, languages, times.
reason-room-not-known = Room not known: ask
# A reason. Arguments are words already: needs, places, languages, times.
reason-for-this-sex = A place of their own: { $sex }
# A reason. Arguments are words already: needs, places, languages, times.
reason-takes-children = Takes children who come alone
# A reason. Arguments are words already: needs, places, languages, times.
reason-takes-with-children = Takes people with children
# A reason. Arguments are words already: needs, places, languages, times.
reason-sex-not-said = Takes not everybody: ask whether they are a woman or a man
# A reason. Arguments are words already: needs, places, languages, times.
reason-age-not-sure = Age not sure: ask before you ask for room
# A reason. Arguments are words already: needs, places, languages, times.
reason-verified =
    { $days ->
        [0] Verified today
        [one] Verified { $days } day ago
       *[other] Verified { $days } days ago
    }
# A reason. Arguments are words already: needs, places, languages, times.
reason-under = Under: { $under }
# A reason. Arguments are words already: needs, places, languages, times.
reason-must-report = Must report: { $what }
# A reason. Arguments are words already: needs, places, languages, times.
reason-yes-to-it = They said yes to it
# A reason. Arguments are words already: needs, places, languages, times.
reason-exception-made = An exception is recorded for it
# A reason. Arguments are words already: needs, places, languages, times.
reason-child-trained = Trained for children
# A reason. Arguments are words already: needs, places, languages, times.
reason-wages-first = For unpaid wages: this way first
# A reason. Arguments are words already: needs, places, languages, times.
reason-smuggled = Advice for people on the move
# A reason. Arguments are words already: needs, places, languages, times.
reason-stranded = The way home first
# A reason. Arguments are words already: needs, places, languages, times.
reason-held = Held: a lawyer before anything else
# A reason. Arguments are words already: needs, places, languages, times.
reason-army = An army: this way first
# A reason. Arguments are words already: needs, places, languages, times.
reason-domestic-violence = Knows violence at home
# A reason. Arguments are words already: needs, places, languages, times.
reason-state-imposed = Not a state body: that is what they fear
# A reason. Arguments are words already: needs, places, languages, times.
reason-with-health = Looks after health too
# A reason. Arguments are words already: needs, places, languages, times.
reason-by-voice = Can be asked by voice, and there is no time
# What blocks an agency.
block-must-not-learn = must not learn of this, they said.
# What blocks an agency.
block-under-police = under police; no consent card for it, no recorded exception.
# What blocks an agency.
block-under-migration = under a migration office; no consent card for it, no recorded exception.
# What blocks an agency.
block-under-security = under a security service; no consent card for it, no recorded exception.
# What blocks an agency.
block-child-to-authority = a child goes to an authority only by a decision of two, after a check.
# What blocks an agency.
block-said-no = they said no to it.
# What blocks an agency.
block-said-no-to-looking = they said no to looking for a service.
# What blocks an agency.
block-never-verified = nobody has verified its entry.
# What blocks an agency.
block-not-verified-lately = not verified for { $days } days; the limit is { $limit }.
# What blocks an agency.
block-expired = its entry ended on { $on }.
# What blocks an agency.
block-closed = closed for good.
# What blocks an agency.
block-elsewhere = not where they are.
# What blocks an agency.
block-not-this-sex = does not take: { $sex }.
# What blocks an agency.
block-no-children = takes no children who come alone.
# What blocks an agency.
block-children-only = takes children only.
# What blocks an agency.
block-not-with-children = does not take people with children.
# What blocks an agency.
block-does-not-serve = does not serve what they need.
# What blocks an agency.
block-by-rule = a rule of the country forbids it: { $rule }.
# Which power stands behind an organisation.
under-none = none
# Which power stands behind an organisation.
under-police = police
# Which power stands behind an organisation.
under-migration = migration office
# Which power stands behind an organisation.
under-security = security service
# Which power stands behind an organisation.
under-other-state = other state
# What an organisation has to pass on by law.
must-report-children = a child in danger
# What an organisation has to pass on by law.
must-report-injuries = wounds by a weapon
# What an organisation has to pass on by law.
must-report-irregular-stay = people without papers
# A person’s sex, as they said.
sex-woman = women
# A person’s sex, as they said.
sex-man = men
# A person’s sex, as they said.
sex-other = other
# What sort of place an agency is.
kind-shelter = Shelter
# What sort of place an agency is.
kind-clinic = Clinic
# What sort of place an agency is.
kind-legal-aid = Legal aid
# What sort of place an agency is.
kind-support = Support
# What sort of place an agency is.
kind-way-home = Way home
# What sort of place an agency is.
kind-interpreter = Interpreters
# What sort of place an agency is.
kind-wage-desk = Wage desk
# What sort of place an agency is.
kind-child-care = Care for children
# What sort of place an agency is.
kind-child-protection = Child protection
# What sort of place an agency is.
kind-migrants-office = Migrants’ advice
# What sort of place an agency is.
kind-police-unit = Police unit
# What sort of place an agency is.
kind-migration-office = Migration office
# How an agency takes a request.
way-portal = Portal
# How an agency takes a request.
way-telephone = Telephone
# How an agency takes a request.
way-paper = Paper
