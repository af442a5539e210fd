"""`python -m integration.cli` is `ombud`."""

from integration.cli import main

main()
