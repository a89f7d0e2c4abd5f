"""Ideas of the home's own: notes of a practice that is not offered, told among the others."""

from skill.dialogue import drill, kept, told
from skill.dialogue.invitation import invite
from skill.dialogue.table import Decision, Table
from skill.domain.acts import Say
from skill.domain.quality_time import OWN

DRILL = "our_ideas"


def ids(table: Table) -> tuple[str, ...]:
    """Those that this voice may hear, by id."""
    return tuple(f"{OWN}{note.id}" for note in told.heard_by(table) if note.drill == DRILL)


def words_of(table: Table, idea: str) -> str | None:
    """The words of one of them, where this voice may hear it."""
    if not idea.startswith(OWN):
        return None
    note = idea.removeprefix(OWN)
    return next((one.words for one in told.heard_by(table) if one.id == note), None)


def without(table: Table, idea: str) -> Table:
    """The table without one of them."""
    return told.without(table, [note for note in table.notes if f"{OWN}{note.id}" == idea])


def added(table: Table, words: str) -> Decision:
    """Asks for an idea of theirs, or whether to keep the one that was said in one breath."""
    if DRILL not in table.catalog.plans:
        return invite(table, Say("opening-not_known"))
    run, said = table.new_id(), " ".join(words.split())
    opened = drill.start(table, DRILL, None, run)
    if not said or not said.isprintable() or opened.state is None:
        return opened
    return kept.read_back(table, run, opened.state, said)
