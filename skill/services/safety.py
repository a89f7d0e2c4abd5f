"""Distress comes before everything: what is said is looked at first, and the answer waits for no store."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace

from skill.content.helplines import ForWhom, Helplines
from skill.dialogue.unfinished import stopped
from skill.domain.acts import Rendering, Reply, Say
from skill.domain.concern import CLEAR, Carry, Concern, Open
from skill.domain.household import Household
from skill.domain.people import calmed
from skill.domain.rights import member_of
from skill.domain.turn import Event, Kind, Turn
from skill.ports import (
    Address,
    Change,
    Chooser,
    Clock,
    Conflict,
    Metrics,
    Snapshot,
    Store,
    StoreUnavailable,
    Unreadable,
    Voice,
)
from skill.safety import answers
from skill.safety.answers import Answer
from skill.safety.helplines import Offer, choose, countries_of
from skill.safety.rules import Rules

# For the country and for whether a child speaks the store is asked, for no longer than this.
STORE_SECONDS = 0.3
# Noting what comes after may take this long; the answer is ready and goes out either way.
NOTING_SECONDS = 0.7
NOTING_TRIES = 3
# A word from somebody whose voice is a child's is answered for a child, however it was meant.
SOFT = frozenset({Open.SOFT, Open.SOFT_AGAIN})
FOR_A_CHILD = CLEAR | {Concern.URGENT, Concern.FEAR, Concern.ASKED, Concern.UNCLEAR}
SEATS_THAT_SHARE = 2
IN_OWN_WORDS = frozenset({Kind.THANKS, Kind.WORDS})


@dataclass(frozen=True, slots=True)
class Guidance:
    """What the look and the answer go by: rules by language, help lines, and the language of a locale."""

    rules: Mapping[str, Rules]
    helplines: Helplines
    language: Callable[[str], str]


@dataclass(frozen=True, slots=True)
class _Known:
    """What could be learnt in time about the turn: all that the store said, or nothing."""

    address: Address
    snapshot: Snapshot | None

    @property
    def household(self) -> Household | None:
        return self.snapshot.household if self.snapshot else None


class Safety:
    """Looks at what was said and, where that is clear, answers. Keeps no word, and no reply."""

    def __init__(
        self,
        store: Store,
        guidance: Guidance,
        voice: Voice,
        clock: Clock,
        chooser: Chooser,
        metrics: Metrics,
    ) -> None:
        self._store = store
        self._guidance = guidance
        self._voice = voice
        self._clock = clock
        self._chooser = chooser
        self._metrics = metrics

    def looked_at(self, turn: Turn, event: Event) -> Event:
        """The event with what its words or its intent are a sign of; the words are dropped here."""
        if not event.words:
            return event
        rules = self._guidance.rules[self._guidance.language(turn.locale)]
        found = {event.concern, *map(rules.look, event.words)}
        concern = next((concern for concern in Concern if concern in found), None)
        if concern is Concern.HARD and event.kind in IN_OWN_WORDS:
            concern = (
                None  # to be thankful for somebody who died is no cry for help, and is kept as it was said
            )
        kind = event.kind if concern is None else Kind.CONCERN
        return replace(event, kind=kind, concern=concern, words=())

    def answer(self, turn: Turn, event: Event) -> Rendering | None:
        """The answer to a clear word of distress, or to our question after one; None for all else."""
        carried = turn.carried
        if event.kind is Kind.SESSION_ENDED:
            return None
        if event.concern is Concern.ASKED and carried is not None and carried.open is Open.NUMBER:
            return self._said(turn, self._once_more(turn, carried.concern))
        answer = self._to_concern(turn, event.concern) if event.concern in FOR_A_CHILD else None
        if answer is not None or carried is None or carried.open is Open.SETTLED:
            return answer
        if carried.open in SOFT:
            return self._to_soft(turn, event, carried.open)
        if event.kind in answers.CLOSING:
            close = answers.close if carried.open is Open.NUMBER else answers.close_gate
            return self._said(turn, close())
        if carried.open is Open.GATE:
            return self._to_gate(turn, event)
        return self._said(turn, self._once_more(turn, carried.concern))

    def without_store(self, turn: Turn, concern: Concern) -> Rendering:
        """The answer to what is not clear, or only hard, while nothing can be remembered."""
        if concern is Concern.UNCLEAR and turn.carried is None:
            return self._said(turn, answers.soft())
        return self._said(turn, Answer(Reply((Say("safety-hard"),))))

    def _to_concern(self, turn: Turn, concern: Concern) -> Rendering | None:
        if concern is Concern.UNCLEAR and turn.person is None:
            return None
        known = self._known(turn)
        if concern is Concern.URGENT:
            self._note(turn, known, _stopped)
            return self._said(turn, answers.urgent(self._offers(turn, concern, known)))
        speaker = member_of(known.household, turn.person)
        is_child = speaker is not None and speaker.is_child
        if concern is Concern.ASKED:
            return self._to_asked(turn, known, is_child=is_child)
        if is_child:
            concern = Concern.CHILD
        if concern is Concern.UNCLEAR:
            return None
        if concern is Concern.FEAR:
            said = self._said(turn, answers.neutral_end() if _is_shared(known.snapshot) else answers.gate())
        else:
            said = self._said(turn, answers.with_number(concern, self._offers(turn, concern, known)))
        self._keep_calm(turn, known)
        return said

    def _to_asked(self, turn: Turn, known: _Known, *, is_child: bool) -> Rendering:
        """To whoever asks for somebody to talk to, whatever the reason: only a drill's place is noted."""
        self._note(turn, known, _stopped)
        offers = self._offers(turn, Concern.CHILD if is_child else Concern.ASKED, known)
        more = () if is_child else self._offers(turn, Concern.FEAR, known)
        return self._said(turn, answers.with_number(Concern.ASKED, offers, more))

    def _to_soft(self, turn: Turn, event: Event, asked: Open) -> Rendering | None:
        """To "a number, or shall we go on?": a plain yes is for us, and once what is no answer at all."""
        if event.kind is Kind.AFFIRM:
            offers = self._offers(turn, Concern.UNCLEAR, self._known(turn))
            answer = answers.with_number(Concern.ASKED, offers)
            return self._said(turn, replace(answer, carry=Carry(Open.NUMBER, Concern.UNCLEAR)))
        if event.kind in answers.UNHEARD and asked is Open.SOFT:
            return self._said(turn, answers.soft_again(event.kind))
        return None

    def _to_gate(self, turn: Turn, event: Event) -> Rendering:
        if event.kind is not Kind.AFFIRM:  # others may hear: nothing but a plain yes will do
            return self._said(turn, answers.gate())
        known = self._known(turn)
        offers, for_men = self._offers(turn, Concern.FEAR, known), self._offers_for_men(turn, known)
        return self._said(turn, answers.with_number(Concern.FEAR, offers, for_men=for_men))

    def _once_more(self, turn: Turn, concern: Concern) -> Answer:
        known = self._known(turn)
        more = self._offers(turn, Concern.FEAR, known) if concern is Concern.ASKED else ()
        for_men = self._offers_for_men(turn, known) if concern is Concern.FEAR else ()
        return answers.once_more(concern, self._offers(turn, concern, known), more, for_men)

    def _said(self, turn: Turn, answer: Answer) -> Rendering:
        return replace(self._voice.render(answer.reply, turn.locale), carry=answer.carry)

    def _offers(self, turn: Turn, concern: Concern, known: _Known) -> Sequence[Offer]:
        return self._chosen(turn, answers.FOR_WHOM.get(concern, "crisis"), known)

    def _offers_for_men(self, turn: Turn, known: _Known) -> Sequence[Offer]:
        """The lines that are there for men and open now; no other stands in for them here."""
        chosen = self._chosen(turn, "violence_men", known)
        return [offer for offer in chosen if offer.line and offer.line.for_whom == "violence_men"]

    def _chosen(self, turn: Turn, for_whom: ForWhom, known: _Known) -> Sequence[Offer]:
        told = known.household.country if known.household else ""
        helplines = self._guidance.helplines
        countries = (told,) if told else countries_of(helplines, turn.locale)
        return choose(helplines, countries, for_whom, self._clock.now())

    def _known(self, turn: Turn) -> _Known:
        address = Address(turn.household, turn.session, turn.request)
        try:
            return _Known(address, self._store.load(address, self._clock.monotonic() + STORE_SECONDS))
        except (StoreUnavailable, Unreadable):
            return _Known(address, None)

    def _keep_calm(self, turn: Turn, known: _Known) -> None:
        """Afterwards: nothing that takes two is offered, and nothing to go on with.

        Best effort: the answer is ready, and goes out whether this could be noted or not.
        """
        self._metrics.count_quietly(self._clock.now().date())
        self._note(turn, known, self._calm)

    def _note(self, turn: Turn, known: _Known, changed: Callable[[Turn, Snapshot], Change | None]) -> None:
        deadline = self._clock.monotonic() + NOTING_SECONDS
        snapshot = known.snapshot
        with suppress(StoreUnavailable, Unreadable):
            for _ in range(NOTING_TRIES):
                change = changed(turn, snapshot) if snapshot else None
                if snapshot is None or change is None:
                    return
                try:
                    self._store.commit(known.address, snapshot, change, deadline)
                    return
                except Conflict:  # another device of the home was quicker
                    snapshot = self._store.load(known.address, deadline)

    def _calm(self, turn: Turn, snapshot: Snapshot) -> Change | None:
        if snapshot.gone_at is not None and turn.at <= snapshot.gone_at:
            return None
        household = snapshot.household or Household(self._chooser.token())
        return Change(
            reply=None,
            household=calmed(household, turn.at),
            drop_conversation=snapshot.conversation is not None,
            unfinished=() if snapshot.unfinished else None,
        )


def _stopped(turn: Turn, snapshot: Snapshot) -> Change | None:
    """The drill that was running, left where people were: it does not run on by the clock."""
    run = snapshot.conversation.run if snapshot.conversation else ""
    if not any(entry.run == run for entry in snapshot.unfinished):
        return None
    entries = (stopped(entry, turn.at) if entry.run == run else entry for entry in snapshot.unfinished)
    return Change(reply=None, unfinished=tuple(entries))


def _is_shared(snapshot: Snapshot | None) -> bool:
    """Whether a practice with others in it is running in this session."""
    conversation = snapshot.conversation if snapshot else None
    state = conversation.state if conversation else None
    return state is not None and len(state.names) >= SEATS_THAT_SHARE
