"""Small catalogues, written down where a test needs them."""

from pathlib import Path

from bot.messages.catalogue import Catalogue

ENGLISH = """
# x
word-person = A person
    .sms = person
# x
word-urgent = Urgent
    .sms = urgent
# x
word-stop = Stop
    .sms = stop
# x
word-hide = Hide
    .sms = hide
# x
word-delete = Delete my data
    .sms = delete
# x
word-language = Language
    .sms = language
# x
word-back = Back
    .sms = back
# x
word-skip = Skip
    .sms = skip
# x
word-repeat = Repeat
    .sms = repeat
# x
word-tidy = Tidy by itself
    .sms = tidy
# x
word-complaint = Complaint
    .sms = complaint
# x
word-more = More
    .sms = more
# x
word-go-on = Go on
    .sms = go on
# x
answer-done = That is all
    .sms = that is all
"""


def catalogue(folder: Path, **languages: str) -> Catalogue:
    """A catalogue of these languages; English has the words that work everywhere beside them."""
    for language, text in {"en": "", **languages}.items():
        (folder / language).mkdir()
        whole = ENGLISH + text if language == "en" else text
        (folder / language / "words.ftl").write_text(whole, encoding="utf-8")
    return Catalogue.load(folder)
