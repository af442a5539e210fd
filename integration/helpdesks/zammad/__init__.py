"""Zammad: `adapter` speaks our verbs, `client` its API, `models` what it answers."""
