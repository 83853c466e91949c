### Another language, the same place.

# Shown in all languages at once, followed by their names.
language-ask = Til?
    .sms = Til?
