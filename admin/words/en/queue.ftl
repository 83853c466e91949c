### The queue, and words that a ticket carries everywhere. Read by operators at night: short.

# Line under the heading. $count is how many tickets wait.
queue-waiting =
    { $count ->
        [0] Nobody waits.
        [one] { $count } ticket is open.
       *[other] { $count } tickets are open.
    }
# Line under the heading. $count is how many tickets wait.
queue-mine =
    { $count ->
        [0] You have none.
        [one] You have { $count } ticket.
       *[other] You have { $count } tickets.
    }
# Follows: colleagues who are signed in now.
queue-here = Here now besides you: { $names }.
# Follows: colleagues who are signed in now.
queue-alone = Nobody else is signed in.
# Button: claim the most urgent ticket that nobody has.
take-next = Take the next
# Button that switches a sound for new alarms on and off.
sound-on = Sound is on
# Button that switches a sound for new alarms on and off.
sound-off = Sound is off
# The red note of an alarm; $ref is a ticket's reference. A reason follows.
ring = { $ref } rings:
# Follows. $span is a length of time.
ring-for = Not opened for { $span }.
# Before the list of whom to call when. The program calls nobody by telephone itself.
ring-then = It rings here only. If nobody here opens it, call by telephone:
# Whom it reaches next. $minutes is a number, $to a code.
ring-rung =
    at { $minutes } min { $to ->
        [on-call] the phone of who is on call
        [second] the second on call
       *[supervisor] the supervisor
    }
# Button in the red note: claim the ticket and read it.
ring-open = Claim and open
# Why a ticket rings.
alarm-danger = danger
# Why a ticket rings.
alarm-dying = thoughts of dying
# Why a ticket rings.
alarm-child = a child
# Why a ticket rings.
alarm-person = asks for a person
# Why a ticket rings.
alarm-pressed-urgent = pressed “urgent”
# Why a ticket rings.
alarm-forced = is made to open the chat
# Note about tickets past their clock; a list follows. $count is a number.
queue-late =
    { $count ->
        [one] One ticket is past its clock.
       *[other] { $count } tickets are past their clock.
    }
# Name of the four counters; read out by screen readers.
by-urgency = By urgency
# How soon a human has to come.
urgency = Urgency
# How soon a human has to come.
urgency-now = Now
# How soon a human has to come.
urgency-today = Today
# How soon a human has to come.
urgency-soon = Soon
# How soon a human has to come.
urgency-routine = Routine
# Beside an urgency: its clocks. Each is a length of time.
clock = opened { $opened }, answered { $answered }
# Beside an urgency: its clocks. Each is a length of time.
clock-by-voice = agencies asked by voice first
# Opens the form for searching.
filter = Search and filter
# Name of that form; read out by screen readers.
tickets = Tickets
# Label of a filter.
filter-ref = Reference
# Label of a filter.
filter-place = Place
# Label of a filter.
filter-channel = Channel
# Label of a filter.
filter-waits = Waiting for
# The choice that leaves a filter out.
filter-all = All
# The choice that leaves a filter out.
filter-anyone = Anyone
# The choice that leaves a filter out.
filter-languages-mine = Those I speak
# Button: search now.
show = Show
# Link: search nothing.
clear = Clear
# In place of tickets when there are none.
queue-none = Nobody waits. The next one appears here by itself.
# In place of tickets when there are none.
queue-none-mine = You have no ticket. Take the next one from the queue.
# In place of tickets when there are none.
queue-none-filtered = No open ticket fits this search.
# Who a ticket is about, as its heading. $sex, $age, $subject are codes. Never a name.
who =
    { $subject ->
        [reporter]
            Somebody about { $age ->
                [under-18] a child
                [adult] another adult
               *[not-sure] another person
            }
        [responder] A first responder
        [call] A call
        [information] A question
       *[self]
            { $age ->
                [under-18]
                    { $sex ->
                        [woman] Girl
                        [man] Boy
                       *[other] Child
                    }, under 18
                [adult]
                    { $sex ->
                        [woman] Woman
                        [man] Man
                       *[other] Person
                    }, adult
               *[not-sure]
                    { $sex ->
                        [woman] Woman
                        [man] Man
                       *[other] Person
                    }, age not said
            }, for { $sex ->
                [woman] herself
                [man] himself
               *[other] themselves
            }
    }
# What it is about, while nothing was said.
topic-none-yet = nothing named so far
# What it is about, as the person chose it.
topic-work = work
# What it is about, as the person chose it.
topic-marriage = a marriage
# What it is about, as the person chose it.
topic-begging = begging, selling or carrying for others
# What it is about, as the person chose it.
topic-private = something private
# What it is about, as the person chose it.
topic-army = an army
# What it is about, as the person chose it.
topic-child-given = a child given or taken
# What it is about, as the person chose it.
topic-illness = an illness or operation
# What it is about, as the person chose it.
topic-talk = wants to talk to a person
# A way of writing to us.
channel-telegram = Telegram
# A way of writing to us.
channel-sms = SMS
# A way of writing to us.
channel-web = Web chat
# Something a person needs now: one to three words, beside an icon.
need-safe-place = Safe place
# Something a person needs now: one to three words, beside an icon.
need-doctor = Doctor
# Something a person needs now: one to three words, beside an icon.
need-lawyer = Lawyer
# Something a person needs now: one to three words, beside an icon.
need-held = Held, or to be sent away
# Something a person needs now: one to three words, beside an icon.
need-food = Food
# Something a person needs now: one to three words, beside an icon.
need-papers = Papers
# Something a person needs now: one to three words, beside an icon.
need-wages = Unpaid wages
# Something a person needs now: one to three words, beside an icon.
need-children-with = Children with them
# Something a person needs now: one to three words, beside an icon.
need-children-not-with = Children elsewhere
# Something a person needs now: one to three words, beside an icon.
need-expecting = Expecting a child
# Something a person needs now: one to three words, beside an icon.
need-talk = Someone to talk to
# Something a person needs now: one to three words, beside an icon.
need-interpreter = Interpreter
# Something a person needs now: one to three words, beside an icon.
need-go-home = To go home
# Something a person needs now: one to three words, beside an icon.
need-nothing = Nothing now
# How many people it is about.
how-many-one = One person
# How many people it is about.
how-many-few = 2–5 people
# How many people it is about.
how-many-many = More than 5
# State of a ticket whose conversation fell silent before its end.
broken-off = Broken off
# State of a ticket that goes soon, because it has been kept long enough.
goes-soon = Goes soon
# State of a ticket whose person cannot be written to on this channel.
unreachable = Cannot be answered here
# Whom a ticket waits for.
waits-us = Waits for us
# Whom a ticket waits for.
waits-person = Waits for the person
# Whom a ticket waits for.
waits-agency = Waits for an agency
# Whom a ticket waits for.
waits-nobody = Broken off
# In place of that, while its alarm rings.
rings = Rings
# Time left on a ticket's clock. $left is a length of time or a day.
due-opened = open in { $left }
# Time left on a ticket's clock. $left is a length of time or a day.
due-answered = answer in { $left }
# Time left on a ticket's clock. $left is a length of time or a day.
due-agency = next step in { $left }
# The same, where $left is a day and a time.
due-opened-by = open by { $left }
# The same, where $left is a day and a time.
due-answered-by = answer by { $left }
# The same, where $left is a day and a time.
due-agency-by = next step by { $left }
# Button: take this ticket. Its reference follows for screen readers.
claim = Claim
# Who has a ticket.
yours = You have it
# Who has a ticket.
has-it = { $name } has it
# Who has a ticket.
nobodys = Nobody has it
# Heading: the end of one's working hours.
shift-end = End of shift
# Beside it.
shift-end-hint = One act: everything you have goes on.
# Label of a choice of colleagues. $count is how many tickets.
shift-to =
    { $count ->
        [one] Hand your ticket to
       *[other] Hand your { $count } tickets to
    }
# The choice that names nobody.
shift-to-queue = Nobody: back into the queue
# In place of that choice, when no colleague is signed in.
shift-nobody =
    { $count ->
        [one] Nobody else is signed in. Your ticket goes back into the queue.
       *[other] Nobody else is signed in. Your { $count } tickets go back into the queue.
    }
# Button: end one's shift.
shift-end-do = End my shift
# Button, for a supervisor: begin to work as an operator.
shift-begin = Go on shift
# Note for a supervisor who is not on shift.
shift-off = You are not on shift: you see clocks and codes, no story, and you cannot claim. Go on shift to answer people.
# A length of time. $minutes, $hours, $days are numbers.
time-minutes = { $minutes } min
# A length of time. $minutes, $hours, $days are numbers.
time-hours =
    { $minutes ->
        [0] { $hours } h
       *[other] { $hours } h { $minutes } min
    }
# A length of time. $minutes, $hours, $days are numbers.
time-days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
# A length of time. $minutes, $hours, $days are numbers.
time-working-days =
    { $days ->
        [one] by the end of the next working day
       *[other] within { $days } working days
    }
# A length of time from now. $span is one.
time-within = in { $span }
# A clock that ran out. $span is a length of time.
time-over = { $span } over
# How long ago.
time-just-now = just now
# How long ago.
time-ago = { $span } ago
# A moment. $clock is a time such as 17:00.
time-yesterday = yesterday { $clock }
# A moment. $clock is a time such as 17:00.
time-tomorrow = tomorrow { $clock }
