"""`ombud letter`: what a letter looks like with sample facts, and what its checklist says of it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

import click
from rich.console import Console
from rich.text import Text

from integration.cli.plain import plain
from integration.letter_files import read_letters
from integration.mapping_file import mapping_or_default
from integration.settings import variable
from mappings.errors import MappingError
from mappings.jurisdictions import Jurisdiction, parse
from mappings.letters import (
    BLANK,
    SAMPLE,
    SHIPPED,
    Letter,
    LetterKind,
    NoLetterError,
    checklist,
    letter_problems,
    render,
    with_own,
)
from mappings.letters.facts import EMPTY, LetterFacts
from mappings.letters.kinds import OTHER_ANSWERS

WRONG: Final = 1
_FACTS: Final[dict[str, LetterFacts]] = {"sample": SAMPLE, "empty": EMPTY}


@click.command()
@click.argument("kind", metavar="KIND", type=click.Choice([kind.value for kind in LetterKind]))
@click.option(
    "--language", metavar="CODE", help="The customer's: zh, en, de, fr …; the mapping's by default."
)
@click.option("--jurisdiction", metavar="CODE", help="Whose law; the mapping's by default.")
@click.option(
    "--answer", type=click.Choice([*OTHER_ANSWERS]), help="An answer of one rule, instead of the usual one."
)
@click.option(
    "--facts",
    type=click.Choice([*_FACTS]),
    default="sample",
    show_default=True,
    help="Made-up facts, or as little as a letter can have.",
)
@click.option(
    "--folder",
    type=click.Path(path_type=Path, file_okay=False, exists=True),
    help="A folder with templates of your own.",
)
@click.option("--html", "as_html", is_flag=True, help="Print the HTML alone.")
@click.option(
    "--mapping",
    "path",
    type=click.Path(path_type=Path),
    envvar=variable("mapping"),
    help="The mapping file; ombud.yaml where there is one, else the defaults.",
)
@click.pass_context
def command(
    context: click.Context,
    kind: str,
    language: str | None,
    jurisdiction: str | None,
    answer: str | None,
    facts: str,
    folder: Path | None,
    as_html: bool,
    path: Path | None,
) -> None:
    """Show a letter with made-up facts, and its checklist: ✓ said, ✗ not said, · for people to look at.

    KIND is acknowledgement, ask_customer, progress, holding_delay, final, summary_resolution,
    refusal_hardship, survey or survey_reminder. Nothing is sent and no helpdesk is asked. Exit status: 1 when
    templates have mistakes or an item is not said.
    """
    mapping = mapping_or_default(path)
    law = mapping.jurisdiction if jurisdiction is None else _law(jurisdiction)
    templates = SHIPPED if folder is None else _own(context, folder)
    try:
        letter = render(
            LetterKind(kind),
            language or mapping.language,
            law,
            answer,
            _FACTS[facts],
            otherwise=mapping.language,
            templates=templates,
        )
    except NoLetterError as error:
        raise click.ClickException(str(error)) from None
    if as_html:
        click.echo(letter.html)
        return
    if not _show(letter, law, language or mapping.language):
        context.exit(WRONG)


def _law(code: str) -> Jurisdiction:
    try:
        return parse(code)
    except ValueError:
        allowed = " ".join(Jurisdiction)
        raise click.BadParameter(f"must be one of {allowed}", param_hint="--jurisdiction") from None


def _own(context: click.Context, folder: Path) -> Mapping[str, str]:
    try:
        templates = with_own(read_letters(folder))
        problems = letter_problems(templates, folder=str(folder))
    except MappingError as error:
        problems, templates = error.problems, SHIPPED
    for problem in problems:
        click.echo(str(problem), err=True)
    if problems:
        context.exit(WRONG)
    return templates


def _show(letter: Letter, law: Jurisdiction, wanted: str) -> bool:
    """Print a letter and its checklist; False when an item of it is not said."""
    console = Console(soft_wrap=True, highlight=False)
    console.print(Text(f"{letter.template}, version {letter.version}", "dim"))
    if letter.language not in (wanted, wanted.partition("-")[0]):
        console.print(
            Text(f"there is none in {wanted} under this law: written in {letter.language}", "yellow")
        )
    console.print(Text(letter.subject, "bold"))
    console.print()
    body = Text(plain(letter.html))
    body.highlight_regex(BLANK.pattern, "reverse")
    console.print(body)
    console.print()
    complete = True
    for item in checklist(letter.template.partition("/")[0], law):
        name = item.zh if letter.language == "zh" else item.en
        if not item.in_text:
            console.print(Text(f"· {item.id}: {name}", "dim"))
            continue
        said = item.id in letter.said
        complete = complete and said
        console.print(Text(f"{'✓' if said else '✗'} {item.id}: {name}", "green" if said else "red"))
    console.print(f"{letter.blanks} left for a person to write" if letter.blanks else "nothing left to write")
    return complete
