"""Whatever library speaks and whatever breaks: no word that was said reaches the log."""

import pytest

from tests.support.said_to_logs import EVERYWHERE, told

OURS = {
    "an exception told as an event of ours": """
        import structlog
        try:
            {}[SAID]
        except KeyError:
            structlog.get_logger().exception("ours", input=7)
        """,
    "an object that is no value": """
        import structlog
        class Name:
            def __repr__(self):
                return SAID
        structlog.get_logger().warning("ours", what=Name())
        """,
}
CASES = {**EVERYWHERE, **OURS}


@pytest.mark.parametrize("what", CASES)
def test_no_word_reaches_the_log(what: str) -> None:
    for line in told("bot", CASES[what]):
        assert {"at", "level", "logger"} <= line.keys()


def test_our_own_events_are_told_with_where_they_come_from() -> None:
    program = """
        import structlog
        from bot.flows.flow import Fork
        try:
            Fork(("a",), lambda draft, facts: "b").way(None, None)
        except LookupError as failure:
            structlog.get_logger("x").error("turn-failed", input=7, exc_info=failure)
    """
    [event] = told("bot", program, ends_well=True)
    assert (event["event"], event["input"], event["exception"]) == ("turn-failed", 7, "LookupError")
    where = event["where"]
    assert isinstance(where, list)
    assert any(line.startswith("bot/flows/flow.py:") for line in where)
