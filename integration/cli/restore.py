"""`ombud restore`: the other half of `ombud backup`."""

from integration.cli.backup import restore as command

__all__ = ["command"]
