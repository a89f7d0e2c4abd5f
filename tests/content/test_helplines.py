"""A number said to somebody in need is right, is spoken as it is dialled, and is read again in time."""

import re
import shutil
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from pathlib import Path

import pytest

from skill.bootstrap import data_folder
from skill.content.helplines import Helplines, load, problems, stale
from skill.content.loader import load as load_content
from skill.content.problems import BrokenContent, Problem
from skill.content.word_checks import Language, Message

CONTENT = data_folder("content")
READ = load_content(CONTENT)
PUBLISHED = list(READ.locales.locales) if READ.locales else []
HELPLINES = load(CONTENT)

Spoken = Mapping[str, Mapping[str, Message]]


def spoken(folder: Path) -> dict[str, Mapping[str, Message]]:
    return {name: Language(folder / "text" / name).messages for name in READ.languages("complete")}


SPOKEN: Spoken = spoken(CONTENT)

# The file at its smallest; what is wrong in a test is changed in here.
SOUND = """\
locales:
  de-DE: [DE]
countries:
  - id: DE
    zone: Europe/Berlin
    emergency: {digits: "112", source: https://example.org/emergency}
    directory: example.org
    lines:
      - id: crisis
        for_whom: crisis
        digits: 0800 1
        hours: always
        source: https://example.org/crisis
        verified_on: 2026-11-22
        review_by: 2027-05-21
      - id: children
        for_whom: children
        digits: 116 111
        hours: [{days: [mon], from: "14:00", to: "20:00"}]
        source: https://example.org/children
        verified_on: 2026-11-22
        review_by: 2027-05-21
"""

# What is changed in the sound file; the line at which that is named, and how.
CASES = [
    ("zone: Europe/Berlin", "zone: Europe/Bonn", 5, '"Europe/Bonn" is no time zone'),
    ("    zone: Europe/Berlin\n", "", 18, "DE has no one clock: give this line a zone"),
    ("14:00", "2 pm", 19, "write both as 09:30"),
    ("14:00", "24:00", 19, "write both as 09:30"),
    ("14:00", "20:00", 19, "no time at all"),
    ("[mon]", "[]", 19, "name each day once"),
    ("[mon]", "[mon, mon]", 19, "name each day once"),
    ("[mon]", "[monday]", 19, "monday"),
    ('[{days: [mon], from: "14:00", to: "20:00"}]', "[]", 19, "it never opens"),
    ("hours: always", "hours: allways", 12, "allways"),
    ("2027-05-21", "2027-05-22", 15, "review_by is 1 to 180 days after"),
    ("2027-05-21", "2026-11-22", 15, "review_by is 1 to 180 days after"),
    ("2027-05-21", "21.5.2027", 15, "date"),
    ("https://example.org/crisis", "http://example.org/crisis", 13, "an https:// address"),
    ("https://example.org/emergency", "a friend", 6, "an https:// address"),
    ("digits: 0800 1", "digits: 0800-1", 11, "digits as they are dialled"),
    ('"112"', "112", 6, "Expected `str`, got `int`"),
    ("for_whom: children", "for_whom: parents", 17, "parents"),
    ("id: children", "id: crisis", 16, 'two lines called "crisis"'),
    ("id: children", "id: Children", 16, "small letters"),
    ("id: DE", "id: Germany", 4, "no ISO 3166 code"),
    ("[DE]", "[DE, AT]", 2, "AT is no country here"),
    ("[DE]", "[]", 2, "de-DE means no country"),
    ("[DE]", "[AT]", 4, "no locale means DE"),
    ("directory: example.org", "directories: example.org", 4, "directories"),
    ("zone: Europe/Berlin", "zone: [", 7, "column"),
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A content folder with the sound file, and words for both languages."""
    shutil.copytree(CONTENT / "text", tmp_path / "text")
    (tmp_path / "safety").mkdir()
    (tmp_path / "safety/helplines.yaml").write_text(SOUND)
    return tmp_path


def of_the_file(folder: Path) -> list[Problem]:
    """What is wrong with the file itself: the real words know far more countries than it has."""
    found = problems(folder, {}, ["de-DE"])
    assert found == sorted(found)
    return [problem.relative_to(folder) for problem in found]


def test_the_helplines_of_this_release_are_sound() -> None:
    assert problems(CONTENT, SPOKEN, PUBLISHED) == []


def test_the_smallest_file_is_sound(folder: Path) -> None:
    assert of_the_file(folder) == []
    assert [line.id for line in load(folder).countries["DE"].lines] == ["crisis", "children"]


@pytest.mark.parametrize(("old", "new", "line", "wrong"), CASES, ids=[f"{case[1]!r}" for case in CASES])
def test_what_is_wrong_is_named_at_its_line_and_nothing_is_loaded(
    folder: Path, old: str, new: str, line: int, wrong: str
) -> None:
    assert old in SOUND
    (folder / "safety/helplines.yaml").write_text(SOUND.replace(old, new, 1))
    named = [problem.line for problem in of_the_file(folder) if wrong in problem.message]
    assert line in named
    with pytest.raises(BrokenContent, match=re.escape(wrong)):
        load(folder)


def test_a_country_that_stands_there_twice_is_named(folder: Path) -> None:
    country = SOUND[SOUND.index("  - id: DE") :]
    (folder / "safety/helplines.yaml").write_text(SOUND + country)
    assert [problem.line for problem in of_the_file(folder) if "twice" in problem.message] == [4, 23]


def test_where_a_country_has_no_one_clock_a_line_may_bring_its_own(folder: Path) -> None:
    own = SOUND.replace("    zone: Europe/Berlin\n", "")
    own = own.replace("id: children\n", "id: children\n        zone: Europe/Berlin\n")
    (folder / "safety/helplines.yaml").write_text(own)
    assert of_the_file(folder) == []


def test_a_missing_file_is_named(folder: Path) -> None:
    (folder / "safety/helplines.yaml").unlink()
    assert "missing" in of_the_file(folder)[0].message


def test_a_published_locale_must_mean_a_country(folder: Path) -> None:
    assert "nl-NL is published: name its countries" in problems(folder, {}, ["de-DE", "nl-NL"])[0].message


# Words


def test_a_row_needs_its_words_in_every_complete_language(folder: Path) -> None:
    german = folder / "text/de/safety_lines.ftl"
    lines = german.read_text().splitlines(keepends=True)
    german.write_text("".join(line for line in lines if "safety_lines-de-children" not in line))
    found = [
        problem for problem in problems(folder, spoken(folder), ["de-DE"]) if "has no words" in str(problem)
    ]
    assert [(problem.locale, problem.line) for problem in found] == [("de", 16)]


@pytest.mark.parametrize(
    ("old", "new", "wrong"),
    [
        ("    .emergency = eins, eins, zwei\n    .directory", "    .directory", "lacks .emergency"),
        (".digits = eins eins sechs, eins eins eins", ".digits = 116 111", "has figures"),
        (
            "safety_lines-de-children = die Nummer gegen Kummer",
            "safety_lines-de-children =",
            "lacks its own words",
        ),
    ],
)
def test_words_that_cannot_be_said_are_named(folder: Path, old: str, new: str, wrong: str) -> None:
    german = folder / "text/de/safety_lines.ftl"
    text = german.read_text()
    at = text.index("safety_lines-country-de")
    assert old in text[at:]
    german.write_text(text[:at] + text[at:].replace(old, new, 1))
    found = [problem for problem in problems(folder, spoken(folder), ["de-DE"]) if wrong in problem.message]
    assert [problem.file.name for problem in found] == ["safety_lines.ftl"]


def test_words_without_a_row_are_named(folder: Path) -> None:
    """The sound file has Germany only: a number that is in no row must not lie about in the words."""
    found = [problem.message for problem in problems(folder, spoken(folder), ["de-DE"])]
    assert any(wrong.startswith("safety_lines-at-crisis has words and is no row here") for wrong in found)


ENGLISH = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
GERMAN = ["null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"]
FIGURES = {
    "en": {word: str(figure) for figure, word in enumerate(ENGLISH)} | {"hundred": "00"},
    "de": {
        word + end: f"{at}{more}"
        for at, word in enumerate(GERMAN)
        for end, more in (("", ""), ("hundert", "00"))
    },
}
TIMES = {"double": 2, "triple": 3}


def dialled(words: str, language: str) -> str:
    """What somebody dials who hears the words; a word that is no number is a KeyError."""
    keys, times = "", 1
    for word in re.findall(r"\w+", words):
        if word in TIMES:
            times = TIMES[word]
            continue
        keys += FIGURES[language][word] * times
        times = 1
    return keys


def numbers(helplines: Helplines) -> Iterator[tuple[str, str, str]]:
    """Every number that may be said: the message, its part, and the digits of the row."""
    for country in helplines.countries.values():
        yield f"safety_lines-country-{country.id.lower()}", "emergency", country.emergency.digits
        for line in country.lines:
            yield f"safety_lines-{country.id.lower()}-{line.id}", "digits", line.digits


def test_the_reader_of_spoken_numbers_reads() -> None:
    assert dialled("one, eight hundred, four two two", "en") == "1800422"
    assert dialled("triple zero", "en") == "000"
    assert dialled("null achthundert, eins neunhundert", "de") == "08001900"
    with pytest.raises(KeyError):
        dialled("eins elf", "de")


@pytest.mark.parametrize("language", sorted(SPOKEN))
def test_whoever_dials_what_they_hear_reaches_the_number_of_the_row(language: str) -> None:
    for id_, part, digits in numbers(HELPLINES):
        heard = SPOKEN[language][id_].texts[part]
        assert [dialled(text, language) for text in heard] == [digits.replace(" ", "")], id_


@pytest.mark.parametrize("language", sorted(SPOKEN))
def test_the_directory_is_said_as_it_is_typed(language: str) -> None:
    for country in HELPLINES.countries.values():
        (said,) = SPOKEN[language][f"safety_lines-country-{country.id.lower()}"].texts["directory"]
        typed = re.sub(r" (dot|Punkt) ", ".", said).replace(" ", "")
        assert typed == country.directory


# What is known


def test_every_published_locale_means_a_country_and_no_other_does() -> None:
    assert set(HELPLINES.locales) == set(PUBLISHED)


def test_142_is_the_crisis_line_of_one_neighbour_only() -> None:
    """Locale is not country: de-DE means both, and one number would be right in one of them."""
    having = {
        (country.id, line.for_whom)
        for country in HELPLINES.countries.values()
        for line in country.lines
        if line.digits == "142"
    }
    assert having == {("AT", "crisis")}


# Rows age


def test_nothing_is_due_on_the_day_it_is_due() -> None:
    rows = [line for country in HELPLINES.countries.values() for line in country.lines]
    soonest = min(line.review_by for line in rows)
    assert stale(HELPLINES, soonest) == []
    due = stale(HELPLINES, soonest + timedelta(days=1))
    assert len(due) == sum(line.review_by == soonest for line in rows)


def test_a_row_that_is_due_is_named_at_its_line(folder: Path) -> None:
    due = stale(load(folder), date(2027, 5, 22))
    assert [problem.line for problem in due] == [15, 22]
    assert "DE crisis was due by 2027-05-21" in due[0].message


def test_the_service_loads_what_has_aged(folder: Path) -> None:
    """No date stops it: a row that is due for years is still sound."""
    aged = SOUND.replace("2026-", "2016-").replace("2027-", "2017-")
    (folder / "safety/helplines.yaml").write_text(aged)
    assert len(stale(load(folder), date(2026, 11, 22))) == 2
