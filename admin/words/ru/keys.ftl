### Keys: one’s password, turning keys over, the paper, restoring access. Read by whoever signs in.

# On one’s own page: a form, what it is for, and one line after it.
password-change = Сменить пароль
# On one’s own page: a form, what it is for, and one line after it.
password-change-why = Пароль открывает ваш ключ. Ключ остаётся прежним; на других устройствах вход завершится.
# On one’s own page: a form, what it is for, and one line after it.
password-old = Прежний пароль
# On one’s own page: a form, what it is for, and one line after it.
password-new = Новый пароль
# On one’s own page: a form, what it is for, and one line after it.
password-changed = Пароль изменён. Остальные сеансы завершены.
# Under the field for the old password.
wrong-password-old = Это не ваш прежний пароль.
# A refusal: what to do instead.
refusal-password-changed-elsewhere = Пароль уже сменили в другом окне. Начните заново.
# In the audit log.
act-change-password = Сменён свой пароль
