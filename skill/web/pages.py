"""What certification asks to be readable: the privacy statement and the terms, one file a language."""

import re
from html import escape
from pathlib import Path
from string import Template

_HEADING = re.compile(r"<h1>(.*?)</h1>")


class Pages:
    """The pages in `folder/<language>/<name>.html`, set into `folder/frame.html`."""

    def __init__(self, folder: Path, default: str, operator: str) -> None:
        self.default = default
        # The default first: it is what "any language" gets.
        found = (path.name for path in folder.iterdir() if path.is_dir())
        self.languages = sorted(found, key=lambda language: (language != default, language))
        frame = Template((folder / "frame.html").read_text("utf-8"))
        run_by = escape(operator or "(no operator is set: this is a development server)")
        self._pages = {
            (path.stem, path.parent.name): _page(frame, path, run_by) for path in folder.glob("*/*.html")
        }

    def html(self, name: str, language: str) -> str | None:
        """The page, or None when there is none of that name in that language."""
        return self._pages.get((name, language))


def _page(frame: Template, path: Path, operator: str) -> str:
    content = Template(path.read_text("utf-8")).substitute(operator=operator)
    heading = _HEADING.search(content)
    title = heading[1] if heading else path.stem
    return frame.substitute(language=path.parent.name, title=title, content=content)
