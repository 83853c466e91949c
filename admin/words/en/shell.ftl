### What stands around every page of the panel, and the door. Read by operators.

# The program's name, at the top of every page and in the browser's tab. Stays as it is.
brand = Panoh
# First link of every page, for keyboards and screen readers.
skip-to-content = Skip to content
# Name of the strip above every page of a demonstration; read out by screen readers.
demo-label = Demo
# The strip above every page of a demonstration.
demo = Demo: agencies and their numbers are invented.
# Name of the navigation; read out by screen readers.
menu = Main
# An entry of the menu: one word if possible, it also stands under an icon on a phone.
menu-queue = Queue
# An entry of the menu: one word if possible, it also stands under an icon on a phone.
menu-mine = Mine
# An entry of the menu: one word if possible, it also stands under an icon on a phone.
menu-inbox = Inbox
# An entry of the menu: one word if possible, it also stands under an icon on a phone.
menu-agencies = Agencies
# An entry of the menu: one word if possible, it also stands under an icon on a phone.
menu-figures = Figures
# An entry of the menu: one word if possible, it also stands under an icon on a phone.
menu-people = People
# An entry of the menu: one word if possible, it also stands under an icon on a phone.
menu-audit = Audit
# An entry of the menu: one word if possible, it also stands under an icon on a phone.
menu-state = Health
# After a number in the menu; read out by screen readers.
menu-waiting = waiting
# Button: cover the panel and sign out.
lock = Lock
# Label of the choice of language.
language = Language
# What somebody is here, under their name.
role-operator = Operator
# What somebody is here, under their name.
role-supervisor = Supervisor
# What somebody is here, under their name.
role-supervisor-on-shift = Supervisor, on shift
# What somebody is here, under their name.
role-agency = Agency worker
# What somebody is here, under their name.
role-administrator = Administrator
# What somebody is here, under their name.
role-rapporteur = Rapporteur
# Heading and button of the sign-in page.
sign-in = Sign in
# On the sign-in page, while there is no account at all.
sign-in-nobody = Nobody has an account yet. The first one is made with the one-time link that was printed when the panel was set up.
# Under the sign-in form.
sign-in-lost = Forgotten your password? Your supervisor ends your account and invites you again. Nobody will ever ask for your password.
# Label: the name one signs in with.
login = Sign-in name
# Label.
password = Password
# Heading and button of the sign-up page.
join = Make your account
# Above the sign-up form. $role is a role's code, $organisation a body's name.
join-as =
    You are invited as { $role ->
        [supervisor] a supervisor
        [agency] an agency worker
        [administrator] an administrator
        [rapporteur] a rapporteur
       *[operator] an operator
    } of { $organisation }.
# Follows, for the very first account.
join-first = Yours is the first account: you set the line up, and you also answer on it until colleagues are here.
# Label: the name colleagues see.
join-name = Name that colleagues see
# Under that field.
join-name-hint = Such as “Zarina D.”. People who write never see it.
# Under the sign-in name.
join-login-hint = Small letters, without spaces.
# Under the password. $shortest is a number.
join-password-hint = At least { $shortest } characters. A few words that do not belong together are good.
# Label: the password once more.
join-password-again = Password once more
# Label over a list of languages with boxes to tick.
join-languages = Languages that you read and write
# Above the button of the sign-up page.
join-key = Your password also wraps the key that opens what people tell. Nobody can restore it for you: lost means that you are invited again.
# Button: keep what stands in the form.
keep = Keep
# Button: open this and look at it.
look = Look
