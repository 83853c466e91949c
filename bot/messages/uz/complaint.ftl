### A complaint, from anywhere in a conversation.

# In their own words.
complaint-ask = Nima noto'g'ri bo'lganini yozing. Uni rahbar o'qiydi; shikoyat kim haqida bo'lsa, u o'qimaydi. Yoki o'tkazib yuboring.
    .sms = Nima noto'g'ri bo'lganini yozing; rahbar o'qiydi. Yoki 77.
# It is kept.
complaint-kept = Rahmat. Rahbar 7 kun ichida javob beradi.
    .sms = Rahmat. Rahbar 7 kun ichida javob beradi.
