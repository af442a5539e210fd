"""The simulator on its own."""
