"""What a person does about duplicates: choose extras, compare, decide, move to the trash, put back."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from dupfinder.base.errors import DupfinderError
from dupfinder.base.records import Cluster, ClusterFile, ImageRecord
from dupfinder.clusters.selection import DEFAULT_SCOPE, Criterion, Mark, Preset, Scope
from dupfinder.ui.backend.choosing import Choices, Group, Totals
from dupfinder.ui.backend.cluster_table import Item
from dupfinder.ui.backend.notices import sentence_of
from dupfinder.ui.backend.rule_presets import PresetStore
from dupfinder.ui.backend.session import Session
from dupfinder.ui.backend.settings import Settings
from dupfinder.ui.backend.thumbnails import Thumbnails
from dupfinder.ui.desktop import urls
from dupfinder.ui.dialogs.confirm_trash import TrashChoice, TrashDialog, TrashPlan
from dupfinder.ui.dialogs.decisions import DecisionsDialog
from dupfinder.ui.dialogs.rules import RulesDialog
from dupfinder.ui.dialogs.trash_history import TrashedDialog
from dupfinder.ui.duplicates.page import ClustersPage
from dupfinder.ui.duplicates.review import TrashRequest
from dupfinder.ui.style import formatting
from dupfinder.ui.widgets.panels import Kind, NoticeBar

if TYPE_CHECKING:
    from dupfinder.base.words import DecisionKind
    from dupfinder.clusters.decisions import Decision
    from dupfinder.trash.batch import Extra, Failure, Left, TrashResult, UndoResult
    from dupfinder.trash.companions import CompanionsByPath
    from dupfinder.trash.journal import TrashBatch

_NAMED: Final = 3
"""So many reasons are told in a notice; all of them are in the list of what went to the trash."""


class ReviewActions(QObject):
    """The verbs of the page Duplicates.

    Args:
        session: does the work.
        page: shows the clusters, and knows what is chosen among them.
        settings: presets are kept there.
        thumbnails: for the pictures of which no copy would stay.
        notice: tells what was done.
        window: that dialogs belong to.

    Signals:
        journal_changed: whether something can be put back.
        told: a sentence for the status bar.
    """

    journal_changed = Signal(bool)
    told = Signal(str)

    def __init__(
        self,
        session: Session,
        page: ClustersPage,
        settings: Settings,
        thumbnails: Thumbnails,
        notice: NoticeBar,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._page = page
        self._review = page.review
        self._notice = notice
        self._window = window
        self._thumbnails = thumbnails
        self._presets = PresetStore(settings)
        self._rules: RulesDialog | None = None
        self._trashed: TrashedDialog | None = None
        self._decisions: DecisionsDialog | None = None
        self._confirming: TrashDialog | None = None
        self._ends_rules = False
        self._decided: int | None = None
        self._deciding = False
        self._has_trashed = False
        session.trash_done.connect(self._on_trash_done)
        session.undo_done.connect(self._on_undo_done)
        session.journal_changed.connect(self._on_journal_changed)
        session.decisions_changed.connect(self._on_decisions_changed)
        session.activity_changed.connect(self._on_activity_changed)
        self._review.previewed.connect(self._on_previewed)
        self._review.outdated.connect(self._on_outdated)
        self._review.failed.connect(self._on_failed)
        page.list.selectionModel().currentChanged.connect(self._on_cluster_chosen)
        page.bar.rule_chosen.connect(self.apply_preset)
        page.bar.rules_asked.connect(self.choose_extras)
        page.bar.clear_asked.connect(self.clear)
        page.bar.not_duplicates_asked.connect(self.not_duplicates)
        page.bar.trash_asked.connect(self.trash_checked)

    # --- verbs: rules ---

    def choose_extras(self) -> None:
        """Opens the dialog where rules are made."""
        if self._rules is None:
            self._rules = RulesDialog(self._presets, self._window)
            self._rules.preview_asked.connect(self._on_preview_asked)
            self._rules.apply_asked.connect(self._on_apply_asked)
        cluster = self._page.current_cluster()
        self._rules.set_scope_available(cluster is not None)
        if cluster is not None:
            self._rules.set_start_folder(os.path.dirname(cluster.keeper.path))
        _bring_up(self._rules)

    def apply_preset(self, preset: Preset) -> None:
        """Checks in all clusters what a preset chooses."""
        self._presets.set_last(preset.criteria)
        self._review.apply(preset.criteria)

    def clear(self) -> None:
        """Unchecks everything, and offers to take that back."""
        saved = self._review.saved()
        self._review.clear()
        self._tell(
            self.tr("All choices were cleared."),
            key="cleared",
            button=self.tr("Undo"),
            action=lambda: self._review.restore(saved),
        )

    # --- verbs: not duplicates ---

    def not_duplicates(self) -> None:
        """Hides the cluster, or keeps two selected pictures of a larger one apart."""
        cluster = self._page.current_cluster()
        if cluster is None:
            return
        inside = {file.image.path for file in cluster.files}
        chosen = [item for item in self._page.grid.selected_items() if item.image.path in inside]
        if len(chosen) == 2 and len(cluster.files) > 2:
            self.keep_apart(chosen[0], chosen[1])
        else:
            self.hide_cluster(cluster)

    def hide_cluster(self, cluster: Cluster) -> None:
        """Hides a cluster until a new member joins."""
        words = self.tr("The cluster of “%1” (%2) is hidden; it comes back when a new file joins.")
        count = formatting.files(len(cluster.files))
        words = formatting.filled(words, formatting.named(cluster.keeper.path), count)
        images = [file.image for file in cluster.files]
        if len(images) == 2 and images[0].appearance != images[1].appearance:
            self.keep_apart(*cluster.files)  # for good, also when a third file joins one of them
        else:
            self._decide("cluster", images, words)

    def keep_apart(self, one: Item, other: Item) -> None:
        """Never shows two pictures as duplicates of one another again; identical files are refused."""
        same_bytes = {one.relation, other.relation} <= {"keeper", "exact"}
        may_be = (
            one.image.appearance == other.image.appearance and one.image.size_bytes == other.image.size_bytes
        )
        if same_bytes or may_be:
            words = self.tr("“%1” and “%2” are identical: only the whole cluster can be hidden.")
            words = formatting.filled(
                words, formatting.named(one.image.path), formatting.named(other.image.path)
            )
            self._tell(words, "warning", key="decided")
            return
        words = self.tr("“%1” and “%2” are no duplicates of one another from now on.")
        if one.relation != "keeper" != other.relation:
            words += " " + self.tr("Both still resemble the kept file, and stay in its cluster.")
        words = formatting.filled(words, formatting.named(one.image.path), formatting.named(other.image.path))
        self._decide("pair", [one.image, other.image], words)

    def show_decisions(self) -> None:
        """Lists what was decided to be no duplicates."""
        if self._decisions is None:
            self._decisions = DecisionsDialog(self._window)
            self._decisions.take_back_asked.connect(self._session.take_back)
        self._session.load_decisions()
        _bring_up(self._decisions)

    # --- verbs: trash ---

    def trash_checked(self) -> None:
        """Asks whether what is checked is to go, and moves it."""
        if self._review.is_pending or self._is_moving():
            return
        self._confirm(TrashRequest(tuple(self._review.choices())), ends_rules=True)

    def trash_items(self, items: Sequence[Item]) -> None:
        """Asks whether these files are to go, whatever is checked, and moves them."""
        if self._is_moving():
            return
        paths = {item.image.path for item in items}
        table = self._session.table
        radius = len(table.levels) - 1
        if self._page.isVisible():
            radius = min(self._page.distance.radius, radius)
        entries = table.at(radius).entries
        clusters = [
            entry.cluster
            for entry in entries
            if any(file.image.path in paths for file in entry.cluster.files)
        ]
        inside = {file.image.path for cluster in clusters for file in cluster.files}
        others = [item.image for item in items if item.image.path not in inside]
        locked = [image.path for image in others if self._review.check_of(image.path).locked]
        alone = tuple(image for image in others if image.path not in locked)
        stay = tuple((path, formatting.stays("protected")) for path in locked)
        # For the file that is kept on the screen, not for the one that the library proposes.
        marks: dict[str, Mark] = {
            keeper: "keeper" for cluster in clusters if (keeper := self._review.kept_of(cluster)) not in paths
        }
        marks |= dict.fromkeys(paths, "trash")
        job = self._session.choose([Group(None, clusters)], radius, marks)
        job.done.connect(lambda found: self._on_items_chosen(found, alone, stay, paths))
        job.failed.connect(self._on_failed)

    def undo(self) -> None:
        """Takes the last thing back: a decision of just now, or else the last batch in the trash."""
        if self._is_moving():
            return
        if self._deciding:
            self.told.emit(self.tr("Your decision is being written; try again in a moment."))
        elif self._decided is not None:
            number, self._decided = self._decided, None
            self._session.take_back([number])
            self._notice.settle("decided")
            self._tell_undo()
        else:
            # The last batch that this window knows of, whatever another program does meanwhile.
            batches = (batch for batch in self._session.journal if _holds_trashed(batch))
            last = next(batches, None)
            if last is not None:
                self._session.undo(last.id)

    def _is_moving(self) -> bool:
        """Whether files are on their way; says so."""
        if self._session.is_moving():
            self.told.emit(self.tr("Files are being moved; wait until that is done, or stop it."))
            return True
        return False

    def show_trashed(self) -> None:
        """Lists what went to the trash."""
        if self._trashed is None:
            self._trashed = TrashedDialog(self._window)
            self._trashed.put_back_asked.connect(self._on_put_back_asked)
        self._trashed.clear_search()
        self._trashed.set_batches(self._session.journal)
        self._session.load_journal()
        _bring_up(self._trashed)

    # --- verbs: export ---

    def export(self) -> None:
        """Asks for a file and writes the clusters that are shown to it."""
        start = urls.url_of(os.path.join(self._start_folder(), "duplicates.csv"))
        url, chosen = QFileDialog.getSaveFileUrl(
            self._window,
            self.tr("Export clusters"),
            start,
            self.tr("CSV table (*.csv)") + ";;" + self.tr("JSON document (*.json)"),
        )
        path = urls.path_of(url) if isinstance(url, QUrl) and url.isValid() else None
        if path is None:
            return
        if not path.lower().endswith((".csv", ".json")):
            path += ".json" if "json" in chosen else ".csv"
        clusters = self._page.shown_clusters()
        job = self._session.export(path, clusters, self._page.distance.radius)
        job.done.connect(lambda _: self._on_exported(path, len(clusters)))
        job.failed.connect(lambda error: self._tell(sentence_of(error), "warning", key="export"))

    def close(self) -> None:
        """Closes all dialogs."""
        for dialog in (self._rules, self._trashed, self._decisions, self._confirming):
            if dialog is not None:
                dialog.close()

    # --- the way to the trash ---

    def _on_items_chosen(
        self,
        found: Choices,
        alone: tuple[ImageRecord, ...],
        stay: tuple[tuple[str, str], ...],
        paths: Iterable[str],
    ) -> None:
        choices = tuple(chosen.choice for chosen in found.by_base.values() if chosen.choice.extras)
        reasons = found.reasons
        stay += tuple((path, formatting.stays(reasons[path])) for path in paths if path in reasons)
        self._confirm(TrashRequest(choices, alone, stay))

    def _confirm(self, request: TrashRequest, *, ends_rules: bool = False) -> None:
        request = request.sound(self.tr("its name is not valid UTF-8"))
        if not request.files:
            for path, reason in request.stay[:1]:
                words = self.tr("“%1” does not go to the trash: %2.")
                self._tell(formatting.filled(words, formatting.named(path), reason), "warning", key="trash")
            return
        job = self._session.find_companions_of(
            [image.path for image in request.files], list(dict.fromkeys(request.kept.values()))
        )
        job.done.connect(partial(self._ask, request, ends_rules))
        job.failed.connect(self._on_failed)

    def _ask(
        self, request: TrashRequest, ends_rules: bool, found: tuple[CompanionsByPath, CompanionsByPath]
    ) -> None:
        if self._confirming is not None:
            return
        if ends_rules:
            # Looking for companions may have taken its time: what is checked now counts.
            now = TrashRequest(tuple(self._review.choices())).sound(self.tr("its name is not valid UTF-8"))
            if self._review.is_pending or set(now.files) != set(request.files):
                self.told.emit(self.tr("What is checked has changed; ask again."))
                return
            request = now
        files = request.files
        companions, beside_kept = found
        with_companions = tuple(
            (image, companions[image.path]) for image in files if image.path in companions
        )
        beside = {path: beside_kept.get(kept, ()) for path, kept in request.kept.items()}
        plan = TrashPlan(
            files,
            request.whole,
            with_companions,
            request.kept,
            request.stay,
            beside,
            request.differing,
            request.more,
        )
        dialog = TrashDialog(plan, self._window, thumbnails=self._thumbnails)
        self._confirming = dialog
        dialog.accepted.connect(lambda: self._move(request, ends_rules, dialog.choice()))
        dialog.finished.connect(self._on_confirmed)
        dialog.open()

    def _on_confirmed(self, _result: int) -> None:
        if self._confirming is not None:
            self._confirming.deleteLater()
            self._confirming = None

    def _move(self, request: TrashRequest, ends_rules: bool, choice: TrashChoice) -> None:
        wanted = request if choice.whole_confirmed else request.without_whole()
        extras = extras_of(wanted)
        if extras:
            self._ends_rules = ends_rules
            self._session.trash(extras, choice.companions)

    def _on_trash_done(self, result: TrashResult) -> None:
        self._decided = None
        self._review.forget_files(file.path for file in result.moved)
        if self._ends_rules:
            self._review.end_rules(stopped=result.cancelled)
        self._review.note_failures((failure.path, failure.reason) for failure in result.failed)
        size = formatting.size(sum(file.size_bytes for file in result.moved))
        parts = []
        if result.moved:
            count = len(result.moved)
            went = formatting.counted(
                count, self.tr("%1 file (%2) went to the trash."), self.tr("%1 files (%2) went to the trash.")
            )
            parts.append(went.replace("%2", size))
        if result.cancelled:
            parts.append(self.tr("Then it was stopped; the rest stays where it is."))
        parts += self._failure_words(
            result.failed, self.tr("%1 file was not moved:"), self.tr("%1 files were not moved:")
        )
        button, action = self.tr("Undo"), self._undo_of(result.batch)
        if not result.moved:
            button, action = self.tr("Show"), self.show_trashed
        parts += self._left_words(result.left)
        more = (self.tr("Show"), self.show_trashed) if result.moved and result.failed else None
        kind: Kind = "warning" if result.failed else "info"
        self._tell(" ".join(parts), kind, key="trash", button=button, action=action, more=more)

    def _undo_of(self, batch: int | None) -> Callable[[], object]:
        return lambda: self._session.undo(batch)

    # --- the way back ---

    def _on_put_back_asked(self, batch: int | None, files: Sequence[int]) -> None:
        self._session.undo(batch, files or None)

    def _on_undo_done(self, result: UndoResult) -> None:
        # What a person has just put back is not to be checked again by a rule.
        self._review.mark([file.path for file in result.restored], "keep")
        parts = []
        if result.restored:
            count = len(result.restored)
            parts.append(
                formatting.counted(
                    count, self.tr("%1 file was put back."), self.tr("%1 files were put back.")
                )
            )
        parts += self._failure_words(
            result.failed, self.tr("%1 file was not put back:"), self.tr("%1 files were not put back:")
        )
        if result.cancelled:
            parts.append(self.tr("Then it was stopped; the rest is still in the trash."))
        if not parts:
            return
        failed = bool(result.failed)
        self._tell(
            " ".join(parts),
            "warning" if failed else "info",
            key="trash",
            button=self.tr("Show") if failed else "",
            action=self.show_trashed if failed else None,
        )

    def _failure_words(self, failures: Sequence[Failure], one: str, many: str) -> list[str]:
        """How many files failed, and why the first ones did."""
        if not failures:
            return []
        by_reason: dict[str, list[str]] = {}
        for each in failures:
            by_reason.setdefault(formatting.sentence(each.reason), []).append(formatting.named(each.path))
        named = []
        for reason, files in list(by_reason.items())[:_NAMED]:
            who = f"“{files[0]}”" if len(files) == 1 else formatting.files(len(files))
            named.append(f"{who}: {reason}")
        if len(by_reason) > _NAMED:
            named.append(self.tr("and others"))
        return [formatting.counted(len(failures), one, many), "; ".join(named) + "."]

    def _left_words(self, left: Sequence[Left]) -> list[str]:
        """Returns sentences on companions that stay without their photograph."""
        if not left:
            return []
        named = ", ".join(f"“{formatting.named(each.path)}”" for each in left[:_NAMED])
        if len(left) > _NAMED:
            named += self.tr(" and %1 more").replace("%1", formatting.number(len(left) - _NAMED))
        one = self.tr("%1 file stays without its photograph:")
        many = self.tr("%1 files stay without their photographs:")
        reasons = dict.fromkeys(formatting.sentence(each.reason) for each in left)
        return [formatting.counted(len(left), one, many), f"{named} ({'; '.join(reasons)})."]

    # --- what changes ---

    def _on_cluster_chosen(self) -> None:
        if self._rules is not None:
            self._rules.set_scope_available(self._page.current_cluster() is not None)

    def _on_preview_asked(self, criteria: tuple[Criterion, ...]) -> None:
        self._review.preview(criteria, self._scope())

    def _scope(self) -> Scope:
        """Returns the duplicates that the rule of the dialog may take."""
        return self._rules.scope() if self._rules is not None else DEFAULT_SCOPE

    def _on_previewed(self, totals: Totals) -> None:
        if self._rules is not None:
            keeps = formatting.counted(totals.kept, self.tr("Keeps %1 file"), self.tr("Keeps %1 files"))
            moves = formatting.counted(totals.extras, self.tr("checks %1 file"), self.tr("checks %1 files"))
            words = f"{keeps}, {moves}, {formatting.size(totals.size_bytes)}"
            if totals.differing:
                one, many = self.tr("%1 that differs stays"), self.tr("%1 that differ stay")
                words += f"; {formatting.counted(totals.differing, one, many)}"
            self._rules.set_preview(words)

    def _on_outdated(self) -> None:
        """Asks for the preview again, of other clusters now."""
        if self._rules is not None and self._rules.isVisible():
            self._review.preview(self._rules.criteria(), self._scope())

    def _on_failed(self, error: DupfinderError) -> None:
        self._tell(sentence_of(error), "warning", key="trash")

    def _on_apply_asked(self, criteria: tuple[Criterion, ...], where: str) -> None:
        cluster = self._page.current_cluster() if where == "cluster" else None
        self._review.apply(criteria, cluster, self._scope())
        if where == "all" and self._rules is not None:
            self._rules.close()  # what it chose is to be seen now

    def _on_journal_changed(self, batches: list[TrashBatch]) -> None:
        if self._trashed is not None:
            self._trashed.set_batches(batches)
        self._has_trashed = any(map(_holds_trashed, batches))
        self._tell_undo()

    def _on_decisions_changed(self, decisions: list[Decision]) -> None:
        if self._decided not in {decision.id for decision in decisions}:  # it was taken back
            self._decided = None
            self._notice.settle("decided")
            self._tell_undo()
        if self._decisions is not None:
            self._decisions.set_decisions(decisions)

    def _on_activity_changed(self, activity: object) -> None:
        if self._trashed is not None:
            self._trashed.set_busy(activity is not None)

    def _on_exported(self, path: str, count: int) -> None:
        words = self.tr("%1 written to “%2”.")
        self.told.emit(formatting.filled(words, formatting.clusters(count), formatting.named(path)))

    # --- inside ---

    def _decide(self, kind: DecisionKind, images: Sequence[ImageRecord], words: str) -> None:
        job = self._session.decide_not_duplicates(kind, images)
        self._deciding = True
        self._review.unsettle([image.path for image in images])
        job.done.connect(lambda number: self._on_decided(number, words))
        job.ended.connect(self._on_decision_ended)

    def _on_decided(self, number: int, words: str) -> None:
        self._decided = number
        self._tell_undo()
        self._tell(words, key="decided", button=self.tr("Undo"), action=self.undo)

    def _on_decision_ended(self) -> None:
        self._deciding = False

    def _tell_undo(self) -> None:
        self.journal_changed.emit(self._has_trashed or self._decided is not None)

    def _tell(
        self,
        words: str,
        kind: Kind = "info",
        *,
        key: str,
        button: str = "",
        action: Callable[[], object] | None = None,
        more: tuple[str, Callable[[], object]] | None = None,
    ) -> None:
        self._notice.tell(words, kind, key=key, button=button, action=action, more=more, is_answer=True)

    def _start_folder(self) -> str:
        """Where a file to write is offered: the home folder, never one of photographs."""
        return os.path.expanduser("~")


def _holds_trashed(batch: TrashBatch) -> bool:
    return any(file.state == "trashed" for file in batch.files)


def extras_of(request: TrashRequest) -> list[Extra]:
    """What is asked of the core: each file with the one that is kept for it, if any is."""
    from dupfinder.trash.batch import Extra

    found = []
    for choice in request.choices:
        for file in choice.extras:
            kept = choice.kept_for(file)
            found.append(Extra(file.image, kept, _is_exact(file) and kept is choice.cluster.keeper))
    return found + [Extra(image, None) for image in request.alone]


def _is_exact(file: ClusterFile) -> bool:
    return file.relation == "exact"


def _bring_up(dialog: QWidget) -> None:
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
