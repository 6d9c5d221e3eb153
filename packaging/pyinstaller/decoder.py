"""Starts a decoder process of the bundled program; `dupfinder.workers.start` says with what."""

import signal
import sys

signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C goes to all; the program tells when to end

from dupfinder.workers.decoder_main import main  # noqa: E402 - loads OpenCV, which takes a while

main(sys.argv[1:])
