"""What a changed mapping changes: by area, in words an admin understands, before it takes effect."""

from mappings.diffing.areas import AREAS, Area, Reach, keys_of
from mappings.diffing.differences import Comparison, Difference, compare

__all__ = ["AREAS", "Area", "Comparison", "Difference", "Reach", "compare", "keys_of"]
