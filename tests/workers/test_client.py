"""A dropped image: one request reads it once, and its bytes stay where they are read."""

import io
import os
import shutil
from collections import Counter
from typing import NamedTuple

import pytest
from helpers.images import encode, photo
from helpers.processes import decode_here
from PIL import Image

from dupfinder.base.errors import ImageTooLargeError
from dupfinder.base.files import FileState
from dupfinder.images import decoding, display
from dupfinder.images.exif import PhotoDetails
from dupfinder.similarity.query import Query
from dupfinder.workers import analysis, client, messages
from dupfinder.workers.decoder_pool import Pool


class Traffic(NamedTuple):
    """The requests by type, the bytes sent with them, and the files that were read."""

    requests: Counter
    sent: list
    read: list


@pytest.fixture
def traffic(monkeypatch):
    decode_here(monkeypatch)
    found = Traffic(Counter(), [], [])
    call, read_file = Pool.call, analysis.read_file

    def counted(self, document, data=b"", **options):
        found.requests[type(messages.request_decoder.decode(document)).__name__] += 1
        found.sent.append(len(data))
        return call(self, document, data, **options)

    def noted(state, **options):
        found.read.append(os.path.basename(state.path))
        return read_file(state, **options)

    monkeypatch.setattr(Pool, "call", counted)
    monkeypatch.setattr(analysis, "read_file", noted)
    return found


def test_a_query_and_its_preview_are_one_request_that_reads_the_file_once(folder, traffic):
    query = Query.read(folder.draw("a.jpg", 1, (640, 480)), preview_side=64)
    assert query.preview.pixels.shape == (48, 64, 3)
    assert (query.image.width, query.image.height) == (640, 480)
    assert traffic == (Counter(QueryRequest=1), [0], [b"a.jpg"])


def test_a_query_holds_the_bytes_only_of_a_picture_that_is_no_file(folder, traffic):
    data = encode(photo(1))
    assert Query.read(folder.write("a.jpg", data)).data is None
    query = Query.of(data, preview_side=64)
    assert query.data == data
    assert query.preview is not None
    assert query.image.size_bytes == len(data)
    assert traffic.sent == [0, len(data)]


@pytest.mark.parametrize("is_file", [True, False])
def test_equal_bytes_and_pixels_are_found_without_sending_a_file(finder, folder, traffic, is_file):
    folder.draw("a.png", 1)
    shutil.copy(folder / "a.png", folder / "same.png")
    with open(folder / "a.png", "rb") as stream:
        data = stream.read()
    folder.write("pixels.png", data + b"more")
    finder.index([str(folder)])
    query = Query.read(folder / "a.png") if is_file else Query.of(data)
    relations = {os.path.basename(match.image.path): match.relation for match in finder.query_all(query)}
    assert relations == {"a.png": "exact", "same.png": "exact", "pixels.png": "same-pixels"}
    assert traffic.requests["DigestsRequest"] >= 2
    assert any(traffic.sent) != is_file


def test_a_picture_that_cannot_be_shown_in_colour_has_hashes_and_no_preview(folder, traffic, monkeypatch):
    def too_large(*_, **__):
        raise ImageTooLargeError("too large")

    monkeypatch.setattr(display, "preview", too_large)
    query = Query.read(folder.draw("a.jpg", 1), preview_side=64)
    assert query.preview is None
    assert len(query.hashes)


def test_a_file_that_has_changed_since_it_was_read_is_equal_to_none(finder, folder, traffic):
    path = folder.draw("a.png", 1)
    finder.index([str(folder)])
    query = Query.read(path)
    os.utime(path, (1, 1))
    assert [match.relation for match in finder.query_all(query)] == ["near"]


def test_what_the_camera_wrote_is_read_without_decoding_the_picture(folder, traffic, monkeypatch):
    exif = Image.Exif()
    exif[0x0110] = "Camera 5"
    stream = io.BytesIO()
    Image.new("RGB", (64, 48), "red").save(stream, "JPEG", exif=exif)
    path = folder.write("a.jpg", stream.getvalue())
    monkeypatch.delattr(decoding, "decode")
    state = FileState(os.fsencode(path), 0, 0, 0, 0)
    assert client.details_of(state) == PhotoDetails(model="Camera 5")
    assert traffic == (Counter(DetailsRequest=1), [0], [b"a.jpg"])
    with pytest.raises(FileNotFoundError):
        client.details_of(state._replace(path=b"/none.jpg"))
