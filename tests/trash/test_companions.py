"""Companions of an image: its RAW, video and sidecars, and nothing that another image needs."""

import os

import pytest

from dupfinder.trash.companions import Companion, companions_of, only_ones


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
        ("IMG.CR2.png", "IMG.CR2"),
        ("IMG_1_HEVC.mov", "IMG_2.heic"),
        ("IMG_HEVC.png", "IMG.mov"),
        ("IMG.HEIC.avi", "IMG.HEIC"),
        ("IMG.jpg.extra.json", "IMG.jpg"),
        ("IMG.jpg.supplemental-metadata.txt", "IMG.jpg"),
        ("IMG.jpg.supplemental-metadata(1).json", "IMG.jpg"),
        ("IMG_O1.aae", "IMG_2.heic"),
        ("IMG_E1.jpg", "IMG_1.xmp"),
        ("2016-long enough to be cut somewhere by Takeo.json", "2016-long enough to be cut.jpg"),
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
    assert kinds(folder, "IMG.CR2") == {"IMG.CR2.jpg": "picture", "IMG.CR2.xmp": "sidecar"}
    assert kinds(folder, "IMG.CR2.jpg") == {"IMG.CR2": "raw"}


@pytest.mark.parametrize(
    ("picture", "other", "kind"),
    [
        ("IMG_1.JPG", "IMG_1_HEVC.MOV", "video"),
        ("IMG_1.HEIC", "img_1_hevc.mov", "video"),
        ("IMG_2.HEIC", "IMG_2_HEIC.MOV", "video"),
        ("IMG_2.jpeg", "IMG_2_JPEG.mov", "video"),
        ("IMG_3.HEIC", "IMG_3.HEIC.MOV", "video"),
        ("IMG_3.JPG", "IMG_3.jpg.mp4", "video"),
        ("PXL_4.MP.jpg", "PXL_4.MP", "video"),
        ("PXL_4.MP.jpg", "PXL_4.mp4", "video"),
        ("PXL_4.jpg", "PXL_4.mp", "video"),
        ("MVIMG_4.jpg", "MVIMG_4.MV", "video"),
        ("DSC5.ARW.jpg", "DSC5.ARW", "raw"),
        ("dsc5_arw.JPG", "DSC5.ARW", "raw"),
        ("IMG_6.HEIC", "IMG_6.HEIC.supplemental-metadata.json", "sidecar"),
        ("IMG_6.HEIC", "IMG_6.HEIC.supplemental-me.json", "sidecar"),
        ("IMG_6.HEIC", "IMG_6.HEIC.s.json", "sidecar"),
        ("IMG_6.HEIC", "IMG_6.HEIC..json", "sidecar"),
        ("IMG_6.HEIC", "IMG_6.HEIC.json", "sidecar"),
        ("IMG_6.HEIC", "IMG_6.json", "sidecar"),
        ("IMG_1(1).jpg", "IMG_1.jpg.supplemental-metadata(1).json", "sidecar"),
        ("IMG_1(12).jpg", "IMG_1.jpg.suppl(12).json", "sidecar"),
        ("IMG_1(1).jpg", "IMG_1.jpg(1).json", "sidecar"),
        ("IMG_1(1).jpg", "IMG_1(1).jpg.supplemental-metadata.json", "sidecar"),
        ("IMG_1-edited.jpg", "IMG_1.jpg.supplemental-metadata.json", "sidecar"),
        ("IMG_1-bearbeitet(1).jpg", "IMG_1.heic.supplemental-metadata(1).json", "sidecar"),
        (
            "Screenshot_20220207_102421_com.snapchat.android.jpg",
            "Screenshot_20220207_102421_com.snapchat.androi.json",
            "sidecar",
        ),
        (
            "Urlaub in Knaufspesch in der Schneifel (38).JPG",
            "Urlaub in Knaufspesch in der Schneifel (38).JP.json",
            "sidecar",
        ),
        ("IMG_0007.HEIC", "IMG_O0007.AAE", "sidecar"),
        ("IMG_E0007.JPG", "IMG_0007.AAE", "sidecar"),
        ("IMG_E0007.JPG", "IMG_O0007.AAE", "sidecar"),
        ("IMG_8.CR2", "IMG_8_01.CR2.xmp", "sidecar"),
    ],
)
def test_names_that_other_programs_give_are_known(put, picture, other, kind):
    folder = put(picture, other, "IMG_99.jpg", "IMG_99(1).heic")
    assert kinds(folder, picture) == {other: kind}
    assert kinds(folder, "IMG_99.jpg") == {}


def test_what_takeout_numbers_belongs_to_the_picture_of_that_number(put):
    plain, numbered = "IMG_1.jpg.supplemental-metadata.json", "IMG_1.jpg.supplemental-metadata(1).json"
    folder = put("IMG_1.jpg", "IMG_1(1).jpg", plain, numbered)
    assert kinds(folder, "IMG_1.jpg") == {plain: "sidecar"}
    assert kinds(folder, "IMG_1(1).jpg") == {numbered: "sidecar"}


def test_a_name_that_takeout_cut_belongs_to_all_pictures_that_begin_so(put):
    start = "a name that has no end, and is cut by Takeout "
    folder = put(f"{start}one.jpg", f"{start}two.jpg", f"{start[:46]}.json")
    assert kinds(folder, f"{start}one.jpg") == {}
    both = [folder / f"{start}one.jpg", folder / f"{start}two.jpg"]
    assert len(companions_of(both, together=True)) == 2


def test_an_original_and_its_edited_picture_share_what_takeout_wrote_and_neither_takes_it(put):
    folder = put("IMG_1.jpg", "IMG_1-edited.jpg", "IMG_1.jpg.supplemental-metadata.json")
    names = ("IMG_1.jpg", "IMG_1-edited.jpg")
    assert [kinds(folder, name) for name in names] == [{}, {}]
    together = companions_of([folder / name for name in names], together=True)
    assert [len(companions) for companions in together.values()] == [1, 1]


def test_adjustments_belong_to_the_original_as_long_as_it_is_there(put):
    folder = put("IMG_0001.HEIC", "IMG_E0001.JPG", "IMG_0001.AAE", "IMG_O0001.AAE", "IMG_E0001.MOV")
    adjustments = {"IMG_0001.AAE": "sidecar", "IMG_O0001.AAE": "sidecar"}
    assert kinds(folder, "IMG_0001.HEIC") == adjustments
    assert kinds(folder, "IMG_E0001.JPG") == {"IMG_E0001.MOV": "video"}


def test_the_whole_name_of_a_picture_says_more_than_its_stem(put):
    folder = put("IMG_1.HEIC", "IMG_1_HEIC.jpg", "IMG_1_HEIC.MOV")
    assert kinds(folder, "IMG_1_HEIC.jpg") == {"IMG_1_HEIC.MOV": "video"}
    assert kinds(folder, "IMG_1.HEIC") == {}


class TestOnlyOnes:
    def companion(self, path, kind="sidecar"):
        return Companion(path, kind, 1, 1)

    def test_a_video_counts_for_any_video_and_a_sidecar_for_its_suffix(self):
        found = {
            "a.jpg": [self.companion("a.MOV", "video"), self.companion("a.xmp"), self.companion("a.aae")]
        }
        kept = {"a.jpg": [self.companion("k.mp4", "video"), self.companion("k.jpg.XMP")]}
        assert only_ones(found, kept) == {"a.aae": "a.jpg"}

    def test_without_a_kept_copy_there_is_none(self):
        assert only_ones({"a.jpg": [self.companion("a.MOV", "video")]}, {}) == {}

    def test_what_goes_itself_does_not_count(self):
        found = {"a.jpg": [self.companion("a.xmp")], "b.jpg": [self.companion("b.xmp")]}
        kept = {"a.jpg": [self.companion("b.xmp")], "b.jpg": [self.companion("c.xmp")]}
        assert only_ones(found, kept) == {"a.xmp": "a.jpg"}

    def test_raw_files_and_pictures_are_none(self):
        assert only_ones({"a.jpg": [self.companion("a.CR2", "raw")]}, {"a.jpg": []}) == {}


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
