"""Imagined 64-bit hashes, and searches among them by comparing everything."""

import numpy as np
from hypothesis import strategies as st

TOP = 2**64 - 1

any_hash = st.integers(0, TOP)
radii = st.sampled_from([0, 1, 2, 5, 10, 12, 13, 20, 31, 64])


def scattered(count, seed=0):
    return np.random.default_rng(seed).integers(0, 2**64, count, dtype=np.uint64)


def clustered(count, centres, flips, seed=0):
    """Hashes within `flips` bits of one of a few centres, as copies of a few pictures are."""
    rng = np.random.default_rng(seed)
    hashes = scattered(centres, seed)[rng.integers(0, centres, count)]
    for _ in range(flips):
        hashes ^= np.uint64(1) << rng.integers(0, 64, count, dtype=np.uint64)
    return hashes


@st.composite
def libraries(draw):
    """Hashes of a library: scattered, clustered, all or partly identical, one, or none."""
    seed = draw(st.integers(0, 2**32))
    count = draw(st.integers(0, 300))
    kind = draw(st.sampled_from(["scattered", "clustered", "identical", "two", "mixed", "drawn"]))
    if kind == "scattered":
        return scattered(count, seed)
    if kind == "clustered":
        return clustered(count, draw(st.integers(1, 10)), draw(st.integers(0, 8)), seed)
    if kind == "identical":
        return np.full(count, draw(any_hash), np.uint64)
    if kind == "two":
        return np.where(scattered(count, seed) % 2 == 0, *(np.uint64(draw(any_hash)) for _ in range(2)))
    if kind == "mixed":
        return np.concatenate(
            (scattered(count, seed), np.zeros(count, np.uint64), clustered(count, 2, 3, seed))
        )
    return np.array(draw(st.lists(any_hash, max_size=30)), np.uint64)


def all_within(hashes, queries, radius):
    """Query, hash and distance of everything within the radius, as a set."""
    distances = np.bitwise_count(queries[:, None] ^ hashes[None, :])
    query, other = np.nonzero(distances <= radius)
    return set(zip(query.tolist(), other.tolist(), distances[query, other].tolist(), strict=True))


def as_set(chunks):
    """Chunks of a join as a set, after checking that no triple comes twice and that the types are right."""
    found = []
    for chunk in chunks:
        assert [array.dtype for array in chunk] == [np.int64, np.int64, np.uint8]
        found += zip(*(array.tolist() for array in chunk), strict=True)
    assert len(set(found)) == len(found)
    return set(found)
