"""Decoder processes for tests: as threads of this process, or real ones in which something was replaced."""

import functools
import os
import threading

from dupfinder import isolation
from dupfinder.decoder_process import Decoder
from dupfinder.wire import CELL_BYTES, Cells


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

    def ended():
        thread.join(10)
        return "exit status 0"

    return isolation.Link(
        os.fdopen(requests_write, "wb"), os.fdopen(answers_read, "rb"), cells, lambda: None, ended
    )


def decode_here(monkeypatch):
    """Has everything decoded in threads of this process from now on."""
    monkeypatch.setattr(isolation, "pool", functools.cache(lambda: isolation.Pool(start_thread, keep=0)))


def patched_start(code):
    """Starts real decoder processes that run some code first."""

    def start(shared):
        return isolation.start_process(shared, code)

    return start
