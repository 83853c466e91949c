"""What somebody agreed to before there was a case is written as they last said it."""

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from bot.flows import ledger
from bot.flows.arriving import START
from bot.flows.draft import Draft
from bot.flows.effects import Consent
from intake.channels import ChannelKind
from intake.consent import Purpose, Said
from intake.conversation import Conversation
from intake.ids import ConversationId, CountryCode
from tests.bot.flows.talking import Talk

NOBODY = Conversation(
    ConversationId(UUID(int=1)), ChannelKind.TELEGRAM, CountryCode("tj"), None, START
)


@given(st.lists(st.sampled_from((Said.YES, Said.NO)), min_size=1, max_size=5))
def test_whoever_changes_their_mind_is_taken_at_their_last_word(answers: list[Said]) -> None:
    draft = Draft.of(NOBODY)
    for said in answers:
        ledger.say(draft, Consent(Purpose.WRITE_BACK, said, "consents-write-back"))
    ledger.write(draft)
    written = [effect.said for effect in draft.effects if isinstance(effect, Consent)]
    assert written[-1] is answers[-1]


def test_a_skipped_question_takes_no_yes_back() -> None:
    talk = Talk.with_an_adult()
    talk.press("talk", "one", "TJ-DU", "skip", "yes")
    assert talk.at == "consents.look"
    talk.say("back", "skip")
    assert not talk.did(Consent)
    assert talk.conversation.answers["write-back"] == ("yes",)
    assert talk.at == "consents.look"
