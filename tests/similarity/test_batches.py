"""A file that spoils a batch costs the others nothing."""

import threading

import pytest

from dupfinder.base.errors import Cancelled, DecoderError, DecoderLostError, ImageError
from dupfinder.similarity.batches import answers_for


def asked(files, bad, cancel=None):
    """The answers for some files, and the batches that were asked for."""
    batches = []

    def ask(batch):
        batches.append(list(batch))
        if set(batch) & bad.keys():
            raise next(error for file, error in bad.items() if file in batch)
        return [file.upper() for file in batch]

    return list(answers_for(files, ask, cancel or threading.Event())), batches


def test_a_batch_is_asked_about_at_once():
    assert asked("abc", {}) == (["A", "B", "C"], [["a", "b", "c"]])


@pytest.mark.parametrize("error", [OSError(5, "bad"), ImageError("bad"), DecoderLostError("it crashed")])
def test_if_it_fails_each_file_is_asked_about_alone(error):
    answers, batches = asked("abc", {"b": error})
    assert answers == ["A", None, "C"]
    assert batches == [["a", "b", "c"], ["a"], ["b"], ["c"]]


def test_after_a_cancel_nothing_is_asked():
    cancel = threading.Event()
    cancel.set()
    assert asked("abc", {}, cancel) == ([None] * 3, [])
    assert asked("abc", {"a": Cancelled()}) == ([None] * 3, [["a", "b", "c"]])


def test_without_a_decoder_process_nothing_goes_on():
    with pytest.raises(DecoderError):
        asked("abc", {"a": DecoderError("none can be started")})
