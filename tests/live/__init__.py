"""Live checks: pure comparisons, and real HTTP to the stand-in."""
