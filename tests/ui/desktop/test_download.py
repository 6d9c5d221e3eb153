"""Fetching from a web address: what comes, what is refused, and what is reported."""

import contextlib
import http.server
import shutil
import socket
import ssl
import subprocess
import threading

import pytest
from PySide6.QtNetwork import QSslCertificate, QSslConfiguration
from shiboken6 import Shiboken

from dupfinder import __version__
from dupfinder.base.errors import DownloadError
from dupfinder.ui.desktop import download
from dupfinder.ui.desktop.download import Download, host_of

CONTENT = bytes(range(256)) * 1000


class Server(http.server.ThreadingHTTPServer):
    """A web server on this computer; `answers` maps a path to a function of its request handler."""

    # A server of this kind waits for the threads of its connections when it closes.
    daemon_threads = False

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.answers = {"/picture": lambda handler: handler.send(CONTENT)}
        self.requests = []
        self.ended = threading.Event()

    def address(self, path="/picture", host="127.0.0.1", scheme="http"):
        return f"{scheme}://{host}:{self.server_port}{path}"

    def handle_error(self, request, client_address):
        """Silent: that the other side goes away is what some tests are about."""


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = 30

    def do_GET(self):
        self.server.requests.append((self.path, dict(self.headers)))
        self.close_connection = True
        self.server.answers.get(self.path, lambda handler: handler.send(b"", 404))(self)

    def send(self, content, status=200, **headers):
        self.send_response(status)
        headers = {"Content_Length": str(len(content))} | headers
        for name, value in headers.items():
            if value is not None:
                self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_):
        pass


@contextlib.contextmanager
def serving(server):
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield server
    finally:
        server.ended.set()
        server.shutdown()
        server.server_close()
        thread.join()


@pytest.fixture
def server():
    with Server() as made, serving(made):
        yield made


@pytest.fixture
def fetch(qtbot):
    """Fetches an address; returns the content or raises the error."""

    def run(address, **options):
        made, results = Download(address, **options), []
        made.done.connect(results.append)
        made.failed.connect(results.append)
        with qtbot.waitSignal(made.ended):
            made.start()
        [result] = results
        Shiboken.delete(made)  # its idle connections would keep the server from closing
        if isinstance(result, DownloadError):
            raise result
        return result

    return run


@pytest.fixture
def named(monkeypatch):
    """Makes hosts have other addresses for the checks; returns the hosts that were looked up."""
    addresses, asked = {}, []

    def look_up(host, found):
        asked.append(host)
        found(addresses.get(host, [host]))

    monkeypatch.setattr(download, "look_up", look_up)
    return addresses, asked


class TestContent:
    def test_it_comes_byte_for_byte(self, server, fetch):
        assert fetch(server.address()) == CONTENT

    def test_the_type_that_the_server_states_does_not_matter(self, server, fetch):
        server.answers["/a"] = lambda handler: handler.send(b"jpeg", Content_Type="text/html")
        assert fetch(server.address("/a")) == b"jpeg"

    def test_without_a_stated_length_it_ends_with_the_connection(self, server, fetch):
        server.answers["/a"] = lambda handler: handler.send(CONTENT, Content_Length=None)
        assert fetch(server.address("/a")) == CONTENT

    def test_it_may_come_in_chunks(self, server, fetch):
        chunked = b"3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n"
        server.answers["/a"] = lambda handler: handler.send(
            chunked, Content_Length=None, Transfer_Encoding="chunked"
        )
        assert fetch(server.address("/a")) == b"abcde"

    def test_half_of_it_is_an_error(self, server, fetch):
        # Of an answer in chunks Qt does not always notice it: it takes the end of the connection for the end.
        server.answers["/a"] = lambda handler: handler.send(b"half", Content_Length="100")
        with pytest.raises(DownloadError, match=r"127\.0\.0\.1.* broke off"):
            fetch(server.address("/a"))

    def test_what_is_compressed_against_the_request_is_refused(self, server, fetch):
        server.answers["/a"] = lambda handler: handler.send(b"x", Content_Encoding="gzip")
        with pytest.raises(DownloadError, match="compressed"):
            fetch(server.address("/a"))


class TestRequest:
    def test_it_names_the_program_and_nothing_about_the_user(self, server, fetch):
        server.answers["/a"] = lambda handler: handler.send(b"x", Set_Cookie="a=b")
        fetch(server.address("/a"))
        fetch(server.address("/a"))
        headers = server.requests[1][1]
        assert headers.pop("User-Agent") == f"dupfinder/{__version__}"
        assert headers.pop("Host") == f"127.0.0.1:{server.server_port}"
        assert headers.pop("Accept-Language") == "*"
        assert headers.pop("Accept-Encoding") == "identity"
        assert set(headers) <= {"Accept", "Connection", "Upgrade", "HTTP2-Settings"}

    def test_a_proxy_of_the_environment_is_not_asked(self, server, fetch, monkeypatch):
        monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
        assert fetch(server.address()) == CONTENT

    def test_query_and_letters_beyond_ascii_are_sent_encoded_and_the_fragment_not(self, server, fetch):
        server.answers["/%C3%A4?q=%20%C3%B6"] = lambda handler: handler.send(b"x")
        assert fetch(server.address("/ä?q=%20ö#part")) == b"x"


class TestRedirects:
    @pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
    def test_they_are_followed_relative_to_where_they_stand(self, server, fetch, status):
        server.answers["/a/b"] = lambda handler: handler.send(b"", status, Location="../picture")
        assert fetch(server.address("/a/b")) == CONTENT

    def test_five_are_followed_and_six_are_not(self, server, fetch):
        for n in range(1, 7):
            target = f"/{n - 1}" if n > 1 else "/picture"
            server.answers[f"/{n}"] = lambda handler, target=target: handler.send(b"", 302, Location=target)
        assert fetch(server.address("/5")) == CONTENT
        with pytest.raises(DownloadError, match="too many redirects"):
            fetch(server.address("/6"))

    def test_none_leads_from_a_public_host_to_a_local_address(self, server, fetch, named):
        addresses, asked = named
        addresses["localhost"] = ["8.8.8.8"]
        server.answers["/a"] = lambda handler: handler.send(b"", 302, Location=server.address())
        with pytest.raises(
            DownloadError, match=r"127\.0\.0\.1 is an address of this computer or of the local"
        ):
            fetch(server.address("/a", host="localhost"))
        assert asked == ["localhost", "127.0.0.1"]
        assert [path for path, _ in server.requests] == ["/a"]

    def test_one_local_address_among_public_ones_is_enough(self, server, fetch, named):
        named[0].update({"localhost": ["8.8.8.8"], "127.0.0.1": ["8.8.8.8", "192.168.0.1"]})
        server.answers["/a"] = lambda handler: handler.send(b"", 302, Location=server.address())
        with pytest.raises(DownloadError, match="is an address of this computer"):
            fetch(server.address("/a", host="localhost"))

    def test_from_a_local_address_they_lead_anywhere(self, server, fetch, named):
        server.answers["/a"] = lambda handler: handler.send(b"", 302, Location=server.address())
        assert fetch(server.address("/a")) == CONTENT
        named[0]["localhost"] = ["8.8.8.8"]
        server.answers["/b"] = lambda handler: handler.send(
            b"", 302, Location=server.address(host="localhost")
        )
        assert fetch(server.address("/b")) == CONTENT

    @pytest.mark.parametrize(
        "location", ["file:///etc/passwd", "ftp://a.example/x", "http://me:pw@127.0.0.1/"]
    )
    def test_they_lead_to_nothing_but_plain_web_addresses(self, server, fetch, location):
        server.answers["/a"] = lambda handler: handler.send(b"", 302, Location=location)
        with pytest.raises(DownloadError):
            fetch(server.address("/a"))
        assert len(server.requests) == 1


class TestLimits:
    def test_more_than_the_limit_is_not_even_read_if_the_server_says_so(self, server, fetch):
        server.answers["/a"] = lambda handler: handler.send(b"x", Content_Length=str(5 << 20))
        with pytest.raises(DownloadError, match=r"127\.0\.0\.1 is larger than 4 MiB"):
            fetch(server.address("/a"), limit_bytes=4 << 20)

    def test_more_than_the_limit_is_noticed_without_a_stated_length(self, server, fetch):
        server.answers["/a"] = lambda handler: handler.send(bytes(3 << 20), Content_Length=None)
        with pytest.raises(DownloadError, match="larger than 2 MiB"):
            fetch(server.address("/a"), limit_bytes=2 << 20)

    def test_exactly_the_limit_is_fetched(self, server, fetch):
        assert fetch(server.address(), limit_bytes=len(CONTENT)) == CONTENT

    @pytest.mark.parametrize("sent", [b"", b"HTTP/1.1 200 OK\r\nX-"], ids=["nothing", "a slow header"])
    def test_a_server_that_keeps_it_waiting_is_given_up(self, server, fetch, sent):
        def dawdle(handler):
            with contextlib.suppress(OSError):
                handler.wfile.write(sent)
                while not handler.server.ended.wait(0.01):
                    handler.wfile.write(b"a" if sent else b"")

        server.answers["/a"] = dawdle
        with pytest.raises(DownloadError, match=r"127\.0\.0\.1 took too long"):
            fetch(server.address("/a"), timeout_ms=300)

    def test_a_server_that_falls_silent_is_given_up_before_the_time_is_over(self, server, fetch, monkeypatch):
        monkeypatch.setattr(download, "_SILENT_MS", 200)
        server.answers["/a"] = lambda handler: handler.server.ended.wait()
        with pytest.raises(DownloadError, match=r"127\.0\.0\.1 took too long"):
            fetch(server.address("/a"))

    @pytest.mark.parametrize("begun", [False, True])
    def test_cancel_ends_it_and_emits_nothing(self, server, qtbot, begun):
        hung_up = threading.Event()

        def send_for_ever(handler):
            handler.send(b"", Content_Length=str(1 << 30))
            try:
                while not handler.server.ended.is_set():
                    handler.wfile.write(bytes(1 << 16))
            except OSError:
                hung_up.set()

        server.answers["/a"] = send_for_ever
        made, told = Download(server.address("/a"), limit_bytes=1 << 40), []
        for signal in (made.done, made.failed):
            signal.connect(told.append)
        made.ended.connect(lambda: told.append("ended"))
        made.start()
        if begun:
            qtbot.waitUntil(lambda: bool(made._content))
        made.cancel()
        if begun:
            qtbot.waitUntil(hung_up.is_set)
        qtbot.wait(10)
        assert told == []
        Shiboken.delete(made)

    def test_cancel_is_answered_while_a_name_is_looked_up(self, qtbot, monkeypatch):
        answers = []
        monkeypatch.setattr(download, "look_up", lambda host, found: answers.append(found))
        made = Download("http://slow.example/")
        made.start()
        made.cancel()
        answers[0](["8.8.8.8"])
        assert made._reply is None


class TestSentences:
    def test_a_status_is_told_in_its_usual_words(self, server, fetch):
        with pytest.raises(DownloadError) as told:
            fetch(server.address("/none"))
        assert str(told.value) == "127.0.0.1 answered with status 404 (Not Found)."

    def test_a_host_that_does_not_exist(self, fetch, named):
        named[0]["none.example"] = []
        with pytest.raises(DownloadError, match=r"^There is no host named none\.example, or"):
            fetch("https://none.example/a.jpg")

    def test_a_refused_connection(self, fetch):
        with socket.socket() as unused:
            unused.bind(("127.0.0.1", 0))
            port = unused.getsockname()[1]
            with pytest.raises(DownloadError, match=r"The connection to 127\.0\.0\.1 failed"):
                fetch(f"http://127.0.0.1:{port}/")

    def test_an_answer_that_is_not_of_the_web(self, server, fetch):
        server.answers["/a"] = lambda handler: handler.wfile.write(b"220 mail ready\r\n")
        with pytest.raises(DownloadError, match=r"127\.0\.0\.1 sent an answer that is not valid"):
            fetch(server.address("/a"))


@pytest.mark.skipif(not shutil.which("openssl"), reason="makes its certificates with openssl")
class TestCertificates:
    @pytest.fixture
    def secure(self, server, tmp_path):
        """Makes the server speak TLS with a certificate for localhost; returns its path."""
        certificate, key = str(tmp_path / "certificate.pem"), str(tmp_path / "key.pem")
        names = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"]
        command = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"]
        command += ["-nodes", "-days", "2", "-keyout", key, "-out", certificate, *names]
        subprocess.run(command, check=True, capture_output=True)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)
        server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
        return certificate

    @pytest.fixture
    def trusted(self, secure, qapp):
        """Lets the certificate be one that the system trusts."""
        before = QSslConfiguration.defaultConfiguration()
        trusting = QSslConfiguration(before)
        trusting.setCaCertificates(QSslCertificate.fromPath(secure))
        QSslConfiguration.setDefaultConfiguration(trusting)
        yield
        QSslConfiguration.setDefaultConfiguration(before)

    def test_the_right_one_is_accepted(self, server, trusted, fetch):
        assert fetch(server.address(host="localhost", scheme="https")) == CONTENT

    def test_one_of_another_host_is_refused(self, server, trusted, fetch):
        with pytest.raises(DownloadError, match=r"^127\.0\.0\.1 could not prove that it is 127\.0\.0\.1"):
            fetch(server.address(scheme="https"))
        assert server.requests == []

    def test_one_that_nobody_vouches_for_is_refused(self, server, secure, fetch):
        with pytest.raises(DownloadError, match="could not prove"):
            fetch(server.address(host="localhost", scheme="https"))

    def test_a_server_without_tls_is_told_as_such(self, server, fetch):
        with pytest.raises(DownloadError, match=r"No secure connection to 127\.0\.0\.1"):
            fetch(server.address(scheme="https"))

    def test_a_redirect_to_an_address_that_is_not_secure_is_refused(self, server, trusted, fetch):
        server.answers["/a"] = lambda handler: handler.send(b"", 302, Location="http://localhost/")
        with pytest.raises(DownloadError, match="not secure"):
            fetch(server.address("/a", host="localhost", scheme="https"))


class TestAddresses:
    @pytest.mark.parametrize(
        "address",
        [
            *("127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "100.64.0.1", "169.254.169.254"),
            *("0.0.0.0", "224.0.0.1", "255.255.255.255", "240.0.0.1", "192.0.2.1", "198.18.0.1"),
            *("::1", "::", "fe80::1", "fc00::1", "fec0::1", "ff02::1", "2001:db8::1", "::ffff:8.8.8.8"),
            *("::127.0.0.1", "2002:7f00:1::", "64:ff9b::127.0.0.1", "64:ff9b::10.0.0.1", "2001::1"),
        ],
    )
    def test_these_are_not_public(self, address):
        assert not download._is_public(address)

    @pytest.mark.parametrize("address", ["8.8.8.8", "2606:4700::1111", "64:ff9b::8.8.8.8"])
    def test_these_are_public(self, address):
        assert download._is_public(address)

    @pytest.mark.parametrize(
        ("text", "host"),
        [
            ("https://example.org/a.jpg", "example.org"),
            ("  HTTP://Example.ORG.:8080/a?b#c\n", "example.org"),
            ("https://bücher.example/", "xn--bcher-kva.example"),
            ("http://[2606:4700::1111]/", "2606:4700::1111"),
            ("http://192.168.1.5/a.jpg", "192.168.1.5"),
            ("http://2130706433/", "127.0.0.1"),
        ],
    )
    def test_a_web_address_has_a_host(self, text, host):
        assert host_of(text) == host

    @pytest.mark.parametrize(
        "text",
        [
            *("", "example.org", "/home/a.jpg", "file:///a.jpg", "ftp://example.org/a", "data:image/png,x"),
            *("http://", "https:///a", "http://a.example/a b", "http://a.example/\nhttp://b.example/"),
            *("http://a.example:0/", "http://a.example:99999/", "http://me@a.example/"),
            *("http://me:pw@a.example/", "http://@a.example/", "http://[::1", "http://a..example/"),
            *("http://a.example\\@b.example/", "http://a_%41.example/", "http://" + "a." * 40_000 + "org"),
        ],
    )
    def test_anything_else_is_refused(self, text):
        with pytest.raises(DownloadError):
            host_of(text)
