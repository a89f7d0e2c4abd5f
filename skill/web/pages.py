"""What certification asks to be readable: the privacy statement and the terms, one file a language."""

from html import escape
from pathlib import Path
from string import Template


class Pages:
    """The pages in `folder/<language>/<name>.html`, with the operator's name in them."""

    def __init__(self, folder: Path, default: str, operator: str) -> None:
        self.default = default
        # The default first: it is what "any language" gets.
        found = (path.name for path in folder.iterdir() if path.is_dir())
        self.languages = sorted(found, key=lambda language: (language != default, language))
        self._pages = {
            (path.stem, path.parent.name): Template(path.read_text("utf-8")).substitute(
                operator=escape(operator or "(no operator is set: this is a development server)")
            )
            for path in folder.glob("*/*.html")
        }

    def html(self, name: str, language: str) -> str | None:
        """The page, or None when there is none of that name in that language."""
        return self._pages.get((name, language))
