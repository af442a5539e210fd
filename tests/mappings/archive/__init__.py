"""The pure part of the archive."""
