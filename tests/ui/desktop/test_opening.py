"""Requests to the desktop name files exactly, to the byte."""

import os
import shutil
import subprocess
import sys
import tempfile

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication, QImage

from dupfinder.ui.desktop import clipboard, desktop_entries, opening, urls
from dupfinder.ui.desktop.desktop_entries import Application, applications_for
from dupfinder.ui.desktop.urls import path_of, url_of

NAMES = [
    b"/a/b.jpg",
    b"/a b/100%41#?;&+,.jpg",
    "/ä/日本.jpg".encode(),
    b"/a/\xff\xfe.jpg",
    b"/a/x\ny",
    b"//a/b",
    b"/",
]

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="of a Linux desktop")

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def started(monkeypatch):
    """The commands that would have been started."""
    commands = []
    monkeypatch.setattr(opening, "_start", lambda command: commands.append(command) or True)
    return commands


@pytest.fixture
def opened(monkeypatch):
    """The addresses that the system would have opened."""
    urls = []
    monkeypatch.setattr(opening.QDesktopServices, "openUrl", lambda url: urls.append(url) or True)
    return urls


@pytest.fixture
def no_bus(monkeypatch):
    monkeypatch.setattr(opening, "session_bus", lambda: None)


class TestAddresses:
    @linux
    @pytest.mark.parametrize("name", NAMES)
    def test_a_path_survives_to_the_byte(self, name):
        path = os.fsdecode(name)
        assert path_of(url_of(path)) == path
        assert path_of(QUrl.fromEncoded(url_of(path).toEncoded())) == path

    @linux
    def test_an_address_is_plain_ascii(self):
        assert url_of(os.fsdecode(b"/a b/\xff#.jpg")).toEncoded() == b"file:///a%20b/%FF%23.jpg"

    @linux
    @pytest.mark.parametrize(
        ("address", "path"),
        [
            ("file:///a/b/", "/a/b"),
            ("file://localhost/a", "/a"),
            ("FILE:/a", "/a"),
            ("file://server/a", None),
            ("file:a", None),
            ("file:///a%00b", None),
            ("https://a.example/a", None),
            ("", None),
        ],
    )
    def test_only_local_files_have_a_path(self, address, path):
        assert path_of(QUrl(address)) == path

    @pytest.mark.parametrize(
        ("path", "address"),
        [
            ("C:\\a b\\100%.jpg", b"file:///C:/a%20b/100%25.jpg"),
            ("\\\\server\\share\\a.jpg", b"file://server/share/a.jpg"),
        ],
    )
    def test_windows_paths_go_there_and_back(self, monkeypatch, path, address):
        monkeypatch.setattr(urls, "PLATFORM", "win32")
        assert url_of(path).toEncoded() == address
        if sys.platform == "win32" or path.startswith("\\\\"):
            assert path_of(url_of(path)) == path


class TestClipboard:
    @linux
    def test_files_are_offered_as_addresses_as_text_and_for_a_copy(self):
        data = clipboard.file_mime_data(["/a b.jpg", os.fsdecode(b"/\xff.jpg")])
        assert [path_of(url) for url in data.urls()] == ["/a b.jpg", os.fsdecode(b"/\xff.jpg")]
        assert data.data("text/uri-list") == b"file:///a%20b.jpg\r\nfile:///%FF.jpg\r\n"
        assert data.data("x-special/gnome-copied-files") == b"copy\nfile:///a%20b.jpg\nfile:///%FF.jpg"
        assert data.text() == "/a b.jpg\nfile:///%FF.jpg"

    @linux
    def test_a_name_that_is_not_text_is_copied_as_its_address(self):
        clipboard.copy_paths(["/ä.jpg", os.fsdecode(b"/\xff.jpg")])
        assert QGuiApplication.clipboard().text() == "/ä.jpg\nfile:///%FF.jpg"

    def test_a_picture_is_copied_as_pixels_and_as_a_file(self):
        image = QImage(3, 2, QImage.Format.Format_RGB32)
        image.fill(0xFF336699)
        clipboard.copy_image("/a.jpg", image)
        data = QGuiApplication.clipboard().mimeData()
        assert data.imageData().pixel(1, 1) == 0xFF336699
        assert data.urls() == [url_of("/a.jpg")]

    def test_copied_files_can_be_pasted(self):
        clipboard.copy_files(["/a.jpg"])
        assert QGuiApplication.clipboard().mimeData().urls() == [url_of("/a.jpg")]


class TestOpening:
    def test_a_file_is_opened_by_its_exact_address(self, folder, opened):
        path = folder.write("a b.jpg", b"x")
        assert opening.open_file(path)
        assert opened == [url_of(path)]

    def test_what_is_gone_is_not_opened(self, folder, opened):
        assert not opening.open_file(folder / "gone.jpg")
        assert not opening.open_folder(folder / "gone")
        assert not opening.show_in_file_manager(folder / "gone/gone.jpg")
        assert not opening.open_with(folder / "gone.jpg")
        assert opened == []

    @pytest.mark.parametrize(
        "name",
        ["a.bat", "a.desktop", "a.jpg.exe", "a.sh", "a.HTML", "a.svg", "a", ".jpg", "a.jpg.", "a.jpg "],
    )
    def test_what_is_not_called_as_a_picture_is_not_handed_to_the_system(self, folder, opened, name):
        assert not opening.open_file(folder.write(name, b"\xff\xd8\xff"))
        assert opened == []

    @pytest.mark.parametrize("name", ["a.JPG", "a.jpeg", "a.b.png", "a.CR2", "a.heic"])
    def test_what_is_called_as_any_kind_of_picture_is_opened(self, folder, opened, name):
        assert opening.open_file(folder.write(name, b"\xff\xd8\xff"))
        assert len(opened) == 1

    def test_the_folder_of_a_file_that_is_gone_is_opened(self, folder, opened):
        assert opening.show_in_file_manager(folder / "gone.jpg")
        assert opened == [url_of(str(folder))]

    def test_explorer_selects_a_file_even_with_a_comma_in_its_name(self, folder, started, monkeypatch):
        path = folder.write("a, b.jpg", b"x")
        monkeypatch.setattr(urls, "PLATFORM", "win32")
        assert opening.show_in_file_manager(path)
        assert opening.open_with(path)
        assert started == [f'explorer.exe /select,"{path}"', f"rundll32.exe shell32.dll,OpenAs_RunDLL {path}"]

    def test_the_finder_reveals_a_file(self, folder, started, monkeypatch):
        path = folder.write("a.jpg", b"x")
        monkeypatch.setattr(urls, "PLATFORM", "darwin")
        assert opening.show_in_file_manager(path)
        assert started == [["open", "-R", path]]
        assert not opening.can_choose_application()
        assert not opening.open_with(path)
        assert applications_for("image/jpeg") == []

    @linux
    def test_without_a_session_bus_the_folder_is_opened(self, folder, opened, no_bus):
        assert opening.show_in_file_manager(folder.write("a.jpg", b"x"))
        assert opened == [url_of(str(folder))]
        assert not opening.can_choose_application()
        assert not opening.open_with(folder / "a.jpg")


@linux
class TestStarting:
    def test_a_program_gets_the_exact_name_and_no_shell_sees_it(self, folder, qtbot):
        target = folder.write(b"$(touch hit) \xff.jpg", b"x")
        code = "import os, sys; os.rename(sys.argv[1], sys.argv[1] + '.seen')"
        application = Application("Python", (sys.executable, "-c", code, "%f"))
        assert opening.start_application(application, target)
        qtbot.waitUntil(lambda: os.path.exists(target + ".seen"))

    def test_a_program_that_is_not_there_is_told(self):
        assert not opening.start_application(Application("None", ("/no/such/program", "%f")), "/a.jpg")

    def test_an_ended_program_leaves_no_zombie_for_long(self, qtbot):
        true = Application("true", (shutil.which("true"),))
        assert opening.start_application(true, "/a.jpg")
        qtbot.waitUntil(lambda: all(process.poll() is not None for process in opening._started))
        assert opening.start_application(true, "/a.jpg")
        assert len(opening._started) == 1
        qtbot.waitUntil(lambda: opening._started[0].poll() is not None)


@linux
class TestApplications:
    @pytest.fixture
    def share(self, tmp_path, monkeypatch):
        """Writes files of the desktop; a name starts with the folder it is in."""
        places = {"home": "XDG_DATA_HOME", "system": "XDG_DATA_DIRS", "config": "XDG_CONFIG_HOME"}
        for place, variable in places.items():
            monkeypatch.setenv(variable, str(tmp_path / place))
        monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path / "etc"))
        monkeypatch.setenv("XDG_CURRENT_DESKTOP", "Test:Other")

        def write(name, *lines):
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text("\n".join(lines) + "\n")

        return write

    @pytest.fixture
    def viewer(self, share):
        """Writes a desktop entry of a viewer."""

        def write(name, *lines, command="true %f", place="system"):
            head = ("[Desktop Entry]", "Type=Application", f"Name={name.title()}", f"Exec={command}")
            share(f"{place}/applications/{name}.desktop", *head, *lines)

        return write

    def names(self, mime="image/jpeg"):
        return [application.name for application in applications_for(mime)]

    def cache(self, share, *names, mime="image/jpeg", place="system"):
        entries = "".join(f"{name}.desktop;" for name in names)
        share(f"{place}/applications/mimeinfo.cache", "[MIME Cache]", f"{mime}={entries}")

    def test_those_that_say_they_open_it_are_offered_once_in_order(self, share, viewer):
        viewer("beta")
        viewer("alpha")
        self.cache(share, "beta", "alpha", "beta", "missing")
        assert self.names() == ["Beta", "Alpha"]
        assert self.names("image/png") == []

    def test_the_persons_default_comes_first_and_what_they_removed_not_at_all(self, share, viewer):
        for name in ("one", "two", "three", "four"):
            viewer(name)
        self.cache(share, "one", "two", "three")
        lines = ("[Default Applications]", "image/jpeg=three.desktop", "[Added Associations]")
        lines += ("image/jpeg=four.desktop;", "[Removed Associations]", "image/jpeg=two.desktop")
        share("config/mimeapps.list", *lines)
        assert self.names() == ["Three", "Four", "One"]
        share("config/test-mimeapps.list", "[Default Applications]", "image/jpeg=one.desktop")
        assert self.names() == ["One", "Three", "Four"]

    @pytest.mark.parametrize(
        "line", ["Hidden=true", "Terminal=true", "TryExec=/no/such/program", "Exec=x", "Exec="]
    )
    def test_what_cannot_be_used_is_left_out(self, share, viewer, line):
        viewer("good")
        head = ("[Desktop Entry]", "Name=Bad", line, "Exec=true %f")
        share("system/applications/bad.desktop", *head)
        self.cache(share, "bad", "good")
        assert self.names() == ["Good"]

    def test_a_persons_own_entry_hides_that_of_the_system(self, share, viewer):
        viewer("one")
        viewer("one", "Hidden=true", place="home")
        self.cache(share, "one")
        assert self.names() == []

    def test_an_entry_may_be_in_a_folder(self, share, viewer):
        viewer("kde/my-viewer")
        self.cache(share, "kde-my-viewer")
        assert self.names() == ["Kde/My-Viewer"]

    @pytest.mark.parametrize("name", ["../evil", "/evil"])
    def test_no_name_leads_out_of_the_folders_of_applications(self, share, viewer, name):
        viewer("x/../../evil")
        self.cache(share, name)
        assert self.names() == []

    def test_programs_for_what_it_is_a_kind_of_come_after_its_own(self, share, viewer):
        viewer("drawing")
        viewer("plain")
        lines = ("[MIME Cache]", "application/xml=plain.desktop;", "image/svg+xml=drawing.desktop;")
        share("system/applications/mimeinfo.cache", *lines)
        assert self.names("image/svg+xml") == ["Drawing", "Plain"]

    @pytest.mark.parametrize(
        ("command", "expected"),
        [
            ("true %f", ["true", "/a b/%41 $x.jpg"]),
            ("true %U", ["true", "file:///a%20b/%2541%20%24x.jpg"]),
            ("true", ["true", "/a b/%41 $x.jpg"]),
            ("true --file=%F", ["true", "--file=/a b/%41 $x.jpg"]),
            (r'true "with space" "a\\\\b\\"c" %f', ["true", "with space", 'a\\b"c', "/a b/%41 $x.jpg"]),
            ("true 100%% %%f %f", ["true", "100%", "%f", "/a b/%41 $x.jpg"]),
            ("true %i %c %d %v %f", ["true", "--icon", "sign", "Viewer", "/a b/%41 $x.jpg"]),
            ("true %k %f", ["true", "{entry}", "/a b/%41 $x.jpg"]),
        ],
    )
    def test_fields_are_filled_as_specified(self, share, viewer, started, tmp_path, command, expected):
        viewer("viewer", "Icon=sign", command=command)
        self.cache(share, "viewer")
        [application] = applications_for("image/jpeg")
        assert opening.start_application(application, "/a b/%41 $x.jpg")
        entry = str(tmp_path / "system/applications/viewer.desktop")
        assert started == [[part.replace("{entry}", entry) for part in expected]]
        assert application.icon == "sign"

    @pytest.mark.parametrize(
        "lines", [[], ["no group"], ["[Desktop Entry"], ["[Desktop Entry]", 'Exec=true "%f']]
    )
    def test_damaged_entries_are_left_out(self, share, viewer, lines):
        viewer("good")
        share("system/applications/bad.desktop", *lines)
        self.cache(share, "bad", "good")
        assert self.names() == ["Good"]

    def test_the_type_goes_by_the_suffix_and_nothing_is_read(self):
        assert desktop_entries.mime_type_of(os.fsdecode(b"/no/such/\xff.JPG")) == "image/jpeg"


@linux
@pytest.mark.skipif(not shutil.which("dbus-run-session"), reason="needs a bus of its own")
class TestBus:
    """A process of its own on a bus of its own, with a service that notes what it is asked."""

    SERVICE = """
import os, sys
from PySide6.QtCore import QTimer
from PySide6.QtDBus import QDBusConnection, QDBusVirtualObject
from PySide6.QtGui import QGuiApplication, QDesktopServices
from dupfinder.ui.desktop import opening

class Service(QDBusVirtualObject):
    def introspect(self, path):
        return ""
    def handleMessage(self, message, connection):
        print(message.member(), message.arguments()[0], flush=True)
        connection.send(message.createReply())
        QTimer.singleShot(0, app.quit)
        return True

app = QGuiApplication(sys.argv[:1])
opening.QDesktopServices.openUrl = lambda url: print("opened", url.toEncoded().data().decode()) or app.quit()
name, path, verb = sys.argv[1:]
if name:
    # A connection of its own: a process does not ask itself over the bus.
    bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, "service")
    service = Service()
    assert bus.registerVirtualObject("/", service, QDBusConnection.VirtualObjectRegisterOption.SubPath)
    assert bus.registerService(name)
asked = getattr(opening, verb)(path)
print(asked, flush=True)
if not asked:
    sys.exit()
QTimer.singleShot(10000, app.quit)
app.exec()
"""

    @pytest.fixture
    def ask(self, tmp_path, monkeypatch):
        # Services of the real desktop must not be started here.
        configuration = tmp_path / "bus.conf"
        configuration.write_text(
            "<busconfig><type>session</type>"
            f"<listen>unix:tmpdir={tempfile.gettempdir()}</listen>"
            "<policy context='default'><allow own='*'/>"
            "<allow send_destination='*' eavesdrop='true'/><allow eavesdrop='true'/></policy>"
            "</busconfig>"
        )

        def run(service, path, verb="show_in_file_manager"):
            command = ["dbus-run-session", f"--config-file={configuration}", "--", sys.executable, "-c"]
            command += [self.SERVICE, service, path, verb]
            done = subprocess.run(command, capture_output=True, check=False)
            assert done.returncode == 0, done.stderr.decode(errors="replace")
            return done.stdout.decode().splitlines()

        return run

    def test_the_file_manager_is_asked_to_select_the_exact_file(self, folder, ask):
        path = folder.write(b"a \xff.jpg", b"x")
        answer = ask("org.freedesktop.FileManager1", path)
        assert answer == ["True", f"ShowItems ['{url_of(path).toEncoded().data().decode()}']"]

    def test_the_folder_is_opened_if_no_file_manager_answers(self, folder, ask):
        path = folder.write("a.jpg", b"x")
        assert ask("", path) == ["True", f"opened {url_of(str(folder)).toEncoded().data().decode()}"]

    def test_the_portal_is_asked_to_let_the_person_choose(self, folder, ask):
        path = folder.write("a.jpg", b"x")
        assert ask("org.freedesktop.portal.Desktop", path, "open_with") == ["True", "OpenFile "]
        assert ask("", path, "open_with")[0] == "False"


@pytest.mark.skipif(os.sep != "/", reason="names of any bytes")
@pytest.mark.parametrize("name", ["a\nb.jpg", "a\u2028b.jpg", "photo\u202egnp.exe.jpg", "a\x1b[2J.jpg"])
def test_a_path_that_is_not_what_it_looks_like_is_copied_as_its_address(name):
    copied = urls.copyable(f"/photos/{name}")
    assert copied.isascii()
    assert copied.isprintable()
    assert urls.path_of(QUrl(copied)) == f"/photos/{name}"
