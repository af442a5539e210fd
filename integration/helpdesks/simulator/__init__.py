"""A Zammad stand-in over real HTTP, for the demo, tests and load runs.

All state is in memory. It says what the recorded Zammad said, 6.5 or 6.1, and refuses what Zammad
refuses; `tests/contract` holds it to the recordings.
"""

from integration.helpdesks.simulator.delivery import Attempt
from integration.helpdesks.simulator.faults import Faults
from integration.helpdesks.simulator.persons import File
from integration.helpdesks.simulator.provision import Provisioned, provision_minimum
from integration.helpdesks.simulator.simulator import Simulator

__all__ = ["Attempt", "Faults", "File", "Provisioned", "Simulator", "provision_minimum"]
