"""What a bench is told by its people: `station.toml` and the environment, as frozen values, all checked at start.

The file is `$STATION_SETTINGS`, else `station.toml` in the program's folder (`$STATION_HOME`, else the user's
data folder), else `/etc/station/station.toml`; with none of them everything has its default. A single value may
come from the environment instead: `STATION_BENCH_NAME` is `name` in `[bench]`. docs/guide/settings.md has them all.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal, Self
from urllib.parse import urlsplit

from platformdirs import user_data_path
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError, model_validator
from pydantic_core import ErrorDetails

from station.errors import SettingsError
from station.sentences import Sentence, say

FILE = "station.toml"
FOR_ALL = Path("/etc/station") / FILE
ENVIRONMENT = "STATION_"

class _Refused(ValueError):
    """Carries the sentence through pydantic, which keeps only ValueErrors."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence


def _address(*schemes: str, needed: bool = True) -> AfterValidator:
    """An address as `scheme://…` with one of `schemes`; what stands behind is the device's own business."""

    def check(text: str) -> str:
        if (text or needed) and ("://" not in text or urlsplit(text).scheme not in schemes):
            raise _Refused(say("begin it with {schemes}", schemes=", ".join(f"{scheme}://" for scheme in schemes)))
        return text

    return AfterValidator(check)


Text = Annotated[str, Field(min_length=1, max_length=60)]
ScannerAddress = Annotated[str, _address(
    "serial", "keyboard", "hidpos", "sim", "rfid+serial", "rfid+tcp", "rfid+sim")]
PrinterAddress = Annotated[str, _address("tcp", "usb", "serial", "spooler", "pdf", "sim")]
ScaleAddress = Annotated[str, _address("serial", "hid", "sim", needed=False)]
PhotoAddress = Annotated[str, _address("camera", "watch", "file", "sim", needed=False)]
DatabaseUrl = Annotated[str, _address("postgresql", "postgres", needed=False)]


class _Section(BaseModel):
    """A part of the settings: frozen, and nothing in it that we do not know."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)


class BenchSettings(_Section):
    """Which bench this is, and how it speaks. `theme` "system" follows the desktop; `screen_dpi` 0: as Qt says.

    `site` names the warehouse in a base that is made now; afterwards `station site --name` does. `call` is whom to
    call while the database is away.
    """

    name: Text = "BENCH-1"
    mode: Literal["receiving", "storing", "packing", "returns", "counting", "audit"] = "packing"
    site: Text = "Warehouse"
    call: Annotated[str, Field(max_length=40)] = ""
    language: Literal["en", "es", "pt_BR"] = "en"
    theme: Literal["system", "light", "dark"] = "system"
    screen_dpi: Annotated[int, Field(ge=0, le=1000)] = 0
    volume_percent: Annotated[int, Field(ge=0, le=100)] = 80


class DatabaseSettings(_Section):
    """`url` empty: the embedded PostgreSQL of this machine, run with `binaries` where that names a folder."""

    url: DatabaseUrl = ""
    binaries: Path | None = None


class ScannerSettings(_Section):
    name: Text
    address: ScannerAddress


class PrinterSettings(_Section):
    """`role`: "label" for thermal labels, "papers" for sheets."""

    role: Literal["label", "papers"]
    address: PrinterAddress


class ScaleSettings(_Section):
    """`address` empty: no scale. What a parcel may weigh is the client's rule."""

    address: ScaleAddress = ""


class PackingSettings(_Section):
    """How this packing bench works; what must be weighed, photographed or may be swapped, client and SKU say."""

    ship_on_scan_back: bool = False
    lease_minutes: Annotated[int, Field(ge=1, le=1440)] = 30


class PhotoSettings(_Section):
    """`address` empty: no camera, unless `folder` names one that another program fills: new JPEG files in it are
    the photos. `shared` is a folder of all PCs: each bench copies its photos there, supervisors look there."""

    folder: Path | None = None
    address: PhotoAddress = ""
    shared: Path | None = None

    @model_validator(mode="after")
    def _one_of_them(self) -> Self:
        if self.folder and self.address:
            raise _Refused(say("name the folder or the address, not both"))
        return self

    @property
    def source(self) -> str:
        """The address to open, or ""."""
        return self.address or (f"watch://{self.folder}" if self.folder else "")


Weight = Annotated[int, Field(ge=0, le=1000)]
Step = Annotated[int, Field(ge=1, le=100)]


class AdviceSettings(_Section):
    """How the policy advisor weighs what it knows of a SKU, and from which score it proposes which policy.

    docs/decisions/0010-policy-advice.md argues the defaults.
    """

    days: Annotated[int, Field(ge=1, le=3660)] = 365
    weight_value: Weight = 50
    weight_returns: Weight = 20
    weight_warranty: Weight = 15
    weight_exceptions: Weight = 15
    outbound_from: Step = 20
    inbound_outbound_from: Step = 40
    every_touch_from: Step = 60

    @model_validator(mode="after")
    def _rises(self) -> Self:
        if not self.outbound_from <= self.inbound_outbound_from <= self.every_touch_from:
            raise _Refused(say("let the steps rise: outbound, inbound_outbound, every_touch"))
        return self


class Settings(_Section):
    """Everything, checked. `home` is the program's folder: journal, embedded base, photos waiting to be sent."""

    home: Path
    bench: BenchSettings = BenchSettings()
    database: DatabaseSettings = DatabaseSettings()
    scanners: tuple[ScannerSettings, ...] = ()
    printers: tuple[PrinterSettings, ...] = ()
    scale: ScaleSettings = ScaleSettings()
    packing: PackingSettings = PackingSettings()
    photos: PhotoSettings = PhotoSettings()
    advice: AdviceSettings = AdviceSettings()

    @property
    def own_photos(self) -> Path:
        """Where this PC keeps what it took."""
        return self.home / "photos"

    @property
    def all_photos(self) -> Path:
        """Where to look for anybody's."""
        return self.photos.shared or self.own_photos

    @model_validator(mode="after")
    def _devices_once(self) -> Self:
        names = [scanner.name for scanner in self.scanners]
        roles: list[str] = [printer.role for printer in self.printers]
        for one in (*names, *roles):
            if names.count(one) > 1 or roles.count(one) > 1:
                raise _Refused(say("name {device} once only", device=one))
        return self


def load(file: Path | None = None, *, environment: Mapping[str, str] = os.environ) -> Settings:
    """Read and check everything. Raises SettingsError naming the file, the key, what is wrong and what to do."""
    home = home_folder(environment)
    path = file or _found(home, environment)
    told = _read(path) if path is not None else {}
    source = str(path) if path is not None else say("the environment")
    overlaid = _overlaid(told, environment)
    overlaid.setdefault("home", str(home))
    try:
        settings = Settings.model_validate(overlaid)
    except ValidationError as error:
        raise SettingsError(_sentence(error.errors()[0], source)) from error
    if path is not None:
        _keep_secrets(path, told)
    return settings


def home_folder(environment: Mapping[str, str] = os.environ) -> Path:
    """The program's folder: `$STATION_HOME`, else the user's data folder."""
    named = environment.get("STATION_HOME")
    return Path(named).expanduser().absolute() if named else user_data_path("station", appauthor=False)


def _found(home: Path, environment: Mapping[str, str]) -> Path | None:
    if named := environment.get("STATION_SETTINGS"):
        return Path(named).expanduser()
    return next((path for path in (home / FILE, FOR_ALL) if path.is_file()), None)


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except OSError as error:
        raise SettingsError(say("Put the settings where they can be read: {file} cannot be opened ({reason}).",
                                file=str(path), reason=error.strerror or str(error))) from error
    except ValueError as error:   # not TOML, or not UTF-8
        raise SettingsError(say("Correct {file}: it is not a settings file ({reason}).",
                                file=str(path), reason=str(error))) from error


def _overlaid(told: dict[str, Any], environment: Mapping[str, str]) -> dict[str, Any]:
    """`told` with the single values that the environment sets. A misspelt name is refused as in the file."""
    merged = {name: dict(part) if isinstance(part, dict) else part for name, part in told.items()}
    for section, field in Settings.model_fields.items():
        prefix = f"{ENVIRONMENT}{section.upper()}_"
        for name, value in environment.items():
            part = merged.setdefault(section, {}) if name.startswith(prefix) else None
            if isinstance(part, dict) and isinstance(field.default, _Section):
                part[name.removeprefix(prefix).lower()] = value
    return merged


def _keep_secrets(path: Path, told: Mapping[str, Any]) -> None:
    """Refuse a file that others may read when it holds a password."""
    url = str(told.get("database", {}).get("url", ""))
    secret = urlsplit(url).password or "password=" in url
    if secret and os.name == "posix" and path.stat().st_mode & 0o077:
        raise SettingsError(say("Run chmod 600 {file}: it holds a secret and others may read it.", file=str(path)))


def _sentence(error: ErrorDetails, source: str | Sentence) -> Sentence:
    key = _key(error["loc"])
    kind = error["type"]
    if kind == "extra_forbidden":
        return say("Remove or correct {key} in {file}: there is no such setting.", key=key, file=source)
    if kind == "missing":
        return say("Add {key} to {file}: it is needed.", key=key, file=source)
    return say("Correct {key} in {file}: {problem}.", key=key, file=source, problem=_problem(error))


def _problem(error: ErrorDetails) -> Sentence:
    facts = error.get("ctx", {})
    refused = facts.get("error")
    if isinstance(refused, _Refused):
        return refused.sentence
    known = _shape(error["type"].partition("_")[0], _key(error["loc"]))
    return known or _range(facts) or say("it is {problem}", problem=str(error["msg"]))


def _shape(kind: str, key: str) -> Sentence | None:
    match kind:
        case "bool":
            return say("write true or false")
        case "int" | "decimal":
            return say("write a number")
        case "tuple":
            return say("write it as [[{section}]], once for each device", section=key)
        case "model":
            return say("write it as a section, [{section}]", section=key)
    return None


def _range(facts: Mapping[str, Any]) -> Sentence | None:
    if "expected" in facts:
        return say("choose one of {choices}", choices=str(facts["expected"]).replace("'", ""))
    if "ge" in facts:
        return say("the least is {least}", least=str(facts["ge"]))
    if "le" in facts:
        return say("the most is {most}", most=str(facts["le"]))
    return None


def _key(path: tuple[str | int, ...]) -> str:
    """("scanners", 1, "address") as a person counts: scanners 2 address."""
    return " ".join(str(step + 1) if isinstance(step, int) else step for step in path) or FILE
