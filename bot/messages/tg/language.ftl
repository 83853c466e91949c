### Another language, the same place.

# Shown in all languages at once, followed by their names.
language-ask = Забон?
    .sms = Забон?
