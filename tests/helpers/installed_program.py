"""Drives the program as it was installed or bundled, in processes of its own."""

import os
import signal
import subprocess
import sys
import time

from helpers.folders import PATIENCE_MS


class Program:
    """A program on the disk.

    Args:
        command: its path, or words that start it.
        place: the folder that it runs in, and where it has its data.
    """

    def __init__(self, command, place):
        self.command = list(command) if isinstance(command, list | tuple) else [str(command)]
        self.place = place

    def run(self, *arguments):
        """Returns its output; it must succeed, and print no errors."""
        done = subprocess.run(
            [*self.command, *arguments], cwd=self.place, capture_output=True, text=True, check=False
        )
        assert (done.returncode, done.stderr) == (0, ""), (arguments, done)
        return done.stdout

    def indexes_in_the_window(self, folder, count):
        """Opens the window on a folder, closes it when so many files are indexed; returns its output."""
        data = str(self.place / "data of the window")
        process = subprocess.Popen(
            [*self.command, "gui", "--data-dir", data, str(folder)],
            cwd=self.place,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        try:
            deadline = time.monotonic() + 4 * PATIENCE_MS / 1000
            while f"{count} images, indexed" not in self.run("info", "--data-dir", data):
                assert process.poll() is None, process.communicate()[0]
                assert time.monotonic() < deadline, "the window indexes nothing"
                time.sleep(0.2)
            process.send_signal(signal.SIGTERM)
            printed, _ = process.communicate(timeout=PATIENCE_MS / 1000)
        finally:
            process.kill()
            process.wait()
        assert process.returncode == 0, printed
        return printed


def from_source(place):
    """The program of this checkout."""
    return Program([sys.executable, "-m", "dupfinder"], place)


def draw_copies(folder):
    """Draws nine pictures of four formats into a folder: three groups of copies; gives their number."""
    for seed in (1, 2, 3):
        folder.draw(f"{seed}.jpg", seed, (240, 180))
        folder.draw(f"{seed} small.png", seed, (160, 120))
        folder.draw(f"{seed}.{'webp' if seed == 1 else 'tif'}", seed, (240, 180))
    return len(os.listdir(folder.path))
