"""What belongs to an image: its RAW, its video, its sidecars, and nothing that another image needs."""

import os

import pytest

from dupfinder.companions import Companion, companions_of


def kinds(folder, image):
    """The companions of an image in a folder: name to kind."""
    path = folder / image
    return {os.path.basename(each.path): each.kind for each in companions_of([path]).get(path, ())}


@pytest.fixture
def put(folder):
    """Writes files of these names."""

    def write(*names):
        for name in names:
            folder.write(name, b"x")
        return folder

    return write


@pytest.mark.parametrize("picture", ["IMG.jpg", "IMG.JPEG", "IMG.heic", "img.HIF"])
def test_a_raw_and_its_picture_belong_to_one_another_whatever_the_case(put, picture):
    folder = put("IMG.CR2", picture)
    assert kinds(folder, "IMG.CR2") == {picture: "picture"}
    assert kinds(folder, picture) == {"IMG.CR2": "raw"}


@pytest.mark.parametrize(
    "names",
    [
        ("IMG.jpg", "IMG.png"),
        ("IMG.jpg", "IMG.heic"),
        ("IMG.CR2", "IMG.dng"),
        ("IMG.CR2", "IMG.png"),
        ("IMG_1.jpg", "IMG_2.CR2"),
        ("IMG.jpg", "IMG.txt"),
        ("IMG.png", "IMG.mov"),
        ("IMG.CR2", "IMG.mov"),
        ("IMG.CR2.jpg", "IMG.CR2"),
    ],
)
def test_other_files_are_no_companions(put, names):
    folder = put(*names)
    assert companions_of(folder / name for name in names) == {}


@pytest.mark.parametrize("video", ["IMG.MOV", "IMG.mp4"])
@pytest.mark.parametrize("picture", ["IMG.heic", "IMG.jpg"])
def test_the_video_of_a_live_photo_belongs_to_its_picture(put, picture, video):
    assert kinds(put(picture, video), picture) == {video: "video"}


@pytest.mark.parametrize("suffix", ["xmp", "AAE", "thm", "pp3", "dop", "wav"])
@pytest.mark.parametrize("image", ["IMG.jpg", "IMG.CR2", "IMG.png", "IMG"])
def test_a_sidecar_belongs_to_the_image_of_its_stem_or_of_its_whole_stem_and_suffix(put, image, suffix):
    folder = put(image, f"IMG.{suffix}", f"{image.lower()}.{suffix}", "IMG_2.xmp", "other.jpg")
    assert kinds(folder, image) == {f"IMG.{suffix}": "sidecar", f"{image.lower()}.{suffix}": "sidecar"}
    assert kinds(folder, "other.jpg") == {}


def test_everything_of_a_raw_and_its_picture_belongs_to_both(put):
    folder = put("IMG.CR2", "IMG.JPG", "IMG.xmp", "IMG.CR2.xmp", "IMG.jpg.xmp", "IMG.mov")
    beside = {"IMG.xmp": "sidecar", "IMG.mov": "video"}
    assert kinds(folder, "IMG.CR2") == {"IMG.JPG": "picture", "IMG.CR2.xmp": "sidecar", **beside}
    assert kinds(folder, "IMG.JPG") == {"IMG.CR2": "raw", "IMG.jpg.xmp": "sidecar", **beside}


def test_a_sidecar_does_not_belong_to_an_image_that_is_not_its_raws_picture(put):
    folder = put("IMG.CR2", "IMG.png", "IMG.xmp")
    assert kinds(folder, "IMG.CR2") == {"IMG.xmp": "sidecar"}
    assert kinds(folder, "IMG.png") == {}


def test_a_sidecar_that_two_images_may_claim_belongs_to_neither(put):
    folder = put("IMG.jpg", "IMG.png", "IMG.xmp", "IMG.png.xmp")
    assert kinds(folder, "IMG.jpg") == {}
    assert kinds(folder, "IMG.png") == {"IMG.png.xmp": "sidecar"}


def test_the_sidecar_of_a_raw_does_not_belong_to_the_preview_taken_out_of_it(put):
    folder = put("IMG.CR2", "IMG.CR2.jpg", "IMG.CR2.xmp")
    assert kinds(folder, "IMG.CR2") == {"IMG.CR2.xmp": "sidecar"}
    assert kinds(folder, "IMG.CR2.jpg") == {}


def test_the_video_beside_heic_and_jpeg_belongs_to_the_heic(put):
    folder = put("IMG.heic", "IMG.jpg", "IMG.mov")
    assert kinds(folder, "IMG.heic") == {"IMG.mov": "video"}
    assert kinds(folder, "IMG.jpg") == {}


def test_a_companion_is_told_with_its_path_size_and_time(folder):
    image = folder.write("a/IMG.jpg", b"picture")
    sidecar = folder.write("a/IMG.xmp", b"12345")
    os.utime(sidecar, ns=(7, 1_234_567_890_123_456_789))
    assert companions_of([image]) == {image: (Companion(sidecar, "sidecar", 5, 1_234_567_890_123_456_789),)}


def test_only_images_that_have_companions_are_in_the_answer_each_with_its_own_folder(put):
    folder = put("a/IMG.jpg", "a/IMG.CR2", "b/IMG.jpg", "b/other.CR2")
    assert list(companions_of([folder / "a/IMG.jpg", folder / "b/IMG.jpg"])) == [folder / "a/IMG.jpg"]


def test_names_that_are_not_utf8_have_companions_too(folder):
    try:
        raw = folder.write(os.fsdecode(b"caf\xe9/\xff\xfe.CR2"), b"x")
    except OSError:
        pytest.skip("this file system takes UTF-8 only")
    image = folder.write(os.fsdecode(b"caf\xe9/\xff\xfe.jpg"), b"x")
    assert [each.path for each in companions_of([image])[image]] == [raw]


def test_links_and_folders_are_no_companions(put):
    folder = put("IMG.jpg", "IMG.CR2/inside.txt", "elsewhere.txt")
    os.symlink(folder / "elsewhere.txt", folder / "IMG.xmp")
    assert kinds(folder, "IMG.jpg") == {}


def test_a_folder_that_cannot_be_read_gives_nothing(folder, monkeypatch):
    seen = folder.write("b/IMG.jpg", b"x")
    folder.write("b/IMG.xmp", b"x")
    shut = folder.write("a/IMG.jpg", b"x")
    listed = os.scandir

    def scandir(path):
        if os.path.basename(path) == "a":
            raise PermissionError(13, "Permission denied", path)
        return listed(path)

    monkeypatch.setattr(os, "scandir", scandir)
    assert list(companions_of([shut, folder / "gone/IMG.jpg", seen])) == [seen]


def test_each_folder_is_listed_once(put, monkeypatch):
    names = [
        f"{folder}/{number}.{suffix}" for folder in "ab" for number in range(9) for suffix in ("jpg", "CR2")
    ]
    folder = put(*names)
    listed, lists = os.scandir, []
    monkeypatch.setattr(os, "scandir", lambda path: lists.append(path) or listed(path))
    assert len(companions_of(folder / name for name in names)) == len(names)
    assert sorted(lists) == [folder / "a", folder / "b"]


def test_no_image_has_no_companions():
    assert companions_of([]) == {}
