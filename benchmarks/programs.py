"""Runs dupfinder and other finders over a folder and reads their clusters."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Sequence

from scoring import Member, united

DUPEGURU = os.path.join(os.path.dirname(os.path.abspath(__file__)), "dupeguru.py")

CZKAWKA_SCRIPT = """
import json, sys, czkawka
finder = czkawka.ImageSimilarity()
finder.set_directories([sys.argv[1]])
finder.set_similarity(10)
print(json.dumps([[str(path) for path in group] for group in finder.find_similar()]))
"""


def output_of(command: Sequence[str], environment: dict[str, str] | None = None) -> str:
    """Returns what a command prints; ends the benchmark with its last message if it fails."""
    done = subprocess.run(
        command,
        capture_output=True,
        encoding="utf-8",
        errors="surrogateescape",
        env={**os.environ, "PYTHONIOENCODING": "utf-8:surrogateescape", **(environment or {})},
    )
    if done.returncode:
        reason = (done.stderr.strip().splitlines() or ["no message"])[-1]
        raise SystemExit(f"{command[0]} ended with status {done.returncode}: {reason}")
    return done.stdout


def clusters_of_document(document: dict) -> list[list[Member]]:
    """Clusters from the JSON of `dupfinder clusters`."""
    return [
        [Member(file["path"], file["relation"], file["direct"]) for file in cluster["files"]]
        for cluster in document["clusters"]
    ]


def document_of_program(command: Sequence[str], options: Sequence[str], *folders: str) -> dict:
    """Runs `dupfinder clusters` over folders with a fresh library; returns its JSON."""
    with tempfile.TemporaryDirectory() as library:
        output = output_of([*command, "clusters", *folders, "--json", "--data-dir", library, *options])
    document = json.loads(output)
    for problem in document["problems"]:
        print(f"problem: {problem['path']}: {problem['reason']}", file=sys.stderr)
    return document


def run_program(command: Sequence[str], options: Sequence[str], folder: str) -> list[list[Member]]:
    """Returns the clusters of `dupfinder clusters`."""
    return clusters_of_document(document_of_program(command, options, folder))


def _members(groups: Iterable[Sequence[str]]) -> list[list[Member]]:
    return [[Member(path) for path in group] for group in united(groups)]


def run_immaculate(command: Sequence[str], folder: str) -> list[list[Member]]:
    """Returns the clusters of Immaculate."""
    document = json.loads(output_of([*command, "--json", folder]))
    return _members(document["exact"] + document["near"])


def run_czkawka(command: Sequence[str], folder: str) -> list[list[Member]]:
    """Returns the clusters of czkawka, run by a Python that can import it."""
    with tempfile.TemporaryDirectory() as cache:
        output = output_of([*command, "-c", CZKAWKA_SCRIPT, folder], {"XDG_CACHE_HOME": cache})
    return _members(json.loads(output.splitlines()[-1]))


def run_image_dedup_ai(command: Sequence[str], folder: str) -> list[list[Member]]:
    """Returns the clusters of image-dedup-ai."""
    return _members(json.loads(output_of([*command, folder, "--json"]))["groups"])


def run_dupeguru(command: Sequence[str], folder: str) -> list[list[Member]]:
    """Returns the clusters of dupeGuru, run by a Python that can import PyQt5."""
    return _members(json.loads(output_of([*command, DUPEGURU, "--rotated", folder])))
