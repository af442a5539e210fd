"""Tests of the admin pages over HTTP."""
