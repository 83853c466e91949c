"""A picture painted anew: what is seen stays; where, when and by what it was taken does not."""

from io import BytesIO
from typing import Final

from PIL import Image, ImageOps

READ: Final = ("JPEG", "PNG", "WEBP", "GIF")
LONGEST_SIDE: Final = 2048  # pixels of what is kept
MOST_PIXELS: Final = 40_000_000
_QUALITY: Final = 85


class NotAPicture(Exception):
    """None that we read, or one that is broken. Says nothing of what it was."""


class TooManyPixels(Exception):
    """A small file may unfold into more than a machine holds."""


def prepare() -> None:
    """Have everything loaded that reading takes: later no file may be opened."""
    Image.init()
    Image.MAX_IMAGE_PIXELS = MOST_PIXELS


def repainted(file: bytes, most_pixels: int = MOST_PIXELS) -> tuple[str, bytes]:
    """Media type and bytes. Raises NotAPicture, TooManyPixels, and MemoryError under a limit.

    The pixels are copied to an empty sheet, turned as the camera noted: EXIF, XMP, comments,
    colour profile, thumbnails, further frames and what is glued behind are not on it.
    """
    turned = _read(file, most_pixels)
    clear = turned.mode in {"LA", "PA", "RGBA"} or "transparency" in turned.info
    mode = "RGBA" if clear else "RGB"
    sheet = Image.new(mode, turned.size)
    sheet.paste(turned.convert(mode))
    written = BytesIO()
    if clear:
        sheet.save(written, "PNG", optimize=False)
        return "image/png", written.getvalue()
    sheet.save(written, "JPEG", quality=_QUALITY)
    return "image/jpeg", written.getvalue()


def _read(file: bytes, most_pixels: int) -> Image.Image:
    try:
        with Image.open(BytesIO(file), formats=READ) as found:
            if found.width * found.height <= most_pixels:
                found.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
                found.load()
                return _turned(_smaller(found))
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        pass  # said below
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 - a broken picture raises whatever its reader likes
        raise NotAPicture from None
    raise TooManyPixels


def _smaller(picture: Image.Image) -> Image.Image:
    """In colours that can be scaled. What is small enough stays as large as it is."""
    if picture.mode not in {"RGB", "RGBA", "L", "LA"}:
        clear = "transparency" in picture.info or picture.mode == "PA"
        picture = picture.convert("RGBA" if clear else "RGB")
    picture.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    return picture


def _turned(picture: Image.Image) -> Image.Image:
    """As the camera noted, where its note can be read."""
    try:
        return ImageOps.exif_transpose(picture)
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 - a note that is broken raises whatever its reader likes
        return picture
