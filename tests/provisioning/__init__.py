"""Provisioning against the simulator over real HTTP."""
