"""The hotline's private key while nobody has signed up yet: a file for its owner's eyes alone."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from intake_store.keys import fingerprint, key_pair_of
from intake_store.sealing import PrivateKey, PublicKey

_NAME: Final = "first-key-"


@dataclass(frozen=True, slots=True, repr=False)
class FirstKey:
    path: Path
    private: PrivateKey

    def forget(self) -> None:
        """Overwritten before it is removed: after the operator's grant has been committed."""
        with self.path.open("r+b") as file:
            file.write(bytes(self.path.stat().st_size))
            file.flush()
            os.fsync(file.fileno())
        self.path.unlink()


def write(data_dir: Path, private: PrivateKey) -> FirstKey:
    public = key_pair_of(private).public
    path = data_dir / f"{_NAME}{fingerprint(public)}"
    handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with os.fdopen(handle, "w") as file:
        file.write(private.hex())
        file.flush()
        os.fsync(file.fileno())
    return FirstKey(path, private)


def find(data_dir: Path, public: PublicKey) -> FirstKey | None:
    """The file that belongs to this public key, if it still lies there."""
    path = data_dir / f"{_NAME}{fingerprint(public)}"
    try:
        return FirstKey(path, PrivateKey(bytes.fromhex(path.read_text())))
    except FileNotFoundError:
        return None
