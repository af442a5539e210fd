"""The command `ombud`."""

import click


@click.group()
def main() -> None:
    """Loan complaints, handled inside the helpdesk."""
