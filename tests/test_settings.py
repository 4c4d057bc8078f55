"""Settings are checked whole at start, and what is wrong is said in one sentence."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

import pytest
from pydantic import ValidationError

from station.errors import SettingsError
from station.settings import Settings, load


def written(folder: Path, text: str, mode: int = 0o600) -> Path:
    path = folder / "station.toml"
    path.write_text(text, "utf-8")
    path.chmod(mode)
    return path


def test_without_a_file_everything_has_its_default(tmp_path: Path) -> None:
    settings = load(environment={"STATION_HOME": str(tmp_path)})
    assert settings == Settings(home=tmp_path)
    assert settings.database.url == ""


def test_the_sample_is_valid_and_shows_the_defaults() -> None:
    sample = load(Path(str(files("resources") / "samples" / "station.toml")), environment={})
    plain = load(environment={"STATION_SETTINGS": str(files("resources") / "samples" / "station.toml")})
    assert sample == plain
    assert sample.bench.mode == "packing"
    assert (sample.bench.site, sample.bench.call) == ("Warehouse", "Iris Campo, 555 0117")
    assert [printer.role for printer in sample.printers] == ["label", "papers"]


def test_the_programs_folder_is_where_its_file_is_looked_for(tmp_path: Path) -> None:
    written(tmp_path, '[bench]\nname = "PACK-07"')
    assert load(environment={"STATION_HOME": str(tmp_path)}).bench.name == "PACK-07"


def test_the_environment_wins_over_the_file(tmp_path: Path) -> None:
    path = written(tmp_path, '[bench]\nname = "PACK-07"\nvolume_percent = 10')
    settings = load(path, environment={"STATION_BENCH_NAME": "PACK-08", "STATION_PACKING_SHIP_ON_SCAN_BACK": "true"})
    assert (settings.bench.name, settings.bench.volume_percent) == ("PACK-08", 10)
    assert settings.packing.ship_on_scan_back is True


def test_values_are_frozen(tmp_path: Path) -> None:
    with pytest.raises(ValidationError, match="frozen"):
        load(environment={"STATION_HOME": str(tmp_path)}).bench.name = "OTHER"


@pytest.mark.parametrize(("text", "sentence"), [
    ("[bench]\nnmae = 'X'", "Remove or correct bench nmae in {file}: there is no such setting."),
    ("[benhc]\nname = 'X'", "Remove or correct benhc in {file}: there is no such setting."),
    ("[bench]\nmode = 'parking'",
     "Correct bench mode in {file}: choose one of receiving, storing, packing, returns, counting or audit."),
    ("[bench]\nscreen_dpi = 'big'", "Correct bench screen_dpi in {file}: write a number."),
    ("[bench]\nvolume_percent = 101", "Correct bench volume_percent in {file}: the most is 100."),
    ("[packing]\nlease_minutes = 0", "Correct packing lease_minutes in {file}: the least is 1."),
    ("[packing]\nship_on_scan_back = 'maybe'", "Correct packing ship_on_scan_back in {file}: write true or false."),
    ("[[scanners]]\nname = 'hand'", "Add scanners 1 address to {file}: it is needed."),
    ("[[scanners]]\nname = 'a'\naddress = 'sim://'\n[[scanners]]\nname = 'b'\naddress = 'COM3'",
     "Correct scanners 2 address in {file}: begin it with serial://, keyboard://, hidpos://, sim://, "
     "rfid+serial://, rfid+tcp://, rfid+sim://."),
    ("[photos]\nfolder = '/a'\naddress = 'camera://0'",
     "Correct photos in {file}: name the folder or the address, not both."),
    ("[scanners]\nname = 'hand'", "Correct scanners in {file}: write it as [[scanners]], once for each device."),
    ("[[printers]]\nrole = 'label'\naddress = 'sim://'\n[[printers]]\nrole = 'label'\naddress = 'sim://'",
     "Correct station.toml in {file}: name label once only."),
    ("[scale]\nrequired = true", "Remove or correct scale required in {file}: there is no such setting."),
    ("[packing]\nphoto = 'required'", "Remove or correct packing photo in {file}: there is no such setting."),
    ("[codes]\ncommand_key = 'sixteen characters'",
     "Remove or correct codes in {file}: there is no such setting."),
    ("[database]\nurl = 'mysql://db/x'", "Correct database url in {file}: begin it with postgresql://, postgres://."),
    ("bench = 3", "Correct bench in {file}: write it as a section, [bench]."),
])
def test_what_is_wrong_is_said_with_file_and_key(tmp_path: Path, text: str, sentence: str) -> None:
    path = written(tmp_path, text)
    with pytest.raises(SettingsError) as refused:
        load(path, environment={})
    assert str(refused.value) == sentence.format(file=path)


def test_a_misspelt_name_in_the_environment_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="Remove or correct bench nmae in the environment"):
        load(environment={"STATION_HOME": str(tmp_path), "STATION_BENCH_NMAE": "X"})


def test_a_file_that_is_not_toml_is_named(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"Correct .*station.toml: it is not a settings file"):
        load(written(tmp_path, "name: PACK-07"), environment={})


def test_a_file_that_is_named_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="cannot be opened"):
        load(environment={"STATION_SETTINGS": str(tmp_path / "none.toml")})


@pytest.mark.parametrize("secret", [
    "[database]\nurl = 'postgresql://bench:word@db/station'",
    "[database]\nurl = 'postgresql://db/station?user=bench&password=word'",
])
def test_a_secret_that_others_may_read_is_refused(tmp_path: Path, secret: str) -> None:
    """Fails without _keep_secrets."""
    load(written(tmp_path, secret), environment={})
    with pytest.raises(SettingsError, match="Run chmod 600"):
        load(written(tmp_path, secret, mode=0o640), environment={})


def test_a_file_without_a_secret_may_be_open(tmp_path: Path) -> None:
    load(written(tmp_path, "[database]\nurl = 'postgresql://db/station'", mode=0o644), environment={})


@pytest.mark.parametrize(("said", "source"), [
    ("", ""), ("folder = '/in'", "watch:///in"), ("address = 'camera://0'", "camera://0"),
])
def test_photos_come_from_a_folder_or_an_address(tmp_path: Path, said: str, source: str) -> None:
    file = tmp_path / "station.toml"
    file.write_text(f"[photos]\n{said}\n")
    assert load(file, environment={}).photos.source == source
