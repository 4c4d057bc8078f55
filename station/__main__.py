"""`station` and `python -m station`. A bundle's `station -m station.…` runs one module, as Python itself would."""

from __future__ import annotations

import runpy
import sys

from station import cli

OWN_MODULES = ("station.models.", "station.cli.measure_ready")


def main() -> None:
    """Run the command line and leave with its exit code."""
    words = sys.argv[1:]
    if len(words) > 1 and words[0] == "-m" and words[1].startswith(OWN_MODULES):
        sys.argv = words[1:]
        runpy.run_module(words[1], run_name="__main__")
        return
    sys.exit(cli.run(words))


if __name__ == "__main__":
    main()
