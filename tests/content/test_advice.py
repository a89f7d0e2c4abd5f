"""What a writer is told of the words: which claims and lists are faults, and what is advice only."""

import shutil
from pathlib import Path

import pytest

from skill.bootstrap import data_folder
from skill.content import advice, loader, wording
from skill.content.word_checks import read_languages

LOCALES = """\
default: en-US
languages: {en: complete, de: complete, nl: draft}
locales: {en-US: en, en-GB: en, de-DE: de}
zones: {en-US: America/New_York, en-GB: Europe/London, de-DE: Europe/Berlin}
"""
DRILL = """\
id: tea
people: 2
roles: [talker]
forms: {one: {minutes: 9}}
steps:
  - {do: end, id: bye}
"""
TOPICS = """\
id: topics
items:
  - {id: brook, level: 1}
  - {id: cedar, level: 1}
  - {id: cloud, level: 3}
  - {id: stone}
"""
ENGLISH = """\
tea = A Cup of Tea
tea-bye = We sat.
topics-brook = You ran.
topics-cedar = A tree.
topics-cloud = A cloud.
topics-stone = A stone.
"""
GERMAN = """\
tea = Eine Tasse Tee
tea-bye = Wir saßen.
topics-brook = Ihr lauft.
"""


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """One drill and one pool; the words to avoid are those of this release."""
    shutil.copy(data_folder("content") / wording.FILE, tmp_path)
    files = {
        "locales.yaml": LOCALES,
        "choices.yaml": "groups: {}",
        "drills/tea.yaml": DRILL,
        "topics/topics.yaml": TOPICS,
        "topics/empty.yaml": "id: empty\nitems: []\n",
        "text/en/words.ftl": ENGLISH,
        "text/de/words.ftl": GERMAN,
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    return tmp_path


def write(content: Path, words: str, file: str = "text/en/more.ftl") -> None:
    (content / file).parent.mkdir(parents=True, exist_ok=True)
    (content / file).write_text(words, "utf-8")


def advised(content: Path) -> list[str]:
    read = loader.load(content)
    return [*advice.of(read, read_languages(read, content / "text"), content)]


def told(content: Path, kind: str) -> list[str]:
    return [line for line in advised(content) if line.startswith(f"{kind}  ")]


def faults(content: Path) -> list[str]:
    read = loader.load(content)
    found = wording.problems(read, read_languages(read, content / "text"), content)
    return [str(problem.relative_to(content)) for problem in found]


def test_a_pool_is_counted_by_language_and_level_and_one_without_words_is_left_out(content: Path) -> None:
    assert told(content, "lines") == ["lines  topics  en 4 (2 0 1)  de 1 (1 0 0)"]


def test_a_pool_without_levels_is_counted_as_one(content: Path) -> None:
    write(content, "id: topics\nitems: [{id: brook}, {id: cedar}]\n", "topics/topics.yaml")
    assert told(content, "lines") == ["lines  topics  en 2  de 1"]


def test_english_is_graded_by_letters_and_the_length_of_sentences() -> None:
    """Six words of 24 letters in two sentences: 4.71 * 4 + 0.5 * 3 - 21.43."""
    assert advice.grade("en", ["Some rain came. Over here then?"]) == pytest.approx(
        4.71 * 24 / 6 + 1.5 - 21.43
    )


def test_german_is_graded_by_long_words_and_the_length_of_sentences() -> None:
    """One word of five has three syllables (Apfelbaum), neither Quelle nor freuen has: 20 in a hundred."""
    text = "Quelle, freuen, Apfelbaum. Es taut."
    assert advice.grade("de", [text]) == pytest.approx(0.2656 * 2.5 + 0.2744 * 20 - 1.693)


@pytest.mark.parametrize(("language", "text"), [("nl", "Een zin."), ("en", ""), ("de", "...")])
def test_without_a_formula_or_a_sentence_there_is_no_grade(language: str, text: str) -> None:
    assert advice.grade(language, [text]) is None


def test_each_pool_has_a_grade_and_the_drills_have_one(content: Path) -> None:
    assert [line.split()[1] for line in told(content, "grade")] == ["topics", "drills"]


@pytest.mark.parametrize(
    ("line", "told_as"),
    [
        ("Somebody remembered something.", "22.5 over 7"),
        ("We walked around quiet woods together.", "6.7 over 5"),
        ("We walked around quiet woods.", "3.7"),
    ],
)
def test_what_is_harder_than_an_aim_says_which(content: Path, line: str, told_as: str) -> None:
    write(content, f"tea-bye = {line}\n", "text/en/words.ftl")
    assert told(content, "grade")[-1].startswith(f"grade  drills  en {told_as}  de ")


def test_names_and_what_is_never_heard_are_not_graded(content: Path) -> None:
    before = told(content, "grade")[-1]
    card = "    .card = Incomprehensible considerations notwithstanding.\n"
    write(
        content,
        ENGLISH.replace("A Cup of Tea\n", f"Extraordinary Conversations\n{card}"),
        "text/en/words.ftl",
    )
    assert told(content, "grade")[-1] == before


def test_words_to_look_at_twice_are_counted_by_message_with_the_first(content: Path) -> None:
    write(
        content,
        "tea-more = Never, never.\n    .reprompt = Never?\ntopics-x = It never rained.\nfree = Never.\n",
    )
    assert told(content, "words") == ["words  en  never 2, first in tea-more"]


def test_a_word_within_another_is_none(content: Path) -> None:
    write(content, "tea-more = Butter and a button, nevertheless.\n")
    assert told(content, "words") == []


@pytest.mark.parametrize("name", ["locales.yaml", "drills/tea.yaml", "topics/topics.yaml", wording.FILE])
def test_advice_on_broken_content_is_what_can_be_given(content: Path, name: str) -> None:
    (content / name).write_bytes(b"\xff\t: [")
    (content / "text/de/words.ftl").write_bytes(b"\xff")
    assert all(line.startswith(("lines  ", "grade  ", "words  ")) for line in advised(content))


def test_what_is_sound_has_no_fault(content: Path) -> None:
    assert faults(content) == []


@pytest.mark.parametrize(
    ("language", "said", "phrase"),
    [
        ("en", "It's a kind of therapy.", "therapy"),
        ("en", "This is proven, and good.", "proven"),
        ("en", "I understand how you feel.", "i understand how you feel"),
        ("en", "Clinically, it healed them.", "clinically"),
        ("de", "Das heilt alte Wunden.", "heilt"),
        ("de", "Das wurde klinisch bewiesen.", "klinisch"),
        ("de", "Ich verstehe, wie du dich fühlst.", "ich verstehe wie du dich fühlst"),
    ],
)
def test_a_claim_of_a_clinic_is_named_where_it_stands(
    content: Path, language: str, said: str, phrase: str
) -> None:
    file = f"text/{language}/more.ftl"
    write(content, f"\ntea-more = {said}\n", file)
    assert (
        f'{file}:2: [{language}] tea-more says "{phrase}", and we are no clinic: say what people do'
        in faults(content)
    )


@pytest.mark.parametrize("said", ["Healthy talk, secure and approved.", "Tell me how you feel."])
def test_what_only_looks_like_a_claim_is_left_alone(content: Path, said: str) -> None:
    write(content, f"tea-more = {said}\n")
    assert faults(content) == []


@pytest.mark.parametrize("name", sorted(wording.FREE))
def test_words_of_distress_and_of_keeping_may_name_a_therapy(content: Path, name: str) -> None:
    write(content, f"{name}-more = This is no therapy.\n", f"text/en/{name}.ftl")
    assert faults(content) == []


def test_a_region_is_held_to_the_words_of_its_language(content: Path) -> None:
    write(content, "tea-bye = We treated it.\n", "text/en-GB/words.ftl")
    assert [line.partition(" says ")[0] for line in faults(content)] == [
        "text/en-GB/words.ftl:1: [en-GB] tea-bye"
    ]


def test_a_fault_that_every_variant_shares_is_told_once(content: Path) -> None:
    write(content, "tea-more = { $form ->\n    [one] Short\n   *[other] Long\n  } therapy.\n")
    assert len(faults(content)) == 1


@pytest.mark.parametrize(
    ("words", "things"),
    [
        ("topics-x = Rain, snow, hail and wind.", "Rain, snow, hail and wind"),
        ("topics-x = Something red, blue, green, grey, or pink.", "red, blue, green, grey, or pink"),
        ("tea-x = Is it tea and milk and cake and jam?", "tea and milk and cake and jam"),
        ("tea-x = Now?\n    .choices = Say yes, no, later or stop.", "yes, no, later or stop"),
    ],
)
def test_a_list_of_more_than_three_words_is_named(content: Path, words: str, things: str) -> None:
    write(content, words)
    [fault] = faults(content)
    assert fault.startswith("text/en/more.ftl:1: [en] ")
    assert f'lists "{things}", three things can be remembered: cut it' in fault


@pytest.mark.parametrize(
    "words",
    [
        "topics-x = Mud, sand or snow, and what you've made with it.",
        "topics-x = A song, a smell, a taste or a word.",
        "tea-x = Say yes, no, or sometimes?",
        "tea-x = Tea, milk, cake and jam are on the table.",
    ],
    ids=["a clause follows", "not single words", "three", "no question"],
)
def test_what_can_be_remembered_is_left_alone(content: Path, words: str) -> None:
    write(content, words)
    assert faults(content) == []


def test_a_complete_language_without_words_to_avoid_is_named_and_a_draft_is_not(content: Path) -> None:
    file = content / wording.FILE
    file.write_text("banned: {en: []}\nlook_twice: {en: []}\njoins: {en: [and]}\n")
    assert faults(content) == [
        "words_to_avoid.yaml:1: [de] a complete language has all three rows here: add them"
    ]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (
            "joins: {en: [a], de: [b]}\nlook_twice: {en: [], de: []}\nbanned:\n  en: [fine]\n  de: [(open]\n",
            5,
        ),
        ("banned: {}\nlook_twice: {}\nmore: {}\njoins: {}\n", 1),
        ("banned: {}\nbanned: {}\n", 2),
    ],
    ids=["a phrase that is none", "a row that is none", "a row twice"],
)
def test_a_file_of_words_that_cannot_be_read_is_named_by_its_line(
    content: Path, text: str, line: int
) -> None:
    (content / wording.FILE).write_text(text)
    assert [fault.partition(": ")[0] for fault in faults(content)] == [f"words_to_avoid.yaml:{line}"]


def test_a_file_of_words_that_is_missing_is_named(content: Path) -> None:
    (content / wording.FILE).unlink()
    assert faults(content) == ["words_to_avoid.yaml:1: this file is missing: restore it"]
