"""What may be asked of the store on the command line, and how."""

from argparse import ArgumentParser
from collections.abc import Mapping


def parser(commands: Mapping[str, object]) -> ArgumentParser:
    """A verb for each command; its docstring says what it does."""
    made = ArgumentParser(prog="python -m intake_store")
    verbs = made.add_subparsers(dest="verb", required=True, metavar=" | ".join(commands))
    of = {
        verb: verbs.add_parser(verb, help=command.__doc__, description=command.__doc__)
        for verb, command in commands.items()
    }
    of["reconcile"].add_argument(
        "--write-off", action="store_true", help="count as lost what is missing, once it was seen"
    )
    of["recovery-key"].add_argument("--to", required=True, metavar="FILE")
    of["backup"].add_argument("--to", required=True, metavar="FILE")
    of["backup"].add_argument(
        "--recipient", required=True, action="append", metavar="AGE1…", help="may be given again"
    )
    of["restore"].add_argument("--from", required=True, metavar="FILE")
    of["restore"].add_argument("--identity", required=True, metavar="FILE")
    of["restore"].add_argument(
        "--erasures", metavar="FILE", help="one more list; the newest is the bots'"
    )
    of["restore"].add_argument(
        "--without-erasures",
        action="store_true",
        help="the list is lost: cases that were erased since come back",
    )
    return made
