"""A photo is evidence: stored once under its hash, readable by this user only."""

from __future__ import annotations

import hashlib
import threading
from pathlib import Path

import pytest

from station.devices.opening import open_photos
from station.devices.photos import WatchedFolder, store
from station.errors import DeviceAway

JPEG = b"\xff\xd8\xff\xe0 picture"
PNG = b"\x89PNG\r\n\x1a\n picture"


def test_a_photo_is_stored_under_its_hash_for_this_user_only(tmp_path: Path) -> None:
    photo = store(JPEG, tmp_path / "photos")
    assert photo.sha256 == hashlib.sha256(JPEG).hexdigest()
    assert (photo.path.name, photo.path.read_bytes()) == (f"{photo.sha256}.jpg", JPEG)
    assert photo.path.stat().st_mode & 0o777 == 0o600
    assert store(JPEG, tmp_path / "photos") == photo
    assert len(list((tmp_path / "photos").iterdir())) == 1


@pytest.mark.parametrize("data", [b"", b"<html>", b"\xff\xd8\xff" + b"0" * 40_000_001])
def test_what_is_no_picture_is_refused(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(DeviceAway, match="no JPEG or PNG"):
        store(data, tmp_path)


def test_the_watched_folder_takes_what_arrives_and_not_what_was_there(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "old.jpg").write_bytes(JPEG)
    arrival = threading.Timer(0.15, (tmp_path / "in" / "NEW.PNG").write_bytes, [PNG])
    arrival.start()
    photo = WatchedFolder("photos", tmp_path / "in").take(tmp_path / "out", timeout_s=5)
    arrival.join()
    assert photo.path.read_bytes() == PNG


def test_waiting_for_a_photo_has_an_end(tmp_path: Path) -> None:
    with pytest.raises(DeviceAway, match="no picture came"):
        open_photos(f"watch://{tmp_path}").take(tmp_path, timeout_s=0.2)
    with pytest.raises(DeviceAway, match="cannot be read"):
        open_photos(f"watch://{tmp_path}/none").take(tmp_path, timeout_s=0.2)


def test_simulated_photos_are_taken_in_turn(tmp_path: Path) -> None:
    for name, data in (("a.jpg", JPEG), ("b.png", PNG), ("notes.txt", b"text")):
        (tmp_path / name).write_bytes(data)
    photos = open_photos(f"sim://{tmp_path}")
    taken = [photos.take(tmp_path / "out").path.read_bytes() for _ in range(3)]
    photos.close()
    assert taken == [JPEG, PNG, JPEG]


def test_a_single_file_is_read_each_time(tmp_path: Path) -> None:
    photos = open_photos(f"file://{tmp_path}/shot.jpg")
    with pytest.raises(DeviceAway, match=r"shot\.jpg"):
        photos.take(tmp_path)
    (tmp_path / "shot.jpg").write_bytes(JPEG)
    assert photos.take(tmp_path / "out").path.exists()
    photos.close()


def test_an_empty_folder_of_samples_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(DeviceAway, match="Put JPEG"):
        open_photos(f"sim://{tmp_path}").take(tmp_path)


def test_a_link_in_the_watched_folder_is_no_photo(tmp_path: Path) -> None:
    """Whoever may write into that folder has this user copy no picture that only this user may read."""
    (tmp_path / "private.jpg").write_bytes(JPEG)
    (tmp_path / "in").mkdir()
    arrival = threading.Timer(0.15, (tmp_path / "in" / "shot.jpg").symlink_to, [tmp_path / "private.jpg"])
    arrival.start()
    with pytest.raises(DeviceAway, match="no picture came"):
        WatchedFolder("photos", tmp_path / "in").take(tmp_path / "out", timeout_s=0.6)
    arrival.join()
