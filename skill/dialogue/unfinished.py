"""The drills a household left open: what the next opening, on any device, may offer."""

from dataclasses import replace
from datetime import datetime, timedelta

from skill.content.catalog import Catalog
from skill.domain.conversation import DrillState, Unfinished

MOST_KEPT = 3
KEPT_FOR = timedelta(hours=24)


def remember(
    entries: tuple[Unfinished, ...], run: str, state: DrillState, now: datetime
) -> tuple[Unfinished, ...]:
    """The entries with this run at their head, to be entered from the start of its step."""
    newest = Unfinished(run, replace(state, left=None), now, now + KEPT_FOR)
    return (newest, *forget(entries, run))[:MOST_KEPT]


def forget(entries: tuple[Unfinished, ...], run: str) -> tuple[Unfinished, ...]:
    """The entries without this run."""
    return tuple(entry for entry in entries if entry.run != run)


def on_offer(entries: tuple[Unfinished, ...], catalog: Catalog) -> Unfinished | None:
    """The newest that may be offered unasked: not a private drill, and still in this release."""
    return next((entry for entry in entries if _may_offer(entry, catalog)), None)


def _may_offer(entry: Unfinished, catalog: Catalog) -> bool:
    plan = catalog.plans.get(entry.state.drill)
    return (
        plan is not None
        and not plan.drill.private
        and entry.state.step in plan.steps
        and entry.state.form in plan.drill.forms
    )
