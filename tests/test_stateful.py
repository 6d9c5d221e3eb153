"""Random sequences of all that happens to a library lose no picture, and the journal tells the truth."""

import json
import os
import sys

import pytest
from helpers.folders import ROOT

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="processes cannot be copied here"),
    pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="the trash has another layout here"),
]

SEQUENCES = int(os.environ.get("DUPFINDER_SEQUENCES", "500"))
SEED = int(os.environ.get("DUPFINDER_SEED", "1"))
"""Another one makes other sequences."""


@pytest.fixture
def sequences(python, tmp_path):
    """Plays sequences in a process that has no threads; gives the summary."""

    def run(*numbers):
        environment = os.environ | {
            "PYTHONPATH": os.pathsep.join((str(ROOT / "tests"), str(ROOT))),
            "OPENBLAS_NUM_THREADS": "1",
        }
        script = str(ROOT / "tests" / "helpers" / "stateful_machine.py")
        result = python(script, str(tmp_path), *map(str, numbers), env=environment)
        assert result.returncode == 0, result.stderr.decode(errors="replace")[-20_000:]
        return json.loads(result.stdout.splitlines()[-1])

    return run


def test_no_random_sequence_loses_a_picture(sequences):
    summary = sequences(3, 12, 0)
    assert summary["sequences"] >= 3
    assert summary["kills"] > 0
    assert summary["trashed"] > 0
    assert summary["restored"] > 0


@pytest.mark.slow
def test_no_random_sequence_of_many_loses_a_picture(sequences, capsys):
    summary = sequences(SEQUENCES, 16, SEED)
    with capsys.disabled():
        print(f"\n{summary}, losses 0")
    assert summary["sequences"] >= SEQUENCES
    assert summary["kills"] > SEQUENCES / 4
