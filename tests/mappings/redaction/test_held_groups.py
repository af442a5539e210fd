"""Patterns hold groups together as Python 3.11.2 can, too: that is what Debian 12 brings."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

POSSESSIVE_GROUP = re.compile(r"\)(?:[*+?]|\{{1,2}[0-9]*,?[0-9]*\}{1,2})\+")


@pytest.mark.parametrize("pattern", ["(?:ab?){2,9}+", "(a|b)*+c", "rf(?:x){{0,14}}+"])
def test_a_possessive_group_is_seen(pattern: str) -> None:
    assert POSSESSIVE_GROUP.search(pattern)


def test_no_pattern_holds_a_group_possessively(request: pytest.FixtureRequest) -> None:
    """Python issue 106052, put right in 3.11.5: such groups match wrongly, or without end."""
    root: Path = request.config.rootpath
    held = [
        f"{path.relative_to(root)}:{number}"
        for room in ("mappings", "integration", "webhooks")
        for path in sorted((root / room).rglob("*.py"))
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if POSSESSIVE_GROUP.search(line)
    ]
    assert not held, "write (?>(?:…){m,n}) instead"
