"""The page Compare: two pictures, their properties, and single keys to decide."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from dupfinder.base.records import Cluster, ClusterFile, ImageRecord, Match
from dupfinder.ui.backend.settings import Settings
from dupfinder.ui.backend.thumbnails import Thumbnails
from dupfinder.ui.compare.file_marks import MarkState, StateOf, words_of_mark
from dupfinder.ui.compare.pair_display import PairDisplay
from dupfinder.ui.compare.pairs import (
    Pair,
    after_trash,
    first_pair,
    nearest,
    pair_of,
    stepped,
    without_cluster,
    words_without_cluster,
)
from dupfinder.ui.compare.verbs import verbs_of
from dupfinder.ui.compare.widgets import Kind
from dupfinder.ui.widgets.key_table import Verb, listed


class CompareView(PairDisplay):
    """Compares two files of a cluster, or two pictures that are in none.

    It has a method for each command, as keys and buttons call them, and an attribute for each part.

    Its owner calls `close_threads` before the program ends.

    Args:
        thumbnails: shown until a picture is loaded.
        settings: hold whether the information is open, how wide it is, and what it leaves out.

    Signals:
        keep_asked: the chosen ClusterFile stays.
        trash_asked: the chosen ClusterFile becomes an extra.
        keeper_asked: the chosen ClusterFile becomes the keeper.
        not_duplicates_asked: two ClusterFiles, the left one first.
        closed: the user goes back, or nothing is left to compare.
        shown_changed: other files are shown.
    """

    keep_asked = Signal(object)
    trash_asked = Signal(object)
    keeper_asked = Signal(object)
    not_duplicates_asked = Signal(object, object)
    closed = Signal()
    shown_changed = Signal()

    def __init__(self, thumbnails: Thumbnails, settings: Settings, parent: QWidget | None = None) -> None:
        self._clusters: list[Cluster] = []
        self._given: Sequence[Cluster] = ()
        self._state_of: StateOf = lambda _cluster, _file: MarkState()
        self._pair: Pair | None = None
        self._is_two = False
        super().__init__(thumbnails, settings, parent)

    # --- what is shown ---

    def set_clusters(self, clusters: Sequence[Cluster], state_of: StateOf) -> None:
        """Sets the clusters, also after a change of them.

        The pair stays if both files are still in one cluster; otherwise the nearest pair is shown. If there
        is none, `closed` is emitted.

        Args:
            clusters: in the order of browsing. It is not changed afterwards: the list of the last call has
                the pair where it was.
            state_of: returns how a file is marked.
        """
        old, pair, before = self._clusters, None if self._is_two else self._pair, self._paths()
        is_same = clusters is self._given and bool(clusters) and pair is not None
        self._set_two(False)
        self._given, self._state_of = clusters, state_of
        if is_same:
            self._show()
            return
        self._clusters = [cluster for cluster in clusters if len(cluster.files) > 1]
        if not self._clusters:
            self._pair = None
            self._show()
            if pair is not None:
                self.closed.emit()
            return
        self._pair = nearest(old, pair, self._clusters) if pair is not None else first_pair(0)
        is_other = before != self._paths()
        if is_other:
            self._side = 1
        self._show(fresh=is_other)
        if is_other:
            self.shown_changed.emit()

    def show_pair(self, left_path: str, right_path: str) -> None:
        """Shows two files, if they are in one cluster."""
        self._go(pair_of(self._clusters, left_path, right_path))

    def show_two(
        self,
        left: ImageRecord,
        right: ImageRecord,
        match: Match | None = None,
        left_picture: QImage | None = None,
    ) -> None:
        """Shows two pictures that are in no cluster, such as a query and what was found.

        Nothing is marked there, and `closed` is emitted by Esc only.

        Args:
            left: the one.
            right: the other.
            match: what is known of the right one as a match of the left one.
            left_picture: the left one if it is no file, such as a pasted picture.
        """
        self._clusters, self._given = [without_cluster(left, right, match)], ()
        self._state_of = lambda _cluster, _file: MarkState()
        self._pair, self._side = first_pair(0), 1
        self.pictures.give(self._clusters[0].files[0], left_picture)
        self._set_two(True)
        self.canvas.fit()
        self._show(fresh=True)
        self.shown_changed.emit()

    def is_two(self) -> bool:
        """Whether the two pictures are in no cluster."""
        return self._is_two

    def keys(self) -> list[tuple[str, str]]:
        """Returns what each key does, and its name."""
        return listed(self.verbs)

    def cluster(self) -> Cluster | None:
        """Returns the current cluster; None if there is none."""
        return None if self._pair is None else self._clusters[self._pair.cluster]

    def files(self) -> tuple[ClusterFile, ClusterFile] | None:
        """Returns the left and the right file; None if there are none."""
        if self._pair is None or not self._clusters:
            return None
        files = self._clusters[self._pair.cluster].files
        return files[self._pair.left], files[self._pair.right]

    def chosen(self) -> ClusterFile | None:
        """Returns the file that the commands are for; None if there is none."""
        files = self.files()
        return None if files is None else files[self._side]

    # --- verbs: going through the files ---

    def step(self, step: int) -> None:
        """Shows the next (1) or the previous (-1) file; with a divider, moves that instead."""
        if self.canvas.mode == "swipe":
            self.canvas.move_divider(step)
        else:
            self._go(self._stepped(step))

    def next_file(self) -> None:
        """Shows the next file at the right; after the last one of a cluster, the next cluster."""
        self._go(self._stepped(1))

    def previous_file(self) -> None:
        """Shows the previous file; before the first one, the last one of the previous cluster."""
        self._go(self._stepped(-1))

    def next_cluster(self) -> None:
        """Shows the next cluster; after the last one, the first."""
        self._step_cluster(1)

    def previous_cluster(self) -> None:
        """Shows the previous cluster; before the first one, the last."""
        self._step_cluster(-1)

    def swap(self) -> None:
        """Swaps the sides; browsing then changes the other file of the pair."""
        if self._pair is not None:
            self._pair = self._pair._replace(left=self._pair.right, right=self._pair.left)
            self._side = 1 - self._side
            self._show(fresh=True)
            self.shown_changed.emit()

    def go_back(self) -> None:
        """Emits `closed`; the next pair will be shown side by side."""
        self.show_mode("both")
        self.closed.emit()

    # --- verbs: deciding ---

    def keep(self) -> None:
        """Emits `keep_asked` for the chosen file."""
        if (file := self._decidable()) is not None:
            self.keep_asked.emit(file)

    def trash(self) -> None:
        """Emits `trash_asked` for the chosen file, and goes on to the next pair if it is marked then."""
        file, pair, side = self._decidable(), self._pair, self._side
        if file is None or pair is None:
            return
        self.trash_asked.emit(file)
        cluster = self.cluster()
        is_shown = self._pair == pair and self.chosen() == file and cluster is not None
        if is_shown and cluster is not None and self._state_of(cluster, file).to_trash:
            self._go(after_trash(self._clusters, pair, side))

    def make_keeper(self) -> None:
        """Emits `keeper_asked` for the chosen file."""
        if (file := self._decidable()) is not None:
            self.keeper_asked.emit(file)

    def tell_apart(self) -> None:
        """Emits `not_duplicates_asked` for the pair."""
        files = self.files()
        if files is not None and not self._is_two:
            self.not_duplicates_asked.emit(*files)

    def _decidable(self) -> ClusterFile | None:
        return None if self._is_two else self.chosen()

    def _set_two(self, on: bool) -> None:
        if on != self._is_two:
            self._is_two = on
            self.controls.set_for_two(on)

    def _go(self, pair: Pair | None) -> None:
        if pair is None or pair == self._pair:
            return
        if self._pair is None or pair.cluster != self._pair.cluster:
            self.canvas.fit()
        self._pair = pair
        self._side = 1
        self._show(fresh=True)
        self.shown_changed.emit()

    def _paths(self) -> tuple[str, ...]:
        return tuple(file.image.path for file in self.files() or ())

    def _stepped(self, step: int) -> Pair | None:
        """Returns the next (1) or the previous (-1) pair."""
        return None if self._pair is None else stepped(self._clusters, self._pair, step)

    def _step_cluster(self, step: int) -> None:
        if self._pair is not None:
            self._go(first_pair((self._pair.cluster + step) % len(self._clusters)))

    def _show(self, *, fresh: bool = False) -> None:
        """Updates all parts of the page."""
        if self._pair is None:
            self.controls.clear_position()
        else:
            count = len(self._clusters[self._pair.cluster].files)
            place = self._pair.right, count, self._pair.cluster, len(self._clusters)
            self.controls.show_position(*place)
        self._show_files(fresh=fresh)

    # --- for the display ---

    def _make_verbs(self) -> list[Verb]:
        return verbs_of(self)

    def _files_near(self) -> list[ClusterFile]:
        near: list[ClusterFile] = []
        for pair in (self._stepped(1), self._stepped(-1)):
            if pair is not None:
                cluster = self._clusters[pair.cluster].files
                near += cluster[pair.right], cluster[pair.left]
        return near

    def _mark_of(self, file: ClusterFile, *, is_changed: bool) -> tuple[str, str, Kind]:
        cluster = self.cluster()
        if self._is_two or cluster is None:
            return words_without_cluster(file)
        state = self._state_of(cluster, file)
        return words_of_mark(state, is_changed=is_changed, is_away=not file.image.reachable)

    def _is_of_query(self) -> bool:
        return self._is_two

    def _kept_because(self, file: ClusterFile) -> str:
        cluster = self.cluster()
        return self._state_of(cluster, file).kept_because if cluster is not None else ""
