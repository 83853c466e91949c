"""A code stands nowhere in the transcript, however it came."""

import pytest

from bot.flows.reading import code_in
from intake.incoming import Edited, Input, MediaKind, SentMedia
from tests.bot.shells import Shell

CODE = "4111 1111 1111 1111"


@pytest.mark.parametrize(
    "given",
    [Edited(f"it is {CODE}"), SentMedia(MediaKind.PHOTO, "F", 1, f"my number {CODE}")],
    ids=lambda given: type(given).__name__,
)
async def test_a_code_in_an_edit_or_under_a_picture_is_not_written_down(
    embedded: Shell, given: Input
) -> None:
    assert code_in(CODE)
    _, case = await embedded.open_case()
    await embedded.hear(given)
    await embedded.settle()
    told = str([record.payload for record in await embedded.records(case)])
    assert "1111" not in told.replace(" ", "")
