"""`ombud check`: are mapping, packs and settings right, and does the helpdesk agree? All problems at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from integration.clock import SystemClock
from integration.errors import SettingsError
from integration.mapping_file import read_document
from integration.names import name_models
from integration.settings import Settings, load, missing_for_worker, variable, warnings
from mappings import yamltext
from mappings.advice import advice, calendar_advice
from mappings.errors import MappingError
from mappings.loader import mapping_of
from mappings.mapping import Mapping
from mappings.shipped import pack_problems
from mappings.yamltext import Document

if TYPE_CHECKING:
    from integration.live.findings import Finding

WRONG: Final = 1
MISSING: Final = 2
DISAGREES: Final = 3


@click.command()
@click.option(
    "--mapping",
    "path",
    type=click.Path(path_type=Path),
    default=Path("ombud.yaml"),
    show_default=True,
    envvar=variable("mapping"),
    help="The mapping file.",
)
@click.option("--live", is_flag=True, help="Also ask the helpdesk whether it is as the mapping says.")
@click.pass_context
def command(context: click.Context, path: Path, live: bool) -> None:
    """Check mapping file, packs and settings and print every problem, one a line.

    Settings that are missing are no problem here: `ombud serve` says what it lacks. With --live the helpdesk
    is read, too, and nothing is written to it; OMBUD_ZAMMAD_ADMIN_TOKEN lets it see what only administrators
    see. Exit status: 0 right, 1 wrong, 2 there is no such file, 3 the helpdesk disagrees.
    """
    settings = _settings()
    packs = pack_problems()
    for problem in packs:
        click.echo(str(problem))
    try:
        document = read_document(path, str(path))
        mapping = mapping_of(document)
    except OSError as error:
        click.echo(f"{path}: cannot be read ({error.strerror}); copy ombud.example.yaml to begin", err=True)
        context.exit(MISSING)
    except MappingError as error:
        for problem in error.problems:
            click.echo(str(problem))
        context.exit(WRONG)
    try:
        name_models(mapping)
    except SettingsError as error:
        click.echo(f"{path}: {error}")
        context.exit(WRONG)
    for line in (*advice(mapping), *calendar_advice(mapping, SystemClock().now().date())):
        click.echo(f"{path}: note: {line}")
    click.echo(f"{path}: right, version {mapping.version_id}")
    if packs or settings is None:
        context.exit(WRONG)
    if live and not _live(settings, mapping, document):
        context.exit(DISAGREES)


def _settings() -> Settings | None:
    try:
        settings = load()
    except SettingsError as error:
        for line in str(error).splitlines():
            click.echo(f"environment: {line}")
        return None
    for line in warnings(settings):
        click.echo(f"environment: note: {line}")
    return settings


def _live(settings: Settings, mapping: Mapping, document: Document) -> bool:
    """Look at the helpdesk and tell what was found; False when it disagrees.

    Raises:
        SettingsError: Address or token are missing.
    """
    from integration.bootstrap.provisioning import site_of
    from integration.live.findings import Severity
    from integration.live.look import look_at_everything
    from integration.settings import require

    require([line for line in missing_for_worker(settings) if line.startswith(variable("zammad"))])
    found = look_at_everything(settings, mapping, lambda: site_of(settings), SystemClock())
    _tell(found, document)
    return not any(finding.severity is Severity.FAILURE for finding in found)


def _tell(found: Iterable[Finding], document: Document) -> None:
    from integration.live.findings import Code, Severity

    words = {
        Severity.FAILURE: "disagrees",
        Severity.WARNING: "warning",
        Severity.NOTE: "note",
        Severity.UNSEEN: "not looked at",
    }
    counts: Counter[Severity] = Counter()
    for finding in found:
        counts[finding.severity] += 1
        place = _place(finding.subject, document)
        if finding.code is Code.NOT_LOOKED_AT:
            click.echo(f"{place}: not looked at: needs {finding.expected}")
            continue
        facts = [finding.meaning.what]
        if finding.expected:
            facts.append(f"expected: {finding.expected}")
        if finding.found:
            facts.append(f"found: {finding.found}")
        facts.append(f"do: {finding.meaning.do}")
        click.echo(f"{place}: {words[finding.severity]}: {finding.code}: {'; '.join(facts)}")
    agrees = "disagrees" if counts[Severity.FAILURE] else "agrees"
    click.echo(
        f"helpdesk: {agrees}: {counts[Severity.FAILURE]} to put right, "
        f"{counts[Severity.WARNING]} warning(s), {counts[Severity.NOTE]} note(s), "
        f"{counts[Severity.UNSEEN]} not looked at"
    )


def _place(subject: str, document: Document) -> str:
    """File and line where the mapping speaks of it, else the helpdesk."""
    for path, line in document.lines.items():
        if yamltext.dotted(path) == subject:
            return f"{document.file}:{line}: {subject}"
    return f"helpdesk: {subject}" if subject else "helpdesk"
