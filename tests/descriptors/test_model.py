"""Descriptor models: what is loaded, what is refused, and the vector."""

import numpy as np
import pytest
from helpers.onnx_files import model_of_means

from dupfinder.base.errors import ModelError
from dupfinder.descriptors import neighbours
from dupfinder.descriptors.loading import load_model
from dupfinder.descriptors.model import DescriptorModel
from dupfinder.descriptors.onnx_input import InputShape, input_shape

MEAN = np.array([0.485, 0.456, 0.406])
DEVIATION = np.array([0.229, 0.224, 0.225])


@pytest.fixture
def file_of(tmp_path):
    def write(data):
        path = tmp_path / "model.onnx"
        path.write_bytes(data)
        return str(path)

    return write


def test_a_model_says_what_it_takes():
    assert input_shape(model_of_means()) == InputShape("float32", (1, 3, 64, 64))
    assert input_shape(model_of_means(dims=(0, 3, 0, 0))) == InputShape("float32", (0, 3, 0, 0))


def test_the_vector_is_that_of_the_model_for_rgb_of_imagenet(file_of):
    model = DescriptorModel(file_of(model_of_means(64, 2)))
    pixels = np.zeros((128, 128, 3), np.uint8)
    pixels[:64, :64] = (0, 0, 255)  # red at the upper left, in BGR
    means = np.zeros((3, 2, 2))
    means[0, 0, 0] = 1.0
    expected = ((means - MEAN[:, None, None]) / DEVIATION[:, None, None]).ravel()
    expected /= np.linalg.norm(expected)
    assert model.side == 64
    np.testing.assert_allclose(model.describe(pixels), expected, atol=1e-4)


def test_a_grey_picture_has_the_vector_of_the_same_colours(file_of):
    model = DescriptorModel(file_of(model_of_means()))
    grey = np.random.default_rng(1).integers(0, 256, (90, 70), np.uint8)
    np.testing.assert_allclose(model.describe(grey), model.describe(np.dstack([grey, grey, grey])), atol=1e-5)


def test_a_model_is_known_by_its_bytes(file_of):
    one = DescriptorModel(file_of(model_of_means(64, 8)))
    assert DescriptorModel(file_of(model_of_means(64, 4))).digest != one.digest
    assert DescriptorModel(file_of(model_of_means(64, 8))).digest == one.digest


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"not a model",
        b"\xff" * 300,
        model_of_means()[:-40],
        model_of_means()[:60],
        model_of_means(dims=(1, 1, 64, 64)),
        model_of_means(dims=(1, 3, 64)),
        model_of_means(dims=(1, 3, 64, 32)),
        model_of_means(dims=(1, 3, 1 << 20, 1 << 20)),
    ],
)
def test_a_file_that_is_no_usable_model_is_refused_in_a_sentence(file_of, data):
    with pytest.raises(ModelError, match="cannot be used as a descriptor model"):
        DescriptorModel(file_of(data))


def test_a_missing_file_and_a_folder_are_refused(tmp_path):
    for path in (tmp_path / "gone.onnx", tmp_path):
        with pytest.raises(ModelError, match="cannot be read"):
            load_model(str(path))
    assert load_model(None) is None
    assert load_model("") is None


def test_stored_vectors_keep_their_direction():
    vectors = np.random.default_rng(2).normal(size=(50, 512)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    read = neighbours.from_bytes([neighbours.to_bytes(each) for each in vectors])
    assert (np.sum(read * vectors, axis=1) > 0.9999).all()
    assert len(neighbours.to_bytes(vectors[0])) == 512


def test_stored_vectors_of_several_lengths_are_refused():
    with pytest.raises(ValueError, match="several lengths"):
        neighbours.from_bytes([bytes(8), bytes(9)])
    assert neighbours.from_bytes([]).shape == (0, 0)
    assert not neighbours.from_bytes([bytes(4)]).any()


def test_close_pairs_are_those_with_new_pictures_only():
    random = np.random.default_rng(3)
    vectors = random.normal(size=(40, 64)).astype(np.float32)
    vectors[30] = vectors[2] + 0.1 * vectors[5]
    vectors[31] = vectors[30]
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    pairs = list(neighbours.close_pairs(vectors))
    assert {(2, 30), (2, 31), (30, 31)} <= set(pairs)
    assert len(pairs) == len(set(pairs))
    assert all(first < second for first, second in pairs)
    assert set(neighbours.close_pairs(vectors, 31)) == {pair for pair in pairs if pair[1] >= 31}


def test_a_picture_has_few_candidates():
    vectors = np.ones((100, 8), np.float32) / np.float32(np.sqrt(8))
    vectors[:, 0] += np.linspace(0, 0.01, 100, dtype=np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    assert len(list(neighbours.close_pairs(vectors, 99))) <= neighbours.MOST + 1
