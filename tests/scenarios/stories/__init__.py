"""Complaints told from the first mail to the archive, each with a transcript in `docs/stories`."""
