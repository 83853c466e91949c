"""The second tool: what ExifTool still finds in a file that is said to be clean."""

import json
import subprocess
from pathlib import Path
from typing import Final

# What a file says by being a file of its kind: measures, and how its pixels and sounds are packed.
_NAMES: Final = """
    SourceFile ExifToolVersion FileName Directory FileSize FileModifyDate FileAccessDate
    FileInodeChangeDate FilePermissions FileType FileTypeExtension MIMEType ImageWidth ImageHeight
    ImageSize Megapixels EncodingProcess BitsPerSample ColorComponents YCbCrSubSampling JFIFVersion
    ResolutionUnit XResolution YResolution BitDepth ColorType Compression Filter Interlace
    OpusVersion AudioChannels SampleRate OutputGain
"""
_OF_THE_KIND: Final = frozenset(_NAMES.split())


def told(file: Path) -> dict[str, object]:
    """All that it finds, unknown tags included. `apt install libimage-exiftool-perl` brings it."""
    found = subprocess.run(
        ["exiftool", "-json", "-a", "-u", "-ee", str(file)],  # noqa: S607
        check=True,
        capture_output=True,
    )
    tags: dict[str, object] = json.loads(found.stdout)[0]
    return tags


def left(body: bytes, folder: Path) -> dict[str, object]:
    """What it finds that is more than a file of its kind must say."""
    file = folder / "looked-at"
    file.write_bytes(body)
    return {
        name: value
        for name, value in told(file).items()
        if name not in _OF_THE_KIND and value != ""
    }
