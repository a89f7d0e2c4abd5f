"""Our own content as it is committed, read once for all who only look at it."""

from functools import cache

from skill.bootstrap import data_folder
from skill.content.catalog import Catalog
from skill.content.checks import load_catalog
from skill.content.loader import Content, load
from skill.content.word_checks import Language, read_languages

CONTENT = data_folder("content")


@cache
def content() -> Content:
    """Drills, pools and locales."""
    return load(CONTENT)


@cache
def languages() -> tuple[Language, ...]:
    """The words of every language."""
    return tuple(read_languages(content(), CONTENT / "text"))


@cache
def catalog() -> Catalog:
    """What the service has of it."""
    return load_catalog(CONTENT)
