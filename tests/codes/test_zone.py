"""In which zone this PC is, wherever it is written."""

from __future__ import annotations

from pathlib import Path

from station.clock import zone_here


def test_the_environment_wins_over_what_is_written(tmp_path: Path) -> None:
    (tmp_path / "timezone").write_text("Europe/Madrid\n", "utf-8")
    assert zone_here({"TZ": ":America/Sao_Paulo"}, tmp_path) == "America/Sao_Paulo"
    assert zone_here({}, tmp_path) == "Europe/Madrid"


def test_a_link_to_the_zones_file_is_followed(tmp_path: Path) -> None:
    zones = tmp_path / "zoneinfo" / "Europe"
    zones.mkdir(parents=True)
    (zones / "Lisbon").touch()
    (tmp_path / "localtime").symlink_to(zones / "Lisbon")
    assert zone_here({}, tmp_path) == "Europe/Lisbon"


def test_what_names_no_zone_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "timezone").write_text("/etc/localtime", "utf-8")
    assert zone_here({"TZ": "EST5EDT,M3.2.0,M11.1.0"}, tmp_path) == "UTC"
    assert zone_here({"TZ": "../../etc/passwd"}, tmp_path) == "UTC"
