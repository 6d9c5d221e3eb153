"""Runs a descriptor model: an ONNX file that turns a picture into one vector."""

from __future__ import annotations

import hashlib
import threading
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from dupfinder.base.errors import ModelError
from dupfinder.descriptors.onnx_input import InputShape, input_shape

SIDE: Final = 288
"""Side in pixels of the square picture, for a model that takes any size."""

_LARGEST_SIDE: Final = 1024
_LARGEST_FILE: Final = 2 << 30
_LARGEST_VECTOR: Final = 8192

# Of ImageNet, which models for pictures of RGB from 0 to 1 are trained with.
_MEAN: Final = np.array([0.485, 0.456, 0.406], np.float32)
_DEVIATION: Final = np.array([0.229, 0.224, 0.225], np.float32)

Vector = NDArray[np.float32]


class DescriptorModel:
    """A model that was loaded and tried once. Threads may share it; it describes one picture at a time.

    Attributes:
        digest: of the file, 32 bytes: vectors of other models are not compared with those of this one.
        side: of the square picture it takes, in pixels.

    Raises:
        ModelError: the file cannot be read, is no ONNX model, or its model cannot be used.
    """

    def __init__(self, path: str) -> None:
        data = _read(path)
        self.digest = hashlib.sha256(data).digest()
        try:
            self._shape = input_shape(data)
            self._is_last = _channels_are_last(self._shape)
            self.side = _side_of(self._shape, self._is_last)
            self._net = cv2.dnn.readNetFromONNX(np.frombuffer(data, np.uint8))
        except (ValueError, cv2.error) as error:
            reason = "OpenCV cannot load it" if isinstance(error, cv2.error) else str(error)
            raise ModelError(f"{path} cannot be used as a descriptor model: {reason}.") from error
        self._lock = threading.Lock()
        try:
            self.describe(np.zeros((self.side, self.side, 3), np.uint8))
            self.describe(np.random.default_rng(0).integers(0, 256, (self.side, self.side, 3), np.uint8))
        except (ValueError, cv2.error) as error:
            raise ModelError(f"{path} cannot be used as a descriptor model: it returns no vector.") from error

    def describe(self, pixels: NDArray[np.uint8]) -> Vector:
        """Returns the vector of a picture: (D,), of length 1; all zero if the model returns zeros.

        Args:
            pixels: (H, W) grey or (H, W, 3) BGR uint8, any size from 1×1; it is scaled to a square.

        Raises:
            ValueError: the model returns no finite vector.
        """
        with self._lock:
            self._net.setInput(self._as_input(pixels))
            output = self._net.forward()
        vector = np.asarray(output, np.float32).ravel()
        is_one = output.ndim >= 1 and output.shape[0] == 1 and 2 <= len(vector) <= _LARGEST_VECTOR
        if not is_one or not np.isfinite(vector).all():
            raise ValueError("no finite vector")
        length = float(np.linalg.norm(vector))
        return vector / np.float32(length) if length > 0 else vector

    def _as_input(self, pixels: NDArray[np.uint8]) -> NDArray[np.float32] | NDArray[np.uint8]:
        """Scales a picture, and brings it to type and order of the model."""
        colour = pixels if pixels.ndim == 3 else cv2.cvtColor(pixels, cv2.COLOR_GRAY2BGR)
        scaled = cv2.resize(colour, (self.side, self.side), interpolation=cv2.INTER_AREA)
        rgb = cv2.cvtColor(scaled, cv2.COLOR_BGR2RGB)
        ordered = rgb if self._is_last else rgb.transpose(2, 0, 1)
        if self._shape.element == "uint8":
            return np.ascontiguousarray(ordered[None], np.uint8)
        place = (3,) if self._is_last else (3, 1, 1)
        levels = ordered.astype(np.float32) / np.float32(255)
        levels = (levels - _MEAN.reshape(place)) / _DEVIATION.reshape(place)
        return np.ascontiguousarray(levels[None], np.float32)


def _read(path: str) -> bytes:
    try:
        with open(path, "rb") as stream:
            data = stream.read(_LARGEST_FILE + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "its name is not valid"
        raise ModelError(f"The descriptor model {path} cannot be read: {reason.lower()}.") from error
    if len(data) > _LARGEST_FILE:
        raise ModelError(f"{path} is too large for a descriptor model.")
    return data


def _channels_are_last(shape: InputShape) -> bool:
    if len(shape.dims) != 4 or 3 not in (shape.dims[1], shape.dims[3]):
        raise ValueError("it does not take one picture in colour")
    return shape.dims[1] != 3


def _side_of(shape: InputShape, is_last: bool) -> int:
    height, width = shape.dims[1:3] if is_last else shape.dims[2:4]
    side = height or width or SIDE
    if (width or side) != side or side > _LARGEST_SIDE:
        raise ValueError("it does not take a square picture of a moderate size")
    return side
