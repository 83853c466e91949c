### A child reads this. Three questions, then a human. Very simple words; say "you" as to a child or teenager.

# First question to a child. Only yes or no; nothing more is asked.
child-hurt = Thank you for writing. Is somebody hurting you, or about to?
    .sms = Thank you for writing. Is somebody hurting you, or about to?
# Second question to a child.
child-grown-up = Is there a grown-up near you whom you trust?
    .sms = Is a grown-up near you whom you trust?
# Third question to a child; several may be chosen.
child-needs = What do you need now? You can choose several.
    .sms = What do you need now? You can name several.
