"""A turn inside a drill, as everything that answers it sees it."""

from dataclasses import dataclass, replace

from skill.content.catalog import Plan
from skill.content.models import Step
from skill.dialogue.engine import Play, play
from skill.dialogue.outcome import decided
from skill.dialogue.place import Place
from skill.dialogue.table import Decision, Table
from skill.domain.acts import Act
from skill.domain.conversation import Conversation, DrillState
from skill.domain.household import Household


@dataclass(frozen=True, slots=True)
class Seen:
    """A turn inside a drill: the table, the conversation, the drill, and where people were."""

    table: Table
    conversation: Conversation
    plan: Plan
    at: Place

    @property
    def open_state(self) -> DrillState:
        """The place whose question is open at the end of the answer, with who is known to be here by now."""
        state, company = self.conversation.state or self.at.state, self.table.company
        if state.people and state.with_child >= company.has_child:
            return state
        fewest, most = self.plan.people(state.form)
        count = company.count if fewest <= company.count <= most else 0
        with_child = state.with_child or company.has_child
        return replace(state, people=state.people or count, with_child=with_child)

    def step(self, state: DrillState) -> Step:
        """The step of a place."""
        return self.plan.steps[state.step]

    def play(self, state: DrillState, *, again: bool = False) -> Play:
        """Walks on from a place."""
        practice = self.table.practice(self.plan.drill.id)
        return play(self.plan, state, self.table.deck, practice, again=again)

    def decided(self, walk: Play, *lead: Act, household: Household | None = None) -> Decision:
        """The decision to give this walk as the answer."""
        return decided(self.table, walk, self.conversation.run, *lead, household=household)
