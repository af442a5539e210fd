"""Asking a partner or department: the note line, the ticket that asks, what comes back, what is overdue."""
