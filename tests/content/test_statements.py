"""What the privacy statement, the terms and docs say, held to the code: change a number and they fail."""

import ast
import re
from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta
from html import unescape
from pathlib import Path
from typing import get_args

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from skill.adapters import embedded, owed, records, redis_commit, sealing
from skill.adapters.metrics import COUNTERS, DUE, QUIET, PrometheusMetrics
from skill.adapters.redis_commit import keys_of, lasting_keys
from skill.alexa.handlers import SkillDisabledHandler
from skill.alexa.intents import CONCERNS, INTENTS
from skill.alexa.turns import CARRIES
from skill.bootstrap import data_folder
from skill.content.advice import AUDIENCES, DAYS_A_LINE
from skill.content.calendar import Season
from skill.content.helplines import LONGEST_UNREAD
from skill.content.wishes import MOST_CHARACTERS as MOST_OF_A_WISH
from skill.dialogue import afterthoughts, memories, own_ideas, radio, unfinished
from skill.dialogue.respond import respond
from skill.dialogue.table import Decision, Deck, Table
from skill.domain import code, gratitude, people
from skill.domain.acts import Say
from skill.domain.concern import Concern, Open
from skill.domain.conversation import Asks, Conversation, DrillState, Errand, Unfinished
from skill.domain.daily import ASKED_AGAIN, ASKED_EACH, MOST_MONTHS, Daily, Zone
from skill.domain.gratitude import Entry, KeptFor
from skill.domain.household import Household, Member, Practice
from skill.domain.kept import KEPT_FOR, MOST_CHARACTERS, Note
from skill.domain.quality_time import MOST_PLANS, MOST_TASTE, OWN, Planned, Together, Wish
from skill.domain.rights import ALLOWED, Right, Standing, may_hear
from skill.domain.turn import Event, HouseholdId, Kind, RequestId, SessionId
from skill.ports import Address
from skill.safety.helplines import GRACE
from skill.services import conversation
from skill.settings import read_settings
from tests.dialogue.family import release
from tests.ears import ears
from tests.ours import catalog as content

PROJECT = Path(__file__).parents[2]
LANGUAGES = ["de", "en"]


def plain(text: str) -> str:
    """Markdown or HTML as one line of words."""
    return " ".join(re.sub(r"\*\*|<[^>]+>", "", unescape(text)).split())


def doc(name: str) -> str:
    return plain((PROJECT / "docs" / name).read_text("utf-8"))


def page(language: str, name: str = "privacy") -> str:
    return plain((data_folder("content") / "pages" / language / f"{name}.html").read_text("utf-8"))


PRIVACY, RUNBOOK = doc("PRIVACY.md"), doc("RUNBOOK.md")
EN, DE = page("en"), page("de")
HOUR, MINUTE = 3600, 60


def numbered(number: int, *phrases: str) -> list[tuple[str, str]]:
    """The phrase of the document and of both pages with the code's number set into each."""
    return list(zip((PRIVACY, EN, DE), (phrase.format(number) for phrase in phrases), strict=True))


# How long


def days_of(kept_for: KeptFor) -> int:
    life = gratitude.LIVES[kept_for]
    assert life is not None
    return life.days


LIVES = [
    *numbered(
        redis_commit.HOUSEHOLD_LIFE // (24 * HOUR),
        "{} days after the last turn",
        "Until {} days after you last used the skill",
        "Bis {} Tage nach der letzten Benutzung",  # codespell:ignore tage
    ),
    *numbered(
        KEPT_FOR.days,
        "{} days from when it was said",
        "Until {} days after you said it",
        "Bis {} Tage, nachdem er gesagt wurde",  # codespell:ignore tage
    ),
    *numbered(
        days_of(KeptFor.YEAR),
        "{} days from when it was kept",
        "whether they stay out of the memories. Until {} days after you said it",
        "ob es als Erinnerung wegbleiben soll. {} Tage lang",  # codespell:ignore als,tage
    ),
    *numbered(
        gratitude.RADIO_LIFE.days,
        "one that was left for somebody {} days",
        "A thank-you left for one of you on family radio: for {} days",
        "der beim Familienradio auf jemanden wartet: {} Tage lang",  # codespell:ignore tage
    ),
    *numbered(
        int(unfinished.KEPT_FOR / timedelta(hours=1)),
        "{} hours after the last turn in it",
        "for up to {} hours",
        "bis zu {} Stunden",
    ),
    *numbered(
        int(conversation.CONVERSATION_LIFE / timedelta(hours=1)),
        "the practices on offer | {} hour |",
        "The conversation that is running. For {} hour.",
        "Das laufende Gespräch. {} Stunde lang.",
    ),
    *numbered(
        redis_commit.REPLY_LIFE // MINUTE,
        "a sentence that was read back or told | {} minutes |",
        "Our last answers, in case Amazon asks for one again. For {} minutes.",
        "falls Amazon noch einmal danach fragt. {} Minuten lang.",
    ),
    *numbered(
        redis_commit.REPLY_LIFE // MINUTE,
        'for {} minutes the answer "everything is gone"',
        "for {} minutes our answer that it is done",
        "{} Minuten lang unsere Antwort, dass es erledigt ist",  # codespell:ignore ist
    ),
    *numbered(
        redis_commit.TOMBSTONE_LIFE // MINUTE,
        "No word, no key | {} minutes |",
        "For {} minutes a short note stays that your home was forgotten",
        "{} Minuten lang bleibt ein kurzer Vermerk ohne Worte",  # codespell:ignore worte
    ),
    *numbered(
        int(people.CALM_FOR / timedelta(hours=1)),
        "for {} hours the household is *calm*",
        "for {} hours your home counts as calm",
        "{} Stunden lang wird bei euch nichts angeboten, was zwei braucht",
    ),
]


@pytest.mark.parametrize(("text", "phrase"), LIVES, ids=lambda it: it[:40])
def test_every_life_that_is_stated_is_the_code_s(text: str, phrase: str) -> None:
    assert phrase in text


def test_what_is_calm_and_who_is_here_count_for_the_same_time_and_are_then_put_away() -> None:
    """One sentence of the document speaks of both."""
    assert people.AN_EVENING == people.CALM_FOR
    hours = int(people.AN_EVENING / timedelta(hours=1))
    assert f"an effect for {hours} hours and leave the household's record" in PRIVACY
    now = datetime(2026, 11, 22, 20, tzinfo=UTC)
    before = Household("", here=("a",), here_at=now, calm_until=now + people.CALM_FOR)
    assert people.tidied(before, now + people.AN_EVENING) == Household("")


def test_a_thanks_is_kept_as_long_as_the_home_chose() -> None:
    assert set(gratitude.LIVES) == set(KeptFor) == {KeptFor.MONTH, KeptFor.YEAR, KeptFor.ALWAYS}
    assert gratitude.LIVES[KeptFor.ALWAYS] is None
    assert Daily().kept_for is KeptFor.YEAR
    assert f"{days_of(KeptFor.MONTH)} days, or as long as the household, where the home said so" in PRIVACY
    assert '"For ever" ends with the household: 400 days after the last turn' in PRIVACY
    assert days_of(KeptFor.YEAR) == redis_commit.HOUSEHOLD_LIFE // (24 * HOUR) == 400
    assert "for a month or for as long as we know your home" in EN
    assert "einen Monat oder solange wir euer Zuhause kennen" in DE  # codespell:ignore oder


def test_a_device_s_zone_is_asked_for_as_seldom_as_it_is_said() -> None:
    assert timedelta(days=1) == ASKED_EACH
    assert timedelta(hours=1) == ASKED_AGAIN
    assert "Once a day at most (after a failure, once an hour)" in PRIVACY
    assert "Once a day we ask Amazon which time zone your speaker is set to" in EN
    assert "Einmal am Tag fragen wir Amazon, auf welche Zeitzone" in DE  # codespell:ignore einmal


def test_redis_deletes_an_hour_after_the_rule() -> None:
    assert redis_commit._BROOM == HOUR
    assert "the server deletes it up to one hour later" in PRIVACY
    assert "it is deleted up to an hour later" in EN
    assert "spätestens eine Stunde danach wird es gelöscht" in DE


def test_noise_of_a_lost_key_is_gone_within_two_hours() -> None:
    longest = max(conversation.CONVERSATION_LIFE.total_seconds(), redis_commit.REPLY_LIFE)
    assert longest + redis_commit._BROOM <= 2 * HOUR
    assert "are swept within two hours" in PRIVACY


def test_a_rewriting_of_the_embedded_file_can_fail_and_still_be_done_in_a_minute() -> None:
    """At least two whole tries, one of which takes as long as it may, fit into what is promised."""
    promised = 60
    one_try = embedded._STOP_WITHIN + embedded._COMPACT_AGAIN
    assert 2 * one_try <= promised
    assert f"done within {promised} seconds" in PRIVACY
    assert f"leaves the disk within {promised} seconds" in EN
    assert f"innerhalb von {promised} Sekunden von der Platte" in DE


def test_the_embedded_file_is_rewritten_when_the_document_says() -> None:
    assert "auto-aof-rewrite-percentage 100\nauto-aof-rewrite-min-size 1mb" in embedded._CONFIG
    assert "grown to double its size and over one megabyte" in PRIVACY


def test_backups_end_when_the_runbook_says() -> None:
    """An operator's duty, no code's: at least the three places agree."""
    days = re.search(r"Keep backups at most (\d+) days", RUNBOOK)
    assert days is not None
    assert f"keep them at most {days[1]} days" in PRIVACY
    assert f"after {days[1]} days at most" in EN
    assert f"spätestens nach {days[1]} Tagen" in DE


def test_a_debt_is_tried_again_as_often_as_it_is_said() -> None:
    assert f"tried again every {owed.AGAIN_SECONDS:.0f} seconds" in PRIVACY
    assert f"the file `{owed.FILE}` in the state folder" in PRIVACY


# How much

WORDS = {3: ("three", "drei"), 10: ("ten", "zehn"), 12: ("twelve", "zwölf")}


def test_how_many_are_kept() -> None:
    assert records._UNFINISHED_KEPT == unfinished.MOST_KEPT
    few, wenige = WORDS[unfinished.MOST_KEPT]
    assert f"up to {few} drills left open" in PRIVACY
    assert f"{few.capitalize()} such places at most" in EN
    assert f"Höchstens {wenige} solche Stellen" in DE
    many, viele = WORDS[people.MOST_MEMBERS]
    assert f"up to {many} members" in PRIVACY
    assert f"{many.capitalize()} people at most" in EN
    assert f"Höchstens {viele} Leute" in DE
    assert f"up to {WORDS[people.MOST_NICKNAMES][0]} nicknames" in PRIVACY
    assert f"up to {MOST_CHARACTERS} characters" in PRIVACY
    assert f"up to {gratitude.MOST_CHARACTERS} characters at a time" in PRIVACY
    assert f"and {gratitude.MOST_CHARACTERS_OF_ALL} with what is added" in PRIVACY
    assert f"each of the last {MOST_MONTHS} months with any" in PRIVACY
    assert f"up to {WORDS[MOST_PLANS][0]} that are planned" in PRIVACY
    assert f"({WORDS[MOST_TASTE][0]} at most either way)" in PRIVACY
    assert f"{WORDS[code.DIGITS][0]} digits computed from the hash" in PRIVACY


def test_distress_is_told_of_as_yesterday_s_sum_and_from_five_up() -> None:
    today = date(2026, 11, 22)
    metrics = PrometheusMetrics(is_shared=False, today=lambda: today)

    def told() -> list[str]:
        return re.findall(rf"^{QUIET}.*", metrics.text().decode(), re.MULTILINE)

    for _ in range(7):
        metrics.count_quietly(today)
    for _ in range(4):
        metrics.count_quietly(today - timedelta(days=1))
    assert told() == []
    metrics.count_quietly(today - timedelta(days=1))
    assert told() == [f"{QUIET}_yesterday 5.0"]
    assert "only yesterday's sum, and only from five up" in PRIVACY


# What

TABLE = re.findall(r"^\| `(\w+)` \| .* \|$", (PROJECT / "docs/PRIVACY.md").read_text("utf-8"), re.MULTILINE)
OF_A_TURN = keys_of(Address(HouseholdId("h"), SessionId("s"), RequestId("r")))
RECORDS = {*OF_A_TURN, *lasting_keys(HouseholdId("h"))}
ROWS = {"household", "bags", "daily", "together", "thanks", "kept", "resume", "conversation", "replies"}


def test_every_record_has_its_row_and_no_other_has() -> None:
    names = {name.partition("}:")[2].partition(":")[0] for name in RECORDS}
    assert set(TABLE) & ROWS == names


KEPT = {
    Household: {
        "salt": "A random salt",
        "practices": "Per drill",
        "since": "When we first met",
        "members": "who lives here",
        "country": "The country they named",
        "calm_until": "Until when it is to stay calm",
        "here": "Who was said to be here last",
        "here_at": "and when it was asked",
    },
    Member: {
        "id": "who lives here",
        "name": "first name",
        "added_at": "when they joined",
        "also": "nicknames",
        "is_child": "child or grown-up",
        "voice": "the hash of a linked voice",
    },
    Practice: {
        "finished": "finished plays by form",
        "form": "form and day of the last",
        "on": "form and day of the last",
        "near_began": "who began when the skill chose",
        "who": "who was said to be here then",
        "words_from": "since when the words are full again",
    },
    Note: {
        "id": "sentences that somebody asked to keep",
        "drill": "from which drill and step",
        "step": "from which drill and step",
        "words": "sentences that somebody asked to keep",
        "kept_at": "from which drill and step, when",
        "expires_at": "400 days from when it was said",
        "by": "whose linked voice said it",
    },
    Daily: {
        "day": "the home's day",
        "prompt": "its prompt",
        "heard": "the prompts heard on it",
        "never": "those that nobody wants again",
        "without_prompts": "whether there are to be none",
        "undo": "Which thanks the turn before kept or added to",
        "undo_to": "how long it was until then",
        "echo": "of the words kept last a digest",
        "echo_id": "with whose entry and when",
        "echo_at": "with whose entry and when",
        "only_mine": "whether what they keep is only theirs",
        "kept_for": "For how long thanks are kept",
        "first_end": "when the first and the last of them end",
        "last_end": "when the first and the last of them end",
        "has_lasting": "whether some have no end",
        "moments": "how many in each of the last",
        "total": "and in all",
        "is_paused": "Whether the home takes a break",
        "radio": "who joined family radio",
        "pace": "how much the guide is to say",
        "evening_on": "on which day the evening check-in is not offered any more",
        "zone": "The time zone that a device told",
    },
    Zone: {
        "name": "The time zone that a device told",
        "asked_at": "and when it was asked for last",
    },
    Entry: {
        "id": "a random number for each thanks",
        "words": "what somebody was thankful for",
        "kept_at": "with what is added; when; until when",
        "expires_at": "with what is added; when; until when",
        "by": "whose it is (a member's or nobody's)",
        "is_private": "whether it is only theirs",
        "to": "for whom it was left, if for one of you",
        "is_quiet": "whether it stays out of the memories",
    },
    Unfinished: {
        "run": "drills left open",
        "state": "drills left open",
        "left_at": "first names, when",
        "expires_at": "24 hours after the last turn in it",
        "schedule": "first names, when",
        "length": "first names, when",
        "by": "whose linked voice took part",
        "due_at": "until when they have time for themselves",
        "over_at": "when the evening is over that it is for",
    },
    DrillState: {
        "drill": "drills left open",
        "form": "step, form",
        "step": "step, form",
        "floor": "whose turn",
        "heard": "whose turn",
        "names": "first names",
        "drawn": "topic",
        "left": "first names, when",
        "begun": "drills left open",
        "people": "how many take part",
        "agreed": "how many of them have agreed",
        "guide": "how much the guide says",
        "words": "what was said to be kept, until the yes",
        "with_child": "whether a child is in the room",
        "quiet": "whether things are to stay calm",
    },
    Conversation: {
        "asks": "the question that is open",
        "answered_at": "the same for the session that is running",
        "expires_at": "the same for the session that is running",
        "run": "the same for the session that is running",
        "began_at": "the same for the session that is running",
        "state": "the same for the session that is running",
        "schedule": "the same for the session that is running",
        "length": "the same for the session that is running",
        "misses": "the question that is open",
        "errand": "with the name and the hash of the voice that it is about",
        "offered": "the practices on offer",
        "on_offer": "the practices on offer",
        "wish": "of a wish for an idea what it comes to, no word of it",
    },
    Wish: {
        "minutes": "minutes or a stretch",
        "span": "minutes or a stretch",
        "people": "how many take part and whether they are apart",
        "child": "the age of the youngest child",
        "far": "how many take part and whether they are apart",
        "place": "place, mood, weather, kinds, needs",
        "energy": "place, mood, weather, kinds, needs",
        "weather": "place, mood, weather, kinds, needs",
        "kinds": "place, mood, weather, kinds, needs",
        "not_kinds": "place, mood, weather, kinds, needs",
        "needs": "place, mood, weather, kinds, needs",
        "strangers": "how many first names were said that nobody here has",
        "missed": "whether something was not understood",
        "practice": "a practice, whether shorter or longer",
        "length": "a practice, whether shorter or longer",
    },
    Together: {
        "heard": "the days on which each was last heard and last done",
        "done": "the days on which each was last heard and last done",
        "never": "those that nobody wants again",
        "taste": "of each kind how much oftener it was taken than let go of",
        "plans": "that are planned with the day",
        "last": "which was taken last",
    },
    Planned: {
        "idea": "that are planned with the day",
        "on": "that are planned with the day",
        "weekly": "whether each week",
    },
    Errand: {
        "kind": "the question that is open",
        "value": "with the name",
        "other": "with the name",
        "form": "the question that is open",
        "voice": "the hash of the voice",
    },
}


@pytest.mark.parametrize("kept", KEPT, ids=lambda it: it.__name__)
def test_everything_in_a_record_is_told(kept: type) -> None:
    """A field that is added here has to be told to people first."""
    told = KEPT[kept]
    assert {field.name for field in fields(kept)} == set(told)
    assert [phrase for phrase in told.values() if phrase not in PRIVACY] == []


def test_ciphers_are_those_that_are_named() -> None:
    assert isinstance(sealing.DataKey(bytes(sealing._KEY_BYTES))._cipher, AESGCM)
    assert sealing._KEY_BYTES * 8 == 256
    assert "AES-256-GCM" in PRIVACY
    assert "AES-256" in EN
    assert "AES-256" in DE
    assert "blake2b(" in (PROJECT / "skill/adapters/identities.py").read_text("utf-8")
    assert "keyed hashes (BLAKE2b, `CLOSER_ID_KEY`)" in PRIVACY


ABOUT_DATA = {
    *("CLOSER_DATA_KEYS", "CLOSER_ID_KEY", "REDIS_URL", "CLOSER_STATE_DIR", "CLOSER_OPERATOR"),
    *("CLOSER_METRICS_TOKEN", "LOG_LEVEL"),
}
ABOUT_OTHER_THINGS = {
    *("CLOSER_ENV", "CLOSER_SKILL_IDS", "CLOSER_PUBLIC_URL", "CLOSER_CERT_CACHE", "SSL_CERT_FILE"),
    *("PORT", "WEB_CONCURRENCY"),
}


def test_every_setting_that_concerns_data_is_told_and_a_new_one_is_sorted() -> None:
    source = Path(read_settings.__code__.co_filename).read_text("utf-8")
    read = set(re.findall(r'"([A-Z][A-Z_]{3,})"', source))
    assert read == ABOUT_DATA | ABOUT_OTHER_THINGS
    rows = set(re.findall(r"\| `([A-Z_]+)` \|", PRIVACY))
    assert rows == ABOUT_DATA


def test_the_one_session_attribute_is_told_by_its_name() -> None:
    assert f"one session attribute between our answers, `{CARRIES}`" in PRIVACY
    adr = doc("adr/0014-one-session-attribute.md")
    assert [open_ for open_ in Open if f"`{open_}`" not in adr] == []


# Who may do what


def test_what_is_said_of_rights_is_the_table() -> None:
    """The sentences under "Who hears what", each against the cells that it speaks of."""
    shared = ALLOWED[Standing.SHARED]
    assert {Right.ANYBODYS, Right.PEOPLE, Right.FORGET_ALL, Right.FORGET_TODAY} <= shared
    assert not {Right.KEEP_OWN, Right.FORGET_OWN} & shared
    assert ALLOWED[Standing.STRANGER] == {Right.KEEP}
    assert ALLOWED[Standing.CHILD] == {Right.KEEP, Right.OWN}
    assert set(Right) == ALLOWED[Standing.ADULT]
    assert '"only mine" is refused in a sentence, "forget everything" takes two yeses' in PRIVACY
    assert "A linked child hears of its own." in PRIVACY
    assert "hears, changes and deletes nothing that is kept for others" in PRIVACY


AT = datetime(2026, 11, 22, 20, tzinfo=UTC)
LINKED = Household(
    "salt",
    members=(
        Member("a", "Anna", AT, voice="A"),
        Member("b", "Ben", AT, voice="B"),
        Member("l", "Lily", AT, is_child=True, voice="L"),
    ),
)
VOICES = ("A", "B", "L", "guest", "")


def in_the_room(voice: str, daily: Daily, *entries: Entry) -> Table:
    """The table of a linked home at which this voice speaks."""
    catalog = release()
    deck = Deck(catalog, "en", LINKED.salt)
    return Table(catalog, deck, AT, lambda: "new", LINKED, "en-US", voice=voice, daily=daily, entries=entries)


def said(decision: Decision) -> list[str]:
    return [act.message for part in decision.stretches for act in part.acts if isinstance(act, Say)]


def test_what_is_said_of_thanks_is_the_table() -> None:
    """The sentences on who hears a thanks, each against the cells that it speaks of."""
    unlinked = Household("", members=(Member("a", "Anna", AT), Member("b", "Ben", AT)))

    def hearers(household: Household, by: str, *, is_private: bool) -> set[str]:
        return {voice for voice in VOICES if may_hear(household, voice, by, is_private=is_private)}

    assert hearers(unlinked, "a", is_private=False) == set(VOICES)
    assert "In an unlinked home they are everybody's" in PRIVACY
    assert hearers(LINKED, "", is_private=False) == hearers(LINKED, "a", is_private=False) == {"A", "B"}
    assert "What is for all is told to linked grown-ups" in PRIVACY
    assert hearers(LINKED, "a", is_private=True) == {"A"}
    assert "what is somebody's own to that voice" in PRIVACY
    assert hearers(LINKED, "l", is_private=False) == {"A", "B", "L"}
    assert "A linked child hears its own, which the grown-ups hear too" in PRIVACY
    assert Right.KEEP in ALLOWED[Standing.STRANGER]
    assert "An unknown voice may have thanks kept and hears none" in PRIVACY
    wishes = {Right.OWN, Right.KEEP_OWN}
    assert [who for who in Standing if wishes <= ALLOWED[who]] == [Standing.ADULT]
    assert "a linked grown-up's own are only theirs until they have said that they are for all" in PRIVACY


def test_a_thank_you_on_family_radio_is_played_to_the_voice_it_was_left_for_and_to_no_other() -> None:
    left = Entry("e", "for the soup", AT, AT + gratitude.RADIO_LIFE, "a", is_private=True, to="b")
    joined = Daily(radio=("a", "b", "l"))
    tables = {voice: in_the_room(voice, joined, left) for voice in VOICES}
    played = {who: said(radio.take(table, None, Event(Kind.RADIO))) for who, table in tables.items()}
    assert [who for who, heard in played.items() if "radio-played" in heard] == ["B"]
    assert [who for who, table in tables.items() if memories.heard_by(table)] == []
    assert "Only that other voice, when it asks, has it played" in PRIVACY


def test_nobody_is_left_a_thank_you_who_did_not_join() -> None:
    only_one = in_the_room("A", Daily(radio=("a",)))
    decision = radio.take(only_one, None, Event(Kind.LEAVE_THANKS, "Ben"))
    assert said(decision) == ["radio-not_there_yet"]
    assert decision.asks is None
    assert "both must have joined" in PRIVACY


@pytest.mark.parametrize("voice", VOICES)
def test_any_voice_undoes_what_was_kept_just_now_and_hears_nothing_of_it(voice: str) -> None:
    kept = Entry("e", "for the soup", AT, by="a", is_private=True)
    decision = afterthoughts.take(in_the_room(voice, Daily(undo="e"), kept), None, Event(Kind.UNDO))
    assert decision.drops == ("e",)
    assert said(decision) == ["gratitude-undone"]
    assert "Undo is for any voice, in the very next turn" in PRIVACY


def test_one_turn_later_there_is_nothing_to_undo() -> None:
    table = in_the_room("A", Daily(undo="e"), Entry("e", "for the soup", AT, by="a"))
    later = respond(table, Event(Kind.PROGRESS))
    assert later.daily.undo == ""
    again = respond(replace(table, daily=later.daily), Event(Kind.UNDO))
    assert again.drops == ()


def test_a_thanks_filed_under_another_s_name_is_heard_as_that_one_has_their_own_kept() -> None:
    kept = Entry("e", "for the soup", AT)
    table = in_the_room("", Daily(only_mine={"b": True}, undo="e"), kept)
    about = Conversation(Asks.WHOSE, AT, AT, errand=Errand(Kind.THANKS, "e"))
    decision = afterthoughts.answer(table, about, Event(Kind.NAME, "Ben"))
    assert [(entry.by, entry.is_private) for entry in decision.keeps] == [("b", True)]
    assert "has it filed as Ben's, to be heard as he has his own kept" in PRIVACY


def at_home(voice: str, together: Together | None = None, *notes: Note) -> Table:
    """The table of the linked home, with all that is released."""
    catalog = content()
    table = replace(in_the_room(voice, Daily()), catalog=catalog, deck=Deck(catalog, "en", LINKED.salt))
    return replace(table, together=together or Together(), notes=notes)


def test_of_a_wish_nothing_is_remembered_but_what_it_comes_to() -> None:
    said = "twenty minutes zebedee is in hospital and there are pterodactyls"
    decision = respond(at_home("A"), Event(Kind.IDEA, said))
    assert decision.asks is Asks.IDEA
    assert decision.wish is not None
    assert decision.wish.minutes == 20
    left = (decision.wish, decision.together, decision.household, decision.daily, decision.keeps)
    there = repr((*left, decision.errand, decision.offered, decision.unfinished, decision.notes))
    spoken = repr((decision.stretches, decision.reprompt))
    for word in ("zebedee", "hospital", "pterodactyl"):
        assert word not in (there + spoken).lower()
    assert "no word of it" in PRIVACY


def test_of_an_endless_wish_so_much_is_read() -> None:
    book = content().wish_books["en"]
    minutes = "twenty minutes".rjust(MOST_OF_A_WISH)
    assert book.understood(minutes).minutes == 20
    assert book.understood(f" {minutes}".rjust(100 * MOST_OF_A_WISH)) == Wish()
    assert f"{MOST_OF_A_WISH} characters are read" in doc("THREATS.md")


def test_a_guest_hears_nothing_of_what_is_planned_and_of_no_idea_of_the_home_s_own() -> None:
    own = Note("n", "our_ideas", "idea", "pancake Sunday", AT, AT + KEPT_FOR, by="a")
    idea = content().shelf("ideas", 1, "en").items[0]
    together = Together(plans=(Planned(idea), Planned(f"{OWN}n")))

    def heard(voice: str, kind: Kind) -> list[str]:
        return said(respond(at_home(voice, together, own), Event(kind)))

    for kind in (Kind.PLANS, Kind.DID_IT, Kind.SKIPPED_IT):
        assert heard("guest", kind)[0] == "people-only_known"
    assert heard("A", Kind.PLANS)[:2] == ["quality_time-plan_someday"] * 2
    assert "quality_time-plan_someday" not in heard("guest", Kind.PLANS)
    tables = {voice: at_home(voice, together, own) for voice in VOICES}
    assert [voice for voice, table in tables.items() if own_ideas.ids(table)] == ["A", "B"]
    assert "a guest cannot ask what is planned, or say that it was done or skipped" in PRIVACY
    assert "offered only to a voice that may hear it" in PRIVACY


def test_what_is_private_in_a_sentence_is_named_before_it_is_kept() -> None:
    decision = respond(at_home("A"), Event(Kind.ADD_IDEA, "call grandma on 01632 960 123"))
    assert said(decision) == ["kept-private", "kept-sure"]
    assert decision.asks is Asks.KEEP_SURE
    assert not decision.notes
    plain_one = respond(at_home("A"), Event(Kind.ADD_IDEA, "pancakes on Sunday"))
    assert said(plain_one) == ["kept-sure"]
    assert "telephone number, an address, an e-mail address, an account number or a password" in PRIVACY
    assert "a yes keeps it all the same" in PRIVACY


ASKED = {
    "de": {
        "KnowAboutUsIntent": "Was weißt du über uns?",
        "WhatDidWeKeepIntent": "Was haben wir ausgemacht?",
        "ForgetKeptIntent": "Vergiss unsere Regeln",
        "ForgetTodayIntent": "Vergiss, was ich heute gesagt habe",
        "ForgetMeIntent": "vergiss mich",
        "ForgetEverythingIntent": "vergiss alles",
        "OurCodeIntent": "wie ist unser Code?",  # codespell:ignore ist,unser
        "UndoIntent": "Rückgängig",
        "DeleteThanksIntent": "lösch, was ich am Montag gesagt habe",
        "LeaveRadioIntent": "Nimm mich aus dem Familienradio",
        "ForgetTasteIntent": "vergiss, was uns gefällt",
    },
    "en": {
        "KnowAboutUsIntent": "What do you know about us?",
        "WhatDidWeKeepIntent": "What did we agree?",
        "ForgetKeptIntent": "Forget our rules",
        "ForgetTodayIntent": "Forget what I said today",
        "ForgetMeIntent": "forget me",
        "ForgetEverythingIntent": "forget everything",
        "OurCodeIntent": "what\u2019s our code?",
        "UndoIntent": "Undo",
        "DeleteThanksIntent": "delete what I said on Monday",
        "LeaveRadioIntent": "Leave the family radio",
        "ForgetTasteIntent": "forget what we like",
    },
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_page_tells_people_to_say_is_heard(language: str) -> None:
    hearing = ears({"de": "de-DE", "en": "en-US"}[language])
    for intent, words in ASKED[language].items():
        assert words in page(language)
        assert hearing.hear(words).intent == intent


def test_turning_the_skill_off_is_answered_by_forgetting() -> None:
    """Whatever the event's body says: the handler never looks at it."""
    source = Path(SkillDisabledHandler.handle.__code__.co_filename).read_text("utf-8")
    assert "ersistence" not in source
    assert "honoured whatever Amazon says about keeping the user's data" in PRIVACY
    assert "Turning the skill off in the Alexa app deletes everything" in EN
    assert "Den Skill deaktivieren, in der Alexa-App: Das löscht alles" in DE


# Distress


def test_each_sign_of_distress_is_answered_as_it_is_said() -> None:
    """What keeps calm, and what is asked or answered softly, is the code's own division."""
    assert set(CONCERNS.values()) == set(Concern)
    assert {name for name, kind in INTENTS.items() if kind is Kind.CONCERN} == set(CONCERNS)
    assert len(CONCERNS) == 9
    assert "nine intents" in doc("adr/0016-intents-for-distress.md")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_says_what_the_skill_is_not(language: str) -> None:
    emergency, unreviewed = {
        "en": ("no emergency service", "No clinician has reviewed"),
        "de": ("kein Notdienst", "Fachperson aus Medizin oder Psychologie geprüft"),  # codespell:ignore oder
    }[language]
    calls = {"en": "calls nobody", "de": "ruft niemanden an"}[language]
    for name in ("privacy", "terms"):
        for sentence in (emergency, unreviewed, calls):
            assert sentence in page(language, name)
    assert "o clinician has reviewed" in plain((PROJECT / "README.md").read_text("utf-8"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_terms_say_how_long_a_number_is_believed(language: str) -> None:
    unread, grace = {
        "en": ("within {} days", "for {} days more at most"),
        "de": ("spätestens nach {} Tagen", "noch höchstens {} Tage"),  # codespell:ignore tage
    }[language]
    assert unread.format(LONGEST_UNREAD.days) in page(language, "terms")
    assert grace.format(GRACE.days) in page(language, "terms")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["privacy", "terms"])
def test_every_page_names_its_operator(language: str, name: str) -> None:
    assert "$operator" in page(language, name)


@pytest.mark.parametrize("name", ["privacy", "terms"])
def test_both_languages_say_as_much(name: str) -> None:
    """Neither has a heading, a list item or a paragraph that the other lacks."""
    counts = {}
    for language in LANGUAGES:
        source = (data_folder("content") / "pages" / language / f"{name}.html").read_text("utf-8")
        counts[language] = [source.count(tag) for tag in ("<h2>", "<li>", "<p>", "$operator")]
    assert counts["de"] == counts["en"]


# What other documents lean on


@pytest.mark.parametrize(
    ("language", "stated"), [("en", "at least {} of them"), ("de", "at least {} for each")]
)
def test_so_many_prompts_as_the_readme_says_are_for_each_household(language: str, stated: str) -> None:
    """In every season, also where nobody has said who lives there; as many as it says in the read-me."""
    catalog, readme = content(), plain((PROJECT / "README.md").read_text("utf-8"))
    items = catalog.items("prompts")
    spoken = [items[id_] for id_ in catalog.shelf("prompts", 1, language).items]
    fewest = min(
        sum(item.season in {"", season} and (not item.fits or bool(those & {*item.fits})) for item in spoken)
        for those in AUDIENCES.values()
        for season in get_args(Season)
    )
    name = {"en": "English", "de": "German"}[language]
    assert f"{len(spoken)} in {name}" in readme
    found = re.search(stated.format(r"(\d+)"), readme)
    assert found is not None
    assert int(found[1]) <= fewest
    days = int(int(found[1]) * DAYS_A_LINE)
    promised = {"en": "so that a year with", "de": f"good for about {days} days"}[language]
    assert promised in readme
    assert language != "en" or days >= 365


def test_the_readme_counts_the_other_lines_of_the_day_rightly() -> None:
    catalog, readme = content(), plain((PROJECT / "README.md").read_text("utf-8"))

    def lines(pool: str) -> tuple[int, ...]:
        return tuple(len(catalog.shelf(pool, 1, language).items) for language in ("en", "de"))

    assert "one of {} closers ({} in German)".format(*lines("evening_closers")) in readme
    assert "({}, in German {})".format(*lines("dinner_questions")) in readme
    assert "one of {} ideas ({} in German)".format(*lines("ideas")) in readme


def test_every_number_that_is_shown_is_in_the_runbook() -> None:
    for name in (*(f"closer_{counter}" for counter in COUNTERS), DUE, f"{QUIET}_yesterday"):
        assert name in RUNBOOK


def test_every_test_that_the_threat_model_names_is_there() -> None:
    named = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", doc("THREATS.md"))
    assert named
    written = {file: _functions(PROJECT / file) for file, _ in named}
    assert [f"{file}::{name}" for file, name in named if name not in written[file]] == []


def _functions(file: Path) -> set[str]:
    tree = ast.parse(file.read_text("utf-8")) if file.exists() else ast.Module([], [])
    return {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}


@pytest.mark.parametrize("pins", ["run.txt", "dev.txt", "audit.txt"])
def test_every_pinned_dependency_has_its_hash(pins: str) -> None:
    text = (PROJECT / "requirements" / pins).read_text("utf-8").replace("\\\n", " ")
    pinned = [line for line in text.splitlines() if line and not line.lstrip().startswith("#")]
    assert pinned
    assert [line for line in pinned if "==" not in line or "--hash=sha256:" not in line] == []


def test_every_decision_is_listed() -> None:
    folder = PROJECT / "docs/adr"
    listed = (folder / "README.md").read_text("utf-8")
    assert [path.name for path in folder.glob("0*.md") if f"({path.name})" not in listed] == []
