"""The ILO's eleven indicators of forced labour, as a second view of the same signs."""

from intake.forced_labour import TOLD_BY, ForcedLabour, eleven
from intake.indicators import INDICATORS, Code


def test_all_eleven_are_shown_and_each_is_told_by_indicators_of_the_list() -> None:
    assert len(ForcedLabour) == 11
    assert list(TOLD_BY) == list(ForcedLabour)
    for codes in TOLD_BY.values():
        assert codes
        assert codes <= INDICATORS.keys()


def test_extensions_of_this_project_are_not_lent_to_the_ilo() -> None:
    told = frozenset().union(*TOLD_BY.values())
    assert not {code for code, one in INDICATORS.items() if one.extension} & told


def test_what_was_named_what_is_open_and_what_was_not_named_are_three_things() -> None:
    seen = {one.indicator: one for one in eleven([Code("CD.docs")], [Code("CD.viol")])}
    assert seen[ForcedLabour.DOCUMENTS].named == ("CD.docs",)
    assert not seen[ForcedLabour.DOCUMENTS].open
    assert seen[ForcedLabour.VIOLENCE] == (ForcedLabour.VIOLENCE, (), True)
    assert seen[ForcedLabour.DEBT] == (ForcedLabour.DEBT, (), False)


def test_confinement_tells_of_movement_and_of_isolation() -> None:
    seen = [one.indicator for one in eleven([Code("CR.isol")], []) if one.named]
    assert seen == [ForcedLabour.RESTRICTION_OF_MOVEMENT, ForcedLabour.ISOLATION]
