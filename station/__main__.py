"""`station` and `python -m station`. A bundle's `station -m station.…` runs one module, as Python itself would."""

from __future__ import annotations

import os
import runpy
import sys

from station import cli

OWN_MODULES = ("station.models.", "station.cli.measure_ready")
NOBODY_READS = 141    # what a shell says of a program that wrote to nobody


def main() -> None:
    """Leave with the exit code of the command line. Whoever reads may stop: `station advise | head` is no fault."""
    words = sys.argv[1:]
    if len(words) > 1 and words[0] == "-m" and words[1].startswith(OWN_MODULES):
        sys.argv = words[1:]
        runpy.run_module(words[1], run_name="__main__")
        return
    try:
        try:
            sys.exit(cli.run(words))
        finally:
            if sys.stdout is not None:    # a windowed program on Windows has none
                sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())    # Python flushes once more when it leaves
        sys.exit(NOBODY_READS)


if __name__ == "__main__":
    main()
