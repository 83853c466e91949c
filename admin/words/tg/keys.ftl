### Keys: one’s password, turning keys over, the paper, restoring access. Read by whoever signs in.

# On one’s own page: a form, what it is for, and one line after it.
password-change = Иваз кардани гузарвожа
# On one’s own page: a form, what it is for, and one line after it.
password-change-why = Гузарвожа калиди шуморо мекушояд. Калид ҳамон мемонад; дар дастгоҳҳои дигар аз панел мебароед.
# On one’s own page: a form, what it is for, and one line after it.
password-old = Гузарвожаи пешина
# On one’s own page: a form, what it is for, and one line after it.
password-new = Гузарвожаи нав
# On one’s own page: a form, what it is for, and one line after it.
password-changed = Гузарвожа иваз шуд. Сеансҳои дигар анҷом ёфтанд.
# Under the field for the old password.
wrong-password-old = Ин гузарвожаи пешинаи шумо нест.
# A refusal: what to do instead.
refusal-password-changed-elsewhere = Гузарвожа дар равзанаи дигар иваз шудааст. Аз нав сар кунед.
# In the audit log.
act-change-password = Гузарвожаи худро иваз кард
