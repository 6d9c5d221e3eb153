"""Inputs of a batch: their kinds, and the files that a list names."""

import os

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from dupfinder.base.errors import BatchError
from dupfinder.batch import inputs


def paths_of(path, content):
    """The files that a list names, relative to its folder."""
    path.write_bytes(content)
    found = inputs._paths(inputs.source_of(str(path)), None)
    return [os.path.relpath(each, os.fsencode(path.parent)) for each in found]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"\xef\xbb\xbfpath\na.jpg\n", [b"a.jpg"]),
        (b"path,size\r\na.jpg,1\r\n\r\nb.jpg,2\r\n", [b"a.jpg", b"b.jpg"]),
        (b'size,Path\n1,"a,b.jpg"\n2,"a\nb.jpg"\n3,"a""b.jpg"\n', [b"a,b.jpg", b"a\nb.jpg", b'a"b.jpg']),
        (b"path\na.jpg\n\xff\xfe.jpg\n", [b"a.jpg", b"\xff\xfe.jpg"]),
        (b"path\n007\n1.10\n2020-01-01\nnull\n", [b"007", b"1.10", b"2020-01-01", b"null"]),
        (b"a.jpg\nb.jpg\n", [b"a.jpg", b"b.jpg"]),
        (b"sub/a\nb\n", [b"sub/a", b"b"]),
        (b"name\na.jpg\na.jpg\n", [b"a.jpg"]),
        (b"path;size\na.jpg;1\nb.jpg\n", [b"a.jpg", b"b.jpg"]),
    ],
)
def test_a_list_names_each_of_its_files_as_it_is_written(tmp_path, content, expected):
    assert paths_of(tmp_path / "list.csv", content) == expected


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "no column of paths; it is empty."),
        (b"a.jpg,1\nb.jpg,2\n", "no column of paths; it has a.jpg, 1, not path."),
        (b"path\na,b.jpg\n", "a line with too many values"),
        (b'path\n"a.jpg\nb.jpg\n', "cannot be read"),
    ],
)
def test_a_list_that_cannot_be_understood_is_refused(tmp_path, content, said):
    with pytest.raises(BatchError, match=said):
        paths_of(tmp_path / "list.csv", content)


def test_paths_of_a_list_in_a_store_are_relative_to_its_folder():
    assert inputs._path(b"sub/a.jpg", b"s3://bucket/lists") == b"s3://bucket/lists/sub/a.jpg"
    assert inputs._path(b"/photos/a.jpg", b"s3://bucket/lists") == b"/photos/a.jpg"


@pytest.mark.parametrize("kind", [pa.string(), pa.large_string(), pa.string_view(), pa.binary()])
def test_a_table_names_files_in_any_type_of_text_and_leaves_out_null(tmp_path, kind):
    path = str(tmp_path / "list.parquet")
    pq.write_table(pa.table({"path": pa.array(["/a.jpg", None, "", "/b.jpg"]).cast(kind)}), path)
    assert inputs._paths(inputs.source_of(path), None) == [b"/a.jpg", b"/b.jpg"]


def test_a_column_of_numbers_holds_no_paths(tmp_path):
    path = str(tmp_path / "list.parquet")
    pq.write_table(pa.table({"path": [1, 2]}), path)
    with pytest.raises(BatchError, match="holds no paths"):
        inputs._paths(inputs.source_of(path), None)


def test_a_folder_of_pictures_is_one_whatever_tables_are_in_it(folder):
    folder.draw("a.jpg", 1)
    pq.write_table(pa.table({"sales": [1, 2]}), folder.path / "sales.parquet")
    folder.write("broken.parquet", b"no table")
    assert inputs.source_of(str(folder)).kind == "folder"
    hashes = {"path": pa.array([b"/x.jpg"]), "views": pa.array([[b"x" * 56]])}
    pq.write_table(pa.table(hashes), folder.path / "hashes.parquet")
    with pytest.raises(BatchError, match="both pictures and hashes"):
        inputs.source_of(str(folder))
    os.unlink(folder.path / "a.jpg")
    source = inputs.source_of(str(folder))
    assert (source.kind, source.files) == ("hashes", (str(folder.path / "hashes.parquet"),))


def test_roots_lie_in_no_other_one():
    found = inputs.roots_of([b"/a/1.jpg", b"/a-b/1.jpg", b"/a/c/1.jpg", b"/a.d/1.jpg"])
    assert sorted(found) == [b"/a", b"/a-b", b"/a.d"]
