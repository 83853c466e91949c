"""The intake that both peers ask: fourteen closed questions, about as long as ours are."""

from dataclasses import dataclass
from typing import Final

_YES_NO: Final = ("Yes", "No", "I would rather not say", "Skip", "A person, please")


@dataclass(frozen=True, slots=True)
class Question:
    name: str
    text: str
    choices: tuple[str, ...]


QUESTIONS: Final = (
    Question(
        "language",
        "Hello. This is an information line.\n\nIn which language would you like to go on?",
        ("English", "Русский", "Тоҷикӣ", "Oʻzbekcha"),
    ),
    Question(
        "moment",
        "Is this a good moment to write, and are you the only one who sees these messages?",
        ("Yes", "Others may see", "Not now", "Urgent, I need a person"),
    ),
    Question(
        "subject",
        "I am a program, and people of this line read what is written here. Help does not depend "
        "on the police, and you can stop at any time.\n\nWhat is it about?",
        ("Me", "Someone else", "A question about work or papers", "I have a code"),
    ),
    Question(
        "age",
        "If you are under 18, people trained for this answer.\n\nHow old are you?",
        ("Under 18", "18 or older", "I would rather not say"),
    ),
    Question(
        "need",
        "What do you need now? You can say more about it later, when a person reads this.",
        ("A safe place", "A doctor", "A lawyer", "Food", "Papers", "To go home", "Nothing now"),
    ),
    Question(
        "how_many",
        "How many of you need help? Count everybody who is with you and in the same situation.",
        ("Only me", "2 to 5", "More"),
    ),
    Question(
        "where",
        "In which part of the country are you now? A rough answer is enough; no address, please.",
        ("The capital", "The north", "The south", "The east", "Abroad"),
    ),
    Question("work", "Is what you write about to do with work that you do or did?", _YES_NO),
    Question("papers", "Does somebody keep your passport or other papers from you?", _YES_NO),
    Question("wages", "Are you paid less than was agreed, or not paid at all?", _YES_NO),
    Question("leave", "If you wanted to leave the work or the place, could you do so?", _YES_NO),
    Question(
        "debt", "Does somebody say that you owe money and must work until it is paid?", _YES_NO
    ),
    Question("write_back", "May a person of this line write back to you here?", ("Yes", "No")),
    Question(
        "service",
        "May we look for a service for you, without telling your name to anybody?",
        ("Yes", "No", "Ask me later"),
    ),
)
THANKS: Final = (
    "Thank you. A person will read this. You can write again at any time, about anything."
)
