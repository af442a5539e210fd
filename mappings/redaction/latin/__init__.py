"""Names in Latin letters, part by part."""
