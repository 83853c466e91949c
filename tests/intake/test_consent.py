"""The consent ledger: each word is about what it names, the latest counts, and silence is none."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from intake.consent import Cover, Entry, FieldGroup, How, Purpose, Said, cover
from intake.ids import Language

NOW = datetime(2026, 11, 24, 7, 0, tzinfo=UTC)
SHARED = (FieldGroup.CODES, FieldGroup.CONTACT, FieldGroup.STORY)
YES = Entry(
    purpose=Purpose.REFER,
    said=Said.YES,
    recipient="lola",
    fields=SHARED[:2],
    channel="telegram",
    wording="card-ask@0a1b2c3d",
    language=Language("tg"),
    how=How.CHAT,
    by="person",
    at=NOW,
)
groups = st.lists(st.sampled_from(SHARED), unique=True, min_size=1).map(tuple)
words = st.builds(
    lambda purpose, said, recipient, fields, channel, provisional: replace(
        YES,
        purpose=purpose,
        said=said,
        recipient=recipient,
        fields=fields,
        channel=channel,
        provisional=provisional,
    ),
    st.sampled_from([Purpose.REFER, Purpose.POLICE]),
    st.sampled_from(Said),
    st.sampled_from(["lola", "mehr"]),
    groups,
    st.sampled_from(["telegram", "sms"]),
    st.booleans(),
)
ledgers = st.lists(words, max_size=6).map(tuple)


def stands(ledger: tuple[Entry, ...], field: FieldGroup | None = None) -> Cover:
    return cover(ledger, Purpose.REFER, now=NOW, recipient="lola", field=field)


@given(ledgers, words)
def test_a_later_card_is_about_the_groups_it_names_only(
    ledger: tuple[Entry, ...], word: Entry
) -> None:
    if word.said is not Said.WITHDRAWN:
        for field in set(SHARED) - set(word.fields):
            assert stands((*ledger, word), field) is stands(ledger, field)


@given(ledgers, words)
def test_a_word_to_somebody_else_or_for_something_else_changes_nothing(
    ledger: tuple[Entry, ...], word: Entry
) -> None:
    if (word.purpose, word.recipient) != (Purpose.REFER, "lola"):
        for field in (None, *SHARED):
            assert stands((*ledger, word), field) is stands(ledger, field)


@given(ledgers, groups)
def test_a_no_ends_what_it_names(ledger: tuple[Entry, ...], fields: tuple[FieldGroup, ...]) -> None:
    after = (*ledger, replace(YES, said=Said.NO, fields=fields))
    assert {stands(after, field) for field in fields} == {Cover.NO}


@given(ledgers, groups)
def test_what_is_withdrawn_is_withdrawn_whole(
    ledger: tuple[Entry, ...], fields: tuple[FieldGroup, ...]
) -> None:
    after = (*ledger, replace(YES, said=Said.WITHDRAWN, fields=fields))
    assert {stands(after, field) for field in (None, *SHARED)} == {Cover.WITHDRAWN}


@given(ledgers, st.sampled_from(SHARED))
def test_nothing_stands_that_no_unprovisional_yes_has_named(
    ledger: tuple[Entry, ...], field: FieldGroup
) -> None:
    said = [
        one
        for one in ledger
        if (one.purpose, one.recipient, one.said) == (Purpose.REFER, "lola", Said.YES)
        and field in one.fields
        and not one.provisional
    ]
    assert said or stands(ledger, field) is not Cover.YES


@given(ledgers)
def test_something_stands_exactly_if_some_group_does(ledger: tuple[Entry, ...]) -> None:
    each = {stands(ledger, field) for field in SHARED}
    assert (stands(ledger) is Cover.YES) == (Cover.YES in each)


def test_a_card_with_fewer_parts_takes_nothing_back() -> None:
    fewer = replace(YES, fields=(FieldGroup.CODES,))
    assert stands((YES, fewer), FieldGroup.CONTACT) is Cover.YES


def test_a_yes_lapses_by_itself_and_not_by_another_cards_end() -> None:
    lapsed = replace(YES, fields=(FieldGroup.STORY,), until=NOW - timedelta(days=1))
    assert stands((YES, lapsed), FieldGroup.CONTACT) is Cover.YES
    assert stands((YES, lapsed), FieldGroup.STORY) is Cover.LAPSED


def test_who_may_be_written_to_by_telegram_may_not_be_by_sms() -> None:
    ledger = (replace(YES, purpose=Purpose.WRITE_BACK, recipient="", fields=()),)
    by = {
        channel: cover(ledger, Purpose.WRITE_BACK, now=NOW, channel=channel)
        for channel in ("telegram", "sms", None)
    }
    assert by == {"telegram": Cover.YES, "sms": Cover.NEVER_ASKED, None: Cover.YES}
