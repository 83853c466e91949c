"""A recovery key is made once, for its owner alone."""

from pathlib import Path

import pytest

from intake_store import age
from intake_store.age import NotAKey


def test_a_recovery_key_is_a_key(tmp_path: Path) -> None:
    file = tmp_path / "key"
    recipient = age.write_identity(file)
    assert file.stat().st_mode & 0o777 == 0o600
    assert recipient.startswith("age1")
    assert len(age.read_identities(file)) == 1
    with pytest.raises(FileExistsError):
        age.write_identity(file)
    file.write_text("nothing")
    with pytest.raises(NotAKey):
        age.read_identities(file)
