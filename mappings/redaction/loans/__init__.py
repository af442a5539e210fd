"""Numbers of loans, part by part."""
