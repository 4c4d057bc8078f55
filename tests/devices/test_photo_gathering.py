"""Photos of a bench come into the folder of all PCs: whole, once, and later where it was away."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from station.devices.photo_gathering import AT_ONCE, PhotoGathering
from station.devices.photos import store
from station.errors import DeviceAway


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return tmp_path / "own"


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    made = tmp_path / "shared"
    made.mkdir()
    return made


def picture(number: int) -> bytes:
    return b"\xff\xd8\xff" + str(number).encode()


def test_every_photo_comes_over_whole_and_once(own: Path, shared: Path) -> None:
    photos = [store(picture(number), own) for number in range(3)]
    gathering = PhotoGathering(own, shared)
    assert (gathering.copy(), gathering.copy()) == (3, 0)
    for photo in photos:
        data = (shared / photo.path.name).read_bytes()
        assert hashlib.sha256(data).hexdigest() == photo.sha256
    assert all(photo.path.exists() for photo in photos)


def test_many_come_in_turns(own: Path, shared: Path) -> None:
    for number in range(AT_ONCE + 5):
        store(picture(number), own)
    gathering = PhotoGathering(own, shared)
    assert (gathering.copy(), gathering.copy()) == (AT_ONCE, 5)


def test_a_share_that_is_away_is_said_and_made_up_for_later(own: Path, tmp_path: Path) -> None:
    store(picture(1), own)
    away = tmp_path / "away"
    gathering = PhotoGathering(own, away)
    with pytest.raises(DeviceAway) as told:
        gathering.copy()
    assert str(away) in str(told.value.sentence)
    away.mkdir()
    assert gathering.copy() == 1


def test_what_another_bench_put_there_stays(own: Path, shared: Path) -> None:
    others = store(picture(7), shared)
    same = store(picture(7), own)
    before = others.path.stat().st_mtime_ns
    assert PhotoGathering(own, shared).copy() == 0
    assert others.path.stat().st_mtime_ns == before
    assert same.path.name == others.path.name


def test_half_a_photo_is_no_photo(own: Path, shared: Path) -> None:
    own.mkdir()
    (own / ".abc.jpg.1.part").write_bytes(b"half")
    assert PhotoGathering(own, shared).copy() == 0
    assert list(shared.iterdir()) == []


def test_a_bench_without_photos_has_nothing_to_do(own: Path, shared: Path) -> None:
    assert PhotoGathering(own, shared).copy() == 0
