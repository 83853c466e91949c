"""Whatever library speaks and whatever breaks: no word that was typed reaches the panel's log."""

import pytest

from tests.support.said_to_logs import EVERYWHERE, told


@pytest.mark.parametrize("what", EVERYWHERE)
def test_no_word_reaches_the_log(what: str) -> None:
    for line in told("admin", EVERYWHERE[what]):
        assert {"at", "level", "logger"} <= line.keys()
