"""Fetching from a web address: what comes, what is refused, and what is told."""

import contextlib
import http.server
import shutil
import socket
import ssl
import subprocess
import threading

import pytest

from dupfinder import __version__
from dupfinder.base.errors import Cancelled, DownloadError
from dupfinder.ui.desktop import download
from dupfinder.ui.desktop.download import fetch, host_of, is_web_address

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
def allowed(monkeypatch):
    """Lets this computer be asked; gives what was checked."""
    checked = []
    monkeypatch.setattr(download, "_check_address", lambda address, host: checked.append((address, host)))
    return checked


def resolving(monkeypatch, *addresses):
    """Makes every name resolve to these addresses; gives the names that were looked up."""
    names = []

    def look_up(host, port, **_):
        names.append(host)
        families = [socket.AF_INET6 if ":" in address else socket.AF_INET for address in addresses]
        return [
            (family, socket.SOCK_STREAM, 6, "", (address, port))
            for family, address in zip(families, addresses, strict=True)
        ]

    monkeypatch.setattr(download.socket, "getaddrinfo", look_up)
    return names


class TestContent:
    def test_it_comes_byte_for_byte(self, server, allowed):
        assert fetch(server.address()) == CONTENT
        assert allowed == [("127.0.0.1", "127.0.0.1")]

    def test_the_type_that_the_server_states_does_not_matter(self, server, allowed):
        server.answers["/a"] = lambda handler: handler.send(b"jpeg", Content_Type="text/html")
        assert fetch(server.address("/a")) == b"jpeg"

    def test_without_a_stated_length_it_ends_with_the_connection(self, server, allowed):
        server.answers["/a"] = lambda handler: handler.send(CONTENT, Content_Length=None)
        assert fetch(server.address("/a")) == CONTENT

    def test_it_may_come_in_chunks(self, server, allowed):
        chunked = b"3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n"
        server.answers["/a"] = lambda handler: handler.send(
            chunked, Content_Length=None, Transfer_Encoding="chunked"
        )
        assert fetch(server.address("/a")) == b"abcde"

    @pytest.mark.parametrize(
        "headers", [{"Content_Length": "100"}, {"Content_Length": None, "Transfer_Encoding": "chunked"}]
    )
    def test_half_of_it_is_an_error(self, server, allowed, headers):
        server.answers["/a"] = lambda handler: handler.send(b"20\r\nhalf", **headers)
        with pytest.raises(DownloadError, match=r"127\.0\.0\.1.* broke off"):
            fetch(server.address("/a"))

    def test_what_is_compressed_against_the_request_is_refused(self, server, allowed):
        server.answers["/a"] = lambda handler: handler.send(b"x", Content_Encoding="gzip")
        with pytest.raises(DownloadError, match="compressed"):
            fetch(server.address("/a"))


class TestRequest:
    def test_it_tells_the_program_and_nothing_about_the_person(self, server, allowed):
        fetch(server.address())
        [(_, headers)] = server.requests
        assert headers.pop("User-Agent") == f"dupfinder/{__version__}"
        assert headers.pop("Host") == f"127.0.0.1:{server.server_port}"
        assert set(headers) == {"Accept", "Accept-Encoding", "Connection"}

    def test_a_proxy_of_the_environment_is_not_asked(self, server, allowed, monkeypatch):
        monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
        assert fetch(server.address()) == CONTENT

    def test_query_and_letters_beyond_ascii_are_sent_encoded_and_the_fragment_not(self, server, allowed):
        server.answers["/%C3%A4?q=%20%C3%B6"] = lambda handler: handler.send(b"x")
        assert fetch(server.address("/ä?q=%20ö#part")) == b"x"

    def test_the_address_that_was_checked_is_the_one_that_is_asked(self, server, allowed, monkeypatch):
        names = resolving(monkeypatch, "127.0.0.1")
        assert fetch(server.address(host="pictures.example")) == CONTENT
        assert names == ["pictures.example"]
        assert allowed == [("127.0.0.1", "pictures.example")]
        assert server.requests[0][1]["Host"] == f"pictures.example:{server.server_port}"

    def test_the_next_address_is_taken_if_one_refuses(self, server, allowed, monkeypatch):
        resolving(monkeypatch, "127.0.0.2", "127.0.0.1")
        assert fetch(server.address(host="pictures.example")) == CONTENT


class TestRedirects:
    @pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
    def test_they_are_followed_relative_to_where_they_stand(self, server, allowed, status):
        server.answers["/a/b"] = lambda handler: handler.send(b"", status, Location="../picture")
        assert fetch(server.address("/a/b")) == CONTENT
        assert len(allowed) == 2

    def test_five_are_followed_and_six_are_not(self, server, allowed):
        for n in range(1, 7):
            target = f"/{n - 1}" if n > 1 else "/picture"
            server.answers[f"/{n}"] = lambda handler, target=target: handler.send(b"", 302, Location=target)
        assert fetch(server.address("/5")) == CONTENT
        with pytest.raises(DownloadError, match="too many redirects"):
            fetch(server.address("/6"))

    def test_each_is_checked(self, server, monkeypatch):
        def check(address, host):
            if host == "inside.example":
                raise DownloadError(f"{host} is refused")

        monkeypatch.setattr(download, "_check_address", check)
        resolving(monkeypatch, "127.0.0.1")
        inside = server.address(host="inside.example")
        server.answers["/a"] = lambda handler: handler.send(b"", 302, Location=inside)
        with pytest.raises(DownloadError, match="inside"):
            fetch(server.address("/a", host="outside.example"))
        assert [path for path, _ in server.requests] == ["/a"]

    @pytest.mark.parametrize(
        "location", ["file:///etc/passwd", "ftp://a.example/x", "http://me:pw@127.0.0.1/"]
    )
    def test_they_lead_to_nothing_but_plain_web_addresses(self, server, allowed, location):
        server.answers["/a"] = lambda handler: handler.send(b"", 302, Location=location)
        with pytest.raises(DownloadError):
            fetch(server.address("/a"))
        assert len(server.requests) == 1


class TestLimits:
    def test_more_than_the_limit_is_not_even_read_if_the_server_says_so(self, server, allowed):
        server.answers["/a"] = lambda handler: handler.send(b"x", Content_Length=str(5 << 20))
        with pytest.raises(DownloadError, match=r"127\.0\.0\.1 is larger than 4 MiB"):
            fetch(server.address("/a"), limit_bytes=4 << 20)

    def test_more_than_the_limit_is_noticed_without_a_stated_length(self, server, allowed):
        server.answers["/a"] = lambda handler: handler.send(bytes(3 << 20), Content_Length=None)
        with pytest.raises(DownloadError, match="larger than 2 MiB"):
            fetch(server.address("/a"), limit_bytes=2 << 20)

    def test_exactly_the_limit_is_fetched(self, server, allowed):
        assert fetch(server.address(), limit_bytes=len(CONTENT)) == CONTENT

    @pytest.mark.parametrize("sent", [b"", b"HTTP/1.1 200 OK\r\nX-"], ids=["nothing", "a slow header"])
    def test_a_server_that_keeps_it_waiting_is_given_up(self, server, allowed, sent):
        def dawdle(handler):
            handler.wfile.write(sent)
            while not handler.server.ended.wait(0.01):
                handler.wfile.write(b"a" if sent else b"")

        server.answers["/a"] = dawdle
        with pytest.raises(DownloadError, match=r"127\.0\.0\.1 took too long"):
            fetch(server.address("/a"), timeout_s=0.3)

    def test_cancel_is_answered_while_the_server_keeps_silent(self, server, allowed):
        asked = threading.Event()

        def be_silent(handler):
            asked.set()
            handler.server.ended.wait()

        server.answers["/a"] = be_silent
        with pytest.raises(Cancelled):
            fetch(server.address("/a"), cancelled=asked.is_set)

    def test_cancel_is_answered_between_blocks(self, server, allowed):
        looks = iter([False] * 12)
        server.answers["/a"] = lambda handler: handler.send(bytes(8 << 20))
        with pytest.raises(Cancelled):
            fetch(server.address("/a"), cancelled=lambda: next(looks, True))

    def test_cancel_is_answered_while_a_name_is_looked_up(self, monkeypatch):
        looking, go_on = threading.Event(), threading.Event()

        def look_up(*_, **__):
            looking.set()
            go_on.wait()
            return []

        monkeypatch.setattr(download.socket, "getaddrinfo", look_up)
        with pytest.raises(Cancelled):
            fetch("http://slow.example/", cancelled=looking.is_set)
        go_on.set()
        for thread in threading.enumerate():
            if thread.name == "look-up":
                thread.join()


class TestSentences:
    def test_a_status_is_told_in_its_usual_words(self, server, allowed):
        with pytest.raises(DownloadError) as told:
            fetch(server.address("/none"))
        assert str(told.value) == "127.0.0.1 answered with status 404 (Not Found)."

    def test_a_host_that_does_not_exist(self, monkeypatch):
        def look_up(*_, **__):
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

        monkeypatch.setattr(download.socket, "getaddrinfo", look_up)
        with pytest.raises(DownloadError, match=r"^There is no host named none\.example, or"):
            fetch("https://none.example/a.jpg")

    def test_no_network(self, monkeypatch):
        def look_up(*_, **__):
            raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")

        monkeypatch.setattr(download.socket, "getaddrinfo", look_up)
        with pytest.raises(DownloadError, match=r"a\.example .*is this computer online"):
            fetch("https://a.example/a.jpg")

    def test_a_refused_connection(self, allowed):
        with socket.socket() as unused:
            unused.bind(("127.0.0.1", 0))
            port = unused.getsockname()[1]
            with pytest.raises(DownloadError, match=r"The connection to 127\.0\.0\.1 failed"):
                fetch(f"http://127.0.0.1:{port}/")

    def test_an_answer_that_is_not_of_the_web(self, server, allowed):
        server.answers["/a"] = lambda handler: handler.wfile.write(b"220 mail ready\r\n")
        with pytest.raises(DownloadError, match=r"127\.0\.0\.1 sent an answer that is not valid"):
            fetch(server.address("/a"))


@pytest.mark.skipif(not shutil.which("openssl"), reason="makes its certificates with openssl")
class TestCertificates:
    @pytest.fixture
    def secure(self, server, tmp_path, allowed, monkeypatch):
        """Makes the server speak TLS with a certificate for pictures.example; gives the certificate."""
        certificate, key = str(tmp_path / "certificate.pem"), str(tmp_path / "key.pem")
        names = ["-subj", "/CN=pictures.example", "-addext", "subjectAltName=DNS:pictures.example"]
        command = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"]
        command += ["-nodes", "-days", "2", "-keyout", key, "-out", certificate, *names]
        subprocess.run(command, check=True, capture_output=True)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)
        server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
        resolving(monkeypatch, "127.0.0.1")
        return certificate

    @pytest.fixture
    def trusted(self, secure, monkeypatch):
        """Lets the certificate be one that the system trusts."""
        make = ssl.create_default_context
        monkeypatch.setattr(download.ssl, "create_default_context", lambda: make(cafile=secure))

    def test_the_right_one_is_accepted(self, server, trusted):
        assert fetch(server.address(host="pictures.example", scheme="https")) == CONTENT

    def test_one_of_another_host_is_refused(self, server, trusted):
        with pytest.raises(DownloadError, match=r"^other\.example could not prove that it is other\.example"):
            fetch(server.address(host="other.example", scheme="https"))
        assert server.requests == []

    def test_one_that_nobody_vouches_for_is_refused(self, server, secure):
        with pytest.raises(DownloadError, match="could not prove"):
            fetch(server.address(host="pictures.example", scheme="https"))

    def test_a_server_without_tls_is_told_as_such(self, server, allowed):
        with pytest.raises(DownloadError, match=r"No secure connection to 127\.0\.0\.1"):
            fetch(server.address(scheme="https"))

    def test_a_redirect_to_an_address_that_is_not_secure_is_refused(self, server, trusted):
        server.answers["/a"] = lambda handler: handler.send(b"", 302, Location="http://pictures.example/")
        with pytest.raises(DownloadError, match="not secure"):
            fetch(server.address("/a", host="pictures.example", scheme="https"))


class TestCheck:
    @pytest.mark.parametrize(
        "host",
        [
            *("127.0.0.1", "127.1.2.3", "localhost", "2130706433", "0x7f000001", "127.1", "0"),
            *("10.1.2.3", "172.16.0.1", "192.168.1.1", "100.64.0.1", "169.254.169.254", "0.0.0.0"),
            *("224.0.0.1", "255.255.255.255", "240.0.0.1", "192.0.2.1", "198.18.0.1"),
            *("[::1]", "[::]", "[fe80::1]", "[fc00::1]", "[fec0::1]", "[ff02::1]", "[2001:db8::1]"),
            *("[::ffff:127.0.0.1]", "[::ffff:8.8.8.8]", "[::127.0.0.1]", "[2002:7f00:1::]"),
            *("[64:ff9b::127.0.0.1]", "[64:ff9b::10.0.0.1]", "[2001::1]"),
        ],
    )
    def test_what_is_not_a_public_address_is_refused(self, host):
        with pytest.raises(DownloadError):
            fetch(f"http://{host}:9/", timeout_s=5)

    @pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "2130706433", "[::1]"])
    def test_the_sentence_says_why(self, host):
        with pytest.raises(DownloadError, match="is an address of this computer or of the local network"):
            fetch(f"http://{host}:9/")

    @pytest.mark.parametrize(
        "host",
        ["127.0.0.1", "localhost", "a.localhost", "2130706433", "0x7f.1", "0", "[::1]", "192.168.1.1"],
    )
    def test_what_is_plainly_local_is_refused_before_one_is_asked(self, monkeypatch, host):
        asked = []
        monkeypatch.setattr(download.socket, "getaddrinfo", lambda *a, **_: asked.append(a))
        with pytest.raises(DownloadError, match="is an address of this computer or of the local network"):
            host_of(f"http://{host}/a.jpg")
        assert asked == []

    def test_a_name_longer_than_any_host_has_is_refused(self):
        label = "a" * 61
        assert host_of(f"http://{'.'.join([label] * 4)}.org/") == ".".join([label] * 4) + ".org"
        for name in (".".join([label] * 4) + ".orgs1" + "1", "a." * 40_000 + "org"):
            with pytest.raises(DownloadError, match="not valid"):
                host_of(f"http://{name}/a.jpg")

    def test_one_local_address_among_public_ones_is_enough(self, monkeypatch):
        resolving(monkeypatch, "8.8.8.8", "192.168.0.1")
        with pytest.raises(DownloadError, match=r"rebound\.example is an address of"):
            fetch("http://rebound.example/")

    @pytest.mark.parametrize("address", ["8.8.8.8", "2606:4700::1111", "64:ff9b::8.8.8.8"])
    def test_public_addresses_pass(self, address):
        download._check_address(address, "a.example")


class TestAddresses:
    @pytest.mark.parametrize(
        ("text", "host"),
        [
            ("https://example.org/a.jpg", "example.org"),
            ("  HTTP://Example.ORG.:8080/a?b#c\n", "example.org"),
            ("https://bücher.example/", "xn--bcher-kva.example"),
            ("http://[2606:4700::1111]/", "2606:4700::1111"),
            ("http://8.8.8.8/", "8.8.8.8"),
        ],
    )
    def test_a_web_address_has_a_host(self, text, host):
        assert is_web_address(text)
        assert host_of(text) == host

    @pytest.mark.parametrize(
        "text",
        [
            *(
                "",
                "example.org",
                "/home/a.jpg",
                "file:///a.jpg",
                "ftp://example.org/a",
                "http://",
                "https:///a",
            ),
            *("http://a.example/a b", "http://a.example/\nhttp://b.example/", "http://a.example:0/"),
            *("http://a.example:99999/", "http://me@a.example/", "http://me:pw@a.example/", "http://[::1"),
            *(
                "http://a.example\\@b.example/",
                "http://a..example/",
                "http://a_%41.example/",
                "data:image/png,x",
            ),
        ],
    )
    def test_anything_else_is_none(self, text):
        assert not is_web_address(text)
        with pytest.raises(DownloadError):
            fetch(text)
