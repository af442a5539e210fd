"""Tests: they mirror webhooks, integration and mappings; beside them contract, scenarios and bench."""
