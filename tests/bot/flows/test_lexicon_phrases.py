"""Danger, dying and words as people type them in Russian and Tajik, and what only sounds alike."""

import pytest

from bot.flows import hearing, lexicon
from bot.messages.catalogue import Catalogue
from bot.messages.phrasing import word_key
from intake.outgoing import Word


@pytest.mark.parametrize(
    "text",
    [
        "умираю со смеху",
        "хочу умереть со смеху!",
        "я не хочу жить с ним",
        "режут зарплату",
        "сердце бьётся",
        "Помогите найти работу",
        "мурдам аз хастагӣ",
        "ба ман занг мезанад",
        "Ҳама гап мезананд",
        "бо кор таъмин мекунанд",
        "pasport olmoqchiman",
    ],
)
def test_ways_of_speaking_that_only_sound_grave_ring_nobody(text: str) -> None:
    assert not hearing.speaks_of_dying(text)
    assert not hearing.speaks_of_danger(text)


@pytest.mark.parametrize(
    "text",
    [
        "не хочу жить, устала",
        "Не хочу жить совсем",
        "Жить не хочу",
        "хочется умереть",
        "ne hochu zhit",
        "мурдан мехоҳам",
        "МУРДАН МЕХОХАМ",
        "Худамро мекушам",
        "hudamro mekusham",
        "аз ҷонам безор шудам",
    ],
)
def test_thoughts_of_dying_are_heard_however_they_are_spelt(text: str) -> None:
    assert hearing.speaks_of_dying(text)


@pytest.mark.parametrize(
    "text",
    [
        "муж бьёт меня",
        "меня держат взаперти",
        "нас не выпускают",
        "menya byut",
        "шавҳарам маро мезанад",
        "гап мезанад ва маро мезанад",
        "маро аз хона баромадан намемонанд",
        "наҷот диҳед маро",
        "maro mezanand",
    ],
)
def test_danger_is_heard_however_it_is_spelt(text: str) -> None:
    assert hearing.speaks_of_danger(text)


def test_a_text_stands_for_one_word_only() -> None:
    forms = [form for meant in lexicon.WORDS.values() for form in meant]
    assert len(forms) == len(set(forms))
    assert not set(forms) & (lexicon.YES | lexicon.NO | lexicon.DONT_KNOW)


@pytest.mark.parametrize("word", Word)
def test_a_word_is_understood_as_it_stands_on_its_button(word: Word) -> None:
    catalogue = Catalogue.load()
    for language in catalogue.languages:
        for sms in (False, True):
            if catalogue.has(language, word_key(word)):
                label = catalogue.text(language, word_key(word), {}, sms=sms)
                assert lexicon.word(label) is word, f"{language}: {word}"
