"""Long lists of words that are data: one word a line."""

from __future__ import annotations

from importlib.resources import files


def listed(name: str) -> frozenset[str]:
    """The words of a file beside this one.

    >>> "garcia" in listed("surnames.txt")
    True
    """
    text = files("mappings.redaction.words").joinpath(name).read_text(encoding="utf-8")
    return frozenset(text.split())


def sections(name: str) -> dict[str, tuple[str, ...]]:
    """The lines of a file beside this one, by the heading `@…` that they stand under.

    >>> sections("chinese_framed.txt")["pairs"][0].partition("|")[0]
    '受 承 蒙'
    """
    found: dict[str, list[str]] = {}
    text = files("mappings.redaction.words").joinpath(name).read_text(encoding="utf-8")
    lines: list[str] = []
    for line in filter(None, text.splitlines()):
        if line.startswith("@"):
            lines = found.setdefault(line[1:], [])
        else:
            lines.append(line)
    return {heading: tuple(some) for heading, some in found.items()}
