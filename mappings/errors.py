"""What can be wrong with data that a person wrote for Ombud, and how it is told."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake, in the form `file:line: key.path: what is wrong; allowed: …; did you mean …?`.

    Attributes:
        file: Name of the file as the person knows it.
        line: First line is 1.
        key: Path of keys, dots between; empty when the whole file is meant.
        message: What is wrong.
        allowed: Allowed keys or values, when the set is closed.
        suggestion: The allowed one that was probably meant.
    """

    file: str
    line: int
    key: str
    message: str
    allowed: tuple[str, ...] = ()
    suggestion: str | None = None

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}: " + (f"{self.key}: " if self.key else "")
        parts = [self.message]
        if self.allowed:
            parts.append("allowed: " + ", ".join(self.allowed))
        if self.suggestion is not None:
            parts.append(f"did you mean {self.suggestion}?")
        return place + "; ".join(parts)


class MappingError(Exception):
    """A mapping or a shipped pack does not hold what it must hold.

    Attributes:
        problems: Every mistake that was found, in the order of the file.
    """

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = problems
