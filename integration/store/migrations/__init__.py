"""Migrations of the store: one a version, applied by `Database.migrate`."""
