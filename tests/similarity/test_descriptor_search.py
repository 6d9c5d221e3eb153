"""A model proposes pairs; the pixels decide. Crops of a picture that features alone do not propose."""

import cv2
import numpy as np
import pytest
from helpers.onnx_files import model_of_means

from dupfinder.base.errors import Cancelled
from dupfinder.crops import candidates as candidates_module
from dupfinder.finder import Finder
from dupfinder.similarity import crop_search, descriptor_search


def textured(seed, height=300, width=400):
    """A picture with large and small shapes, of its own for each seed."""
    random = np.random.default_rng(seed)
    coarse = random.integers(0, 256, (9, 12, 3), np.uint8)
    picture = cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC)
    for _ in range(160):
        corner = random.integers(0, (width, height))
        size = random.integers(6, 40, 2)
        colour = random.integers(0, 256, 3).tolist()
        cv2.rectangle(picture, corner.tolist(), (corner + size).tolist(), colour, -1)
    return cv2.GaussianBlur(picture, (3, 3), 0.8)


def write(path, pixels):
    path.write_bytes(cv2.imencode(".png", pixels)[1].tobytes())


@pytest.fixture
def folder(tmp_path):
    """Three pictures and a crop of the first."""
    place = tmp_path / "photos"
    place.mkdir()
    for number in range(3):
        write(place / f"{number}.png", textured(number))
    write(place / "crop.png", textured(0)[40:280, 50:360])
    return place


@pytest.fixture
def model(tmp_path):
    path = tmp_path / "model.onnx"
    path.write_bytes(model_of_means(64, 4))
    return str(path)


@pytest.fixture
def no_features(monkeypatch):
    """The search by features proposes nothing."""
    monkeypatch.setattr(crop_search, "candidates", lambda *_args, **_more: [])
    monkeypatch.setattr(crop_search, "query_candidates", lambda *_args, **_more: [])
    monkeypatch.setattr(descriptor_search, "LEAST_COSINE", -1.0)
    monkeypatch.setattr("dupfinder.descriptors.neighbours.LEAST_COSINE", -1.0)
    assert candidates_module.candidates is not crop_search.candidates


def found_by(tmp_path, folder, model):
    with Finder(str(tmp_path / "data"), crops=True) as finder:
        finder.use_model(model)
        finder.index([str(folder)])
        rows = finder.find_crops()
        images = {image.appearance: image.path for image in finder.library.records([1, 2, 3, 4])}
        return {(images[row.whole][-8:], images[row.part][-8:]) for row in rows}, finder.library.index.path


def test_a_model_proposes_what_features_do_not(tmp_path, folder, model, no_features):
    assert found_by(tmp_path, folder, None)[0] == set()
    pairs, _ = found_by(tmp_path, folder, model)
    assert {(whole[-5:], part) for whole, part in pairs} == {("0.png", "crop.png")}


def test_other_pictures_are_refused_by_their_pixels_however_close_their_vectors_are(
    tmp_path, folder, model, no_features
):
    (folder / "crop.png").unlink()
    assert found_by(tmp_path, folder, model)[0] == set()


def test_each_picture_is_described_once_and_compared_once(tmp_path, folder, model, no_features, monkeypatch):
    found_by(tmp_path, folder, model)
    described = []
    describe = descriptor_search._described

    def note(image, *args):
        described.append(image.path)
        return describe(image, *args)

    monkeypatch.setattr(descriptor_search, "_described", note)
    monkeypatch.setattr(descriptor_search, "match_new_descriptors", None)  # is not called
    found_by(tmp_path, folder, model)
    assert described == []


def test_cancelling_keeps_what_was_described(tmp_path, folder, model, monkeypatch):
    monkeypatch.setattr(descriptor_search, "_STORE_SECONDS", -1)

    class AfterTwo:
        """Is set after some questions."""

        left = 2

        def is_set(self):
            self.left -= 1
            return self.left < 0

    with Finder(str(tmp_path / "data"), crops=True, threads=1) as finder:
        finder.use_model(model)
        finder.index([str(folder)])
        loaded = finder._model
        from dupfinder.similarity.feature_filling import fill_features

        fill_features(finder.library)
        with pytest.raises(Cancelled):
            descriptor_search.fill_descriptors(finder.library, loaded, threads=1, cancel=AfterTwo())
        kept = len(finder.library.descriptors(loaded.digest))
        assert 0 < kept < 4
        descriptor_search.fill_descriptors(finder.library, loaded, threads=1)
        assert len(finder.library.descriptors(loaded.digest)) == 4


def test_a_query_finds_what_the_library_does(tmp_path, folder, model, no_features):
    query = tmp_path / "query.png"
    write(query, textured(0)[30:270, 40:350])
    for path, count in ((None, 0), (model, 1)):
        with Finder(str(tmp_path / "data"), crops=True) as finder:
            finder.use_model(path)
            finder.index([str(folder)])
            finder.find_crops()
            found = finder.query(str(query), radius=0).matches
            crops = [m for m in found if m.relation == "crop" and m.image.path.endswith("/0.png")]
            assert len(crops) == count


def test_without_a_model_nothing_is_stored_and_its_code_is_not_loaded(tmp_path, folder, python):
    script = (
        "import sys\nfrom dupfinder.finder import Finder\n"
        f"f = Finder({str(tmp_path / 'data')!r}, crops=True)\n"
        f"f.index([{str(folder)!r}]); f.find_crops()\n"
        "assert 'dupfinder.descriptors.model' not in sys.modules\n"
        "assert not list(f.library.index.read('SELECT 1 FROM descriptor'))\n"
        "print('none')"
    )
    done = python(code=script)
    assert done.stdout.split() == [b"none"], done.stderr


def test_another_model_describes_all_again(tmp_path, folder, model):
    found_by(tmp_path, folder, model)
    other = tmp_path / "other.onnx"
    other.write_bytes(model_of_means(64, 8))
    with Finder(str(tmp_path / "data"), crops=True) as finder:
        finder.use_model(str(other))
        finder.find_crops()
        rows = finder.library.descriptors(finder._model.digest)
        assert len(rows) == 4
        assert {len(vector) for _, vector, _ in rows} == {3 * 64}
