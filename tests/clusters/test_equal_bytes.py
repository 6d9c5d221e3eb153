"""Files of equal bytes are duplicates, whatever a decoder makes of them, or if it makes nothing of them."""

import json
import os

import numpy as np
import pytest
from helpers.folders import drawn
from helpers.images import encode
from helpers.processes import decode_here
from PySide6.QtCore import Qt

from dupfinder.base.errors import ImageError
from dupfinder.base.records import UNDECODED, ImageRecord
from dupfinder.cli import main
from dupfinder.clusters.equal_bytes import share_appearances
from dupfinder.clusters.rekey import rekey
from dupfinder.similarity.equality import Digests
from dupfinder.trash.plan import Extra
from dupfinder.workers import analysis

PICTURE = encode(drawn(1, 160, 120))
RAW = b"MM\0*" + bytes(range(256)) * 40
"""Nothing that any decoder reads, under the name of a camera's file."""


def clusters_of(finder, *folders):
    """Name to relation of the files of each cluster; the steps have to show the same."""
    found = finder.clusters(folders).clusters
    if not folders:
        assert list(found) == finder.look_at(finder.cluster_steps().at(10))
    return [{os.path.basename(file.image.path): file.relation for file in each.files} for each in found]


def refuse_to_decode(monkeypatch, *names):
    """Makes decoding fail for files of these names, in this process."""
    decode_here(monkeypatch)
    decode = analysis.decode

    def refuse(data, *, name, **options):
        if os.path.basename(name) in names:
            raise ImageError("there is no decoder for this")
        return decode(data, name=name, **options)

    monkeypatch.setattr(analysis, "decode", refuse)


# --- clusters -----------------------------------------------------------------------------------


def test_equal_files_that_cannot_be_decoded_are_a_cluster(finder, folder):
    for name, data in (("a.nef", RAW), ("b.nef", RAW), ("c.nef", RAW[:-1] + b"x"), ("d.jpg", PICTURE)):
        folder.write(name, data)
    finder.index([str(folder)])
    assert clusters_of(finder) == [{"a.nef": "keeper", "b.nef": "exact"}]
    assert clusters_of(finder, str(folder)) == clusters_of(finder)
    files = finder.clusters().clusters[0].files
    assert [(file.direct, file.distance, file.image.decoded) for file in files] == [(True, 0, False)] * 2
    assert indexed_names(finder) == ["d.jpg"]


def indexed_names(finder):
    return [os.path.basename(record.path) for record in finder.library.records()]


def test_empty_files_and_such_as_cannot_be_read_are_no_duplicates(finder, folder, monkeypatch):
    for name in ("a.jpg", "b.jpg"):
        folder.write(name, b"")
    decode_here(monkeypatch)
    read_file = analysis.read_file

    def refuse(state, **options):
        if state.size_bytes:
            raise PermissionError(13, "Permission denied")
        return read_file(state, **options)

    for name in ("c.jpg", "d.jpg"):
        folder.write(name, PICTURE)
    monkeypatch.setattr(analysis, "read_file", refuse)
    finder.index([str(folder)])
    assert clusters_of(finder) == []


def test_equal_ends_are_not_enough(finder, folder):
    middle = bytes(9000)
    folder.write("a.nef", RAW + middle + RAW)
    folder.write("b.nef", RAW + b"x" + middle[1:] + RAW)
    # The same words in another order: a sum of them does not tell it.
    folder.write("c.nef", RAW + bytes(8) + b"x" + middle[9:] + RAW)
    finder.index([str(folder)])
    assert clusters_of(finder) == []


def test_a_copy_that_was_not_decoded_joins_those_that_were(finder, folder, monkeypatch):
    folder.write("a.jpg", PICTURE)
    folder.write("copy.jpg", PICTURE)
    folder.write("smaller.jpg", encode(drawn(1, 160, 120), quality=60))
    refuse_to_decode(monkeypatch, "copy.jpg")
    finder.index([str(folder)])
    assert clusters_of(finder) == [{"a.jpg": "keeper", "copy.jpg": "exact", "smaller.jpg": "near"}]
    (cluster,) = finder.clusters().clusters
    assert {file.image.appearance == UNDECODED for file in cluster.files} == {True, False}
    # What has been told from another file holds its exact copies too.
    keeper = next(file.image for file in cluster.files if file.image.path.endswith("smaller.jpg"))
    (told,) = rekey(finder.library, [(cluster, keeper)], 10)
    names = {os.path.basename(file.image.path): file.relation for file in told.files}
    assert names == {"smaller.jpg": "keeper", "a.jpg": "near", "copy.jpg": "near"}


def test_equal_files_of_which_one_was_decoded_to_something_else_are_a_cluster(finder, folder, monkeypatch):
    """Decoders go by names, and are replaced between two runs."""
    folder.write("a.jpg", PICTURE)
    folder.write("flat.jpg", PICTURE)
    folder.write("other.jpg", PICTURE)
    decode_here(monkeypatch)
    decode = analysis.decode
    others = {"flat.jpg": encode(np.full((80, 80, 3), 90, np.uint8)), "other.jpg": encode(drawn(2, 200, 100))}
    monkeypatch.setattr(
        analysis,
        "decode",
        lambda data, *, name, **options: decode(
            others.get(os.path.basename(name), data), name=name, **options
        ),
    )
    finder.index([str(folder)])
    assert len({record.appearance for record in finder.library.records()}) == 3
    (cluster,) = clusters_of(finder)
    assert sorted(cluster) == ["a.jpg", "flat.jpg", "other.jpg"]
    assert sorted(cluster.values()) == ["exact", "exact", "keeper"]


def test_equal_flat_files_are_exact(finder, folder):
    flat = encode(np.full((60, 80, 3), 200, np.uint8), ".png")
    for name in ("a.png", "b.png", "c.png"):
        folder.write(name, flat)
    finder.index([str(folder)])
    assert sorted(clusters_of(finder)[0].values()) == ["exact", "exact", "keeper"]


def image(number, appearance, *, flat=False):
    return ImageRecord(number, f"/{number}", 5, 0, 9, 9, 81, "JPEG", None, False, flat, appearance)


def test_equal_bytes_take_the_look_that_says_most():
    images = [
        image(1, UNDECODED, flat=True),
        image(2, 9),
        image(3, 4, flat=True),
        image(4, 7),
        image(5, UNDECODED, flat=True),
    ]
    digests = {number: Digests(whole=b"same") for number in range(1, 5)} | {5: Digests(whole=b"other")}
    known = share_appearances(images, digests)
    assert [each.appearance for each in known.images] == [7, 7, 7, 7, UNDECODED]
    assert [each.flat for each in known.images] == [False] * 4 + [True]
    assert known.of_equal_bytes == {1, 2, 3, 4}
    assert [known.original_image(each) for each in known.images] == images


# --- what else is done with them ----------------------------------------------------------------


def test_a_query_finds_equal_bytes_however_they_were_decoded(finder, folder, tmp_path, monkeypatch):
    folder.write("a.jpg", PICTURE)
    folder.write("b.jpg", PICTURE)
    refuse_to_decode(monkeypatch, "b.jpg")
    finder.index([str(folder)])
    query = tmp_path / "query.jpg"
    query.write_bytes(PICTURE)
    found = {os.path.basename(m.image.path): m.relation for m in finder.query(str(query)).matches}
    assert found == {"a.jpg": "exact", "b.jpg": "exact"}
    (tmp_path / "b.jpg").write_bytes(PICTURE)
    with pytest.raises(ImageError, match="cannot be read as an image"):
        finder.query(str(tmp_path / "b.jpg"))


def test_a_flat_query_finds_equal_bytes_that_were_not_decoded(finder, folder, tmp_path, monkeypatch):
    flat = encode(np.full((60, 80, 3), 200, np.uint8), ".png")
    folder.write("a.png", flat)
    folder.write("b.png", encode(np.full((60, 80, 3), 90, np.uint8), ".png"))
    refuse_to_decode(monkeypatch, "a.png")
    finder.index([str(folder)])
    (tmp_path / "query.png").write_bytes(flat)
    matches = finder.query(str(tmp_path / "query.png")).matches
    assert [(os.path.basename(m.image.path), m.relation) for m in matches] == [("a.png", "exact")]


def test_a_cluster_of_undecoded_files_is_hidden_and_comes_back_with_a_third(finder, folder):
    folder.write("a.nef", RAW)
    folder.write("b.nef", RAW)
    finder.index([str(folder)])
    (cluster,) = finder.clusters().clusters
    decision = finder.decide_not_duplicates("cluster", [file.image for file in cluster.files])
    assert clusters_of(finder) == []
    assert finder.decisions()[0].paths == tuple(file.image.path for file in cluster.files)
    folder.write("c.nef", RAW)
    finder.index([str(folder)])
    assert len(clusters_of(finder)[0]) == 3
    finder.take_back(decision)
    assert len(clusters_of(finder)[0]) == 3


def test_the_command_line_shows_them_and_moves_all_but_one(folder, tmp_path, capfd):
    for name in ("a.nef", "b.nef"):
        folder.write(name, RAW)
    data = str(tmp_path / "data")
    assert main(["clusters", "--json", "--data-dir", data, str(folder)]) == 0
    (cluster,) = json.loads(capfd.readouterr().out)["clusters"]
    assert [(file["relation"], file["width"]) for file in cluster["files"]] == [("keeper", 0), ("exact", 0)]
    assert main(["clusters", "--data-dir", data, str(folder)]) == 0
    assert "0 × 0" not in capfd.readouterr().out
    assert main(["clean", "--keep", "largest", "--apply", "--data-dir", data, str(folder)]) == 0
    assert len([name for name in os.listdir(str(folder)) if name.endswith(".nef")]) == 1


def test_a_file_whose_middle_was_exchanged_meanwhile_stays(finder, folder):
    data = RAW + bytes(9000) + RAW
    for name in ("a.nef", "b.nef"):
        folder.write(name, data)
    finder.index([str(folder)])
    clusters = finder.clusters().clusters
    (choice,) = finder.select(clusters, 10, criteria=[]).choices
    extra = choice.extras[0].image
    status = os.stat(extra.path)
    with open(extra.path, "r+b") as stream:
        stream.seek(len(RAW) + 100)
        stream.write(b"x")
    os.utime(extra.path, ns=(status.st_atime_ns, status.st_mtime_ns))
    result = finder.trash([Extra(extra, choice.cluster.keeper, exact=True)])
    assert not result.moved
    assert os.path.exists(extra.path)


def test_the_window_shows_compares_and_moves_them(open_window, folder):
    for name in ("a.nef", "b.nef"):
        folder.write(name, RAW)
    folder.write("c.jpg", PICTURE)
    person = open_window(folders=[folder])
    person.settle()
    person.window.show_duplicates()
    person.duplicates.set_all(True)
    grid = person.window.pages.grid()
    items = grid.grid_model().items
    assert [os.path.basename(item.image.path) for item in items] == ["a.nef", "b.nef"]
    assert "not decoded" in grid.grid_model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    grid.grab()
    person.click_tile(1)
    person.press("C")
    view = person.window.compare_view
    assert person.window.pages.is_comparing()
    person.settle()
    view.grab()
    person.press("Escape", view)
    person.settle()
    person.window.pages.grid().grab()
