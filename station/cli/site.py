"""`station site`: what the warehouse is called, where it is, and its GS1 company prefix."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING

from station.cli.owner_base import add_base, owner_url
from station.exchange.site import Site, change_site

if TYPE_CHECKING:
    Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]

FIELDS = ("name", "address", "zone", "sscc_prefix")


def add(subparsers: Subparsers) -> None:
    """Add the command `site`."""
    parser = subparsers.add_parser(
        "site", help="the warehouse: name, address, zone, GS1 prefix",
        description="Show the warehouse, or change what is given.")
    parser.add_argument("--name", help="on every paper, and in every command code")
    parser.add_argument("--address", help="of the sender; \\n begins a new line")
    parser.add_argument("--zone", help="such as Europe/Madrid")
    parser.add_argument("--sscc-prefix", metavar="DIGITS", help="the company's GS1 prefix, 7 to 10 digits")
    parser.add_argument("--yes", action="store_true", help="change a prefix that boxes were numbered with")
    add_base(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Show the site as it is afterwards."""
    given = {name: getattr(arguments, name) for name in FIELDS if getattr(arguments, name) is not None}
    if "address" in given:
        given["address"] = given["address"].replace("\\n", "\n").strip()
    with owner_url(arguments) as url:
        before, after = change_site(url, {name: value.strip() for name, value in given.items()}, sure=arguments.yes)
    for line in lines(before, after):
        print(line)
    return 0


def lines(before: Site, after: Site) -> Iterator[str]:
    """The site, and what has to be done after this change."""
    yield f"name         {after.name}"
    yield f"address      {' / '.join(after.address.splitlines()) or '-'}"
    yield f"zone         {after.zone}"
    yield f"SSCC prefix  {after.sscc_prefix or '- (no box can be closed without one)'}"
    yield f"SSCCs given  {after.issued}"
    if after.name != before.name:
        yield ("Start the benches again and print the command codes again (station print commands): they are signed "
               "with the name.")
    elif after.zone != before.zone:
        yield "Start the benches again: they learn the zone at their start."
