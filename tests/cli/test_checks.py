"""`closer check`, `models`, `nlu` and `drills`: what is well, what is broken, and where."""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from skill import bootstrap
from skill.content import strict_yaml
from skill.content.advice import of as advice_on
from tests import ours
from tests.cli.command import ROOT, Closer


@pytest.fixture(scope="module")
def advice() -> list[str]:
    return [*advice_on(ours.content(), [*ours.languages()], ours.CONTENT)]


@pytest.mark.parametrize("call", ["check --release", "models build --check"])
def test_what_is_committed_is_well(closer: Closer, call: str) -> None:
    done = closer(*call.split())
    assert (done.code, done.err) == (0, "")


def test_what_is_well_is_said_first_and_advice_follows(closer: Closer, advice: list[str]) -> None:
    done = closer("check")
    assert (done.code, done.err) == (0, "")
    assert done.out.splitlines() == ["all is well", *advice]


def test_the_catalogue_is_told_to_people_and_machines(closer: Closer) -> None:
    rows = json.loads(closer("drills", "--json").out)
    assert [list(row) for row in rows] == [["id", "title", "people", "minutes", "levels", "languages"]] * len(
        rows
    )
    cup = next(row for row in rows if row["id"] == "pass_the_cup")
    assert cup["people"] == 2
    assert set(cup["languages"]) >= {"en", "de"}
    assert cup["title"] in closer("drills").out


def test_a_corpus_that_is_heard_passes(closer: Closer, tmp_path: Path) -> None:
    corpus = tmp_path / "corpus.tsv"
    corpus.write_text(
        "# what people say\nyes\tAMAZON.YesIntent\n\nthat was not it\tNotQuiteIntent\n", "utf-8"
    )
    done = closer("nlu", "--locale", "en-US", "--corpus", str(corpus))
    assert done.code == 0, done.out
    assert "simulated: Alexa may differ" in done.out.splitlines()[0]


def test_a_corpus_with_a_miss_names_it_and_fails(closer: Closer, tmp_path: Path) -> None:
    corpus = tmp_path / "corpus.tsv"
    corpus.write_text("yes\tAMAZON.YesIntent\npurple elephants dance\tAMAZON.StopIntent\n", "utf-8")
    done = closer("nlu", "--locale", "en-US", "--corpus", str(corpus))
    assert done.code == 1
    assert "purple elephants dance" in done.out


@pytest.mark.parametrize(
    "content", [b"\xff\xfe\tX", b"no tab in here", b"one\ttwo\tthree", b"words\t", b"\tIntent"]
)
def test_a_corpus_that_is_none_is_told_by_its_line(closer: Closer, tmp_path: Path, content: bytes) -> None:
    corpus = tmp_path / "corpus.tsv"
    corpus.write_bytes(b"# a corpus\n" + content + b"\n")
    done = closer("nlu", "--locale", "en-US", "--corpus", str(corpus))
    assert done.code in {1, 2}
    assert "corpus.tsv" in done.out + done.err


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("content/drills/pass_the_cup.yaml", "", "\n\t- : [\n"),
        ("content/text/en/opening.ftl", "opening-welcome", "opening-unwelcome"),
        ("content/text/de/opening.ftl", "", "\nthis is no message\n"),
        ("interaction_models/source/en.yaml", "", "\nnonsense: true\n"),
    ],
)
def test_what_is_broken_is_named_by_file_and_line(broken: "Broken", file: str, old: str, new: str) -> None:
    text = broken.path(file).read_text("utf-8")
    broken.path(file).write_text(text.replace(old, new) if old else text + new, "utf-8")
    done = broken.closer("check")
    assert done.code == 1
    assert names_the_line(done.out, file), done.out


def test_in_a_process_of_its_own_it_tells_a_stale_model(tmp_path: Path) -> None:
    copy = copied(tmp_path)
    stale = copy / "interaction_models" / "en-GB.json"
    stale.write_text(stale.read_text("utf-8").replace('"AMAZON.HelpIntent"', '"AMAZON.HolpIntent"'), "utf-8")
    done = process("check", cwd=copy)
    assert done.returncode == 1
    assert names_the_line(done.stdout, stale.name), done.stdout
    assert "Traceback" not in done.stdout + done.stderr


def test_models_are_not_built_of_a_broken_source(broken: "Broken") -> None:
    name = "interaction_models/source/en.yaml"
    source = broken.path(name)
    source.write_text(source.read_text("utf-8") + "\nnonsense: [\n", "utf-8")
    built = broken.path("interaction_models/en-GB.json").read_bytes()
    done = broken.closer("models", "build")
    assert done.code == 1
    assert names_the_line(done.err, name), done.err
    assert broken.path("interaction_models/en-GB.json").read_bytes() == built


@pytest.mark.parametrize("file", ["content/locales.yaml", "content/drills"])
def test_what_is_missing_is_named(broken: "Broken", file: str) -> None:
    gone = broken.path(file)
    if gone.is_dir():
        shutil.rmtree(gone)
    else:
        gone.unlink()
    done = broken.closer("check")
    assert done.code == 1
    assert gone.name in done.out + done.err


def test_every_advice_begins_with_its_kind_and_counts_what_is_written(advice: list[str]) -> None:
    assert {line.partition("  ")[0] for line in advice} == {"lines", "days", "grade", "words", "ideas"}
    listening = next(line for line in advice if line.startswith("lines  listening  "))
    counts = re.search(r"  en (\d+) \((\d+) (\d+) (\d+)\)  de (\d+) \((\d+) (\d+) (\d+)\)$", listening)
    assert counts, listening
    english, *by_level = map(int, counts.groups()[:4])
    written = (ROOT / "content/text/en/topics/listening.ftl").read_text("utf-8")
    assert english == sum(by_level) == len(re.findall(r"^listening-\w+ =", written, re.MULTILINE))


def test_each_common_wish_is_told_with_its_ideas_by_language(advice: list[str]) -> None:
    """A shorter idea is one for a longer wish too; none counts that there is no idea for."""
    told = [line.split("  ")[1:] for line in advice if line.startswith("ideas  ")]
    common = strict_yaml.load(ROOT / "content" / "quality_time" / "cells.yaml").data
    assert len(told) == len({cell for cell, *_ in told}) == len(common["cells"])
    counts = {cell: {name: int(n) for name, n in map(str.split, by_name)} for cell, *by_name in told}
    for cell, by_language in counts.items():
        least = common["least_evening" if cell.endswith(" evening") else "least"]
        assert by_language.keys() == least.keys()
        assert all(by_language[name] >= least[name] for name in least), cell
    for name in common["least"]:
        at_most = [counts[f"{minutes} pair in"][name] for minutes in (10, 20, 30, 60)]
        assert at_most == sorted(at_most)
        written = (ROOT / f"content/text/{name}/topics/ideas.ftl").read_text("utf-8")
        assert at_most[-1] < len(re.findall(r"^ideas-\w+ =", written, re.MULTILINE))


def test_advice_follows_the_faults_as_well(broken: "Broken") -> None:
    name = "content/text/en/topics/closings.ftl"
    line = len(broken.path(name).read_text("utf-8").splitlines()) + 2
    with broken.path(name).open("a", encoding="utf-8") as file:
        file.write("\ntrouble-cure = Never a cure.\n")
    done = broken.closer("check")
    told = done.out.splitlines()
    end = next(at for at, text in enumerate(told) if text.endswith(" to mend"))
    assert done.code == 1
    assert [text for text in told[:end] if text.startswith(f"{name}:{line}: ")]
    assert told[end] == f"{end} to mend"
    assert told[end + 1].startswith("lines  ")


class Broken(NamedTuple):
    """A copy of one data folder at a time, to break, and a `closer` that reads it; the other is our own."""

    root: Path
    closer: Closer

    def path(self, file: str) -> Path:
        """A file of the copy, which is made when its folder is first asked for."""
        name = Path(file).parts[0]
        if not (self.root / name).is_dir():
            shutil.copytree(ROOT / name, self.root / name)
        return self.root / file


@pytest.fixture
def broken(tmp_path: Path, closer: Closer, monkeypatch: pytest.MonkeyPatch) -> Broken:
    """Models are built once for all: only whoever breaks their folder builds them anew."""
    copy = tmp_path / "copy"
    copy.mkdir()
    monkeypatch.chdir(copy)
    monkeypatch.setattr(
        bootstrap, "data_folder", lambda name: copy / name if (copy / name).is_dir() else ROOT / name
    )
    return Broken(copy, closer)


def names_the_line(told: str, file: str) -> bool:
    return re.search(rf"^\S*{re.escape(Path(file).name)}:\d+: ", told, re.MULTILINE) is not None


def copied(folder: Path) -> Path:
    """The product, to break."""
    copy = folder / "copy"
    for name in ("skill", "content", "interaction_models"):
        shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
    return copy


def process(*arguments: str, cwd: Path = ROOT, **options: Any) -> subprocess.CompletedProcess[str]:
    """`closer` in a process of its own."""
    command = [sys.executable, "-m", "skill", *arguments]
    return subprocess.run(
        command, cwd=cwd, capture_output=True, text=True, timeout=60, check=False, **options
    )
