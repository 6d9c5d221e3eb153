"""Clusters as JSON and CSV: columns, odd names, files."""

import csv
import io
import json
import os
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dupfinder.base.errors import DupfinderError
from dupfinder.base.records import Cluster, ClusterFile, FileProblem, ImageRecord
from dupfinder.base.results import ClusterResult
from dupfinder.clusters.selection import reclaimable_bytes
from dupfinder.documents import COLUMNS, CSV_ERRORS, clusters_document, save, write_csv, write_json

odd_names = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="file names are Unicode here")


def image(number, path, *, size=1000, modified_ns=1_714_564_800_000_000_000, taken=None, reachable=True):
    return ImageRecord(
        number, path, size, modified_ns, 40, 30, 1200, "JPEG", taken, False, False, number, reachable
    )


def cluster(*images):
    first, *others = images
    return Cluster(
        (
            ClusterFile(first, 0, "keeper", None, True),
            *(ClusterFile(other, 4, "near", "rotate-90", True) for other in others),
        )
    )


def result(*clusters, problems=()):
    return ClusterResult(10, clusters, tuple(problems))


def table(found):
    """The rows as a program reads them that was given the file."""
    stream = io.StringIO(newline="")
    write_csv(found, stream)
    header, *rows = csv.reader(io.StringIO(stream.getvalue(), newline=""), strict=True)
    assert header == list(COLUMNS)
    return [dict(zip(header, row, strict=True)) for row in rows]


@pytest.fixture
def found():
    return result(
        cluster(image(1, "/p/a.jpg", taken="2024:05:01 10:00:00"), image(2, "/p/b.jpg", size=600)),
        cluster(image(3, "/p/c.jpg"), image(4, "/q/d.jpg", reachable=False), image(5, "/q/e.jpg", size=7)),
        problems=[FileProblem("/p/bad.jpg", "decode", "not an image that can be read")],
    )


def test_the_table_has_one_row_a_file_below_its_header(found):
    rows = table(found)
    assert [(row["cluster"], row["path"], row["keeper"]) for row in rows] == [
        ("1", "/p/a.jpg", "/p/a.jpg"),
        ("1", "/p/b.jpg", "/p/a.jpg"),
        ("2", "/p/c.jpg", "/p/c.jpg"),
        ("2", "/q/d.jpg", "/p/c.jpg"),
        ("2", "/q/e.jpg", "/p/c.jpg"),
    ]
    assert rows[0] == {
        "cluster": "1",
        "path": "/p/a.jpg",
        "keeper": "/p/a.jpg",
        "relation": "keeper",
        "distance": "0",
        "transform": "",
        "direct": "1",
        "difference": "",
        "difference_score": "",
        "difference_boxes": "",
        "region": "",
        "share": "",
        "width": "40",
        "height": "30",
        "size_bytes": "1000",
        "format": "JPEG",
        "taken_at": "2024:05:01 10:00:00",
        "modified": "2024-05-01T12:00:00+00:00",
        "reclaimable": "0",
        "kind": "duplicates",
    }
    assert (rows[1]["relation"], rows[1]["distance"], rows[1]["transform"]) == ("near", "4", "rotate-90")
    assert rows[1]["taken_at"] == ""


def test_what_is_reclaimable_sums_up_to_what_the_cluster_says(found):
    rows = table(found)
    for number, each in enumerate(found.clusters, 1):
        told = sum(int(row["reclaimable"]) for row in rows if row["cluster"] == str(number))
        assert told == reclaimable_bytes(each)


def test_lines_end_as_rfc_4180_has_them(found):
    stream = io.StringIO(newline="")
    write_csv(found, stream)
    assert stream.getvalue().count("\r\n") == stream.getvalue().count("\n") == 6


@given(st.lists(st.binary().filter(lambda name: b"\0" not in name), min_size=2, max_size=6))
def test_any_name_survives_a_round_trip(names):
    paths = ["/" + name.decode("utf-8", "surrogateescape") for name in names]
    found = result(cluster(*(image(number, path) for number, path in enumerate(paths))))
    assert [row["path"] for row in table(found)] == paths


@pytest.mark.parametrize(
    "name", ["a\nb.jpg", "a\r\nb.jpg", "a\rb.jpg", 'a "b".jpg', "a,b.jpg", "a;b\t.jpg", " .jpg"]
)
def test_names_with_newlines_and_quotes_survive_a_round_trip_through_a_file(tmp_path, name):
    kept, other = f"/p/{name}", f"/p/2{name}"
    path = str(tmp_path / "clusters.csv")
    save(result(cluster(image(1, kept), image(2, other))), path)
    with open(path, encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream, strict=True))
    assert [(row["path"], row["keeper"]) for row in rows] == [(kept, kept), (other, kept)]


@odd_names
def test_a_name_that_is_not_utf_8_is_written_as_its_bytes_and_read_back(tmp_path):
    odd = os.fsdecode(b"/p/caf\xe9\xff.jpg")
    path = tmp_path / "clusters.csv"
    save(result(cluster(image(1, odd), image(2, "/p/図.jpg"))), str(path))
    assert b"1,/p/caf\xe9\xff.jpg," in path.read_bytes()
    assert "/p/図.jpg".encode() in path.read_bytes()
    with open(path, encoding="utf-8", errors=CSV_ERRORS, newline="") as stream:
        assert [row["path"] for row in csv.DictReader(stream)] == [odd, "/p/図.jpg"]


def test_no_cell_begins_as_a_formula_does():
    early = image(2, "/p/=b.jpg", modified_ns=-62_135_596_800_000_000_000)
    rows = table(result(cluster(image(1, "/p/@a.jpg", size=0, modified_ns=-1), early)))
    assert not [cell for row in rows for cell in row.values() if cell[:1] in tuple("=+-@\t\r") and cell]


@pytest.mark.parametrize("modified_ns", [2**63 - 1, -(2**63), 10**30])
def test_a_time_beyond_the_calendar_fails_no_export(modified_ns):
    (row, _) = table(result(cluster(image(1, "/p/a", modified_ns=modified_ns), image(2, "/p/b"))))
    assert row["modified"] == "" or row["modified"].startswith(("2262-", "1677-"))


def test_the_document_is_written_in_ascii_with_escaped_surrogates(found, tmp_path):
    odd = "/p/caf\udce9.jpg"
    found = result(*found.clusters, cluster(image(8, odd), image(9, "/p/図.jpg")), problems=found.problems)
    stream = io.StringIO()
    write_json(found, stream)
    assert stream.getvalue().isascii()
    assert json.loads(stream.getvalue()) == clusters_document(found)
    path = tmp_path / "clusters.JSON"
    save(found, str(path))
    assert path.read_text(encoding="utf-8") == stream.getvalue()
    assert json.loads(path.read_bytes())["clusters"][-1]["keeper"] == odd


# --- files ------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["clusters.csv", "clusters.JSON"])
@pytest.mark.parametrize("older", ["export", "export with a mark", "empty"])
def test_an_older_export_is_replaced_and_nothing_else_is_left(found, tmp_path, name, older):
    path = tmp_path / name
    if older == "empty":
        path.touch()
    else:
        save(result(), str(path))
    if older == "export with a mark" and name.endswith("csv"):  # as some programs save it again
        path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    save(found, str(path))
    assert b"/p/a.jpg" in path.read_bytes()
    assert os.listdir(tmp_path) == [name]


@pytest.mark.parametrize("name", ["clusters.csv", "clusters.json"])
@pytest.mark.parametrize(
    "data", [b"\xff\xd8\xff\xe0 a picture", b"a,b\r\n1,2\r\n", b'{"a": "b"}', b"{", b" "]
)
def test_a_file_that_is_no_export_is_not_replaced(found, tmp_path, name, data):
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(DupfinderError, match="was not exported by dupfinder; choose another name"):
        save(found, str(path))
    assert path.read_bytes() == data
    assert os.listdir(tmp_path) == [name]


def test_a_picture_that_comes_into_the_place_of_an_export_meanwhile_stays(found, tmp_path, monkeypatch):
    path = tmp_path / "clusters.csv"
    real = os.fsync

    def come(descriptor):
        real(descriptor)
        path.write_bytes(b"a picture")

    monkeypatch.setattr(os, "fsync", come)
    with pytest.raises(DupfinderError, match="was not exported by dupfinder"):
        save(found, str(path))
    assert path.read_bytes() == b"a picture"
    assert os.listdir(tmp_path) == ["clusters.csv"]


@pytest.mark.parametrize("points_to", ["a.jpg", "old.csv", "nothing", "."])
def test_nothing_is_written_through_a_link(found, tmp_path, points_to):
    (tmp_path / "a.jpg").write_bytes(b"a picture")
    save(result(), str(tmp_path / "old.csv"))
    link = tmp_path / "clusters.csv"
    try:
        link.symlink_to(tmp_path / points_to)
    except OSError:
        pytest.skip("links cannot be made here")
    before = {path: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()}
    with pytest.raises(DupfinderError, match="is a link; choose another name"):
        save(found, str(link))
    assert link.is_symlink()
    assert {path: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()} == before


def test_a_failure_midway_leaves_the_older_file_as_it_was(found, tmp_path, monkeypatch):
    path = tmp_path / "clusters.csv"
    save(result(), str(path))
    before = path.read_bytes()

    def full(descriptor):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DupfinderError, match=r"clusters\.csv cannot be written: No space left on device\.$"):
        save(found, str(path))
    assert path.read_bytes() == before
    assert os.listdir(tmp_path) == ["clusters.csv"]


def test_a_folder_that_is_not_there_or_another_suffix_is_one_sentence(found, tmp_path):
    with pytest.raises(DupfinderError, match="cannot be written: "):
        save(found, str(tmp_path / "nowhere" / "clusters.csv"))
    for name in ("clusters.txt", "clusters", ".csv"):
        with pytest.raises(DupfinderError, match=r"must end in \.csv or \.json"):
            save(found, str(tmp_path / name))
    assert os.listdir(tmp_path) == []
