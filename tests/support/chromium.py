"""The Chromium of the tests: found, or installed, or asked for in one sentence."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
# A browser, and letters for Russian and Tajik.
PACKAGES = ("chromium", "fonts-noto-core")
ASK = (
    "The tests need a browser: run `sudo apt-get install --yes " + " ".join(PACKAGES) + "`, "
    "or set CHROMIUM to the Chromium to use."
)


def find_chromium() -> Path | None:
    """The browser that CHROMIUM names, else the first on the path."""
    named = os.environ.get("CHROMIUM")
    candidates = (named,) if named else NAMES
    found = (shutil.which(candidate) for candidate in candidates)
    return next((Path(path) for path in found if path), None)


def main() -> int:
    """Make sure that there is a browser; as root on Debian, by installing it."""
    if find_chromium() is not None:
        return 0
    apt = shutil.which("apt-get")
    if os.geteuid() == 0 and apt is not None and not os.environ.get("CHROMIUM"):
        print("Installing a browser for the tests.", flush=True)
        install = [apt, "install", "--yes", "-qq", "--no-install-recommends", *PACKAGES]
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        for command in ([apt, "update", "-qq"], install):
            subprocess.run(command, check=False, env=quiet, stdout=subprocess.DEVNULL)
        if find_chromium() is not None:
            return 0
    print(ASK, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
