# Whoever came with the old code alone is not told the new one.
channel: telegram

person: 4111 1111 1111 1111
->      (checks it, slowly)
checked: code
->      goes on with: the case of the code
->      ticket: routine, +moment-unknown, +came-by-code
bot:    code-state-received
bot:    human-noted reading=now until=24:00 again=
person: hello
bot:    human-noted reading=now until=24:00 again=
offered: new-code
->      (noted)
person: and now?
bot:    human-noted reading=now until=24:00 again=
