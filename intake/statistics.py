"""What may be shown of a count: small cells hidden, the others rounded. No number, no person."""

from collections.abc import Mapping


def disclose(cells: Mapping[str, int], *, least: int, base: int) -> dict[str, int | None]:
    """Cells of one table whose sum may be known. None is hidden; 0 stays.

    A number from 1 to `least` - 1 is hidden. One hidden cell alone could be worked out from the
    sum, so the smallest of the others goes with it. The rest is rounded to the nearest `base`,
    each by itself.
    """
    hidden = {name for name, number in cells.items() if 0 < number < least}
    if len(hidden) == 1:
        others = [name for name, number in cells.items() if number >= least]
        hidden |= set(sorted(others, key=lambda name: (cells[name], name))[:1])
    return {
        name: None if name in hidden else rounded(number, base) for name, number in cells.items()
    }


def rounded(number: int, base: int) -> int:
    """To the nearest multiple, a half upwards."""
    return (number + base // 2) // base * base
