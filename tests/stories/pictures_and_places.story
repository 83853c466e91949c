# A picture, a place, a contact, a sticker, a poll: each gets a fitting answer, none is lost.
channel: telegram

person: hello
bot:    welcome-door channel=telegram [tg] [ru] [uz] [en] [before]
pressed: en
bot:    welcome-moment [alone] [others] [later] [urgent]
pressed: alone
bot:    about-ask … [me] [other] [question] [code]
pressed: me
bot:    age-ask [under-18] [adult] [not-sure]
pressed: adult
bot:    needs-now [a list]
sent: photo
->      opens a ticket: story
->      ticket: soon, +moment-alone, +story, +media
->      keeps: photo
->      consent: keep yes
bot:    media-kept
bot:    code-given code=4111 1111 1111 1111
bot:    needs-now [a list]
sent: place
->      seals: place
bot:    place-kept
bot:    needs-now [a list]
sent: contact
->      seals: shared-contact
bot:    contact-kept
bot:    needs-now [a list]
sent: sticker
bot:    other-kept
bot:    needs-now [a list]
sent: poll
bot:    other-kept
bot:    needs-now [a list]
sent: photo, он меня бьет
->      ticket: today, raised by danger-asked
bot:    danger-asked [yes] [no]
