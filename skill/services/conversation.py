"""One turn: read all, decide, render, write all, answer."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from skill.content.catalog import Catalog
from skill.dialogue.daily import looks_at_entries
from skill.dialogue.respond import respond
from skill.dialogue.table import Decision, Deck, Stretch, Table
from skill.domain.acts import Hold, Rendering, Reply, Say
from skill.domain.code import household_code
from skill.domain.concern import Carry, Concern, Open
from skill.domain.conversation import Asks, Conversation, Scene
from skill.domain.daily import Daily, is_overdue
from skill.domain.gratitude import Entry, still_kept
from skill.domain.household import Household
from skill.domain.people import is_new, tidied
from skill.domain.quality_time import Together
from skill.domain.turn import Event, Kind, Turn
from skill.ports import (
    Address,
    Change,
    Conflict,
    OutcomeUnknown,
    Snapshot,
    Store,
    StoreUnavailable,
    Unreadable,
    Voice,
    World,
)
from skill.services.home_clock import HomeClock
from skill.services.safety import Safety

# A family waits no longer than this for the store: one honest sentence comes within 1.5 s.
TURN_SECONDS = 1.3
# A live conversation that nobody touches is let go; what was unfinished stays longer.
CONVERSATION_LIFE = timedelta(hours=1)

# The questions that are answered in people's own words.
IN_OWN_WORDS = frozenset({Asks.KEEP, Asks.THANKS, Asks.MORE_THANKS, Asks.WISH})


class Conversations:
    """Takes turns for all households."""

    def __init__(
        self,
        store: Store,
        catalog: Catalog,
        voice: Voice,
        safety: Safety,
        world: World,
    ) -> None:
        self._store = store
        self._safety = safety
        self._catalog = catalog
        self._voice = voice
        self._clock = world.clock
        self._chooser = world.chooser
        self._metrics = world.metrics
        self._home_clock = HomeClock(world.zones, world.clock)

    def take(self, turn: Turn, event: Event) -> Rendering:
        """The answer to one turn, committed before it is given; on trouble, one honest sentence.

        A clear word of distress is answered first, and whatever the store does.
        """
        deadline = self._clock.monotonic() + TURN_SECONDS
        event = self._safety.looked_at(turn, event)
        urgent = self._safety.answer(turn, event)
        if urgent is not None:
            return urgent
        try:
            return self._take(turn, event, deadline)
        except OutcomeUnknown:
            trouble = "unsure"
        except (StoreUnavailable, Conflict):
            trouble = "store"
        except Unreadable:
            trouble = "unreadable"
        self._metrics.count("store_trouble", trouble)
        if event.concern is not None:  # to somebody who said something heavy our troubles are no answer
            return self._safety.without_store(turn, event.concern)
        return self._said(turn, event, f"trouble-{trouble}")

    def _said(self, turn: Turn, event: Event, message: str) -> Rendering:
        """One sentence that ends the session."""
        is_silent = event.kind is Kind.SESSION_ENDED  # Amazon takes no speech in answer to that
        return self._voice.render(Reply(() if is_silent else (Say(message),), silent=is_silent), turn.locale)

    def _take(self, turn: Turn, event: Event, deadline: float) -> Rendering:
        address = Address(turn.household, turn.session, turn.request)
        zone = None
        while True:
            snapshot = self._store.load(address, deadline)
            if snapshot.reply is not None:
                self._metrics.count("replays")
                return _carrying(snapshot.reply, _settled(turn))
            if snapshot.gone_at is not None and turn.at <= snapshot.gone_at:
                return self._said(turn, event, "keeping-forgot_all")
            daily = snapshot.daily or Daily()
            zone = zone or self._home_clock.zone(turn, event, daily.zone, deadline)
            entries = self._entries(address, event, snapshot, turn.at, deadline)
            daily = daily if zone == daily.zone else replace(daily, zone=zone)
            reply, change = self._decide(turn, event, snapshot, daily, entries)
            try:
                kept = self._store.commit(address, snapshot, change, deadline)
                return reply if kept is None else _carrying(kept, _settled(turn))
            except Conflict:
                self._metrics.count("conflicts")
                if self._clock.monotonic() >= deadline:
                    raise

    def _entries(
        self, address: Address, event: Event, snapshot: Snapshot, at: datetime, deadline: float
    ) -> tuple[Entry, ...]:
        """What people were thankful for: read only where it is looked at, or where some of it is over."""
        is_over = snapshot.daily is not None and is_overdue(snapshot.daily, at)
        is_looked_at = is_over or looks_at_entries(snapshot.conversation, event)
        return self._store.entries(address, snapshot, deadline) if is_looked_at else ()

    def _decide(
        self,
        turn: Turn,
        event: Event,
        snapshot: Snapshot,
        daily: Daily,
        entries: tuple[Entry, ...],
    ) -> tuple[Rendering, Change]:
        household = snapshot.household or Household(self._chooser.token())
        is_first_visit = is_new(household)
        household = tidied(household, turn.at)
        if is_first_visit:
            household = replace(household, since=turn.at)
        living = still_kept(entries, turn.at)
        deck = Deck(self._catalog, self._catalog.language(turn.locale), household.salt, snapshot.bags or {})
        table = Table(
            catalog=self._catalog,
            deck=deck,
            now=turn.at,
            new_id=self._chooser.token,
            household=household,
            locale=turn.locale,
            is_first_visit=is_first_visit,
            unfinished=snapshot.unfinished,
            conversation=snapshot.conversation,
            voice=turn.person or "",
            code=household_code(turn.household) if event.kind is Kind.CODE else "",
            carried=turn.carried,
            notes=snapshot.notes,
            daily=daily,
            entries=living,
            together=snapshot.together or Together(),
            # What is over is told no more, and leaves with this turn.
            drops=tuple(sorted({entry.id for entry in entries} - {entry.id for entry in living})),
        )
        decision = respond(table, event)
        # What the session carries it carries itself: no record ever says that there was a concern.
        kept = self._voice.render(_reply(decision), turn.locale)
        reply = _carrying(kept, decision.carry or _settled(turn))
        if decision.forgets_all:
            return reply, Change(kept, forget_all=turn.at)
        change = self._change(turn, snapshot, household, decision, kept)
        # An answer to something heavy is given afresh when its request is repeated: none is kept.
        return reply, change if event.concern is None else replace(change, reply=None)

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
            length = sum(rendering.seconds)
            conversation = self._going_on(turn, snapshot, decision, decision.asks, schedule, length)
            unfinished = tuple(
                replace(entry, schedule=schedule, length=conversation.length)
                if entry.run == decision.run and decision.state is not None
                else entry
                for entry in unfinished
            )
        current = decision.household
        # A stop, or an end, from people we never met is nothing to remember them by.
        before = snapshot.daily or Daily()
        is_met = snapshot.household is not None or decision.asks is not None
        is_worth_it = is_met or current != household or not _is_but_the_zone(before, decision.daily)
        return Change(
            reply=rendering,
            household=current if is_worth_it and current != snapshot.household else None,
            conversation=conversation,
            drop_conversation=conversation is None and snapshot.conversation is not None,
            unfinished=unfinished if unfinished != snapshot.unfinished else None,
            bags=decision.deck.bags if decision.deck.bags != (snapshot.bags or {}) else None,
            notes=decision.notes if decision.notes != snapshot.notes else None,
            daily=decision.daily if is_worth_it and decision.daily != before else None,
            together=decision.together if decision.together != (snapshot.together or Together()) else None,
            entries=decision.keeps,
            drops=decision.drops,
            forgets=decision.forgets,
        )

    def _going_on(
        self,
        turn: Turn,
        snapshot: Snapshot,
        decision: Decision,
        asks: Asks,
        schedule: tuple[Scene, ...],
        length: float,
    ) -> Conversation:
        """The session that waits for an answer."""
        return Conversation(
            asks=asks,
            schedule=schedule,
            length=length,
            answered_at=turn.at,
            expires_at=self._clock.now() + CONVERSATION_LIFE,
            run=decision.run,
            began_at=_began_at(snapshot.conversation, decision.run, turn.at),
            state=decision.state,
            misses=decision.misses,
            errand=decision.errand,
            offered=decision.offered,
            on_offer=decision.on_offer,
            wish=decision.wish,
        )


def _is_but_the_zone(before: Daily, after: Daily) -> bool:
    """Whether the days remember nothing new but the clock they go by."""
    return before == after or replace(before, zone=after.zone) == after


def _carrying(rendering: Rendering, carry: Carry | None) -> Rendering:
    return replace(rendering, carry=carry) if carry else rendering


def _settled(turn: Turn) -> Carry | None:
    """Once asked softly, the session carries that on: it is not asked twice."""
    is_soft = turn.carried is not None and turn.carried.open in {Open.SOFT, Open.SOFT_AGAIN, Open.SETTLED}
    return Carry(Open.SETTLED, Concern.UNCLEAR) if is_soft else None


def _began_at(before: Conversation | None, run: str, now: datetime) -> datetime | None:
    return before.began_at if before is not None and before.run == run else now


def _reply(decision: Decision) -> Reply:
    acts = tuple(act for stretch in decision.stretches for act in stretch.acts)
    return Reply(acts, decision.reprompt, decision.is_silent, decision.asks in IN_OWN_WORDS)


def _schedule(stretches: Iterable[Stretch], seconds: tuple[float, ...]) -> Iterable[Scene]:
    """The held stretches of an answer with the second at which each hold ends."""
    elapsed = 0.0
    durations = iter(seconds)
    for stretch in stretches:
        elapsed += sum(next(durations) for _ in stretch.acts)
        hold = next((act.seconds for act in stretch.acts if isinstance(act, Hold)), None)
        if hold is not None and stretch.state is not None:
            yield Scene(stretch.state, elapsed, hold)
