"""Printers that cannot say what became of a paper: folders and spoolers. They never claim that it was printed."""

from __future__ import annotations

from pathlib import Path

import pytest

from station.devices.folder_printer import FolderPrinter, safe_stem
from station.devices.printer import Fate, PrinterFault
from station.devices.simulated import SimulatedPapers
from station.devices.spooled_printer import CupsPrinter, clean_title

PAPER = b"%PDF-1.7 paper"


def test_a_folder_keeps_every_paper_and_only_this_user_may_read_it(tmp_path: Path) -> None:
    printer = FolderPrinter("papers", tmp_path / "new" / "papers")
    assert [printer.print(PAPER, "Packing list 1009").fate for _ in range(2)] == [Fate.SENT_UNCONFIRMED] * 2
    files = sorted((tmp_path / "new" / "papers").iterdir())
    assert [file.read_bytes() for file in files] == [PAPER, PAPER]
    assert {file.stat().st_mode & 0o777 for file in files} == {0o600}
    assert all(file.name.endswith("-Packing-list-1009.pdf") for file in files)


@pytest.mark.parametrize("title", ["../../etc/passwd", "/abs", ".hidden", "a\x00b", "名前", "", "-" * 99, "con:$(rm)"])
def test_a_strange_title_stays_in_its_folder(tmp_path: Path, title: str) -> None:
    FolderPrinter("papers", tmp_path / "in", media="zpl").print(PAPER, title)
    files = list(tmp_path.rglob("*.zpl"))
    assert [file.parent for file in files] == [tmp_path / "in"]
    assert len(safe_stem(title)) <= 60


def test_a_folder_that_cannot_be_written_is_a_certain_failure(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    outcome = FolderPrinter("papers", tmp_path / "file" / "in").print(PAPER, "x")
    assert (outcome.fate, outcome.status.fault) == (Fate.FAILED, PrinterFault.AWAY)
    assert "cannot be written" in str(outcome.status.sentence)


def commands(folder: Path, lp: str, lpstat: str = "exit 0") -> str:
    """Real commands of the names of CUPS', which do what the test says."""
    for name, script in (("lp", lp), ("lpstat", lpstat)):
        file = folder / name
        file.write_text(f"#!/bin/sh\n{script}\n")
        file.chmod(0o700)
    return str(folder)


def test_the_spooler_gets_the_job_raw_and_its_title_as_one_argument(tmp_path: Path) -> None:
    where = commands(tmp_path, f'printf "%s\\n" "$@" > {tmp_path}/arguments; cat > {tmp_path}/job')
    printer = CupsPrinter("labels", "ZEBRA", media="zpl", commands=where)
    outcome = printer.print(b"^XA^XZ", '"; rm -rf $HOME\n -o')
    assert outcome.fate is Fate.SENT_UNCONFIRMED
    assert (tmp_path / "job").read_bytes() == b"^XA^XZ"
    arguments = (tmp_path / "arguments").read_text().splitlines()
    assert arguments == ["-d", "ZEBRA", "-o", "raw", "-t", '"; rm -rf $HOME  -o']


def test_a_pdf_goes_through_the_spoolers_filters(tmp_path: Path) -> None:
    where = commands(tmp_path, f'printf "%s\\n" "$@" > {tmp_path}/arguments')
    CupsPrinter("papers", "OFFICE", commands=where).print(PAPER, "x")
    assert "raw" not in (tmp_path / "arguments").read_text()


def test_what_the_spooler_refused_was_not_printed(tmp_path: Path) -> None:
    where = commands(tmp_path, 'echo "lp: no such queue" >&2; exit 1')
    outcome = CupsPrinter("papers", "OFFICE", commands=where).print(PAPER, "x")
    assert outcome.fate is Fate.FAILED
    assert "lp: no such queue" in str(outcome.status.sentence)


def test_a_pc_without_spooler_says_so(tmp_path: Path) -> None:
    printer = CupsPrinter("papers", "OFFICE", commands=str(tmp_path))
    assert printer.print(PAPER, "x").fate is Fate.FAILED
    assert printer.status().fault is PrinterFault.AWAY


def test_a_stopped_queue_is_paused(tmp_path: Path) -> None:
    where = commands(tmp_path, "exit 0", 'echo "printer OFFICE disabled since Mon"')
    assert CupsPrinter("papers", "OFFICE", commands=where).status().fault is PrinterFault.PAUSED


def test_an_unknown_queue_is_named(tmp_path: Path) -> None:
    status = CupsPrinter("papers", "OFFICE", commands=commands(tmp_path, "exit 0", "exit 1")).status()
    assert "OFFICE" in str(status.sentence)


def test_a_title_is_never_empty_and_never_long() -> None:
    assert clean_title("\r\n") == "station"
    assert len(clean_title("x" * 500)) == 80


def test_simulated_papers_are_kept_and_unconfirmed_like_real_ones() -> None:
    printer = SimulatedPapers("papers")
    assert printer.print(PAPER, "x").fate is Fate.SENT_UNCONFIRMED
    printer.fault = PrinterFault.PAPER_OUT
    assert printer.print(PAPER, "y").fate is Fate.FAILED
    assert (printer.jobs, printer.titles) == ([PAPER], ["x"])
