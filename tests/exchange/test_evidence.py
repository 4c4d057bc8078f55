"""Evidence packs: everything of one client's order, unit or return, nothing of anybody else's, and all of it proved."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest

from station.cli import run
from station.errors import DocumentRefused
from station.exchange.evidence import Lacking, Part, Wanted, safe_name, write_pack
from station.labels.pdf import text_of
from station.models.embedded import Lease
from station.paper_evidence import evidence_pack
from station.sentences import say
from station.views.translation import Translator
from tests.exchange.evidence_base import ABSENT, PHOTO, DemoBase, demo_base

KEPT = hashlib.sha256(PHOTO).hexdigest()


@pytest.fixture(scope="module")
def demo(server: Lease, maintenance: psycopg.Connection, lived: str) -> Iterator[DemoBase]:
    with demo_base(server, maintenance, lived, KEPT) as base:
        yield base


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    folder.mkdir()
    (folder / f"{KEPT}.jpg").write_bytes(PHOTO)
    return folder


def files(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as pack:
        return {name: pack.read(name) for name in pack.namelist()}


def rows(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"))))


def named(found: dict[str, bytes], end: str) -> bytes:
    return next(data for name, data in found.items() if name.endswith(end))


@pytest.mark.parametrize("what", ["order", "unit", "rma"])
def test_a_pack_has_history_photos_weights_papers_scans_and_sums_that_hold(
    demo: DemoBase, photos: Path, tmp_path: Path, what: str,
) -> None:
    name = {"order": demo.order, "unit": demo.serial, "rma": demo.rma}[what]
    pack = evidence_pack(demo.audit_url, what, name, photos, tmp_path / "out.zip", client=demo.client)
    with zipfile.ZipFile(pack.path) as zipped:
        zipped.extractall(tmp_path / "out")
    summed = subprocess.run(["sha256sum", "--strict", "-c", "SHA256SUMS"], cwd=tmp_path / "out", capture_output=True,
                            text=True, check=False)
    assert (summed.returncode, summed.stdout.count(": OK")) == (0, len(pack.files) - 1)
    found = files(pack.path)
    manifest = json.loads(found["manifest.json"])
    assert {one["name"]: one["sha256"] for one in manifest["files"]} == {
        name: hashlib.sha256(data).hexdigest() for name, data in found.items()
        if name not in ("manifest.json", "SHA256SUMS")}
    assert (manifest["what"], manifest["name"], manifest["client"]) == (what, name, demo.client)
    assert found[f"photos/{KEPT}.jpg"] == PHOTO
    assert [one for one in manifest["missing"] if ABSENT in one["what"]]
    assert {row["what"] for row in rows(found["weights.csv"])} >= {"came back"}
    assert demo.serial in text_of(named(found, f"{demo.serial}-{str(demo.unit)[-6:]}/timeline.pdf"))[0]
    assert any(name.startswith("papers/") and name.endswith(".pdf") for name in found)
    assert b"README" in found["README.txt"] or demo.client.encode() in found["README.txt"]


def test_the_papers_are_drawn_again_and_say_what_they_said(demo: DemoBase, photos: Path, tmp_path: Path) -> None:
    pack = evidence_pack(demo.audit_url, "order", demo.order, photos, tmp_path / "out.zip")
    found = files(pack.path)
    lists = [data for name, data in found.items() if name.endswith("packing_list.pdf")]
    assert lists
    said = " ".join(page for data in lists for page in text_of(data))
    assert demo.order in said
    assert demo.serial in said
    assert "WIPE-7" in text_of(found["papers/certificate-WIPE-7.pdf"])[0]


def test_the_same_facts_are_the_same_bytes(demo: DemoBase, photos: Path, tmp_path: Path) -> None:
    first, second = (evidence_pack(demo.audit_url, "rma", demo.rma, photos, tmp_path / f"{n}.zip") for n in (1, 2))
    assert first.path.read_bytes() == second.path.read_bytes()
    assert not list(tmp_path.glob(".*.part"))


def test_papers_of_a_pack_are_in_the_language_that_is_asked_for(demo: DemoBase, photos: Path, tmp_path: Path) -> None:
    titles = {}
    for language in ("en", "es"):
        out = tmp_path / f"{language}.zip"
        assert run(["evidence", "--unit", demo.serial, str(out), "--client", demo.client, "--url", demo.audit_url,
                    "--photos", str(photos), "--language", language]) in (0, 1)
        histories = [text_of(data) for name, data in files(out).items()
                     if name.startswith("units/") and name.endswith(".pdf")]
        titles[language] = Translator(language).text(say("Unit history"))
        assert any(titles[language] in " ".join(said) for said in histories)
    assert titles["en"] != titles["es"]


def test_the_history_is_checked_by_the_pack_alone_and_a_change_is_found(
    demo: DemoBase, photos: Path, tmp_path: Path,
) -> None:
    pack = evidence_pack(demo.audit_url, "unit", demo.serial, photos, tmp_path / "out.zip")
    with zipfile.ZipFile(pack.path) as zipped:
        zipped.extractall(tmp_path / "out")
    check = [sys.executable, "-I", str(tmp_path / "out" / "verify_chain.py")]
    assert subprocess.run(check, check=False, capture_output=True).returncode == 0
    chain = next((tmp_path / "out" / "units").glob("*/chain.json"))
    for field in ("bench", "facts", "at", "operator"):
        told: dict[str, Any] = json.loads(chain.read_text())
        told["events"][-1][field] = "9"
        (chain).write_text(json.dumps(told))
        found = subprocess.run(check, check=False, capture_output=True, text=True)
        assert (found.returncode, "BROKEN" in found.stdout) == (1, True)
        told["events"].pop()
        chain.write_text(json.dumps(told))
        assert subprocess.run(check, check=False, capture_output=True).returncode == 1
        evidence_pack(demo.audit_url, "unit", demo.serial, photos, tmp_path / "out.zip")
        with zipfile.ZipFile(pack.path) as zipped:
            zipped.extract(f"units/{chain.parent.name}/chain.json", tmp_path / "out")


def test_no_cell_runs_in_a_spreadsheet(demo: DemoBase, photos: Path, tmp_path: Path) -> None:
    with psycopg.connect(demo.owner_url, autocommit=True) as base:
        base.execute("SELECT _keep(jsonb_build_object('id', gen_random_uuid(), 'kind', 'record', 'bench', '=cmd|A1',"
                     " 'at', now(), 'scanner', '@x', 'raw', encode(convert_to('+1+1', 'UTF8'), 'hex'), 'order', o.id),"
                     " 'refused', 'unknown_code', '{}') FROM orders o WHERE o.number = %s", [demo.order])
    found = files(evidence_pack(demo.audit_url, "order", demo.order, photos, tmp_path / "o.zip").path)
    told = [row for row in rows(found["operations.csv"]) if "cmd" in row["bench"]]
    assert [(row["bench"], row["scanner"], row["read"]) for row in told] == [("'=cmd|A1", "'@x", "'+1+1")]
    for name, data in found.items():
        if name.endswith(".csv"):
            cells = [cell for row in csv.reader(io.StringIO(data.decode("utf-8-sig"))) for cell in row]
            assert not [cell for cell in cells if cell.lstrip()[:1] in tuple("=+@")]


def test_nothing_of_another_client_is_in_it(demo: DemoBase, photos: Path, tmp_path: Path) -> None:
    with psycopg.connect(demo.owner_url, autocommit=True) as base:
        others = [row[0] for row in base.execute("SELECT serial FROM unit WHERE client_id <> %s", [demo.client_id])]
        numbers = [row[0] for row in base.execute("SELECT number FROM orders WHERE client_id <> %s", [demo.client_id])]
        stranger = others[0]
        for raw, scanner in ((stranger, "s-1"), (f"]C1{stranger}", "s-2")):
            base.execute("SELECT _keep(jsonb_build_object('id', gen_random_uuid(), 'kind', 'record', 'bench', 'P-2',"
                         " 'at', now(), 'scanner', %s::text, 'raw', encode(convert_to(%s, 'UTF8'), 'hex'),"
                         " 'order', o.id), 'refused', 'wrong_client', '{}') FROM orders o WHERE o.number = %s",
                         [scanner, raw, demo.order])
        names = [row[0] for row in base.execute("SELECT name FROM client WHERE id <> %s", [demo.client_id])]
        base.execute("SELECT _keep(jsonb_build_object('id', gen_random_uuid(), 'kind', 'record', 'bench', 'PACK-77',"
                     " 'at', now(), 'raw', encode(convert_to(%s, 'UTF8'), 'hex'), 'order', o.id), 'refused',"
                     " 'not_on_order', jsonb_build_object('unit', jsonb_build_object('id', gen_random_uuid())))"
                     " FROM orders o WHERE o.client_id <> %s LIMIT 1", [demo.serial, demo.client_id])
    for what, name in (("order", demo.order), ("unit", demo.serial), ("rma", demo.rma)):
        found = files(evidence_pack(demo.audit_url, what, name, photos, tmp_path / f"{what}.zip").path)
        said = "\n".join(" ".join(text_of(data)) if name.endswith(".pdf") else data.decode("utf-8", "replace")
                         for name, data in found.items())
        assert demo.serial in said
        assert [word for word in (*others, *numbers, *names, "PACK-77") if word in said] == []
        if what == "order":
            told = {row["scanner"]: row["read"] for row in rows(found["operations.csv"])}
            assert (told["s-1"], told["s-2"]) == ("(another client's)",) * 2


def test_a_photo_that_is_not_what_was_kept_is_named_and_left_out(
    demo: DemoBase, photos: Path, tmp_path: Path,
) -> None:
    (photos / f"{KEPT}.jpg").write_bytes(PHOTO + b"retouched")
    pack = evidence_pack(demo.audit_url, "unit", demo.serial, photos, tmp_path / "o.zip")
    assert not [name for name in pack.files if name.startswith("photos/")]
    why = {one.why for one in pack.missing}
    assert "the file is not the photo that was taken" in why
    assert "it is not in this PC's photo folder" in why


@pytest.mark.parametrize(("what", "name", "said"), [
    ("order", "NO-SUCH", "nothing here"), ("rma", "NO-SUCH", "nothing here"), ("unit", "NO-SUCH", "nobody knows")])
def test_what_nobody_knows_makes_no_pack(
    demo: DemoBase, photos: Path, tmp_path: Path, what: str, name: str, said: str,
) -> None:
    with pytest.raises(DocumentRefused, match=said):
        evidence_pack(demo.audit_url, what, name, photos, tmp_path / "o.zip")
    assert not (tmp_path / "o.zip").exists()


def test_the_command_writes_it_for_its_owner_alone_and_tells_what_is_missing(
    demo: DemoBase, photos: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str],
) -> None:
    out = tmp_path / "pack.zip"
    words = ["evidence", "--rma", demo.rma, str(out), "--photos", str(photos), "--url", demo.audit_url]
    assert run(words) == 1
    assert ABSENT in capsys.readouterr().err
    assert out.stat().st_mode & 0o777 == 0o600
    assert run(["evidence", "--order", "NO-SUCH", str(out), "--url", demo.audit_url]) == 2


def test_photos_are_asked_for_by_nothing_but_a_digest(tmp_path: Path) -> None:
    (tmp_path / "secret.jpg").write_bytes(b"secret")
    pack = write_pack(tmp_path / "o.zip", {}, [Part("a.txt", b"a", "a")], [Wanted("../secret", "x", "")],
                      tmp_path / "photos")
    assert pack.files == ("a.txt", "manifest.json", "SHA256SUMS")
    assert pack.missing == (Lacking("photo '../secret' of x", "this is no name of a photo"),)


@pytest.mark.parametrize(("text", "name"), [
    ("../../etc/passwd", "etc_passwd"), ("", "_"), ("..", "_"), ("名前", "_"), ("A" * 90, "A" * 60),
    ("S/N 1", "S_N_1")])
def test_a_foreign_text_in_a_file_name_leads_nowhere_else(text: str, name: str) -> None:
    assert safe_name(text) == name


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(DocumentRefused, match="cannot be written"):
        write_pack(tmp_path / "no" / "o.zip", {}, [], [], tmp_path)
