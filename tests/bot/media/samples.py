"""Pictures and voices as phones make them: with where, when and by what they were taken."""

import zlib
from io import BytesIO
from pathlib import Path
from typing import Final

from PIL import Image, ImageCms, PngImagePlugin

PLACE: Final = "38.5598"
VOICE: Final = Path(__file__).with_name("voice.ogg")  # opusenc wrote it, tags and all
XMP: Final = (
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf='
    b'"http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" '
    b'xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="38,33.588N" '
    b'xmlns:dc="http://purl.org/dc/elements/1.1/" dc:creator="Somebody"/>'
    b"</rdf:RDF></x:xmpmeta>"
)
RED, BLUE = (250, 10, 10), (10, 10, 250)


def painted(mode: str = "RGB", size: tuple[int, int] = (120, 80)) -> Image.Image:
    """Red at the left, blue at the right."""
    picture = Image.new("RGB", size, RED)
    picture.paste(BLUE, (size[0] // 2, 0, size[0], size[1]))
    return picture.convert(mode)


def exif(turn: int = 1) -> Image.Exif:
    made = Image.Exif()
    made[0x0112] = turn
    made[0x010F], made[0x0110] = "Maker", "Model of a phone"
    made[0x0132] = "2026:03:02 14:00:00"
    made[0x9286] = "A comment of somebody"
    made[0x8825] = {1: "N", 2: (38.0, 33.0, 35.28), 3: "E", 4: (68.0, 47.0, 13.2)}
    return made


def colours() -> bytes:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def photo(turn: int = 1, size: tuple[int, int] = (120, 80)) -> bytes:
    """A JPEG with GPS, maker, XMP, a comment, a colour profile, a thumbnail, and bytes behind."""
    made = BytesIO()
    painted(size=size).save(
        made,
        "JPEG",
        quality=95,
        exif=exif(turn),
        xmp=XMP,
        comment=b"Written by Somebody",
        icc_profile=colours(),
    )
    return made.getvalue() + b"PK\x03\x04 Somebody hid this behind it"


def png(mode: str = "RGBA") -> bytes:
    notes = PngImagePlugin.PngInfo()
    notes.add_text("Author", "Somebody")
    notes.add_itxt("XML:com.adobe.xmp", XMP.decode())
    made = BytesIO()
    painted(mode).save(made, "PNG", pnginfo=notes, exif=exif(), icc_profile=colours(), dpi=(72, 72))
    return made.getvalue()


def webp() -> bytes:
    made = BytesIO()
    painted().save(made, "WEBP", exif=exif(), xmp=XMP, icc_profile=colours())
    return made.getvalue()


def gif() -> bytes:
    made = BytesIO()
    painted("P").save(made, "GIF", save_all=True, append_images=[painted("P")], comment=b"Somebody")
    return made.getvalue()


def bomb(side: int = 40_000) -> bytes:
    """A PNG of a few kilobytes that unfolds into gigabytes."""

    def chunk(name: bytes, body: bytes) -> bytes:
        told = zlib.crc32(name + body).to_bytes(4, "big")
        return len(body).to_bytes(4, "big") + name + body + told

    head = side.to_bytes(4, "big") * 2 + bytes([8, 2, 0, 0, 0])
    rows = zlib.compress(bytes(4 * 1024 * 1024), 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
