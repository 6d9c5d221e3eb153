"""Loads a descriptor model if there is one; OpenCV is not imported otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dupfinder.descriptors.model import DescriptorModel


def load_model(path: str | None) -> DescriptorModel | None:
    """Returns the model in a file; None for no file.

    Raises:
        ModelError: it cannot be used.
    """
    if not path:
        return None
    from dupfinder.descriptors.model import DescriptorModel

    return DescriptorModel(path)
