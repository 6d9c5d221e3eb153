"""Choosing extras by rule: the dialog of rules, presets, and clearing all choices."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING

from dupfinder.base.records import Cluster
from dupfinder.ui.backend.choosing import Choices, Rule
from dupfinder.ui.duplicates.flow_base import Context, Flow, bring_up
from dupfinder.ui.style import formatting
from dupfinder.ui.style.translation import tr
from dupfinder.ui.widgets.on_demand import OnDemand

if TYPE_CHECKING:
    from dupfinder.clusters.rules import Criterion, Preset
    from dupfinder.clusters.scope import Scope
    from dupfinder.ui.backend.rule_presets import PresetStore
    from dupfinder.ui.backend.worker import Job
    from dupfinder.ui.dialogs.rules import RulesDialog


class RuleFlow(Flow):
    """Applies rules to the clusters, and previews them.

    Args:
        context: of all flows.
        presets: of the user.
    """

    def __init__(self, context: Context, presets: OnDemand[PresetStore]) -> None:
        super().__init__(context)
        self._presets = presets
        self._rules: RulesDialog | None = None
        self._preview: Job | None = None
        self._review.outdated.connect(self._on_outdated)
        self._review.failed.connect(self._on_failed)
        self._page.shown_changed.connect(self._on_shown_changed)
        self._page.list.selectionModel().currentChanged.connect(self._on_cluster_chosen)

    def choose_extras(self) -> None:
        """Opens the dialog of rules."""
        if self._rules is None:
            from dupfinder.ui.dialogs.rules import RulesDialog

            self._rules = RulesDialog(self._presets.get(), self._window)
            self._rules.preview_asked.connect(self._on_preview_asked)
            self._rules.apply_asked.connect(self._on_apply_asked)
        self._on_shown_changed()
        cluster = self._page.current_cluster()
        self._rules.set_scope_available(cluster is not None)
        if cluster is not None:
            self._rules.set_start_folder(os.path.dirname(cluster.keeper.path))
        bring_up(self._rules)

    def apply_preset(self, preset: Preset) -> None:
        """Applies a preset to the clusters shown."""
        self._presets.get().set_last(preset.criteria)
        from dupfinder.clusters.scope import DEFAULT_SCOPE

        self._apply(preset.criteria, DEFAULT_SCOPE)

    def _apply(self, rule: Rule, scope: Scope) -> None:
        """Applies a rule to the clusters shown, within the limits of the filter."""
        self._review.apply(rule, self._shown(), replace(scope, folders=self._page.filter_bar.filter.limits))

    def clear(self) -> None:
        """Unchecks everything, and offers to undo that."""
        saved = self._review.saved()
        self._review.clear()
        self._tell(
            tr("All marks were removed."),
            key="cleared",
            button=tr("Undo"),
            action=lambda: self._review.restore(saved),
        )

    def close(self) -> None:
        """Closes the dialog."""
        if self._rules is not None:
            self._rules.close()

    def _on_shown_changed(self) -> None:
        if self._rules is not None:
            filtered = self._page.is_filtered()
            self._rules.set_shown(len(self._page.list_model.entries) if filtered else None)

    def _on_cluster_chosen(self) -> None:
        if self._rules is not None:
            self._rules.set_scope_available(self._page.current_cluster() is not None)

    def _on_preview_asked(self, criteria: tuple[Criterion, ...]) -> None:
        self._forget_preview()
        scope = replace(self._scope(), folders=self._page.filter_bar.filter.limits)
        self._preview = self._review.compute(criteria, self._shown(), scope)
        if self._preview is not None:
            self._preview.done.connect(self._on_previewed)
            self._preview.failed.connect(self._on_failed)

    def _forget_preview(self) -> None:
        if self._preview is not None:
            self._preview.discard()
            self._preview = None

    def _shown(self) -> list[Cluster] | None:
        """Returns the clusters that a filter shows; None for all."""
        return self._page.shown_clusters() if self._page.is_filtered() else None

    def _scope(self) -> Scope:
        """Returns the duplicates that the rule of the dialog may take."""
        from dupfinder.clusters.scope import DEFAULT_SCOPE

        return self._rules.scope() if self._rules is not None else DEFAULT_SCOPE

    def _on_previewed(self, found: Choices) -> None:
        self._preview, totals = None, found.totals()
        if self._rules is not None:
            keeps = tr("Keeps %Ln photos", "", totals.kept)
            moves = tr("marks %Ln photos", "", totals.extras)
            words = f"{keeps}, {moves}, {formatting.size(totals.size_bytes)}"
            if totals.differing:
                words += "; " + tr("%Ln copies differ and stay", "", totals.differing)
            self._rules.set_preview(words)

    def _on_outdated(self) -> None:
        """Requests the preview again, for the new clusters."""
        self._forget_preview()
        if self._rules is not None and self._rules.isVisible():
            self._on_preview_asked(self._rules.criteria())

    def _on_apply_asked(self, criteria: tuple[Criterion, ...], where: str) -> None:
        cluster = self._page.current_cluster() if where == "cluster" else None
        if cluster is None:
            self._apply(criteria, self._scope())
        else:
            self._review.apply(criteria, [cluster], self._scope())
        if where == "all" and self._rules is not None:
            self._rules.close()  # so that the checked files are visible
