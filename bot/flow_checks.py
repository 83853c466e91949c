"""`check-flows`: proves what must hold of the dialogue and its words, before a person meets it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import product

from bot import flow_budgets, flow_drawing, translating
from bot.channels.web_chat import page
from bot.flow_paths import Walked, begin, card, facts, longest_names, walk
from bot.flows import contact
from bot.flows.arriving import FLOWS
from bot.flows.coming import TOLD
from bot.flows.draft import Draft
from bot.flows.flow import ALWAYS, HELD
from bot.flows.meant import YES_NO
from bot.flows.places import countries, emergency_lines
from bot.messages import check, status
from bot.messages.catalogue import Catalogue
from bot.messages.render import render
from intake.agencies import MustReport, Under
from intake.channels import ChannelKind
from intake.consent import FieldGroup
from intake.conversation import Position
from intake.country_pack import CountryPack
from intake.emergency import EmergencyKind
from intake.gates import Tense, Topic
from intake.ids import Language
from intake.needs import Need
from intake.outgoing import Message
from intake.tickets import AgeBand

# Said by the shell around the dialogue, or where a pack's own name has none in a language.
BY_THE_SHELL = (Message("knock"), Message("input-parked"), Message("stop-done"), Message("place"))


def check_flows(catalogue: Catalogue, packs: Sequence[CountryPack]) -> int:
    """One line a problem, and notices that are none. 1 if anything is wrong."""
    found = list(
        dict.fromkeys(line for pack in packs for line in problems(catalogue, pack, walks(pack)))
    )
    for line in found:
        print(line)
    for line in translating.counts(catalogue, status.read()):
        print(f"notice: {line}")
    print(f"{len(found)} problems" if found else "Nothing is wrong.")
    return 1 if found else 0


def draw_flows(*, check: bool) -> int:
    """Draw docs/flows/, or say whether it is up to date."""
    if not check:
        for name in flow_drawing.draw():
            print(f"drawn: docs/flows/{name}")
        return 0
    old = flow_drawing.stale()
    for name in old:
        print(f"docs/flows/{name} is not what the tables say: run `python -m bot draw-flows`")
    return 1 if old else 0


def walks(pack: CountryPack) -> list[Walked]:
    return [walk(pack, channel) for channel in ChannelKind if pack.offered(channel)]


def problems(
    catalogue: Catalogue, pack: CountryPack, walked_through: Sequence[Walked]
) -> Iterator[str]:
    """Everything that is wrong with the dialogue in one country."""
    yield from unmet(walked_through)
    for walked in walked_through:
        yield from walked.problems
        yield from (
            f"{place}: nothing leads on" for place in sorted(walked.places.keys() - walked.left)
        )
        for here in walked.places.values():
            if here.conversation.muted is None:
                yield from flow_budgets.danger_is_heard(here, facts(pack))
    # The web chat asks what Telegram asks.
    for channel in (ChannelKind.SMS, ChannelKind.TELEGRAM):
        yield from flow_budgets.problems(pack, channel)
    yield from wrong_words(catalogue, pack, walked_through)


def unmet(walked_through: Sequence[Walked]) -> Iterator[str]:
    """States that no way leads to. What a pack may ask of the screening it decides itself."""
    met = {place for walked in walked_through for place in walked.places}
    led_to = set(_led_to())
    for flow in FLOWS.values():
        for state in flow.prompts:
            place = f"{flow.name}.{state}"
            by_the_pack = flow.name == "screening" and place in led_to
            if place not in met and not by_the_pack:
                yield f"{place}: nobody comes here"
        for state in flow.forks:
            if f"{flow.name}.{state}" not in led_to and state != flow.start:
                yield f"{flow.name}.{state}: nothing leads here"


def _led_to() -> Iterator[str]:
    for flow in FLOWS.values():
        yield from (f"{flow.name}.{row.dest.value}" for row in flow.transitions)
        for fork in flow.forks.values():
            yield from (way for way in fork.to if way != HELD)
    yield "welcome.before"  # *go on* at the door
    yield "welcome.opened"  # the right word


def wrong_words(
    catalogue: Catalogue, pack: CountryPack, walked_through: Sequence[Walked]
) -> Iterator[str]:
    """What is said, in every language and on every channel: there, alike, short enough, clear."""
    extra = [*BY_THE_SHELL, *in_full(pack)]
    for language in {one.code for channel in ChannelKind for one in pack.offered(channel)}:
        if language not in catalogue.languages:
            yield f"{language}: is offered in {pack.country}, and has no words"
    met = [message for walked in walked_through for message in walked.said.values()]
    asked = [*in_every_form(pack), *asked_back(pack)]
    used = check.said([*extra, *asked, *met]) | set(page.KEYS)
    sms = (walked for walked in walked_through if walked.channel is ChannelKind.SMS)
    by_sms = [*asked, *(message for walked in sms for message in walked.said.values())]
    languages = [one.code for one in pack.offered(ChannelKind.SMS)]
    prompts = [*extra, *(replace(one, every_language=True) for one in extra), *by_sms]
    yield from map(str, check.problems(catalogue, prompts, used, languages))
    for walked in walked_through:
        languages = [one.code for one in pack.offered(walked.channel)]
        for message in (*extra, *walked.said.values()):
            yield from _said(catalogue, message, walked.channel, languages)


def _said(
    catalogue: Catalogue, message: Message, channel: ChannelKind, languages: Sequence[Language]
) -> Iterator[str]:
    for language in languages:
        if language not in catalogue.languages:
            continue
        try:
            render(message, language, channel, catalogue, languages)
        except Exception as failure:  # noqa: BLE001 - whatever it is, it would have met a person
            yield f"{language}: {message.key} on {channel}: {type(failure).__name__}: {failure}"
        if channel is not ChannelKind.SMS:
            found = check.option_collisions(catalogue, language, message)
            yield from (f"{channel}: {problem}" for problem in found)


def in_every_form(pack: CountryPack) -> Iterator[Message]:
    """The screening's questions: which are met, and by SMS, a pack's order and limits decide."""
    told, talk = facts(pack), begin(pack, ChannelKind.SMS)
    found: dict[str, Message] = {}
    for about, tense, topic, age in product(
        ("me", "other"),
        (Tense.GOING_ON, Tense.OVER),
        (Topic.WORK, Topic.MARRIAGE, Topic.BEGGING, Topic.PRIVATE),
        (AgeBand.UNDER_18, AgeBand.ADULT),
    ):
        ages = {"age": (age,), "their-age": (age,)}
        said = {"about": (about,), "tense": (tense,), "topics": (topic,), **ages}
        draft = Draft.of(replace(talk, answers=said))
        for prompt in FLOWS["screening"].prompts.values():
            message = prompt.put(draft, told)
            found.setdefault(repr(message), message)
    yield from found.values()


def asked_back(pack: CountryPack) -> Iterator[Message]:
    """Every choice as it is asked back when it was not sure that it was meant."""
    draft, told = Draft.of(begin(pack, ChannelKind.SMS)), facts(pack)
    found: dict[str, Message] = {}
    prompts = [prompt for flow in FLOWS.values() for prompt in flow.prompts.values()]
    for message in (
        *(prompt.put(draft, told) for prompt in prompts if not callable(prompt.choices)),
        *in_every_form(pack),
    ):
        for choice in message.choices:
            meant = {**message.args, "meant_key": choice.label}
            one = Message("meant-ask", meant, choices=YES_NO, question=1, words=ALWAYS)
            found.setdefault(repr(one), one)
    yield from found.values()


def in_full(pack: CountryPack) -> Iterator[Message]:
    """What a walk meets in one of its forms only: cards, numbers, words of ours."""
    asked = card(pack)
    cards = [
        *(replace(asked, need=need, under=under) for need in Need for under in Under),
        *(replace(asked, fields=(part,), must_report=()) for part in FieldGroup),
        *(replace(asked, must_report=(duty,)) for duty in MustReport),
    ]
    cards = [replace(one, recipient=name) for one in cards for name in longest_names(pack)]
    for news in sorted(TOLD):
        yield from (
            Message(f"referral-{news}", {"recipient": name}) for name in longest_names(pack)
        )
    told, talk = facts(pack), begin(pack, ChannelKind.TELEGRAM)
    for one in cards:
        draft = Draft.of(replace(talk, position=Position("card", "asking"), cards=(one,)))
        yield FLOWS["card"].prompts["asking"].put(draft, told)
    for promise in (True, False):
        run_by = replace(pack.run_by, promise_no_police=promise)
        promised = facts(replace(pack, run_by=run_by))
        yield FLOWS["about"].prompts["asking"].put(Draft.of(talk), promised)
    comes = tuple(f"comes-{kind}" for kind in EmergencyKind)
    yield Message("danger-number", {"number": "112", "comes_key": comes})
    yield Message("miss-person")
    for choice in countries(Draft.of(talk), told):
        yield from emergency_lines(pack, choice.value)
    for number in range(contact.OURS):
        yield Message("contact-word", {"ours_key": f"ours-{number}"})
