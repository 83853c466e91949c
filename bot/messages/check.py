"""Checks of the words: what a translator or a flow left wrong, found before a person meets it."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import product

from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from bot.messages.catalogue import SOURCE, Catalogue, Entry, WordsMissing
from bot.messages.numbered import CODES, MAX_SEGMENTS, number_of
from bot.messages.phrasing import DONE, KEY, Phrasing, word_key
from bot.messages.render import TextTooLong, parts_by_sms, render
from bot.messages.segments import is_gsm, segments
from intake.channels import ChannelKind
from intake.ids import Language
from intake.outgoing import Message, Word

# A carrier acts on a message that is one of these and nothing else, and may keep it from us.
CARRIER = frozenset({"stop", "stopall", "unsubscribe", "cancel", "end", "quit"}).union(
    {"start", "yes", "unstop", "help", "info"}
)


class Kind(StrEnum):
    MISSING = "missing"
    ARGUMENTS = "arguments"
    ATTRIBUTES = "attributes"
    COMMENT = "comment"
    TOO_LONG = "too-long"
    UNUSED = "unused"
    COLLISION = "collision"
    UNSAID = "unsaid"
    NO_OPTION = "no-option"
    NO_CODE = "no-code"
    WIDE = "wide"


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    kind: Kind
    language: str
    key: str
    what: str

    def __str__(self) -> str:
        return f"{self.language}: {self.key}: {self.what}"


def problems(
    catalogue: Catalogue,
    prompts: Sequence[Message],
    used: Collection[str] = (),
    languages: Sequence[Language] = (),
) -> list[Problem]:
    """Everything wrong with the words.

    `prompts` is every message the flows can send, with arguments as long as they get; `used` are
    keys that something else than a prompt says: pages, the panel; `languages` are the country's,
    in the order in which its door speaks them.
    """
    found = [
        *missing(catalogue, said(prompts) | set(used)),
        *different(catalogue),
        *uncommented(catalogue),
        *unused(catalogue, said(prompts) | set(used)),
    ]
    holes = {(problem.language, problem.key) for problem in found if problem.kind is Kind.MISSING}
    found += word_collisions(catalogue)
    plain = {language for language in catalogue.languages if is_plain(catalogue, language)}
    for language in catalogue.languages:
        for prompt in prompts:
            spoken = catalogue.languages if prompt.every_language else (language,)
            if holes.isdisjoint(product(spoken, said((prompt,)))):
                if not prompt.every_language or language == catalogue.languages[0]:
                    found += over_budget(catalogue, language, prompt, languages)
                if not prompt.every_language and language in plain:
                    found += wide(catalogue, language, prompt)
                found += option_collisions(catalogue, language, prompt)
    return sorted(set(found))


def said(prompts: Iterable[Message]) -> set[str]:
    """Every key that these messages, and the words of every channel, put into words."""
    keys = {word_key(word) for word in Word}
    for prompt in prompts:
        keys.add(prompt.key)
        keys.update(choice.label for choice in prompt.choices if not choice.names)
        for name, value in prompt.args.items():
            if name.endswith(KEY) and not isinstance(value, int):
                keys.update((value,) if isinstance(value, str) else value)
        if prompt.multiple:
            keys.add(DONE)
    return keys - {""}


def missing(catalogue: Catalogue, needed: Collection[str]) -> Iterator[Problem]:
    """Keys that are said, or stand in another language, and have no text in this one."""
    every = set(needed).union(*catalogue.entries.values())
    for language in catalogue.languages:
        for key in every - set(catalogue.entries[language]):
            yield Problem(Kind.MISSING, language, key, "has no text")


def different(catalogue: Catalogue) -> Iterator[Problem]:
    """Texts whose arguments or attributes are not those of the source."""
    source = catalogue.entries.get(SOURCE, {})
    for language, entries in catalogue.entries.items():
        for key in source.keys() & entries.keys():
            ours, theirs = _arguments(source, key), _arguments(entries, key)
            if ours != theirs:
                names = ", ".join(sorted(ours ^ theirs))
                yield Problem(Kind.ARGUMENTS, language, key, f"differs from {SOURCE} in {names}")
            apart = source[key].attributes ^ entries[key].attributes
            if apart:
                names = ", ".join(f".{name}" for name in sorted(apart))
                yield Problem(Kind.ATTRIBUTES, language, key, f"differs from {SOURCE} in {names}")


def uncommented(catalogue: Catalogue) -> Iterator[Problem]:
    """Source texts without a word to the translator; a translation needs none of its own."""
    for key, entry in catalogue.entries.get(SOURCE, {}).items():
        if not entry.comment:
            yield Problem(Kind.COMMENT, SOURCE, key, "has no comment for the translator")


def unused(catalogue: Catalogue, used: Collection[str]) -> Iterator[Problem]:
    """Source texts that nothing says. What another text refers to counts as said."""
    source = catalogue.entries.get(SOURCE, {})
    referred = set().union(*(_References.of(entry).messages for entry in source.values()))
    for key in source.keys() - set(used) - referred:
        yield Problem(Kind.UNUSED, SOURCE, key, "is said nowhere")


def over_budget(
    catalogue: Catalogue, language: Language, prompt: Message, languages: Sequence[Language] = ()
) -> Iterator[Problem]:
    """Texts that take more than two segments, that part a question from its options, or do not fit
    a channel at all."""
    try:
        for channel in (ChannelKind.TELEGRAM, ChannelKind.WEB):
            render(prompt, language, channel, catalogue, languages)
        parts = parts_by_sms(prompt, language, catalogue, languages)
    except (WordsMissing, TextTooLong) as failure:
        yield Problem(Kind.UNSAID, language, prompt.key, str(failure))
        return
    said_in = "every language" if prompt.every_language else language
    numbers = [f"{number_of(prompt.choices, at)} " for at in range(len(prompt.choices))]
    for page, text in _pages_of_a_list(parts):
        if not any(line.startswith(tuple(numbers)) for line in text.splitlines()):
            what = f"page {page} of its list has no option"
            yield Problem(Kind.NO_OPTION, said_in, prompt.key, what)
    for word in _without_codes(prompt, parts[-1]):
        yield Problem(Kind.NO_CODE, said_in, prompt.key, f"an SMS asks without {CODES[word]}")
    texts = [text for pages in parts for text in pages]
    for number, text in enumerate(texts, start=1):
        if segments(text) > MAX_SEGMENTS:
            what = (
                f"SMS {number} of {len(texts)} takes {segments(text)} segments, {len(text)} letters"
            )
            yield Problem(Kind.TOO_LONG, said_in, prompt.key, what)


def is_plain(catalogue: Catalogue, language: Language) -> bool:
    """Whether a language is written in the letters of which one SMS holds 160, as far as most of
    its short forms tell."""
    texts = [catalogue.fixed(language, key, sms=True) for key in catalogue.entries[language]]
    letters = [is_gsm(text) for text in texts if text]
    return sum(letters) * 2 > len(letters)


def wide(catalogue: Catalogue, language: Language, prompt: Message) -> Iterator[Problem]:
    """Texts of such a language in which one letter more than halves what an SMS holds.

    A name that the country has in other letters only is no fault of the words.
    """
    names = [
        *prompt.args.values(),
        *(name for one in prompt.choices for name in one.names.values()),
    ]
    if not all(is_gsm(name) for name in names if isinstance(name, str)):
        return
    try:
        parts = parts_by_sms(prompt, language, catalogue)
    except WordsMissing:
        return  # over_budget says so
    letters = "".join(text for pages in parts for text in pages)
    if strange := sorted({letter for letter in letters if not is_gsm(letter)}):
        what = f"an SMS has {' '.join(map(ascii, strange))}, which makes it wide"
        yield Problem(Kind.WIDE, language, prompt.key, what)


def _without_codes(prompt: Message, asking: Sequence[str]) -> Iterator[Word]:
    """What a person can always reach, and no page of the question says how."""
    for word in (Word.PERSON, Word.URGENT):
        said = f"{CODES[word]} "
        if word in prompt.words and not all(said in text.splitlines()[-1] for text in asking):
            yield word


def _pages_of_a_list(parts: Sequence[Sequence[str]]) -> Iterator[tuple[int, str]]:
    """What *more* leads through. (A list that is never parted has no pages.)"""
    for pages in parts:
        if len(pages) > 1:
            yield from enumerate(pages, start=1)


def option_collisions(
    catalogue: Catalogue, language: Language, prompt: Message
) -> Iterator[Problem]:
    """Options that, typed as they stand, mean something else to us or to the carrier."""
    words = {text: word for _, word, text in _word_forms(catalogue)}
    for index, choice in enumerate(prompt.choices):
        long, short = (
            _folded(Phrasing(catalogue, (language,), sms).choice(choice, prompt.args).text)
            for sms in (False, True)
        )
        number = f"{number_of(prompt.choices, index):02}"
        if number != "00" and number in CODES.values():
            what = f"option {number} has the number of a word"
            yield Problem(Kind.COLLISION, language, prompt.key, what)
        for form in sorted({long, short}):
            word = words.get(form)
            if word is not None and word.value != choice.value:
                what = f"option {choice.label} reads like the word {word}"
                yield Problem(Kind.COLLISION, language, prompt.key, what)
        if short in CARRIER and choice.value != short:
            what = f"option {choice.label} is the carrier's {short.upper()}"
            yield Problem(Kind.COLLISION, language, prompt.key, what)
    numbers = Counter(number_of(prompt.choices, at) for at in range(len(prompt.choices)))
    for twice in sorted(number for number, times in numbers.items() if times > 1):
        yield Problem(Kind.COLLISION, language, prompt.key, f"two options have number {twice}")


def word_collisions(catalogue: Catalogue) -> Iterator[Problem]:
    """Words that read like another word in any language, or like a keyword they do not mean."""
    owners: dict[str, Word] = {}
    for language, word, form in _word_forms(catalogue):
        key = word_key(word)
        if owners.setdefault(form, word) is not word:
            yield Problem(Kind.COLLISION, language, key, f"reads like the word {owners[form]}")
        # STOP is both the carrier's and ours, and means the same.
        if form in CARRIER and form != word.value:
            yield Problem(Kind.COLLISION, language, key, f"is the carrier's {form.upper()}")


def _word_forms(catalogue: Catalogue) -> Iterator[tuple[Language, Word, str]]:
    for language in catalogue.languages:
        for word in Word:
            if catalogue.has(language, word_key(word)):
                forms = {
                    _folded(catalogue.text(language, word_key(word), {}, sms=sms))
                    for sms in (False, True)
                }
                yield from ((language, word, form) for form in sorted(forms))


def _folded(text: str) -> str:
    return " ".join(text.casefold().split()).strip(" .!?")


class _References(Visitor):
    """Which arguments and which other texts an entry mentions."""

    def __init__(self) -> None:
        self.arguments: set[str] = set()
        self.messages: set[str] = set()

    @classmethod
    def of(cls, entry: Entry) -> "_References":
        seen = cls()
        seen.visit(entry.message)
        return seen

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.arguments.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        self.messages.add(node.id.name)


def _arguments(entries: Mapping[str, Entry], key: str) -> set[str]:
    """Of a text and of those that it refers to."""
    wanted, seen, arguments = [key], set[str](), set[str]()
    while wanted:
        one = wanted.pop()
        if one in seen or one not in entries:
            continue
        seen.add(one)
        references = _References.of(entries[one])
        arguments |= references.arguments
        wanted += references.messages
    return arguments
