"""`ombud stages`: the way of a complaint and its verbs; also writes the page `docs/workflow.md`."""

from __future__ import annotations

from integration.cli.page import page_command
from mappings.workflow.page import page

command = page_command(page, "Print the stages, what each of them needs, and which verb goes when.")
