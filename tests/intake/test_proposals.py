"""What must hold before an agency is asked for room, and before anything is handed over."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.agencies import Agency, Way
from intake.consent import Entry, FieldGroup, Purpose, Said
from intake.firewall import ExceptionMade, Ground, purpose_for
from intake.ids import AgencyCode, AskId, OperatorId, ReferralId
from intake.needs import Need
from intake.proposals import AskDraft, Before, ReferralDraft, ask_for_room, propose
from intake.referrals import Ask, AskStatus, Referral, Status
from intake.refusals import (
    AgencyBlocked,
    AlreadyReferred,
    ConsentMissing,
    ConsentProvisional,
    ErasureWished,
    NotAskedWhoMustNotLearn,
    NotInThisState,
    Refusal,
)
from intake.tickets import ERASURE_WISHED, AgeBand
from tests.intake.tajikistan import LOOK, NOON, a_ticket, said, tajikistan

AGENCIES = {agency.code: agency for agency in tajikistan().agencies}
LOLA = AGENCIES[AgencyCode("shelter-lola")]
POLICE = AGENCIES[AgencyCode("police-unit")]
OPERATOR, OTHER = OperatorId(UUID(int=7)), OperatorId(UUID(int=8))
CARD = (FieldGroup.CODES, FieldGroup.CONTACT)
YES_TO_LOLA = said(Purpose.REFER, to=LOLA.code, fields=CARD)


def an_ask(agency: Agency = LOLA, status: AskStatus = AskStatus.YES) -> Ask:
    return Ask(
        id=AskId(UUID(int=3)),
        ticket=a_ticket().ref,
        need=Need.SAFE_PLACE,
        agency=agency.code,
        coarse={},
        status=status,
        way=Way.PORTAL,
        by=OPERATOR,
        asked_at=NOON,
        lapses_at=NOON + timedelta(hours=4),
    )


def a_referral(status: Status) -> Referral:
    return Referral(
        id=ReferralId(UUID(int=4)),
        ticket=a_ticket().ref,
        agency=LOLA.code,
        need=Need.SAFE_PLACE,
        ask=AskId(UUID(int=3)),
        status=status,
        way=Way.PORTAL,
        by=OPERATOR,
        handed_at=NOON,
        lapses_at=NOON + timedelta(hours=4),
    )


READY = Before(
    ticket=a_ticket(sex="woman", needs=("safe_place", "children_not_with")),
    ledger=(LOOK, YES_TO_LOLA),
    exclusions=frozenset(),
    directory=tajikistan().agencies,
    rules=tajikistan().rules,
    asks=(an_ask(),),
    now=NOON,
)
NOT_ASKED_YET = replace(READY, asks=())


def ask(before: Before, agency: Agency = LOLA) -> AskDraft:
    return ask_for_room(before, agency, need=Need.SAFE_PLACE, way=Way.PORTAL, by=OPERATOR)


def hand_over(
    before: Before, agency: Agency = LOLA, fields: tuple[FieldGroup, ...] = CARD
) -> ReferralDraft:
    return propose(before, agency, need=Need.SAFE_PLACE, fields=fields, way=Way.PORTAL, by=OPERATOR)


@pytest.mark.parametrize("act", [ask, hand_over])
def test_nothing_goes_out_before_it_was_asked_who_must_not_learn(act: object) -> None:
    with pytest.raises(NotAskedWhoMustNotLearn):
        act(replace(READY, exclusions=None))  # type: ignore[operator]


@pytest.mark.parametrize("act", [ask, hand_over])
def test_who_must_not_learn_is_told_nothing_by_any_of_its_doors(act: object) -> None:
    with pytest.raises(AgencyBlocked) as refused:
        act(replace(READY, exclusions=frozenset({AgencyCode("shelter-bahor")})))  # type: ignore[operator]
    assert refused.value.args_for_words == {"agency": LOLA.code, "block": "must-not-learn"}


@pytest.mark.parametrize("act", [ask, hand_over])
def test_a_place_that_is_not_for_this_person_is_refused(act: object) -> None:
    with pytest.raises(AgencyBlocked):
        act(READY, AGENCIES[AgencyCode("shelter-umed")])  # type: ignore[operator]


def test_an_agency_is_not_asked_for_what_it_does_not_do() -> None:
    with pytest.raises(AgencyBlocked) as refused:
        ask(NOT_ASKED_YET, AGENCIES[AgencyCode("legal-anor")])
    assert refused.value.args_for_words["block"] == "does-not-serve"


@pytest.mark.parametrize("answer", [None, Said.NOT_NOW])
def test_a_service_is_not_looked_for_without_a_yes(answer: Said | None) -> None:
    ledger = () if answer is None else (said(Purpose.LOOK_FOR_SERVICE, answer),)
    with pytest.raises(ConsentMissing):
        ask(replace(NOT_ASKED_YET, ledger=ledger))


@pytest.mark.parametrize("answer", [Said.NO, Said.WITHDRAWN])
def test_a_no_to_looking_stands_until_it_is_a_yes(answer: Said) -> None:
    no = said(Purpose.LOOK_FOR_SERVICE, answer)
    with pytest.raises(ConsentMissing):
        ask(replace(NOT_ASKED_YET, ledger=(LOOK, no)))
    assert ask(replace(NOT_ASKED_YET, ledger=(no, LOOK))).agency == LOLA.code


def test_a_provisional_yes_to_looking_has_to_be_asked_again() -> None:
    provisional = said(Purpose.LOOK_FOR_SERVICE, provisional=True)
    with pytest.raises(ConsentProvisional):
        ask(replace(NOT_ASKED_YET, ledger=(provisional,)))


def test_a_child_does_not_wait_for_a_consent_to_be_looked_after() -> None:
    child = replace(NOT_ASKED_YET.ticket, age=AgeBand.UNDER_18, sex="")
    home = AGENCIES[AgencyCode("children-chashma")]
    assert ask(replace(NOT_ASKED_YET, ticket=child, ledger=()), home).agency == home.code


def test_an_ask_that_is_open_is_not_made_twice() -> None:
    with pytest.raises(NotInThisState):
        ask(READY)


def test_an_ask_says_nothing_that_names_or_reaches() -> None:
    ticket = a_ticket(
        sex="woman",
        needs=("safe_place", "children_with", "doctor"),
        topics=("marriage",),
        flags=("labour-dispute",),
        floors=("danger",),
        danger="yes",
        low=2,
        high=3,
        how_many="2-5",
    )
    nur = AGENCIES[AgencyCode("crisis-nur")]
    draft = ask(replace(NOT_ASKED_YET, ticket=ticket), nur)
    assert draft.coarse == {
        "need": ("safe_place",),
        "age": ("adult",),
        "sex": ("woman",),
        "how-many": ("2-5",),
        "language": ("tg",),
        "stay": ("TJ-DU",),
        "with-children": ("yes",),
        "urgency": ("soon",),
    }


# ── Handing over ───────────────────────────────────────────────────────────────────────────────


def test_a_yes_of_both_is_a_hand_over() -> None:
    draft = hand_over(READY)
    assert (draft.agency, draft.ask, draft.excepted) == (LOLA.code, an_ask().id, False)
    assert set(draft.fields) == set(CARD)


@pytest.mark.parametrize(
    "answers",
    [
        (),
        (said(Purpose.REFER, Said.NOT_NOW, to=LOLA.code),),
        (YES_TO_LOLA, said(Purpose.REFER, Said.NO, to=LOLA.code)),
        (YES_TO_LOLA, said(Purpose.REFER, Said.WITHDRAWN, to=LOLA.code)),
        (said(Purpose.REFER, to="crisis-nur"),),
        (said(Purpose.POLICE, to=LOLA.code),),
        (said(Purpose.REFER, to=LOLA.code, until=NOON),),
    ],
)
def test_nothing_is_handed_over_without_a_yes_to_that_agency(answers: tuple[Entry, ...]) -> None:
    with pytest.raises(ConsentMissing):
        hand_over(replace(READY, ledger=(LOOK, *answers)))


@pytest.mark.parametrize("fields", [(), CARD])
def test_a_yes_from_a_phone_not_confirmed_leaves_all_here(fields: tuple[FieldGroup, ...]) -> None:
    provisional = said(Purpose.REFER, to=LOLA.code, provisional=True)
    with pytest.raises(ConsentProvisional):
        hand_over(replace(READY, ledger=(LOOK, provisional)), fields=fields)


def test_a_part_that_was_not_on_the_card_stays() -> None:
    with pytest.raises(ConsentMissing) as refused:
        hand_over(READY, fields=(*CARD, FieldGroup.STORY))
    assert refused.value.args_for_words["field"] == "story"


@pytest.mark.parametrize("status", [AskStatus.ASKED, AskStatus.NO, AskStatus.LAPSED])
def test_nothing_is_handed_over_before_the_agency_said_yes(status: AskStatus) -> None:
    with pytest.raises(NotInThisState):
        hand_over(replace(READY, asks=(an_ask(status=status),)))


@pytest.mark.parametrize("status", [Status.HANDED_OVER, Status.ACCEPTED, Status.IN_SERVICE])
def test_nobody_is_handed_over_twice(status: Status) -> None:
    with pytest.raises(AlreadyReferred):
        hand_over(replace(READY, referrals=(a_referral(status),)))


@pytest.mark.parametrize("status", [Status.DECLINED, Status.RECALLED, Status.LAPSED])
def test_what_is_over_may_be_tried_again(status: Status) -> None:
    assert hand_over(replace(READY, referrals=(a_referral(status),))).agency == LOLA.code


def test_the_police_hear_of_it_by_a_yes_to_that_unit_or_by_two_people() -> None:
    before = replace(READY, asks=(an_ask(POLICE),))
    with pytest.raises(ConsentMissing):
        hand_over(before, POLICE)
    yes = said(purpose_for(POLICE, tajikistan().country), to=POLICE.code)
    assert not hand_over(replace(before, ledger=(LOOK, yes)), POLICE).excepted
    alone = ExceptionMade(Ground.LIFE_IN_DANGER, POLICE.code, (OPERATOR, OPERATOR), NOON)
    with pytest.raises(ConsentMissing):
        hand_over(replace(before, exceptions=(alone,)), POLICE)
    two = replace(alone, by=(OPERATOR, OTHER))
    assert hand_over(replace(before, exceptions=(two,)), POLICE).excepted


def test_nothing_leaves_while_a_wish_to_be_erased_waits_for_an_operator() -> None:
    with pytest.raises(ErasureWished):
        hand_over(replace(READY, ticket=replace(READY.ticket, flags=(ERASURE_WISHED,))))


def test_a_provisional_yes_to_the_police_is_to_be_asked_again() -> None:
    yes = said(Purpose.POLICE, to=POLICE.code, provisional=True)
    with pytest.raises(ConsentProvisional):
        hand_over(replace(READY, asks=(an_ask(POLICE),), ledger=(LOOK, yes)), POLICE)


def test_one_operator_alone_may_call_a_doctor_where_a_life_is_in_danger() -> None:
    clinic = AGENCIES[AgencyCode("clinic-shifo")]
    ticket = replace(READY.ticket, needs=("doctor",))
    alone = ExceptionMade(Ground.LIFE_IN_DANGER, clinic.code, (OPERATOR,), NOON)
    before = replace(NOT_ASKED_YET, ticket=ticket, ledger=(), exceptions=(alone,))
    draft = ask_for_room(before, clinic, need=Need.DOCTOR, way=Way.TELEPHONE, by=OPERATOR)
    assert draft.agency == clinic.code


def test_abroad_a_yes_to_cross_the_border_is_asked() -> None:
    refuge = AGENCIES[AgencyCode("refuge-ru")]
    assert purpose_for(refuge, tajikistan().country) is Purpose.CROSS_BORDER


fields_ = st.lists(st.sampled_from(FieldGroup), unique=True).map(tuple)
answers_ = st.lists(
    st.builds(
        said,
        st.sampled_from((Purpose.REFER, Purpose.POLICE, Purpose.LOOK_FOR_SERVICE)),
        st.sampled_from(Said),
        to=st.sampled_from(("", LOLA.code)),
        provisional=st.booleans(),
        fields=fields_,
    ),
    max_size=6,
).map(tuple)


@given(answers_, fields_)
def test_each_part_that_leaves_had_a_yes_last(
    answers: tuple[Entry, ...], fields: tuple[FieldGroup, ...]
) -> None:
    try:
        draft = hand_over(replace(READY, ledger=answers), fields=fields)
    except Refusal:
        return
    mine = [one for one in answers if (one.recipient, one.purpose) == (LOLA.code, Purpose.REFER)]
    assert any(one.said is Said.YES and not one.provisional for one in mine)
    for field in draft.fields:
        latest = next(one for one in reversed(mine) if _is_about(one, field))
        assert (latest.said, latest.provisional) == (Said.YES, False)


def _is_about(one: Entry, field: FieldGroup) -> bool:
    """A yes is about what it names, and so is a no that names something; all else is about all."""
    whole = one.said is Said.WITHDRAWN or (one.said is not Said.YES and not one.fields)
    return whole or field in one.fields
