### "Delete my data". The same words whatever happens behind them.

# Asked once more, because it cannot be undone here.
erase-sure = Delete everything here and what is kept of you?
    .sms = Delete everything that is kept of you?
# The last message. The same for everybody.
erase-done = Done here. What is kept of you goes within 72 hours. You can write again at any time.
    .sms = Done. What is kept goes within 72 hours. You can write again.
