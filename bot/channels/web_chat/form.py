"""What a person sends with the page: its form, told apart from a forged, stale or broken one."""

import base64
import hashlib
import hmac
import re
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from urllib.parse import parse_qs

from bot.channels import LONGEST_TEXT, Malformed
from intake.incoming import Input, Pressed, Said, Ticked
from intake.outgoing import Word

LARGEST: Final = 64 * 1024  # bytes of one form
GOOD_FOR: Final = timedelta(hours=12)
_MOST_FIELDS: Final = 100
_TOKEN: Final = re.compile(r"[\w-]{43}", re.ASCII)  # 256 bits
_FORM: Final = re.compile(r"([\w-]{22})\.(\d{1,12})\.([\w-]{43})", re.ASCII)
_QUESTION: Final = re.compile(r"\d{1,9}", re.ASCII)
_VALUE: Final = re.compile(r"[\w.:-]{1,64}", re.ASCII)
# A human is on the way before anything else that came with the press is read.
_FIRST: Final = frozenset({Word.PERSON, Word.URGENT})


class Stale(Exception):
    """A form too old, or of another conversation: nothing of it is kept."""


@dataclass(frozen=True, slots=True)
class Filled:
    """A form as it came."""

    form: str = ""
    question: int = 0
    values: tuple[str, ...] = ()
    several: bool = False
    text: str = ""
    word: Word | None = None


@dataclass(frozen=True, slots=True)
class Forms:
    """Makes the mark of each form, and knows its own again. Forms outlive a restart."""

    secret: bytes
    before: "Forms | None" = None  # while the secret is turned over: known again, and not made

    def mark(self, token: str, now: datetime) -> str:
        """A form's mark: its id, when it was made, and a seal that only its browser's token fits.

        `token` is the conversation's, "" where there is none yet.
        """
        return self._sealed(secrets.token_urlsafe(16), int(now.timestamp()), token)

    def opened(self, mark: str, token: str, now: datetime, *, vouched: bool) -> tuple[str, str]:
        """The id of a form and the token it speaks for. Raises Stale.

        The first form of a conversation makes its token, the same one each time that it is sent,
        so that a double click does not begin two. A form made before the browser showed us its
        token (it came by a link from elsewhere) speaks for that token only where the browser
        itself has vouched that the form is ours.
        """
        parts = _FORM.fullmatch(mark)
        if parts is None:
            raise Stale
        form, made_at = parts[1], int(parts[2])
        if not 0 <= now.timestamp() - made_at <= GOOD_FOR.total_seconds():
            raise Stale
        begun = self._digest("begin", form)
        if self._is(mark, form, made_at, ""):
            if token in {"", begun}:
                return form, begun
            if vouched:
                return form, token
        elif token and self._is(mark, form, made_at, token):
            return form, token
        if self.before is not None:
            return self.before.opened(mark, token, now, vouched=vouched)
        raise Stale

    def _is(self, mark: str, form: str, made_at: int, token: str) -> bool:
        return hmac.compare_digest(mark, self._sealed(form, made_at, token))

    def _sealed(self, form: str, made_at: int, token: str) -> str:
        return f"{form}.{made_at}.{self._digest('form', form, str(made_at), token)}"

    def _digest(self, *parts: str) -> str:
        """256 bits; no part contains the space that keeps them apart."""
        digest = hmac.digest(self.secret, " ".join(parts).encode(), hashlib.sha256)
        return base64.urlsafe_b64encode(digest).decode().rstrip("=")


def is_token(text: str) -> bool:
    return _TOKEN.fullmatch(text) is not None


def read_form(body: bytes) -> Filled:
    """Take a form apart. Raises Malformed for what our page cannot have sent."""
    try:
        fields = parse_qs(
            body.decode("ascii"),
            keep_blank_values=True,
            errors="replace",
            max_num_fields=_MOST_FIELDS,
        )
        question, word = _one(fields, "question"), _one(fields, "word")
        values = tuple(fields.get("choice", ()))
        if question and not _QUESTION.fullmatch(question):
            raise Malformed
        if not all(_VALUE.fullmatch(value) for value in values):
            raise Malformed
        return Filled(
            form=_one(fields, "form"),
            question=int(question or 0),
            values=tuple(dict.fromkeys(values)),
            several=_one(fields, "several") == "1",
            text=_text(_one(fields, "write")),
            word=Word(word) if word else None,
        )
    except ValueError:  # not ASCII, too many fields, no such word
        raise Malformed from None


def inputs(filled: Filled) -> tuple[Input, ...]:
    """What a form says, in the order in which it is to be heard; nothing said is lost."""
    said: list[Input] = []
    if filled.word is None:
        if filled.values or (filled.several and not filled.text):
            said.append(Pressed(filled.question, filled.values))
    elif filled.values:
        said.append(Ticked(filled.question, filled.values))
    if filled.text:
        said.append(Said(filled.text))
    if filled.word is not None:
        press = Pressed(filled.question, (filled.word.value,))
        said.insert(0 if filled.word in _FIRST else len(said), press)
    return tuple(said)


def _one(fields: dict[str, list[str]], name: str) -> str:
    """The first of a field that the page has once."""
    return fields.get(name, [""])[0]


def _text(raw: str) -> str:
    """Without what no database takes, lines as we write them, and as long as we keep."""
    text = raw.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")
    return text.strip()[:LONGEST_TEXT]
