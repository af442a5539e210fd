"""Complaints that come in beside the helpdesk: what they may hold, how they wait, how a ticket is made."""
