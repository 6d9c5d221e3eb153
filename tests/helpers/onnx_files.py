"""Writes small ONNX models, so that tests need no file from elsewhere.

The messages are those of github.com/onnx/onnx, onnx.proto: only the fields that are needed.
"""

_FLOAT, _UINT8, _INT = 1, 2, 2


def _number(value):
    octets = bytearray()
    while True:
        value, low = value >> 7, value & 0x7F
        octets.append(low | (0x80 if value else 0))
        if not value:
            return bytes(octets)


def _field(number, value):
    if isinstance(value, int):
        return _number(number << 3) + _number(value)
    data = value.encode() if isinstance(value, str) else value
    return _number(number << 3 | 2) + _number(len(data)) + data


def _value_info(name, dims, element):
    shape = b"".join(_field(1, _field(1, dim) if dim else _field(2, "any")) for dim in dims)
    tensor = _field(1, element) + _field(2, shape)
    return _field(1, name) + _field(2, _field(1, tensor))


def _attribute(name, values):
    kind = _field(20, 7) if isinstance(values, list) else _field(20, 2)
    data = b"".join(_field(8, value) for value in values) if isinstance(values, list) else _field(3, values)
    return _field(5, _field(1, name) + data + kind)


def _node(kind, inputs, output, *attributes):
    names = b"".join(_field(1, name) for name in inputs) + _field(2, output)
    return _field(1, names + _field(4, kind) + b"".join(attributes))


def model_of_means(side=64, cells=8, *, dims=None, output_cells=None):
    """Returns a model whose vector holds the mean colours of cells × cells squares: N, 3, side, side."""
    step = side // cells
    dims = dims or (1, 3, side, side)
    nodes = _node(
        "AveragePool",
        ["image"],
        "means",
        _attribute("kernel_shape", [step, step]),
        _attribute("strides", [step, step]),
    )
    nodes += _node("Flatten", ["means"], "vector", _attribute("axis", 1))
    graph = nodes + _field(2, "means of squares")
    graph += _field(11, _value_info("image", dims, _FLOAT))
    graph += _field(12, _value_info("vector", (1, 3 * cells * cells), _FLOAT))
    opset = _field(1, "") + _field(2, 13)
    return _field(1, 8) + _field(7, graph) + _field(8, opset)
