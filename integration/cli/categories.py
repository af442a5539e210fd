"""`ombud categories`: what each category means; also writes the page `docs/categories.md`."""

from __future__ import annotations

from integration.cli.page import page_command
from mappings.packs.category_page import category_page

command = page_command(
    category_page,
    "Print what each product and issue means, with borders and examples, so that officers label alike.",
)
