"""Complaints that come in beside the helpdesk."""
