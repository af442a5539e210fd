"""Views by subject, each a router."""
