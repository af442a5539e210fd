"""`ombud provision`: set the helpdesk up as the mapping says, and see whether it still is."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

import click
from pydantic import JsonValue
from rich.console import Console
from rich.text import Text

from integration.bootstrap.provisioning import provisioning_services
from integration.cli.start import configured
from integration.mapping_file import read_mapping
from integration.provisioning.apply import Applier, Report
from integration.provisioning.compare import Difference, labels
from integration.provisioning.downtime import Downtime
from integration.provisioning.existing import read_existing
from integration.provisioning.kinds import FACTS
from integration.provisioning.plan import Change, Obstacle, Plan, Step, make_plan
from integration.provisioning.survey import survey

INCOMPLETE: Final = 1
DIFFERS: Final = 3
_SHOWN: Final = {
    Change.CREATE: ("+", "green"),
    Change.CHANGE: ("~", "yellow"),
    Change.DRIFT: ("!", "red"),
    Change.FOREIGN: ("?", "magenta"),
}
_LONGEST: Final = 100

_mapping_option: Final = click.option(
    "--mapping",
    "path",
    type=click.Path(path_type=Path),
    default=None,
    help="Another mapping file than the set one.",
)
_adopt_option: Final = click.option(
    "--adopt",
    is_flag=True,
    help="Take over objects that have our names and not our marker; keep the auto-reply from complaints.",
)


@click.group("provision")
def command() -> None:
    """Create in the helpdesk what Ombud needs, and keep it right. Never deletes anything."""


@command.command("plan")
@_mapping_option
@_adopt_option
def plan_command(path: Path | None, adopt: bool) -> None:
    """Show what `apply` would do. Reads only."""
    settings = configured()
    mapping = read_mapping(path or settings.mapping)
    with provisioning_services(settings) as services:
        plan = survey(services.admin, mapping, services.site, adopt=adopt)
    show_plan(Console(soft_wrap=True, highlight=False), plan)


@command.command("drift")
@_mapping_option
@click.pass_context
def drift_command(context: click.Context, path: Path | None) -> None:
    """Tell whether the helpdesk still is as the mapping says. Reads only.

    Exit status: 0 it is, 3 it is not, 1 a part of it could not be looked at.
    """
    settings = configured()
    mapping = read_mapping(path or settings.mapping)
    with provisioning_services(settings) as services:
        plan = survey(services.admin, mapping, services.site)
    show_plan(Console(soft_wrap=True, highlight=False), plan)
    if plan.steps or plan.left or plan.waiting:
        context.exit(DIFFERS)
    if plan.obstacles:
        context.exit(INCOMPLETE)


@command.command("apply")
@_mapping_option
@_adopt_option
@click.option(
    "--force",
    is_flag=True,
    help="Change more than ten objects, and carry others' waiting changes of fields along.",
)
@click.option(
    "--grace",
    type=click.FloatRange(0, 120),
    default=Downtime.grace,
    show_default=True,
    help="Seconds within which Zammad's processes end themselves after its fields changed.",
)
@click.pass_context
def apply_command(context: click.Context, path: Path | None, adopt: bool, force: bool, grace: float) -> None:
    """Do what `plan` shows. Can be repeated and goes on where it stopped.

    Exit status: 0 all is done, 1 something remains to be done by hand.
    """
    settings = configured()
    mapping = read_mapping(path or settings.mapping)
    console = Console(soft_wrap=True, highlight=False)
    with provisioning_services(settings) as services:
        existing = read_existing(services.admin)
        plan = make_plan(mapping, services.site, existing, adopt=adopt)
        show_plan(console, plan, applying=True)
        applier = Applier(
            services.admin,
            existing,
            plan,
            force=force,
            downtime=Downtime(grace=grace),
            told=_teller(console),
        )
        report = applier.run()
    show_report(console, plan, report)
    if report.obstacles or plan.left:
        context.exit(INCOMPLETE)


def _teller(console: Console) -> Callable[[str], None]:
    return lambda line: console.print(Text(f"… {line}", style="dim"))


def show_plan(console: Console, plan: Plan, *, applying: bool = False) -> None:
    """Print a plan for a person; secrets never.

    Args:
        applying: What is created, and what is in the way, will be told anyway.
    """
    for step in (*plan.steps, *plan.left):
        if not (applying and step.change is Change.CREATE):
            _show_step(console, step)
    if plan.waiting:
        console.print(Text(f"+ migrate {', '.join(plan.waiting)}: written, not yet in the database"))
    if not applying:
        show_obstacles(console, plan.obstacles, plan)
    for remark in plan.remarks:
        console.print(Text(f"note: {remark}"))
    if plan.migrates:
        console.print(Text("note: ticket fields change, so Zammad is away for some seconds and must restart"))
    if plan.nothing_to_do:
        console.print("nothing to do")
        return
    counts = {change: sum(step.change is change for step in plan.steps) for change in Change}
    console.print(
        f"{counts[Change.CREATE]} to create, {counts[Change.CHANGE]} to change, {counts[Change.DRIFT]} "
        f"drifted, {len(plan.left)} foreign, {len(plan.obstacles)} in the way"
    )


def show_report(console: Console, plan: Plan, report: Report) -> None:
    """Print what was done, what was not, and what to do now."""
    show_obstacles(console, report.obstacles, plan)
    for notice in report.notices:
        console.print(Text(f"now: {notice}", style="bold"))
    created = sum(step.change is Change.CREATE for step in report.done)
    console.print(
        f"done: {created} created, {len(report.done) - created} changed, {len(report.migrated)} field(s) "
        f"migrated; {len(report.obstacles)} not possible, {len(plan.left)} left alone"
    )


def show_obstacles(console: Console, obstacles: Iterable[Obstacle], plan: Plan) -> None:
    """Print what is in the way, each with the way round it."""
    for obstacle in obstacles:
        facts = FACTS[obstacle.kind]
        if not obstacle.permission:
            name = f" {obstacle.name}" if obstacle.name else "s"
            console.print(Text(f"x {facts.noun}{name}: {obstacle.message}", style="red"))
            continue
        console.print(
            Text(
                f"x {facts.noun}s: {obstacle.message}: {obstacle.permission}. Add it, or click instead:",
                style="red",
            )
        )
        console.print(Text(f"    {facts.menu}"))
        for wanted in plan.wanted:
            if wanted.kind is obstacle.kind:
                console.print(Text(f"    - {wanted.name}{_to_click(wanted.body)}"))


def _to_click(body: object) -> str:
    if not isinstance(body, dict):
        return ""
    parts = [
        f"{key}: {_short(key, value)}" for key, value in body.items() if key != "name" and value is not None
    ]
    return f" ({'; '.join(parts)})" if parts else ""


def _show_step(console: Console, step: Step) -> None:
    sign, style = _SHOWN[step.change]
    noun = FACTS[step.kind].noun
    line = Text(f"{sign} {step.change.value} {noun} {step.name}", style=style)
    display = step.body.get("display")
    if isinstance(display, str):
        line.append(f" “{display}”")
    if step.remark:
        line.append(f" ({step.remark})")
    console.print(line)
    for difference in step.differences:
        console.print(Text(f"    {_told(difference)}"))


def _told(difference: Difference) -> str:
    if difference.secret:
        return f"{difference.place}: another one is set"
    column = difference.place.rpartition(".")[2]
    return f"{difference.place}: {_short(column, difference.now)} → {_short(column, difference.wanted)}"


def _short(column: str, value: JsonValue) -> str:
    if column in {"signature_token", "basic_auth_password", "bearer_token"}:
        return "as in Ombud's settings"
    if column == "options":
        text = ", ".join(labels(value)) or "–"
    elif column == "data_option" and isinstance(value, dict):
        text = ", ".join(
            f"{key} {_short(key, item)}" for key, item in value.items() if item not in (None, "")
        )
    elif column == "perform" and isinstance(value, dict):
        text = ", ".join(f"{key} = {_flat(item)}" for key, item in value.items())
    else:
        text = _flat(value)
    return text if len(text) <= _LONGEST or column == "data_option" else f"{text[: _LONGEST - 1]}…"


def _flat(value: JsonValue) -> str:
    if value is None or value == "" or value == [] or value == {}:
        return "–"
    if isinstance(value, dict):
        return ", ".join(f"{key} {_flat(item)}" for key, item in value.items())
    if isinstance(value, list):
        return ", ".join(_flat(item) for item in value)
    if isinstance(value, str):
        return _reference(value)
    return str(value).lower() if isinstance(value, bool) else str(value)


def _reference(value: str) -> str:
    """An id that is not known yet, in words."""
    mark, _, key = value.partition(":")
    return f"(id of {key})" if mark in {"$int", "$str"} else value
