"""The last step of a batch: the clusters of some components, found as the desktop program finds them.

The images go into a library in a temporary folder, and its clusters are those of the whole: a cluster lies in
one component.
"""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Iterable, Sequence
from typing import Any

from dupfinder.base.files import ScannedImage
from dupfinder.base.records import NO_DISTANCE, Cluster
from dupfinder.batch import tables
from dupfinder.batch.components import members_path
from dupfinder.batch.engine import Task
from dupfinder.batch.inputs import is_address, roots_of
from dupfinder.clusters.keeper_order import why_kept
from dupfinder.finder import Finder
from dupfinder.hashing.version import HASH_VERSION
from dupfinder.store.library import Library


def cluster_path(output: str, task: int) -> str:
    """Returns the path of the clusters of a task."""
    return os.path.join(output, "cluster", f"part-{task:06d}.parquet")


def find_clusters(output: str, task: Task) -> dict[str, Any]:
    """Finds the clusters of the components of a task and writes them.

    Args:
        output: the folder of the batch.
        task: `task`, its number; `radius`; `threads`.
    """
    number = int(task["task"])
    table = tables.read(members_path(output, number)).sort_by("number")
    # Hashes may name a file twice: the first row counts.
    first = {path: row for row, path in reversed(list(enumerate(table.column("path").to_pylist())))}
    table = table.take(sorted(first.values()))
    images = tables.images_of(table)
    paths = [image.state.path for image in images]
    by_path = dict(zip(paths, table.column("number").to_pylist(), strict=True))
    digests = {
        path: digest
        for path, digest in zip(paths, table.column("digest").to_pylist(), strict=True)
        if digest is not None
    }
    with (
        tempfile.TemporaryDirectory(prefix="dupfinder-") as folder,
        Finder(folder, threads=int(task["threads"])) as finder,
    ):
        store(finder.library, images, digests)
        for away in out_of_reach(by_path):
            finder.library.add_folder(away)  # so that nothing in it is waited for
        result = finder.clusters(radius=int(task["radius"]))
        columns = _columns(finder.library, result.clusters, by_path)
    tables.write(cluster_path(output, number), columns, tables.CLUSTER)
    return {"clusters": len(result.clusters), "files": len(columns["path"]), "images": len(images)}


def out_of_reach(paths: Iterable[bytes]) -> tuple[bytes, ...]:
    """Returns folders of files, and stores of objects, that are not on this machine."""
    folders: dict[bytes, bool] = {}
    gone = []
    for path in paths:
        folder = os.path.dirname(path)
        if folder not in folders:
            folders[folder] = not is_address(path) and os.path.isdir(folder)
        if not folders[folder]:
            gone.append(path)
    return roots_of(gone)


def store(library: Library, images: Sequence[ScannedImage], digests: dict[bytes, bytes]) -> list[int | None]:
    """Adds images to a library, with the digests of all bytes that are known, by path.

    Returns:
        The appearance of each image; None for those that could not be read.
    """
    found = library.store(images, HASH_VERSION)
    if digests:
        known = library.files_at(list(digests))
        library.store_digests({file.id: digests[path] for path, file in known.items()}, {})
    return found


def _columns(
    library: Library, clusters: Sequence[Cluster], numbers: dict[bytes, int]
) -> dict[str, list[Any]]:
    columns: dict[str, list[Any]] = {name: [] for name in tables.CLUSTER}
    contents = library.contents([file.image.id for cluster in clusters for file in cluster.files])
    for cluster in clusters:
        keeper = numbers[os.fsencode(cluster.keeper.path)]
        reason, kind = why_kept(cluster), cluster.kind
        for file in cluster.files:
            path = os.fsencode(file.image.path)
            _, digest, pixel_digest = contents[file.image.id]
            difference = file.difference
            row = {
                "cluster": keeper,
                "image": numbers[path],
                "path": path,
                "keeper": file.relation == "keeper",
                "relation": file.relation,
                "distance": None if file.distance == NO_DISTANCE else file.distance,
                "transform": file.transform,
                "direct": file.direct,
                "kind": kind,
                "kept_because": reason,
                "difference": None if difference is None else difference.kind,
                "difference_score": None if difference is None else difference.score,
                "difference_boxes": None if difference is None else json.dumps(difference.boxes),
                "digest": digest,
                "pixel_digest": pixel_digest,
                "sharpness": file.sharpness,
            }
            for name, value in row.items():
                columns[name].append(value)
    return columns
