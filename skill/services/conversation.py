"""One turn: read all, decide, render, write all, answer."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from skill.content.catalog import Catalog
from skill.dialogue.respond import respond
from skill.dialogue.table import Decision, Deck, Stretch, Table
from skill.domain.acts import Hold, Rendering, Reply, Say
from skill.domain.conversation import Conversation, Scene
from skill.domain.household import Household
from skill.domain.turn import Event, Kind, Turn
from skill.ports import (
    Address,
    Change,
    Chooser,
    Clock,
    Conflict,
    Metrics,
    OutcomeUnknown,
    Snapshot,
    Store,
    StoreUnavailable,
    Unreadable,
    Voice,
)

# A family waits no longer than this for the store: one honest sentence comes within 1.5 s.
TURN_SECONDS = 1.3
# A live conversation that nobody touches is let go; what was unfinished stays longer.
CONVERSATION_LIFE = timedelta(hours=1)


class Conversations:
    """Takes turns for all households."""

    def __init__(
        self,
        store: Store,
        catalog: Catalog,
        voice: Voice,
        clock: Clock,
        chooser: Chooser,
        metrics: Metrics,
    ) -> None:
        self._store = store
        self._catalog = catalog
        self._voice = voice
        self._clock = clock
        self._chooser = chooser
        self._metrics = metrics

    def take(self, turn: Turn, event: Event) -> Rendering:
        """The answer to one turn, committed before it is given; on trouble, one honest sentence."""
        try:
            return self._take(turn, event)
        except OutcomeUnknown:
            trouble = "unsure"
        except (StoreUnavailable, Conflict):
            trouble = "store"
        except Unreadable:
            trouble = "unreadable"
        self._metrics.count("store_trouble", trouble)
        is_silent = event.kind is Kind.SESSION_ENDED  # Amazon takes no speech in answer to that
        said = () if is_silent else (Say(f"trouble-{trouble}"),)
        return self._voice.render(Reply(said, silent=is_silent), turn.locale)

    def _take(self, turn: Turn, event: Event) -> Rendering:
        deadline = self._clock.monotonic() + TURN_SECONDS
        address = Address(turn.household, turn.session, turn.request)
        while True:
            snapshot = self._store.load(address, deadline)
            if snapshot.reply is not None:
                self._metrics.count("replays")
                return snapshot.reply
            change = self._decide(turn, event, snapshot)
            try:
                return self._store.commit(address, snapshot, change, deadline)
            except Conflict:
                self._metrics.count("conflicts")
                if self._clock.monotonic() >= deadline:
                    raise

    def _decide(self, turn: Turn, event: Event, snapshot: Snapshot) -> Change:
        household = snapshot.household or Household(self._chooser.token())
        deck = Deck(self._catalog, self._catalog.language(turn.locale), household.salt, snapshot.bags or {})
        table = Table(
            catalog=self._catalog,
            deck=deck,
            now=turn.at,
            new_run=self._chooser.token,
            is_first_visit=snapshot.household is None,
            practices=household.practices,
            unfinished=snapshot.unfinished,
            conversation=snapshot.conversation,
        )
        decision = respond(table, event)
        rendering = self._voice.render(_reply(decision), turn.locale)
        return self._change(turn, snapshot, household, decision, rendering)

    def _change(
        self,
        turn: Turn,
        snapshot: Snapshot,
        household: Household,
        decision: Decision,
        rendering: Rendering,
    ) -> Change:
        """What this turn writes: only what it changed, and the reply."""
        conversation, unfinished = None, decision.unfinished
        schedule = tuple(_schedule(decision.stretches, rendering.seconds))
        if decision.asks is not None:
            conversation = Conversation(
                asks=decision.asks,
                answered_at=turn.at,
                expires_at=self._clock.now() + CONVERSATION_LIFE,
                run=decision.run,
                began_at=_began_at(snapshot.conversation, decision.run, turn.at),
                state=decision.state,
                schedule=schedule,
                length=sum(rendering.seconds),
                misses=decision.misses,
            )
            unfinished = tuple(
                replace(entry, schedule=schedule, length=conversation.length)
                if entry.run == decision.run and decision.state is not None
                else entry
                for entry in unfinished
            )
        current = replace(household, practices=decision.practices)
        # A stop, or an end, from people we never met is nothing to remember them by.
        is_worth_it = snapshot.household is not None or decision.asks is not None
        return Change(
            reply=rendering,
            household=current if is_worth_it and current != snapshot.household else None,
            conversation=conversation,
            drop_conversation=conversation is None and snapshot.conversation is not None,
            unfinished=unfinished if unfinished != snapshot.unfinished else None,
            bags=decision.deck.bags if decision.deck.bags != (snapshot.bags or {}) else None,
        )


def _began_at(before: Conversation | None, run: str, now: datetime) -> datetime | None:
    return before.began_at if before is not None and before.run == run else now


def _reply(decision: Decision) -> Reply:
    acts = tuple(act for stretch in decision.stretches for act in stretch.acts)
    return Reply(acts, decision.reprompt, decision.is_silent)


def _schedule(stretches: Iterable[Stretch], seconds: tuple[float, ...]) -> Iterable[Scene]:
    """The held stretches of an answer with the second at which each hold ends."""
    elapsed = 0.0
    durations = iter(seconds)
    for stretch in stretches:
        elapsed += sum(next(durations) for _ in stretch.acts)
        hold = next((act.seconds for act in stretch.acts if isinstance(act, Hold)), None)
        if hold is not None and stretch.state is not None:
            yield Scene(stretch.state, elapsed, hold)
