"""One file from a web address, after the user agreed to fetch it; nothing else here uses a network.

The user sees the host and agrees, so a picture on the local network may be fetched. A redirect is not
seen: none leads from a public host to an address of this computer or of the local network, or from https
to http. Proxies are ignored: a proxy would look names up itself. No cookies, no credentials, no referrer.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable, Sequence
from http import HTTPStatus
from typing import Final

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtNetwork import (
    QHostInfo,
    QNetworkAccessManager,
    QNetworkProxy,
    QNetworkReply,
    QNetworkRequest,
    QSslError,
)

from dupfinder import __version__
from dupfinder.base.errors import DownloadError
from dupfinder.ui.style.formatting import filled
from dupfinder.ui.style.translation import tr

MAX_REDIRECTS: Final = 5

_TIMEOUT_MS: Final = 20_000
_SILENT_MS: Final = 10_000
_LIMIT_BYTES: Final = 64 << 20
_BUFFER_BYTES: Final = 1 << 20
_HOST: Final = re.compile(r"[a-z0-9_-]+(\.[a-z0-9_-]+)*")
_LONGEST_HOST: Final = 253
"""Characters: RFC 1035 has no room for more."""
_GLOBAL_UNICAST: Final = ipaddress.IPv6Network("2000::/3")
_TRANSLATED: Final = ipaddress.IPv6Network("64:ff9b::/96")
"""NAT64 (RFC 6052): how a network without IPv4 shows IPv4 hosts, in the last 32 bits."""

_Attribute = QNetworkRequest.Attribute
_Error = QNetworkReply.NetworkError


def host_of(address: str) -> str:
    """Returns the host that would be asked, in ASCII, so that no letter can pass for another.

    Raises:
        DownloadError: it is not an address that can be fetched.
    """
    return _host(_parsed(address))


class Download(QObject):
    """Fetches what a web address names; start it only when the user agreed.

    Args:
        address: http or https, without user name and password.
        timeout_ms: for everything together: looking up, connecting, redirects and reading.
        limit_bytes: of the content; if the server states more, nothing is read.
        parent: of the object.

    Signals:
        done: the content as bytes, whatever type the server says it has.
        failed: a DownloadError, whose sentence names the host.
        ended: last, after `done` or `failed`. `cancel` emits nothing.
    """

    done = Signal(object)
    failed = Signal(object)
    ended = Signal()

    def __init__(
        self,
        address: str,
        *,
        timeout_ms: int = _TIMEOUT_MS,
        limit_bytes: int = _LIMIT_BYTES,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._url = _parsed(address)
        self._limit_bytes = limit_bytes
        self._content = bytearray()
        self._is_local = False
        self._is_over = False
        self._untrusted = ""
        self._reply: QNetworkReply | None = None
        self._manager = QNetworkAccessManager(self)
        self._manager.setProxy(QNetworkProxy(QNetworkProxy.ProxyType.NoProxy))
        self._deadline = QTimer(self, singleShot=True, interval=timeout_ms)
        self._deadline.timeout.connect(self._on_timeout)

    def start(self) -> None:
        """Begins; the outcome is emitted from the event loop."""
        self._deadline.start()
        self._look_up(_host(self._url), self._request)

    def cancel(self) -> None:
        """Ends the download."""
        self._is_over = True
        self._deadline.stop()
        if self._reply is not None:
            self._reply.abort()

    # --- steps ---

    def _look_up(self, host: str, found: Callable[[bool], None]) -> None:
        """Calls `found` with whether a host has an address that is not public."""

        def on_addresses(addresses: Sequence[str]) -> None:
            if self._is_over:
                return
            if addresses:
                found(not all(map(_is_public, addresses)))
            else:
                self._fail(filled(tr("There is no host named %1, or this computer is offline."), host))

        look_up(host, on_addresses)

    def _request(self, is_local: bool) -> None:
        self._is_local = is_local
        self._reply = reply = self._manager.get(_request_for(self._url))
        reply.setReadBufferSize(_BUFFER_BYTES)
        reply.sslErrors.connect(self._on_ssl_errors)
        reply.redirected.connect(self._on_redirected)
        reply.metaDataChanged.connect(self._on_headers)
        reply.readyRead.connect(self._on_ready)
        reply.finished.connect(self._on_finished)

    def _on_redirected(self, url: QUrl) -> None:
        """Checks the target as strictly as the first address, and that it is no less safe."""
        old = self._url
        try:
            self._url = _parsed(old.resolved(url).toString(QUrl.ComponentFormattingOption.FullyEncoded))
        except DownloadError as error:
            self._fail(str(error))
            return
        if old.scheme() == "https" and self._url.scheme() == "http":
            self._fail(
                filled(tr("%1 leads to an address that is not secure, at %2."), _host(old), _host(self._url))
            )
            return
        self._look_up(_host(self._url), self._follow)

    def _follow(self, is_local: bool) -> None:
        if is_local and not self._is_local:
            host = _host(self._url)
            self._fail(
                filled(
                    tr("%1 is an address of this computer or of the local network; it is not fetched."), host
                )
            )
            return
        self._is_local = is_local
        assert self._reply is not None
        self._reply.redirectAllowed.emit()

    def _on_headers(self) -> None:
        assert self._reply is not None
        stated = self._reply.header(QNetworkRequest.KnownHeaders.ContentLengthHeader)
        if isinstance(stated, int) and stated > self._limit_bytes:
            self._fail_as_too_large()

    def _on_ready(self) -> None:
        assert self._reply is not None
        if self._is_over or self._reply.attribute(_Attribute.HttpStatusCodeAttribute) != HTTPStatus.OK:
            return
        self._content += self._reply.readAll().data()
        if len(self._content) > self._limit_bytes:
            self._fail_as_too_large()

    def _on_finished(self) -> None:
        if self._is_over:
            return
        assert self._reply is not None
        self._on_ready()
        words = self._fault(self._reply)
        if words:
            self._fail(words)
        elif not self._is_over:
            self._end()
            self.done.emit(bytes(self._content))
            self.ended.emit()

    # --- what goes wrong ---

    def _fault(self, reply: QNetworkReply) -> str:
        """Returns the sentence about an answer that cannot be used; empty if it can."""
        host, error = _host(self._url), reply.error()
        status = reply.attribute(_Attribute.HttpStatusCodeAttribute)
        if error == _Error.TooManyRedirectsError:
            return filled(tr("%1 was reached by too many redirects."), host)
        if isinstance(status, int) and status != HTTPStatus.OK:
            return filled(tr("%1 answered with status %2."), host, _status(status))
        if error != _Error.NoError:
            return self._network_fault(host, reply)
        encoding = bytes(reply.rawHeader("Content-Encoding").data()).strip().lower()
        if encoding not in (b"", b"identity"):
            return filled(tr("%1 sent the file in a compressed form that was not asked for."), host)
        return ""

    def _network_fault(self, host: str, reply: QNetworkReply) -> str:
        match reply.error():
            case _Error.SslHandshakeFailedError if self._untrusted:
                return filled(tr("%1 could not prove that it is %1: %2."), host, self._untrusted)
            case _Error.SslHandshakeFailedError:
                return filled(tr("No secure connection to %1 could be made."), host)
            case _Error.OperationCanceledError | _Error.TimeoutError:
                return filled(tr("%1 took too long to answer."), host)
            case _Error.HostNotFoundError:
                return filled(tr("There is no host named %1, or this computer is offline."), host)
            case _Error.RemoteHostClosedError if self._content:
                return filled(tr("%1 broke off before the file was complete."), host)
            case _Error.RemoteHostClosedError | _Error.ProtocolFailure | _Error.UnknownContentError:
                return filled(tr("%1 sent an answer that is not valid, or broke off."), host)
            case _Error.TemporaryNetworkFailureError | _Error.UnknownNetworkError:
                return filled(tr("%1 cannot be reached; is this computer online?"), host)
        return filled(tr("The connection to %1 failed: %2."), host, reply.errorString().rstrip("."))

    def _on_ssl_errors(self, errors: Sequence[QSslError]) -> None:
        self._untrusted = errors[0].errorString().rstrip(".") if errors else ""

    def _on_timeout(self) -> None:
        self._fail(filled(tr("%1 took too long to answer."), _host(self._url)))

    def _fail_as_too_large(self) -> None:
        self._fail(
            filled(
                tr("The file at %1 is larger than %2 MiB."), _host(self._url), str(self._limit_bytes >> 20)
            )
        )

    def _fail(self, words: str) -> None:
        if not self._is_over:
            self._end()
            self.failed.emit(DownloadError(words))
            self.ended.emit()

    def _end(self) -> None:
        self._is_over = True
        self._deadline.stop()
        if self._reply is not None and self._reply.isRunning():
            self._reply.abort()


def look_up(host: str, found: Callable[[Sequence[str]], object]) -> None:
    """Calls `found` with the addresses of a host; without any if there are none."""
    if ":" in host or _is_ipv4(host):
        found([host])
    else:

        def on_found(info: QHostInfo) -> None:
            found([address.toString() for address in info.addresses()])

        QHostInfo.lookupHost(host, on_found)  # type: ignore[call-overload]  # declared as a method


def _request_for(url: QUrl) -> QNetworkRequest:
    request = QNetworkRequest(url)
    request.setTransferTimeout(_SILENT_MS)
    request.setMaximumRedirectsAllowed(MAX_REDIRECTS)
    # Each target is checked, and no less safe one is followed, by `_on_redirected`.
    policy = QNetworkRequest.RedirectPolicy.UserVerifiedRedirectPolicy
    request.setAttribute(_Attribute.RedirectPolicyAttribute, policy)
    for attribute in (
        _Attribute.CookieLoadControlAttribute,
        _Attribute.CookieSaveControlAttribute,
        _Attribute.AuthenticationReuseAttribute,
    ):
        request.setAttribute(attribute, QNetworkRequest.LoadControl.Manual)
    for name, value in {
        "User-Agent": f"dupfinder/{__version__}",
        "Accept": "image/*, */*;q=0.5",
        "Accept-Encoding": "identity",
        "Accept-Language": "*",  # instead of the user's
    }.items():
        request.setRawHeader(name.encode(), value.encode())
    return request


def _status(code: int) -> str:
    """Returns a status with its standard name, not the one that the server sent."""
    try:
        return f"{code} ({HTTPStatus(code).phrase})"
    except ValueError:
        return str(code)


# --- addresses -----------------------------------------------------------------------------------


def _parsed(address: str) -> QUrl:
    """Returns an address as a URL without its fragment.

    Raises:
        DownloadError: it is not an address that can be fetched.
    """
    text = address.strip().partition("#")[0]
    if not re.match(r"https?://[^/?]", text, re.IGNORECASE) or re.search(r"[\s\x00-\x1f\x7f\\]", text):
        raise DownloadError(tr("This is not a web address."))
    if "@" in re.split(r"[/?]", text, maxsplit=3)[2]:
        raise DownloadError(tr("An address with a user name or password in it is not fetched."))
    url = QUrl(text, QUrl.ParsingMode.StrictMode)
    host = _host(url)
    if not url.isValid() or not (":" in host or (len(host) <= _LONGEST_HOST and _HOST.fullmatch(host))):
        raise DownloadError(tr("The name of the host in this address is not valid."))
    if url.port(1) < 1:
        raise DownloadError(filled(tr("%1 cannot be asked at port %2."), host, str(url.port())))
    return url


def _host(url: QUrl) -> str:
    return url.host(QUrl.ComponentFormattingOption.FullyEncoded).rstrip(".").lower()


def _is_ipv4(host: str) -> bool:
    try:
        ipaddress.IPv4Address(host)
    except ValueError:
        return False
    return True


def _is_public(text: str) -> bool:
    """Whether an address is one of a single host in the public network."""
    address = ipaddress.ip_address(text)
    if isinstance(address, ipaddress.IPv4Address):
        return address.is_global and not address.is_multicast and not address.is_reserved
    if address in _TRANSLATED:
        return _is_public(str(ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)))
    # 6to4 hides an IPv4 address of any kind; mapped and compatible ones are outside of 2000::/3.
    return address in _GLOBAL_UNICAST and address.is_global and address.sixtofour is None
