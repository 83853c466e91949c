"""One core for the program, and another one for the load and for a database server beside it."""

import os
import sys


def divide() -> int | None:
    """The program's core; this process, and what it starts itself, goes to another one.

    None: there is one core only, and all share it.
    """
    cores = sorted(os.sched_getaffinity(0))
    if len(cores) == 1:
        print("Program and load share one core: the figures are too low.", file=sys.stderr)
        return None
    os.sched_setaffinity(0, {cores[-1]})
    return cores[0]
