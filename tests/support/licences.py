"""NOTICE: under which licence each library stands that the product runs with."""

import re
import sys
from importlib.metadata import PackageMetadata, distributions
from pathlib import Path

HOUSE = Path(__file__).parents[2]
LOCK = HOUSE / "requirements" / "run.lock"
NOTICE = HOUSE / "NOTICE"
HEAD = """\
Panoh
Copyright 2026 The Panoh authors

Licensed under the Apache License, Version 2.0 (see LICENSE).

admin/common_passwords.txt holds the list of common passwords that Django publishes, BSD-3-Clause,
Copyright (c) Django Software Foundation and individual contributors; its licence lies beside it.

Panoh runs with the libraries below. None of them is part of this repository: they are installed
as their authors publish them, each under its own licence. python-telegram-bot is used as
installed and never copied, as the LGPL asks.

"""
# What a classifier or an old free text calls a licence, by its SPDX name.
_SPDX = {
    "Apache 2.0": "Apache-2.0",
    "Apache License, Version 2.0": "Apache-2.0",
    "Apache Software License": "Apache-2.0",
    "BSD License": "BSD-3-Clause",
    "MIT License": "MIT",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "Python Software Foundation License": "PSF-2.0",
}

# Those that say it in a file of theirs only.
_BY_FILE = {"pyrage": "MIT"}


def notice() -> str:
    """What NOTICE must say, by what is installed."""
    return HEAD + "".join(f"{name:<28}{licence}\n" for name, licence in licences().items())


def licences() -> dict[str, str]:
    """The licence of each library that the lock pins and this machine has installed."""
    pinned = {canonical(name) for name in re.findall(r"(?m)^([\w.-]+)==", LOCK.read_text())}
    found = {canonical(each.metadata["Name"]): each.metadata for each in distributions()}
    return {name: _licence(found[name]) for name in sorted(pinned & found.keys())}


def canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _licence(metadata: PackageMetadata) -> str:
    if "License-Expression" in metadata:
        return metadata["License-Expression"]
    classified = [
        entry.rpartition(" :: ")[2]
        for entry in metadata.get_all("Classifier", [])
        if entry.startswith("License :: ") and entry != "License :: OSI Approved"
    ]
    said = classified or [(metadata["License"] or _BY_FILE[metadata["Name"]]).partition("\n")[0]]
    return " AND ".join(_SPDX.get(name, name) for name in said)


if __name__ == "__main__":
    sys.stdout.write(notice())
