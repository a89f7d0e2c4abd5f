"""What wishes in everyday words are understood to say: every line of the corpora, and the reader itself."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from skill.bootstrap import data_folder
from skill.content import wish_books
from skill.content.wish_phrases import KINDS, NEEDS
from skill.content.wishes import MOST_MINUTES, OLDEST_CHILD, WishBook
from skill.domain.quality_time import Wish

CORPORA = Path(__file__).parents[1] / "data" / "wishes"
SHIPPED = wish_books.load(data_folder("content") / "quality_time" / "wishes")
SMALL = """\
language: xx
hears: {wanna: want to}
groups: {kids: kids|children}
numbers: {zero: 0, one: 1, two: 2, five: 5, six: 6, ten: 10, twenty: 20, hundred: 100, minus: -1}
minutes:
  "[and] {number} minute~": 1
  "({number}|an) hour~": 60
  not long: 10
  no minutes: 0
ages: {"{number} year old~": 1, "({kids}|are) {number} [{number}]": 1, baby: 0, toddler: 2, "{kids}": 7}
absent: ["{kids} are asleep in bed"]
refusals:
  {after: ["nothing with [a]", "not [something]"], kind_after: ["no"], kind_before: [is out], goes_on: [or]}
names: {known: ben lily, after: [me and], before: ["whos {number}"], member_after: [with]}
means:
  place=out: [outside, in the garden]
  place=in: [inside]
  place=bed: [in bed]
  needs=quiet: ["{kids} are asleep", quiet]
  needs=tidy: [no mess]
  kind=moving,music: [danc~]
  kind=making: [drawing]
  kind=moving: [a walk]
  people=pair: ["me and {name}", me and the baby]
  kind=music: [singing]
  people=more: ["we are (two|five|six)"]
  span=evening: [all evening]
  practice=together_hobby: [hobby]
  length=shorter: [shorter]
asks: {after: ["something (about|with)"], before: [please], other: [in french], open: [surprise me]}
nothing: [dance around it]
small: a and the we want to or it is are whos something~ but with
"""


@pytest.fixture
def small(tmp_path: Path) -> WishBook:
    """A few phrases, to tell the reader itself by."""
    (tmp_path / "xx.yaml").write_text(SMALL, "utf-8")
    read = wish_books.load(tmp_path)
    assert read.problems == []
    return read.books["xx"]


@pytest.mark.parametrize(
    ("said", "wish"),
    [
        ("", Wish()),
        ("a something", Wish()),
        ("Something, with DANCING!", Wish(kinds=("moving", "music"))),
        ("elephants", Wish(missed=True)),
        ("twenty no ten minutes", Wish(minutes=10)),
        ("an hour and twenty-five minutes", Wish(minutes=85)),
        ("one hundred and five minutes", Wish(minutes=5)),
        ("20min", Wish(missed=True)),
        ("20minutes", Wish(minutes=20)),
        ("six hundred hours", Wish(missed=True)),
        ("minus ten minutes", Wish(missed=True)),
        ("ten minutes not long", Wish(minutes=10)),
        ("not long but two hours", Wish(minutes=120)),
        ("all evening", Wish(span="evening")),
        ("all evening but twenty minutes", Wish(minutes=20)),
        ("the kids and a baby", Wish(child=0)),
        ("a six year old with the kids", Wish(child=6)),
        ("kids six five", Wish(child=5)),
        ("kids ten minutes", Wish(child=7, minutes=10)),
        ("kids six five ten minutes", Wish(child=5, minutes=10)),
        ("the toddler and kids two", Wish(child=2)),
        ("the toddler and kids one", Wish(child=1)),
        ("the toddler and kids six", Wish(child=2)),
        ("two hundred year old", Wish()),
        ("minus two year old", Wish()),
        ("the children are asleep in bed", Wish(needs=("quiet",))),
        ("the children are asleep", Wish(needs=("quiet",))),
        ("inside no outside", Wish(place="out")),
        ("not outside", Wish(place="in")),
        ("not in bed", Wish()),
        ("no drawing or dancing", Wish(not_kinds=("making", "moving", "music"))),
        ("drawing is out", Wish(not_kinds=("making",))),
        ("dancing drawing is out", Wish(kinds=("moving", "music"), not_kinds=("making",))),
        ("we dance or is out", Wish(kinds=("moving", "music"))),
        ("is out drawing", Wish(kinds=("making",))),
        ("no drawing or inside", Wish(place="in", not_kinds=("making",))),
        ("singing but not dancing", Wish(kinds=("music",), not_kinds=("moving",))),
        ("no singing but dancing", Wish(kinds=("moving",), not_kinds=("music",))),
        ("no drawing drawing", Wish(not_kinds=("making",))),
        ("no drawing but drawing", Wish(kinds=("making",))),
        ("not something about elephants but outside", Wish(place="out")),
        ("nothing with a walk", Wish(not_kinds=("moving",))),
        ("not quiet no mess", Wish(needs=("tidy",))),
        ("we dance around it", Wish()),
        ("with ben or lily", Wish(strangers=2)),
        ("me and Zebedee", Wish(people="pair", strangers=1)),
        ("with zebedee whos five", Wish(strangers=1)),
        ("the children are five", Wish(child=5)),
        ("we are five", Wish(people="more")),
        ("me and the baby", Wish(people="pair", child=0)),
        ("zero minutes", Wish(missed=True)),
        ("0 minutes", Wish(missed=True)),
        ("no minutes", Wish(missed=True)),
        ("dancing elephants", Wish(kinds=("moving", "music"))),
        ("dancing something about elephants", Wish(kinds=("moving", "music"), missed=True)),
        ("dancing elephants please", Wish(kinds=("moving", "music"), missed=True)),
        ("something about dancing but not something about elephants", Wish(kinds=("moving", "music"))),
        ("elephants surprise me", Wish()),
        ("surprise me elephants please", Wish(missed=True)),
        ("something about dancing", Wish(kinds=("moving", "music"))),
        ("zebedee whos five", Wish(strangers=1)),
        ("singing zebedee whos five", Wish(kinds=("music",))),
        ("something with zebedee whos five", Wish(strangers=1)),
        ("dancing in french", Wish(kinds=("moving", "music"), missed=True)),
        ("dancing not in french", Wish(kinds=("moving", "music"))),
        ("a hobby", Wish(practice="together_hobby")),
        ("something shorter", Wish(length="shorter")),
        ("not shorter", Wish()),
    ],
)
def test_the_reader(small: WishBook, said: str, wish: Wish) -> None:
    assert small.understood(said) == wish


@pytest.mark.parametrize(
    ("said", "wish"),
    [
        ("with ben", Wish(child=7)),
        ("with ben or lily", Wish(child=7, strangers=1)),
        ("a six year old with ben", Wish(child=6)),
        ("with inside", Wish(child=7)),
        ("inside", Wish(place="in")),
        ("with kofi", Wish()),
    ],
)
def test_who_is_of_the_home_is_no_stranger(small: WishBook, said: str, wish: Wish) -> None:
    assert small.understood(said, {"ben": True, "kofi": False, "inside": True}) == wish


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        ("language: xx", "language: yy", 1, "is called yy.yaml"),
        ("drawing]", '"(drawing"]', 22, "is not closed"),
        ("place=in:", "place=up:", 17, "nothing a wish can say"),
        ('"({kids}|are) {number} [{number}]": 1', '"{number}": 1', 10, "a number alone"),
        ("small: a", "tiny: a", 1, "tiny"),
        ("language: xx", "language: [", 2, ""),
    ],
)
def test_a_fault_is_reported_with_its_line(tmp_path: Path, old: str, new: str, line: int, said: str) -> None:
    (tmp_path / "xx.yaml").write_text(SMALL.replace(old, new), "utf-8")
    read = wish_books.load(tmp_path)
    assert "xx" not in read.books
    assert said in read.problems[0].message
    assert read.problems[0].line == line or not said


def corpus(language: str) -> Iterator[tuple[str, str]]:
    for line in (CORPORA / f"{language}.tsv").read_text("utf-8").splitlines():
        said, labels = line.split("\t")
        yield said, labels


def labelled(labels: str) -> Wish:
    """The wish that labels stand for; an age of no child and minutes nobody has are none."""
    pairs = [label.split("=") for label in labels.split(";") if labels != "-"]
    told = {key: value.split(",") for key, value in pairs}
    minutes, child = int(told.get("minutes", ["0"])[0]), int(told.get("child", ["-1"])[0])
    is_possible = "minutes" not in told or 1 <= minutes <= MOST_MINUTES
    return Wish(
        minutes=minutes if is_possible else 0,
        span=told.get("span", [""])[0],
        people=told.get("people", [""])[0],
        child=child if 0 <= child <= OLDEST_CHILD else None,
        far="far" in told,
        place=told.get("place", [""])[0],
        energy=told.get("energy", [""])[0],
        weather=told.get("weather", [""])[0],
        kinds=tuple(kind for kind in KINDS if kind in told.get("kind", [])),
        not_kinds=tuple(kind for kind in KINDS if kind in told.get("not_kind", [])),
        needs=tuple(need for need in NEEDS if need in told.get("needs", [])),
        strangers=len(told.get("names", [])),
        missed="other" in told or not is_possible,
        practice=told.get("practice", [""])[0],
        length=told.get("length", [""])[0],
    )


@pytest.mark.parametrize("language", SHIPPED.books)
def test_every_line_of_the_corpora_is_understood(language: str) -> None:
    book, lines = SHIPPED.books[language], [*corpus(language)]
    assert len(lines) > 1000
    assert {said: labels for said, labels in lines if book.understood(said) != labelled(labels)} == {}


def test_the_files_have_no_faults() -> None:
    assert SHIPPED.problems == []
    assert {path.stem for path in CORPORA.glob("*.tsv")} <= {*SHIPPED.books}


# The shelf that a service takes them from


def test_the_shelf_has_the_same_books_each_opened_once() -> None:
    shelf = wish_books.Shelf(data_folder("content") / "quality_time" / "wishes")
    assert sorted(shelf) == sorted(SHIPPED.books)
    assert len(shelf) == len(SHIPPED.books)
    assert shelf["en"].understood("twenty minutes outside") == Wish(minutes=20, place="out")
    assert shelf["en"] is shelf["en"]
    assert shelf.get("fr") is None


def test_a_book_with_faults_is_not_on_the_shelf(tmp_path: Path) -> None:
    (tmp_path / "xx.yaml").write_text(SMALL.replace("place=out", "place=nowhere"), "utf-8")
    assert wish_books.load(tmp_path).problems
    assert wish_books.Shelf(tmp_path).get("xx") is None
