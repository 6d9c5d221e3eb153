"""Drops and pastes: accepted data, and what is used of it."""

import base64
import os

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QUrl
from PySide6.QtGui import QColor, QImage

from dupfinder.images import display
from dupfinder.ui.desktop import clipboard
from dupfinder.ui.desktop.slow_paths import kinds_of
from dupfinder.ui.desktop.urls import copyable, url_of
from dupfinder.ui.find.mime_payload import Payload, encoded, is_acceptable, read_payload

PNG, JPEG = b"\x89PNG of a browser", b"\xff\xd8 of a browser"
ADDRESS = "https://example.org/a%20b.jpg?size=1"

pytestmark = pytest.mark.usefixtures("qapp")
posix = pytest.mark.skipif(os.sep != "/", reason="names of any bytes")


def mime(urls=(), text=None, image=None, **data):
    """Data for a drop; formats such as image/png are given with an underscore."""
    made = QMimeData()
    if urls:
        made.setUrls([QUrl(url) if isinstance(url, str) else url for url in urls])
    if text is not None:
        made.setText(text)
    if image is not None:
        made.setImageData(image)
    for name, value in data.items():
        made.setData(name.replace("_", "/", 1).replace("_", "+"), value)
    return made


def picture(image_format=QImage.Format.Format_RGB32):
    image = QImage(3, 2, image_format)
    image.fill(QColor(10, 200, 30))
    return image


def read_back(data):
    image = QImage.fromData(data)
    assert not image.isNull()
    return image


# --- files ------------------------------------------------------------------------------------


@posix
@pytest.mark.parametrize(
    "name", [b"/a/b.jpg", b"/a b/100%41#?.jpg", "/ä/日本.jpg".encode(), b"/a/\xff\xfe.jpg", b"/a\nb"]
)
def test_a_file_is_exact_to_the_byte(name):
    payload = read_payload(mime([url_of(os.fsdecode(name))]))
    assert [os.fsencode(path) for path in payload.paths] == [name]


@posix
def test_several_files_keep_their_order():
    payload = read_payload(mime(["file:///b.jpg", "file:///a.jpg", "file:///c%20d/"]))
    assert payload.paths == ("/b.jpg", "/a.jpg", "/c d")


def test_files_and_folders_are_told_apart(folder):
    path = folder.draw("a.jpg", 1)
    payload = read_payload(mime([url_of(str(folder)), url_of(path)]))
    assert payload.sorted_by(kinds_of(payload.paths)) == ([path], [str(folder)])


@posix
def test_a_file_that_is_gone_is_still_told():
    payload = read_payload(mime(["file:///no/such.jpg"]))
    assert payload.sorted_by(kinds_of(payload.paths)) == (["/no/such.jpg"], [])


@posix
def test_a_file_wins_over_the_picture_and_the_address_beside_it():
    data = mime(["file:///a.jpg", ADDRESS], image=picture(), image_png=PNG)
    assert read_payload(data) == Payload(paths=("/a.jpg",))


@posix
def test_a_file_of_another_host_is_not_taken_for_a_local_one():
    data = mime(["file://server/share/a.jpg"])
    assert read_payload(data) == Payload()
    assert not read_payload(data, with_text=True)


# --- pictures ---------------------------------------------------------------------------------


def test_picture_data_set_by_its_format_only_is_found():
    data = mime(image_png=PNG)
    assert not data.hasImage()
    assert is_acceptable(data)
    payload = read_payload(data)
    assert payload.image == payload.image_data() == PNG
    assert payload.paths == ()


def test_of_several_formats_the_one_that_loses_least_is_taken():
    data = mime(image_bmp=b"BM", image_jpeg=JPEG, image_tiff=b"II", image_png=PNG)
    assert read_payload(data).image == PNG
    assert read_payload(mime(image_bmp=b"BM", image_jpeg=JPEG)).image == JPEG
    assert read_payload(mime(image_unknown=b"?")).image == b"?"


def test_a_format_without_data_is_passed_over():
    assert read_payload(mime(image_png=b"", image_jpeg=JPEG)).image == JPEG


@pytest.mark.parametrize(
    "image_format", [QImage.Format.Format_RGB32, QImage.Format.Format_Grayscale8, QImage.Format.Format_RGB888]
)
def test_pixels_without_a_format_lose_nothing(image_format):
    image = picture(image_format)
    payload = read_payload(mime(image=image))
    assert payload
    assert payload.image is None
    shown = read_back(payload.image_data())
    assert shown.size() == image.size()
    assert shown.pixelColor(1, 1) == image.pixelColor(1, 1)


def test_transparent_pixels_stand_over_white():
    image = QImage(2, 1, QImage.Format.Format_ARGB32)
    image.setPixelColor(0, 0, QColor(0, 0, 0, 0))
    image.setPixelColor(1, 0, QColor(200, 0, 0, 255))
    shown = read_back(read_payload(mime(image=image)).image_data())
    assert shown.pixelColor(0, 0) == QColor(255, 255, 255)
    assert shown.pixelColor(1, 0) == QColor(200, 0, 0)


@pytest.mark.parametrize("image_format", [QImage.Format.Format_RGB32, QImage.Format.Format_ARGB32])
def test_a_picture_of_a_screen_with_small_pixels_keeps_all_of_them(image_format):
    image = picture(image_format)
    image.setDevicePixelRatio(2)
    shown = read_back(encoded(image))
    assert (shown.width(), shown.height()) == (3, 2)
    assert {shown.pixelColor(x, y).name() for x in range(3) for y in range(2)} == {"#0ac81e"}


def test_a_picture_is_decoded_from_the_bytes_that_were_made():

    decoded = display.preview(encoded(picture()), 64, 64)
    assert decoded.pixels.shape == (2, 3, 3)
    assert decoded.pixels[0, 0].tolist() == [30, 200, 10]


def test_an_empty_picture_is_none():
    assert not read_payload(mime(image=QImage()))


@pytest.mark.parametrize("name", ["image_svg_xml", "image_x-icon"])
def test_drawings_and_icons_are_refused(name):
    data = mime(**{name: b"<svg/>"})
    assert not is_acceptable(data)
    assert not read_payload(data)
    assert read_payload(mime(image_jpeg=JPEG, **{name: b"<svg/>"})).image == JPEG


# --- addresses --------------------------------------------------------------------------------


def test_the_picture_of_a_browser_wins_over_its_address():
    assert read_payload(mime([ADDRESS], image_png=PNG)) == Payload(image=PNG)
    payload = read_payload(mime([ADDRESS], image=picture()))
    assert payload.address is None
    assert payload.pixels is not None


def test_an_address_alone_is_told_as_it_is():
    data = mime([ADDRESS])
    assert is_acceptable(data)
    assert read_payload(data) == Payload(address=ADDRESS)


def test_an_address_is_told_in_plain_ascii():
    payload = read_payload(mime(["https://example.org/ä b.jpg"]))
    assert payload.address == "https://example.org/%C3%A4%20b.jpg"


@pytest.mark.parametrize(
    "url",
    ["ftp://example.org/a.jpg", "data:text/html;base64,AAAA", "data:image/png,AAAA", "javascript:1", ""],
)
def test_other_kinds_of_addresses_are_not_taken(url):
    assert not read_payload(mime([url]))
    assert not read_payload(mime(text=url), with_text=True)


def test_a_picture_within_its_address_needs_no_file_and_no_network():
    url = "data:image/png;base64," + base64.b64encode(PNG).decode()
    assert is_acceptable(mime([url]))
    assert read_payload(mime([url])) == Payload(image=PNG)
    assert not read_payload(mime(["data:image/png;base64,!"]))


def test_the_address_of_a_linked_picture_is_told_not_that_of_the_page_it_leads_to():
    data = mime(["https://example.org/page.html"])
    data.setHtml(f'<a href="https://example.org/page.html"><img alt="" src="{ADDRESS}&amp;b=2"></a>')
    assert read_payload(data) == Payload(address=ADDRESS + "&b=2")


def test_a_picture_beside_its_address_has_the_name_of_that():
    assert read_payload(mime([ADDRESS], image_png=PNG)).name == "a b.jpg"
    assert read_payload(mime(image_png=PNG)).name == ""


# --- text -------------------------------------------------------------------------------------


def test_text_counts_only_where_it_was_pasted(folder):
    path = folder.draw("a.jpg", 1)
    for words in (path, ADDRESS):
        data = mime(text=words)
        assert not is_acceptable(data)
        assert not read_payload(data)
        assert read_payload(data, with_text=True)


@posix
def test_pasted_paths_of_files_that_are_there(folder, monkeypatch):
    monkeypatch.setenv("HOME", str(folder))
    one, two = folder.draw("a b.jpg", 1), folder.draw("ä.jpg", 2)
    raw = folder.draw(os.fsdecode(b"\xff.jpg"), 3)
    lines = [
        f'  "{one}"',
        "",
        "/no/such.jpg",
        "a b.jpg",
        "~/ä.jpg",
        copyable(raw),
        "\0",
        f"file://{one}",
    ]
    payload = read_payload(mime(text="\r\n".join(lines)), with_text=True)
    assert payload.paths == (one, "/no/such.jpg", two, raw, one)
    assert payload.sorted_by(kinds_of(payload.paths)) == ([one, two, raw, one], [])


def test_a_pasted_web_address_is_the_first_line():
    data = mime(text=f"\n {ADDRESS} \nmore")
    assert read_payload(data, with_text=True) == Payload(address=ADDRESS)


@pytest.mark.parametrize("words", ["", "   \n", "a word", "not/absolute.jpg", "/\0", "~nobody-at-all/a"])
def test_other_text_is_nothing(words):
    assert not read_payload(mime(text=words), with_text=True)


def test_a_huge_text_is_not_read_to_its_end():
    assert not read_payload(mime(text="x" * 3_000_000), with_text=True)


def test_a_picture_wins_over_pasted_text():
    assert read_payload(mime(text=ADDRESS, image_png=PNG), with_text=True) == Payload(image=PNG)


# --- nothing ----------------------------------------------------------------------------------


def test_nothing_is_nothing():
    assert not is_acceptable(QMimeData())
    payload = read_payload(QMimeData(), with_text=True)
    assert payload == Payload()
    assert not payload
    assert payload.image_data() is None


def test_what_we_put_on_the_clipboard_ourselves_is_found_again(folder):
    paths = [folder.draw("a.jpg", 1), folder.draw("b.jpg", 2)]
    assert read_payload(clipboard.file_mime_data(paths)).paths == tuple(paths)


def test_the_data_are_copied_out_of_the_event():
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture().save(buffer, "PNG")
    dropped = mime(image_png=data)
    payload = read_payload(dropped)
    dropped.clear()
    assert read_back(payload.image).size() == picture().size()
