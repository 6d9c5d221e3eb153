"""One file from a web address, after the person agreed to fetch it; nothing else here uses a network.

The address may come from anywhere, so it must not reach what only this computer can reach: the host
is looked up once, each of its addresses has to be a public one, and the connection goes to the
address that was checked. Every redirect is treated the same way. Proxies of the environment are
ignored: a proxy looks the name up itself, past the check. No cookies, no credentials, no referrer.
"""

from __future__ import annotations

import errno
import http.client
import io
import ipaddress
import os
import queue
import re
import selectors
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from http import HTTPStatus
from typing import Any, Final, NamedTuple, TypeVar
from urllib.parse import quote, urljoin, urlsplit

from dupfinder import __version__
from dupfinder.base.errors import Cancelled, DownloadError

MAX_REDIRECTS: Final = 5

_BLOCK_BYTES: Final = 1 << 16
_SLICE_S: Final = 0.1
"""How long anything waits before it looks whether it was cancelled."""

_PORTS: Final = {"http": 80, "https": 443}
_REDIRECTS: Final = frozenset((301, 302, 303, 307, 308))
_HOST: Final = re.compile(r"[a-z0-9_-]+(\.[a-z0-9_-]+)*")
_LONGEST_HOST: Final = 253
"""Characters: RFC 1035 has no room for more."""
_SAFE: Final = "/%:@!$&'()*+,;=~?"
_GLOBAL_UNICAST: Final = ipaddress.IPv6Network("2000::/3")
_TRANSLATED: Final = ipaddress.IPv6Network("64:ff9b::/96")
"""NAT64 (RFC 6052): how a network without IPv4 shows IPv4 hosts, in the last 32 bits."""

_T = TypeVar("_T")


class _Target(NamedTuple):
    """A web address, taken apart; `resource` is the path with the query."""

    scheme: str
    host: str
    port: int
    resource: str


def is_web_address(text: str) -> bool:
    """Whether a text is nothing but one http or https address."""
    try:
        _parsed(text)
    except DownloadError:
        return False
    return True


def host_of(address: str) -> str:
    """The host that would be asked, in ASCII, so that no letter can pass for another.

    Raises:
        DownloadError: it is not an address that `fetch` would take, or plainly one of this computer or of
            the local network; what a name stands for is not looked up here.
    """
    host = _parsed(address).host
    literal = _literal(host)
    if literal is not None:
        _check_address(literal, host)
    return host


def _literal(host: str) -> str | None:
    """The address that a host is without being looked up, in any way to write it; None if it is a name."""
    if host == "localhost" or host.endswith(".localhost"):
        return "127.0.0.1"
    try:
        return str(ipaddress.ip_address(host))
    except ValueError:
        pass
    try:  # 127.1, 0x7f000001, 2130706433
        return socket.inet_ntoa(socket.inet_aton(host))
    except (OSError, UnicodeError):
        return None


def fetch(
    address: str,
    *,
    cancelled: Callable[[], bool] = lambda: False,
    timeout_s: float = 20.0,
    limit_bytes: int = 64 << 20,
) -> bytes:
    """Fetches what a web address names; call it only when the person agreed.

    Args:
        address: http or https, without user name and password.
        cancelled: looked at every tenth of a second and after each block of 64 KiB.
        timeout_s: for everything together: looking up, connecting, redirects and reading.
        limit_bytes: of the content; a server that states more is not read at all.

    Returns:
        The content, whatever type the server says it has.

    Raises:
        DownloadError: it cannot be fetched, or leads where it must not; the sentence names the host.
        Cancelled: as asked.
    """
    deadline_s = time.monotonic() + timeout_s
    target = _parsed(address)
    for _ in range(MAX_REDIRECTS + 1):
        with _told(target.host):
            answer = _get(target, _Watch(target.host, deadline_s, cancelled), limit_bytes)
        if isinstance(answer, bytes):
            return answer
        address = urljoin(address, answer.location)
        target = _redirected(target, address)
    raise DownloadError(f"{target.host} was reached by too many redirects.")


# --- addresses -----------------------------------------------------------------------------------


def _parsed(address: str) -> _Target:
    address = address.strip()
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError as error:
        raise DownloadError("This is not a web address.") from error
    scheme = parts.scheme.lower()
    if scheme not in _PORTS or not parts.hostname or re.search(r"[\s\x00-\x1f\x7f\\]", address):
        raise DownloadError("This is not a web address.")
    if "@" in parts.netloc:
        raise DownloadError("An address with a user name or password in it is not fetched.")
    if port is not None and port < 1:
        raise DownloadError(f"{parts.hostname} cannot be asked at port {port}.")
    resource = quote(parts.path or "/", safe=_SAFE) + (
        f"?{quote(parts.query, safe=_SAFE)}" if parts.query else ""
    )
    return _Target(scheme, _ascii_host(parts.hostname), port or _PORTS[scheme], resource)


def _ascii_host(host: str) -> str:
    """A host's name as it is looked up; a literal IPv6 address as it is."""
    if ":" in host:
        return host
    try:
        name = host.rstrip(".").encode("idna").decode().lower()
    except UnicodeError as error:
        raise DownloadError("The name of the host in this address is not valid.") from error
    if len(name) > _LONGEST_HOST or not _HOST.fullmatch(name):
        raise DownloadError("The name of the host in this address is not valid.")
    return name


def _redirected(old: _Target, address: str) -> _Target:
    target = _parsed(address)
    if old.scheme == "https" and target.scheme == "http":
        raise DownloadError(f"{old.host} leads to an address that is not secure, at {target.host}.")
    return target


def _check_address(address: str, host: str) -> None:
    """Refuses an address that is not one of the public network.

    Args:
        address: IPv4 or IPv6, as the system resolved it.
        host: for the sentence.

    Raises:
        DownloadError: it is of this computer, of the local network, or of no single host.
    """
    if not _is_public(ipaddress.ip_address(address)):
        raise DownloadError(
            f"{host} is an address of this computer or of the local network; it is not fetched."
        )


def _is_public(address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> bool:
    if isinstance(address, ipaddress.IPv4Address):
        return address.is_global and not address.is_multicast and not address.is_reserved
    if address in _TRANSLATED:
        return _is_public(ipaddress.IPv4Address(int(address) & 0xFFFFFFFF))
    # 6to4 hides an IPv4 address of any kind; mapped and compatible ones are outside of 2000::/3.
    return address in _GLOBAL_UNICAST and address.is_global and address.sixtofour is None


# --- one request ---------------------------------------------------------------------------------


class _Redirect(NamedTuple):
    location: str


@dataclass(frozen=True, slots=True)
class _Watch:
    """What bounds a download: the time it may take, and the person."""

    host: str
    deadline_s: float
    cancelled: Callable[[], bool]

    def check(self) -> None:
        if self.cancelled():
            raise Cancelled
        if time.monotonic() > self.deadline_s:
            raise DownloadError(f"{self.host} took too long to answer.")


def _get(target: _Target, watch: _Watch, limit_bytes: int) -> bytes | _Redirect:
    wire = _connected(target, watch)
    try:
        connection = http.client.HTTPConnection(target.host, target.port)
        connection.auto_open = 0
        connection.sock = wire  # it has what http.client asks of a socket
        connection.request("GET", target.resource, headers=_headers(target))
        with connection.getresponse() as response:
            location = response.getheader("Location")
            if response.status in _REDIRECTS and location:
                return _Redirect(location)
            return _content(response, target.host, watch, limit_bytes)
    finally:
        wire.end()


def _headers(target: _Target) -> dict[str, str]:
    host = f"[{target.host}]" if ":" in target.host else target.host
    port = "" if target.port == _PORTS[target.scheme] else f":{target.port}"
    return {
        "Host": host + port,
        "User-Agent": f"dupfinder/{__version__}",
        "Accept": "image/*, */*;q=0.5",
        "Accept-Encoding": "identity",
        "Connection": "close",
    }


def _content(response: http.client.HTTPResponse, host: str, watch: _Watch, limit_bytes: int) -> bytes:
    if response.status != HTTPStatus.OK:
        raise DownloadError(f"{host} answered with status {_status(response.status)}.")
    if response.getheader("Content-Encoding", "identity").strip().lower() not in ("", "identity"):
        raise DownloadError(f"{host} sent the file in a compressed form that was not asked for.")
    content = bytearray()
    stated = response.length or 0
    while stated <= limit_bytes:
        watch.check()
        block = response.read(_BLOCK_BYTES)
        content += block
        if len(content) > limit_bytes:
            break
        if not block:
            if response.length:  # http.client does not tell when less came than was stated
                raise DownloadError(f"{host} broke off before the file was complete.")
            return bytes(content)
    raise DownloadError(f"The file at {host} is larger than {limit_bytes >> 20} MiB.")


def _status(code: int) -> str:
    """A status with its usual name, not with what the server calls it."""
    try:
        return f"{code} ({HTTPStatus(code).phrase})"
    except ValueError:
        return str(code)


@contextmanager
def _told(host: str) -> Iterator[None]:
    """Turns what goes wrong on the way into a sentence."""
    try:
        yield
    except ssl.SSLCertVerificationError as error:
        raise DownloadError(f"{host} could not prove that it is {host}: {error.verify_message}.") from error
    except ssl.SSLError as error:
        raise DownloadError(f"No secure connection to {host} could be made.") from error
    except socket.gaierror as error:
        if error.errno == socket.EAI_NONAME:
            raise DownloadError(f"There is no host named {host}, or this computer is offline.") from error
        raise DownloadError(f"{host} could not be looked up; is this computer online?") from error
    except http.client.HTTPException as error:
        raise DownloadError(f"{host} sent an answer that is not valid, or broke off.") from error
    except OSError as error:
        if error.errno in (errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN):
            raise DownloadError(f"{host} cannot be reached; is this computer online?") from error
        raise DownloadError(f"The connection to {host} failed: {error.strerror or error}.") from error


# --- the connection ------------------------------------------------------------------------------


class _Wire:
    """A socket that never blocks for longer than it may; as much of one as http.client needs."""

    def __init__(self, connected: socket.socket, watch: _Watch) -> None:
        self._socket = connected
        self._watch = watch

    def secure(self, host: str) -> None:
        """Starts TLS; the certificate must be the host's."""
        context = ssl.create_default_context()
        secured = context.wrap_socket(self._socket, server_hostname=host, do_handshake_on_connect=False)
        self._socket = secured
        self._patiently(secured.do_handshake, selectors.EVENT_READ)

    def sendall(self, data: bytes) -> None:
        """Sends all of it."""
        rest = memoryview(data)
        while rest:
            sent = self._patiently(partial(self._socket.send, rest), selectors.EVENT_WRITE)
            rest = rest[sent:]

    def makefile(self, mode: str) -> io.BufferedReader:
        """What is received, as a stream."""
        return io.BufferedReader(_Received(self), _BLOCK_BYTES)

    def receive_into(self, buffer: memoryview) -> int:
        """Fills a part of the buffer; 0 at the end."""
        return self._patiently(partial(self._socket.recv_into, buffer), selectors.EVENT_READ)

    def _patiently(self, operation: Callable[[], _T], event: int) -> _T:
        """Tries until the socket is ready, the time is over, or the person asked to stop."""
        while True:
            self._watch.check()
            try:
                return operation()
            except ssl.SSLWantReadError:
                _wait(self._socket, selectors.EVENT_READ, self._watch)
            except ssl.SSLWantWriteError:
                _wait(self._socket, selectors.EVENT_WRITE, self._watch)
            except BlockingIOError:
                _wait(self._socket, event, self._watch)

    def close(self) -> None:
        """Does nothing: http.client closes its socket before the answer is read."""

    def end(self) -> None:
        """Closes the connection."""
        self._socket.close()


class _Received(io.RawIOBase):
    """What comes over a wire, as bytes to read."""

    def __init__(self, wire: _Wire) -> None:
        super().__init__()
        self._wire = wire

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        return self._wire.receive_into(buffer)


class _Place(NamedTuple):
    """Where a host is, as `socket.getaddrinfo` tells it."""

    family: socket.AddressFamily
    address: tuple[Any, ...]


def _connected(target: _Target, watch: _Watch) -> _Wire:
    """Connects to a host, over TLS if the scheme says so; takes the first of its addresses that answers."""
    places = _resolved(target, watch)
    for place in places:
        _check_address(str(place.address[0]), target.host)
    for left in range(len(places), 0, -1):
        # One that never answers must not use up the time of the others.
        until_s = time.monotonic() + max(watch.deadline_s - time.monotonic(), 0) / left
        try:
            connected = _socket_to(places[-left], watch, until_s)
        except OSError:
            if left == 1:
                raise
            continue
        return _secured(_Wire(connected, watch), target)
    raise DownloadError(f"There is no host named {target.host}.")


def _secured(wire: _Wire, target: _Target) -> _Wire:
    if target.scheme == "https":
        try:
            wire.secure(target.host)
        except BaseException:
            wire.end()
            raise
    return wire


def _resolved(target: _Target, watch: _Watch) -> list[_Place]:
    """The addresses of a host. The system's look-up knows no time limit: another thread waits for it."""
    answers: queue.SimpleQueue[list[_Place] | OSError] = queue.SimpleQueue()

    def look_up() -> None:
        try:
            found = socket.getaddrinfo(target.host, target.port, type=socket.SOCK_STREAM)
            answers.put(list(dict.fromkeys(_Place(entry[0], entry[4]) for entry in found)))
        except (OSError, UnicodeError) as error:
            answers.put(
                error if isinstance(error, OSError) else socket.gaierror(socket.EAI_NONAME, str(error))
            )

    thread = threading.Thread(target=look_up, name="look-up", daemon=True)
    thread.start()
    while True:
        watch.check()
        try:
            answer = answers.get(timeout=_SLICE_S)
        except queue.Empty:
            continue
        thread.join()
        if isinstance(answer, OSError):
            raise answer
        return answer


def _socket_to(place: _Place, watch: _Watch, until_s: float) -> socket.socket:
    """Connects a socket that does not block, or raises OSError."""
    made = socket.socket(place.family, socket.SOCK_STREAM)
    try:
        made.setblocking(False)
        code = _connect(made, place, watch, until_s)
    except BaseException:
        made.close()
        raise
    if code:
        made.close()
        raise OSError(code, os.strerror(code))
    return made


def _connect(made: socket.socket, place: _Place, watch: _Watch, until_s: float) -> int:
    """Connects; gives the system's number of what went wrong, or 0."""
    code = made.connect_ex(place.address)
    if code not in (errno.EINPROGRESS, errno.EWOULDBLOCK):
        return code
    while not _wait(made, selectors.EVENT_WRITE, watch):
        if time.monotonic() > until_s:
            return errno.ETIMEDOUT
    return made.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)


def _wait(waiting: socket.socket, event: int, watch: _Watch) -> bool:
    """Waits a moment for a socket; whether it is ready."""
    watch.check()
    with selectors.DefaultSelector() as selector:
        selector.register(waiting, event)
        return bool(selector.select(_SLICE_S))
