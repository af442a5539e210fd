"""Legal and own duties with their due dates: facts in, running clocks with a trace out."""

from mappings.clocks.engine import Subject, run_clocks
from mappings.clocks.leading import acknowledgement_of, leading_of

__all__ = ["Subject", "acknowledgement_of", "leading_of", "run_clocks"]
