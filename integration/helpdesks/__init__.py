"""Helpdesks: one package each, behind the verbs of `base`."""
