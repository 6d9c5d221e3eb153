"""Literal types that several packages share."""

from __future__ import annotations

from typing import Literal

State = Literal["waiting", "moving", "trashed", "failed", "restoring", "restored", "lost"]
"""The state of a file in the journal.

waiting: not reached yet. moving: at its path, or in the trash already. trashed: in the trash. failed: not
moved, for the recorded reason. restoring: in the trash, or at its path already. restored: at its path again.
lost: neither at its path nor in the trash.
"""


Verb = Literal["trash", "move", "hard-link", "reflink"]
"""A way to be rid of an extra: to the trash, to a folder, or replaced by a link to the kept file's data.

For both links *trashed* means that the file was replaced, and *restored* that it is a copy of its own again.
"""

DecisionKind = Literal["pair", "cluster", "out"]
"""pair: two are no duplicates. cluster: all of them. out: the first one is no duplicate of any other."""

Content = Literal["still", "animation", "pages", "motion", "stereo", "raw", "layered"]
"""The kinds of further data in a file, beside the picture that is shown.

still: nothing. animation: further frames. pages: further pages or pictures. motion: a video. stereo: the
picture for the other eye, or a further one of the same moment. raw: the camera's raw data. layered: layers.
"""

Transform = Literal["rotate-90", "rotate-180", "rotate-270", "mirror", "flip", "transpose", "transverse"]
"""The transform from the keeper, or the query, to the file; rotations are clockwise."""

DifferenceKind = Literal["none", "local", "colour", "whole"]
"""The kind of difference of a picture from the keeper.

none: only by resizing and compression. local: in some places. colour: in its colours only. whole: throughout.
"""
