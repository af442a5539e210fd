"""Asks a language model for a second opinion, where the mapping says so."""
