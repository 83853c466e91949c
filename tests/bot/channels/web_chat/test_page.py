"""How the page is laid out, whatever it is given."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from bot.channels.web_chat.page import ChatPage, Layout, Line, Notice, Who
from bot.messages.catalogue import WORDS, Catalogue
from bot.messages.phrasing import Part
from bot.messages.render import Button, Rendered
from tests.bot.channels.web_chat.house import DOOR, EN, NEEDS, TG

NAMES = {EN: "Information", TG: "Маълумот"}


def page_words(folder: Path, tajik: str) -> Catalogue:
    """The page's words in English, and these in Tajik."""
    for language in (EN, TG):
        (folder / language).mkdir()
    for name in ("chat.ftl", "words.ftl"):
        text = (WORDS / EN / name).read_text(encoding="utf-8")
        (folder / EN / name).write_text(text, encoding="utf-8")
        if tajik == "whole":
            translated = re.sub(r"(?m)^([a-z-]+) = .+$", r"\1 = т-\1", text)
            (folder / TG / name).write_text(translated, encoding="utf-8")
    if tajik != "whole":
        (folder / TG / "words.ftl").write_text(tajik, encoding="utf-8")
    return Catalogue.load(folder)


@pytest.fixture
def layout(tmp_path: Path) -> Layout:
    return Layout(page_words(tmp_path, "whole"), (EN, TG), NAMES)


def shown(layout: Layout, page: ChatPage, notice: Notice | None = None) -> str:
    return layout.chat(page, "mark", "seen", (), notice)


def test_nothing_that_was_said_can_become_a_part_of_the_page(layout: Layout) -> None:
    evil = '"><script>alert(1)</script>'
    page = ChatPage(
        lines=(Line(Who.PERSON, (Part(EN, evil),)),),
        prompt=Rendered(text=evil, buttons=((Button(evil, evil),),), question=1),
        hints=(evil,),
        code=evil,
    )
    html = shown(layout, page, Notice("stale", evil))
    assert "<script>alert" not in html
    assert html.count("&lt;script&gt;alert(1)") == 7


def test_the_page_is_named_as_the_country_names_its_line(layout: Layout) -> None:
    html = shown(layout, replace(NEEDS, language=TG))
    assert "<title>Маълумот</title>" in html
    assert '<html lang="tg">' in html


def test_a_person_and_urgent_are_there_even_when_nothing_is_asked(layout: Layout) -> None:
    html = shown(layout, ChatPage(lines=(), language=EN))
    assert 'name="word" value="person"><span>A person<' in html
    assert 'name="word" value="urgent"><span>Urgent<' in html


def test_the_way_to_another_language_is_written_in_each(layout: Layout) -> None:
    html = shown(layout, NEEDS)
    assert '<span lang="en">Language</span> · <span lang="tg">т-word-language</span>' in html


def test_a_language_whose_labels_are_not_all_there_borrows_them_all(tmp_path: Path) -> None:
    layout = Layout(page_words(tmp_path, "word-person = Одам"), (TG, EN), NAMES)
    html = shown(layout, replace(NEEDS, language=TG))
    assert '<html lang="en">' in html
    assert ">Send</button>" in html


def test_a_word_that_the_question_offers_is_not_offered_twice(layout: Layout) -> None:
    stop = Button("stop", "Stop", word=True)
    html = shown(layout, ChatPage((), Rendered(text="?", buttons=((stop,),)), EN))
    assert html.count('value="stop"') == 1


def test_one_answer_is_a_round_choice_and_several_are_ticks(layout: Layout) -> None:
    assert shown(layout, DOOR).count('type="radio"') == 2
    assert shown(layout, NEEDS).count('type="checkbox"') == 5


def test_reading_goes_on_at_the_first_answer_to_one_s_own_last_words(layout: Layout) -> None:
    lines = tuple(
        Line(who, (Part(EN, text),))
        for who, text in [(Who.US, "a"), (Who.PERSON, "b"), (Who.US, "c"), (Who.US, "d")]
    )
    html = shown(layout, ChatPage(lines, language=EN))
    assert re.search(r'id="new".*?>(\w)</span></p>', html, re.DOTALL) is not None
    assert html.partition('id="new"')[2].partition("</p>")[0].endswith(">c</span>")
