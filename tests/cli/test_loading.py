"""What a command does not need it does not load: people wait for it at every call."""

from __future__ import annotations

import subprocess
import sys

CODE = """
import sys
from importlib import import_module
for name in ("mask", "decide", "check", "clock", "regimes", "categories"):
    import_module(f"integration.cli.{name}")
print(*({"sqlalchemy", "alembic", "procrastinate", "flask"} & set(sys.modules)))
import_module("integration.cli.report")
print(*({"sqlalchemy", "alembic"} & set(sys.modules)))
"""


def test_a_command_without_a_database_loads_none_and_one_that_reads_it_no_migrations() -> None:
    ran = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True, check=True)
    assert ran.stdout.splitlines() == ["", "sqlalchemy"]
