"""Words that are missing, broken or cannot be heard well are named: file, line, language, remedy."""

import shutil
from pathlib import Path

import pytest

from skill.bootstrap import data_folder
from skill.content.checks import check

LOCALES = """\
default: en-US
languages: {en: complete, de: complete, nl: draft}
locales: {en-US: en, en-GB: en, de-DE: de, nl-NL: nl}
zones: {en-US: America/New_York, en-GB: Europe/London, de-DE: Europe/Berlin, nl-NL: Europe/Amsterdam}
"""
DRILL = """\
id: tea
people: 2
roles: [talker]
forms: {one: {minutes: 9}}
turn: talk
steps:
  - {do: ask, id: topic, draw: topics, on: {affirm: talk, deny: bye}, next: talk}
  - {do: hold, id: talk, seconds: 60, next: topic}
  - {do: end, id: bye}
"""
TOPICS = "id: topics\nitems:\n  - {id: brook}\n  - {id: cedar}\n"
ENGLISH = """\
tea = A Cup of Tea
    .about = tea for two
    .why = Nobody has measured what tea does.
tea-talker = Talker
tea-topic = Here is one. { $topics } Take it?
    .reprompt = Take that one?
    .choices = Say yes, or no.
    .place = choosing what to talk about
tea-talk = { $talker }, off you go.
    .place = at the talking part
tea-bye = That was all for now.
topics-brook = Something you heard near some water.
topics-cedar = A tree you would like to sit under.
"""
GERMAN = """\
tea = Eine Tasse Tee
    .about = Tee zu zweit
    .why = Was Tee bewirkt, hat niemand gemessen.
tea-talker = Wer erzählt
tea-topic = Hier steht eins. { $topics } Nehmt ihr das?
    .reprompt = Nehmt ihr dieses?
    .choices = Sagt ja, sonst nein.
    .place = bei der Wahl des Themas
tea-talk = { $talker }, los geht es.
    .place = beim Erzählen
tea-bye = Das war alles für heute.
topics-brook = Etwas, das du am Wasser gehört hast.
topics-cedar = Ein Baum, in dessen Schatten du gern sitzen würdest.
"""


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A small content, complete in English and German; Dutch is a draft."""
    for folder in ("audio", "people", "safety"):
        shutil.copytree(data_folder("content") / folder, tmp_path / folder)
    for file in ("words_to_avoid.yaml", "calendar.yaml"):
        shutil.copy(data_folder("content") / file, tmp_path)
    helplines = tmp_path / "safety" / "helplines.yaml"
    rows = helplines.read_text("utf-8")
    helplines.write_text(rows.replace("locales:\n", "locales:\n  nl-NL: [DE]\n", 1), "utf-8")
    for language in ("en", "de"):
        words = Path("text", language, "safety_lines.ftl")
        (tmp_path / words).parent.mkdir(parents=True)
        shutil.copy(data_folder("content") / words, tmp_path / words)
    files = {
        "locales.yaml": LOCALES,
        "choices.yaml": "groups: {}",
        "drills/tea.yaml": DRILL,
        "topics/topics.yaml": TOPICS,
        "text/en/tea.ftl": ENGLISH,
        "text/de/tea.ftl": GERMAN,
        "text/nl/tea.ftl": "tea = Een kopje thee\n",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    return tmp_path


def found(content: Path) -> list[str]:
    return [str(problem.relative_to(content)) for problem in check(content)]


def write(content: Path, old: str, new: str, language: str = "en") -> None:
    file = content / f"text/{language}/tea.ftl"
    text = file.read_text()
    assert old in text
    file.write_text(text.replace(old, new, 1))


def test_sound_words_are_left_alone_and_a_draft_may_have_gaps(content: Path) -> None:
    assert found(content) == []


def test_a_step_without_words_is_named_in_the_language_that_lacks_them(content: Path) -> None:
    write(content, "tea-bye = Das war alles für heute.\n", "", "de")
    assert "drills/tea.yaml:1: [de] tea-bye has no words: add it to drills/tea.ftl" in found(content)


def test_a_message_that_only_one_language_has_is_named(content: Path) -> None:
    write(content, "tea =", "greeting = Good to hear you.\ntea =")
    assert found(content) == ["text/en/tea.ftl:1: [de] greeting has no words here: add them"]


@pytest.mark.parametrize("part", ["reprompt", "choices", "place"])
def test_a_question_needs_all_its_parts(content: Path, part: str) -> None:
    lines = ENGLISH.splitlines(keepends=True)
    kept = [line for line in lines if f".{part}" not in line or "talking part" in line]
    (content / "text/en/tea.ftl").write_text("".join(kept))
    assert f"text/en/tea.ftl:5: [en] tea-topic lacks .{part}: add it" in found(content)


def test_a_part_that_only_one_language_has_is_named(content: Path) -> None:
    write(content, "tea = Eine Tasse Tee\n", "tea = Eine Tasse Tee\n    .card = Eine Tasse Tee\n", "de")
    assert found(content) == ["text/de/tea.ftl:1: [de] tea: .card is not in every language: add or remove it"]


def test_other_variables_than_the_other_language_uses_are_named(content: Path) -> None:
    write(content, "{ $talker }, los", "{ $erzaehler }, los", "de")
    assert "text/de/tea.ftl:9: [de] tea-talk uses other variables than en: use the same" in found(content)


def test_a_variable_that_the_drill_does_not_give_is_named(content: Path) -> None:
    """The same slip in every language would silence the step in all of them."""
    write(content, "{ $talker }, off", "{ $tolker }, off")
    write(content, "{ $talker }, los", "{ $tolker }, los", "de")
    assert [line for line in found(content) if "tea.ftl:9" in line and "tolker" in line]


def test_what_is_not_fluent_is_named_and_not_passed_over(content: Path) -> None:
    write(content, "{ $talker }, off", "{ $talker, off")
    assert any(line.startswith("text/en/tea.ftl:9: [en] is not Fluent") for line in found(content))


def test_a_file_that_is_not_utf_8_is_named(content: Path) -> None:
    (content / "text/de/tea.ftl").write_bytes(GERMAN.encode("latin-1"))
    assert any(line.startswith("text/de/tea.ftl:4: [de] ") and "UTF-8" in line for line in found(content))


def test_a_message_that_stands_twice_is_named_even_across_files(content: Path) -> None:
    (content / "text/en/zzz.ftl").write_text("\ntea-bye = Goodbye then.\n")
    assert found(content) == ["text/en/zzz.ftl:2: [en] tea-bye stands twice in this language: keep one"]


def test_a_turn_that_is_too_long_to_follow_is_named(content: Path) -> None:
    write(content, "That was all for now.", "so " * 25 + "long.")
    assert found(content) == ["text/en/tea.ftl:11: [en] tea-bye has 26 words, 25 can be followed: cut it"]


def test_the_longest_branch_of_a_choice_counts(content: Path) -> None:
    write(
        content, "That was all for now.", "{ $form ->\n    [one] Short.\n   *[other] " + "so " * 26 + "\n  }"
    )
    write(content, "Das war alles für heute.", "Das war alles, { $form }.", "de")
    assert any("tea-bye has 26 words" in line for line in found(content))


def test_a_question_to_which_the_microphone_opens_must_end_as_one(content: Path) -> None:
    write(content, "Take it?", "Take it.")
    assert found(content) == [
        "text/en/tea.ftl:5: [en] tea-topic: the microphone opens after this: end it with a question"
    ]


@pytest.mark.parametrize(
    ("words", "id_"), [("off you go.", "tea-talk"), ("That was all for now.", "tea-bye")], ids=["hold", "end"]
)
def test_where_the_microphone_stays_closed_nothing_may_be_asked(content: Path, words: str, id_: str) -> None:
    write(content, words, "how was it?")
    assert any(f"{id_}: the microphone stays closed after this" in line for line in found(content))


@pytest.mark.parametrize(
    "words", ["<b>That</b> was all", "That was all (for now)", "That... was all", "A & B"]
)
def test_signs_that_cannot_be_spoken_are_named(content: Path, words: str) -> None:
    write(content, "That was all for now", words)
    assert found(content) == [
        "text/en/tea.ftl:11: [en] tea-bye holds signs that cannot be spoken: write words"
    ]


def test_a_line_that_says_nearly_what_another_says_is_named(content: Path) -> None:
    write(content, "A tree you would like to sit under", "Something you heard near some of the water")
    assert found(content) == [
        "text/en/tea.ftl:13: [en] topics-cedar says nearly what topics-brook says: keep one"
    ]


def test_what_a_region_says_differently_is_checked_as_well(content: Path) -> None:
    (content / "text/en-GB").mkdir()
    (content / "text/en-GB/tea.ftl").write_text("tea-bye = { $broken\n")
    assert any(line.startswith("text/en-GB/tea.ftl:1: [en-GB]") for line in found(content))


def test_a_region_that_changes_a_question_must_bring_all_its_parts(content: Path) -> None:
    """A message is replaced whole: what it does not bring would be missing when it is asked again."""
    (content / "text/en-GB").mkdir()
    (content / "text/en-GB/tea.ftl").write_text("tea-topic = How about this. { $topics } Shall you?\n")
    assert any("text/en-GB/tea.ftl:1: [en-GB]" in line and "reprompt" in line for line in found(content))
