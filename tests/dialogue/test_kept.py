"""What is kept of a drill: heard, read back, kept after a yes; told to whose it is, and forgotten at once."""

from dataclasses import replace
from datetime import timedelta

import pytest

from skill.content.models import Drill
from skill.dialogue.place import Place
from skill.dialogue.seen import Seen
from skill.dialogue.table import Deck, Table
from skill.dialogue.told import MOST_TOLD, rule_first
from skill.domain.acts import Rendering, Say
from skill.domain.concern import Concern
from skill.domain.conversation import Asks, Conversation, DrillState
from skill.domain.household import Household, Member, Practice
from skill.domain.kept import KEPT_FOR, MOST_CHARACTERS, Note, added, still_kept
from skill.domain.rights import may_hear
from skill.domain.turn import Event, Kind
from skill.ports import Address, Change, Snapshot
from tests.dialogue.family import ANNA, BEN, GUEST, LILY, NOBODY, let_in
from tests.dialogue.questions import STATES, at
from tests.dialogue.small import BYE, CLOSE, FIRST, catalog, drill, hold
from tests.fakes.clock import FakeClock
from tests.fakes.store import MemoryStore
from tests.home import Device, Home

A_DAY = 24 * 3600
WORDS = "no jokes about it later"
GATE = {"do": "agree", "id": "gate", "yes": "wanted", "no": "bye"}
WANTED = {"do": "ask", "id": "wanted", "on": {"affirm": "it", "deny": "bye"}, "next": "bye"}
MORE = {"do": "ask", "id": "more", "on": {"affirm": "it", "deny": "bye"}, "next": "bye"}


def keeping(id_: str, *, most: int = 5, rule: bool = False, begins: bool = False, **more: object) -> Drill:
    """A drill that asks whether to keep something, hears it, and asks for more."""
    keep = {"do": "keep", "id": "it", "next": "more", "most": most, "before_drills": rule}
    seats = ({"do": "seat", "id": "first", "next": "wanted"},) if begins else ()
    gate = {**GATE, "yes": "first"} if begins else GATE
    return drill(gate, *seats, WANTED, keep, MORE, BYE, id=id_, turn="", **more)


HOUSE, PROMISE = keeping("house", rule=True), keeping("promise", most=2, private=True, careful=True)
THANKS = keeping("thanks", most=2, begins=True)
ALONE = keeping("alone", people=1, roles=["you"])
CUP = drill(
    {**GATE, "yes": "first"}, FIRST, hold("talk", 60, "close"), CLOSE, BYE, {"do": "end", "id": "wanted"}
)


def unmet() -> Home:
    """A home that knows nobody, with practices of which something may be kept."""
    return Home(catalog(HOUSE, PROMISE, THANKS, ALONE))


def known() -> Home:
    """Anna, Ben and little Lily, whose voices are known."""
    home = unmet()
    device = home.device()
    device.opens()
    for name, form in (("Anna", "adult"), ("Ben", "adult"), ("Lily", "child")):
        device.hears(Kind.ADD_MEMBER, name, form=form)
    device.hears(Kind.STOP)
    home.device().hears(Kind.INTRODUCE, "Anna", voice=ANNA)
    let_in(home, "Ben", BEN)
    let_in(home, "Lily", LILY)
    return home


def asked(home: Home, id_: str = "house", voice: str = NOBODY) -> Device:
    """A device on which the drill has just asked for the words."""
    device = home.device()
    device.hears(Kind.START, id_, voice=voice)
    device.hears(Kind.BOTH, voice=voice)
    if id_ == "thanks":
        device.hears(Kind.ME, voice=voice)
    assert device.hears(Kind.AFFIRM, voice=voice) == [f"{id_}-it"]
    return device


def keep(home: Home, words: str, id_: str = "house", voice: str = NOBODY) -> list[str]:
    """Somebody says this, and yes; what is answered."""
    device = asked(home, id_, voice)
    device.hears(Kind.WORDS, words, voice=voice)
    heard = device.hears(Kind.AFFIRM, voice=voice)
    device.hears(Kind.DENY, voice=voice)
    home.clock.advance(60)
    return heard


def kept(home: Home) -> list[str]:
    """The words that are kept, in the order in which they were."""
    return [note.words for note in home.kept().notes]


def told(home: Home, what: str | None = None, voice: str = NOBODY, kind: Kind = Kind.TOLD) -> Device:
    """A session that begins with this question."""
    device = home.device()
    device.hears(kind, what, voice=voice)
    return device


def spoken(device: Device) -> list[str]:
    """The notes that the answer tells."""
    acts = [act for act in device.reply.acts if isinstance(act, Say) and act.part == "kept"]
    return [str(act.args["words"]) for act in acts]


# Heard, read back, kept


def test_what_is_said_is_read_back_and_kept_after_a_yes() -> None:
    home = unmet()
    device = asked(home)
    assert device.hears(Kind.WORDS, WORDS) == ["kept-sure"]
    assert isinstance(device.reply.acts[-1], Say)
    assert device.reply.acts[-1].args["words"] == WORDS
    assert home.kept().notes == ()
    assert device.hears(Kind.AFFIRM) == ["kept-kept", "house-more"]
    (note,) = home.kept().notes
    assert (note.drill, note.step, note.words, note.by) == ("house", "it", WORDS, "")
    assert note.expires_at - note.kept_at == KEPT_FOR
    assert note.kept_at == device.answered_at


REFUSALS = [Kind.DENY, Kind.NEXT, Kind.SKIP, Kind.PASS]


@pytest.mark.parametrize(
    ("word", "is_said"),
    [*((word, True) for word in REFUSALS if word is not Kind.DENY), *((word, False) for word in REFUSALS)],
)
def test_a_no_keeps_nothing_and_goes_on(word: Kind, *, is_said: bool) -> None:
    home = unmet()
    device = asked(home)
    if is_said:
        device.hears(Kind.WORDS, WORDS)
    assert device.hears(word)[-2:] == ["kept-not_kept", "house-more"]
    assert_nowhere(home, device)


def test_a_no_to_what_was_read_back_asks_for_it_once_more_and_the_next_no_leaves_it() -> None:
    """More often it was misheard than unsaid."""
    home = unmet()
    device = asked(home)
    device.hears(Kind.WORDS, WORDS)
    assert device.hears(Kind.DENY) == ["house-it"]
    assert device.hears(Kind.DENY)[-2:] == ["kept-not_kept", "house-more"]
    assert_nowhere(home, device)


def assert_nowhere(home: Home, device: Device) -> None:
    """The words lie in nothing that is kept but in the answers of these minutes."""
    found = home.kept(device.session)
    assert WORDS not in str(replace(found, reply=None))


def test_a_longer_one_is_asked_for_again_shorter() -> None:
    home = unmet()
    device = asked(home)
    assert device.hears(Kind.WORDS, "x" * (MOST_CHARACTERS + 1)) == ["kept-too_long"]
    assert device.conversation is not None
    assert device.conversation.asks is Asks.KEEP
    assert device.hears(Kind.WORDS, "x" * MOST_CHARACTERS) == ["kept-sure"]
    assert device.hears(Kind.WORDS, "y" * (MOST_CHARACTERS + 1)) == ["kept-too_long"]
    assert device.hears(Kind.AFFIRM) != ["kept-kept"]
    assert kept(home) == []


def test_said_again_it_is_the_last_that_counts() -> None:
    home = unmet()
    device = asked(home)
    device.hears(Kind.WORDS, "know jokes")
    assert device.hears(Kind.WORDS, WORDS) == ["kept-sure"]
    device.hears(Kind.AFFIRM)
    assert kept(home) == [WORDS]


def test_another_asks_once_more_and_forgets_what_was_heard() -> None:
    home = unmet()
    device = asked(home)
    device.hears(Kind.WORDS, WORDS)
    assert device.hears(Kind.ANOTHER) == ["house-it"]
    assert device.hears(Kind.AFFIRM) == ["house-it.choices"]
    assert kept(home) == []


def test_repeated_it_is_read_back_once_more() -> None:
    device = asked(unmet())
    device.hears(Kind.WORDS, WORDS)
    assert device.hears(Kind.REPEAT) == ["kept-sure"]


@pytest.mark.parametrize("is_said", [True, False], ids=["read back", "asked"])
def test_what_is_never_understood_is_no_yes_and_goes_on(*, is_said: bool) -> None:
    home = unmet()
    device = asked(home)
    question = "kept-sure" if is_said else "house-it"
    if is_said:
        device.hears(Kind.WORDS, WORDS)
    assert device.hears(Kind.UNKNOWN) == ["repair-not_caught", f"{question}.reprompt"]
    assert device.hears(Kind.SAME) == [f"{question}.choices"]
    assert device.hears(Kind.LONGER) == ["kept-not_kept", "house-more"]
    assert_nowhere(home, device)


@pytest.mark.parametrize("words", ["", " ", "bell \x07", "\x1b[2J", "\ufffe"])
def test_words_that_cannot_be_read_back_are_asked_for_again(words: str) -> None:
    device = asked(unmet())
    assert device.hears(Kind.WORDS, words) == ["house-it.choices"]


def test_words_are_kept_in_one_line() -> None:
    home = unmet()
    keep(home, "  no jokes\n about  it ")
    assert kept(home) == ["no jokes about it"]


@pytest.mark.parametrize("id_", ["house", "thanks"], ids=["not to be gone on with", "to be gone on with"])
@pytest.mark.parametrize("word", [Kind.STOP, Kind.PAUSE, Kind.HOME, Kind.CANCEL, Kind.SESSION_ENDED])
def test_whoever_stops_at_it_has_kept_nothing(word: Kind, id_: str) -> None:
    home = unmet()
    device = asked(home, id_)
    device.hears(Kind.WORDS, WORDS)
    device.hears(word)
    assert not device.is_listening
    assert_nowhere(home, device)


@pytest.mark.parametrize("state", STATES)
def test_free_words_anywhere_else_are_dropped(state: str) -> None:
    device = at(state)
    device.hears(Kind.WORDS, WORDS)
    assert WORDS not in str(device.home.kept(device.session))
    assert WORDS not in str(device.rendering)


def test_a_hard_word_said_there_is_answered_and_not_kept() -> None:
    home = unmet()
    device = asked(home)
    event = Event(Kind.WORDS, "I want to die", words=("I want to die",), concern=Concern.SELF_HARM)
    assert device.takes(event)[0].startswith("safety-")
    assert "die" not in kept(home)
    assert home.kept().notes == ()


# Whose it is, and how many there are


@pytest.mark.parametrize(("voice", "name"), [(ANNA, "Anna"), (LILY, "Lily"), (GUEST, ""), (NOBODY, "")])
def test_a_note_is_of_the_voice_that_said_it(voice: str, name: str) -> None:
    home = known()
    keep(home, WORDS, voice=voice)
    assert _said_by(home) == [name]


def _said_by(home: Home) -> list[str]:
    household = home.kept().household
    names = {member.id: member.name for member in household.members} if household else {}
    return [names.get(note.by, "") for note in home.kept().notes]


@pytest.mark.parametrize(
    ("of_the_words", "of_the_yes", "name"),
    [(ANNA, BEN, "Anna"), (ANNA, NOBODY, "Anna"), (NOBODY, ANNA, "Anna"), (GUEST, ANNA, "Anna")],
)
def test_the_yes_of_another_voice_does_not_make_it_theirs(
    of_the_words: str, of_the_yes: str, name: str
) -> None:
    """Amazon does not recognise every turn: where the words came from nobody, the yes tells whose it is."""
    home = known()
    device = asked(home, "promise", of_the_words)
    device.hears(Kind.WORDS, WORDS, voice=of_the_words)
    device.hears(Kind.UNKNOWN, voice=of_the_yes)
    device.hears(Kind.AFFIRM, voice=of_the_yes)
    assert _said_by(home) == [name]


def test_the_oldest_makes_room() -> None:
    home = unmet()
    for words in ("one", "two", "three"):
        keep(home, words, "thanks")
    assert kept(home) == ["two", "three"]


def test_the_same_words_are_one_note() -> None:
    home = unmet()
    for words in ("one", "two", "One"):
        keep(home, words, "thanks")
    assert kept(home) == ["two", "One"]


def test_of_a_private_drill_each_voice_has_its_own() -> None:
    home = known()
    for voice in (ANNA, BEN):
        for words in ("one", "two", "three"):
            keep(home, words, "promise", voice)
    assert kept(home) == ["two", "three", "two", "three"]


def test_a_guest_pushes_out_nothing_that_a_known_voice_had_kept() -> None:
    home = known()
    for words in ("one", "two"):
        keep(home, words, "thanks", ANNA)
    assert keep(home, "three", "thanks", GUEST)[0] == "kept-full"
    assert kept(home) == ["one", "two"]
    assert keep(home, "three", "thanks", BEN)[0] == "kept-kept"
    assert kept(home) == ["two", "three"]


def test_of_two_from_nobody_s_voice_the_older_makes_room_for_anybody() -> None:
    now = FakeClock().now()
    old = Note("a", "thanks", "it", "one", now, now + KEPT_FOR)
    hers = Note("b", "thanks", "it", "two", now, now + KEPT_FOR, by="anna")
    new = Note("c", "thanks", "it", "three", now, now + KEPT_FOR)
    assert added((old, hers), new, 2, apart=False, is_trusted=False) == (hers, new)


def test_a_note_is_over_when_its_time_is() -> None:
    now = FakeClock().now()
    note = Note("a", "house", "it", WORDS, now, now + KEPT_FOR)
    assert still_kept((note,), now + KEPT_FOR - timedelta(seconds=1)) == (note,)
    assert still_kept((note,), now + KEPT_FOR) == ()


# What did we agree?


def test_the_newest_three_are_told_each_by_its_own_drill() -> None:
    home = unmet()
    for words in ("one", "two", "three", "four", "five"):
        keep(home, words)
    device = told(home)
    assert device.heard == [*["house-it.kept"] * MOST_TOLD, "kept-more"]
    assert spoken(device) == ["five", "four", "three"]
    assert isinstance(device.reply.acts[-1], Say)
    assert device.reply.acts[-1].args == {"count": 2}


def test_of_one_drill_only_its_own_is_told() -> None:
    home = unmet()
    keep(home, "one")
    keep(home, "two", "thanks")
    assert spoken(told(home, "thanks")) == ["two"]
    assert told(home, "alone").heard == ["kept-nothing"]


def test_where_nothing_is_kept_that_is_said() -> None:
    assert told(unmet()).heard == ["kept-nothing"]


def test_what_is_over_is_told_no_more() -> None:
    home = unmet()
    keep(home, WORDS)
    home.clock.advance(KEPT_FOR.total_seconds())
    assert told(home).heard == ["kept-nothing"]


def test_it_is_told_in_the_middle_of_a_drill_and_leads_back() -> None:
    home = unmet()
    keep(home, WORDS)
    device = asked(home, "thanks")
    assert device.hears(Kind.TOLD) == ["house-it.kept", "repair-go_on"]
    assert device.hears(Kind.AFFIRM) == ["thanks-it"]


def test_a_note_of_a_practice_that_is_no_more_is_kept_and_not_told() -> None:
    home = unmet()
    keep(home, WORDS)
    del home.catalog.plans["house"]
    assert told(home).heard == ["kept-nothing"]
    assert kept(home) == [WORDS]
    assert told(home, kind=Kind.FORGET_KEPT).heard == ["kept-forgotten"]


PRIVATE, OURS = "promise", "house"
# Who had it kept, in which drill, and who hears it then, where voices are known.
HEARD = [
    (OURS, ANNA, {ANNA, BEN}),
    (OURS, LILY, {ANNA, BEN, LILY}),
    (OURS, GUEST, {ANNA, BEN}),
    (OURS, NOBODY, {ANNA, BEN}),
    (PRIVATE, ANNA, {ANNA}),
    (PRIVATE, LILY, {LILY}),
    (PRIVATE, GUEST, {ANNA, BEN}),
    (PRIVATE, NOBODY, {ANNA, BEN}),
]
VOICES = [ANNA, BEN, LILY, GUEST, NOBODY]


@pytest.mark.parametrize(("id_", "by", "hearing"), HEARD)
@pytest.mark.parametrize("voice", VOICES)
@pytest.mark.parametrize("named", [True, False], ids=["by name", "all"])
def test_where_voices_are_known_each_hears_what_is_theirs(
    id_: str, by: str, hearing: set[str], voice: str, *, named: bool
) -> None:
    home = known()
    keep(home, WORDS, id_, by)
    device = told(home, id_ if named else None, voice)
    assert spoken(device) == ([WORDS] if voice in hearing else [])
    if voice not in hearing:
        assert device.heard == ["kept-only_known" if voice in {GUEST, NOBODY} else "kept-nothing"]


@pytest.mark.parametrize(("id_", "by", "hearing"), HEARD)
@pytest.mark.parametrize("voice", VOICES)
@pytest.mark.parametrize("named", [True, False], ids=["by name", "all"])
def test_who_hears_it_has_it_forgotten_at_once_and_nobody_else(
    id_: str, by: str, hearing: set[str], voice: str, *, named: bool
) -> None:
    home = known()
    keep(home, WORDS, id_, by)
    device = told(home, id_ if named else None, voice, Kind.FORGET_KEPT)
    assert kept(home) == ([] if voice in hearing else [WORDS])
    assert (device.heard == ["kept-forgotten"]) == (voice in hearing)


@pytest.mark.parametrize("id_", [PRIVATE, OURS])
@pytest.mark.parametrize("voice", [NOBODY, GUEST])
def test_where_no_voice_is_known_everything_is_everybody_s(id_: str, voice: str) -> None:
    home = unmet()
    keep(home, WORDS, id_)
    assert spoken(told(home, voice=voice)) == [WORDS]
    assert told(home, kind=Kind.FORGET_KEPT, voice=voice).heard == ["kept-forgotten"]
    assert kept(home) == []


def test_a_stranger_is_not_even_told_that_there_is_nothing() -> None:
    assert told(known(), voice=GUEST).heard == ["kept-only_known"]


def test_a_private_note_of_somebody_whose_voice_is_gone_is_for_the_grown_ups() -> None:
    now = FakeClock().now()
    anna, ben = Member("a", "Anna", now, voice=ANNA), Member("b", "Ben", now)
    household = Household("salt", members=(anna, ben))
    assert may_hear(household, ANNA, "b", is_private=True)
    assert not may_hear(household, GUEST, "b", is_private=True)
    linked = replace(household, members=(anna, replace(ben, voice=BEN)))
    assert not may_hear(linked, ANNA, "b", is_private=True)
    assert may_hear(None, None, "b", is_private=True)


# Forgetting


def test_forgetting_one_drill_s_leaves_the_others() -> None:
    home = unmet()
    keep(home, "one")
    keep(home, "two", "thanks")
    assert told(home, "house", kind=Kind.FORGET_KEPT).heard == ["kept-forgotten"]
    assert kept(home) == ["two"]
    assert told(home, "house", kind=Kind.FORGET_KEPT).heard == ["kept-nothing"]


def test_what_waits_for_its_yes_is_forgotten_too() -> None:
    home = unmet()
    device = asked(home, "thanks")
    device.hears(Kind.WORDS, WORDS)
    assert device.hears(Kind.FORGET_KEPT) == ["kept-forgotten", "repair-go_on"]
    assert_nowhere(home, device)
    assert device.hears(Kind.AFFIRM) == ["thanks-it"]


def test_forget_me_takes_along_what_that_voice_had_kept() -> None:
    home = known()
    keep(home, "hers", voice=ANNA)
    keep(home, "hers alone", "promise", ANNA)
    keep(home, "his", voice=BEN)
    device = told(home, voice=ANNA, kind=Kind.FORGET_ME)
    assert counted(device)["notes"] == 2
    device.hears(Kind.AFFIRM, voice=ANNA)
    assert kept(home) == ["his"]


def counted(device: Device) -> dict[str, object]:
    """What the answer says in figures."""
    acts = [act for act in device.reply.acts if isinstance(act, Say)]
    return {key: value for act in acts for key, value in act.args.items() if isinstance(value, int)}


@pytest.mark.parametrize(("voice", "left"), [(ANNA, ["before", "his"]), (BEN, ["before", "hers"])])
def test_forget_today_takes_along_what_was_kept_today_and_is_not_another_s(
    voice: str, left: list[str]
) -> None:
    home = known()
    keep(home, "before", voice=voice)
    home.clock.advance(A_DAY)
    keep(home, "hers", voice=ANNA)
    keep(home, "his", voice=BEN)
    keep(home, "somebody's")
    device = told(home, voice=voice, kind=Kind.FORGET_TODAY)
    assert counted(device)["notes"] == 2
    device.hears(Kind.AFFIRM, voice=voice)
    assert kept(home) == left


def test_what_was_kept_today_is_something_to_forget_today() -> None:
    home = unmet()
    keep(home, WORDS)
    device = told(home, kind=Kind.FORGET_TODAY)
    assert device.heard == ["keeping-forget_today"]
    assert device.hears(Kind.AFFIRM) == ["keeping-forgot_today"]
    assert kept(home) == []


def test_whoever_leaves_takes_along_what_they_had_kept() -> None:
    home = known()
    keep(home, "a child's", voice=LILY)
    keep(home, "hers", voice=ANNA)
    device = told(home, "Lily", ANNA, Kind.REMOVE_MEMBER)
    device.hears(Kind.AFFIRM, voice=ANNA)
    assert kept(home) == ["hers"]


def test_forget_everything_takes_it_all_and_counts_what_this_voice_may_hear() -> None:
    home = known()
    keep(home, "his alone", "promise", BEN)
    keep(home, "ours", voice=BEN)
    device = told(home, voice=ANNA, kind=Kind.FORGET_ALL)
    assert counted(device)["notes"] == 1
    device.hears(Kind.AFFIRM, voice=ANNA)
    assert kept(home) == []


@pytest.mark.parametrize("kind", [Kind.FORGET_ME, Kind.FORGET_TODAY, Kind.FORGET_ALL])
def test_a_no_leaves_it_all(kind: Kind) -> None:
    home = known()
    keep(home, WORDS, voice=ANNA)
    told(home, voice=ANNA, kind=kind).hears(Kind.DENY, voice=ANNA)
    assert kept(home) == [WORDS]


# What do you know about us?


def test_what_is_known_says_how_much_is_kept() -> None:
    home = known()
    keep(home, "ours", voice=BEN)
    keep(home, "his alone", "promise", BEN)
    device = told(home, voice=ANNA, kind=Kind.KNOW_US)
    assert "keeping-kept" in device.heard
    assert counted(device)["count"] == 1
    mine = told(home, voice=BEN, kind=Kind.KNOW_ME)
    assert "keeping-kept_of_you" in mine.heard
    assert counted(mine)["count"] == 2
    assert "keeping-kept_of_you" not in told(home, voice=ANNA, kind=Kind.KNOW_ME).heard


# A rule before a drill

RULES = tuple(
    Note(words, "house", "it", words, FakeClock().now(), FakeClock().now() + KEPT_FOR)
    for words in ("one", "two", "three")
)


def at_the_gate(
    practised: Drill,
    to: str,
    *,
    voice: str = "",
    plays: int = 0,
    notes: tuple[Note, ...] = RULES,
    people: int = 2,
) -> list[str]:
    """The rules that are said when the answer to the first question of a drill leads to a step."""
    now = FakeClock().now()
    anna = Member("a", "Anna", now, voice=ANNA)
    household = Household("salt", {"any": Practice({"one": plays})}, members=(anna,) if voice else ())
    release = catalog(HOUSE, PROMISE, ALONE, CUP)
    deck = Deck(release, "en", "salt")
    table = Table(release, deck, now, lambda: "id", household, voice=voice, notes=notes)
    state = DrillState(practised.id, "one", "gate", people=people)
    conversation = Conversation(Asks.STEP, now, now, state=state)
    seen = Seen(table, conversation, release.plans[practised.id], Place(state))
    said = rule_first(seen, state, replace(state, step=to))
    return [str(act.args["words"]) for act in said if isinstance(act, Say)]


def test_once_all_have_agreed_one_rule_is_said() -> None:
    assert at_the_gate(CUP, "first") == ["one"]


def test_it_is_another_one_after_each_finished_play() -> None:
    assert [at_the_gate(CUP, "first", plays=plays) for plays in range(4)] == [
        ["one"],
        ["two"],
        ["three"],
        ["one"],
    ]


def test_no_rule_is_said_to_a_no_or_while_the_others_are_asked() -> None:
    assert at_the_gate(CUP, "bye") == []
    assert at_the_gate(CUP, "gate") == []


@pytest.mark.parametrize(("voice", "rules"), [(ANNA, ["one"]), (GUEST, [])])
def test_a_rule_is_said_to_those_who_may_hear_it(voice: str, rules: list[str]) -> None:
    assert at_the_gate(CUP, "first", voice=voice) == rules


def test_none_is_said_to_one_alone_nor_before_the_rules_themselves() -> None:
    assert at_the_gate(ALONE, "wanted", people=1) == []
    assert at_the_gate(HOUSE, "wanted") == []


def test_only_rules_are_said_before_a_drill() -> None:
    others = tuple(replace(note, drill="promise") for note in RULES)
    assert at_the_gate(CUP, "first", notes=others) == []
    assert at_the_gate(CUP, "first", notes=()) == []
    assert at_the_gate(PROMISE, "wanted", people=0) == ["one"]


# What is written


class NotingStore(MemoryStore):
    """A store in memory that notes what every turn would have it write."""

    def __init__(self, clock: FakeClock) -> None:
        super().__init__(clock)
        self.changes: list[Change] = []

    def commit(
        self, address: Address, snapshot: Snapshot, change: Change, deadline: float
    ) -> Rendering | None:
        """See `ports.Store`."""
        self.changes.append(change)
        return super().commit(address, snapshot, change, deadline)


def test_notes_are_written_when_they_change_and_their_end_is_told_to_the_store() -> None:
    home = Home(catalog(HOUSE), store=NotingStore)
    assert isinstance(home.store, NotingStore)
    keep(home, WORDS)
    told(home)
    written = [change.notes for change in home.store.changes if change.notes is not None]
    assert [[note.words for note in notes] for notes in written] == [[WORDS]]
    assert not any(change.forgets for change in home.store.changes)
    told(home, kind=Kind.FORGET_KEPT)
    assert (home.store.changes[-1].notes, home.store.changes[-1].forgets) == ((), True)
