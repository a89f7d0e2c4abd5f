"""What is wrong with a file, in the form editors and people understand."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One fault: where it is, what is wrong, how to mend it. `locale` "" where no language is meant."""

    file: Path
    line: int
    message: str
    locale: str = ""

    def relative_to(self, folder: Path) -> "Problem":
        """The same with its path as seen from `folder`, where it lies below it."""
        inside = self.file.is_relative_to(folder)
        file = self.file.relative_to(folder) if inside else self.file
        return Problem(file, self.line, self.message, self.locale)

    def __str__(self) -> str:
        locale = f"[{self.locale}] " if self.locale else ""
        return f"{self.file}:{self.line}: {locale}{self.message}"


class BrokenContent(Exception):
    """The content cannot be used: the service does not start on it."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems
