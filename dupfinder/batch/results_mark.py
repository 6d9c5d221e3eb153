"""The file that says which results a library was made of."""

from __future__ import annotations

import json
import os
from typing import Final

from dupfinder.system.durable_files import replacing

_NAME: Final = "results.json"


def write_mark(folder: str, output: str) -> None:
    """Notes in the folder of a library that it holds the results of a batch, complete.

    Args:
        folder: of the library.
        output: of the batch.

    Raises:
        OSError: it cannot be written.
    """
    with replacing(os.path.join(folder, _NAME), durable=True) as stream:
        stream.write(json.dumps({"output": output}).encode())  # ASCII: the path may be no text


def output_of(folder: str) -> str | None:
    """Returns the output of the batch whose results a library holds; None for a library of another kind."""
    try:
        with open(os.path.join(folder, _NAME), encoding="utf-8") as stream:
            output = json.load(stream)["output"]
    except (OSError, ValueError, TypeError, LookupError):
        return None
    return output if isinstance(output, str) else None
