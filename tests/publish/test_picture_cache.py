"""Derived pictures kept from build to build: faster, and never believed without a look."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from bulletin.compose import pictures
from bulletin.compose.box import Width, box
from bulletin.compose.content import Picture
from bulletin.publish.cache import PictureCache


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """A photo that is larger than print needs."""
    path = tmp_path / "a.jpg"
    Image.effect_noise((2000, 1500), 60).convert("RGB").save(path)
    return path


def kept_files(folder: Path) -> list[Path]:
    """Return what a cache has put on the disk."""
    return sorted(folder.rglob("*")) if folder.exists() else []


def loaded(photo: Path, cache: PictureCache, room: Width = "column") -> Picture:
    """Make a picture with the cache and write what is new in it."""
    picture = pictures.load(photo, box(room), cache)
    cache.write()
    return picture


def test_what_is_kept_is_the_same_picture(photo: Path, tmp_path: Path) -> None:
    """With a cache, without one and from one comes the same picture, to the byte."""
    cache = PictureCache(tmp_path / "cache")
    without = pictures.load(photo, box("column"))
    assert loaded(photo, cache) == without
    assert len(kept_files(cache.folder)) == 1
    assert loaded(photo, cache) == without
    assert len(kept_files(cache.folder)) == 1


def test_what_is_kept_is_used(photo: Path, tmp_path: Path) -> None:
    """The second time the picture comes from the cache: another one that was put there whole comes out."""
    cache = PictureCache(tmp_path / "cache")
    loaded(photo, cache)
    [file] = kept_files(cache.folder)
    key = file.read_bytes().split(b'"key": "')[1].split(b'"')[0].decode().partition(" ")[2]
    other = pictures.load(photo, box("beside"))
    cache.put(key, "JPEG", other.data)
    cache.write()
    assert loaded(photo, cache).data == other.data


@pytest.mark.parametrize(
    "spoil",
    [
        pytest.param(lambda data: data[:-10], id="cut"),
        pytest.param(lambda data: data[:-1] + b"x", id="a-byte-of-the-picture"),
        pytest.param(lambda data: b"[]" + data, id="a-head-that-is-none"),
        pytest.param(lambda data: b"[1]\n" + data, id="a-head-of-another-kind"),
        pytest.param(lambda data: data.replace(b'"key": "', b'"key": "9'), id="another-key"),
        pytest.param(lambda data: data.replace(b'"JPEG"', b'"PNG"'), id="another-form"),
        pytest.param(lambda data: data.partition(b"\n")[2], id="no-hash"),
        pytest.param(lambda data: b"[" * 100_000 + b"\n" + data, id="too-deep"),
        pytest.param(lambda _: b"", id="empty"),
    ],
)
def test_what_is_spoiled_is_made_anew(spoil: Callable[[bytes], bytes], photo: Path, tmp_path: Path) -> None:
    """A file of the cache that is not whole is as good as none, and is replaced."""
    cache = PictureCache(tmp_path / "cache")
    good = loaded(photo, cache)
    [file] = kept_files(cache.folder)
    whole = file.read_bytes()
    file.write_bytes(spoil(whole))
    assert loaded(photo, cache) == good
    assert file.read_bytes() == whole


def test_another_photo_of_the_same_name_is_another_picture(photo: Path, tmp_path: Path) -> None:
    """What counts is what the file holds, and the room that the picture has."""
    cache = PictureCache(tmp_path / "cache")
    first = loaded(photo, cache)
    assert loaded(photo, cache, "beside").width < first.width
    Image.new("RGB", (2000, 1500), "#36a").save(photo)
    assert loaded(photo, cache).data != first.data


def test_a_cache_that_cannot_be_written_costs_only_time(photo: Path, tmp_path: Path) -> None:
    """Where its folder should be lies a file."""
    (tmp_path / "cache").write_text("in the way")
    cache = PictureCache(tmp_path / "cache" / "pictures")
    assert loaded(photo, cache) == pictures.load(photo, box("column"))
