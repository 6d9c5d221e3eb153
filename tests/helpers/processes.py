"""Decoder processes for tests: as threads of this process, or real ones in which something was replaced."""

import functools
import os
import threading

from dupfinder.workers import decoder_pool, decoder_process
from dupfinder.workers.decoder_main import Decoder
from dupfinder.workers.protocol import CELL_BYTES, Cells
from dupfinder.workers.start import start_process


def start_thread(shared):
    """A decoder process that is a thread of this process, where what a test has replaced is in force."""
    answers_read, answers_write = os.pipe()
    requests_read, requests_write = os.pipe()
    cells = Cells(bytearray(CELL_BYTES))

    def serve():
        with os.fdopen(requests_read, "rb") as requests, os.fdopen(answers_write, "wb") as answers:
            Decoder(cells).serve(requests, answers)

    thread = threading.Thread(target=serve, name="dupfinder-decoder", daemon=True)
    thread.start()

    def ended(seconds):
        thread.join(seconds)
        return "exit status 0"

    return decoder_process.Link(
        os.fdopen(requests_write, "wb"), os.fdopen(answers_read, "rb"), cells, lambda: None, ended
    )


def decode_here(monkeypatch):
    """Decodes everything in threads of this process from now on."""
    monkeypatch.setattr(
        decoder_pool, "pool", functools.cache(lambda: decoder_pool.Pool(start_thread, keep=0))
    )


HANGING = """
import os, time
from dupfinder.images import decoding
from dupfinder.workers import analysis
real_decode, real_open = decoding.decode, os.open
def wait(name):
    open(os.path.join(os.path.dirname(os.fsdecode(name)), ".waits"), "w").close()
    time.sleep(1000)
def decode(data, **options):
    if data.startswith(b"HANG"):
        wait(options["name"])
    return real_decode(data, **options)
def open_slowly(path, *arguments, **options):
    if os.fsencode(path).endswith(b"stalled.jpg"):
        wait(path)
    return real_open(path, *arguments, **options)
decoding.decode = analysis.decode = decode
analysis.os = type("Os", (), {**vars(os), "open": staticmethod(open_slowly)})
"""
"""Decoders that hang at what begins with HANG, and a drive that does not give `stalled.jpg`.

A file `.waits` in the same folder tells that it has come to that.
"""


def wait_for_ever(monkeypatch):
    """Decodes everything by those from now on, without a time limit; returns the pool."""
    made = decoder_pool.Pool(patched_start(HANGING), decoder_process.Limits(1000.0, 1000.0))
    monkeypatch.setattr(decoder_pool, "pool", functools.cache(lambda: made))
    return made


def patched_start(code):
    """Starts real decoder processes that run some code first."""

    def start(shared):
        return start_process(shared, code)

    return start
