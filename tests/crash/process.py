"""`python -m tests.crash.process CLOCK web|nursery`: the service's processes with a clock that is moved.

`nursery` has imported everything and forks a worker for each line that it reads, so that the next kill meets
a worker at work and not one that still imports. It does nothing else; it is never killed itself.
"""

from __future__ import annotations

import os
import signal
import sys
from datetime import datetime
from pathlib import Path

from integration.cli import main
from integration.clock import SystemClock
from tests.crash.shared_clock import SharedClock


def move(clock: SharedClock) -> None:
    """Let this process and its children read a shared clock."""

    def now(self: SystemClock) -> datetime:
        del self
        return clock.now()

    SystemClock.now = now  # type: ignore[method-assign]  # the commands build their own clock


def nurse() -> None:
    """Fork a worker a line; its process id is the answer."""
    import integration.cli.worker  # noqa: F401  (imported for the children)
    from mappings.categories import model

    model.warm()
    # nobody waits for the dead: they are gone at once
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    answers = os.dup(1)
    os.dup2(2, 1)
    for _ in sys.stdin:
        pid = os.fork()
        if pid == 0:
            os.setsid()
            os.close(answers)
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            _work()
        os.write(answers, f"{pid}\n".encode())


def _work() -> None:
    code = 1
    try:
        main(["worker"], standalone_mode=False)
        code = 0
    finally:
        os._exit(code)


if __name__ == "__main__":
    move(SharedClock(Path(sys.argv[1])))
    if sys.argv[2] == "nursery":
        nurse()
    else:
        main(sys.argv[2:])
