"""What a request for room and a hand-over are called over the telephone: never a ticket's name."""

from uuid import UUID


def reference(id_: UUID) -> str:
    """`R-1A2B-3C4D`: the same for the hotline and the agency, and it leads nowhere else."""
    digits = id_.hex[:8].upper()
    return f"R-{digits[:4]}-{digits[4:]}"
