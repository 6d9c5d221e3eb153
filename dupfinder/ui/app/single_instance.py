"""One window per library: a later instance hands its folders to the first over a local socket."""

from __future__ import annotations

import contextlib
import hashlib
import os
import socket
import stat
import struct
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from dupfinder.system import sandbox, user_dirs

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

_ANSWER_MS: Final = 2000
_END: Final = "."
_IMAGE: Final = "image="
_PAGE: Final = "page="
_MAX_MESSAGE_BYTES: Final = 16 << 20
_MAX_ADDRESS_BYTES: Final = 100
"""The address of a Unix socket may have 104 bytes on macOS and 108 on Linux."""


class SingleInstance(QObject):
    """Finds the instance that has a library open, or is it.

    Args:
        data_dir: the folder of the library.

    Signals:
        called: another instance was started; a list of the folders it was given.
        asked: right after; a list of the images it was given, and the page, or None.
    """

    called = Signal(object)
    asked = Signal(object, object)

    def __init__(self, data_dir: str) -> None:
        super().__init__()
        identity = f"{os.path.realpath(data_dir)}\0{os.path.expanduser('~')}"
        digest = hashlib.sha256(identity.encode("utf-8", "surrogateescape")).hexdigest()
        self._name = f"dupfinder-{digest[:20]}"
        self._data_dir = data_dir
        self._server: QLocalServer | None = None

    def hand_over(self, folders: Sequence[str], images: Sequence[str] = (), page: str | None = None) -> bool:
        """Requests the first instance to show itself and to do what this one was asked to do.

        Args:
            folders: to be added; absolute.
            images: to be looked for; absolute.
            page: to be brought to the front.

        Returns:
            False if there is no other instance.
        """
        message = _message(folders, images, page)
        if os.name != "posix":
            return _hand_over(self._name, message)
        places = (os.path.join(each, self._name) for each in _candidates(self._data_dir) if _is_own(each))
        return any(_hand_over(place, message) for place in places if os.path.lexists(place))

    def listen(self) -> None:
        """Answers later instances; where that is not possible, they open windows of their own."""
        from PySide6.QtNetwork import QLocalServer

        folder = _own_folder(self._data_dir) if os.name == "posix" else ""
        if folder is None:
            return
        name = os.path.join(folder, self._name)
        server = QLocalServer(self)
        if not folder:
            server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        if not server.listen(name):
            # The socket is left over from a crashed instance: nobody answered.
            QLocalServer.removeServer(name)
            server.listen(name)
        if folder:
            with contextlib.suppress(OSError):  # its folder is closed to others anyway
                os.chmod(name, 0o600)
        server.newConnection.connect(self._on_connection)
        self._server = server

    def close(self) -> None:
        """Stops answering."""
        if self._server is not None:
            self._server.close()
            self._server = None

    def _on_connection(self) -> None:
        while self._server is not None and (connection := self._server.nextPendingConnection()) is not None:
            if _is_same_user(connection):
                _Call(connection, self)
            else:
                connection.abort()
                connection.deleteLater()


def _hand_over(name: str, message: bytes) -> bool:
    from PySide6.QtNetwork import QLocalSocket

    connection = QLocalSocket()
    connection.connectToServer(name)
    if not connection.waitForConnected(_ANSWER_MS) or not _is_same_user(connection):
        return False
    connection.write(message)
    while connection.bytesToWrite():
        if not connection.waitForBytesWritten(_ANSWER_MS):
            return False
    # A busy instance reads it later, so no second window is needed. An instance that is closing hangs up.
    answered = connection.waitForReadyRead(_ANSWER_MS)
    if not answered and connection.state() == QLocalSocket.LocalSocketState.UnconnectedState:
        return False
    connection.disconnectFromServer()
    return True


# --- whose socket it is ----------------------------------------------------------------------


def _candidates(data_dir: str) -> Iterator[str]:
    """Yields the folders that a socket may lie in, the best first."""
    runtime = sandbox.runtime_dir()
    if os.path.isabs(runtime) and _is_own(runtime, may_be_listed=True):
        yield os.path.join(runtime, "dupfinder")
    beside_library = os.path.join(data_dir, "run")
    if len(os.fsencode(beside_library)) < _MAX_ADDRESS_BYTES // 2:
        yield beside_library
    if sys.platform != "win32":
        yield os.path.join(tempfile.gettempdir(), f"dupfinder-{os.getuid()}")


def _own_folder(data_dir: str) -> str | None:
    """Makes and returns the first folder that is usable; None if there is none."""
    for folder in _candidates(data_dir):
        with contextlib.suppress(OSError):
            user_dirs.make_folder(folder)
            if _is_own(folder):
                return folder
    return None


def _is_own(folder: str, *, may_be_listed: bool = False) -> bool:
    """Whether a folder, not a link, belongs to this user and nobody else can write to it.

    Args:
        folder: its path.
        may_be_listed: others may read it.
    """
    if sys.platform == "win32":
        return True
    try:
        status = os.lstat(folder)
    except OSError:
        return False
    refused = 0o022 if may_be_listed else 0o077
    return stat.S_ISDIR(status.st_mode) and status.st_uid == os.getuid() and not status.st_mode & refused


def _is_same_user(connection: QLocalSocket) -> bool:
    """Whether the other end belongs to this user; True if the system does not say."""
    if sys.platform != "linux":
        return True
    try:
        with socket.socket(fileno=os.dup(int(connection.socketDescriptor()))) as end:
            told = end.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
    except OSError:
        return False
    return bool(struct.unpack("3i", told)[1] == os.getuid())


# --- messages ----------------------------------------------------------------------------


def _message(folders: Sequence[str], images: Sequence[str], page: str | None) -> bytes:
    """Returns the message: a path a line, marked if it is an image, the page, and a dot at the end.

    Paths are hexadecimal, because they may hold any bytes. An older instance passes over marked lines.
    """
    lines = [os.fsencode(folder).hex() for folder in folders]
    lines += [_IMAGE + os.fsencode(image).hex() for image in images]
    lines += [_PAGE + page] if page else []
    return "".join(f"{line}\n" for line in [*lines, _END]).encode()


class _Call(QObject):
    """Receives what another instance was asked to do; an incomplete message is dropped."""

    def __init__(self, connection: QLocalSocket, instance: SingleInstance) -> None:
        super().__init__(connection)
        self._connection = connection
        self._instance = instance
        self._message = b""
        connection.readyRead.connect(self._on_ready)
        connection.disconnected.connect(connection.deleteLater)
        self._on_ready()

    def _on_ready(self) -> None:
        self._message += bytes(self._connection.readAll().data())
        if len(self._message) > _MAX_MESSAGE_BYTES:
            self._connection.abort()
        elif self._message.endswith(f"{_END}\n".encode()):
            message = self._message.decode("ascii", "replace")
            self._message = b""
            self._connection.write(b"ok\n")
            self._connection.flush()
            self._instance.called.emit(_folders_in(message))
            self._instance.asked.emit(_images_in(message), _page_in(message))


def _folders_in(message: str) -> list[str]:
    return _paths_in(message.split("\n"))


def _images_in(message: str) -> list[str]:
    return _paths_in(line.removeprefix(_IMAGE) for line in message.split("\n") if line.startswith(_IMAGE))


def _page_in(message: str) -> str | None:
    return next((line.removeprefix(_PAGE) for line in message.split("\n") if line.startswith(_PAGE)), None)


def _paths_in(lines: Iterable[str]) -> list[str]:
    """Returns the absolute paths among hexadecimal lines."""
    paths = []
    for line in lines:
        try:
            path = os.fsdecode(bytes.fromhex(line))
        except ValueError:
            continue
        if os.path.isabs(path):
            paths.append(path)
    return paths
