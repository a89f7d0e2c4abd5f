"""Everything a release's content must pass."""

from pathlib import Path

from skill.content import drill_checks, pool_checks, word_checks
from skill.content.audio import HoldAudio
from skill.content.catalog import Catalog
from skill.content.loader import Content, load
from skill.content.problems import BrokenContent, Problem
from skill.content.word_checks import Language


def check(folder: Path) -> list[Problem]:
    """All faults of the content in `folder`, by file and line."""
    return _checked(folder)[2]


def load_catalog(folder: Path) -> Catalog:
    """The content in `folder`, indexed. Raises BrokenContent with every fault there is."""
    content, languages, found = _checked(folder)
    if found or content.locales is None:
        raise BrokenContent(found)
    return Catalog(content.drills, content.pools, content.locales, spoken_in(languages))


def spoken_in(languages: list[Language]) -> dict[str, frozenset[str]]:
    """Which messages each language has."""
    return {language.name: frozenset(language.messages) for language in languages}


def _checked(folder: Path) -> tuple[Content, list[Language], list[Problem]]:
    content = load(folder)
    found = [*content.problems, *_structure(content)]
    if found:
        # Words are measured against structure: broken structure would only make noise here.
        return content, [], sorted(found)
    languages = word_checks.read_languages(content, folder / "text")
    found += word_checks.problems(content, languages, folder / "text")
    found += pool_checks.problems(content, spoken_in(languages))
    found += [Problem(folder / "audio", 1, wrong) for wrong in HoldAudio(folder / "audio").check()]
    return content, languages, sorted(found)


def _structure(content: Content) -> list[Problem]:
    found = []
    for drill in content.drills.values():
        document = content.documents[drill.id]
        for path, message in drill_checks.faults(drill, content.pools):
            found.append(Problem(document.file, document.line(path), message))
    if content.locales is not None:
        for locale, language in content.locales.locales.items():
            if language not in content.locales.languages:
                document = content.documents["locales"]
                line = document.line(("locales", locale))
                found.append(
                    Problem(document.file, line, f'{locale}: "{language}" is no language here: add it')
                )
    return found
