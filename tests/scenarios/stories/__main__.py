"""Play every story and write its transcript anew: `python -m tests.scenarios.stories`."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from tests.scenarios.stories.transcript import WRITE

os.environ[WRITE] = "1"
sys.exit(pytest.main([str(Path(__file__).parent), "-q"]))
