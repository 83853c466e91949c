"""What the tests need of the machine: found, or installed, or asked for in one sentence."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
# A browser, and letters for Russian and Tajik.
BROWSER = ("chromium", "fonts-noto-core")
# What stands before the product, and what starts it: the files of deploy/ are tried with them.
PROGRAMS = {"nginx": "nginx-light", "systemd-analyze": "systemd"}
ASK = "The tests need {}: `sudo apt-get install --yes {}`, or CHROMIUM names the browser to use."


def find_chromium() -> Path | None:
    """The browser that CHROMIUM names, else the first on the path."""
    named = os.environ.get("CHROMIUM")
    candidates = (named,) if named else NAMES
    found = (shutil.which(candidate) for candidate in candidates)
    return next((Path(path) for path in found if path), None)


def find_program(name: str) -> Path | None:
    """Also where only root looks."""
    found = shutil.which(name, path=f"{os.environ.get('PATH', '')}:/usr/sbin")
    return Path(found) if found else None


def missing() -> list[str]:
    """The packages that would bring what is not here."""
    browser = BROWSER if find_chromium() is None else ()
    others = (package for name, package in PROGRAMS.items() if find_program(name) is None)
    return [*browser, *others]


def main() -> int:
    """Make sure that all of it is there; as root on Debian, by installing it."""
    packages = missing()
    if not packages:
        return 0
    apt = shutil.which("apt-get")
    if os.geteuid() == 0 and apt is not None:
        print(f"Installing for the tests: {' '.join(packages)}.", flush=True)
        install = [apt, "install", "--yes", "-qq", "--no-install-recommends", *packages]
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        for command in ([apt, "update", "-qq"], install):
            subprocess.run(command, check=False, env=quiet, stdout=subprocess.DEVNULL)
        packages = missing()
        if not packages:
            return 0
    names = " ".join(packages)
    print(ASK.format(names, names), file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
