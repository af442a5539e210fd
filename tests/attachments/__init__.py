"""Tests of what is read in attachments."""
