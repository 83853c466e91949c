"""Opening hours as a form writes them: what is read back is what was there."""

from hypothesis import given
from hypothesis import strategies as st

from admin.pages.opening_hours import spoken, written
from intake.hours import DAY_AND_NIGHT, DAYS, Hours, parse_hours
from intake.ids import Language

ZONE = "Asia/Dushanbe"


@st.composite
def hours(draw: st.DrawFn) -> Hours:
    """A week in which each day has at most one span, and none reaches the next one's."""
    days = draw(st.sets(st.sampled_from(DAYS), min_size=1))
    parts = []
    for day in sorted(days, key=DAYS.index):
        start = draw(st.integers(6 * 60, 20 * 60))
        end = draw(st.integers(start + 1, 24 * 60))
        parts.append(f"{day} {start // 60:02}:{start % 60:02}-{end // 60:02}:{end % 60:02}")
    return parse_hours("; ".join(parts), ZONE)


@given(hours())
def test_what_is_written_is_read_back_as_the_same_hours(one: Hours) -> None:
    assert parse_hours(written(one), ZONE) == one


def test_days_with_the_same_hours_stand_together() -> None:
    one = parse_hours("mon-fri 08:00-17:00; sun 22:00-06:00", ZONE)
    assert written(one) == "mon-fri 08:00-17:00; sun 22:00-06:00"
    assert spoken(one, Language("en")) == ("Mon–Fri 08:00–17:00", "Sun 22:00–06:00")


def test_a_door_that_never_closes_is_written_in_words() -> None:
    one = parse_hours(DAY_AND_NIGHT, ZONE)
    assert written(one) == DAY_AND_NIGHT
    assert spoken(one, Language("en")) == ()
    assert written(None) == ""
