"""Reads from an ONNX file what its model takes: OpenCV does not say it.

An ONNX file is one protobuf message, ModelProto; only the few fields on the way to the input's type are
read (github.com/onnx/onnx, onnx.proto). A package for that would be larger than the rest of the program.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

_GRAPH: Final = 7
_INITIALIZER, _INPUT = 5, 11
_NAME, _TYPE = 1, 2
_TENSOR, _ELEMENT, _SHAPE = 1, 1, 2
_DIM, _VALUE = 1, 1
_TENSOR_NAME: Final = 8

_VARINT, _EIGHT_BYTES, _BYTES, _FOUR_BYTES = 0, 1, 2, 5
_ELEMENTS: Final = {1: "float32", 2: "uint8"}


class InputShape(NamedTuple):
    """The type and shape of a model's input.

    Attributes:
        element: ``float32`` or ``uint8``.
        dims: of one batch; 0 for any.
    """

    element: str
    dims: tuple[int, ...]


def input_shape(data: bytes) -> InputShape:
    """Returns the type of a model's only input.

    Raises:
        ValueError: this is no ONNX file, or its model takes something else than one tensor of numbers.
    """
    try:
        graphs = [value for field, value in _fields(data) if field == _GRAPH]
        graph = graphs[0]
        constants = {_text(tensor, _TENSOR_NAME) for tensor in _messages(graph, _INITIALIZER)}
        inputs = [each for each in _messages(graph, _INPUT) if _text(each, _NAME) not in constants]
        (only,) = inputs
        (kind,) = _messages(only, _TYPE)
        (tensor,) = _messages(kind, _TENSOR)
        (element,) = (value for field, value in _fields(tensor) if field == _ELEMENT)
        (shape,) = _messages(tensor, _SHAPE)
        dims = tuple(_dim(each) for each in _messages(shape, _DIM))
        return InputShape(_ELEMENTS[element if isinstance(element, int) else -1], dims)
    except (IndexError, KeyError, TypeError, ValueError) as error:
        raise ValueError("this is no ONNX model with one picture as its input") from error


def _dim(data: bytes) -> int:
    values = [value for field, value in _fields(data) if field == _VALUE and isinstance(value, int)]
    return values[0] if values and values[0] > 0 else 0


def _text(data: bytes, wanted: int) -> bytes:
    return next(iter(_messages(data, wanted)), b"")


def _messages(data: bytes | int, wanted: int) -> list[bytes]:
    if isinstance(data, int):
        raise TypeError("a number is no message")
    return [value for field, value in _fields(data) if field == wanted and isinstance(value, bytes)]


def _fields(data: bytes) -> Iterator[tuple[int, bytes | int]]:
    """Yields number and value of each field of a message: bytes, or a number."""
    at = 0
    while at < len(data):
        key, at = _varint(data, at)
        kind = key & 7
        if kind == _VARINT:
            value, at = _varint(data, at)
            yield key >> 3, value
            continue
        if kind == _BYTES:
            length, at = _varint(data, at)
        elif kind in (_EIGHT_BYTES, _FOUR_BYTES):
            length = 8 if kind == _EIGHT_BYTES else 4
        else:
            raise ValueError("an unknown type of field")
        if at + length > len(data):
            raise ValueError("a field is cut short")
        yield key >> 3, data[at : at + length]
        at += length


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """Reads a number of 7 bits a byte; returns it and the place after it."""
    value = shift = 0
    while shift < 64:
        byte = data[at]
        value |= (byte & 0x7F) << shift
        at += 1
        if byte < 0x80:
            return value, at
        shift += 7
    raise ValueError("a number is too long")
