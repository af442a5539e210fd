"""The command `ombud`: one module a command, loaded when it is called."""

from __future__ import annotations

import importlib
from typing import Final

import click

from integration.cli.start import Commands

COMMANDS: Final = {
    "serve": "integration.cli.serve",
    "web": "integration.cli.web",
    "worker": "integration.cli.worker",
    "decide": "integration.cli.decide",
    "mask": "integration.cli.mask",
    "check": "integration.cli.check",
    "mapping": "integration.cli.mapping",
    "regimes": "integration.cli.regimes",
    "categories": "integration.cli.categories",
    "stages": "integration.cli.stages",
    "letter": "integration.cli.letter",
    "provision": "integration.cli.provision",
    "explain": "integration.cli.explain",
    "replay": "integration.cli.replay",
    "train": "integration.cli.train",
    "clock": "integration.cli.clock",
    "catch-up": "integration.cli.catch_up",
    "recompute": "integration.cli.recompute",
    "dead-letters": "integration.cli.dead_letters",
    "sealed": "integration.cli.sealed",
    "admin-hash": "integration.cli.admin_hash",
    "erase": "integration.cli.erase",
    "archive": "integration.cli.archive",
    "report": "integration.cli.report",
    "backup": "integration.cli.backup",
    "restore": "integration.cli.restore",
    "simulator": "integration.cli.simulator",
    "demo": "integration.cli.demo",
}
"""Name of a command and the module whose `command` it is, in the order of the help."""


class LazyCommands(Commands):
    """Loads a command's module when it is needed, so that `ombud decide` does not wait for the database."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Names of all commands."""
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """One command, None when there is none of that name."""
        del ctx
        module = COMMANDS.get(cmd_name)
        if module is None:
            return None
        found = importlib.import_module(module).command
        assert isinstance(found, click.Command)  # noqa: S101  (a module without a command is our own mistake)
        found.name = cmd_name
        return found


@click.group(cls=LazyCommands)
@click.version_option(package_name="ombud", prog_name="ombud")
def main() -> None:
    """Loan complaints, handled inside the helpdesk that a lender already runs."""
