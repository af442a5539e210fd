"""House rules that no single module can keep alone."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import click
import pytest

from integration import errors
from integration.cli import COMMANDS, main
from integration.errors import OmbudError
from integration.settings import Settings, variable
from webhooks.errors import ANSWERS
from webhooks.zammad import Problem

ROOT = Path(__file__).parent.parent
SOURCES = [path for part in ("webhooks", "integration", "mappings") for path in (ROOT / part).rglob("*.py")]


def test_the_sample_environment_names_known_settings_only() -> None:
    known = {variable(name) for name in Settings.model_fields}
    lines = (ROOT / ".env.example").read_text(encoding="utf-8").splitlines()
    named = {match[1] for line in lines if (match := re.match(r"#? ?(OMBUD_[A-Z_]+)=", line))}
    assert named
    assert named <= known


def test_every_error_code_stands_in_the_operations_page_with_what_to_do() -> None:
    page = (ROOT / "docs/operations.md").read_text(encoding="utf-8")
    kinds = [
        kind
        for kind in vars(errors).values()
        if isinstance(kind, type) and issubclass(kind, OmbudError) and kind.code not in {"error", "helpdesk"}
    ]
    assert len(kinds) > 5
    for kind in kinds:
        (row,) = re.findall(rf"^\| `{kind.code}` \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$", page, re.M)
        assert all(cell.strip() for cell in row), kind


def test_every_answer_and_problem_of_the_web_process_stands_in_the_operations_page() -> None:
    page = (ROOT / "docs/operations.md").read_text(encoding="utf-8")
    for code, answer in ANSWERS.items():
        assert f"| `{code}` | {answer.status} | {answer.what} |" in page, code
    for problem in Problem:
        assert f"| `{problem}` | " in page, problem


def test_every_symptom_says_where_to_look_and_what_to_do() -> None:
    page = (ROOT / "docs/operations.md").read_text(encoding="utf-8")
    symptoms = page.partition("## Symptoms")[2].partition("\n## ")[0].split("\n### ")[1:]
    assert len(symptoms) > 15
    for symptom in symptoms:
        assert re.search(r"\n- \*\*Look:\*\* .*\n(?:  .*\n)*- \*\*Do:\*\* ", symptom), symptom


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_every_command_explains_itself(name: str) -> None:
    command = main.get_command(click.Context(main), name)
    assert command is not None
    assert command.help, name
    for parameter in command.params:
        if isinstance(parameter, click.Option):
            assert parameter.help, f"{name} {parameter.name}"


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_module_says_what_it_is(path: Path) -> None:
    assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))), path


def test_broad_excepts_stand_at_the_edges_only() -> None:
    """The worker's edge (jobs, loops), the HTTP error handler, and who reads a changed mapping meanwhile."""
    allowed = {
        "integration/jobs.py",
        "integration/worker.py",
        "integration/mapping_in_force.py",
        "webhooks/errors.py",
    }
    found = set()
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ExceptHandler) and (
                node.type is None or getattr(node.type, "id", "") in {"Exception", "BaseException"}
            ):
                found.add(str(path.relative_to(ROOT)))
    assert found <= allowed


def test_signatures_are_compared_in_constant_time_only() -> None:
    for path in (ROOT / "webhooks").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Compare) and any(
                isinstance(side, ast.Call) and getattr(side.func, "attr", "") in {"hexdigest", "digest"}
                for side in (node.left, *node.comparators)
            ):
                raise AssertionError(f"{path}:{node.lineno} compares a digest with ==")


def test_the_readme_promises_only_what_exists() -> None:
    page = (ROOT / "README.md").read_text(encoding="utf-8")
    for mentioned in re.findall(r"`((?:docs|integration|webhooks|mappings|tests)/[\w./-]+)`", page):
        assert (ROOT / mentioned).exists(), mentioned
    for mentioned in re.findall(r"`make ([a-z-]+)`", page):
        assert f"\n{mentioned}:" in (ROOT / "Makefile").read_text(encoding="utf-8"), mentioned
    for mentioned in re.findall(r"`ombud ([a-z-]+)", page):
        assert mentioned in COMMANDS, mentioned


def test_the_readme_names_every_command() -> None:
    page = (ROOT / "README.md").read_text(encoding="utf-8")
    assert set(COMMANDS) - set(re.findall(r"`ombud ([a-z-]+)", page)) == set()
