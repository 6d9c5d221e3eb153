"""Imagined images, matches and clusters."""

import dataclasses
import os

import cv2
import numpy as np
from hypothesis import strategies as st

from dupfinder.base.files import FileState, MatchRow, ScannedImage
from dupfinder.base.records import ImageRecord
from dupfinder.clusters.build import clusters_of
from dupfinder.clusters.choose_keepers import keeper_path
from dupfinder.clusters.graph import Graph, no_pixels
from dupfinder.hashing.canvas import thumbnail
from dupfinder.hashing.thumbnail_hashes import hash_thumbnails
from dupfinder.hashing.verification import LOOSE
from helpers.folders import drawn

TURNS = {
    "rotate-90": lambda pixels: np.rot90(pixels, -1),
    "rotate-180": lambda pixels: np.rot90(pixels, 2),
    "rotate-270": lambda pixels: np.rot90(pixels, 1),
    "mirror": np.fliplr,
    "flip": np.flipud,
    "transpose": lambda pixels: np.swapaxes(pixels, 0, 1),
    "transverse": lambda pixels: np.rot90(np.swapaxes(pixels, 0, 1), 2),
}


def image(number=1, **details):
    """An imagined image, of an appearance of its own unless told otherwise."""
    record = ImageRecord(
        id=number,
        path=f"/p/{number}.jpg",
        size_bytes=1000,
        mtime_ns=5,
        width=100,
        height=80,
        content_pixels=8000,
        format="JPEG",
        taken_at=None,
        damaged=False,
        flat=False,
        appearance=number,
    )
    return dataclasses.replace(record, **details)


def alike(one, other):
    """A comparison that finds every linked pair alike enough to stay."""
    return np.full(len(one), 9, np.uint8), np.full(len(one), LOOSE, np.float32)


def different(one, other):
    """A comparison that finds no linked pair alike."""
    return np.full(len(one), 30, np.uint8), np.full(len(one), LOOSE + 0.1, np.float32)


def some(one, other):
    """A comparison that finds some linked pairs alike, always the same ones."""
    score = np.array([LOOSE if (a * 7 + b) % 3 else 9 for a, b in zip(one, other, strict=True)])
    return np.full(len(one), 20, np.uint8), score.astype(np.float32)


def build_clusters(images, matches, compare, *, cut=True, split=None, pixels_of=no_pixels):
    """Builds the clusters of some matches, in order of their keepers' paths."""
    graph = Graph.of(images, matches, split, pixels_of=pixels_of)
    return sorted(clusters_of(graph, graph.components(), compare, 64, cut=cut), key=keeper_path)


def names(clusters):
    """The files of each cluster, keeper first, without folders."""
    return [[os.path.basename(file.image.path) for file in cluster.files] for cluster in clusters]


def relations(cluster):
    """Name to relation and transform."""
    return {os.path.basename(file.image.path): (file.relation, file.transform) for file in cluster.files}


def flat_sheet(value, width=120, height=80):
    return np.full((height, width, 3), value, np.uint8)


@st.composite
def graphs(draw):
    """Imagined images and matches of some of them, in any order."""
    looks = draw(st.integers(2, 14))
    appearances = draw(st.lists(st.integers(1, looks), min_size=2, max_size=30))
    sizes = draw(st.lists(st.sampled_from([1000, 2000, 3000]), min_size=30, max_size=30))
    flat = draw(st.sets(st.integers(1, looks), max_size=2))
    images = [
        image(n, appearance=look, content_pixels=sizes[n], flat=look in flat)
        for n, look in enumerate(appearances)
    ]
    pairs = st.tuples(st.integers(1, looks), st.integers(1, looks)).filter(lambda pair: pair[0] < pair[1])
    chosen = draw(st.lists(pairs, unique=True, max_size=25))
    return images, [MatchRow(a, b, draw(st.integers(0, 6)), draw(st.integers(0, 7))) for a, b in chosen]


def store_noisy_families(finder, seed):
    """Imagined images in families: ever noisier copies, turned ones, equal ones, and some flat."""
    random = np.random.default_rng(seed)
    stored = []
    for family in range(12):
        picture = cv2.cvtColor(drawn(family, 160, 120), cv2.COLOR_BGR2GRAY).astype(float)
        for member in range(random.integers(1, 9)):
            if random.random() < 0.7:
                picture += random.normal(0, random.uniform(0, 60), picture.shape)
            grey = np.clip(np.rot90(picture, random.integers(4)), 0, 255).astype(np.uint8)
            views, flat = hash_thumbnails(np.stack([thumbnail(np.ascontiguousarray(grey))]))
            state = FileState(b"/p/%d-%d.jpg" % (family, member), int(random.integers(9999)), 0, 1, 1)
            rows = (views.to_rows().tobytes(),) * int(random.integers(1, 3))
            size = int(random.integers(1, 9)) * 1000
            details = {
                "width": 160,
                "height": 120,
                "content_pixels": size,
                "flat": bool(flat[0] or member == 7),
            }
            stored.append(ScannedImage(state, b"", views=rows, **details))
    finder.library.store(stored, 1)
