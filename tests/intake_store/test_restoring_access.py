"""From the paper back into the panel by the command line: one link, or one sentence why not."""

import asyncio
import io
import re
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import pytest

from intake_store import first_key
from intake_store.__main__ import main
from intake_store.keyring import HOTLINE
from intake_store.keys import token_hash, unwrap_by_token
from intake_store.paper import groups, key_pair, new_paper
from intake_store.recovery_keys import RecoveryKey
from intake_store.sealing import PrivateKey
from intake_store.store import open_store
from tests.intake_store.hotline import ZARINA

LINK = re.compile(r"http://localhost:8080/join/([\w-]+)")


async def _sealed_to(url: str, data: Path, public: bytes) -> PrivateKey:
    """The hotline's key, sealed to a paper; it is returned for comparing."""
    store, now = open_store(url), datetime.now(UTC)
    async with store.writing() as unit:
        key = await unit.keyring.current(HOTLINE)
        assert key is not None
        first = first_key.find(data, key.public)
        assert first is not None
        paper = RecoveryKey(uuid4(), HOTLINE, type(key.public)(public), ZARINA, now)
        await unit.recovery_keys.add(paper)
        await unit.keyring.grant(
            key, first.private, member=paper.id, member_public=paper.public, at=now
        )
    await store.close()
    return first.private


async def _carried(url: str, token: str) -> PrivateKey:
    store = open_store(url)
    async with store.reading() as unit:
        found = await unit.invitations.find(token_hash(token), datetime.now(UTC))
        assert await unit.audit_log.verify() is None
    await store.close()
    assert found is not None
    return unwrap_by_token(token, HOTLINE, found.wrapped_grants[HOTLINE, 1])


def test_the_paper_makes_a_link_that_carries_the_key(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DATABASE_URL", "DATA_DIR", "BOT_KEY", "BOT_KEY_BEFORE", "COUNTRY", "ADMIN_URL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    assert main(["init"]) == 0
    url, data = f"sqlite:///{tmp_path / 'data' / 'panoh.sqlite'}", tmp_path / "data"
    identity = new_paper()
    hotline = asyncio.run(_sealed_to(url, data, key_pair(identity).public))
    capsys.readouterr()
    typed = " ".join(groups(identity)).lower()
    monkeypatch.setattr("sys.stdin", io.StringIO(typed))
    assert main(["restore-access"]) == 0
    found = LINK.search(capsys.readouterr().out)
    assert found is not None
    assert asyncio.run(_carried(url, found.group(1))) == hotline
    (tmp_path / "paper").write_text(new_paper())
    assert main(["restore-access", "--identity", "paper"]) == 1
    assert "Nothing is sealed to this key" in capsys.readouterr().err
    for text in ("", typed[:-1]):
        (tmp_path / "paper").write_text(text)
        assert main(["restore-access", "--identity", "paper"]) == 1
        assert "no recovery key" in capsys.readouterr().err
    assert main(["restore-access", "--identity", "nowhere"]) == 1
    assert "cannot be read" in capsys.readouterr().err
