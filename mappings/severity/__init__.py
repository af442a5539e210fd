"""How serious it is: the highest of the issue's default and the signals' levels."""

from mappings.severity.levels import LEVELS, highest
from mappings.severity.triggers import find_triggers

__all__ = ["LEVELS", "find_triggers", "highest"]
