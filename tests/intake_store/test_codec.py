"""Whatever can move a conversation, and whatever we say, comes back from the store unchanged."""

from math import isfinite
from typing import get_args

from hypothesis import assume, given
from hypothesis import strategies as st

from intake.incoming import Input, OperatorSaid, SharedLocation
from intake.outgoing import Message, Outgoing
from intake_store import codec
from intake_store.codec import KINDS


def test_every_input_has_a_stored_name() -> None:
    assert set(KINDS.values()) == set(get_args(Input))


@given(st.one_of(*(st.from_type(kind) for kind in get_args(Input))))
def test_an_input_comes_back_as_it_came(given_: Input) -> None:
    if isinstance(given_, SharedLocation):  # the door lets in places of this world only
        assume(isfinite(given_.latitude) and isfinite(given_.longitude))
    raw = codec.to_bytes(codec.input_to_json(given_))
    back = codec.input_from_json(codec.kind_of(given_), codec.from_bytes(raw))
    assert back == given_


def test_half_a_surrogate_pair_is_kept() -> None:
    raw = codec.to_bytes({"text": "\ud83d \0"})
    assert codec.from_bytes(raw) == {"text": "\ud83d \0"}


def test_a_field_of_another_release_does_no_harm() -> None:
    assert codec.input_from_json("operator-said", {"text": "a", "later": 1}) == OperatorSaid("a")


messages = st.builds(
    Outgoing,
    st.from_type(Message).filter(lambda message: all(map(str.isascii, message.args))),
)


@given(messages)
def test_a_message_comes_back_as_it_was_put(outgoing: Outgoing) -> None:
    raw = codec.to_bytes(codec.outgoing_to_json(outgoing))
    assert codec.outgoing_from_json(codec.from_bytes(raw)) == outgoing
